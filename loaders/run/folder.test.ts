import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { beside, checkOut, differing, recover, replace, writing } from "./folder.js";

const files = (word: string): Map<string, Uint8Array> =>
  new Map(["deals.arrow", "visits.arrow", "manifest.json"].map((name) => [name, new TextEncoder().encode(word)]));
/** Writes files beside a folder. */
const write = (out: string, files: Map<string, Uint8Array>): void =>
  writing(out, beside(out).fresh, () => {
    mkdirSync(beside(out).fresh);
    for (const [name, bytes] of files) writeFileSync(join(beside(out).fresh, name), bytes);
  });
/** Puts files into the place of those of a folder. */
const put = (out: string, files: Map<string, Uint8Array>): void => {
  write(out, files);
  replace(out);
};
const words = (): string[] =>
  readdirSync(out)
    .sort()
    .map((name) => `${name} ${readFileSync(join(out, name), "utf8")}`);
let folder: string;
let out: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "out-"));
  out = join(folder, "data");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("replace(out)", () => {
  it("makes the folder, then puts new tables in the place of all old ones", () => {
    put(out, new Map([...files("1"), ["deals.json", new Uint8Array([91, 93])]]));
    expect(readdirSync(out)).toContain("deals.json");
    put(out, files("2"));
    expect(words()).toEqual(["deals.arrow 2", "manifest.json 2", "visits.arrow 2"]);
    expect(readdirSync(folder)).toEqual(["data"]);
  });
  it("keeps what others put beside the tables", () => {
    put(out, files("1"));
    mkdirSync(join(out, "more"));
    writeFileSync(join(out, "more", "README.md"), "notes");
    put(out, files("2"));
    expect(readFileSync(join(out, "more", "README.md"), "utf8")).toBe("notes");
  });
  it("leaves the tables as they are where it cannot write", () => {
    put(out, files("1"));
    const odd = new Map([...files("2"), ["no/such/folder.arrow", new Uint8Array()]]);
    expect(() => write(out, odd)).toThrow(/^cannot write beside .*: ENOENT \(the tables are as they were\)$/);
    expect(words()).toEqual(["deals.arrow 1", "manifest.json 1", "visits.arrow 1"]);
    expect(readdirSync(folder)).toEqual(["data"]);
  });
});

describe("recover(out)", () => {
  it("says nothing and does nothing after a run that ended", () => {
    put(out, files("1"));
    expect(recover(out)).toEqual([]);
  });
  it("removes tables that were not finished", () => {
    put(out, files("1"));
    mkdirSync(beside(out).fresh);
    expect(recover(out)).toEqual(["removed unfinished tables of a run that was stopped"]);
    expect(readdirSync(folder)).toEqual(["data"]);
  });
  it("puts the old tables back where the new ones had not taken their place", () => {
    put(beside(out).old, files("1"));
    mkdirSync(beside(out).fresh);
    expect(recover(out)).toHaveLength(2);
    expect(words()).toEqual(["deals.arrow 1", "manifest.json 1", "visits.arrow 1"]);
  });
  it("a run killed at any moment leaves the old tables or the new ones, never a mixture", async () => {
    const script = `import { mkdirSync, writeFileSync } from "node:fs";
      import { join } from "node:path";
      import { beside, recover, replace } from ${JSON.stringify(join(import.meta.dirname, "folder.ts"))};
      recover(process.argv[1]);
      process.stdout.write("ready");
      for (let n = 0; ; n++) {
        const { fresh } = beside(process.argv[1]);
        mkdirSync(fresh);
        for (const name of ["deals.arrow", "visits.arrow", "events.arrow", "manifest.json"])
          writeFileSync(join(fresh, name), String(n).padEnd(50000, " "));
        replace(process.argv[1]);
      }`;
    for (let n = 0; n < 8; n++) {
      const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script, out], {
        stdio: ["ignore", "pipe", "ignore"],
      });
      await new Promise((ready) => child.stdout.once("data", ready));
      await sleep(5 + ((n * 37) % 60));
      child.kill("SIGKILL");
      await new Promise((ended) => child.once("close", ended));
      recover(out);
      if (!existsSync(out)) continue; // Killed before the first tables were whole.
      const found = readdirSync(out).map((name) => readFileSync(join(out, name), "utf8"));
      expect(found).toHaveLength(4);
      expect(new Set(found).size).toBe(1);
      expect(found[0]).toHaveLength(50000);
      expect(readdirSync(folder)).toEqual(["data"]);
    }
  }, 60_000);
});

describe("checkOut(out)", () => {
  it("takes a missing, an empty and its own folder", () => {
    expect(() => checkOut(out)).not.toThrow();
    mkdirSync(out);
    expect(() => checkOut(out)).not.toThrow();
    put(out, files("1"));
    writeFileSync(join(out, "README.md"), "");
    expect(() => checkOut(out)).not.toThrow();
  });
  it("refuses a file, and a folder of other things", () => {
    writeFileSync(out, "");
    expect(() => checkOut(out)).toThrow(/^not a folder: /);
    rmSync(out);
    mkdirSync(out);
    writeFileSync(join(out, "thesis.doc"), "");
    expect(() => checkOut(out)).toThrow(/^not a folder of tables: .* holds thesis\.doc/);
  });
});

it("differing(out, fresh) names what is not as it should be", () => {
  put(out, files("1"));
  const { fresh } = beside(out);
  write(out, files("1"));
  expect(differing(out, fresh)).toEqual([]);
  writeFileSync(join(out, "deals.arrow"), "x");
  writeFileSync(join(out, "manifest.json"), "2");
  rmSync(join(out, "visits.arrow"));
  expect(differing(out, fresh)).toEqual(["deals.arrow", "manifest.json", "visits.arrow"]);
});
