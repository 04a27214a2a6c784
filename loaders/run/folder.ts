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
  writeSync,
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

/**
 * Replaces the folder's tables by these files, whole or not at all: they are written beside it, and the folders
 * change places. Files in the folder that this program does not write stay.
 */
export function replace(out: string, files: Map<string, Uint8Array>): void {
  const { fresh, old } = beside(out);
  try {
    mkdirSync(fresh, { recursive: true });
    for (const [name, bytes] of files) writeDurably(join(fresh, name), bytes);
    if (existsSync(out))
      for (const name of readdirSync(out)) if (!isOurs(name)) copy(join(out, name), join(fresh, name));
    syncFolder(fresh);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    const { code } = error as NodeJS.ErrnoException;
    throw new InputError(
      `cannot write beside ${showPath(out)}: ${code ?? String(error)} (the tables are as they were)`,
    );
  }
  if (existsSync(out)) renameSync(out, old);
  renameSync(fresh, out);
  syncFolder(dirname(resolve(out)));
  rmSync(old, { recursive: true, force: true });
}

/** Names of the files that differ from those in the folder, or are missing there. */
export function differing(out: string, files: Map<string, Uint8Array>): string[] {
  return [...files].filter(([name, bytes]) => !holds(join(out, name), bytes)).map(([name]) => name);
}

/** Bytes that are read or written at once: no call takes two gigabytes. */
const CHUNK = 1 << 26;

/** Whether a file is there and has these bytes. */
function holds(path: string, bytes: Uint8Array): boolean {
  if (!existsSync(path) || statSync(path).size !== bytes.length) return false;
  const file = openSync(path, "r");
  try {
    const chunk = Buffer.allocUnsafe(Math.min(CHUNK, bytes.length));
    for (let at = 0; at < bytes.length;) {
      const size = readSync(file, chunk);
      if (size === 0 || Buffer.compare(chunk.subarray(0, size), bytes.subarray(at, at + size)) !== 0) return false;
      at += size;
    }
    return true;
  } finally {
    closeSync(file);
  }
}

function copy(from: string, to: string): void {
  if (statSync(from).isDirectory()) {
    mkdirSync(to);
    for (const name of readdirSync(from)) copy(join(from, name), join(to, name));
  } else copyFileSync(from, to);
}

function writeDurably(path: string, bytes: Uint8Array): void {
  const file = openSync(path, "w");
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at, Math.min(CHUNK, bytes.length - at));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function syncFolder(path: string): void {
  const folder = openSync(path, "r");
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
