import { resolve } from "node:path";
import { build } from "esbuild";
import { citationOf, type Edition } from "./edition.js";

/**
 * Bundles the chart with its data into one ES module that runs on any page. It exports the chart under its own name,
 * and `rows`, `title`, `citation`, `version`.
 */
export async function moduleFile(edition: Edition): Promise<string> {
  const { chart, rows, title, version, site } = edition;
  const source = resolve("src/components/charts");
  const literal = (value: unknown) =>
    JSON.stringify(value).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
  const contents = `
import { ${chart.exportName} as draw } from "./${chart.name}.js";
import { themed } from "./theme.js";
export const title = ${literal(title)};
export const citation = ${literal(citationOf(edition))}${site ? "" : ` + " " + new URL("./${chart.name}.html", import.meta.url).href`};
export const version = ${literal(version)};
export const rows = ${literal(rows)};
const evidence = ${site ? literal(`${site}evidence.html`) : 'new URL("../evidence.html", import.meta.url).href'};
/** Draws the chart. Options: width in pixels, theme ("light", "dark" or "auto"), rows, document, evidence, heading, id. */
export async function ${chart.exportName}({ theme = "light", rows: given = rows, ...options } = {}) {
  return themed(draw(given, { document: globalThis.document, width: 640, evidence, ...options }), theme);
}
export default ${chart.exportName};
`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: source, sourcefile: `${chart.name}.entry.ts`, loader: "ts" },
    bundle: true,
    format: "esm",
    target: "es2022",
    minify: true,
    charset: "utf8",
    legalComments: "none",
    write: false,
  });
  return outputFiles[0].text;
}
