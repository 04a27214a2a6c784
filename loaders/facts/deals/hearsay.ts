import type { Attribution } from "../../grammar/attribution.js";
import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import type { Sides } from "./sides.js";

const ANONYMOUS = /^(analysts?|experts?|observers?|sources?|reports?|estimates?|insiders?|rumou?rs?|gossip|hearsay|whispers?|pundits?|bloggers?|leaks?|leaked|speculation|speculations|unconfirmed|guess|guesses|guesstimates?|watchers|think-tanks?)$/; // prettier-ignore
const UNSURE = /^(alleged|rumou?red|reported|reputed|reputedly|supposedly|apparently|purported|presumed|presumably|ostensibly|unofficially|mooted|whispered|bandied)$/; // prettier-ignore
/** Verbs in the passive that make hearsay of the infinitive after them: `is understood to have paid`, `was said to be worth`. */
const HEARD = /^(understood|said|believed|thought|reckoned|rumou?red|reputed|alleged|reported|assumed|presumed)$/; // prettier-ignore
const WRITES = /^(write|writes|wrote|written|put|puts|estimated|estimates|estimate|valued|values|reckoned|reckons|speculated|suggested|gave|give|gives|named|quoted|cited|printed|spoke|mentioned|has|had|have|ran|runs|carried|splashed|broke)$/; // prettier-ignore
const PAPER = /^(newsletters?|newspapers?|dailies|tabloids?|blogs?|websites?|bulletins?|outlets?|media|press|magazines?|weekly|weeklies|newspaper|paper|papers|portal|portals|broadcaster|broadcasters|site|sites|journal|journals|channels?|networks)$/; // prettier-ignore
const BODIES = /\b(count|tally|reckoning|estimate|estimates|calculation|calculations|report|reports|media|newspaper|daily|paper|website|sources?|analysts?|experts?|institute|sipri|news agency|journal|magazine|news|broadcaster|observers?|insiders?|think tank|portal|blog|tracker|register|database|people|person|someone|those|insider|acquaintance|colleague|friend)\b/; // prettier-ignore

/** Tells whether a deal is told by someone who is no party to it, or as hearsay. */
export function isHearsay(items: Item[], said: Attribution | null, sides: Sides): boolean {
  if (!said && items.some(({ lower }, k) => ANONYMOUS.test(lower) && !isOfficial(items, k))) return true;
  if (items.some((item, k) => has(item, "hearsay") || (UNSURE.test(item.lower) && !isOwn(items, k)))) return true;
  if (isPassive(items) || isPress(items) || isToldTo(items)) return true;
  if (!said) return false;
  if (said.manner === "claim" || said.manner === "report") return !isParty(said, sides);
  if (said.manner === "confirm" || said.manner === "announce") return false;
  if (isBody(items, said)) return true;
  const words = said.speaker.toLowerCase();
  if (/\b(industry|unnamed|anonymous) (officials?|executives?|figures?)\b/.test(words)) return true;
  return BODIES.test(words) && !/\b(ministry|army|navy|government)\b/.test(words);
}

/** Tells whether the press, or someone who is no party, tells of a deal to come. */
export const isOfPress = (items: Item[], said: Attribution | null, sides: Sides): boolean =>
  isPress(items) || (said !== null && (isBody(items, said) || ((said.manner === "claim" || said.manner === "report") && !isParty(said, sides)))); // prettier-ignore

/** `order reports of the company`, `defence ministry sources`: not everyone who reports is nobody. */
const isOfficial = (items: Item[], k: number): boolean => /^(annual|quarterly|official|company)$/.test(items[k - 1]?.lower ?? ""); // prettier-ignore

/** `the company reported orders`: a verb of its own, no adjective. */
const isOwn = (items: Item[], k: number): boolean =>
  items[k].lower === "reported" && items[k - 1]?.mention != null && items[k - 1].mention?.type !== "country";

/** `are understood to have shelled out`, `is said to run to`, `it is believed that`. */
const isPassive = (items: Item[]): boolean =>
  items.some(({ lower }, k) => lower === "said" && /^(in|around|among|on)$/.test(items[k + 1]?.lower ?? "") && has(items[k - 1], "be") && items.slice(k + 2, k + 7).some((item, n, list) => item.lower === "to" && list[n + 1]?.lower === "have")) || // prettier-ignore
  items.some(({ lower }, k) => HEARD.test(lower) && (items[k + 1]?.lower === "to" ? /^(have|be|run|cost|total|amount|exceed|include|cover|come|go|carry|hover|stand|involve)$/.test(items[k + 2]?.lower ?? "") : items[k + 1]?.lower === "that") && items.slice(Math.max(0, k - 3), k).some((item) => has(item, "be"))); // prettier-ignore

/** Papers that report: `newsletters have been reporting`, `Italian newspapers write of`; not a press conference. */
const isPress = (items: Item[]): boolean =>
  items.some((item, k) => isPaper(item) && items.slice(Math.max(0, k - 4), k).some(({ lower }) => lower === "by") && items.slice(Math.max(0, k - 7), k).some((other) => has(other, "report") || has(other, "say") || /^(mentioned|named|given|quoted|cited|put|estimated|valued|reckoned|priced|rumoured|floated)$/.test(other.lower))) || // prettier-ignore
  items.some((item, k) => (isPaper(item) || isWire(items, k)) && items.slice(k + 1, k + 6).some((other) => has(other, "report") || has(other, "say") || has(other, "claim") || WRITES.test(other.lower)) && !/^(conference|release|service|statement|secretary|office|briefing|officer)$/.test(items[k + 1]?.lower ?? "")); // prettier-ignore

/** `a foreign news agency had it that`. */
const isWire = (items: Item[], k: number): boolean =>
  /^(agency|agencies)$/.test(items[k].lower) && /^(news|wire|press)$/.test(items[k - 1]?.lower ?? "");

const isPaper = (item: Item): boolean =>
  (item.kind === "word" && PAPER.test(item.lower)) || /^(daily|weekly|monthly)$/i.test(item.text) || (item.mention?.type === "organisation" && item.mention.kind === "press"); // prettier-ignore

/** `is what I was told`, `what they said were 7 billion dollars of arms`, `the figure doing the rounds`, `word is`. */
const isToldTo = (items: Item[]): boolean =>
  items.some(({ lower }, k) => (/^(quotes?|quoted|cites?|cited|floats?|floated)$/.test(lower) && items.slice(k + 1, k + 4).some((item) => /^(figure|figures|price|sum|number)$/.test(item.lower))) || (lower === "attributed" && items[k + 1]?.lower === "to")) || // prettier-ignore
  items.some(({ lower }, k) => /^rounds?$/.test(lower) && items.slice(Math.max(0, k - 3), k).some((item) => /^(went|going|goes|gone|doing|did|made|making)$/.test(item.lower))) || // prettier-ignore
  items.some(({ lower }, k) => lower === "word" && (/^(is|has)$/.test(items[k + 1]?.lower ?? "") || items[k + 1]?.lower === "in")) || // prettier-ignore
  items.some(({ lower }, k) => lower === "what" && items.slice(k + 1, k + 4).some((item) => /^(told|said|called|heard|hear)$/.test(item.lower)) && (items[k + 1].lower === "i" || items.slice(k + 2, k + 5).some((item) => has(item, "be")))); // prettier-ignore

const isParty = (said: Attribution, sides: Sides): boolean =>
  said.country !== null && (said.country === sides.supplier || said.country === sides.recipient);

/** Whether the speaker is an organisation that collects or reports, and no person or firm. */
const isBody = (items: Item[], said: Attribution): boolean =>
  items.some(({ mention }) => mention?.type === "organisation" && (mention.kind === "press" || mention.kind === "data") && mention.start >= said.start && mention.end <= said.end); // prettier-ignore
