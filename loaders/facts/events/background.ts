import { clauseAt } from "../../grammar/clauses.js";
import { readingOf } from "../../grammar/reading.js";
import { has } from "../../grammar/verbs.js";
import type { DateMention, Sentence } from "../../types.js";

const LEADS = /^(after|following|since|before|despite|amid|given|until)$/;
/** What is done on the day itself: "after talks on Tuesday, the two signed". */
const SAME_DAY = /^(talks|meetings?|visits?|summits?|ceremony|ceremonies|negotiations|sessions?|votes?|rulings?|hearings?|calls?|trips?|tests?|trials?|conference|debate|signing|months|weeks|years|days)$/; // prettier-ignore

/**
 * Whether the date at item `i` is of what came before what item `at` tells: of an opening phrase ("Following the annexation in 2014,
 * ...") or of a clause of its own behind "after", "since" or "before" ("... after it launched an offensive on 9 October").
 */
export function isBackground(sentence: Sentence, mention: DateMention, at: number): boolean {
  const { items } = sentence;
  const i = items.findIndex((item) => item.mention === mention);
  if (i < 0) return false;
  let lead = i - 1;
  while (lead >= 0 && i - lead < 16 && !LEADS.test(items[lead].lower)) lead--;
  if (lead < 0 || !LEADS.test(items[lead].lower) || i - lead < 2) return false;
  if (items.slice(lead + 1, i).some(({ lower }) => SAME_DAY.test(lower))) return false;
  if (lead < at && at < i) return false;
  if (at > i) {
    const comma = items.findIndex(({ lower }, k) => k > i && lower === ",");
    return lead < 2 && comma > 0 && comma < at && comma - i < 14 && items.slice(lead + 1, i).some(({ lower, word, mention: m }) => word.classes.size > 0 || m !== null || lower.length > 3); // prettier-ignore
  }
  const { from, verbs } = clauseAt(readingOf(sentence).clauses, i);
  return (
    from >= lead && from - lead < 2 && verbs.some((verb) => verb.form === "finite" && !has(items[verb.main], "say"))
  );
}
