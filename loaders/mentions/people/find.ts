import { has } from "../../grammar/verbs.js";
import type { Item, PersonMention } from "../../types.js";
import { leaders } from "../../vocabulary/leaders.js";
import { BEFORE_NAME } from "../../vocabulary/name-words.js";
import { firstNames, isWholeName, nameAt, spell, type Name } from "./name.js";
import { isDefinite } from "./definite.js";
import { isPossessive } from "./office-words.js";
import { roleAt, type Role } from "./role.js";
import { isRank, skipTitles } from "./titles.js";

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
  const borrowed = isLeader(items, i);
  const country = !borrowed && items[i].mention?.type === "country" ? items[i].mention : null;
  const from = country ? (isPossessive(items[i + 1]) ? i + 2 : i + 1) : i;
  const title = skipTitles(items, from);
  const name = borrowed ? { from: i, to: i + 2, words: 2 } : nameAt(items, title, title > from);
  if (!name) return null;
  const behind = apposition(items, name.to);
  if (title === from && !borrowed && !isWholeName(items, name) && !(behind && isTwoWords(items, name))) return null;
  if (country && country.type === "country" && country.form !== "demonym" && !isPossessive(items[i + 1])) return null;
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

const LEADERS = new Set(leaders.map(({ name }) => name));

/** A leader whose first name is that of a country or a company: `Israel Katz`, `Rafael Correa`; one with such a name and an office behind it. */
const isLeader = (items: Item[], i: number): boolean => {
  const type = items[i].mention?.type;
  if (type !== "country" && type !== "company") return false;
  return LEADERS.has(`${items[i].text} ${items[i + 1]?.text}`) || (type === "company" && firstNames.has(items[i].text) && isSurname(items[i + 1]) && apposition(items, i + 2) !== null); // prettier-ignore
};

const isSurname = (item: Item | undefined): boolean =>
  item?.kind === "word" && item.word.classes.size === 0 && /^\p{Lu}\p{Ll}+$/u.test(item.text);

/** Whether what stands before an office is a name, though its first name is not known: `Rostam Ghasemi, the roads minister,`. */
const isTwoWords = (items: Item[], { from, words }: Name): boolean =>
  words > 1 && !BEFORE_NAME.has(items[from - 1]?.lower ?? "") && !has(items[from - 1], "article");

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

/** The name behind an office, over ranks: `Minister Benny Gantz`, `Minister, Colonel-General Zakir Hasanov`, `counterpart, Zakir Hasanov,`. */
function nameBehind(items: Item[], at: number): Name | null {
  const i = items[at]?.lower === "(" && items[at + 2]?.lower === ")" && isAcronym(items[at + 1]) ? at + 3 : at;
  const comma = items[i]?.lower === "," || items[i]?.lower === "(";
  const from = comma ? i + 1 : i;
  const title = skipTitles(items, from);
  const name = nameAt(items, title, true);
  if (!name) return null;
  if (!comma) return name;
  return title > from || (name.words > 1 && closes(items, name.to)) ? name : null;
}

/** The short form of an office that a bracket gives: `Chief of the Naval Staff (CNS)`. */
const isAcronym = ({ text, kind }: Item): boolean => kind === "word" && text.length < 7 && /^\p{Lu}+$/u.test(text);

/** Whether an insertion ends at item `i`. */
const closes = (items: Item[], i: number): boolean =>
  items[i] === undefined || (items[i].kind === "punct" && !/^["'’“(-]$/.test(items[i].text)) || has(items[i], "say") || items[i].lower === "and"; // prettier-ignore

/** The office behind a name: `, Israel's minister for regional cooperation`, `, a former head of Mossad,`. */
function apposition(items: Item[], i: number): Role | null {
  if (items[i]?.lower !== ",") return null;
  let from = i + 1;
  if (has(items[from], "article") || /^(who|now|currently|his|her|its|their)$/.test(items[from]?.lower ?? "")) from++;
  if (/^(is|was)$/.test(items[from]?.lower ?? "")) from++;
  from = overThen(items, from);
  if (has(items[from], "article")) from++;
  if (items[from] === undefined) return null;
  const role = roleAt(items, from);
  if (!role || nameBehind(items, role.to) !== null) return null;
  return closes(items, role.to) || has(items[role.to], "preposition") || items[role.to].lower === "to" ? role : null;
}

/** Goes over the words that set an office in its time: `then`, `at that time`, `back then`, `at the time`. */
function overThen(items: Item[], i: number): number {
  if (/^(then|later|today|presently)$/.test(items[i]?.lower ?? "")) return i + 1;
  if (items[i]?.lower === "back" && items[i + 1]?.lower === "then") return i + 2;
  if (items[i]?.lower === "at" && /^(that|the)$/.test(items[i + 1]?.lower ?? "") && items[i + 2]?.lower === "time")
    return i + 3;
  return i;
}
