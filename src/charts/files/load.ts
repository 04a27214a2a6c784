import { parseArgs } from "node:util";
import { chartFile } from "./index.js";

/** Writes the file that Framework asks for, `--name NAME`, to standard output. */
export async function load(form: string): Promise<void> {
  const { name } = parseArgs({ options: { name: { type: "string" } } }).values;
  process.stdout.write(await chartFile(name ?? "", form));
}
