import { readdirSync } from "node:fs";

/** The kinds of file that the site offers of each chart: one for each loader `src/charts/[name].EXTENSION.ts`. */
export function chartForms(): string[] {
  const loaders = readdirSync("src/charts").flatMap((file) => /^\[name\]\.(.+)\.ts$/.exec(file)?.[1] ?? []);
  return loaders.filter((form) => form !== "md").sort();
}
