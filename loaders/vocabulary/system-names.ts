import { systems } from "./systems.js";

/** A name's letters and digits in lower case: spellings with a blank, a hyphen or an accent are one. */
export function tightName(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(/ı/g, "i")
    .replace(/[^\p{L}\p{N}]/gu, "");
}
const tight = tightName;

const canonical = new Map<string, string>();
for (const { name: first, names } of systems)
  for (const name of names) if (!canonical.has(tight(name))) canonical.set(tight(name), first);

/** Gives the vocabulary's own name for a spelling of a system (`TB2`: Bayraktar TB2); a name it does not know stays. */
export function canonicalSystem(name: string): string {
  const key = tight(name);
  return canonical.get(key) ?? canonical.get(key.replace(/s$/, "")) ?? name;
}

/** The class of weapons behind a name: ` light tank`. */
const CLASS = /(?<=\w{3})( (light|main|battle|attack|combat|kamikaze|cruise|ballistic|anti-tank|armou?red))* (drone|missile|rocket|launcher|jet|fighter|aircraft|helicopter|tank|vehicle|howitzer|gun|mortar|submarine|frigate|corvette|radar|satellite|rifle|interceptor|torpedo|bomb|trainer)s?$/; // prettier-ignore

/**
 * Names a system as its article does: in the vocabulary's spelling, without a nickname behind the name and without the letter
 * of an export version, and by the vocabulary's own name where the article has it too. `told` are all names in the article.
 */
export function nameInArticle(text: string, name: string, told: ReadonlySet<string>): string {
  const spelled = text
    .replace(/\s+/g, " ")
    .replace(/['’]s$/, "")
    .replace(CLASS, "");
  const [own, seen] = [tight(name), tight(spelled)];
  if (seen === own || seen === own + "s" || told.has(own)) return name;
  if (seen.startsWith(own) && !/^[\p{Ll}]/u.test(spelled.slice(name.length)) && !/\d/.test(seen.slice(own.length))) {
    const rest = spelled.slice(name.length);
    // a nickname, or a single letter behind a hyphen; letters right behind a number are a variant of its own
    if (/^[ -][A-Z]$/.test(rest) ? !/\d$/.test(name) : !/^[A-Z]/.test(rest)) return name;
  }
  const known = canonical.get(seen) ?? canonical.get(seen.replace(/s$/, ""));
  const nickname = seen !== tight(spelled.split(" ").at(-1)!) && canonical.has(tight(spelled.split(" ").at(-1)!));
  return nickname || (known && canonical.has(seen)) ? spelled : spelled.replace(/(?<=[\p{L}\d])s$/u, "");
}

/** What `nameInArticle` compares: the tight forms of all names that an article has for its systems. */
export const toldNames = (texts: string[]): ReadonlySet<string> => new Set(texts.flatMap((text) => [tight(text), tight(text).replace(/s$/, "")])); // prettier-ignore
