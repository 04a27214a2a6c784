import { InputError } from "../articles/input-error.js";
import { nearest } from "../articles/nearest.js";
import type { Metadata } from "../types.js";

/** What `npm run add` was asked to do. */
export interface AddArguments {
  /** The file; `-` for standard input. */
  file: string;
  seeds: string;
  name: string | null;
  /** Write it also where an article that is there is nearly the same. */
  force: boolean;
  metadata: Metadata;
}

const KEYS = ["title", "byline", "publisher", "url", "published", "language", "licence"] as const;
const OTHER = ["seeds", "name"] as const;
const USAGE = `usage: npm run add -- FILE_OR_- [--name NAME] [--seeds DIR] [--force] [${KEYS.map((key) => `--${key}`).join(" ")} VALUE]`;

/** Reads the command line. Throws InputError on an argument that is not known or lacks its value. */
export function parseAddArguments(argv: string[]): AddArguments {
  const found: AddArguments = { file: "", seeds: "seeds", name: null, force: false, metadata: {} };
  for (let i = 0; i < argv.length; i++) {
    if (!argv[i].startsWith("--")) {
      if (found.file !== "") throw new InputError(`one article at a time: ${argv[i]} (${USAGE})`);
      found.file = argv[i];
      continue;
    }
    const [flag, inline] = argv[i].slice(2).split(/=(.*)/s);
    if (flag === "force" && inline === undefined) {
      found.force = true;
      continue;
    }
    const known = [...KEYS, ...OTHER].find((key) => key === flag);
    if (!known)
      throw new InputError(
        `unknown argument: --${flag} (did you mean --${nearest(flag, [...KEYS, ...OTHER, "force"])}? ${USAGE})`,
      );
    const value = inline ?? argv[++i];
    if (value === undefined || value.trim() === "") throw new InputError(`--${known} lacks its value (${USAGE})`);
    if (known === "seeds" || known === "name") found[known] = value;
    else found.metadata[known] = value.trim();
  }
  if (found.file === "") throw new InputError(`no article is named (${USAGE})`);
  return found;
}
