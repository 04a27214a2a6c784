import type { PersonMention, Sentence, Token } from "../../types.js";
import { plainSurnames } from "../../vocabulary/leaders.js";
import { NOT_NAMES } from "../../vocabulary/name-words.js";
import { toItems } from "../items.js";
import { nameWords } from "./fold.js";
import { knownOffices } from "./known-offices.js";
import { meansOffice, officeOf } from "./office.js";
import { keyOf, Registry, statesman, type Person } from "./registry.js";

/**
 * Names the persons of a whole article: a bare surname or office gets the fullest name, the office and the country that the
 * article gives elsewhere, before or after. Changes the sentences' mentions and items in place. Linear in the text.
 */
export function resolvePeople(sentences: Sentence[]): void {
  const registry = new Registry(sentences);
  for (const sentence of sentences) {
    const found = findSurnames(sentence, registry);
    if (found.length === 0) continue;
    sentence.mentions = [...sentence.mentions, ...found].sort((a, b) => a.start - b.start);
    sentence.items = toItems(sentence.tokens, sentence.mentions);
  }
  const offices: { person: Person; office: Set<string> }[] = [];
  for (const person of registry.people)
    for (const office of person.offices) if (offices.length < 400) offices.push({ person, office });
  let subject: Person | null = null; // who was named first in this sentence, or in the one before
  for (const sentence of sentences) {
    let first = true;
    for (const mention of sentence.mentions) {
      if (mention.type !== "person") continue;
      const counterpart = mention.role !== null && /\bcounterpart$/i.test(mention.role);
      if (counterpart) mention.role = subject?.role ?? mention.role;
      const person = mention.name
        ? registry.find(mention.name, mention.country)
        : counterpart && mention.country === null
          ? null
          : (holder(mention, offices) ?? statesmanIn(mention, registry.people));
      if (!person) continue;
      complete(mention, person);
      person.last = sentence.index;
      if (first) subject = person;
      first = false;
    }
  }
  for (const { mentions } of sentences)
    for (const mention of mentions)
      if (mention.type === "person" && mention.country === null && mention.name !== null)
        mention.country = registry.find(mention.name)?.country ?? null;
}

function complete(mention: PersonMention, person: Person): void {
  person.country ??= mention.country;
  if (mention.name === null) {
    person.role ??= mention.role;
    mention.role = person.role;
  }
  mention.name = person.name;
  if (mention.role === null || /^\p{L}+$/u.test(mention.role)) mention.role = person.role ?? mention.role;
  mention.country ??= person.country;
  if (mention.standing !== "former") mention.standing = person.standing ?? mention.standing;
}

/** Whom a bare office means: the holder named last before, else the one named first behind. */
function holder(mention: PersonMention, offices: { person: Person; office: Set<string> }[]): Person | null {
  if (mention.role === null || /counterpart/i.test(mention.role)) return null;
  const bare = officeOf(mention.role);
  let best: Person | null = null;
  for (const { person, office } of offices) {
    if (person === best || !meansOffice(bare, office)) continue;
    if (person.standing === "former" && mention.standing !== "former") continue;
    if (mention.country && person.country && mention.country !== person.country) continue;
    if (mention.country && !person.country && (bare.size < 2 || office.size < 2)) continue;
    if (!best || person.last > best.last) best = person;
  }
  return best;
}

const PERSONS = 60;

/** Whom a bare office means where the article tells no holder: one of its persons whom the table of terms knows in it. */
function statesmanIn({ role, country, standing }: PersonMention, people: Person[]): Person | null {
  if (role === null || standing === "former" || /counterpart/i.test(role)) return null;
  const bare = officeOf(role);
  if (bare.size === 0 || (bare.size < 2 && country === null)) return null;
  const fits = people.slice(0, PERSONS).filter((person) => person.standing !== "former" && (country === null || person.country === country) && knownOffices(person.words, person.country).some((office) => meansOffice(bare, office))); // prettier-ignore
  if (country === null && fits.length > 1) return null;
  return fits.reduce<Person | null>((best, person) => (!best || person.last > best.last ? person : best), null);
}

/** Finds the surnames and repeated full names of known persons where no mention stands yet. */
function findSurnames({ tokens, mentions }: Sentence, registry: Registry): PersonMention[] {
  const found: PersonMention[] = [];
  let m = 0;
  let free = 0; // first token that no mention before covers
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    while (m < mentions.length && mentions[m].end <= token.start) m++;
    if (m < mentions.length && mentions[m].start < token.end) {
      free = i + 1;
      continue;
    }
    if (token.kind !== "word" || !isCapital(token.text)) continue;
    const people = registry.called(keyOf(token.text));
    const known = people.length === 0 && plainSurnames.has(token.text) ? statesman(nameWords(token.text)) : null;
    if (people.length === 0 && !known) continue;
    if (token.word.classes.size > 0 && i === free && NOT_NAMES.has(token.lower)) continue;
    const mention = spanName(tokens, i, free, people);
    if (mention) {
      if (known) {
        Object.assign(mention, { country: known.country, standing: "official" });
        registry.add(mention);
      }
      found.push(mention);
      while (i + 1 < tokens.length && tokens[i + 1].start < mention.end) i++;
      free = i + 1;
    }
  }
  return found;
}

const isCapital = (text: string): boolean => text[0] !== text[0].toLowerCase();

/** Widens a surname to the whole name that stands there; null where it is part of something else, or another's name. */
function spanName(tokens: Token[], i: number, free: number, people: Person[]): PersonMention | null {
  const own = new Set(people.flatMap(({ words }) => words));
  let from = i;
  let to = i + 1;
  while (from > free) {
    const before = tokens[from - 1];
    if (
      /^[-‐‑.]$/.test(before.text) &&
      from - 1 > free &&
      tokens[from - 2].end === before.start &&
      isOwn(tokens[from - 2], own)
    )
      from -= 2; // prettier-ignore
    else if (isOwn(before, own)) from--;
    else break;
  }
  while (to < tokens.length && (isOwn(tokens[to], own) || (isHyphen(tokens[to]) && isOwn(tokens[to + 1], own)))) to++;
  const before = tokens[from - 1];
  const after = tokens[to];
  const otherBefore = from > free && before.kind === "word" && isCapital(before.text) && before.word.classes.size === 0 && from - 1 > 0 && !NOT_NAMES.has(before.lower); // prettier-ignore
  const thing = after?.kind === "word" && isCapital(after.text) && THINGS.test(after.text);
  if (otherBefore || thing || (isHyphen(after) && after.start === tokens[to - 1].end)) return null;
  const { start } = tokens[from];
  const { end } = tokens[to - 1];
  const words = tokens.slice(from, to);
  const text = words.map((token, k) => (k > 0 && token.start > words[k - 1].end ? " " : "") + token.text).join("");
  return { type: "person", start, end, text, name: text, role: null, country: null };
}

const THINGS = /^(Street|Avenue|Airport|International|Center|Centre|Foundation|University|Institute|Prize|Award|Square|Museum|Mosque|Highway|Boulevard|Palace|Stadium|Park|Academy|Hospital|Bridge|Plan|Doctrine)$/; // prettier-ignore

const isHyphen = (token: Token | undefined): boolean => token !== undefined && /^[-‐‑]$/.test(token.text);
const isOwn = (token: Token | undefined, own: Set<string>): boolean =>
  token?.kind === "word" && (isCapital(token.text) || token.text.length < 6) && own.has(keyOf(token.text));
