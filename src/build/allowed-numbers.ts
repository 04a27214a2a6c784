interface Allowed {
  page: string;
  /** The words with the figure, as they stand in the page. */
  text: string;
  why: string;
}

/** Figures in prose that no table holds, each with the reason. */
export const allowedNumbers: Allowed[] = [];
