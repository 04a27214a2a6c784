import { systems, type System } from "../vocabulary/systems.js";

const keyOf = (word: string): string => word.toUpperCase().replace("-", "");

/** Designators by their upper case without hyphen. */
const known = new Map<string, System>();
for (const system of systems) for (const name of system.names) if (isDesignator(name)) known.set(keyOf(name), system);

/** Whether a word is made of letters and a number, as `AB-12` or `Su-35S`. */
export function isDesignator(word: string): boolean {
  return /^\p{Lu}\p{L}{0,9}-?\d{1,4}[A-Za-z]{0,4}\d?$/u.test(word);
}

/** The known system that a designator is, or is a variant of by the letters after its number (`F-16V` of `F-16`); else null. */
export function baseOf(word: string): System | null {
  let key = keyOf(word.replace(/s$/, ""));
  for (let cut = 0; cut < 4; cut++) {
    const system = known.get(key);
    if (system) return system;
    if (/\d.*[A-Z]\d$/.test(key)) key = key.slice(0, -2);
    else if (/[A-Z]$/.test(key)) key = key.slice(0, -1);
    else return null;
  }
  return null;
}
