import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ours } from "./dates/ours.js";
import { peers, type Peer } from "./dates/peers.js";
import { count, score, type Counts } from "./dates/score.js";
import { readTimeML, type Annotated } from "./dates/timeml.js";

/** Reads every TimeML file in a folder and those below it. */
function readFolder(folder: string): Annotated[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".tml"));
  return files.sort().map((file) => readTimeML(file, readFileSync(join(folder, file), "utf8")));
}

/** Prints what was missed, found too much, or given another value, for work on the finder. */
function printMisses(articles: Annotated[], run: Peer): void {
  for (const article of articles) {
    const around = (start: number, end: number): string =>
      article.text.slice(Math.max(0, start - 50), end + 40).replace(/\s+/g, " ");
    count(article, run(article.text, article.created), (gold, found) => {
      if (gold && found && gold.start === found.start && gold.end === found.end && gold.value === found.value) return;
      const kind = !gold ? "extra" : !found ? "missed" : gold.value === found.value ? "span" : "value";
      const show = (mark: typeof gold): string =>
        mark ? `[${article.text.slice(mark.start, mark.end).replace(/\s+/g, " ")}] ${mark.value}` : "-";
      const at = gold ?? found!;
      console.log(
        `${kind}\t${show(gold)}\t${show(found)}\t${article.created}\t${around(at.start, at.end)}\t${article.name}`,
      );
    });
  }
}

const [folder, option] = process.argv.slice(2);
if (!folder) {
  console.error("usage: npm run bench:dates -- FOLDER [--misses]: a folder of TimeML files (.tml)");
  process.exit(2);
}
const articles = readFolder(folder);
if (!articles.length) {
  console.error(`no TimeML files (.tml): ${folder}`);
  process.exit(2);
}
if (option === "--misses") printMisses(articles, ours);
else {
  const marks = articles.reduce((sum, { gold }) => sum + gold.length, 0);
  console.log(`${articles.length} articles, ${marks} marked time expressions; F1 in per cent\n`);
  console.log(`${"".padEnd(20)}  strict  overlap  value   MB/s`);
  const size = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  for (const [name, run] of Object.entries({ "this project": ours, ...peers })) {
    const begin = performance.now();
    const counts: Counts[] = articles.map((article) => count(article, run(article.text, article.created)));
    const rate = size / ((performance.now() - begin) / 1000);
    const { strict, overlap, value } = score(counts);
    console.log(
      `${name.padEnd(20)}  ${strict.toFixed(1).padStart(6)}  ${overlap.toFixed(1).padStart(7)}  ${value.toFixed(1).padStart(5)}  ${rate.toFixed(2).padStart(5)}`,
    );
  }
}
