import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";

export const folder = "dist";

/** The built pages, such as `deals.html`. Throws where nothing is built. */
export function builtPages(): string[] {
  if (!existsSync(join(folder, "index.html"))) throw new Error("the site is not built: npm run build");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .sort();
}

/** Parses a built page. */
export function readPage(page: string): Document {
  return parseHTML(readFileSync(join(folder, page), "utf8")).document as unknown as Document;
}
