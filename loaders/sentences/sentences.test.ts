import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Article } from "../types.js";
import { splitSentences } from "./index.js";

function split(text: string): string[] {
  const article = { text, blocks: [{ kind: "paragraph", start: 0, end: text.length }] } as unknown as Article;
  return splitSentences(article).map(({ start, end }) => text.slice(start, end));
}

const cases: [text: string, sentences: string[]][] = [
  ["It was signed. It was paid.", ["It was signed.", "It was paid."]],
  ["Maj. Gen. (Res.) Amir Eshel came on Sept. 11.", ["Maj. Gen. (Res.) Amir Eshel came on Sept. 11."]],
  ["He spoke of “regional security.” The Ministry was silent.", ["He spoke of “regional security.”", "The Ministry was silent."]],
  ["It was a lie,” he said.", ["It was a lie,” he said."]],
  ["A sentence broken\nfor want of room. Another.", ["A sentence broken\nfor want of room.", "Another."]],
  ["The U.S. sold it. Then Mr. Smith left.", ["The U.S. sold it.", "Then Mr. Smith left."]],
  ["Sales rose to $1.6 billion.", ["Sales rose to $1.6 billion."]],
  ["“ It stood. ” ... It fell. It rose.", ["“ It stood. ” ...", "It fell.", "It rose."]],
  ["“We sold it.” ... “We did.” He left.", ["“We sold it.” ...", "“We did.”", "He left."]],
  ["  \n \u00a0 ", []],
]; // prettier-ignore

describe("splitSentences(article)", () => {
  it.each(cases)("splits %j", (text, sentences) => expect(split(text)).toEqual(sentences));

  it("says nothing on standard error where dots follow a quotation", () => {
    const script = `import { splitSentences } from ${JSON.stringify(join(import.meta.dirname, "index.ts"))};
      const text = "“We sold it.” ... “We did.” He left.";
      splitSentences({ text, blocks: [{ kind: "paragraph", start: 0, end: text.length }] });`;
    const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], { encoding: "utf8" }); // prettier-ignore
    expect([status, stderr]).toEqual([0, ""]);
  }, 30_000);

  it("cuts a sentence without an end at a blank, so that its cost does not grow with its length", () => {
    const pieces = split("word ".repeat(5000));
    expect(pieces.length).toBeGreaterThan(5);
    expect(pieces.every((piece) => piece.startsWith("word") && piece.endsWith("word"))).toBe(true);
  });

  it("splits a paragraph of any length where its sentences end", () => {
    const sentence = "Israel sold drones to Azerbaijan, and Azerbaijan paid for them with oil.";
    expect(split(`${sentence} `.repeat(400))).toEqual(Array.from({ length: 400 }, () => sentence));
  });
});
