import { spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { run } from "../loaders/build.js";
import { makeCorpus } from "./corpus/make.js";

const USAGE = "usage: npm run bench:scale -- [N...]   (articles of each corpus; 1000 where none is given)";
const ROOT = join(import.meta.dirname, "..");

/** What one run cost. */
interface Cost {
  seconds: number;
  /** Megabytes at most, of all threads. */
  peak: number;
}

/** Makes the tables of a folder in a process of its own, so that its memory is its own, too. */
function measure(folder: string): Cost {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", import.meta.filename, "--one", folder], { cwd: ROOT, encoding: "utf8" }); // prettier-ignore
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Cost;
}

async function one(folder: string): Promise<void> {
  const begun = performance.now();
  const paths = { seeds: join(folder, "seeds"), out: join(folder, "data"), cache: join(folder, "cache") };
  await run(paths, { say: () => {}, complain: () => {} });
  const seconds = (performance.now() - begun) / 1000;
  console.log(JSON.stringify({ seconds, peak: process.resourceUsage().maxRSS / 1024 }));
}

/** Reads a corpus of `count` made articles from scratch, then with one changed, then as it is. Prints a line of a table. */
function bench(count: number): void {
  const folder = mkdtempSync(join(tmpdir(), "scale-"));
  try {
    const seeds = join(folder, "seeds");
    mkdirSync(seeds);
    let bytes = 0;
    for (const { name, text } of makeCorpus(join(ROOT, "seeds"), count)) {
      writeFileSync(join(seeds, name), text);
      bytes += text.length;
    }
    const scratch = measure(folder);
    appendFileSync(join(seeds, readdirSync(seeds)[Math.floor(count / 2)]), "\nThe minister said so.\n");
    const again = measure(folder);
    const same = measure(folder);
    const data = join(folder, "data");
    const size = readdirSync(data).reduce((sum, name) => sum + statSync(join(data, name)).size, 0);
    const cells = [
      count,
      (bytes / 1e6).toFixed(1),
      scratch.seconds.toFixed(1),
      (count / scratch.seconds).toFixed(0),
      scratch.peak.toFixed(0),
      again.seconds.toFixed(1),
      again.peak.toFixed(0),
      same.seconds.toFixed(1),
      ((same.seconds / count) * 1000).toFixed(2),
      (size / 1e6).toFixed(1),
    ];
    console.log(`| ${cells.join(" | ")} |`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const HEAD =
  "articles | MB | from scratch, s | articles/s | peak, MB | one changed, s | peak, MB | none changed, s | ms an article | tables, MB";

const [first, folder] = process.argv.slice(2);
if (first === "--one") await one(folder);
else {
  const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1000];
  if (!counts.every((n) => Number.isInteger(n) && n > 0)) throw new Error(USAGE);
  console.log(`| ${HEAD} |\n|${" --: |".repeat(HEAD.split("|").length)}`);
  for (const count of counts) bench(count);
}
