import { writeFileSync } from "node:fs";
import { checkPages } from "../src/build/check.js";
import { mainPicture, pictureFile } from "../src/build/picture.js";
import { readTables } from "../src/build/tables.js";
import { siteAddress } from "../src/charts/files/site-address.js";
import { publishFrozen } from "../src/charts/files/frozen.js";
import { finishPages } from "./finish.js";
import { answerWithoutNetwork, cacheFolder, forgetLoaded, framework } from "./framework.js";
import { noteBuilt } from "./inputs.js";
import { prefillCharts, prefillTables } from "./prefill.js";
import { runScript } from "./run.js";

// seeds/ -> data/ -> src/ -> dist/. The summary of the tables comes last, where a person looks.
const data = await runScript("loaders/build.ts", [], { quiet: true });
if (data.code !== 0) process.exit(data.code);

const problems = checkPages();
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);

forgetLoaded("data");
forgetLoaded("charts");
prefillTables(cacheFolder);
await prefillCharts(cacheFolder);
answerWithoutNetwork();
const code = await framework(["build"], { quiet: true });
if (code !== 0) process.exit(code);

writeFileSync(pictureFile, mainPicture(readTables()));
const kept = await publishFrozen("dist", readTables());
const pages = finishPages("dist");
noteBuilt();
const notes = [
  ...(kept
    ? []
    : [
        "The charts of this version of the data are in it, but the next version will not have them: npm run freeze keeps them.",
      ]),
  ...(siteAddress()
    ? []
    : [
        "Its address is not known: SITE_URL=https://… npm run build puts it into oEmbed, social cards and files. Pages take their own.",
      ]),
];
process.stdout.write(
  `${data.output.trimEnd()}\n\nThe site is in dist/: ${pages} pages. To look at it: npm start, or any static file server.\n${notes.map((note) => `${note}\n`).join("")}`,
);
