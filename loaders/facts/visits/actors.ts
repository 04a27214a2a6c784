import { countryOf } from "../../grammar/agents.js";
import { has } from "../../grammar/verbs.js";
import type { Item, PersonMention, Span } from "../../types.js";

/** Who can go on a visit or be met: a person, or persons named by what they are. */
export interface Actor extends Span {
  /** Item range, half-open, and the item that carries the meaning. */
  from: number;
  to: number;
  kind: "person" | "delegation";
  name: string;
  role: string | null;
  country: string | null;
  standing: PersonMention["standing"];
  /** Whether the article names the person. */
  named: boolean;
}

const OFFICIALS = /\b(parliament|parliamentarians?|lawmakers|legislators|mps|deputies|senators|congressmen|officials|officers|generals|ministers|diplomats|ministry|military|defence|defense|army|navy|naval|government|official|security|commanders|envoys|delegates|knesset|congress|senate|interagency|inter|high|level|senior|staff|air|force|border|guards?|police|service|experts|specialists|inspectors|negotiators|technical|inspection|evaluation|acquisition|procurement)\b/i; // prettier-ignore
const UNOFFICIAL = /\b(business|trade|company|companies|industry|executives|businessmen|businesspeople|entrepreneurs|tourists?|journalists?|reporters|students|football|sports?|athletes|fans|veterans|engineers|investors|firms?|representatives of|pilgrims|artists|musicians|chamber|technicians|sales)\b/i; // prettier-ignore

/** Lists the actors of a sentence in order: persons, delegations, groups of officials. One pass. */
export function actorsIn(items: Item[], text: string): Actor[] {
  const actors: Actor[] = [];
  const grouped = items.some((item) => has(item, "delegation-noun") || has(item, "people-noun") || item.lower === "members" || (item.mention?.type === "organisation" && item.mention.kind === "officials")); // prettier-ignore
  for (let i = 0; i < items.length; i++) {
    const { mention } = items[i];
    if (mention?.type === "person") {
      const { start, end } = mention;
      const peer = mention.role === null ? peerAt(items, i) : null;
      const { role, country, standing } = peer ? { role: peer.role, country: mention.country ?? peer.country, standing: mention.standing ?? "official" } : mention; // prettier-ignore
      const name = mention.name ?? mention.text.replace(/\s+/g, " ");
      actors.push({
        from: i,
        to: i + 1,
        kind: "person",
        name,
        role,
        country,
        standing,
        start,
        end,
        named: mention.name !== null,
      });
      continue;
    }
    const group = grouped ? groupAt(items, i, text) : null;
    if (group) {
      actors.push(group);
      i = group.to - 1;
    }
  }
  return actors;
}

/** `his Azerbaijani opposite number, X`, `her Indian colleague X`: the office and country that the words before a name give. */
function peerAt(items: Item[], i: number): { role: string; country: string | null } | null {
  const at = items[i - 1]?.lower === "," ? i - 2 : i - 1;
  const word = items[at]?.lower ?? "";
  const opposite = word === "number" && items[at - 1]?.lower === "opposite";
  if (!opposite && !/^(colleague|homologue|homolog|peer|opposite)$/.test(word)) return null;
  const before = items[opposite ? at - 2 : at - 1];
  const country = before?.mention?.type === "country" && before.mention.form === "demonym" ? before.mention.code : null;
  return country || /^(his|her|its)$/.test(before?.lower ?? "") ? { role: opposite ? "opposite number" : word, country } : null; // prettier-ignore
}

/** A delegation or group of officials that begins at item `i`. */
function groupAt(items: Item[], i: number, text: string): Actor | null {
  const { mention } = items[i];
  if (mention?.type === "organisation" && mention.kind === "officials")
    return made(items, i, i + 1, mention.country, text);
  const members = membersAt(items, i, text);
  if (members) return members;
  let to = i;
  let country: string | null = null;
  while (to < i + 7 && items[to]) {
    const item = items[to];
    if (has(item, "delegation-noun") && !has(items[to + 1], "delegation-noun")) break;
    if (item.mention?.type === "country" || item.mention?.type === "organisation" || item.mention?.type === "company")
      country ??= countryOf(item.mention);
    else if (item.kind !== "word" || has(item, "preposition") || has(item, "article") || has(item, "be") || has(item, "conjunction") || has(item, "pronoun") || has(item, "modal") || (item.word.forms.has("past") && !has(item, "arms"))) { if (item.lower !== "-" && item.lower !== "'s") return null; } // prettier-ignore
    to++;
  }
  if (!has(items[to], "delegation-noun") || items[to].word.forms.has("ing")) return null;
  const nounAt = to;
  const noun = items[to].lower;
  to++;
  while (/^(of|from|including|comprising)$/.test(items[to]?.lower ?? "") && to < i + 12) {
    let j = to + 1;
    let hit = -1;
    for (; j < to + 6 && items[j]; j++) {
      const inner = items[j];
      if (inner.mention?.type === "country" || inner.mention?.type === "organisation" || inner.mention?.type === "company") {
        country ??= countryOf(inner.mention);
        hit = j;
      } else if (inner.mention === null && inner.kind === "word" && /^[A-Z]/.test(inner.text) && has(inner, "office")) hit = j;
      else if (has(inner, "people-noun") || has(inner, "role-noun") || has(inner, "business-noun") || has(inner, "private-noun")) hit = j; // prettier-ignore
      else if (has(inner, "modal") || has(inner, "relative") || has(inner, "preposition") || inner.kind === "punct" || has(inner, "be") || has(inner, "have") || inner.word.forms.has("past")) break; // prettier-ignore
    }
    if (hit < 0) break;
    to = hit + 1;
  }
  const words = text.slice(items[i].start, items[to - 1].end);
  if (country === null && noun !== "delegation" && noun !== "delegations") {
    const led = items.slice(to, to + 3).findIndex((item) => has(item, "lead"));
    const named = items.slice(i, to).some(({ mention }) => mention?.type === "organisation");
    return led >= 0 || (to > i + 1 && (named || OFFICIALS.test(words)) && /^(of|from)$/.test(items[nounAt + 1]?.lower ?? "")) ? made(items, i, to, null, text) : null; // prettier-ignore
  }
  if (noun !== "delegation" && noun !== "delegations" && !OFFICIALS.test(words) && !UNOFFICIAL.test(words)) return null;
  return made(items, i, to, country, text);
}

/** `members of the Swiss parliament's security committee`, `officials from the Indian defence ministry`. */
function membersAt(items: Item[], i: number, text: string): Actor | null {
  const { lower, word, kind } = items[i];
  if (kind !== "word" || !(lower === "members" || lower === "delegates" || (has(items[i], "people-noun") && lower !== word.lemma))) return null; // prettier-ignore
  if (!/^(of|from)$/.test(items[i + 1]?.lower ?? "")) return null;
  const at = has(items[i + 2], "article") ? i + 3 : i + 2;
  const mention = items[at]?.mention;
  if (!mention || (mention.type !== "country" && mention.type !== "organisation")) return null;
  const country = countryOf(mention);
  for (let k = at + 1; k < at + 6 && (items[k]?.kind === "word" || items[k]?.lower === "'s"); k++)
    if (/^(committee|commission|parliament|panel|council|cabinet|ministry|staff|delegation)$/.test(items[k].lower) && country)
      return made(items, i, k + 1, country, text); // prettier-ignore
  return country ? made(items, i, at + 1, country, text) : null;
}

function made(items: Item[], from: number, to: number, country: string | null, text: string): Actor {
  const { start } = items[from];
  const { end } = items[to - 1];
  const name = text.slice(start, end).replace(/\s+/g, " ");
  const company = items.slice(from, to).some(({ mention }) => mention?.type === "company");
  const standing = company || UNOFFICIAL.test(name) ? "business" : "official";
  return { from, to, kind: "delegation", name, role: null, country, standing, start, end, named: false };
}

/** The person who leads the delegation: `a delegation led by X`, `headed by Deputy Minister X`; else null. */
export function leaderOf(items: Item[], actors: Actor[], group: Actor): Actor | null {
  for (let i = group.to; i < items.length && i < group.to + 16; i++) {
    if (!has(items[i], "lead") && !/^(leadership|under)$/.test(items[i].lower)) continue;
    const by = /^(by|of)$/.test(items[i + 1]?.lower ?? "") ? i + 2 : i + 1;
    const leader = actors.find((actor) => actor.kind === "person" && actor.from >= by && actor.from <= by + 2);
    return leader ? { ...leader, country: leader.country ?? group.country } : null;
  }
  const before = actors.findLast((actor) => actor.kind === "person" && actor.to <= group.from);
  if (!before) return null;
  const between = items.slice(before.to, group.from);
  return between.length < 7 && between.some((item) => has(item, "lead") && !has(item, "business-noun"))
    ? { ...before, country: before.country ?? group.country }
    : null;
}
