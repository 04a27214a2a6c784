import { existsSync, linkSync, mkdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { fileURLToPath } from "node:url";
import { stringify } from "yaml";
import { parseAddArguments, type AddArguments } from "./add/arguments.js";
import { duplicates } from "./add/duplicates.js";
import { fileName } from "./add/file-name.js";
import { findings } from "./add/findings.js";
import { LARGEST, tooLarge } from "./articles/decode.js";
import { InputError, showPath } from "./articles/input-error.js";
import { parseMetadata } from "./articles/metadata.js";
import { articleId, readArticle } from "./articles/read-article.js";
import { readSeeds } from "./articles/seeds.js";
import { readDocument } from "./journey.js";
import type { Article, Metadata } from "./types.js";

/** What an addition needs of the world outside: the bytes of standard input, an answer to a question, lines to say. */
export interface Desk {
  input(): Uint8Array;
  /** Asks a person; null where nobody is there to answer. */
  ask: ((question: string) => Promise<string>) | null;
  say(line: string): void;
}

/**
 * Puts an article among the seeds: under a readable name, with its metadata in NAME.yaml beside it. Says what was found
 * in it. Throws InputError where it is there already, or nearly so (`--force` adds that), and on what cannot be used;
 * then nothing is written.
 */
export async function add(args: AddArguments, { input, ask, say }: Desk): Promise<void> {
  const bytes = args.file === "-" ? input() : bytesOf(args.file);
  const extension = extensionOf(args.file, bytes);
  const given = checked(args.metadata);
  const first = readArticle(`article${extension}`, bytes, given);
  const others = existsSync(args.seeds) ? articlesOf(args.seeds) : [];
  tellDuplicates(first, others, args.force, say);
  const metadata = ask === null ? given : checked(await askFor(first, given, ask, say));
  const article = readArticle(`article${extension}`, bytes, metadata);
  const ids = new Set(others.map(({ id }) => id));
  const name =
    args.name === null ? fileName(factsOf(article), extension, (id) => ids.has(id)) : ownName(args.name, extension);
  if (ids.has(articleId(name))) throw new InputError(`name is taken: ${showPath(name)} (choose another with --name)`);
  const found = findings({ ...article, id: articleId(name), path: name });
  write(args.seeds, name, bytes, metadata);
  say(`added: ${showPath(join(args.seeds, name))}`);
  for (const line of found) say(`  ${line}`);
  say("next: npm run data reads all articles anew and tells what changed");
}

function bytesOf(file: string): Uint8Array {
  try {
    const stat = statSync(file);
    if (!stat.isFile())
      throw new InputError(
        `not a file: ${showPath(file)} (give a text, Markdown or HTML file, or - for standard input)`,
      );
    if (stat.size > LARGEST) throw tooLarge(file, stat.size);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(
      `cannot read: ${showPath(file)} (${(error as NodeJS.ErrnoException).code ?? "unknown error"})`,
    );
  }
}

/** The kind of file by its name; of standard input by whether it begins as a page does. */
function extensionOf(file: string, bytes: Uint8Array): string {
  const own = extname(file).toLowerCase();
  if (/^\.(txt|md|html?)$/.test(own)) return own;
  if (file !== "-" && own !== "") throw new InputError(`unknown kind of file: ${showPath(file)} (.txt, .md or .html)`);
  return /^\s*(?:<!doctype html|<html)/i.test(new TextDecoder("latin1").decode(bytes.subarray(0, 512)))
    ? ".html"
    : ".txt";
}

/** Metadata by the rules of NAME.yaml. */
function checked(metadata: Metadata): Metadata {
  return Object.keys(metadata).length === 0 ? {} : parseMetadata("the metadata given", stringify(metadata));
}

function articlesOf(seeds: string): Article[] {
  try {
    return readSeeds(seeds).articles;
  } catch (error) {
    // The first article of a folder is added to none.
    if (error instanceof InputError && error.message.startsWith("no article in ")) return [];
    throw error;
  }
}

function tellDuplicates(article: Article, others: Article[], force: boolean, say: Desk["say"]): void {
  const [most, ...more] = duplicates(article, others);
  if (!most) return;
  const how =
    most.same === 1 ? "the same text as" : `${Math.floor(most.same * 100)}% of the words of the shorter are those of`;
  const also = more.length > 0 ? `, and ${more.length} more` : "";
  const line = `${how} ${showPath(most.path)}${also}`;
  if (!force) throw new InputError(`already there: ${line} (--force adds it all the same)`);
  say(`note: ${line}`);
}

/** Times that a question is asked whose answer cannot be. */
const TRIES = 3;

/** Asks for what neither flags nor the article tell. An empty answer leaves it out. */
async function askFor(
  article: Article,
  given: Metadata,
  ask: NonNullable<Desk["ask"]>,
  say: Desk["say"],
): Promise<Metadata> {
  const known: Record<string, string | null | undefined> = {
    ...article.metadata,
    title: article.title,
    publisher: article.publisher,
    url: article.url,
  };
  const metadata = { ...given };
  for (const [key, hint] of [
    ["title", ""],
    ["publisher", ""],
    ["published", " (YYYY-MM-DD, as far as known)"],
    ["url", " (https://...)"],
  ] as const) {
    if (key in given) continue;
    const question = `${key}${hint}${known[key] ? ` [${known[key]}]` : ""}: `;
    for (let tries = 0; tries < TRIES && !(key in metadata); tries++) {
      const answer = (await ask(question)).trim();
      if (answer === "") break;
      try {
        checked({ [key]: answer });
        metadata[key] = answer;
      } catch (error) {
        say((error as Error).message);
      }
    }
  }
  return metadata;
}

/** What goes into the name: of the date the day, or the month, where it is known so well. */
function factsOf(article: Article): Parameters<typeof fileName>[0] {
  const { earliest, latest } = readDocument(article).published;
  const month = earliest !== null && earliest.slice(0, 7) === latest?.slice(0, 7) ? earliest.slice(0, 7) : null;
  return {
    title: article.title,
    publisher: article.publisher,
    published: article.metadata.published ?? (earliest === latest ? earliest : month),
  };
}

/** A name that a person chose; it stays within the folder. */
function ownName(name: string, extension: string): string {
  const own = /\.(txt|md|html?)$/i.test(name) ? name : `${name}${extension}`;
  if (/[/\\\u0000]/.test(own) || own.startsWith("."))
    throw new InputError(`invalid name: ${showPath(name)} (a file name without folders)`);
  if (/^(corrections|readme|notes)\./i.test(own))
    throw new InputError(`name means something else: ${own} (choose another)`);
  return own;
}

/** Writes the metadata, then the article, whole: an article that stands there is complete. Nothing is written over. */
function write(seeds: string, name: string, bytes: Uint8Array, metadata: Metadata): void {
  const path = join(seeds, name);
  const beside = path.replace(/\.[^.]*$/, ".yaml");
  const fresh = join(seeds, `.${articleId(name).slice(0, 60)}.${process.pid}.tmp`);
  const hasMetadata = Object.keys(metadata).length > 0;
  try {
    mkdirSync(seeds, { recursive: true });
    writeFileSync(fresh, bytes);
    if (hasMetadata) writeFileSync(beside, stringify(metadata), { flag: "wx" });
    linkSync(fresh, path);
  } catch (error) {
    const { code, path: at } = error as NodeJS.ErrnoException;
    if (hasMetadata && !(code === "EEXIST" && at === beside)) rmSync(beside, { force: true });
    throw new InputError(`cannot write: ${showPath(at ?? path)} (${code ?? String(error)}; nothing was added)`);
  } finally {
    rmSync(fresh, { force: true });
  }
}

async function main(): Promise<void> {
  // Where the article itself comes through standard input, nobody can answer there.
  const asks = (file: string): boolean => file !== "-" && process.stdin.isTTY && process.stdout.isTTY;
  try {
    const args = parseAddArguments(process.argv.slice(2));
    const line = asks(args.file) ? createInterface({ input: process.stdin, output: process.stdout }) : null;
    try {
      await add(args, {
        input: () => readFileSync(0),
        ask: line && ((question) => line.question(question)),
        say: (text) => process.stdout.write(`${text}\n`),
      });
    } finally {
      line?.close();
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`add: ${error.message}\n`);
    process.exitCode = 2;
  }
}

if (process.argv[1] && realpathSync(resolve(process.argv[1])) === fileURLToPath(import.meta.url)) await main();
