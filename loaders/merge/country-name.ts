import countries from "world-countries";

const names = new Map(countries.map((country) => [country.cca3, country.name.common]));

/** English name of a country by its ISO 3166-1 alpha-3 code; the code itself where the library has none. */
export function countryName(code: string): string {
  return names.get(code) ?? code;
}
