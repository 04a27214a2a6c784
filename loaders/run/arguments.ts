import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { InputError } from "../articles/input-error.js";

/** What `npm run data` was asked to do. */
export interface Arguments {
  seeds: string;
  out: string;
  check: boolean;
  json: boolean;
  /** Files that `npm run extract` wrote, to be merged in place of reading articles; none to read them. */
  from: string[];
  /** Threads that read articles. */
  threads: number;
  /** The folder that keeps what was read before; null to read all anew. */
  cache: string | null;
}

export const USAGE =
  "usage: npm run data -- [--seeds DIR] [--out DIR] [--check] [--json] [--from PART...] [--threads N] [--no-cache]";

const FLAGS = { "--check": "check", "--json": "json" } as const;

/** Beside the code that reads, whatever folder of articles it reads: what other code read is of no use. */
const CACHE = resolve(import.meta.dirname, "../../.cache/readings");

/** What holds where nothing else is asked for. */
export function defaults(): Arguments {
  const threads = availableParallelism();
  return { seeds: "seeds", out: "data", check: false, json: false, from: [], threads, cache: CACHE };
}

/** Reads the command line. Throws InputError on an argument that is not known or lacks its value. */
export function parseArguments(argv: string[]): Arguments {
  const found = defaults();
  for (let i = 0; i < argv.length; i++) {
    const [name, inline] = argv[i].split(/=(.*)/s);
    const value = (what: string): string => {
      const given = inline ?? argv[++i];
      if (!given || given.startsWith("--")) throw new InputError(`${name} lacks its ${what} (${USAGE})`);
      return given;
    };
    if (name in FLAGS || name === "--no-cache") {
      if (inline !== undefined) throw new InputError(`${name} takes no value (${USAGE})`);
      if (name === "--no-cache") found.cache = null;
      else found[FLAGS[name as keyof typeof FLAGS]] = true;
    } else if (name === "--seeds" || name === "--out") {
      found[name === "--seeds" ? "seeds" : "out"] = value("folder");
    } else if (name === "--threads") {
      const threads = value("number");
      if (!/^[1-9]\d?$/.test(threads)) throw new InputError(`invalid --threads: ${threads} (1 to 99; ${USAGE})`);
      found.threads = Number(threads);
    } else if (name === "--from") {
      found.from.push(value("files"));
      while (i + 1 < argv.length && !argv[i + 1].startsWith("--")) found.from.push(argv[++i]);
    } else throw new InputError(`unknown argument: ${argv[i]} (${USAGE})`);
  }
  return found;
}
