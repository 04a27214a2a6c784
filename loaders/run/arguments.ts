import { InputError } from "../articles/input-error.js";

/** What `npm run data` was asked to do. */
export interface Arguments {
  seeds: string;
  out: string;
  check: boolean;
  json: boolean;
}

export const USAGE = "usage: npm run data -- [--seeds DIR] [--out DIR] [--check] [--json]";

/** Reads the command line. Throws InputError on an argument that is not known or lacks its value. */
export function parseArguments(argv: string[]): Arguments {
  const found: Arguments = { seeds: "seeds", out: "data", check: false, json: false };
  for (let i = 0; i < argv.length; i++) {
    const [name, inline] = argv[i].split(/=(.*)/s);
    if (name === "--check" || name === "--json") {
      if (inline !== undefined) throw new InputError(`${name} takes no value (${USAGE})`);
      found[name === "--check" ? "check" : "json"] = true;
    } else if (name === "--seeds" || name === "--out") {
      const value = inline ?? argv[++i];
      if (!value || value.startsWith("--")) throw new InputError(`${name} lacks its folder (${USAGE})`);
      found[name === "--seeds" ? "seeds" : "out"] = value;
    } else throw new InputError(`unknown argument: ${argv[i]} (${USAGE})`);
  }
  return found;
}
