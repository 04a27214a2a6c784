import { InputError, showPath } from "../articles/input-error.js";
import { nearest } from "../articles/nearest.js";
import { parseYaml } from "../articles/parse-yaml.js";
import type { Correction, Values } from "./correction.js";

/** Characters of the file; ten thousand corrections fit. */
const LARGEST = 4_194_304;

const COMMON = ["who", "why", "source", "expect"];
/** The keys of each action besides the common ones; those with `?` may lack. */
const KEYS: Record<Correction["action"], string[]> = {
  set: ["set", "to"],
  drop: ["drop"],
  add: ["add", "article", "quote", "to"],
  merge: ["merge"],
  separate: ["separate", "articles?", "quotes?", "to?"],
  settle: ["settle", "field", "to"],
};
const ACTIONS = Object.keys(KEYS) as Correction["action"][];

/** Reads the corrections of people. Throws InputError, with file and line, on what is not as docs/corrections.md has it. */
export function parseCorrections(path: string, yaml: string): Correction[] {
  const { value, lines } = parseYaml(path, yaml, LARGEST);
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value))
    throw new InputError(`corrections are not a list: ${showPath(path)} (begin each with "- set:" or another action)`);
  return value.map((entry, i) => readEntry(entry, `${showPath(path)}:${lines[i] ?? 1}`));
}

function readEntry(entry: unknown, at: string): Correction {
  if (!isMap(entry)) throw new InputError(`not a correction: ${at} (write key: value lines)`);
  const keys = Object.keys(entry);
  const actions = ACTIONS.filter((action) => keys.includes(action));
  if (actions.length === 0) {
    const near = keys.length > 0 ? ACTIONS.map((a) => [a, nearest(a, keys)] as const) : [];
    const [key] = keys;
    throw new InputError(
      near.length > 0
        ? `unknown key: ${JSON.stringify(key)} (${at}; did you mean ${JSON.stringify(nearest(key, [...ACTIONS, ...COMMON]))}? a correction has one of ${ACTIONS.join(", ")})`
        : `empty correction: ${at} (it has one of ${ACTIONS.join(", ")})`,
    );
  }
  if (actions.length > 1)
    throw new InputError(`two actions in one correction: ${actions.join(", ")} (${at}; write two)`);
  const [action] = actions;
  const known = [...KEYS[action].map((key) => key.replace("?", "")), ...COMMON];
  for (const key of keys) {
    if (!known.includes(key))
      throw new InputError(
        `unknown key: ${JSON.stringify(key)} (${at}; did you mean ${JSON.stringify(nearest(key, known))}?)`,
      );
  }
  for (const key of [...KEYS[action], ...COMMON]) {
    if (!key.endsWith("?") && !keys.includes(key)) throw new InputError(`${action} lacks ${key}: ${at}`);
  }
  const text = (key: string): string => textOf(entry[key], key, at);
  const common = { at, who: text("who"), why: text("why"), source: text("source") };
  const map = (key: string): Values => valuesOf(entry[key], key, at);
  switch (action) {
    case "set":
      return { ...common, action, fact: text("set"), to: map("to"), expect: map("expect") };
    case "drop":
      return { ...common, action, fact: text("drop"), expect: map("expect") };
    case "add": {
      if (entry.expect !== "nothing") throw new InputError(`expect of an addition is "nothing": ${at}`);
      const to = map("to");
      return {
        ...common,
        action,
        table: text("add"),
        article: text("article"),
        quote: text("quote"),
        to,
        expect: "nothing",
      };
    }
    case "merge": {
      const facts = listOf(entry.merge, "merge", at);
      if (facts.length !== 2 || facts[0] === facts[1]) throw new InputError(`merge takes two ids: ${at}`);
      if (!isMap(entry.expect)) throw new InputError(`expect is not a map from id to values: ${at}`);
      const expect = Object.entries(entry.expect).map(([id, values]) => {
        if (!facts.includes(id))
          throw new InputError(
            `expect names another fact: ${JSON.stringify(id)} (${at}; did you mean ${JSON.stringify(nearest(id, facts))}?)`,
          );
        return [id, valuesOf(values, "expect", at)] as const;
      });
      if (expect.length !== 2) throw new InputError(`expect lacks one of the two facts: ${at}`);
      return { ...common, action, facts: [facts[0], facts[1]], expect: Object.fromEntries(expect) };
    }
    case "separate": {
      const [articles, quotes] = ["articles", "quotes"].map((key) => (key in entry ? listOf(entry[key], key, at) : []));
      if (articles.length + quotes.length === 0)
        throw new InputError(`separate lacks articles or quotes: ${at} (name what the second fact rests on)`);
      const to = "to" in entry ? map("to") : {};
      return { ...common, action, fact: text("separate"), articles, quotes, to, expect: map("expect") };
    }
    case "settle": {
      const field = text("field");
      const day = field === "date_earliest" || field === "date_latest";
      const to = isMap(entry.to) ? map("to") : valuesOf({ [field]: entry.to }, "to", at);
      const both = day && !isMap(entry.to) ? { date_earliest: to[field], date_latest: to[field] } : to;
      return { ...common, action, fact: text("settle"), field, to: both, expect: listOf(entry.expect, "expect", at) };
    }
  }
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function textOf(value: unknown, key: string, at: string): string {
  if (typeof value !== "string" || value.trim() === "")
    throw new InputError(`${key} is not text: ${at} (put it in quotes)`);
  return value.trim();
}

function listOf(value: unknown, key: string, at: string): string[] {
  const list = Array.isArray(value) ? value : [value];
  if (list.length === 0) throw new InputError(`${key} is empty: ${at}`);
  return list.map((item) => textOf(typeof item === "number" ? String(item) : item, key, at));
}

/** Values of columns: text, numbers, null, lists of text; at least one. */
function valuesOf(value: unknown, key: string, at: string): Values {
  if (!isMap(value) || Object.keys(value).length === 0)
    throw new InputError(`${key} is not a map from column to value: ${at}`);
  for (const [column, entry] of Object.entries(value)) {
    const fine =
      entry === null ||
      ["string", "number"].includes(typeof entry) ||
      (Array.isArray(entry) && entry.every((item) => typeof item === "string"));
    if (!fine) throw new InputError(`${column} is not text, a number, a list of text or null: ${at}`);
  }
  return value as Values;
}
