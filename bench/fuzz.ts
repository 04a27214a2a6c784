import { performance } from "node:perf_hooks";
import fc from "fast-check";
import { checkJourney, corpus, type Corpus } from "../test/fuzz/journey.js";

const [wanted = 1_000_000, first = 1] = process.argv.slice(2).map(Number);
if (!(wanted > 0 && Number.isInteger(first)))
  throw new Error("usage: npm run fuzz -- [SENTENCES [SEED]]   (a million, from seed 1)");

/** Runs of one seed. */
const RUNS = 200;
const begun = performance.now();
let sentences = 0;
let read = 0;
const count = (articles: Corpus): void => {
  checkJourney(articles);
  read += articles.length;
  sentences += articles.reduce((sum, article) => sum + article.sentences.length, 0);
};

// What fails is shrunk, and told with the seed that gives it again.
for (let seed = first; sentences < wanted; seed++) {
  fc.assert(fc.property(corpus, count), { numRuns: RUNS, seed });
  const rate = sentences / ((performance.now() - begun) / 1000);
  console.log(`seed ${seed}: ${sentences} sentences in ${read} articles, ${Math.round(rate)} a second, nothing wrong`);
}
