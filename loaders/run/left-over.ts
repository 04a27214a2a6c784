import { readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Takes over what a killed run had kept beside `path` (`NAME.PID.tmp`): the longest becomes the file where there is
 * none, the others are removed. Those of runs that go on stay.
 */
export function takeOver(path: string): void {
  const folder = dirname(path);
  const left = namesIn(folder)
    .filter((name) => name.startsWith(`${basename(path)}.`) && name.endsWith(".tmp"))
    .filter((name) => !isRunning(Number(name.split(".").at(-2))))
    .map((name) => join(folder, name))
    .sort((a, b) => statSync(b).size - statSync(a).size);
  if (left.length > 0 && !namesIn(folder).includes(basename(path))) renameSync(left.shift()!, path);
  for (const name of left) rmSync(name, { force: true });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
