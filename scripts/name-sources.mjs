import { readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { FOLDER } from "./bundle.mjs";

const folder = pathToFileURL(join(FOLDER, "/")).href;
const place = new RegExp(`${folder.replace(/[^\w/]/g, "\\$&")}([^\\s:]+):(\\d+):(\\d+)`, "g");

/** Names the sources in the place of bundles, in a text with places in code (`FILE:LINE:COLUMN`) as a stack trace has. */
export function nameSources(text) {
  const maps = new Map();
  return text.replace(place, (whole, name, line, column) => {
    if (!maps.has(name)) maps.set(name, mapOf(name));
    const { originalSource, originalLine, originalColumn } = maps.get(name)?.findEntry(line - 1, column - 1) ?? {};
    if (originalSource === undefined) return whole;
    return `${resolve(FOLDER, originalSource)}:${originalLine + 1}:${originalColumn + 1}`;
  });
}

function mapOf(name) {
  try {
    return new SourceMap(JSON.parse(readFileSync(join(FOLDER, `${name}.map`), "utf8")));
  } catch {
    return null;
  }
}
