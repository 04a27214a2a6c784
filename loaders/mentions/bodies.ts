import { has } from "../grammar/verbs.js";
import type { Item, OrganisationMention } from "../types.js";
import { isPossessive } from "./people/office-words.js";

/** Last words of a body's name, singular, by kind. */
const TAILS: Record<string, string> = {
  ministry: "ministry", department: "ministry", mod: "ministry", mfa: "ministry", directorate: "agency", embassy: "embassy", consulate: "embassy",
  army: "army", military: "army", navy: "army", force: "army", forces: "army", troops: "army",
  government: "government", authorities: "government", cabinet: "government", administration: "government", leadership: "government",
  parliament: "parliament", knesset: "parliament", legislature: "parliament", senate: "parliament", congress: "parliament",
}; // prettier-ignore

/** Words between a country and the tail, beside the words of offices. */
const INSIDE = new Set(["'s", "affairs", "and", "armed", "air", "ground", "land", "self", "-", "senior", "top", "high", "ranking", "unnamed", "anonymous", "several", "local"]); // prettier-ignore
const LONGEST = 8;

/**
 * Finds bodies by their shape: ministries (`Israeli Defence Ministry`, `Ministry of Defence of Azerbaijan`), armies
 * (`the Azerbaijani military`), governments and persons without names (`Israeli defense officials`, kind "officials"). One pass.
 */
export function findBodies(items: Item[], text: string): OrganisationMention[] {
  const bodies: OrganisationMention[] = [];
  for (let i = 0; i < items.length;) {
    const found = bodyAt(items, i, text);
    if (found) bodies.push(found.body);
    i = found ? found.to : i + 1;
  }
  return bodies;
}

function bodyAt(items: Item[], i: number, text: string): { body: OrganisationMention; to: number } | null {
  const { mention } = items[i];
  let country: string | null = null;
  let to = i;
  if (mention) {
    if (mention.type !== "country") return null;
    country = mention.code;
    to = isPossessive(items[i + 1]) ? i + 2 : i + 1;
  } else if (items[i].kind !== "word" || (!has(items[i], "office") && !(items[i].lower in TAILS))) return null;
  const first = to;
  while (to < i + LONGEST && isInside(items, to, first)) to++;
  const tail = items[to];
  if (tail?.kind !== "word") return null;
  const kind = country && isPeople(tail) ? "officials" : (TAILS[tail.lower] ?? null);
  if (kind === null || !stands(items, to, kind)) return null;
  if (mention?.type === "country" && mention.form !== "demonym" && first === i + 1 && kind !== "ministry" && mention.form !== "name") return null; // prettier-ignore
  to++;
  if (kind === "ministry" && (items[to]?.lower === "of" || items[to]?.lower === "for")) to = fieldEnd(items, to);
  if (items[to]?.lower === "of" && country === null) {
    const at = has(items[to + 1], "article") ? to + 2 : to + 1;
    const home = items[at]?.mention;
    if (home?.type === "country" && home.form !== "demonym" && !isPossessive(items[at + 1])) {
      country = home.code;
      to = at + 1;
    }
  }
  const capital = items[i].text !== items[i].text.toLowerCase();
  if (country === null && (kind !== "ministry" || to - i < 2 || !(capital || items[i - 1]?.lower === "the"))) return null; // prettier-ignore
  const { start } = items[i];
  const { end } = items[to - 1];
  const name = text.slice(start, end);
  return { body: { type: "organisation", start, end, text: name, name: name.replace(/\s+/g, " "), kind, country }, to };
}

const isPeople = (item: Item): boolean =>
  has(item, "people-noun") && item.lower !== item.word.lemma && item.lower !== "authorities" && !(item.lower in TAILS);

function isInside(items: Item[], i: number, first: number): boolean {
  const item = items[i];
  if (item?.kind === "mention") return false;
  if (item === undefined || isPeople(item)) return false;
  if (item.lower in TAILS && !isTailAhead(items, i + 1)) return false;
  if (has(item, "office") || has(item, "arms") || has(item, "tenure")) return true;
  return (i > first || item.lower === "senior" || item.lower === "top" || item.lower === "armed" || item.lower === "unnamed") && INSIDE.has(item.lower); // prettier-ignore
}

/** Whether the name goes on to a later tail: `Air Force officials`, `defence ministry sources`, `Defence Forces`. */
function isTailAhead(items: Item[], i: number): boolean {
  const next = items[i];
  return next?.kind === "word" && (isPeople(next) || next.lower in TAILS);
}

/** Words behind a body that keep it a noun of its own: not `military operations`, `army position`, `government sources`. */
function stands(items: Item[], i: number, kind: string): boolean {
  if (kind === "ministry" || kind === "officials" || kind === "embassy") return true;
  const next = items[i + 1];
  if (next?.lower === "-" && next.start === items[i].end) return false;
  if (next === undefined || next.kind !== "word" || isPossessive(next)) return next?.kind !== "mention" || next.mention?.type === "date"; // prettier-ignore
  const { classes, forms } = next.word;
  if (["preposition", "conjunction", "relative", "be", "have", "do", "modal", "negation", "pronoun", "article", "hearsay"].some((name) => classes.has(name))) return true; // prettier-ignore
  if (/(ly|ed)$/.test(next.lower) || next.lower === "also") return true;
  for (const name of classes) if (name.endsWith("-noun") && !forms.has("past")) return false;
  return forms.size > 0;
}

/** The field of a ministry: `of Foreign Affairs`, `of Defence and Armed Forces Logistics`. */
function fieldEnd(items: Item[], of: number): number {
  let i = of + 1;
  let end = of;
  while (i < of + 8 && items[i]?.kind === "word") {
    if (has(items[i], "office") || has(items[i], "arms")) end = ++i;
    else if (/^(and|the|&)$/.test(items[i].lower)) i++;
    else break;
  }
  return end;
}
