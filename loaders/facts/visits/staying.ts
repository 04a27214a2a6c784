import type { VerbGroup } from "../../grammar/verbs.js";
import { placeMeant } from "./anaphora.js";
import type { Item } from "../../types.js";
import { clauseRange, makeCue, type Cue, type Scene } from "./cue.js";
import { destinations, type Destination } from "./destinations.js";
import type { Actor } from "./actors.js";
import { has } from "../../grammar/verbs.js";
import { comingBack } from "./going.js";
import { whereBefore } from "./where.js";
import { pronounBefore } from "./presence.js";
import { CANCELLED } from "./fallen.js";
import { stanceOf, words } from "./stance.js";

/** Words between `is` and `in`: `was last in Baku`, `is now back in Ankara`, `was twice in Rome`. */
const BETWEEN = /^(due|expected|scheduled|last|back|also|now|already|again|briefly|personally|once|here|there|over|still|currently|himself|herself|not|never|recently|just|then|first|present|nevertheless|nonetheless|however|therefore|meanwhile|reportedly|currently|officially|apparently|often|twice|seen|spotted|photographed|pictured)$/; // prettier-ignore

/** `X is in Baku`, `was last in Ankara for talks`, `is due in Seoul`: being in another country. */
export function stayVerb(scene: Scene, group: VerbGroup): Cue[] {
  const { items, subjects, reading, verbStarts } = scene;
  let at = group.to;
  let due = !has(items[group.main], "be");
  const said = new Set<string>();
  for (; items[at] && at < group.to + 5; at++) {
    const { lower, mention } = items[at];
    if (lower === "on" && /^(hand|site)$/.test(items[at + 1]?.lower ?? "")) at++;
    else if (!BETWEEN.test(lower) && mention?.type !== "date" && !(/ly$/.test(lower) && lower.length > 4)) break;
    said.add(lower);
  }
  if (said.has("never") || said.has("not")) return [];
  due ||= said.has("due") || said.has("expected") || said.has("scheduled");
  for (let k = group.to; k < at + 3; k++)
    if (items[k]?.lower === "from" && /^(back|home|fresh|straight)$/.test(items[k - 1]?.lower ?? "")) return comingBack(scene, group, k, items.length); // prettier-ignore
  const guest = guestOf(scene, at);
  if (guest) at = guest.to;
  const meant = said.has("there") || said.has("here") ? null : items[at]?.lower === "in" ? placeMeant(items, at + 1, at + 7) : null; // prettier-ignore
  const where = said.has("there") ? "there" : said.has("here") ? "here" : meant;
  const back = due && said.has("back");
  const underway = !guest && isUnderWay(scene, at);
  if (!guest) at = insideAt(scene, at, group);
  const inside = /^(in|at|to)$/.test(items[at]?.lower ?? "") && items[at + 1]?.mention?.type !== "date";
  const hosts = inside ? destinations(items, at, Math.min(items.length, at + 5), verbStarts, true).slice(0, 1) : guest?.home ?? []; // prettier-ignore
  const visitor = subjects.of(group);
  if (/^(are|were|aren't|weren't)$/.test(items[group.main].lower) && isAlone(scene, group)) return [];
  if (visitor === null || (hosts.length > 0 && items[hosts[0].to]?.lower === "'s")) return [];
  if (hosts.length === 0) hosts.push(...[whereBefore(scene, group)].flatMap((one) => one ?? []));
  const again = said.has("back") && items.slice(at, at + 5).some(({ mention }) => mention?.type === "date");
  if (
    hosts.length === 0 &&
    !(back || again || meant || (where && items.some(({ mention }) => mention?.type === "date")))
  )
    return [];
  if (visitor === "pronoun" && !/^(he|she)$/.test(pronounBefore(scene, group))) return [];
  const [from, to] = clauseRange(scene, group.main);
  const stance = stanceOf(items, reading, group.main, group, from, to, false);
  const made = stance.status === "happened" || stance.status === "ongoing";
  const missed = due && group.tense === "past" && /\b(but|until|before)\b/.test(words(items, at, items.length)) && CANCELLED.test(words(items, at, items.length)); // prettier-ignore
  const status = missed
    ? "cancelled"
    : (due || underway) && made
      ? "planned"
      : made && group.tense === "present" && !due
        ? "ongoing"
        : stance.status;
  const toward = hosts.length > 0 ? undefined : (where ?? "same");
  return [makeCue(scene, "stay", group.main, { visitor, hosts, ...stance, status, toward, met: guest?.host ? [guest.host] : [] })]; // prettier-ignore
}

/** `was Erdogan's guest in Istanbul`, `was the guest of X`: who received, and his country. */
const SEAT = /^(table|side|residence|palace|dacha|ranch|elbow|villa|office)$/;

interface Guest {
  host: Actor | null;
  home: Destination[];
  to: number;
}

/** `a guest of the Israeli general staff`. */
function guestOfState(items: Item[], at: number): Guest | null {
  const guest = items.findIndex(({ lower }, k) => k >= at && k < at + 3 && /^guests?$/.test(lower));
  if (guest < 0 || items[guest + 1]?.lower !== "of") return null;
  const k = has(items[guest + 2], "article") ? guest + 3 : guest + 2;
  const { mention, start, end } = items[k] ?? {};
  const code = mention?.type === "country" ? mention.code : mention?.type === "organisation" ? mention.country : null;
  return code && start !== undefined && end !== undefined ? { host: null, home: [{ code, place: null, start, end, to: k + 1 }], to: k + 1 } : null; // prettier-ignore
}

function guestOf({ items, actors }: Scene, at: number): Guest | null {
  const found = actors.find(({ from, to }) => (from === at + 1 && items[at]?.lower === "at" && items[to]?.lower === "'s" && SEAT.test(items[to + 1]?.lower ?? "")) || (from === at && items[to]?.lower === "'s" && items[to + 1]?.lower === "guest") || (from > at && from <= at + 4 && /\bguests? of( the)?$/.test(words(items, at, from)))); // prettier-ignore
  if (!found) return guestOfState(items, at);
  const { country, start, end } = found;
  const to = items[found.to]?.lower === "'s" ? found.to + 2 : found.to;
  return { host: found, home: country ? [{ code: country, place: null, start, end, to }] : [], to };
}

/** `was with Aliyev in Baku`, `was at a plant in Texas`, `had been to Rome`, `is on his way to Seoul`: where the words of place begin. */
function insideAt({ items, verbStarts }: Scene, at: number, group: VerbGroup): number {
  if (has(items[at], "article")) at++;
  const first = items[at]?.lower ?? "";
  if (first === "in" || (first === "to" && /^(perfect|pluperfect)$/.test(group.tense))) return at;
  if (!/^(with|at|on|among|en|to|beside|alongside|inside|aboard|off|present|guest|part|back)$/.test(first)) return -1;
  for (let k = at; k < at + 9 && items[k] && !verbStarts.has(k); k++) {
    const { mention, lower, kind } = items[k];
    if (kind === "punct" && lower !== "-") return -1;
    if (!/^(in|at|to)$/.test(lower)) continue;
    const next = items[has(items[k + 1], "article") ? k + 2 : k + 1]?.mention;
    if (mention === null && next?.type === "country" && /^(capital|city|seat)$/.test(next.form)) return k;
  }
  return -1;
}

/** `is on his way to`, `is en route to`, `is off to`. */
const isUnderWay = ({ items }: Scene, at: number): boolean =>
  /^(on (his|her|their|the) way\b|en route\b|off to\b)/.test(words(items, at, at + 5));

/** Whether the subject found is one person, so that a plural verb is none of his. */
function isAlone({ subjects, items }: Scene, group: VerbGroup): boolean {
  const [first, ...more] = subjects.all(group);
  if (more.length > 0 || first === null || typeof first === "string") return false;
  return first.kind === "person" && !/s$/.test(first.role ?? "") && items[first.from - 1]?.lower !== "and" && items[first.from - 2]?.lower !== "and"; // prettier-ignore
}
