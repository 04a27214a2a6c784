import { countryOf } from "../../grammar/agents.js";
import type { Block, Document, Sentence, SystemMention, Word } from "../../types.js";
import { isMakerOf } from "../../vocabulary/partners.js";
import { EXPORTERS, moneySenses } from "../../vocabulary/money-senses.js";
import { isMilitary } from "./goods.js";
import { placesOf, type Place } from "./labels.js";
import { readRoles, type Roles, type Vote } from "./roles.js";

/** What a document as a whole tells of sellers and buyers. */
export interface Story {
  /** Roles of each sentence with a word of trade and a side in it; null for the others. */
  roles: (Roles | null)[];
  /** Index of the sentence that is the headline; -1 where there is none. */
  headline: number;
  /** How often `SELLER>BUYER` is told by plain words. */
  directions: Map<string, number>;
  /** How often `SELLER>BUYER` was read for a sum so far. */
  told: Map<string, number>;
  /** By country: how plainly it sells (above 0) or buys (below). */
  leaning: Map<string, number>;
  /** By country: systems of its making in the text. */
  origins: Map<string, number>;
  /** By country: how often it, or someone of it, is named. */
  frequency: Map<string, number>;
  /** By block: how often each country is named in it. */
  blocks: Map<Block, Map<string, number>>;
  /** By sentence: its section, and the country under whose name it stands. */
  places: Place[];
  /** Countries named in the headline and the lines under it. */
  headlined: Set<string>;
}

const TRADE = ["buy", "sell", "deliver", "offer", "award", "win", "choose", "sign", "approve", "seek", "receive", "pay", "earn-from", "produce", "cancel", "halt", "deal-noun", "batch-noun", "offer-noun", "import-noun", "export-noun"]; // prettier-ignore

const known = new WeakMap<Word, boolean>();

/** Whether a word is one of trade; remembered, since the same words come again and again. */
function isTrade(word: Word): boolean {
  if (word.classes.size === 0) return false;
  let trade = known.get(word);
  if (trade === undefined) known.set(word, (trade = TRADE.some((name) => word.classes.has(name))));
  return trade;
}

const stories = new WeakMap<Document, Story>();

/** Gives what a document tells of sellers and buyers; read once for all extractors. */
export function storyOf(document: Document): Story {
  let story = stories.get(document);
  if (!story) stories.set(document, (story = readStory(document)));
  return story;
}

/** Reads the sides of every sentence of trade in a document, in one pass, and sums them up. */
function readStory(document: Document): Story {
  const headline = document.sentences.findIndex(({ block }) => block.kind === "headline");
  const story: Story = {
    roles: [],
    headline,
    directions: new Map(),
    told: new Map(),
    leaning: new Map(),
    origins: new Map(),
    frequency: new Map(),
    blocks: new Map(),
    places: placesOf(document),
    headlined: new Set(),
  };
  for (const sentence of document.sentences) {
    const told =
      sentence.mentions.some(({ type }) => type === "money") ||
      (sentence.block.kind !== "boilerplate" && sentence.mentions.some((m) => m.type === "country" || m.type === "company") &&
      sentence.items.some(({ word }) => isTrade(word))); // prettier-ignore
    const roles = told ? readRoles(document, sentence) : null;
    story.roles.push(roles);
    if (roles && isPlain(sentence, roles)) learn(story, roles);
    if (sentence.block.kind !== "boilerplate") count(story, sentence);
  }
  return story;
}

/** Counts whom a sentence names. */
function count(story: Story, { mentions, block }: Sentence): void {
  for (const mention of mentions) {
    if (mention.type === "system" && mention.origin) bump(story.origins, mention.origin, 1);
    const code = mention.type === "organisation" && mention.kind === "press" ? null : countryOf(mention);
    if (!code) continue;
    bump(story.frequency, code, 1);
    let own = story.blocks.get(block);
    if (!own) story.blocks.set(block, (own = new Map()));
    bump(own, code, 1);
    if (block.kind === "headline" || block.kind === "standfirst") story.headlined.add(code);
  }
}

/** Remembers the sides of a deal, for the sums after it. */
export function remember(story: Story, supplier: string | null, recipient: string | null): void {
  if (supplier && recipient) bump(story.told, `${supplier}>${recipient}`, 1);
}

/** The countries of a document, the one most named first. */
export const byFrequency = (story: Story): string[] =>
  [...story.frequency].sort((a, b) => b[1] - a[1]).map(([code]) => code);

const bump = (map: Map<string, number>, key: string, by: number): void => void map.set(key, (map.get(key) ?? 0) + by);

/** Whether a sentence tells of one pair and of arms: one without a sum that names three countries compares them. */
const isPlain = ({ mentions, items }: Sentence, { agents }: Roles): boolean =>
  !(items.some((item) => moneySenses.get(item.lower) === "trade") && !items.some(isMilitary)) &&
  (mentions.some(({ type }) => type === "money") || new Set(agents.map(({ code }) => code)).size <= 2);

function learn(story: Story, { votes }: Roles): void {
  const best = (role: Vote["role"]): Vote | undefined =>
    votes.filter((v) => v.role === role && v.agent.code && v.weight >= 2).sort((a, b) => b.weight - a.weight)[0];
  for (const { role, agent, weight } of votes)
    if (agent.code) bump(story.leaning, agent.code, role === "supplier" ? weight : -weight);
  const supplier = best("supplier")?.agent.code;
  const recipient = best("recipient")?.agent.code;
  if (supplier && recipient && supplier !== recipient) bump(story.directions, `${supplier}>${recipient}`, 1);
}

/**
 * Tells which of two parties sells: by what the document says of the pair, by the systems named, by the leaning of each,
 * last by who is the larger exporter. Null where nothing tells.
 */
export function sellerOf(
  story: Story,
  a: string,
  b: string,
  systems: SystemMention[],
): { seller: string; sure: boolean } | null {
  const difference = (f: (code: string) => number): number => f(a) - f(b);
  const told = (story.directions.get(`${a}>${b}`) ?? 0) - (story.directions.get(`${b}>${a}`) ?? 0);
  if (told !== 0) return { seller: told > 0 ? a : b, sure: true };
  const made = difference((code) => systems.filter((system) => isMakerOf(system, code)).length);
  if (made !== 0) return { seller: made > 0 ? a : b, sure: true };
  const leaning = difference((code) => story.leaning.get(code) ?? 0);
  if (Math.abs(leaning) >= 2) return { seller: leaning > 0 ? a : b, sure: true };
  const origins = difference((code) => story.origins.get(code) ?? 0);
  if (origins !== 0) return { seller: origins > 0 ? a : b, sure: false };
  const rank = (code: string): number => (EXPORTERS.includes(code) ? EXPORTERS.indexOf(code) : 99);
  return rank(a) === rank(b) ? null : { seller: rank(a) < rank(b) ? a : b, sure: false };
}
