import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { makeCorpus } from "../../bench/corpus/make.js";
import { run } from "../build.js";

vi.setConfig({ testTimeout: 120_000 });
const SEEDS = join(import.meta.dirname, "..", "..", "seeds");
/** Texts to edit with: the first paragraphs of articles of many people. */
const texts = [...makeCorpus(SEEDS, 30)].map(({ text }) => text.split("\n").slice(0, 12).join("\n"));

let folder: string;
let seeds: string;
let cache: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "incremental-"));
  seeds = join(folder, "seeds");
  cache = join(folder, "cache");
  mkdirSync(join(seeds, "more"), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Makes the tables in a folder of their own; gives the files, and what the run said and complained about. */
async function make(name: string, more: { cache: string | null; threads?: number }) {
  const out = join(folder, name);
  const lines: string[] = [];
  const note = (line: string): void => void lines.push(line);
  await turn(); // the runner of the tests hears of us between two runs
  await run({ seeds, out, ...more }, { say: note, complain: note });
  const names = readdirSync(out).filter((file) => file !== "changes.json");
  const files = Object.fromEntries(names.map((file) => [file, readFileSync(join(out, file)).toString("latin1")]));
  return { files, said: lines.join("\n") };
}

/** Whether the cache gives the bytes that reading all anew gives. Returns what the run said. Throws where not. */
async function compare(): Promise<string> {
  const [kept, anew] = [await make("kept", { cache }), await make("anew", { cache: null, threads: 1 })];
  for (const name of Object.keys(anew.files)) expect(kept.files[name] === anew.files[name], name).toBe(true);
  return kept.said;
}

const write = (name: string, text: number): void => writeFileSync(join(seeds, name), texts[text]);

describe("a run that reads only what changed", () => {
  it("gives the bytes of a run from scratch, after any edits, additions, removals and renames", async () => {
    const name = fc.constantFrom("a.txt", "b.txt", "c.txt", "d.txt", "more/e.txt", 'more/é "f".txt');
    const text = fc.nat({ max: texts.length - 1 });
    const edit = fc.oneof(
      fc.record({ act: fc.constant("write" as const), name, text }),
      fc.record({ act: fc.constant("remove" as const), name }),
      fc.record({ act: fc.constant("rename" as const), name, to: name }),
      fc.record({ act: fc.constant("describe" as const), name, day: fc.integer({ min: 10, max: 28 }) }),
    );
    expect.hasAssertions();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 4 }), async (rounds) => {
        rmSync(seeds, { recursive: true });
        mkdirSync(join(seeds, "more"), { recursive: true });
        write("z.txt", 2);
        await compare();
        for (const round of rounds) {
          for (const one of round) {
            const path = join(seeds, one.name);
            if (one.act === "write") write(one.name, one.text);
            else if (one.act === "remove") rmSync(path, { force: true });
            else if (one.act === "describe")
              writeFileSync(path.replace(/\.txt$/, ".yaml"), `publisher: A\npublished: 2015-03-${one.day}\n`);
            else if (existsSync(path)) renameSync(path, join(seeds, one.to));
          }
          await compare();
        }
      }),
      { numRuns: 6 },
    );
  });
  it("reads one article of many where one changed, and none where none did", async () => {
    for (const [i, name] of ["a.txt", "b.txt", "c.txt"].entries()) write(name, i);
    await compare();
    expect(await compare()).toContain("3 articles read into");
    expect(await compare()).toContain("(0 anew, 3 as they were)");
    write("b.txt", 9);
    expect(await compare()).toContain("(1 anew, 2 as they were)");
  });
  it("takes tables over where no fact changed, and writes them anew where one of them was touched", async () => {
    const inodes = () => ["deals", "events", "evidence", "conflicts"].map((name) => statSync(join(folder, "kept", `${name}.arrow`)).ino); // prettier-ignore
    for (const [i, name] of ["a.txt", "b.txt", "c.txt"].entries()) write(name, i);
    await compare();
    const first = inodes();
    appendFileSync(join(seeds, "b.txt"), "\nThis is all for today.\n");
    expect(await compare()).toMatch(/changes since .* facts as they were\n +articles: 1 edited/);
    expect(inodes()).toEqual(first);
    writeFileSync(join(folder, "kept", "events.arrow"), "ARROW1");
    expect(await compare()).toContain("(0 anew, 3 as they were)");
    expect(inodes()).not.toEqual(first);
    writeFileSync(join(seeds, "b.txt"), `News\n${texts[1]}`);
    await compare();
  });
  it("reads anew what is damaged in the cache, wherever that is", async () => {
    for (let i = 0; i < 6; i++) write(`${i}.txt`, i);
    await compare();
    const [file] = readdirSync(cache).filter((name) => name.includes(".first."));
    const whole = readFileSync(join(cache, file));
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), async (at, byte, cut) => {
        const bytes = Buffer.from(cut ? whole.subarray(0, at) : whole);
        if (!cut) bytes[at] = byte;
        writeFileSync(join(cache, file), bytes);
        await compare();
        expect(readFileSync(join(cache, file)).equals(whole)).toBe(true);
      }),
      { numRuns: 12 },
    );
  });
  it("takes over what a killed run had kept, where nothing else is kept", async () => {
    for (let i = 0; i < 6; i++) write(`${i}.txt`, i);
    await compare();
    const [file] = readdirSync(cache).filter((name) => name.includes(".first."));
    const whole = readFileSync(join(cache, file));
    const cut = whole.subarray(0, whole.lastIndexOf("\n", whole.length - 2) + 20);
    const { pid: dead } = spawnSync("true");
    const left = join(cache, `${file}.${dead}.tmp`);
    const running = join(cache, `${file}.${process.ppid}.tmp`);
    for (const name of [left, running]) writeFileSync(name, cut);
    expect(await compare()).toContain("(0 anew, 6 as they were)");
    expect([existsSync(left), existsSync(running)]).toEqual([false, true]);
    rmSync(join(cache, file));
    writeFileSync(left, cut);
    expect(await compare()).toContain("(1 anew, 5 as they were)");
    expect(readFileSync(join(cache, file)).equals(whole)).toBe(true);
  });
  it("goes on where the cache cannot be written, and says so", async () => {
    write("a.txt", 1);
    writeFileSync(cache, "a file where the folder should be");
    expect(await compare()).toMatch(
      /data: the cache cannot be written: (EEXIST|ENOTDIR) \(the next run reads all anew\)/,
    );
  });
  it("keeps the cache as it was where an article cannot be used", async () => {
    write("a.txt", 1);
    await compare();
    const before = readdirSync(cache).map((name) => readFileSync(join(cache, name), "utf8"));
    writeFileSync(join(seeds, "b.txt"), Uint8Array.of(65, 0, 66));
    await expect(make("kept", { cache })).rejects.toThrow("binary file, not text: b.txt:1");
    expect(readdirSync(cache).map((name) => readFileSync(join(cache, name), "utf8"))).toEqual(before);
  });
});

describe("a run on several threads", () => {
  it("gives the bytes of a run on one, and names the first article that cannot be used", async () => {
    for (let i = 0; i < 90; i++) writeFileSync(join(seeds, `${i}.txt`), `${texts[i % 30].slice(0, 400)}\n${i}\n`);
    const [two, one] = [await make("two", { cache, threads: 2 }), await make("one", { cache: null, threads: 1 })];
    expect(two.files["manifest.json"]).toBe(one.files["manifest.json"]);
    rmSync(cache, { recursive: true });
    for (const name of ["88", "89"]) writeFileSync(join(seeds, `${name}.txt`), Uint8Array.of(65, 0, 66));
    await expect(make("two", { cache, threads: 2 })).rejects.toThrow("binary file, not text: 88.txt:1");
    expect(readdirSync(cache).filter((file) => file.endsWith(".tmp"))).toEqual([]);
    for (const name of ["88", "89"]) rmSync(join(seeds, `${name}.txt`));
    const again = await make("again", { cache, threads: 1 });
    // "9" comes after "88".
    expect(again.said).toContain("(1 anew, 87 as they were)");
  });
});
