import { has } from "../../grammar/verbs.js";
import type { Item, PersonMention } from "../../types.js";
import { isWholeName, nameAt, spell, type Name } from "./name.js";
import { isPossessive, roleAt, type Role } from "./role.js";

/** Offices that are too common as words to stand for a person without country or field: `the head`, `a leader`. */
const VAGUE = new Set(["head", "chair", "chief", "deputy", "director", "commander", "representative", "leader", "ruler", "speaker", "secretary", "adviser", "advisor", "envoy", "inspector", "prosecutor", "negotiator", "diplomat", "lawmaker", "legislator", "parliamentarian", "spokesman", "spokeswoman", "spokesperson", "chairman", "chairwoman", "chairperson", "senator", "governor", "mayor", "commissioner", "consul", "nsa", "dm", "fm", "mk", "mp", "mantri", "doge", "raksha"]); // prettier-ignore

/**
 * Finds persons among a sentence's items: office and name (`Israeli Defense Minister Avigdor Lieberman`), name and office
 * (`Danny Yatom, a former head of Mossad`), a bare office (`the Azerbaijani defence minister`, name null), a full name.
 * Bare surnames come with the whole document: see resolvePeople. One pass.
 */
export function findPeople(items: Item[], text: string): PersonMention[] {
  const people: PersonMention[] = [];
  for (let i = 0; i < items.length;) {
    const found = mayBegin(items, i) ? personAt(items, i, text) : null;
    if (found) people.push(found.person);
    i = found ? found.to : i + 1;
  }
  return people;
}

function mayBegin(items: Item[], i: number): boolean {
  const item = items[i];
  if (item.mention) return item.mention.type === "country" || item.mention.type === "organisation" || item.mention.type === "company"; // prettier-ignore
  if (item.kind !== "word") return false;
  const code = item.text.charCodeAt(0);
  if ((code >= 65 && code <= 90) || code > 127) return true;
  const { classes } = item.word;
  return classes.size > 0 && (classes.has("role-noun") || classes.has("office") || classes.has("tenure") || classes.has("former") || classes.has("business-noun") || classes.has("private-noun") || classes.has("rank")); // prettier-ignore
}

function personAt(items: Item[], i: number, text: string): { person: PersonMention; to: number } | null {
  const role = roleAt(items, i);
  if (role) return withRole(items, role, text);
  const country = items[i].mention?.type === "country" ? items[i].mention : null;
  const from = country ? (isPossessive(items[i + 1]) ? i + 2 : i + 1) : i;
  const title = skipTitles(items, from);
  const name = nameAt(items, title, title > from);
  if (!name || (title === from && !isWholeName(items, name))) return null;
  if (country && country.type === "country" && country.form !== "demonym" && !isPossessive(items[i + 1])) return null;
  const behind = apposition(items, name.to);
  const person = make(items, i, behind?.to ?? name.to, text);
  person.name = spell(items, name, text);
  person.country = country?.type === "country" ? country.code : null;
  if (title > from && isRank(items, from)) {
    person.role = slice(items, from, title, text);
    person.standing = "official";
  }
  if (behind) {
    person.role = slice(items, behind.office[0], behind.office[1], text);
    person.country ??= behind.country;
    person.standing = behind.standing;
  }
  return { person, to: behind?.to ?? name.to };
}

function withRole(items: Item[], role: Role, text: string): { person: PersonMention; to: number } | null {
  const name = nameBehind(items, role.to);
  const second = name ? null : secondRole(items, role);
  if (second) return spread(items, role, second, text);
  if (!name && !isDefinite(items, role)) return null;
  const to = name?.to ?? role.to;
  const person = make(items, role.from, to, text);
  person.name = name ? spell(items, name, text) : null;
  person.role = slice(items, role.office[0], role.office[1], text);
  person.country = role.country;
  person.standing = role.standing;
  return { person, to };
}

/** The office that a comma sets behind a counterpart: `his counterpart, Minister of Defence Zakir Hasanov`. */
function secondRole(items: Item[], { to }: Role): Role | null {
  if (items[to - 1].word.lemma !== "counterpart" || items[to]?.lower !== ",") return null;
  const role = roleAt(items, has(items[to + 1], "article") ? to + 2 : to + 1);
  return role && nameBehind(items, role.to) ? role : null;
}

function spread(items: Item[], first: Role, second: Role, text: string): { person: PersonMention; to: number } | null {
  const found = withRole(items, second, text);
  if (!found) return null;
  const { start, end, text: words } = make(items, first.from, found.to, text);
  const country = found.person.country ?? first.country;
  return { person: { ...found.person, start, end, text: words, country }, to: found.to };
}

function make(items: Item[], from: number, to: number, text: string): PersonMention {
  const { start } = items[from];
  const { end } = items[to - 1];
  return { type: "person", start, end, text: text.slice(start, end), name: null, role: null, country: null };
}

const slice = (items: Item[], from: number, to: number, text: string): string | null =>
  to > from ? text.slice(items[from].start, items[to - 1].end).replace(/\s+/g, " ") : null;

const isRank = (items: Item[], i: number): boolean =>
  has(items[i], "rank") || (has(items[i], "office") && has(items[i + 1], "rank"));

/** Goes over ranks and titles: `Maj. Gen. (Res.)`, `Air Chief Marshal`, `Colonel-General`, `Mr`, `Sheikh`. */
function skipTitles(items: Item[], from: number): number {
  let i = from;
  for (;;) {
    const item = items[i];
    if (item === undefined || item.kind === "mention") return i;
    const title = has(item, "rank") || has(item, "honorific");
    if (title && item.lower !== item.text) i += items[i + 1]?.lower === "." ? 2 : 1;
    else if (title && i > from) i++;
    else if (
      /^(air|vice|rear|fleet|field|army|chief|grand|his|her)$/.test(item.lower) &&
      item.text !== item.lower &&
      (isRank(items, i + 1) || /^(excellency|highness|majesty)$/.test(items[i + 1]?.lower ?? ""))
    )
      i += has(items[i + 1], "rank") || has(items[i + 1], "office") ? 1 : 2; // prettier-ignore
    else if (
      i > from &&
      item.lower === "of" &&
      items[i + 1]?.lower === "the" &&
      /^(army|air|fleet|navy|armed)$/.test(items[i + 2]?.lower ?? "")
    )
      i += items[i + 3] && has(items[i + 3], "office") ? 4 : 3; // prettier-ignore
    else if (i > from && /^[-‐‑]$/.test(item.text) && isRank(items, i + 1)) i++;
    else if (i > from && item.lower === "(" && /^(res|ret|retd|reserve|retired|r)$/.test(items[i + 1]?.lower ?? ""))
      i = closing(items, i + 2); // prettier-ignore
    else return i;
  }
}

function closing(items: Item[], i: number): number {
  const at = items[i]?.lower === "." ? i + 1 : i;
  return items[at]?.lower === ")" ? at + 1 : at;
}

/** The name behind an office, over ranks: `Minister Benny Gantz`, `Minister, Colonel-General Zakir Hasanov`, `counterpart, Zakir Hasanov,`. */
function nameBehind(items: Item[], i: number): Name | null {
  const comma = items[i]?.lower === "," || items[i]?.lower === "(";
  const from = comma ? i + 1 : i;
  const title = skipTitles(items, from);
  const name = nameAt(items, title, true);
  if (!name) return null;
  if (!comma) return name;
  return title > from || (name.words > 1 && closes(items, name.to)) ? name : null;
}

/** Whether an insertion ends at item `i`. */
const closes = (items: Item[], i: number): boolean =>
  items[i] === undefined || (items[i].kind === "punct" && !/^["'’“(-]$/.test(items[i].text)) || has(items[i], "say") || items[i].lower === "and"; // prettier-ignore

/** The office behind a name: `, Israel's minister for regional cooperation`, `, a former head of Mossad,`. */
function apposition(items: Item[], i: number): Role | null {
  if (items[i]?.lower !== ",") return null;
  let from = i + 1;
  if (has(items[from], "article") || /^(who|now|currently|his|her|its|their)$/.test(items[from]?.lower ?? "")) from++;
  if (/^(is|was)$/.test(items[from]?.lower ?? "")) from++;
  if (has(items[from], "article")) from++;
  if (items[from] === undefined) return null;
  const role = roleAt(items, from);
  if (!role || nameBehind(items, role.to) !== null) return null;
  return closes(items, role.to) || has(items[role.to], "preposition") ? role : null;
}

/** Whether an office without a name stands for a certain person: `the minister`, `Israel's defence minister`, a headline's `Defence minister`. */
function isDefinite(items: Item[], role: Role): boolean {
  const { from, to, country } = role;
  const before = items[from - 1];
  const last = items[to - 1];
  if (/^(a|an|any|no|every|each|as|another|one|some)$/.test(before?.lower ?? "")) return false;
  if (has(items[from], "former") && country === null) return false;
  if (isPossessive(items[to]) && /^(office|bureau|residence|palace|party)$/.test(items[to + 1]?.lower ?? "")) return false; // prettier-ignore
  if (role.standing === "private" || role.standing === "business") return false;
  if (isCompound(items, to)) return false;
  if (country !== null) return true;
  if (to - from === 1 && VAGUE.has(last.word.lemma)) return false;
  const definite = before?.lower === "the" || isPossessive(before) || /^(his|her|its|their|our)$/.test(before?.lower ?? ""); // prettier-ignore
  return definite || (items[from].text !== items[from].lower && (to - from > 1 || from === 0));
}

/** Whether the office goes on as the first part of another noun: `prime minister hopeful`, `leader talks`, `chief executive officer`. */
const isCompound = (items: Item[], i: number): boolean =>
  items[i]?.kind === "word" && (has(items[i], "company-noun") || /^(officer|officers|hopeful|candidate|election|elections|post|job|position|role|level|suite|circles|community|list|series|elect)$/.test(items[i].lower)); // prettier-ignore
