import type { VerbGroup } from "../../grammar/verbs.js";
import { clauseRange, makeCue, type Cue, type Scene } from "./cue.js";
import { destinations, type Destination } from "./destinations.js";
import type { Actor } from "./actors.js";
import { stanceOf, words } from "./stance.js";

/** Words between `is` and `in`: `was last in Baku`, `is now back in Ankara`, `was twice in Rome`. */
const BETWEEN = /^(due|expected|scheduled|last|back|also|now|already|again|briefly|personally|once|here|there|over|still|currently|himself|herself|not|never|recently|just|then|first|present|nevertheless|nonetheless|however|therefore|meanwhile|reportedly|currently|officially|apparently|often|twice)$/; // prettier-ignore

/** `X is in Baku`, `was last in Ankara for talks`, `is due in Seoul`: being in another country. */
export function stayVerb(scene: Scene, group: VerbGroup): Cue[] {
  const { items, subjects, reading, verbStarts } = scene;
  let at = group.to;
  let due = group.lemma !== "be";
  const said = new Set<string>();
  for (; items[at] && at < group.to + 5; at++) {
    const { lower, mention } = items[at];
    if (lower === "on" && /^(hand|site)$/.test(items[at + 1]?.lower ?? "")) at++;
    else if (!BETWEEN.test(lower) && mention?.type !== "date" && !(/ly$/.test(lower) && lower.length > 4)) break;
    said.add(lower);
  }
  if (said.has("never") || said.has("not")) return [];
  due ||= said.has("due") || said.has("expected") || said.has("scheduled");
  const guest = guestOf(scene, at);
  if (guest) at = guest.to;
  const where = said.has("there") ? "there" : said.has("here") ? "here" : null;
  const back = due && said.has("back");
  const inside = items[at]?.lower === "in" && items[at + 1]?.mention?.type !== "date";
  const hosts = inside ? destinations(items, at, Math.min(items.length, at + 5), verbStarts, true).slice(0, 1) : guest?.home ?? []; // prettier-ignore
  const visitor = subjects.of(group);
  if (visitor === null || (hosts.length > 0 && items[hosts[0].to]?.lower === "'s")) return [];
  if (hosts.length === 0 && !(back || (where && items.some(({ mention }) => mention?.type === "date")))) return [];
  if (visitor === "pronoun" && !/^(he|she)$/.test(pronounBefore(scene, group))) return [];
  const [from, to] = clauseRange(scene, group.main);
  const stance = stanceOf(items, reading, group.main, group, from, to, false);
  const made = stance.status === "happened" || stance.status === "ongoing";
  const status = due && made ? "planned" : made && group.tense === "present" && !due ? "ongoing" : stance.status;
  const toward = hosts.length > 0 ? undefined : (where ?? "same");
  return [makeCue(scene, "stay", group.main, { visitor, hosts, ...stance, status, toward, met: guest ? [guest.host] : [] })]; // prettier-ignore
}

/** `was Erdogan's guest in Istanbul`, `was the guest of X`: who received, and his country. */
function guestOf({ items, actors }: Scene, at: number): { host: Actor; home: Destination[]; to: number } | null {
  const found = actors.find(({ from, to }) => (from === at && items[to]?.lower === "'s" && items[to + 1]?.lower === "guest") || (from > at && from <= at + 4 && /\bguests? of( the)?$/.test(words(items, at, from)))); // prettier-ignore
  if (!found) return null;
  const { country, start, end } = found;
  const to = found.from === at ? found.to + 2 : found.to;
  return { host: found, home: country ? [{ code: country, place: null, start, end, to }] : [], to };
}

function pronounBefore({ items }: Scene, group: VerbGroup): string {
  for (let k = group.from - 1; k >= 0 && k > group.from - 4; k--) if (/^(he|she|they|it)$/.test(items[k].lower)) return items[k].lower; // prettier-ignore
  return "";
}
