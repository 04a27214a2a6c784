import { expect, it } from "vitest";
import { readText } from "../read-text.js";
import { extractShares } from "./index.js";

it("extractShares(document) accounts for every percentage, also where a sentence has too many", () => {
  const document = readText(`Israel supplied ${"5% of arms, ".repeat(80)}it is said.`);
  const { facts, refusals } = extractShares(document);
  expect(facts).toEqual([]);
  expect(refusals).toHaveLength(80);
});

it("extractShares(document) refuses what stands in the furniture of the page", () => {
  const text = "Headline on arms\n\nIsrael sells arms to India.\n\nRead more:\nSubscribe now and save 40%\n";
  const { facts, refusals } = extractShares(readText(text));
  expect(facts).toEqual([]);
  expect(refusals).toHaveLength(1);
});
