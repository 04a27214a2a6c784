import { utimesSync, watch } from "node:fs";
import type { AddressInfo } from "node:net";
import { answerWithoutNetwork, framework } from "./framework.js";
import { reviewServer } from "./review/server.js";
import { runScript } from "./run.js";

const config = "observablehq.config.ts";
const watched = { tables: ["seeds", "loaders"], parts: ["src/components", "src/build", "scripts"] };

await makeTables();
answerWithoutNetwork();
// Beside the preview, never in the site: it writes to seeds/corrections.yaml.
const review = reviewServer("seeds", "data");
review.listen(0, "127.0.0.1", () => {
  console.log(`Review: http://127.0.0.1:${(review.address() as AddressInfo).port}/`);
});
watchFolders(watched.tables, makeTables);
watchFolders([...watched.parts, "data"], async () => reloadPages());
process.exit(await framework(["preview", ...process.argv.slice(2)], { quiet: false }));

/** Articles or the code that reads them changed: the tables are made again, and their change reloads the pages. */
async function makeTables(): Promise<void> {
  const { code } = await runScript("loaders/build.ts");
  if (code !== 0) console.error("the tables are as they were: see the message above");
}

/** Framework reads its configuration again, and with it all that we put into pages, when the file looks changed. */
function reloadPages(): void {
  const now = new Date();
  utimesSync(config, now, now);
}

/** Calls `action` when a folder has been quiet for a moment after a change; never twice at once. */
function watchFolders(folders: string[], action: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => (running = running.then(action)), 200);
  };
  for (const folder of folders) watch(folder, { recursive: true }, changed);
}
