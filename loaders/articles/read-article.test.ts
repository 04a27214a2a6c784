import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readArticle } from "./read-article.js";

const read = (text: string, metadata = {}) =>
  readArticle("2019/deal one.txt", new TextEncoder().encode(text), metadata);
const BODY = "\n\nThe two countries signed a contract on Monday, officials said.\n\n";

describe("readArticle(path, bytes, metadata)", () => {
  it("takes id, title, byline, publisher and address from the article", () => {
    const article = read(
      `Israel  sells drones to Baku\nBy Ann Lee${BODY}Source: Asbarez\nLink: https://www.example.org/a.`,
    );
    expect(article).toMatchObject({
      id: "deal one",
      path: "2019/deal one.txt",
      title: "Israel sells drones to Baku",
      byline: "Ann Lee",
      publisher: "Asbarez",
      url: "https://www.example.org/a",
    });
    expect(article.sha256).toMatch(/^[0-9a-f]{64}$/);
  });
  it("names an address's host as publisher where nothing else is told, and null where nothing is", () => {
    expect(read(`A headline of five words${BODY}https://www.example.org/a/b?c`).publisher).toBe("example.org");
    expect(read(`A headline of five words${BODY}Link: Another article's headline`)).toMatchObject({
      publisher: null,
      url: null,
      byline: null,
    });
  });
  it("lets the metadata beside an article stand before what it says itself", () => {
    const metadata = { title: "T", byline: "B", publisher: "P", url: "https://example.org" };
    expect(read(`A headline of five words\nBy Ann Lee${BODY}Source: Asbarez`, metadata)).toMatchObject({
      ...metadata,
      metadata,
    });
  });
  it("keeps the text as it stands, with a byte order mark and every kind of line end", () => {
    const text = "\ufeffA headline of five words\r\n\r\nA sentence ends here.\rAnother one follows.\n";
    const article = read(text);
    expect(article.text).toBe(text);
    expect(article.blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
      "A headline of five words",
      "A sentence ends here.",
      "Another one follows.",
    ]);
  });
  it.each([
    [new Uint8Array(), "empty article: x.txt:0 (put its text there or remove the file)"],
    [new TextEncoder().encode(" \n\ufeff\n"), "empty article: x.txt:0"],
    [Uint8Array.of(65, 66, 0, 67), "binary file, not text: x.txt:2 (save it as plain text in UTF-8)"],
    [Uint8Array.of(65, 66, 0xe9, 67), "not UTF-8: x.txt:2 (save the file again as UTF-8)"],
    [Uint8Array.of(65, 0xe2, 0x82), "not UTF-8: x.txt:1"],
    [Uint8Array.of(0xff, 0xfe, 65), "not UTF-8: x.txt:0"],
  ])("refuses %j in one line", (bytes, message) => {
    expect(() => readArticle("x.txt", bytes)).toThrow(message);
    expect(() => readArticle("x\n.txt", bytes)).toThrow(/^[^\n]*x\\n\.txt[^\n]*$/);
  });
  it("reads any text without an exception", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 300 }), (text) => {
        const bytes = new TextEncoder().encode(text);
        fc.pre(text.trim() !== "" && !bytes.includes(0));
        const article = readArticle("x.txt", bytes);
        expect(Buffer.from(bytes).toString("utf8")).toBe(article.text);
      }),
      { numRuns: 500 },
    );
  });
});
