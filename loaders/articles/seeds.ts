import { existsSync, readFileSync, readdirSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import type { Correction } from "../corrections/correction.js";
import { parseCorrections } from "../corrections/parse.js";
import type { Article, Metadata } from "../types.js";
import { LARGEST, tooLarge } from "./decode.js";
import { InputError, showPath } from "./input-error.js";
import { parseMetadata } from "./metadata.js";
import { articleId, readArticle } from "./read-article.js";

/** A file that holds an article, with what stands beside it. */
export interface Seed {
  /** The article's id. */
  id: string;
  /** Path from the folder of seeds, with `/`. */
  name: string;
  /** Path as the tables tell it. */
  path: string;
  beside: Metadata;
}

/** What a folder of seeds holds, before the articles are read. */
export interface SeedList {
  /** Sorted by id. */
  seeds: Seed[];
  /** Files that no reader knows, relative to the folder. */
  unknown: string[];
  /** What people corrected: `corrections.yaml` at the top of the folder. */
  corrections: Correction[];
}

/** What a folder of seeds holds, all read. */
export interface Seeds extends Omit<SeedList, "seeds"> {
  articles: Article[];
}

/** Files that people put beside articles to explain them. */
const NOTES = new Set(["README.md", "NOTES.md"]);
const ARTICLE = /\.(txt|md|html?)$/i;
const BESIDE = /\.ya?ml$/i;
/** Corrections of what was read, not the metadata of one article. */
const CORRECTIONS = "corrections.yaml";

/** Reads every article of a folder and of the folders in it, sorted by id. Throws InputError on what cannot be used. */
export function readSeeds(folder: string): Seeds {
  const { seeds, ...more } = listSeeds(folder);
  return { articles: seeds.map((seed) => readSeed(seed, bytesOf(folder, seed))), ...more };
}

/** Reads the article of a seed from its bytes. Throws InputError on what is no text. */
export function readSeed({ name, path, beside }: Seed, bytes: Uint8Array): Article {
  return { ...readArticle(name, bytes, beside), path };
}

/** The bytes of a seed's file. Throws InputError where it cannot be read, or is too large for an article. */
export function bytesOf(folder: string, { name }: Seed): Uint8Array {
  return read(folder, name);
}

/** The corrections of a folder of seeds; none where it has no such file. Throws InputError on what cannot be used. */
export function readCorrections(folder: string): Correction[] {
  if (!existsSync(join(folder, CORRECTIONS))) return [];
  return parseCorrections(CORRECTIONS, new TextDecoder().decode(read(folder, CORRECTIONS)));
}

/** Lists the articles of a folder and of the folders in it, without reading them. Throws InputError on what cannot be used. */
export function listSeeds(folder: string): SeedList {
  const files = list(folder);
  const names = files.map((file) => relative(folder, file).split(sep).join("/")).sort();
  const articles = names.filter((name) => ARTICLE.test(name) && !NOTES.has(lastPart(name)));
  if (articles.length === 0)
    throw new InputError(`no article in ${showPath(folder)} (put a .txt, .md or .html file there)`);
  const byId = new Map<string, string>();
  for (const name of articles) {
    const id = articleId(name);
    const other = byId.get(id);
    if (other !== undefined)
      throw new InputError(`two articles with one id: ${showPath(other)} and ${showPath(name)} (rename one)`);
    byId.set(id, name);
  }
  const known = new Set(articles);
  const stems = new Set(articles.map(stem));
  const beside = names.filter((name) => name !== CORRECTIONS && BESIDE.test(name) && stems.has(stem(name)));
  const besides = new Set(beside);
  const metadata = new Map(
    beside.map((name) => [stem(name), parseMetadata(name, new TextDecoder().decode(read(folder, name)))]),
  );
  return {
    seeds: articles
      .map((name) => ({
        id: articleId(name),
        name,
        path: fromProject(folder, name),
        beside: metadata.get(stem(name)) ?? {},
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    unknown: names.filter(
      (name) => !known.has(name) && !besides.has(name) && !NOTES.has(lastPart(name)) && name !== CORRECTIONS,
    ),
    corrections: names.includes(CORRECTIONS) ? readCorrections(folder) : [],
  };
}

function list(folder: string): string[] {
  let root: string;
  try {
    root = realpathSync(folder);
    if (!statSync(folder).isDirectory()) throw new InputError(`not a folder: ${showPath(folder)}`);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`no such folder: ${showPath(folder)} (name the folder of articles with --seeds)`);
  }
  const found: string[] = [];
  const walk = (path: string): void => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const file = join(path, entry.name);
      if (entry.name.startsWith(".")) continue;
      if (entry.isDirectory()) walk(file);
      else if (entry.isFile()) found.push(file);
      else if (entry.isSymbolicLink()) {
        if (checkLink(file, root, folder) || !ARTICLE.test(entry.name)) found.push(file);
        else throw notFile(relative(folder, file));
      } else if (ARTICLE.test(entry.name) || BESIDE.test(entry.name)) throw notFile(relative(folder, file));
      else found.push(file);
    }
  };
  walk(folder);
  return found;
}

function notFile(name: string): InputError {
  return new InputError(`not a file: ${showPath(name)} (remove it or put a text file there)`);
}

/** A link may lead to a file within the folder; one that leads out of it is no seed. */
function checkLink(file: string, root: string, folder: string): boolean {
  let target: string;
  try {
    target = realpathSync(file);
  } catch {
    throw new InputError(`broken link: ${showPath(relative(folder, file))} (remove it or put the file there)`);
  }
  if (!target.startsWith(root + sep))
    throw new InputError(`link out of the folder: ${showPath(relative(folder, file))} (copy the file there)`);
  return statSync(target).isFile();
}

function read(folder: string, name: string): Uint8Array {
  try {
    const { size } = statSync(join(folder, name));
    if (size > LARGEST) throw tooLarge(name, size);
    return readFileSync(join(folder, name));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(
      `cannot read: ${showPath(name)} (${(error as NodeJS.ErrnoException).code ?? "unknown error"}; check its permissions)`,
    );
  }
}

/** A file's path from the project's root, so that who reads the tables finds it; from the folder where that lies elsewhere. */
function fromProject(folder: string, name: string): string {
  const path = relative(process.cwd(), resolve(folder, name)).split(sep).join("/");
  return path.startsWith("../") || isAbsolute(path) ? name : path;
}

const lastPart = (name: string): string => name.slice(name.lastIndexOf("/") + 1);
const stem = (name: string): string => name.replace(/\.[^./]*$/, "");
