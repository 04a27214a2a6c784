import { parseArgs } from "node:util";
import { tableFile } from "../build/table-file.js";

const { table } = parseArgs({ options: { table: { type: "string" } } }).values;
process.stdout.write(tableFile(table!, "csv"));
