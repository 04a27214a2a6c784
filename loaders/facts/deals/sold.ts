import type { Item, SystemMention } from "../../types.js";
import { isMakerOf } from "../../vocabulary/partners.js";
import { byFrequency, type Story } from "./story.js";

/** Words after which a system is not what is sold: `for INS Vikrant`, `against the Su-35`, `like the F-16`. */
const BESIDE = /^(for|aboard|against|like|than|unlike|replace|replaces|replacing|with|alongside|besides|over|retiring|retire|retires|retired)$/; // prettier-ignore

/** The systems that the sum at item `i` can be for: of several sums in a sentence, those nearest to this one; not those that it only serves. */
export function soldSystems(items: Item[], i: number): SystemMention[] {
  const sums = items.flatMap(({ mention }, k) => (mention?.type === "money" ? [k] : []));
  const found: { mention: SystemMention; beside: boolean; apart: boolean; far: number }[] = [];
  items.forEach(({ mention }, at) => {
    if (mention?.type !== "system") return;
    if (!sums.every((k) => Math.abs(k - at) >= Math.abs(i - at))) return;
    const apart = items.slice(Math.min(at, i), Math.max(at, i)).some(({ lower }) => lower === ";");
    found.push({ mention, beside: isBeside(items, at), apart, far: Math.abs(at - i) });
  });
  found.sort((a, b) => a.far - b.far);
  const near = found.filter(({ apart, beside }) => !apart && !beside);
  return (near.length > 0 ? near : found).map(({ mention }) => mention);
}

/** `26 Rafales for INS Vikrant`; not `for 12 Rafales`, where they are counted, nor the only name. */
export function isBeside(items: Item[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 4); k--) {
    if (items[k].kind === "number") return false;
    if (BESIDE.test(items[k].lower)) return true;
  }
  return false;
}

/** The country that makes all the systems, the one that is named here or most in the document first; null where none does. */
export function makerAmong(systems: SystemMention[], recipient: string | null, story: Story, named: (string | null)[] = []): string | null {
  if (systems.length === 0) return null;
  const makes = (code: string | null): boolean =>
    code !== recipient && systems.every((system) => isMakerOf(system, code));
  const codes = [...named, ...byFrequency(story), systems[0].origin];
  return codes.find(makes) ?? codes.find((code) => code !== recipient && isMakerOf(systems[0], code)) ?? null;
} // prettier-ignore
