import type { SystemCategory } from "../types.js";
import { israel } from "./systems-by-origin/israel.js";
import { russia } from "./systems-by-origin/russia.js";
import { america } from "./systems-by-origin/america.js";
import { europe } from "./systems-by-origin/europe.js";
import { easternEurope } from "./systems-by-origin/eastern-europe.js";
import { asia } from "./systems-by-origin/asia.js";
import { middleEastAfrica } from "./systems-by-origin/middle-east-africa.js";

/** A weapon system by name: spellings (the canonical first), category, maker and country of origin. */
export interface System {
  names: string[];
  category: SystemCategory;
  maker: string | null;
  origin: string;
  /** Those of the names that are also common words, persons or places: they count only beside weapon words. */
  ambiguous: string[];
}

/**
 * One line a maker and category; `;` parts systems, `|` spellings of one (the canonical first), `~` marks a spelling that is also
 * an everyday word, person or place. Plurals, spellings with a blank or hyphen, and variants with letters after the number (F-16V) are derived.
 */
export type SystemRow = [category: SystemCategory, maker: string | null, names: string];

const byOrigin: Record<string, SystemRow[]> = {
  ...israel,
  ...russia,
  ...america,
  ...europe,
  ...easternEurope,
  ...asia,
  ...middleEastAfrica,
};

/** Every weapon system the vocabulary knows. */
export const systems: System[] = Object.entries(byOrigin).flatMap(([origin, rows]) =>
  rows.flatMap(([category, maker, list]) =>
    list.split(/ *; */).map((entry) => {
      const spellings = entry.split(" | ");
      const ambiguous = spellings.filter((name) => name.startsWith("~")).map((name) => name.slice(1));
      return { names: spellings.map((name) => name.replace("~", "")), ambiguous, category, maker, origin };
    }),
  ),
);
