import type { Token } from "../../types.js";
import { readSum, type Sum } from "./sum.js";

const DASHES = new Set(["-", "–", "—", "‑", "−"]);

/** The second end of a range that begins with `first`: `$1.5-2 billion`, `between $1 billion and $2 billion`; null where none follows. */
export function readRangeEnd(tokens: Token[], first: Sum): Sum | null {
  const joint = tokens[first.to];
  if (!joint) return null;
  const dash = DASHES.has(joint.text);
  const before = tokens[first.from - 1]?.lower;
  if (
    !dash &&
    joint.lower !== "to" &&
    joint.lower !== "or" &&
    !(joint.lower === "and" && isBetween(tokens, first.from))
  )
    return null;
  if (joint.lower === "to" && (before === "from" || before === "by") && !isRanging(tokens, first.from - 2)) return null;
  const at = first.to + 1 + (joint.lower === "or" && tokens[first.to + 1]?.lower === "even" ? 1 : 0);
  const second = tokens[at] ? readSum(tokens, at, first.unit && dash) : null;
  if (!second || second.amount * 1 <= 0) return null;
  if (!second.unit && second.scale === 1 && (first.scale > 1 || joint.lower === "or" || joint.lower === "to")) return null; // prettier-ignore
  if (!first.unit && !second.unit) return second.scale > 1 && joint.lower !== "or" ? second : null;
  if (first.currency && second.currency && first.currency !== second.currency) return null;
  const low = shareScale(first, second);
  return low < second.amount && second.amount / Math.max(low, 1) < 1000 ? second : null;
}

/** The lower end with the scale it shares with the upper: 1.5 in `$1.5-2 billion` is a billion and a half. */
export function shareScale(first: Sum, second: Sum): number {
  return first.scale === 1 && second.scale > 1 && first.amount < 1000
    ? Number((first.amount * second.scale).toPrecision(15))
    : first.amount;
}

const isBetween = (tokens: Token[], from: number): boolean =>
  tokens[from - 1]?.lower === "between" || (tokens[from - 2]?.lower === "between" && tokens[from - 1].kind === "word");

/** Whether the words before `from ... to ...` tell a range and no change: `ranging from`, `estimates from`. */
function isRanging(tokens: Token[], i: number): boolean {
  for (let k = i; k >= Math.max(0, i - 6); k--) {
    const { lower, word } = tokens[k];
    if (/^(rang|var|anywhere|estimat|somewhere|differ)/.test(lower)) return true;
    if (word.classes.has("rise") || word.classes.has("fall") || /^(up|down|change[ds]?|cut|revised|raised|lowered|went|doubled)$/.test(lower)) return false; // prettier-ignore
  }
  return false;
}
