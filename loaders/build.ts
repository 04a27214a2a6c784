import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { InputError } from "./articles/input-error.js";
import { compareStates } from "./changes/compare.js";
import { HISTORY, readHistory, withVersion, writeHistory } from "./changes/history.js";
import { listVersion } from "./changes/list.js";
import { readBefore, type State } from "./changes/read-before.js";
import type { Version } from "./changes/version.js";
import { defaults, parseArguments, type Arguments } from "./run/arguments.js";
import { writeFile, writeFiles } from "./run/files.js";
import { makeTables } from "./run/make-tables.js";
import { beside, checkOut, differing, recover, replace, writing } from "./run/folder.js";
import { takeLock } from "./run/lock.js";
import { versions } from "./run/manifest.js";
import { refreshPreview } from "./run/preview.js";
import { summary } from "./run/summary.js";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Where a run writes its lines. */
interface Streams {
  say(line: string): void;
  complain(line: string): void;
}

/**
 * Reads the seeds and writes the tables, or with `--check` compares them. Returns the exit code: 0 done, 1 the
 * check failed. Throws InputError on unusable arguments or input, before anything is changed.
 */
export async function run(given: Partial<Arguments>, { say, complain }: Streams): Promise<number> {
  const args = { ...defaults(), ...given };
  checkOut(args.out);
  const release = args.check
    ? () => {}
    : await takeLock(beside(args.out).lock, (pid) => complain(`data: waiting for another run (process ${pid})`));
  try {
    if (!args.check) for (const line of recover(args.out)) say(`data: ${line}`);
    const made = versions(ROOT);
    const { tables, unknown, read, remember, release: letGo } = await makeTables(args, ROOT, made, { complain });
    // A check writes nothing where the tables are.
    const fresh = args.check ? mkdtempSync(join(tmpdir(), "arms-trade-")) : beside(args.out).fresh;
    try {
      const noted = writing(args.out, fresh, () => {
        mkdirSync(fresh, { recursive: true });
        return writeFiles(fresh, tables, made, { json: args.json, before: args.out });
      });
      const names = differing(args.out, fresh);
      const version = names.length > 0 ? changesSince(args.out, fresh, names, complain) : null;
      if (args.check) return report(names, version, args, complain);
      const history = readHistory(args.out);
      if (history === null && existsSync(join(args.out, HISTORY)))
        complain(`data: ${HISTORY} cannot be read: the history begins anew`);
      const text = writeHistory(withVersion(history ?? { versions: [] }, version));
      writing(args.out, fresh, () => writeFile(fresh, HISTORY, text));
      replace(args.out);
      remember();
      refreshPreview(ROOT, args.out, new Date());
      say(summary(noted, args.out, unknown, read));
      if (version) for (const line of listVersion(version)) say(line);
      return 0;
    } finally {
      letGo();
      rmSync(fresh, { recursive: true, force: true });
    }
  } finally {
    release();
  }
}

/** What differs from the tables that are there, `differing` being the files that do; null where there are none, or nothing that they tell differs. */
function changesSince(out: string, fresh: string, differing: string[], complain: Streams["complain"]): Version | null {
  let before: State | null;
  let after: State | null;
  try {
    before = readBefore(out);
    after = before && readBefore(fresh);
  } catch (error) {
    const [reason] = String((error as Error).message).split("\n");
    complain(`data: the tables cannot be read, so that nothing is compared: ${reason}`);
    return null;
  }
  if (before === null || after === null) return null;
  const isSame = (table: string): boolean => !differing.includes(`${table}.arrow`);
  return compareStates(before, after, (readHistory(out)?.versions[0]?.version ?? 0) + 1, isSame);
}

function report(names: string[], version: Version | null, { out }: Arguments, complain: Streams["complain"]): number {
  if (names.length === 0) return 0;
  complain(`data: ${out} is not what the articles give: ${names.join(", ")} (npm run data writes them anew)`);
  if (version) for (const line of listVersion(version)) complain(line);
  return 1;
}

async function main(): Promise<void> {
  // What facts took is given back sooner, which costs no time: V8 reads this when it has collected.
  setFlagsFromString("--heap-growing-percent=20");
  try {
    process.exitCode = await run(parseArguments(process.argv.slice(2)), {
      say: (line) => process.stdout.write(`${line}\n`),
      complain: (line) => process.stderr.write(`${line}\n`),
    });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`data: ${error.message}\n`);
    process.exitCode = 2;
  }
}

if (process.argv[1] && realpathSync(resolve(process.argv[1])) === fileURLToPath(import.meta.url)) await main();
