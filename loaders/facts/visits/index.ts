import type { Document, Extraction } from "../../types.js";
import { Reader } from "./reader.js";

/**
 * Reads visits: who official of one country goes to another, met whom, when, and whether it came about. Tellings of one visit
 * are joined over the article; every verb and noun of visiting that is none ends as a refusal. Linear in the sentences.
 */
export function extractVisits(document: Document): Extraction {
  const reader = new Reader(document);
  for (const sentence of document.sentences) reader.read(sentence);
  return reader.finish();
}
