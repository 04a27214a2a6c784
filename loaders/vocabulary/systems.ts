import type { SystemCategory } from "../types.js";
import { israel } from "./systems-by-origin/israel.js";
import { russia } from "./systems-by-origin/russia.js";
import { america } from "./systems-by-origin/america.js";
import { europe } from "./systems-by-origin/europe.js";
import { easternEurope } from "./systems-by-origin/eastern-europe.js";
import { asia } from "./systems-by-origin/asia.js";
import { middleEastAfrica } from "./systems-by-origin/middle-east-africa.js";
import { americanMunitions } from "./systems-by-origin/american-munitions.js";
import { americanAircraft } from "./systems-by-origin/american-aircraft.js";
import { russianArsenal } from "./systems-by-origin/russian-arsenal.js";
import { chineseArsenal } from "./systems-by-origin/chinese-arsenal.js";
import { europeanArsenal } from "./systems-by-origin/european-arsenal.js";
import { otherArsenals } from "./systems-by-origin/other-arsenals.js";
import { furtherArsenals } from "./systems-by-origin/further-arsenals.js";

/** A weapon system by name: spellings (the canonical first), category, maker and country of origin. */
export interface System {
  /** The first spelling, without the class behind it: `Sea Fire` for `Sea Fire radar`. */
  name: string;
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

/** In this order: of two systems with one spelling the first keeps it. */
const lists: Record<string, SystemRow[]>[] = [
  israel,
  russia,
  america,
  europe,
  easternEurope,
  asia,
  middleEastAfrica,
  americanMunitions,
  americanAircraft,
  russianArsenal,
  chineseArsenal,
  europeanArsenal,
  otherArsenals,
  furtherArsenals,
];

const rows = lists.flatMap((byOrigin) =>
  Object.entries(byOrigin).flatMap(([origin, list]) => list.map((row): [string, SystemRow] => [origin, row])),
);

const taken = new Set<string>();
/** Whether a spelling is still free; it is taken then. */
const isFree = (name: string): boolean => !taken.has(name) && !!taken.add(name);

/** A name without the lower-case words behind it. */
function withoutClass(name: string): string {
  const bare = name.replace(/( [a-z][a-z-]+)+$/, "");
  return bare.length > 2 ? bare : name;
}

/** Every weapon system the vocabulary knows. */
export const systems: System[] = rows.flatMap(([origin, [category, maker, list]]) =>
  list.split(/ *; */).flatMap((entry) => {
    const spellings = entry.split(" | ").filter((name) => name.startsWith("~") || isFree(name));
    const ambiguous = spellings.filter((name) => name.startsWith("~")).map((name) => name.slice(1));
    const names = spellings.map((name) => name.replace("~", ""));
    return names.length > 0 ? [{ name: withoutClass(names[0]), names, ambiguous, category, maker, origin }] : [];
  }),
);
