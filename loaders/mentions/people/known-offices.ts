import { termsOfOffice, type Term } from "../../vocabulary/terms-of-office.js";
import type { Day } from "../../types.js";
import { fold, nameWords } from "./fold.js";
import { officeOf } from "./office.js";

/** Countries whose head in the table of terms is the president, and presidents of countries in which the table has both. */
const PRESIDENTIAL = new Set(["IRN", "RUS", "USA", "FRA", "UKR", "KOR", "EGY", "DZA", "BRA", "BLR", "KAZ", "PHL", "CHN", "TUR"]); // prettier-ignore
const PRESIDENTS = new Set(["Moshe Katsav", "Shimon Peres", "Reuven Rivlin", "Isaac Herzog", "Ilham Aliyev", "Robert Kocharyan", "Serzh Sargsyan", "Armen Sarkissian", "Vahagn Khachaturyan", "Lech Kaczynski", "Bronislaw Komorowski", "Andrzej Duda", "Karol Nawrocki", "Boris Tadic", "Tomislav Nikolic", "Aleksandar Vucic", "Mikheil Saakashvili", "Giorgi Margvelashvili", "Salome Zourabichvili", "Pervez Musharraf"]); // prettier-ignore
/** Heads of government all the same, or as well. */
const PREMIERS = new Set(["Mikhail Mishustin", "Dmitry Medvedev", "Recep Tayyip Erdogan", "Ahmet Davutoglu", "Binali Yildirim", "Serzh Sargsyan", "Aleksandar Vucic"]); // prettier-ignore

interface Holder {
  words: Set<string>;
  country: string;
  offices: Set<string>[];
  terms: { from: Day; to: Day | null }[];
}

const holders = new Map<string, Holder[]>();
for (const term of termsOfOffice) add(term);

function add({ name, office, country, from, to }: Term): void {
  const spellings = name.split("/");
  const words = new Set(spellings.flatMap(nameWords));
  const key = fold(spellings[0].split(/[\s-]/).at(-1)!);
  const list = holders.get(key) ?? [];
  let holder = list.find((one) => one.country === country && [...one.words].every((word) => words.has(word)));
  if (!holder) list.push((holder = { words, country, offices: [], terms: [] }));
  for (const title of titles(spellings[0], office, country)) holder.offices.push(officeOf(title));
  holder.terms.push({ from, to });
  holders.set(key, list);
  for (const spelling of spellings.slice(1)) {
    const other = fold(spelling.split(/[\s-]/).at(-1)!);
    if (!holders.get(other)?.includes(holder)) holders.set(other, [...(holders.get(other) ?? []), holder]);
  }
}

function titles(name: string, office: Term["office"], country: string): string[] {
  if (office !== "head") return [`${office} minister`];
  if (country === "DEU") return ["chancellor"];
  const president = PRESIDENTIAL.has(country) ? !["Mikhail Mishustin", "Ahmet Davutoglu", "Binali Yildirim"].includes(name) : PRESIDENTS.has(name); // prettier-ignore
  const premier = PRESIDENTIAL.has(country) || president ? PREMIERS.has(name) : true;
  return [...(president ? ["president"] : []), ...(premier ? ["prime minister"] : [])];
}

function holderOf(words: string[], country: string | null): Holder | null {
  const found = words
    .flatMap((word) => holders.get(word) ?? [])
    .filter((one) => (!country || one.country === country) && words.every((word) => one.words.has(word)));
  return found.length > 0 && found.every((one) => one === found[0]) ? found[0] : null;
}

/** The offices that the table of terms gives a person, by folded name (see nameWords) and country, as word sets. */
export const knownOffices = (words: string[], country: string | null): Set<string>[] =>
  holderOf(words, country)?.offices ?? [];

/** Whether the person held an office of the table at any time between two days (inclusive). */
export function heldOffice(name: string, country: string | null, from: Day, to: Day): boolean {
  const terms = holderOf(nameWords(name), country)?.terms ?? [];
  return terms.some((term) => term.from <= to && (term.to === null || term.to >= from));
}
