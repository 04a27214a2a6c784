import type { Tables } from "../../components/tables.js";
import { cardFile } from "./card.js";
import { openEdition, type Edition } from "./edition.js";
import { embedFile } from "./embed.js";
import { metadataFile } from "./metadata.js";
import { moduleFile } from "./module.js";
import { oembedFile } from "./oembed.js";
import { pngFile } from "./png.js";
import { svgFile } from "./svg.js";
import { csvFile, jsonFile } from "./tables.js";

type Writer = (edition: Edition) => string | Uint8Array | Promise<string>;

/** The files of a chart by the ending of their address. Each needs its loader `src/charts/[name].FORM.ts`. */
export const chartFiles: Record<string, Writer> = {
  svg: (edition) => svgFile(edition),
  png: pngFile,
  "card.png": cardFile,
  csv: csvFile,
  json: jsonFile,
  "metadata.json": metadataFile,
  "oembed.json": oembedFile,
  "embed.htm": embedFile,
  js: moduleFile,
};

/**
 * Writes one file of a chart. `name` and `form` may be split anywhere (`import-share.metadata` and `json`), since
 * Framework finds the shorter loader first. Throws where there is no such chart or form.
 */
export async function chartFile(name: string, form: string, tables?: Tables): Promise<string | Uint8Array> {
  const [chart, ...rest] = name.split(".");
  const ending = [...rest, form].join(".");
  const write = chartFiles[ending];
  if (!write) throw new Error(`unknown form of a chart: ${ending} (known: ${Object.keys(chartFiles).join(", ")})`);
  return write(openEdition(chart, tables));
}
