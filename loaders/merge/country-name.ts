import countries from "world-countries";

const names = new Map(countries.map((country) => [country.cca3, country.name.common]));

/** Names that take the article inside a sentence. */
const THE = /^(?:United|Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros|Seychelles|Vatican|Central African|.* (?:Islands|Republic|Territory)$)/; // prettier-ignore

/** The name as it stands inside a sentence: "the United States". */
export function countryInText(code: string): string {
  const name = countryName(code);
  return THE.test(name) ? `the ${name}` : name;
}

/** English name of a country by its ISO 3166-1 alpha-3 code; the code itself where the library has none. */
export function countryName(code: string): string {
  return names.get(code) ?? code;
}
