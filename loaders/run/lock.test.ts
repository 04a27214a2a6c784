import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { takeLock } from "./lock.js";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lock-"));
  path = join(folder, "lock");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const never = (pid: number): void => expect.unreachable(`waited for ${pid}`);

describe("takeLock(path, waiting)", () => {
  it("is given back", async () => {
    (await takeLock(path, never))();
    expect(readdirSync(folder)).toEqual([]);
    (await takeLock(path, never))();
  });
  it("waits for the run that holds it, and says so once", async () => {
    const release = await takeLock(path, never);
    const waits: number[] = [];
    let taken = false;
    const second = takeLock(path, (pid) => void waits.push(pid)).then((give) => ((taken = true), give));
    await sleep(350);
    expect([taken, waits]).toEqual([false, [process.pid]]);
    release();
    (await second)();
    expect(taken).toBe(true);
    expect(readdirSync(folder)).toEqual([]);
  });
  it("takes over the lock of a run that was killed", async () => {
    const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
    const stat = readFileSync(`/proc/${child.pid}/stat`, "utf8");
    writeFileSync(path, `${child.pid} ${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]}`);
    const waits: number[] = [];
    const second = takeLock(path, (pid) => void waits.push(pid));
    await sleep(250);
    expect(waits).toEqual([child.pid]);
    child.kill("SIGKILL");
    (await second)();
    expect(existsSync(path)).toBe(false);
  });
  it("takes over a lock whose process number now belongs to another", async () => {
    writeFileSync(path, `${process.pid} 1`);
    (await takeLock(path, never))();
    expect(existsSync(path)).toBe(false);
  });
  it("says where it cannot write", async () => {
    writeFileSync(join(folder, "file"), "");
    await expect(takeLock(join(folder, "file", "lock"), never)).rejects.toThrow(
      /^cannot write .*\/lock: (ENOTDIR|EEXIST)/,
    );
  });
});
