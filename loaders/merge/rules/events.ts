import { list, text, type Claim, type MergeRule } from "../claim.js";
import { eventLabel } from "../event-label.js";
import { strongest } from "../settle.js";
import { isBounded, meets, spanDays } from "../when.js";

/** Kinds of which a text tells one at a time: tellings with compatible dates and a country in common are one. */
const LASTING = new Set(["war", "ban", "investigation", "joint_venture", "exercise", "conference", "test"]);
/** Longest time, in days, that two articles may give an event of another kind. */
const MONTH = 31;
const STATUS = ["happened", "claimed", "planned", "denied"];

/** An event is one where kind, time and countries agree; see the cases in events.test.ts. */
export const events: MergeRule = {
  table: "events",

  part({ kind }) {
    return String(kind ?? "");
  },

  keys(claim) {
    const kind = text(claim, "kind") ?? "";
    const own = [`${kind}|in ${claim.article.id}`];
    if (!canBeShared(claim)) return own;
    const { date, attributedTo } = claim.fact;
    // Between articles only the same bounds make one, and of statements the same speaker: these go into the key.
    const when = LASTING.has(kind) ? "" : `${date.earliest}..${date.latest}`;
    const who = kind === "statement" ? attributedTo : "";
    return [...list(claim, "countries").map((country) => [kind, country, when, who].join("|")), ...own];
  },

  same(group, claim) {
    return group.claims.every((other) => sameEvent(other, claim));
  },

  columns(group) {
    return {
      kind: text(group.claims[0], "kind"),
      countries: [...new Set(group.claims.flatMap((c) => list(c, "countries")))].sort(),
      status: strongest(group, "status", STATUS),
      ref: null,
    };
  },

  idParts(row) {
    return ["event", String(row.kind).replace(/_/g, "-"), ...(row.countries as string[]).slice(0, 3)];
  },

  label: eventLabel,
};

/** Whether another article can tell the same event: its time has to be known, and a statement's speaker. */
function canBeShared(claim: Claim): boolean {
  const kind = text(claim, "kind") ?? "";
  if (LASTING.has(kind)) return isBounded(claim.fact.date);
  const days = spanDays(claim.fact.date);
  return kind === "statement" ? days === 0 && claim.fact.attributedTo !== null : days <= MONTH;
}

function sameEvent(a: Claim, b: Claim): boolean {
  const own = a.article === b.article;
  const [x, y] = [a.fact.date, b.fact.date];
  const same = x.earliest === y.earliest && x.latest === y.latest;
  if (!meets(x, y)) return false;
  const [p, q] = [list(a, "countries"), list(b, "countries")];
  const shared = p.filter((country) => q.includes(country)).length;
  if (LASTING.has(text(a, "kind") ?? "")) {
    if (!own && !(canBeShared(a) && canBeShared(b))) return false;
    return shared > 0 || (own && (p.length === 0 || q.length === 0));
  }
  // Statements, attacks, plots follow each other: only the same day, or the same bounds within an article, make one.
  const nested = shared === Math.min(p.length, q.length) && shared > 0;
  if (!nested || (text(a, "status") === "denied") !== (text(b, "status") === "denied")) return false;
  if (own) return same && a.fact.attributedTo === b.fact.attributedTo && overlaps(a, b);
  if (!same || !canBeShared(a) || !canBeShared(b)) return false;
  return text(a, "kind") !== "statement" || a.fact.attributedTo === b.fact.attributedTo;
}

/** Whether two claims of an article rest on the same words. */
function overlaps(a: Claim, b: Claim): boolean {
  return a.fact.told.some((s) => b.fact.told.some((t) => s.start < t.end && t.start < s.end));
}
