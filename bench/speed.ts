import { readdirSync, readFileSync } from "node:fs";
import * as chrono from "chrono-node";
import compromise from "compromise";
import winkNLP from "wink-nlp";
import model from "wink-eng-lite-web-model";
import { readArticle } from "../loaders/articles/read-article.js";
import { extract, readDocument } from "../loaders/journey.js";

/** One peer in the race: reads one article's text. */
interface Runner {
  name: string;
  run: (text: string) => unknown;
}

const nlp = winkNLP(model);
const runners: Runner[] = [
  { name: "whole extraction", run: extraction },
  { name: "wink-nlp, full pipeline", run: (text) => nlp.readDoc(text) },
  { name: "chrono-node, dates alone", run: (text) => chrono.parse(text) },
  { name: "compromise, full pipeline", run: (text) => compromise(text) },
];

function extraction(text: string): unknown {
  return extract(readDocument(readArticle("bench.txt", Buffer.from(text))));
}

const MB = 1_000_000;
/** Seconds that each runs before it is timed: a corpus is read by code that is compiled, and ours is large. */
const WARM_UP = 8;
const seconds = (work: () => void): number => {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
};

/** The middle one of several readings. */
const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1];

/** Reads every article again and again for about `budget` seconds; megabytes and articles a second. */
function rate({ run }: Runner, articles: string[], budget: number): { megabytes: number; articles: number } {
  let bytes = 0;
  let read = 0;
  let spent = 0;
  while (spent < budget)
    spent += seconds(() => {
      for (const text of articles) {
        run(text);
        bytes += Buffer.byteLength(text);
        read++;
      }
    });
  return { megabytes: bytes / MB / spent, articles: read / spent };
}

/** Repeats `pattern` to a text of about `size` bytes. */
const grow = (pattern: string, size: number): string => pattern.repeat(Math.ceil(size / pattern.length)).slice(0, size);

/** Prints seconds and megabytes a second for texts of growing size: a straight line has the same rate at every size. */
function growth(name: string, pattern: string, sizes: number[]): void {
  const cells = sizes.map((size) => {
    const text = grow(pattern, size);
    const spent = seconds(() => extraction(text));
    return `${(size / MB / spent).toFixed(1).padStart(8)}`;
  });
  process.stdout.write(`${name.padEnd(28)}${cells.join("")}\n`);
}

const folders = process.argv.slice(2).length ? process.argv.slice(2) : ["seeds", "test/corpus"];
const articles = folders
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`))
  .filter((path) => path.endsWith(".txt"))
  .map((path) => readFileSync(path, "utf8"));

process.stdout.write(`${articles.length} articles, ${articles.join("").length} characters, one thread\n\n`);
process.stdout.write("                              MB/s  articles/s   of ours\n");
for (const runner of runners) rate(runner, articles, WARM_UP);
const rounds = [0, 1, 2].map(() => runners.map((runner) => rate(runner, articles, 1)));
const ours = median(rounds.map((round) => round[0].megabytes));
for (const [i, { name }] of runners.entries()) {
  const megabytes = median(rounds.map((round) => round[i].megabytes));
  const perSecond = median(rounds.map((round) => round[i].articles));
  const ratio = median(rounds.map((round) => round[i].megabytes / round[0].megabytes));
  process.stdout.write(
    `${name.padEnd(28)}${megabytes.toFixed(2).padStart(6)}${perSecond.toFixed(0).padStart(12)}${ratio.toFixed(2).padStart(10)}\n`,
  );
}
const wink = median(rounds.map((round) => round[0].megabytes / round[1].megabytes));
process.stdout.write(`\nwhole extraction: ${ours.toFixed(2)} MB/s, ${wink.toFixed(2)} times wink-nlp\n\n`);

const sizes = [1_000, 10_000, 100_000, 1 * MB, 10 * MB];
process.stdout.write(`${"MB/s by size of one article".padEnd(28)}${["1 kB", "10 kB", "100 kB", "1 MB", "10 MB"].map((s) => s.padStart(8)).join("")}\n`); // prettier-ignore
growth("news", articles.join("\n\n"), sizes);
growth("digits", "1234567890", sizes);
growth("opening brackets", "(", sizes);
growth("the the the", "the ", sizes);
growth("one sentence without end", "Israel sold drones worth $5 million to Azerbaijan and ", sizes);
