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
    [Uint8Array.of(65, 0xe2, 0x82), "not UTF-8: x.txt:1 (save the file again as UTF-8)"],
    [Uint8Array.of(0xff, 0xfe, 65), "broken UTF-16: x.txt:2"],
    [Uint8Array.of(0xff, 0xfe, 0, 0xd8), "broken UTF-16: x.txt:3"],
    [Uint8Array.of(0xff, 0xfe, 65, 0, 0, 0), "binary file, not text: x.txt:2"],
    [Uint8Array.of(65, 0, 0, 66, 0, 0, 0, 67, 0, 0), "binary file, not text: x.txt:1"],
    [Uint8Array.of(65, 1, 0xe9, 66), "not UTF-8: x.txt:2"],
    [new TextEncoder().encode(`${"Шушинская дрона ".repeat(3)}`).fill(0xff, 9, 10), "not UTF-8: x.txt:8"],
    [Uint8Array.from("\xf9\xec\xe5\xed \xf8\xe1 \xe0\xe5\xe7\xed", (c) => c.charCodeAt(0)), "not UTF-8: x.txt:0"],
    [new Uint8Array(16_000_001).fill(65), "too large for an article: x.txt: 16.0 MB (at most 16.0 MB; split it)"],
  ])("refuses %j in one line", (bytes, message) => {
    expect(() => readArticle("x.txt", bytes)).toThrow(message);
    expect(() => readArticle("x\n.txt", bytes)).toThrow(/^[^\n]*x\\n\.txt[^\n]*$/);
  });
  const cyrillic =
    "\u041c\u0438\u043d\u0438\u0441\u0442\u0440\u044b \u043f\u043e\u0434\u043f\u0438\u0441\u0430\u043b\u0438 \u043a\u043e\u043d\u0442\u0440\u0430\u043a\u0442";
  const plain =
    "\u041c\u0438\u043d\u0438\u0441\u0442\u0440 \u043f\u043e\u0434\u043f\u0438\u0441\u0430\u043b \u043a\u043e\u043d\u0442\u0440\u0430\u043a\u0442";
  const to1251 = (text: string): Uint8Array =>
    Uint8Array.from(text, (c) => (c >= "\u0410" && c <= "\u044f" ? c.charCodeAt(0) - 0x350 : c.charCodeAt(0)));
  const page = `<html><head><meta charset="windows-1255"></head><body><p>\xf9\xec\xe5\xed signed a contract of $5 million.</p></body></html>`;
  const utf16 = (text: string, big = false): Uint8Array =>
    big ? new Uint8Array(Buffer.from(text, "utf16le").swap16()) : new Uint8Array(Buffer.from(text, "utf16le"));
  it.each([
    [
      "utf-16le",
      "x.txt",
      utf16("\ufeffA deal \u2013 signed."),
      "\ufeffA deal \u2013 signed.",
      "its byte order mark says so",
    ],
    [
      "utf-16be",
      "x.txt",
      utf16("\ufeff\u05e9\u05dc\u05d5\u05dd", true),
      "\ufeff\u05e9\u05dc\u05d5\u05dd",
      "its byte order mark says so",
    ],
    ["utf-16le", "x.txt", utf16("A deal \u2013 signed."), "A deal \u2013 signed.", "every other byte is zero"],
    ["utf-16be", "x.txt", utf16(`${cyrillic} in Baku`, true), `${cyrillic} in Baku`, "every other byte is zero"],
    ["windows-1251", "x.txt", to1251(`${cyrillic} in Baku`), `${cyrillic} in Baku`, "Cyrillic letters"],
    // No letter that Hebrew lacks in the same place: the capital tells.
    ["windows-1251", "x.txt", to1251(`${plain}.`), `${plain}.`, "Cyrillic letters"],
    [
      "windows-1252",
      "x.txt",
      Uint8Array.from("Caf\xe9 \x93deal\x94 \x96 \xa35 million", (c) => c.charCodeAt(0)),
      "Caf\u00e9 \u201cdeal\u201d \u2013 \u00a35 million",
      "Latin letters",
    ],
    ["windows-1252", "x.txt", Uint8Array.of(65, 66, 0xe9, 67), "AB\u00e9C", "Latin letters"],
    [
      "windows-1255",
      "x.html",
      Uint8Array.from(page, (c) => c.charCodeAt(0)),
      "\u05e9\u05dc\u05d5\u05dd signed a contract of $5 million.",
      "the page declares it",
    ],
  ])(
    "decodes %s (%s), and says what it assumed; offsets are those of the decoded text",
    (encoding, path, bytes, text, reason) => {
      const article = readArticle(path, bytes);
      expect(article.text).toBe(text);
      expect(article.decoded).toEqual({ encoding, assumed: expect.stringContaining(reason) });
      if (article.source) expect(article.source.text).toBe(new TextDecoder(encoding).decode(bytes));
    },
  );
  it("says nothing of a file in UTF-8", () => expect(read("A headline.")).not.toHaveProperty("decoded"));
  it("reads any bytes, or refuses them in one line", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) => {
        try {
          readArticle("x.txt", bytes);
        } catch (error) {
          expect((error as Error).name).toBe("InputError");
          expect((error as Error).message).not.toContain("\n");
        }
      }),
      { numRuns: 1000 },
    );
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
