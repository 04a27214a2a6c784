import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { run } from "./build.js";
import { tables } from "./tables/index.js";

const SEEDS = join(import.meta.dirname, "..", "seeds");
// Each run reads every article; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let seeds: string;
let out: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "build-"));
  seeds = join(folder, "seeds");
  out = join(folder, "data");
  cpSync(SEEDS, seeds, { recursive: true });
  for (const name of readdirSync(seeds)) chmodSync(join(seeds, name), 0o644);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the build in this process; what it says and complains about, and its code. */
async function build(
  more: { check?: boolean; json?: boolean } = {},
): Promise<{ code: number; said: string; complained: string }> {
  const said: string[] = [];
  const complained: string[] = [];
  const args = { seeds, out, cache: null, ...more };
  const code = await run(args, { say: (line) => void said.push(line), complain: (line) => void complained.push(line) });
  return { code, said: said.join("\n"), complained: complained.join("\n") };
}

const snapshot = (): Record<string, string> =>
  Object.fromEntries(readdirSync(out).map((name) => [name, readFileSync(join(out, name)).toString("base64")]));

describe("run(arguments, streams)", () => {
  it("writes every table and the manifest, and ends with what a person wants to know", async () => {
    const { code, said } = await build();
    expect(code).toBe(0);
    expect(readdirSync(out).sort()).toEqual(
      [...tables.map(({ name }) => `${name}.arrow`), "changes.json", "manifest.json"].sort(),
    );
    expect(said).toMatch(/^5 articles read into /);
    expect(said).toMatch(/rows: deals \d+, shares \d+/);
    expect(said).toMatch(/unresolved: \d+/);
    expect(said).toMatch(/conflicts: \d+/);
    expect(said).toMatch(/next: /);
    const manifest = JSON.parse(readFileSync(join(out, "manifest.json"), "utf8"));
    expect(Object.keys(manifest.tables)).toEqual(tables.map(({ name }) => name));
    expect(Object.keys(manifest.articles)).toHaveLength(5);
    expect(manifest.tables.deals.schema[0]).toMatchObject({ name: "id", type: "Utf8", nullable: false });
    expect(Object.keys(manifest.versions)).toEqual(["project", "extractor"]);
  });
  it("gives the same bytes twice, and --json the same rows as JSON", async () => {
    await build();
    const first = snapshot();
    await build();
    expect(snapshot()).toEqual(first);
    await build({ json: true });
    expect(JSON.parse(readFileSync(join(out, "articles.json"), "utf8"))).toHaveLength(5);
    await build();
    expect(existsSync(join(out, "articles.json"))).toBe(false);
  });
  it("--check: 0 where the tables are what the articles give, 1 and the names where not; nothing is written", async () => {
    await build();
    expect(await build({ check: true })).toEqual({ code: 0, said: "", complained: "" });
    const before = snapshot();
    const article = join(seeds, readdirSync(seeds)[0]);
    writeFileSync(article, `${readFileSync(article, "utf8")}\nThe minister said so.\n`);
    const { code, complained } = await build({ check: true });
    expect(code).toBe(1);
    expect(complained).toMatch(/is not what the articles give: articles\.arrow.*manifest\.json/);
    expect(snapshot()).toEqual(before);
  });
  it("says how it decoded a file that is not UTF-8; offsets count in the text as decoded", async () => {
    const text =
      "\ufeffMinister goes to Baku\n\nIsraeli Defense Minister Ehud Barak visited Azerbaijan on May 3, 2011.\n";
    writeFileSync(join(seeds, "wide.txt"), Buffer.from(text, "utf16le"));
    expect((await build({ json: true })).said).toMatch(/wide\.txt: Decoded as UTF-16LE: its byte order mark says so\./);
    const rows = (name: string) => JSON.parse(readFileSync(join(out, `${name}.json`), "utf8"));
    expect(rows("articles").find(({ id }: { id: string }) => id === "wide")).toMatchObject({ encoding: "utf-16le" });
    const words = rows("evidence").filter((row: { article_id: string }) => row.article_id === "wide");
    expect(words.length).toBeGreaterThan(0);
    for (const { start, end, quote } of words) expect(text.slice(start, end)).toBe(quote);
  });
  it("names files that no reader knows", async () => {
    writeFileSync(join(seeds, "photo.jpg"), "");
    expect((await build()).said).toMatch(/no reader knows: photo\.jpg/);
  });
  it("mends what a killed run left, and says so", async () => {
    await build();
    mkdirSync(join(folder, ".data.new.tmp"));
    expect((await build()).said).toMatch(/removed unfinished tables of a run that was stopped/);
    expect(readdirSync(folder).sort()).toEqual(["data", "seeds"]);
  });
});

describe("the command", () => {
  const command = (...args: string[]) =>
    spawnSync(process.execPath, ["scripts/command.mjs", "loaders/build.ts", ...args], {
      encoding: "utf8",
    });

  it("exits with 2 and one line on standard error, and leaves the tables as they were", async () => {
    await build();
    const before = snapshot();
    writeFileSync(join(seeds, "bad.txt"), Uint8Array.of(65, 0, 66));
    const { status, stdout, stderr } = command("--seeds", seeds, "--out", out);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toBe("data: binary file, not text: bad.txt:1 (save it as plain text in UTF-8)\n");
    expect(snapshot()).toEqual(before);
    expect(command("--seeds", join(folder, "none")).status).toBe(2);
    expect(command("--nonsense").stderr).toMatch(/^data: unknown argument: --nonsense \(usage: [^\n]*\)\n$/);
  }, 120_000);
});

describe("what changed since the tables before", () => {
  const history = () => JSON.parse(readFileSync(join(out, "changes.json"), "utf8"));

  it("is nothing for a fresh folder, and for a run that changes nothing", async () => {
    await build();
    expect(history()).toEqual({ versions: [] });
    const first = snapshot();
    expect((await build()).said).not.toContain("changes since");
    expect(snapshot()).toEqual(first);
  });
  it("is told by a run and by --check, and is kept as a history", async () => {
    await build();
    writeFileSync(
      join(seeds, "new.txt"),
      "Minister goes to Baku\n\nIsraeli Defense Minister Ehud Barak visited Azerbaijan on May 3, 2011.\n",
    );
    const { complained } = await build({ check: true });
    expect(complained).toMatch(/\+ visits visit-barak-aze-2011-05 .*: article added: new/);
    expect(history()).toEqual({ versions: [] });
    expect((await build()).said).toMatch(/changes since the tables before: facts 1 added[^]*articles: 1 added/);
    rmSync(join(seeds, "new.txt"));
    await build();
    expect(history().versions).toMatchObject([
      { version: 2, counts: { added: 0, removed: 1 }, articles: { removed: ["new"] } },
      { version: 1, counts: { added: 1, removed: 0 }, articles: { added: ["new"] } },
    ]);
    expect(history().versions[0].to).toBe(history().versions[1].from);
  });
  it("names a correction as the cause, and tells of corrections that changed nothing", async () => {
    writeFileSync(
      join(seeds, "new.txt"),
      "Minister goes to Baku\n\nIsraeli Defense Minister Ehud Barak visited Azerbaijan on May 3, 2011.\n",
    );
    await build();
    const entry = (id: string): string =>
      `- set: ${id}\n  to: {place: Ganja}\n  expect: {place: Baku}\n  who: Ann Lee\n  why: Seen\n  source: A book\n`;
    writeFileSync(join(seeds, "corrections.yaml"), entry("visit-barak-aze-2011-05") + entry("visit-barack-aze"));
    const { said } = await build();
    expect(said).toMatch(/corrections: 2 \(applied 1, does not fit 1\)/);
    expect(said).toMatch(/does not fit: set visit-barack-aze \(by Ann Lee\)\. There is no fact/);
    expect(said).toMatch(/~ visits visit-barak-aze-2011-05 .*: correction\n +place: Baku -> Ganja/);
    expect(said).not.toContain("no reader knows");
    expect((await build({ check: true })).code).toBe(0);
  });
  it("says so where the tables that are there cannot be read, and goes on", async () => {
    await build();
    writeFileSync(join(out, "deals.arrow"), "x");
    const { code, complained } = await build();
    expect([code, complained]).toEqual([0, expect.stringMatching(/^data: the tables cannot be read,/)]);
    expect((await build({ check: true })).code).toBe(0);
  });
});
