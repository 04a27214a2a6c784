import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";

const GIVES = /^(get|got|gets|gotten|receive|received|receives|pay|paid|pays|give|gave|given|gives|hand|handed|send|sent|return|returned|win|won|recover|recovered|claim|claimed|want|wanted|wants|demand|demanded|transfer|transferred)$/; // prettier-ignore

/** `got EUR 949.8 million back`, `$658 million came back`, `paid back 300 million`: money returned. */
export function isGivenBack(items: Item[], i: number): boolean {
  const gives = (from: number, to: number): boolean => items.slice(Math.max(0, from), to).some(({ lower }) => GIVES.test(lower)); // prettier-ignore
  if (items[i + 1]?.lower === "back") return gives(i - 6, i);
  if (/^(came|come|comes|went|go|goes|flowed|was|were|is|are)$/.test(items[i + 1]?.lower ?? ""))
    return items[i + 2]?.lower === "back" || /^(refunded|repaid|reimbursed|returned)$/.test(items[i + 2]?.lower ?? "");
  return items[i - 1]?.lower === "back" && /^(paid|pay|pays|handed|gave|give|given|got|get|win|won)$/.test(items[i - 2]?.lower ?? ""); // prettier-ignore
}

/** `2.2 billion yuan as a loan`, `$1.5 billion on credit`, `$2 billion in loans`, `lent it 300 million`. */
export const isLent = (items: Item[], i: number): boolean =>
  /^(as|in)$/.test(items[i + 1]?.lower ?? "") && items.slice(i + 2, i + 6).some(({ lower }, n, list) => /^(loans?|credits?|grants?|gifts?|donations?|subsid(y|ies)|aid)$/.test(lower) && list.slice(0, n).every(({ kind, word }) => kind === "word" && !word.classes.has("preposition"))); // prettier-ignore

/** `the remaining 175 million go to the air base and to subcontractors`. */
export function isForOthers(items: Item[], i: number): boolean {
  let k = items[i + 1]?.lower === "of" ? i + 3 : i + 1;
  while (k < i + 5 && (has(items[k], "modal") || has(items[k], "be") || has(items[k], "adverb"))) k++;
  if (!/^(go|goes|went|gone|going|flow|flows|flowed|paid)$/.test(items[k]?.lower ?? "") || items[k + 1]?.lower !== "to") return false; // prettier-ignore
  return items.slice(k + 2, k + 9).some(({ lower }) => /^(subcontractors?|base|bases|middlem[ae]n|intermediar(y|ies)|brokers?|agents?|consultants?|workers|taxes|families|charity|infrastructure|construction)$/.test(lower)); // prettier-ignore
}

/** `sued the Georgians for unpaid bills of 100 million`, `arrears of $50 million`. */
export const isUnpaid = (items: Item[], i: number): boolean =>
  items.slice(Math.max(0, i - 5), i).some(({ lower }) => /^(unpaid|overdue|outstanding|arrears|owed)$/.test(lower));

/** `The twelve-year armaments programme adds up to €25 billion`: a plan of spending, of no seller. */
export const isSpendingPlan = (items: Item[], at: number): boolean =>
  /^(programmes?|programs?|plans?)$/.test(items[at]?.lower ?? "") && /^(armaments?|arms|rearmament|defen[cs]e|military|procurement|modernisation|modernization|acquisition|spending|year|investment)$/.test(items[at - 1]?.lower ?? "") && !items.some(({ mention }) => mention?.type === "system" || mention?.type === "company"); // prettier-ignore

const PAPER = /^(daily|dailies|papers?|newspapers?|site|sites|website|websites|newsletters?|magazines?|weekly|blogs?|portal|portals|press|media|agency|others?|outlets?|broadcaster|channel|reports?|analysts?|estimates?)$/; // prettier-ignore

/** `at half a billion dollars (a daily had written $500 million, a site 540 million euros)`: what others write of the same sum. */
export function isRivalInBrackets(items: Item[], i: number): boolean {
  let open = i - 1;
  while (open >= 0 && i - open < 20 && !/^[([)\]]$/.test(items[open].lower)) open--;
  if (!/^[([]$/.test(items[open]?.lower ?? "")) return false;
  const lead = items.slice(open + 1, i);
  const told = items.slice(Math.max(0, open - 4), open).some(({ mention }) => mention?.type === "money");
  return told && lead.some(({ lower, mention }) => PAPER.test(lower) || (mention?.type === "organisation" && mention.kind === "press")); // prettier-ignore
}
