import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { readArticle } from "./articles/read-article.js";
import { extract, readDocument } from "./journey.js";
import type { Document, Extraction, Mention, Sentence, Span } from "./types.js";

const USAGE = "usage: npm run explain -- FILE [--sentence N]";

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** What a mention says by itself, in a few words. */
function gist(mention: Mention): string {
  const { start: _start, end: _end, text: _text, type: _type, ...rest } = mention;
  const said = Object.entries(rest).filter(([, value]) => value !== null && !(Array.isArray(value) && !value.length));
  return said.map(([key, value]) => `${key} ${typeof value === "string" ? value : JSON.stringify(value)}`).join(", ");
}

/** Tells of one sentence what was seen in it, which rules fired, and which refused and why. One line an item. */
export function explainSentence(sentence: Sentence, { facts, refusals }: Extraction): string[] {
  const lines = [`${sentence.index + 1}. [${sentence.block.kind}, ${sentence.start}-${sentence.end}] ${sentence.text}`];
  for (const mention of sentence.mentions) lines.push(`   ${mention.type} “${mention.text}”: ${gist(mention)}`);
  for (const { table, columns, date, attributedTo, support, rule } of facts) {
    if (!support.some((span) => span.field === "fact" && touches(span, sentence))) continue;
    const said = Object.entries(columns).filter(([, value]) => value !== null && value !== undefined);
    lines.push(
      `   + ${table} by rule ${rule}: ${said.map(([key, value]) => `${key} ${JSON.stringify(value)}`).join(", ")}`,
    );
    lines.push(
      `     date ${date.earliest ?? "…"} to ${date.latest ?? "…"} (${date.precision}, ${date.basis}): ${date.rule}`,
    );
    if (attributedTo) lines.push(`     attributed to ${attributedTo}`);
  }
  for (const { start, end, kind, reason, rule } of refusals)
    if (touches({ start, end }, sentence)) lines.push(`   - ${kind} refused by rule ${rule}: ${reason}`);
  return lines;
}

/** Tells how an article was read: its publication date, then each sentence, or sentence `only` (from 1). */
export function explain(document: Document, extraction: Extraction, only: number | null = null): string {
  const { article, published, sentences } = document;
  const dates = `${published.earliest ?? "…"} to ${published.latest ?? "…"}`;
  const head = `${article.path}: published ${dates} (${published.precision}, ${published.basis}): ${published.rule}`;
  const chosen = only === null ? sentences : sentences.slice(only - 1, only);
  return [head, ...chosen.flatMap((sentence) => ["", ...explainSentence(sentence, extraction)])].join("\n");
}

function main(argv: string[]): void {
  const { values, positionals } = parseArgs({
    args: argv,
    options: { sentence: { type: "string" } },
    allowPositionals: true,
  });
  if (positionals.length !== 1) throw new Error(USAGE);
  const [path] = positionals;
  const article = readArticle(relative(process.cwd(), path), readFileSync(path));
  const document = readDocument(article);
  const only = values.sentence === undefined ? null : Number(values.sentence);
  if (only !== null && !(Number.isInteger(only) && only >= 1 && only <= document.sentences.length))
    throw new Error(`no sentence ${values.sentence}: ${path} has 1 to ${document.sentences.length}`);
  process.stdout.write(explain(document, extract(document), only) + "\n");
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`explain: ${(error as Error).message}\n`);
    process.exitCode = 2;
  }
}
