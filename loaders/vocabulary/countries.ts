import countries from "world-countries";
import { towns } from "./towns.js";

/** A name by which a text calls a country, and how: see CountryMention. */
export interface CountryName {
  name: string;
  code: string;
  form: "name" | "demonym" | "capital" | "city" | "people" | "seat";
}

/** Names and adjectives that the library lacks, by code. */
const MORE: Record<string, { name?: string[]; demonym?: string[]; seat?: string[]; people?: string[] }> = {
  ARE: { name: ["UAE", "U.A.E.", "the Emirates", "Emirates"], demonym: ["Emirati", "Emiratis"] },
  ARM: { name: ["RA"] },
  AZE: { demonym: ["Azeri", "Azerbaijani"], people: ["Azeris", "Azerbaijanis"] },
  CHE: { demonym: ["Swiss"] },
  CHN: { demonym: ["Chinese"], name: ["People's Republic of China", "PRC"] },
  COD: { name: ["DR Congo", "Democratic Republic of Congo"] },
  CZE: { name: ["Czech Republic", "Czechia"], demonym: ["Czech"], people: ["Czechs"] },
  DNK: { demonym: ["Danish"], people: ["Danes"] },
  ESP: { demonym: ["Spanish"], people: ["Spaniards"] },
  FIN: { demonym: ["Finnish"], people: ["Finns"] },
  FRA: { demonym: ["French"], seat: ["the Elysee", "Élysée", "Elysee Palace", "Élysée Palace", "Quai d'Orsay"] },
  GBR: { name: ["UK", "U.K.", "Britain", "Great Britain", "England", "Scotland", "Wales"], demonym: ["British", "English", "Scottish"], people: ["Britons", "Brits"], seat: ["Downing Street", "Whitehall"] },
  GRC: { demonym: ["Greek", "Hellenic"], people: ["Greeks"] },
  IND: { name: ["Bharat"], demonym: ["Indian"], people: ["Indians"], seat: ["South Block", "Delhi"] },
  IRN: { name: ["Islamic Republic of Iran", "the Islamic Republic", "Islamic Republic"], people: ["Iranians"] },
  ISR: { people: ["Israelis"], name: ["State of Israel", "the Jewish state", "Jewish state"] },
  ITA: { people: ["Italians"] },
  JPN: { demonym: ["Japanese"] },
  HRV: { demonym: ["Croatian", "Croat"], people: ["Croats", "Croatians"] },
  KAZ: { demonym: ["Kazakh", "Kazakhstani"], people: ["Kazakhs"] },
  KGZ: { demonym: ["Kyrgyz"] },
  KOR: { name: ["South Korea", "Republic of Korea", "ROK", "Korea"], demonym: ["South Korean", "Korean"], people: ["South Koreans", "Koreans"], seat: ["Blue House"] },
  MAR: { demonym: ["Moroccan"] },
  MMR: { name: ["Burma"], demonym: ["Burmese"] },
  NLD: { name: ["Holland", "the Netherlands"], demonym: ["Dutch"] },
  NOR: { demonym: ["Norwegian"] },
  PAK: { demonym: ["Pakistani"] },
  PHL: { name: ["the Philippines"], demonym: ["Philippine", "Filipino"], people: ["Filipinos"], seat: ["Malacañang", "Malacanang"] },
  POL: { demonym: ["Polish"], people: ["Poles"] },
  PRK: { name: ["North Korea", "DPRK"], demonym: ["North Korean"] },
  PRT: { demonym: ["Portuguese"] },
  RUS: { name: ["Russian Federation"], people: ["Russians"], seat: ["the Kremlin", "Kremlin"] },
  SAU: { name: ["Kingdom of Saudi Arabia", "KSA"], demonym: ["Saudi", "Saudi Arabian"], people: ["Saudis"] },
  SRB: { demonym: ["Serbian", "Serb"], people: ["Serbs", "Serbians"] },
  SVK: { demonym: ["Slovak"] },
  SWE: { demonym: ["Swedish"], people: ["Swedes"] },
  TUR: { name: ["Türkiye", "Turkiye", "Turkey"], demonym: ["Turkish"], people: ["Turks"] },
  TWN: { demonym: ["Taiwanese"] },
  UKR: { seat: ["Kiev"], people: ["Ukrainians"] },
  USA: { name: ["US", "U.S.", "USA", "U.S.A.", "United States of America", "the States", "America"], demonym: ["American", "US", "U.S."], people: ["Americans"], seat: ["Washington", "White House", "the White House", "Pentagon", "the Pentagon", "Capitol Hill", "State Department"] },
  UZB: { demonym: ["Uzbek"], people: ["Uzbeks"] },
  VAT: { name: ["Holy See"] },
  VNM: { name: ["Vietnam", "Viet Nam"], demonym: ["Vietnamese"] },
  XKX: { name: ["Kosovo"] },
}; // prettier-ignore

/** Capitals and names that are more often something else in the news: "Male", "Victoria", "Georgetown". */
const AMBIGUOUS = new Set(["Male", "Victoria", "Georgetown", "Kingston", "Hamilton", "Stanley", "Jamestown", "Douglas", "Plymouth", "Alofi", "San José", "San Juan", "Nicosia North", "Moroni", "Basseterre", "City of San Marino", "King Edward Point", "Kingdom", "Republic"]); // prettier-ignore

const byAlpha2 = new Map(countries.map(({ cca2, cca3 }) => [cca2, cca3] as const));

/** The country whose own money a currency is (`PLN`: POL), by the letters of ISO 4217; null for the dollar and for money of several. */
export const countryOfCurrency = (currency: string | null): string | null =>
  currency === null || currency === "USD" ? null : (byAlpha2.get(currency.slice(0, 2)) ?? null);

/** A town's name as English papers write it: `Brasilia`, `Bogota`. */
const plain = (name: string): string => name.normalize("NFD").replace(/\p{M}/gu, "");

/** Lists every name by which a country is known, from the list above and the library `world-countries`; the first holds. */
export function countryNames(): CountryName[] {
  const names: CountryName[] = [];
  const add = (code: string, form: CountryName["form"], list: (string | undefined)[]): void => {
    for (const name of list) if (name && name.length > 1 && !AMBIGUOUS.has(name)) names.push({ name, code, form });
  };
  for (const [code, more] of Object.entries(MORE))
    for (const form of ["name", "demonym", "people", "seat"] as const) add(code, form, more[form] ?? []);
  for (const { name, altSpellings, capital, demonyms, cca3, independent } of countries) {
    const code = cca3 === "UNK" ? "XKX" : cca3;
    const demonym = independent ? demonyms?.eng?.m : undefined; // the demonym of a dependency is its sovereign's
    add(code, "name", [name.common, name.official, ...altSpellings.filter((s) => s.length > 4 && /^[A-Z]/.test(s))]);
    add(code, "demonym", [demonym]);
    add(
      code,
      "capital",
      (capital ?? []).flatMap((town) => (AMBIGUOUS.has(town) ? [] : [...new Set([town, plain(town)])])),
    );
    if (demonym && !MORE[code]?.people) add(code, "people", [demonym + "s"]);
  }
  for (const { name, country } of towns) add(country, "city", [name]);
  return names;
}
