/** Rows of a table that show at once: in the page as it is built, and in its browser. */
export const pageSize = 10;
