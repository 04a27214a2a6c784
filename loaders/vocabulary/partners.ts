import type { SystemMention } from "../types.js";

/** Systems that several countries make together, beside the one that the vocabulary gives as the origin. */
const PARTNERS: ReadonlyMap<string, readonly string[]> = new Map([
  ["JF-17", ["PAK"]],
  ["Eurofighter Typhoon", ["GBR", "DEU", "ITA", "ESP"]],
  ["BrahMos", ["IND", "RUS"]],
  ["SAMP/T", ["FRA", "ITA"]],
  ["FREMM", ["FRA", "ITA"]],
  ["Aster 30", ["FRA", "ITA"]],
  ["Aster 15", ["FRA", "ITA"]],
  ["Storm Shadow", ["FRA", "GBR"]],
  ["SCALP", ["FRA", "GBR"]],
  ["Meteor", ["GBR", "DEU", "FRA"]],
  ["Taurus", ["DEU", "SWE"]],
  ["A400M", ["DEU", "FRA", "ESP"]],
  ["NH90", ["DEU", "FRA", "ITA"]],
  ["Tiger", ["DEU", "FRA"]],
  ["NASAMS", ["USA"]],
  ["GCAP", ["GBR", "ITA", "JPN"]],
]);

/** The countries that make a system: they sell rather than buy it. */
export function makersOf({ name, origin }: SystemMention): string[] {
  const partners = PARTNERS.get(name) ?? PARTNERS.get(name.split(" ")[0]) ?? [];
  return [...(origin ? [origin] : []), ...partners];
}

/** Whether a country makes a system, alone or with others: it sells rather than buys it. */
export function isMakerOf(system: SystemMention, country: string | null): boolean {
  return country !== null && makersOf(system).includes(country);
}
