import { has } from "../../grammar/verbs.js";
import { readOrdinal } from "../../mentions/ordinals.js";
import type { Item } from "../../types.js";
import { numerals } from "../../vocabulary/numbers.js";
import { dealerRole } from "./dealer.js";
import { numbered } from "./place.js";
import { isRoleNoun } from "./role.js";
import { fromClause } from "./clause-subject.js";
import type { Order, Rank, RankReading } from "./rank.js";

/** `Russia second`, `Turkey (came) third`, `Italy was the third-largest`: a place in the order told before. */
export function readBare(
  { items, verbs, topics }: RankReading,
  i: number,
  order: Order,
  last: Rank | null,
): Rank | null {
  const ordinal = readOrdinal(items, i) ?? runnerUp(items, i) ?? numberedPlace(items, i) ?? lastOfTop(items, i);
  let rank = ordinal?.value ?? 0;
  let to = ordinal?.next ?? i + 1;
  if (!ordinal) {
    const heads = /^(top|head|lead|led)$/.test(items[i].word.lemma || items[i].lower) && /^(the|that|this|its)$/.test(items[i + 1]?.lower ?? "") && /^(list|table|ranking|rankings|league|field|pack|chart|bill)$/.test(items[i + 2]?.lower ?? ""); // prettier-ignore
    if (heads) to = i + 3;
    if (!(heads || /^(led|leads)$/.test(items[i].lower)) || /^(by|to)$/.test(items[i + 1]?.lower ?? "")) return null;
    rank = 1;
  } else {
    if (items[to]?.lower === "-") to++;
    if (has(items[to], "superlative")) to++;
    else if (/^(place|spot|position|rank)$/.test(items[to]?.lower ?? "")) to++;
  }
  const next = items[to];
  if (
    /^(on|among|in|of)$/.test(next?.lower ?? "") &&
    items
      .slice(to, to + 8)
      .some((item, k) => (isRoleNoun(item) && item.lower.endsWith("s")) || dealerRole(items, to + k) !== null)
  )
    return null; // told with its order
  const only = next?.lower === "only" && items[to + 1]?.lower === "to";
  if (
    next &&
    !only &&
    !(next.lower === "to" && items[to + 1]?.mention?.type === "country") &&
    next.mention?.type !== "percent" &&
    !(next.mention === null && /^(,|\.|;|:|and|with|behind|after|at|\(|in|followed|ahead|by|on|—|–)$/.test(next.lower))
  )
    return null;
  const holder =
    order.holder &&
    order.holder !== order.other &&
    /^([,(—–-]|or|making|thus|good|enough|hence)$/.test(items[i - 1]?.lower ?? "")
      ? order.holder
      : null;
  const listed =
    holder !== null &&
    ordinal !== null &&
    /^(behind|after|in|among|worldwide|globally|only|[,.;)])$/.test(next?.lower ?? ".") &&
    items.slice(Math.max(0, i - 12), i).some(({ mention }) => mention?.type === "percent") &&
    !items.slice(Math.max(0, i - 3), i).some(({ mention }) => mention?.type === "country");
  if (listed && !(last && last.to >= i - 2))
    return { rank, kind: "exact", measure: order.measure, other: order.other, subject: holder, from: i, to, subjectAt: null, placeAt: i, rule: "the place of who has the share" }; // prettier-ignore
  const put = putInPlace(items, i);
  if (put && order.holder && order.holder !== order.other)
    return { rank, kind: "exact", measure: order.measure, other: order.other, subject: order.holder, from: put, to, subjectAt: null, placeAt: i, rule: "the place of who has the share" }; // prettier-ignore
  if (last && last.to < i && has(items[to - 1], "superlative") && items.slice(last.to, i).every(isBetweenPlaces))
    return { ...last, rank, from: i, to, rule: "a second place of the same country" };
  const left = movedFrom(items, i);
  for (let k = left - 1; k >= 0 && k > left - 6; k--) {
    if (items[k].lower === ")")
      k =
        Math.max(
          k - 8,
          items.findLastIndex(({ lower }, n) => n < k && lower === "("),
        ) - 1; // "India (28) the runner-up"
    if (k < 0) break;
    const { mention, lower } = items[k];
    if (mention?.type === "country" && mention.form !== "demonym" && items[k + 1].lower !== "'s") {
      if (/^(of|in|from|to|by|for)$/.test(items[k - 1]?.lower ?? "") || mention.code === order.other) return null;
      return {
        rank,
        kind: "exact",
        measure: order.measure,
        other: order.other,
        subject: mention.code,
        from: k,
        to,
        subjectAt: k,
        placeAt: null,
        rule: "a place in the order told before",
      };
    }
    if (mention?.type === "date" || mention?.type === "percent") continue;
    if (
      mention ||
      !/^(is|was|were|came|come|ranked|ranks|placed|finished|the|in|with|being|a|distant|close|took|takes|holds|held|now|then|as|,|:|-|by|stands|stood|at|remained|followed|moved|fell|dropped|slipped|rose|to)$/.test(
        lower,
      )
    )
      return byVerb();
  }
  return byVerb();

  /** `Turkey, for all the talk, is only fourth`: the subject of the verb right before the place. */
  function byVerb(): Rank | null {
    const led = ordinal ? undefined : verbs.find(({ main }) => main === i);
    const verb = led ?? verbs.findLast(({ to: end }) => end <= left && items.slice(end, left).every(isBetween));
    if (
      !verb ||
      (!has(items[verb.main], "be") &&
        !/^(be|lead|come|rank|stand|finish|place|remain|stay|sit|lie|move|fall|drop|slip|slide|sink|tumble|rise|climb|jump|leap|vault|surge|advance|go|return|hold|take|occupy|claim|retain|keep|top|head)$/.test(
          verb.lemma,
        ))
    )
      return null;
    if ((verb.negated && items[i].lower !== "no") || verb.possible || verb.planned) return null;
    const opener = items[verb.from - 1];
    if (
      opener &&
      /^(that|this|which|it)$/.test(opener.lower) &&
      /^(place|spot|position|rank)$/.test(items[to - 1].lower) &&
      order.holder &&
      order.holder !== order.other
    )
      return {
        rank,
        kind: "exact",
        measure: order.measure,
        other: order.other,
        subject: order.holder,
        from: verb.from - 1,
        to,
        subjectAt: null,
        placeAt: null,
        rule: "a place in the order told before",
      };
    const own = has(items[verb.main], "be") ? ownPlace(items, verb.from) : null;
    if (own === "its" && order.holder && order.holder !== order.other)
      return { rank, kind: "exact", measure: order.measure, other: order.other, subject: order.holder, from: i, to, subjectAt: null, placeAt: i, rule: "a standing" }; // prettier-ignore
    const subject = own !== null && own !== "its" ? own : fromClause(items, verb.from);
    const code =
      subject === "topic"
        ? topics.resolve(items, i, order.other)
        : subject === null || subject === "company"
          ? null
          : subject.code;
    if (!code || code === order.other) return null;
    const at = typeof subject === "object" && subject !== null ? subject.at : null;
    return {
      rank,
      kind: "exact",
      measure: order.measure,
      other: order.other,
      subject: code,
      from: at ?? i,
      to,
      subjectAt: at,
      placeAt: null,
      rule: "a place in the order told before",
    };
  }
}

/** `moved up from 10th to sixth place`: where the words of the move begin; `i` itself where there are none. */
function movedFrom(items: Item[], i: number): number {
  if (items[i - 1]?.lower !== "to") return i;
  for (let k = i - 2; k > 0 && k > i - 7; k--) {
    if (items[k].lower !== "from") continue;
    const ordinal = readOrdinal(items, k + 1);
    const up = /^(up|down)$/.test(items[k - 1].lower) ? k - 1 : k;
    return ordinal && ordinal.next <= i - 1 ? up : i;
  }
  return i;
}

/** `putting it in 10th place`, `which relegates it to third`, `leaving the country second`: where the verb stands; null where a place is told in another way. */
function putInPlace(items: Item[], i: number): number | null {
  let k = i - 1;
  while (k > 0 && i - k < 4 && /^(in|to|into|the|at|a|distant)$/.test(items[k].lower)) k--;
  if (/^(country|kingdom|emirate|nation|republic)$/.test(items[k]?.lower ?? "") && items[k - 1].lower === "the") k--;
  else if (items[k]?.lower !== "it") return null;
  return PUTTING.test(items[k - 1]?.lower ?? "") ? k - 1 : null;
}
const PUTTING = /^(put|plac|rank|mak|made|leav|left|relegat|push|mov|lift|drop|send|sent|propel|catapult|demot|promot|bring|brought|keep|kept|giv|gave)/; // prettier-ignore

/** `its rank for the period was`, `Peru's position was`: whose place the verb at `end` tells. */
function ownPlace(items: Item[], end: number): { code: string; at: number; way: "verb" } | "its" | null {
  for (let k = end - 1; k > 0 && k > end - 7; k--) {
    if (!/^(rank|ranking|position|place|standing)$/.test(items[k].lower)) continue;
    if (/^(its|their)$/.test(items[k - 1].lower)) return "its";
    const { mention } = items[k - 2] ?? { mention: null };
    return mention?.type === "country" && /^['’]s?$/.test(items[k - 1].lower) ? { code: mention.code, at: k - 2, way: "verb" } : null;
  }
  return null;
} // prettier-ignore

/** `a distant runner-up`: the second. */
function runnerUp(items: Item[], i: number): { value: number; next: number } | null {
  if (items[i].lower !== "runner") return null;
  const up = items[i + 1]?.lower === "-" ? i + 2 : i + 1;
  return items[up]?.lower === "up" ? { value: 2, next: up + 1 } : null;
}

/** `rounded out the top three`, `completes the podium`, `brought up the rear of the first three`: the last place of those counted. */
function lastOfTop(items: Item[], i: number): { value: number; next: number } | null {
  if (!/^(rounded|rounds|rounding|completed|completes|completing|closed|closes|brought|brings|fills|filled)$/.test(items[i].lower)) return null;
  for (let k = i + 1; k < Math.min(items.length, i + 8); k++) {
    const { lower, mention } = items[k];
    if (mention) return null;
    if (/^(podium|trio)$/.test(lower)) return { value: 3, next: k + 1 };
    if (/^(top|first|leading)$/.test(lower)) {
      const at = items[k + 1]?.lower === "-" ? k + 2 : k + 1;
      const value = numerals.get(items[at]?.lower ?? "") ?? Number(items[at]?.text);
      return value > 1 && value < 11 ? { value, next: at + 1 } : null;
    }
    if (!/^(out|off|up|the|rear|of|a|list|its|-)$/.test(lower)) return null;
  }
  return null;
} // prettier-ignore

/** `only No. 3`, `number two`, behind a form of `be` or `rank`. */
function numberedPlace(items: Item[], i: number): { value: number; next: number } | null {
  const value = /^(no|number|#)$/.test(items[i].lower) ? numbered(items, i) : null;
  if (value === null) return null;
  let next = i + 1;
  while (/^[.-]$/.test(items[next]?.lower ?? "")) next++;
  return { value, next: next + 1 };
}

const isBetween = ({ mention, lower }: Item): boolean =>
  mention
    ? mention.type === "date"
    : /^(only|now|still|then|a|the|distant|close|in|,|just|even|to|at|as|currently|by|far|than|good|enough|for|sufficient)$/.test(
        lower,
      );

const isBetweenPlaces = ({ mention, lower }: Item): boolean =>
  mention
    ? mention.type === "date"
    : /^(in|and|the|but|then|,|from|again|during|period|over|only|still|a|years?|to)$/.test(lower);
