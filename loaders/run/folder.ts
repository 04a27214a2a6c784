import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { InputError, showPath } from "../articles/input-error.js";
import { isOurs } from "./files.js";

/** Names beside the data folder that a run uses while it writes. */
export function beside(out: string): { fresh: string; old: string; lock: string } {
  const [folder, name] = [dirname(resolve(out)), basename(resolve(out))];
  const path = (word: string): string => join(folder, `.${name}.${word}.tmp`);
  return { fresh: path("new"), old: path("old"), lock: path("lock") };
}

/**
 * Mends what a killed run left: puts the old tables back where the new ones had not taken their place, and removes
 * what is left over. Returns a line for each thing that was done.
 */
export function recover(out: string): string[] {
  const { fresh, old } = beside(out);
  const done: string[] = [];
  if (existsSync(old)) {
    if (existsSync(out)) {
      rmSync(old, { recursive: true, force: true });
      done.push("removed the tables that the last run had replaced before it was stopped");
    } else {
      renameSync(old, out);
      done.push("put back the tables of the run before: the last run was stopped while it replaced them");
    }
  }
  if (existsSync(fresh)) {
    rmSync(fresh, { recursive: true, force: true });
    done.push("removed unfinished tables of a run that was stopped");
  }
  return done;
}

/** Throws InputError where the folder holds files of someone else and no tables: it is not ours to replace. */
export function checkOut(out: string): void {
  if (!existsSync(out)) return;
  if (!statSync(out).isDirectory())
    throw new InputError(`not a folder: ${showPath(out)} (name a folder for the tables with --out)`);
  const names = readdirSync(out);
  const foreign = names.find((name) => !isOurs(name));
  if (foreign !== undefined && !names.includes("manifest.json")) {
    throw new InputError(
      `not a folder of tables: ${showPath(out)} holds ${showPath(foreign)} (name an empty folder with --out)`,
    );
  }
}

/** Does what writes new tables of a folder. Throws InputError where the disk does not take them; `fresh` is removed then. */
export function writing<T>(out: string, fresh: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    throw new InputError(`cannot write beside ${showPath(out)}: ${code} (the tables are as they were)`);
  }
}

/**
 * Puts the tables that were written beside a folder into its place, whole or not at all: the folders change places.
 * Files in the folder that this program does not write stay.
 */
export function replace(out: string): void {
  const { fresh, old } = beside(out);
  writing(out, fresh, () => {
    if (existsSync(out))
      for (const name of readdirSync(out)) if (!isOurs(name)) copy(join(out, name), join(fresh, name));
    syncFolder(fresh);
  });
  if (existsSync(out)) renameSync(out, old);
  renameSync(fresh, out);
  syncFolder(dirname(resolve(out)));
  rmSync(old, { recursive: true, force: true });
}

/** Names of the files of a folder of new tables that differ from those in the old one, or are missing there. */
export function differing(out: string, fresh: string): string[] {
  return readdirSync(fresh).filter((name) => !isSame(join(out, name), join(fresh, name)));
}

/** Bytes that are compared at once. */
const CHUNK = 1 << 20;

function isSame(path: string, other: string): boolean {
  if (!existsSync(path)) return false;
  const [was, is] = [statSync(path), statSync(other)];
  if (was.size !== is.size) return false;
  // One file under two names.
  if (is.nlink > 1 && was.ino === is.ino && was.dev === is.dev) return true;
  const files = [path, other].map((name) => openSync(name, "r"));
  const chunks = files.map(() => Buffer.allocUnsafe(CHUNK));
  try {
    for (;;) {
      const [size, more] = files.map((file, i) => readSync(file, chunks[i], 0, CHUNK, null));
      if (size !== more || !chunks[0].subarray(0, size).equals(chunks[1].subarray(0, size))) return false;
      if (size === 0) return true;
    }
  } finally {
    for (const file of files) closeSync(file);
  }
}

function copy(from: string, to: string): void {
  if (statSync(from).isDirectory()) {
    mkdirSync(to);
    for (const name of readdirSync(from)) copy(join(from, name), join(to, name));
  } else copyFileSync(from, to);
}

function syncFolder(path: string): void {
  const folder = openSync(path, "r");
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
