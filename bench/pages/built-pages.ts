import { existsSync, readdirSync } from "node:fs";

/** The pages of a built site, the story first. */
export function builtPages(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  const rank = (file: string): string => (file === "index.html" ? "" : file);
  return files.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}
