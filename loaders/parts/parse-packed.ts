import { stringify } from "yaml";
import { InputError } from "../articles/input-error.js";
import { parseMetadata } from "../articles/metadata.js";
import { nearest } from "../articles/nearest.js";
import type { Packed } from "./part.js";

const KEYS = ["path", "text", "base64", "metadata"];
const EXAMPLE = '{"path": "a.txt", "text": "..."}';

/** Reads a line of standard input of `npm run extract`. `at` names the line. Throws InputError on what is no article. */
export function parsePacked(line: string, at: string): Packed {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new InputError(`not JSON: ${at} (one article a line: ${EXAMPLE})`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new InputError(`not an object: ${at} (one article a line: ${EXAMPLE})`);
  const packed = value as Packed;
  const odd = Object.keys(packed).find((key) => !KEYS.includes(key));
  if (odd !== undefined)
    throw new InputError(
      `unknown key: ${JSON.stringify(odd)} (${at}; did you mean ${JSON.stringify(nearest(odd, KEYS))}?)`,
    );
  const { path, text, base64, metadata } = packed;
  if (typeof path !== "string" || !/\.(txt|md|html?)$/i.test(path))
    throw new InputError(
      `invalid path: ${JSON.stringify(path ?? null)} (${at}; a name that ends in .txt, .md or .html)`,
    );
  if ((typeof text === "string") === (typeof base64 === "string") || (text ?? base64) === null)
    throw new InputError(`not one of text and base64: ${at} (${EXAMPLE})`);
  return { path, text, base64, ...(metadata ? { metadata: parseMetadata(at, stringify(metadata)) } : {}) };
}
