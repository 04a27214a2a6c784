import { countryOf } from "../../grammar/agents.js";
import { attribution } from "../../grammar/attribution.js";
import type { Document, Sentence } from "../../types.js";
import { countryOfCurrency } from "../../vocabulary/countries.js";
import { asideOf } from "./aside.js";
import { isRival } from "./rivals.js";
import type { Roles } from "./roles.js";
import type { Sides } from "./sides.js";
import type { Story } from "./story.js";

/** How much a pair has to score for one open side, for two, and how far ahead of the next it has to be. */
const ENOUGH = { one: 0.6, two: 4, lead: 0, home: 3.4 };
/** How many sentences back of the same section are heard. */
const REACH = 3;
/** How much the country counts under whose label a paragraph stands. */
const LABEL = 2;
/** How much the country counts that a paragraph names most. */
const BLOCK = 1.6;

/**
 * Fills sides that neither the sentence nor its neighbours name from what the document is about: who sells to whom elsewhere in it,
 * who stands in the headline, the heading and the sentences before, who speaks, whose money it is. Leaves them open where two would do.
 */
export function fillFromFocus(
  document: Document,
  sentence: Sentence,
  i: number,
  sides: Sides,
  roles: Roles,
  story: Story,
): void {
  const open = {
    supplier: sides.supplier === null && !sides.domestic,
    recipient: sides.recipient === null && !sides.unnamedBuyer,
  };
  if (!open.supplier && !open.recipient) return;
  const pairs = ranking(document, sentence, i, sides, roles, story);
  const [best, second] = pairs;
  if (best?.seller === best?.buyer && (best?.score ?? 0) < ENOUGH.home) return;
  if (!best || best.score < (open.supplier && open.recipient ? ENOUGH.two : ENOUGH.one)) return;
  if (second && best.score - second.score < ENOUGH.lead) return;
  if (open.supplier) Object.assign(sides, { supplier: best.seller, supplierBasis: "inferred" });
  if (open.recipient) Object.assign(sides, { recipient: best.buyer, recipientBasis: "inferred" });
}

/** The pairs that can be the two sides, the likeliest first. */
export function ranking(
  document: Document,
  sentence: Sentence,
  i: number,
  sides: Sides,
  roles: Roles,
  story: Story,
): { seller: string; buyer: string | null; score: number }[] {
  const open = { supplier: sides.supplier === null, recipient: sides.recipient === null && !sides.unnamedBuyer };
  const near = nearness(document, sentence, i, roles, story);
  const maker = sentence.items[sides.companyAt]?.mention;
  return candidates(story, sides, near, maker?.type === "company" ? maker.country : null)
    .map(([seller, buyer]) => ({ seller, buyer, score: scoreOf(seller, buyer, open, story, near) }))
    .sort((a, b) => b.score - a.score || `${a.seller}${a.buyer}`.localeCompare(`${b.seller}${b.buyer}`));
}

/** Pairs of countries that can be the two sides; a told side stays, as does a buyer that has no name. */
function candidates(
  story: Story,
  sides: Sides,
  near: Map<string, number>,
  home: string | null,
): [string, string | null][] {
  const most = [...story.frequency].sort((a, b) => b[1] - a[1]).slice(0, 8).map(([code]) => code); // prettier-ignore
  const codes = [...new Set([...most, ...near.keys()])];
  const sellers = sides.supplier ? [sides.supplier] : codes;
  const buyers = sides.recipient ? [sides.recipient] : sides.unnamedBuyer ? [null] : codes;
  return sellers.flatMap((seller) => buyers.filter((buyer) => buyer !== seller || (seller === home && isHome(seller, story))).map((buyer): [string, string | null] => [seller, buyer])); // prettier-ignore
}

/** Whether a country buys of its own makers in this document: plainly a buyer, of whom no foreign seller is told. */
const isHome = (code: string, story: Story): boolean =>
  (story.leaning.get(code) ?? 0) <= -3 && ![...story.directions.keys()].some((pair) => pair.endsWith(`>${code}`));

function scoreOf(
  seller: string,
  buyer: string | null,
  open: { supplier: boolean; recipient: boolean },
  story: Story,
  near: Map<string, number>,
): number {
  const told = (a: string, b: string | null): number => Math.min(2, story.directions.get(`${a}>${b}`) ?? 0);
  const known = [open.supplier ? null : seller, open.recipient ? null : buyer];
  const most = Math.max(1, ...[...story.frequency].filter(([code]) => !known.includes(code)).map(([, n]) => n));
  const side = (code: string, sign: number): number =>
    (1.5 * (story.frequency.get(code) ?? 0)) / most +
    (story.headlined.has(code) ? 1.2 : 0) +
    Math.max(-2, Math.min(2, (sign * (story.leaning.get(code) ?? 0)) / 4)) +
    (near.get(code) ?? 0);
  let score = 1.6 * (told(seller, buyer) - told(buyer ?? "", seller));
  score += 0.7 * Math.min(2, story.told.get(`${seller}>${buyer}`) ?? 0);
  if (seller === buyer) score -= 0.6;
  if (open.supplier) score += side(seller, 1) + Math.min(1, (story.origins.get(seller) ?? 0) / 3);
  if (open.recipient && buyer) score += side(buyer, -1) - Math.min(1, (story.origins.get(buyer) ?? 0) / 4);
  return score;
}

/** `the two capitals`, `both sides`: those of whom the article is. */
const isPair = ({ items }: Sentence): boolean =>
  items.some(({ lower }, k) => /^(two|both)$/.test(lower) && /^(capitals|countries|sides|governments|nations|partners|states|neighbours|neighbors|allies|ministries|armies)$/.test(items[k + 1]?.lower ?? "")); // prettier-ignore

/** `And Armenia? It had Su-30s`: the country that a short question right before names alone. */
function askedOf(document: Document, { index, block }: Sentence): string | null {
  for (let k = index - 1; k >= Math.max(0, index - 2); k--) {
    const { items, mentions, block: own } = document.sentences[k];
    if (own !== block || items.at(-1)?.lower !== "?" || items.length > 7) continue;
    const countries = mentions.flatMap((mention) => (mention.type === "country" ? [mention.code] : []));
    if (countries.length === 1) return countries[0];
  }
  return null;
}

/** `In Yerevan the launchers have arrived`, `finds scandalous: in Brazil the 36 units cost`: the place at the head of the sum's part. */
function placeOf({ items }: Sentence, i: number): string | null {
  for (let k = i - 1; k > 0 && k > i - 24; k--) {
    const { mention, lower } = items[k];
    if (lower === ";") return null;
    if (mention?.type === "country" && items[k - 1].lower === "in" && (k === 1 || /^[;:]$/.test(items[k - 2].lower)))
      return mention.code;
  }
  return null;
}

/** How near each country stands to the sum at item `i`: in its sentence, in those before it, in the heading over it. */
function nearness(document: Document, sentence: Sentence, i: number, roles: Roles, story: Story): Map<string, number> {
  const near = new Map<string, number>();
  const add = (code: string | null | undefined, by: number): void =>
    void (code && near.set(code, (near.get(code) ?? 0) + by));
  const aside = asideOf(sentence.items, i);
  for (const agent of roles.agents) {
    if (isRival(sentence.items, agent.at) || aside(agent)) add(agent.code, -3);
    else if (agent.prep === null && agent.kind === "state") add(agent.code, 2);
    else if (agent.prep !== null && /^(with|between|from|to|for|by|in)$/.test(agent.prep))
      add(agent.code, agent.prep === "in" ? 0.7 : 1);
  }
  add(story.places[sentence.index].label, LABEL);
  add(askedOf(document, sentence), 2.5);
  add(placeOf(sentence, i), 2);
  for (const mention of sentence.mentions)
    if (mention.type === "country" && !roles.agents.some(({ code }) => code === mention.code))
      add(mention.code, mention.form === "city" ? 1.4 : 0.8);
  if (isPair(sentence)) for (const code of story.headlined) add(code, 1.5);
  add(attribution(sentence)?.country, 1);
  const { mention } = sentence.items[i];
  if (mention?.type === "money") add(countryOfCurrency(mention.currency), 1);
  const own = story.blocks.get(sentence.block);
  if (own) {
    const most = Math.max(...own.values());
    for (const [code, n] of own) add(code, (BLOCK * n) / most); // the paragraph's own countries
  }
  let heading = false;
  for (let k = sentence.index - 1; k >= 0 && k >= sentence.index - 40; k--) {
    const before = document.sentences[k];
    const isHeading = before.block.kind === "heading";
    if (!isHeading && story.places[k].section !== story.places[sentence.index].section) break;
    if (isHeading ? !heading : sentence.index - k <= REACH && !heading) {
      const codes = new Set(before.mentions.filter((m) => m.type !== "organisation" || m.kind !== "press").map(countryOf)); // prettier-ignore
      for (const code of codes) add(code, isHeading ? 1.5 : (before.block === sentence.block ? 1 : 0.6) / (sentence.index - k)); // prettier-ignore
    }
    heading ||= isHeading;
    if (heading) break;
  }
  return near;
}
