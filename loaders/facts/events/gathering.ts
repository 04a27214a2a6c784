import { EXERCISES, FAIRS } from "../../vocabulary/gatherings.js";
import type { Item } from "../../types.js";

type Gathering = "conference" | "exercise";
interface Name {
  words: string[];
  kind: Gathering;
}

const NAMES = new Map<string, Name[]>();
for (const [list, kind] of [
  [FAIRS, "conference"],
  [EXERCISES, "exercise"],
] as const)
  // prettier-ignore
  for (const name of list.split(", ")) {
    const words = name.split(" ");
    NAMES.set(words[0], [...(NAMES.get(words[0]) ?? []), { words, kind }]);
  }

/** Words that are names only in capitals, or beside a word of their kind. */
const COMMON = /^(partner|safe|ideas|eden|max|lima|milan|warrior|army|aad|dsa|ila|land|avalon|airpower|nemesis|pabbi|indra|medusa|garuda|shakti|shaheen|malabar)$/; // prettier-ignore
const OF_KIND = /^(fair|expo|exhibition|show|salon|forum|exercises?|drills?|manoeuvres|maneuvers|games?|airshow)$/;

/** The fair or exercise that is named by the words from item `i` on, and the index behind its name; null where none is. */
export function gatheringAt(items: Item[], i: number): { kind: Gathering; to: number } | null {
  const { lower: word, text } = items[i];
  const capital = text.charCodeAt(0);
  if (capital < 65 || capital > 90) return null;
  const names = NAMES.get(word) ?? (word.includes("-") ? NAMES.get(word.replace(/-\d{2,4}$/, "")) : undefined);
  if (!names) return null;
  let best: { kind: Gathering; to: number } | null = null;
  for (const { words, kind } of names) {
    if (words.some((word, k) => k > 0 && items[i + k]?.lower.replace(/-\d{2,4}[a-z]?$/, "") !== word)) continue;
    const to = i + words.length;
    if (best && best.to >= to) continue;
    const near = items.slice(Math.max(0, i - 6), to + 5).some(({ lower }) => OF_KIND.test(lower));
    if (words.length === 1 && COMMON.test(words[0]) && !near && !/^[A-Z]{3,}/.test(items[i].text)) continue;
    best = { kind, to };
  }
  return best;
}
