import { editionsFolder, freeze } from "../src/charts/files/frozen.js";
import { readTables } from "../src/build/tables.js";

// Keeps the charts as they are now: who embeds a frozen chart, or cites one, finds it after the data have changed.
const count = await freeze(editionsFolder, readTables());
console.log(
  count === 0
    ? `This version of the data is kept in ${editionsFolder}/ already.`
    : `${count} files written into ${editionsFolder}/: commit them, and the site keeps them.`,
);
