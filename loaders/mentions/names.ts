import type { Mention, Token } from "../types.js";
import { companies } from "../vocabulary/companies.js";
import { countryNames } from "../vocabulary/countries.js";
import { organisations } from "../vocabulary/organisations.js";
import { regions } from "../vocabulary/regions.js";
import { systems } from "../vocabulary/systems.js";
import { Gazetteer, type Named } from "./gazetteer.js";

/** What the name of a region stands for: no country. */
const REGION = { type: "country", code: "", form: "name" } as Named;
const gazetteer = build();

function build(): Gazetteer {
  const names = new Gazetteer();
  for (const { name, names: spellings, ambiguous, category, maker, origin } of systems)
    for (const spelling of spellings.filter((one) => !ambiguous.includes(one)).flatMap(variants))
      names.add(spelling, { type: "system", name, category, maker, origin });
  for (const { names: spellings, country } of companies)
    for (const spelling of spellings) names.add(spelling, { type: "company", name: spellings[0], country });
  for (const { names: spellings, kind, country } of organisations)
    for (const spelling of spellings) names.add(spelling, { type: "organisation", name: spellings[0], kind, country });
  for (const region of regions) names.add(region, REGION);
  for (const { name, code, form } of countryNames()) names.add(name, { type: "country", code, form });
  return names;
}

/** Spells a system's name with hyphen, blank or nothing before its number, and in the plural. */
function variants(name: string): string[] {
  const spellings = [name];
  const marked = /^(\p{Lu}\p{Ll}{2,})-([A-Z]{1,2}\d?\p{L}?)$/u.exec(name); // Tor-M1, Iskander-M
  if (marked && !/^(I|A)$/.test(marked[2])) spellings.push(`${marked[1]} ${marked[2]}`);
  const numbered = /^(.*[\p{L}])[- ]?(\d.*)$/u.exec(name);
  if (numbered) for (const joint of ["-", " ", ""]) spellings.push(numbered[1] + joint + numbered[2]);
  return [...new Set(spellings)].flatMap((s) => [s, s + "s"]);
}

/** Finds the names of countries, companies, organisations and weapon systems that the vocabulary knows. */
export function findNames(tokens: Token[], text: string): Mention[] {
  const mentions: Mention[] = [];
  for (let i = 0; i < tokens.length;) {
    const found = gazetteer.match(tokens, i);
    if (!found) {
      i++;
      continue;
    }
    const { start } = tokens[i];
    const { end } = tokens[i + found.length - 1];
    if (found.named !== REGION) mentions.push({ ...found.named, start, end, text: text.slice(start, end) } as Mention);
    i += found.length;
  }
  return mentions;
}
