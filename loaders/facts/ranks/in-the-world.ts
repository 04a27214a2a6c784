import { readOrdinal } from "../../mentions/ordinals.js";
import { has } from "../../grammar/verbs.js";
import { codeOf, subjectBefore, type Subject } from "./clause-subject.js";
import type { Rank, RankReading } from "./rank.js";
import { isRoleNoun } from "./role.js";

/** Reads `is tenth in the world ranking`, `ranks eighth in the world by arms exports`, `came ninth worldwide`, where the text is about arms. */
export function inTheWorld(reading: RankReading, i: number): Rank | null {
  const { items, topics, arms, goods } = reading;
  const ordinal = readOrdinal(items, i);
  if (!ordinal || !arms || goods) return null;
  const trade = items.some((item) => has(item, "arms") || has(item, "kit") || has(item, "import-noun") || has(item, "export-noun") || has(item, "importer-noun") || has(item, "exporter-noun")); // prettier-ignore
  if (!trade && !reading.shares && !reading.order && !reading.way()) return null;
  let k = ordinal.next;
  while (/^(place|spot|position|-|placed|largest|biggest)$/.test(items[k]?.lower ?? "")) k++;
  let to = k;
  if (has(items[k], "world")) to = k + 1;
  else if (/^(in|on)$/.test(items[k]?.lower ?? "")) {
    let w = k + 1;
    while (w < k + 4 && /^(the|sipri|institute|'s|arms)$/.test(items[w]?.lower ?? "")) w++;
    if (!has(items[w], "world")) return null;
    to = w + 1;
  } else return null;
  while (
    /^(ranking|rankings|list|table|league|market|arms|export|exports|trade|,|by|among|for|of|weapons)$/.test(
      items[to]?.lower ?? "",
    )
  )
    to++;
  if (/^(cup|war|bank|championship|economy|population|oil|gas)$/.test(items[to]?.lower ?? "")) return null;
  const before = items[i - 1]?.lower === "the" ? i - 2 : i - 1;
  const beside = items[before]?.lower === "," ? codeOf(items[before - 1]) : null; // "Pakistan, fifth in the world rankings"
  if (
    !beside &&
    !/^(be|rank|come|stand|finish|place|remain|lie|sit|in|to|at|into|only|now|still|as|currently|also)$/.test(
      items[before]?.word.lemma || items[before]?.lower || "",
    ) &&
    !(items[before]?.lower === "and" && items.slice(0, before).some(isRoleNoun)) &&
    !(items[before]?.lower === "for" && /^(enough|good|sufficient)$/.test(items[before - 1]?.lower ?? ""))
  )
    return null;
  const subject: Subject = beside ? { code: beside, at: before - 1, way: "apposition" } : subjectBefore(items, i);
  const code =
    subject === "topic"
      ? topics.resolve(items, i, null)
      : subject !== null && subject !== "company"
        ? subject.code
        : null;
  if (!code) return null;
  const near = items.slice(Math.max(0, i - 14), to + 7);
  const buys = near.some((item) => has(item, "import-noun") || has(item, "importer-noun"));
  const sells = near.some((item) => has(item, "export-noun") || has(item, "exporter-noun"));
  const imports = buys || (!sells && reading.way() === "import");
  const at = typeof subject === "object" && subject !== null ? subject.at : null;
  return {
    rank: ordinal.value,
    kind: "exact",
    measure: imports ? "importer_world" : "exporter_world",
    other: null,
    subject: code,
    from: at === null ? i : Math.min(i, at),
    to,
    subjectAt: at,
    placeAt: i,
    rule: "a place in the world",
  };
}
