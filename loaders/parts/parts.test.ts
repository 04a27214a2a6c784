import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { tableFromIPC } from "apache-arrow";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { makeCorpus } from "../../bench/corpus/make.js";
import { run } from "../build.js";
import { extractAll } from "../extract.js";

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });
const ROOT = join(import.meta.dirname, "..", "..");
let folder: string;
let seeds: string;
let packed: string;
let whole: Record<string, string>;

/** The tables of a run: name and bytes. */
async function tables(args: Parameters<typeof run>[0]): Promise<Record<string, string>> {
  const out = mkdtempSync(join(folder, "out-"));
  await run({ seeds, out, cache: null, threads: 1, ...args }, { say: () => {}, complain: () => {} });
  return Object.fromEntries(readdirSync(out).map((name) => [name, readFileSync(join(out, name)).toString("latin1")]));
}

/** Runs extract in this process. */
async function extract(lines: string, arrow = false): Promise<Buffer> {
  const output = new PassThrough();
  const done = buffer(output);
  await extractAll(Readable.from([Buffer.from(lines)]), output, arrow);
  output.end();
  return done;
}

const part = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "parts-"));
  seeds = join(folder, "seeds");
  mkdirSync(seeds);
  // The articles as given, since one of them is dated by another, and made ones.
  for (const name of readdirSync(join(ROOT, "seeds")).filter((file) => file.endsWith(".txt")))
    writeFileSync(join(seeds, name), readFileSync(join(ROOT, "seeds", name)));
  for (const { name, text } of makeCorpus(join(ROOT, "seeds"), 11)) writeFileSync(join(seeds, name), text);
  writeFileSync(join(seeds, "wide.txt"), Buffer.from("\ufeffBarak visited Baku on May 3, 2011.\n", "utf16le"));
  writeFileSync(join(seeds, "made-000003.yaml"), "publisher: A paper\npublished: 2014-05\n");
  const { status, stdout, stderr } = script("pack.ts", [seeds]);
  if (status !== 0) throw new Error(stderr);
  packed = stdout;
  whole = await tables({});
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function script(name: string, args: string[], input = "") {
  const options = { input, encoding: "utf8" as const, cwd: ROOT, maxBuffer: 1 << 28 };
  return spawnSync(process.execPath, ["scripts/command.mjs", join("loaders", name), ...args], options);
}

describe("npm run extract, and npm run data -- --from", () => {
  it("give the bytes of one run, however the articles are divided, as lines or as Arrow", async () => {
    const lines = packed.split(/(?<=\n)/);
    const [odd, even] = [1, 0].map((rest) => lines.filter((_, i) => i % 2 === rest).join(""));
    const from = [part("odd.ndjson", await extract(odd)), part("even.arrows", await extract(even, true))];
    expect(await tables({ from })).toEqual(whole);
    expect(await tables({ from: [...from].reverse() })).toEqual(whole);
    const both = Buffer.concat([await extract(odd, true), await extract(even, true)]);
    expect(await tables({ from: [part("both.arrows", both)] }), "streams one after the other").toEqual(whole);
  });
  it("run on several workers of an existing engine", async () => {
    const command = `${process.execPath} scripts/command.mjs loaders/extract.ts`;
    const engine = spawnSync("parallel", ["--version"]).status === 0 ? "parallel" : "xargs";
    const spread =
      engine === "parallel"
        ? `parallel --no-notice --halt now,fail=1 --pipe -N 6 -j 2 ${command} > ${folder}/spread.1`
        : `split -l 6 - ${folder}/in. && ls ${folder}/in.* | xargs -P 2 -I{} sh -c '${command} < {} > ${folder}/spread.$(basename {})'`;
    const { status, stderr } = spawnSync("sh", ["-c", spread], { input: packed, encoding: "utf8", cwd: ROOT });
    expect([status, stderr]).toEqual([0, ""]);
    const from = readdirSync(folder).filter((name) => name.startsWith("spread.")).map((name) => join(folder, name)); // prettier-ignore
    expect(await tables({ from })).toEqual(whole);
  });
  it("gives facts in typed columns of an Arrow stream", async () => {
    const table = tableFromIPC(await extract('{"path": "a.txt", "text": "Ehud Barak, the Israeli defense minister, visited Azerbaijan on May 3, 2011.\\n"}\n', true)); // prettier-ignore
    const rows = table.toArray().map((row) => row.toJSON());
    expect(rows[0]).toMatchObject({ article: "a", record: "article", table: null });
    const visit = rows.find((row) => row.table === "visits");
    expect(visit).toMatchObject({ record: "fact", attributed_to: null });
    expect(new Date(Number(visit!.date_earliest)).toISOString()).toMatch(/^2011-05-03/);
    expect(tableFromIPC(await extract("", true)).numRows).toBe(0);
  });
  it("applies corrections that add a fact out of an article's words", async () => {
    const name = "undated-12-july-israels-defence-minister-to-visit-azerbaijan";
    const quote = readFileSync(join(seeds, `${name}.txt`), "utf8").split("\n").find((line) => line.length > 60)!.slice(0, 50); // prettier-ignore
    writeFileSync(
      join(seeds, "corrections.yaml"),
      `- add: systems\n  article: ${name}\n  quote: ${JSON.stringify(quote)}\n  to: {system: Arrow, category: missile, relation: sought, holder: AZE}\n  expect: nothing\n  who: A\n  why: B\n  source: C\n`,
    );
    const from = [part("all.ndjson", await extract(packed))];
    const merged = await tables({ from });
    expect(merged).toEqual(await tables({}));
    expect(merged["corrections.arrow"]).not.toBe(whole["corrections.arrow"]);
    rmSync(join(seeds, "corrections.yaml"));
  });
  const refused: [string, string][] = [
    ["{", "not JSON: standard input:1"],
    ["\n[]", "not an object: standard input:2"],
    ['{"path": "a.txt", "txt": "x"}', 'unknown key: "txt" (standard input:1; did you mean "text"?)'],
    ['{"path": "a.pdf", "text": "x"}', 'invalid path: "a.pdf"'],
    ['{"path": "a.txt"}', "not one of text and base64: standard input:1"],
    ['{"path": "a.txt", "text": "x", "metadata": {"titel": "x"}}', 'unknown key: "titel"'],
    ['{"path": "a.txt", "text": " "}', "empty article: a.txt:0 (put its text there or remove the file) (standard input:1)"], // prettier-ignore
  ];
  it.each(refused)("extract refuses %s", async (line, message) => {
    await expect(extract(`${line}\n`)).rejects.toThrow(message);
  });
  it("extract refuses an article of one line of 50 MB, and a line longer than any article, in one line", async () => {
    const text = "a".repeat(50_000_000);
    await expect(extract(`{"path": "a.txt", "text": "${text}"}\n`)).rejects.toThrow(
      /^too large for an article: a\.txt: 50\.0 MB \(at most 16\.0 MB; split it\) \(standard input:1\)$/,
    );
    const endless = Readable.from([Buffer.from(text), Buffer.from(text), Buffer.from("a")]);
    await expect(extractAll(endless, new PassThrough(), false)).rejects.toThrow("line too long: more than 100 MB");
  });
  it("tells parts that are none, are of another version, or are given twice", async () => {
    const bytes = await extract(packed.split("\n")[0]);
    const good = part("good.ndjson", bytes);
    const cases: [string[], RegExp][] = [
      [[part("cut.ndjson", bytes.subarray(0, 500))], /^not a part: .*cut\.ndjson:1 \(give what npm run extract wrote/],
      [[part("json.ndjson", Buffer.from("{}\n"))], /^not a part: .*json\.ndjson:1/],
      [[part("other.ndjson", Buffer.from(bytes.toString().replace(/"by":"\w+"/, '"by":"x"')))], /^made by another version/], // prettier-ignore
      [[part("cut.arrows", (await extract(packed, true)).subarray(0, 3000))], /^not a part: .*cut\.arrows/],
      [[good, good], /^two articles with one id/],
      [[join(folder, "none")], /^not a part: .*none \(ENOENT\)/],
      [[part("empty", Buffer.alloc(0))], /^no article in /],
    ];
    for (const [from, message] of cases) await expect(tables({ from }), String(message)).rejects.toThrow(message);
  });
});
