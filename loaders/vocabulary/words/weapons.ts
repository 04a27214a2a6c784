import type { WordList } from "../lexicon.js";

/** Nouns for classes of weapons: they tell arms from other trade, and make a name before them a system. */
export const weapons: WordList = {
  nouns: {
    "weapon-noun": ["drone", "uav", "ucav", "uas", "usv", "missile", "rocket", "munition", "system", "interceptor", "launcher", "gun", "howitzer", "tank", "vehicle", "radar", "satellite", "boat", "ship", "corvette", "frigate", "submarine", "vessel", "destroyer", "jet", "fighter", "aircraft", "helicopter", "chopper", "gunship", "bomb", "bomber", "rifle", "mortar", "torpedo", "battery", "carrier", "trainer", "tanker", "plane", "warplane", "warship", "quadcopter", "pod", "sensor", "simulator", "airlifter", "cannon", "minesweeper", "minehunter", "ifv", "apc", "mbt", "mlrs", "manpad", "atgm", "shell", "warhead", "glider", "turret", "jammer", "rotorcraft", "minelayer", "fpv", "lpd", "opv"],
    "unit-noun": ["squadron", "regiment", "unit", "fleet", "brigade", "division", "battalion", "variant", "version", "family", "type", "model", "design", "platform", "kit", "round"],
  },
}; // prettier-ignore
