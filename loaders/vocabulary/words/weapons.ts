import type { WordList } from "../lexicon.js";

/** Nouns for classes of weapons: they tell arms from other trade, and make a name before them a system. */
export const weapons: WordList = {
  nouns: {
    "weapon-noun": ["drone", "uav", "missile", "rocket", "munition", "system", "interceptor", "launcher", "gun", "howitzer", "tank", "vehicle", "radar", "satellite", "boat", "ship", "corvette", "frigate", "submarine", "vessel", "destroyer", "jet", "fighter", "aircraft", "helicopter", "bomb", "rifle", "mortar", "torpedo", "battery", "carrier", "trainer", "tanker", "plane", "warplane", "warship", "quadcopter", "pod", "sensor", "simulator"],
  },
}; // prettier-ignore
