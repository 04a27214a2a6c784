import { quoteOf, type Known } from "./known.js";

/** Which facts of before are which facts of now. */
export interface Pairs {
  /** Old id to new id. */
  same: Map<string, string>;
  /** New id to the old ids that went into it besides its own. */
  merged: Map<string, string[]>;
  /** Old id to the new ids that came out of it besides its own. */
  split: Map<string, string[]>;
  added: string[];
  removed: string[];
}

type Facts = Map<string, Known>;

/**
 * Finds the facts of before again: by id, then by the words that tell them. What is told by words that another fact
 * took over went into it; what is told by words that another fact gave up came out of it. One sentence may tell
 * several facts: words that both had before say nothing. What is left of one article is paired where its words are
 * nearly the same: an editor put another figure there.
 */
export function pair(before: Facts, after: Facts): Pairs {
  const same = new Map([...before.keys()].filter((id) => after.has(id)).map((id) => [id, id]));
  for (const [from, to] of renamed(before, after)) same.set(from, to);
  const back = new Map([...same].map(([from, to]) => [to, from]));
  const near = besideUnpaired(before, after, same);
  const [oldBy, newBy] = [byTelling(before, near), byTelling(after, near)];
  const pairs: Pairs = { same, merged: new Map(), split: new Map(), added: [], removed: [] };
  for (const [id, { tellings }] of before) {
    if (same.has(id)) continue;
    const into = taker(tellings, newBy, (other) => before.get(back.get(other) ?? ""));
    if (into === undefined) pairs.removed.push(id);
    else put(pairs.merged, into, id);
  }
  for (const [id, { tellings }] of after) {
    if (back.has(id) || pairs.merged.has(id)) continue;
    const from = taker(tellings, oldBy, (other) => after.get(same.get(other) ?? ""));
    if (from === undefined) pairs.added.push(id);
    else put(pairs.split, from, id);
  }
  for (const [from, to] of nearlySame(pairs, before, after)) {
    same.set(from, to);
    back.set(to, from);
  }
  pairs.removed = pairs.removed.filter((id) => !same.has(id));
  pairs.added = pairs.added.filter((id) => !back.has(id));
  return pairs;
}

/** Share of the words that two tellings have to have in common to be one that was edited. */
const ALIKE = 0.6;

/** Facts that went and came in the same table and article, told by nearly the same words; the likest first. */
function nearlySame({ removed, added }: Pairs, before: Facts, after: Facts): [string, string][] {
  const fresh = new Map<string, string[]>();
  for (const id of added) for (const place of placesOf(after.get(id)!)) put(fresh, place, id);
  const edges = removed.flatMap((from) => {
    const old = before.get(from)!;
    const near = new Set(placesOf(old).flatMap((place) => fresh.get(place) ?? []));
    return [...near].map((to) => ({ from, to, score: wordsInCommon(old, after.get(to)!) }));
  });
  return bestFirst(edges.filter(({ score }) => score >= ALIKE));
}

const placesOf = ({ table, row }: Known): string[] => (row.articles as string[]).map((id) => `${table} ${id}`);

/** The largest share of words that a telling of one has in common with a telling of the other. */
function wordsInCommon(a: Known, b: Known): number {
  const bags = ({ words }: Known): Set<string>[] =>
    words.filter(({ field }) => field === "fact").map((word) => new Set(quoteOf(word).toLowerCase().split(" ")));
  const others = bags(b);
  const shares = bags(a).flatMap((bag) =>
    others.map((other) => (2 * [...bag].filter((word) => other.has(word)).length) / (bag.size + other.size)),
  );
  return Math.max(0, ...shares);
}

/** The fact on the other side that has one of the tellings, while its own counterpart lacks it. */
function taker(
  tellings: Set<string>,
  others: Map<string, string[]>,
  counterpart: (id: string) => Known | undefined,
): string | undefined {
  for (const telling of tellings) {
    const found = others.get(telling)?.find((id) => {
      const own = counterpart(id);
      return own !== undefined && !own.tellings.has(telling);
    });
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Facts with a new id: the pairs that share most tellings, then most columns, first. */
function renamed(before: Facts, after: Facts): [string, string][] {
  const fresh = new Map([...after].filter(([id]) => !before.has(id)));
  const byKey = byTelling(fresh, () => true);
  const edges = [...before].flatMap(([from, old]) => {
    if (after.has(from)) return [];
    const met = new Set([...old.tellings].flatMap((telling) => byKey.get(telling) ?? []));
    return [...met].map((to) => ({ from, to, score: alike(old, fresh.get(to)!) }));
  });
  return bestFirst(edges);
}

/** Pairs each fact once, those of the highest score first. */
function bestFirst(edges: { from: string; to: string; score: number }[]): [string, string][] {
  edges.sort((a, b) => b.score - a.score || compare(a.from, b.from) || compare(a.to, b.to));
  const [left, right] = [new Set<string>(), new Set<string>()];
  return edges.flatMap(({ from, to }): [string, string][] => {
    if (left.has(from) || right.has(to)) return [];
    left.add(from);
    right.add(to);
    return [[from, to]];
  });
}

function alike(a: Known, b: Known): number {
  const tellings = [...a.tellings].filter((telling) => b.tellings.has(telling)).length;
  const columns = Object.keys(b.row).filter((name) => JSON.stringify(a.row[name]) === JSON.stringify(b.row[name]));
  return tellings * 100 + columns.length;
}

function byTelling(facts: Facts, near: (fact: Known) => boolean): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [id, fact] of facts) if (near(fact)) for (const telling of fact.tellings) put(found, telling, id);
  return found;
}

/** Whether a fact stands in an article of one that has no counterpart: no other can share a telling with it. */
function besideUnpaired(before: Facts, after: Facts, same: Map<string, string>): (fact: Known) => boolean {
  const found = new Set(same.values());
  const alone = [...[...before].filter(([id]) => !same.has(id)), ...[...after].filter(([id]) => !found.has(id))];
  const articles = new Set(alone.flatMap(([, { row }]) => row.articles as string[]));
  return ({ row }) => (row.articles as string[]).some((article) => articles.has(article));
}

function put(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
