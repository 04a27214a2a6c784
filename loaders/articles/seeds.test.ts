import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readSeeds } from "./seeds.js";

const TEXT = "Israel sells drones to Baku\n\nThe two countries signed a contract on Monday, officials said.\n";
let folder: string;
const put = (name: string, content: string | Uint8Array = TEXT): void => {
  mkdirSync(join(folder, name, ".."), { recursive: true });
  writeFileSync(join(folder, name), content);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "seeds-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("readSeeds(folder)", () => {
  it("reads articles, also in folders, sorted by id, with the metadata beside them", () => {
    for (const name of ["b.txt", "2019/a.md", "README.md", "2019/NOTES.md", ".hidden.txt"]) put(name);
    put("b.yaml", "publisher: Example\n");
    const { articles, unknown } = readSeeds(folder);
    expect(articles.map(({ id, path, publisher }) => [id, path, publisher])).toEqual([
      ["a", "2019/a.md", null],
      ["b", "b.txt", "Example"],
    ]);
    expect(unknown).toEqual([]);
  });
  it("reads corrections at the top of the folder, which are no metadata of an article of that name", () => {
    for (const name of ["corrections.txt", "x/corrections.yaml"]) put(name);
    put("corrections.yaml", "- drop: deal-a\n  expect: {amount: 1}\n  who: A\n  why: B\n  source: C\n");
    const { corrections, unknown } = readSeeds(folder);
    expect(corrections).toMatchObject([{ action: "drop", fact: "deal-a" }]);
    expect(unknown).toEqual(["x/corrections.yaml"]);
  });
  it("names the files that no reader knows", () => {
    for (const name of ["a.txt", "photo.jpg", "x/notes.docx", "alone.yaml"]) put(name);
    expect(readSeeds(folder).unknown).toEqual(["alone.yaml", "photo.jpg", "x/notes.docx"]);
  });
  it("reads a folder that is named like an article, and names pipes and links that are no seeds", () => {
    put("a.txt/b.txt");
    execFileSync("mkfifo", [join(folder, "pipe")]);
    symlinkSync("a.txt", join(folder, "link"));
    const { articles, unknown } = readSeeds(folder);
    expect(articles.map(({ id }) => id)).toEqual(["b"]);
    expect(unknown).toEqual(["link", "pipe"]);
  });
  it("takes odd names as they are", () => {
    const names = ['quote".txt', "line\nbreak.txt", "a..b.txt", "שלום 🛩.txt", "a b.txt"];
    for (const name of names) put(name);
    expect(
      readSeeds(folder)
        .articles.map(({ path }) => path)
        .sort(),
    ).toEqual([...names].sort());
  });
  const bad: [string, () => void, string | RegExp][] = [
    ["an empty folder", () => {}, /^no article in .* \(put a \.txt, \.md or \.html file there\)$/],
    ["only notes", () => put("README.md"), /^no article in /],
    [
      "two files with one id",
      () => (put("a.txt"), put("x/a.md")),
      "two articles with one id: a.txt and x/a.md (rename one)",
    ],
    ["an empty file", () => put("a.txt", ""), "empty article: a.txt:0"],
    ["a binary file", () => put("a.txt", Uint8Array.of(1, 0, 2)), "binary file, not text: a.txt:1"],
    ["a file that is damaged", () => put("a.txt", Uint8Array.of(0xe2, 0x82)), "not UTF-8: a.txt:0"],
    [
      "a link out of the folder",
      () => symlinkSync("/etc/hostname", join(folder, "a.txt")),
      "link out of the folder: a.txt (copy the file there)",
    ],
    [
      "a file of 200 MB, unread",
      () => (put("a.txt"), truncateSync(join(folder, "a.txt"), 200_000_000)),
      "too large for an article: a.txt: 200.0 MB (at most 16.0 MB; split it)",
    ],
    [
      "one line of 50 MB",
      () => put("a.txt", "a ".repeat(25_000_000)),
      "too large for an article: a.txt: 50.0 MB (at most 16.0 MB; split it)",
    ],
    [
      "a pipe",
      () => (put("b.txt"), execFileSync("mkfifo", [join(folder, "a.txt")])),
      "not a file: a.txt (remove it or put a text file there)",
    ],
    [
      "a link to a folder",
      () => (put("x/b.txt"), symlinkSync("x", join(folder, "a.txt"))),
      "not a file: a.txt (remove it or put a text file there)",
    ],
    ["a link to itself", () => symlinkSync("a.txt", join(folder, "a.txt")), "broken link: a.txt"],
    [
      "a file whose name turns the text round",
      () => put("a\u202etxt.\nb.txt", ""),
      "empty article: a\\u202etxt.\\nb.txt:0",
    ],
    ["a link that leads nowhere", () => symlinkSync("nowhere", join(folder, "a.txt")), "broken link: a.txt"],
    [
      "a wrong key beside an article",
      () => (put("a.txt"), put("a.yaml", "titel: x")),
      'unknown key: "titel" (a.yaml; did you mean "title"?)',
    ],
    [
      "a wrong key in the corrections",
      () => (put("a.txt"), put("corrections.yaml", "- sett: x")),
      'unknown key: "sett" (corrections.yaml:1; did you mean "set"?',
    ],
    [
      "metadata that blow up",
      () => (put("a.txt"), put("a.yaml", `title: ${"[".repeat(9999)}`)),
      "nested too deeply: a.yaml (write it flat)",
    ],
  ];
  it.each(bad)("refuses %s in one line", (_, make, message) => {
    make();
    expect(() => readSeeds(folder)).toThrow(message);
    expect(() => readSeeds(folder)).toThrow(/^[^\n]*$/);
  });
  it.skipIf(process.getuid?.() === 0)("refuses a file that cannot be read", () => {
    put("a.txt");
    chmodSync(join(folder, "a.txt"), 0);
    expect(() => readSeeds(folder)).toThrow("cannot read: a.txt (EACCES; check its permissions)");
  });
  it("refuses a folder that is none", () => {
    expect(() => readSeeds(join(folder, "x"))).toThrow(/^no such folder: /);
    put("file");
    expect(() => readSeeds(join(folder, "file"))).toThrow(/^not a folder: /);
  });
});
