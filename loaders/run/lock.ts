import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { InputError, showPath } from "../articles/input-error.js";

/** Milliseconds between two looks at a lock that another run holds. */
const PAUSE = 100;

/**
 * Takes the lock, waiting while another run holds it; `waiting` is called once. A lock whose run has ended is
 * taken over. Returns the function that gives it back.
 */
export async function takeLock(path: string, waiting: (pid: number) => void): Promise<() => void> {
  let said = false;
  for (;;) {
    if (tryLock(path)) return () => rmSync(path, { force: true });
    const holder = readLock(path);
    if (holder !== null && !isAlive(holder)) removeStale(path, holder);
    else {
      if (!said && holder !== null) waiting(Number(holder.split(" ")[0]));
      said ||= holder !== null;
      await sleep(PAUSE);
    }
  }
}

/** Makes the lock; false where it is there. Throws InputError where it cannot be written. */
function tryLock(path: string): boolean {
  // Linked whole: a lock without its holder would look like one that nobody holds.
  const own = `${path}.${process.pid}`;
  const refuse = (error: unknown): never => {
    const { code } = error as NodeJS.ErrnoException;
    throw new InputError(`cannot write ${showPath(path)}: ${code ?? String(error)} (choose another folder with --out)`);
  };
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(own, identity(process.pid));
  } catch (error) {
    refuse(error);
  }
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EEXIST" ? false : refuse(error);
  } finally {
    rmSync(own, { force: true });
  }
}

/** A process by its number and, where the system tells it, its time of start: numbers are used again. */
function identity(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return `${pid} ${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]}`;
  } catch {
    return String(pid);
  }
}

function isAlive(holder: string): boolean {
  const pid = Number(holder.split(" ")[0]);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  return !holder.includes(" ") || !existsSync("/proc/self/stat") || identity(pid) === holder;
}

function readLock(path: string): string | null {
  try {
    return readFileSync(path, "utf8").trim();
  } catch {
    return null;
  }
}

/** Removes a lock that nobody holds; of several runs that see it, the one whose rename succeeds does. */
function removeStale(path: string, holder: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (readLock(aside) === holder) rmSync(aside, { force: true });
  else renameSync(aside, path);
}
