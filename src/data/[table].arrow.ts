import { createReadStream } from "node:fs";
import { parseArgs } from "node:util";

// The one bridge from the tables to the pages. Touching this file tells a running preview that the tables are new.
const { table } = parseArgs({ options: { table: { type: "string" } } }).values;
createReadStream(`data/${table}.arrow`).pipe(process.stdout);
