import type { SystemCategory } from "../types.js";

/** A weapon system by name: spellings (the canonical first), category, maker and country of origin. */
export interface System {
  names: string[];
  category: SystemCategory;
  maker: string | null;
  origin: string;
}

/** One line a system: `category: [ [names, maker, origin] ]`. Plurals and spellings with a blank or hyphen are derived. */
const byCategory: Partial<Record<SystemCategory, [names: string, maker: string | null, origin: string][]>> = {
  "loitering munition": [
    ["Harop", "Israel Aerospace Industries", "ISR"],
    ["Orbiter 1K", "Aeronautics Defense Systems", "ISR"],
  ],
  uav: [["Orbiter", "Aeronautics Defense Systems", "ISR"]],
  missile: [
    ["LORA", "Israel Aerospace Industries", "ISR"],
    ["Iskander | Iskander-M | Iskander-E", null, "RUS"],
  ],
  "air defence": [["Barak-8", "Israel Aerospace Industries", "ISR"]],
  "missile defence": [["Iron Dome", "Rafael Advanced Defense Systems", "ISR"]],
};

/** Every weapon system the vocabulary knows. */
export const systems: System[] = Object.entries(byCategory).flatMap(([category, rows]) =>
  rows.map(([names, maker, origin]) => ({
    names: names.split(" | "),
    category: category as SystemCategory,
    maker,
    origin,
  })),
);
