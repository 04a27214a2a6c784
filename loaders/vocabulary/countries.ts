import countries from "world-countries";

/** A name by which a text calls a country, and how: see CountryMention. */
export interface CountryName {
  name: string;
  code: string;
  form: "name" | "demonym" | "capital" | "city" | "people" | "seat";
}

/** Names and adjectives that the library lacks, by code. */
const MORE: Record<string, { name?: string[]; demonym?: string[]; seat?: string[]; city?: string[]; people?: string[] }> = {
  ARE: { name: ["UAE", "U.A.E.", "the Emirates", "Emirates"], demonym: ["Emirati", "Emiratis"], city: ["Dubai"] },
  ARM: { name: ["RA"], city: ["Gyumri"] },
  AUS: { city: ["Sydney", "Melbourne", "Avalon"] },
  AZE: { demonym: ["Azeri", "Azerbaijani"], people: ["Azeris", "Azerbaijanis"], city: ["Ganja", "Sumgait", "Nakhchivan", "Nakhichevan"] },
  BEL: { city: ["Antwerp"] },
  BRA: { city: ["Sao Paulo", "São Paulo", "Rio de Janeiro", "Anápolis"] },
  CHE: { demonym: ["Swiss"], city: ["Geneva", "Zurich", "Zürich", "Davos"] },
  CHN: { demonym: ["Chinese"], name: ["People's Republic of China", "PRC"], city: ["Shanghai", "Zhuhai", "Hong Kong"] },
  COD: { name: ["DR Congo", "Democratic Republic of Congo"] },
  COL: { city: ["Cali", "Medellin", "Medellín", "Cartagena"] },
  CZE: { name: ["Czech Republic", "Czechia"], demonym: ["Czech"], people: ["Czechs"] },
  DEU: { city: ["Munich", "Hamburg", "Bonn", "Kiel", "Ramstein", "Düsseldorf"] },
  DNK: { demonym: ["Danish"], people: ["Danes"] },
  EGY: { city: ["Alexandria", "Sharm el-Sheikh"] },
  ESP: { demonym: ["Spanish"], people: ["Spaniards"], city: ["Barcelona", "Seville"] },
  FIN: { demonym: ["Finnish"], people: ["Finns"] },
  FRA: { demonym: ["French"], seat: ["the Elysee", "Élysée", "Elysee Palace", "Élysée Palace", "Quai d'Orsay"], city: ["Toulon", "Le Bourget", "Marseille"] },
  GBR: { name: ["UK", "U.K.", "Britain", "Great Britain", "England", "Scotland", "Wales"], demonym: ["British", "English", "Scottish"], people: ["Britons"], seat: ["Downing Street", "Whitehall"], city: ["Farnborough", "Edinburgh", "Glasgow"] },
  GEO: { city: ["Batumi"] },
  GRC: { demonym: ["Greek", "Hellenic"], people: ["Greeks"], city: ["Thessaloniki", "Kalamata", "Piraeus"] },
  IDN: { city: ["Bali", "Surabaya"] },
  IND: { name: ["Bharat"], demonym: ["Indian"], people: ["Indians"], seat: ["South Block", "Delhi"], city: ["Mumbai", "Bengaluru", "Bangalore", "Hyderabad", "Chennai", "Kolkata", "Goa"] },
  IRN: { name: ["Islamic Republic of Iran", "the Islamic Republic", "Islamic Republic"], people: ["Iranians"], city: ["Isfahan", "Tabriz", "Natanz", "Bushehr", "Mashhad"] },
  ISR: { people: ["Israelis"], name: ["State of Israel", "the Jewish state", "Jewish state"], city: ["Tel Aviv", "Herzliya", "Haifa", "Ashdod", "Eilat", "Ovda", "Beersheba", "Palmachim", "Netanya", "Beer Sheva"] },
  ITA: { people: ["Italians"], city: ["Milan", "Naples", "Turin", "Trieste", "La Spezia"] },
  JPN: { demonym: ["Japanese"], city: ["Osaka", "Hiroshima", "Yokosuka"] },
  KAZ: { demonym: ["Kazakh", "Kazakhstani"], city: ["Almaty"] },
  KGZ: { demonym: ["Kyrgyz"] },
  KOR: { name: ["South Korea", "Republic of Korea", "ROK", "Korea"], demonym: ["South Korean", "Korean"], people: ["South Koreans", "Koreans"], city: ["Busan", "Changwon", "Incheon"], seat: ["Blue House"] },
  MAR: { demonym: ["Moroccan"], city: ["Casablanca", "Marrakesh", "Marrakech"] },
  MMR: { name: ["Burma"], demonym: ["Burmese"] },
  NLD: { name: ["Holland", "the Netherlands"], demonym: ["Dutch"], city: ["The Hague", "Rotterdam"] },
  NOR: { demonym: ["Norwegian"] },
  PAK: { demonym: ["Pakistani"], city: ["Karachi", "Lahore", "Rawalpindi"] },
  PHL: { name: ["the Philippines"], demonym: ["Philippine", "Filipino"], people: ["Filipinos"], city: ["Quezon City"], seat: ["Malacañang", "Malacanang"] },
  POL: { demonym: ["Polish"], people: ["Poles"], city: ["Krakow", "Kraków", "Gdansk", "Gdańsk", "Gdynia", "Rzeszów", "Rzeszow", "Kielce"] },
  PRK: { name: ["North Korea", "DPRK"], demonym: ["North Korean"] },
  PRT: { demonym: ["Portuguese"] },
  ROU: { city: ["Constanta", "Constanța"] },
  RUS: { name: ["Russian Federation"], people: ["Russians"], seat: ["the Kremlin", "Kremlin"], city: ["St. Petersburg", "Saint Petersburg", "St Petersburg", "Sochi", "Kazan", "Vladivostok"] },
  SAU: { name: ["Kingdom of Saudi Arabia", "KSA"], demonym: ["Saudi", "Saudi Arabian"], people: ["Saudis"], city: ["Jeddah", "Dhahran", "Mecca"] },
  SVK: { demonym: ["Slovak"] },
  SWE: { demonym: ["Swedish"], people: ["Swedes"], city: ["Gothenburg", "Linköping", "Linkoping", "Malmö"] },
  SYR: { city: ["Aleppo", "Latakia"] },
  TUR: { name: ["Türkiye", "Turkiye", "Turkey"], demonym: ["Turkish"], people: ["Turks"], city: ["Istanbul", "Izmir", "Antalya"] },
  TWN: { demonym: ["Taiwanese"] },
  UKR: { seat: ["Kiev"], city: ["Odesa", "Odessa", "Kharkiv", "Lviv"], people: ["Ukrainians"] },
  USA: { name: ["US", "U.S.", "USA", "U.S.A.", "United States of America", "the States", "America"], demonym: ["American", "US", "U.S."], people: ["Americans"], seat: ["Washington", "White House", "the White House", "Pentagon", "the Pentagon", "Capitol Hill", "State Department"], city: ["Washington DC", "Washington, D.C.", "New York", "Los Angeles", "Camp David", "Florida", "Miami", "Texas"] },
  VAT: { name: ["Holy See"] },
  VNM: { name: ["Vietnam", "Viet Nam"], demonym: ["Vietnamese"], city: ["Ho Chi Minh City"] },
  XKX: { name: ["Kosovo"] },
}; // prettier-ignore

/** Capitals and names that are more often something else in the news: "Male", "Victoria", "Georgetown". */
const AMBIGUOUS = new Set(["Male", "Victoria", "Georgetown", "Kingston", "Hamilton", "Stanley", "Jamestown", "Douglas", "Plymouth", "Alofi", "San José", "San Juan", "Nicosia North", "Moroni", "Basseterre", "City of San Marino", "King Edward Point", "Kingdom", "Republic"]); // prettier-ignore

const byAlpha2 = new Map(countries.map(({ cca2, cca3 }) => [cca2, cca3] as const));

/** The country whose own money a currency is (`PLN`: POL), by the letters of ISO 4217; null for the dollar and for money of several. */
export const countryOfCurrency = (currency: string | null): string | null =>
  currency === null || currency === "USD" ? null : (byAlpha2.get(currency.slice(0, 2)) ?? null);

/** Lists every name by which a country is known, from the list above and the library `world-countries`; the first holds. */
export function countryNames(): CountryName[] {
  const names: CountryName[] = [];
  const add = (code: string, form: CountryName["form"], list: (string | undefined)[]): void => {
    for (const name of list) if (name && name.length > 1 && !AMBIGUOUS.has(name)) names.push({ name, code, form });
  };
  for (const [code, more] of Object.entries(MORE))
    for (const form of ["name", "demonym", "people", "seat", "city"] as const) add(code, form, more[form] ?? []);
  for (const { name, altSpellings, capital, demonyms, cca3, independent } of countries) {
    const code = cca3 === "UNK" ? "XKX" : cca3;
    const demonym = independent ? demonyms?.eng?.m : undefined; // the demonym of a dependency is its sovereign's
    add(code, "name", [name.common, name.official, ...altSpellings.filter((s) => s.length > 4 && /^[A-Z]/.test(s))]);
    add(code, "demonym", [demonym]);
    add(code, "capital", capital ?? []);
    if (demonym && !MORE[code]?.people) add(code, "people", [demonym + "s"]);
  }
  return names;
}
