import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import type * as Fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { run } from "../build.js";
import { writeFile } from "./files.js";
import { beside, replace, writing } from "./folder.js";

vi.setConfig({ testTimeout: 120_000 });

/** Bytes that the disk still takes; null where it is not limited. */
const disk = vi.hoisted(() => ({ left: null as number | null }));
vi.mock("node:fs", async (original) => {
  const fs = await original<typeof Fs>();
  const fail = (): never => {
    throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC", syscall: "write" });
  };
  return {
    ...fs,
    // As a full disk does it: what has room is written, then nothing more.
    writeSync: (
      file: number,
      bytes: Uint8Array,
      at = 0,
      length = bytes.length - at,
      position: number | null = null,
    ) => {
      if (disk.left === null) return fs.writeSync(file, bytes, at, length, position);
      const size = Math.min(disk.left, length);
      disk.left -= size;
      return size > 0 ? fs.writeSync(file, bytes, at, size, position) : fail();
    },
    fsyncSync: (file: number) => (disk.left === 0 ? fail() : fs.fsyncSync(file)),
  };
});

const SEEDS = join(import.meta.dirname, "..", "..", "seeds");
let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "disk-"));
  out = join(folder, "data");
});
afterEach(() => {
  disk.left = null;
  rmSync(folder, { recursive: true, force: true });
});
const quiet = { say: () => {}, complain: () => {} };
const snapshot = (path: string): Record<string, string> =>
  Object.fromEntries(readdirSync(path).map((name) => [name, readFileSync(join(path, name), "latin1")]));

describe("a disk that is full after any number of bytes", () => {
  const put = (word: string): void => {
    const { fresh } = beside(out);
    writing(out, fresh, () => {
      mkdirSync(fresh);
      for (const name of ["deals.arrow", "visits.arrow", "manifest.json"]) writeFile(fresh, name, word.repeat(500));
    });
    replace(out);
  };

  it("leaves the old tables whole, and nothing beside them", () => {
    put("old");
    const before = snapshot(out);
    fc.assert(
      fc.property(fc.nat(3 * 1500), (bytes) => {
        disk.left = bytes;
        try {
          expect(() => put("new")).toThrow(/^cannot write beside [^\n]*: ENOSPC \(the tables are as they were\)$/); // prettier-ignore
        } finally {
          disk.left = null;
        }
        expect(snapshot(out)).toEqual(before);
        expect(readdirSync(folder)).toEqual(["data"]);
      }),
      { numRuns: 50 },
    );
  });
  it("a run ends with one line, and goes on as ever once there is room, whatever became of the cache", async () => {
    const cache = join(folder, "cache");
    const args = { seeds: SEEDS, out, cache };
    await run({ ...args, cache: null }, quiet);
    const before = snapshot(out);
    for (const bytes of [0, 100, 20_000]) {
      disk.left = bytes;
      await expect(run({ ...args, json: true }, quiet)).rejects.toThrow(/^cannot write (beside|to) [^\n]*ENOSPC \(/);
      disk.left = null;
      expect(snapshot(out)).toEqual(before);
      expect(readdirSync(folder).filter((name) => name.includes("tmp"))).toEqual([]);
      rmSync(cache, { recursive: true, force: true });
    }
    await run(args, quiet);
    expect(snapshot(out)).toEqual(before);
  });
});

describe("a file system of its own", () => {
  const data = (...args: string[]) =>
    spawnSync(process.execPath, ["scripts/command.mjs", "loaders/build.ts", "--seeds", SEEDS, "--no-cache", "--out", ...args], { encoding: "utf8" }); // prettier-ignore
  const mount = (path: string, options: string): boolean =>
    spawnSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", path]).status === 0;
  /** Only the system's own user may mount. */
  const may = ((): boolean => {
    const path = mkdtempSync(join(tmpdir(), "may-"));
    const good = mount(path, "size=64k");
    if (good) spawnSync("umount", [path]);
    rmSync(path, { recursive: true });
    return good;
  })();

  it.skipIf(!may)("that is full, or read-only: one line, code 2, and the tables as they were", async () => {
    const made = join(folder, "made");
    await run({ seeds: SEEDS, out: made, cache: null }, quiet);
    const size = Object.values(snapshot(made)).reduce((sum, text) => sum + text.length, 0);
    const disk = join(folder, "disk");
    mkdirSync(disk);
    // Room for the tables once, and not for new ones beside them.
    expect(mount(disk, `size=${Math.ceil((size * 1.4) / 1024)}k`)).toBe(true);
    try {
      cpSync(made, join(disk, "data"), { recursive: true });
      writeFileSync(join(disk, "data", "deals.json"), "[]\n");
      const before = snapshot(join(disk, "data"));
      const full = data(join(disk, "data"), "--json");
      expect([full.status, full.stdout]).toEqual([2, ""]);
      expect(full.stderr).toMatch(/^data: cannot write beside [^\n]*: ENOSPC \(the tables are as they were\)\n$/);
      expect(snapshot(join(disk, "data"))).toEqual(before);
      expect(readdirSync(disk)).toEqual(["data"]);
      expect(mount(disk, "remount,ro")).toBe(true);
      const shut = data(join(disk, "data"));
      expect([shut.status, shut.stdout]).toEqual([2, ""]);
      expect(shut.stderr).toMatch(/^data: cannot write [^\n]*: EROFS \(choose another folder with --out\)\n$/);
      expect(data(join(disk, "data"), "--check").stderr).not.toContain("EROFS");
      expect(snapshot(join(disk, "data"))).toEqual(before);
    } finally {
      spawnSync("umount", [disk]);
    }
  });
});
