/** The way from a page to the root of the site: `./`, `../`. */
export function baseOf(path: string): string {
  return "../".repeat(path.split("/").length - 2) || "./";
}
