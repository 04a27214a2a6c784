import type { Row } from "../../tables/column.js";
import { list, number, text, type Claim, type Group, type MergeRule } from "../claim.js";
import { countryName } from "../country-name.js";
import { roundsTo, sameFigure } from "../figures.js";
import { fold, unite } from "../names.js";
import { sumInWords } from "../sum-in-words.js";
import { disagreement, settleText, strongest } from "../settle.js";
import { isBounded, meets } from "../when.js";

/** Kinds from the most telling; a sum told twice takes the first of these that it is called. */
const KINDS = ["package", "batch", "cumulative", "offer", "contract", "other"];
/** Kinds that one sum may be called side by side: "a $1.6 billion arms deal", "$1.6 billion in deals". */
const ALIKE = new Set([
  "contract+package",
  "contract+other",
  "other+package",
  "batch+other",
  "cumulative+other",
  "offer+other",
]);
/** Status from the strongest: what undoes a deal stands before what makes it. */
const STATUS = ["cancelled", "suspended", "completed", "announced", "planned", "reported", "denied"];
/** Days between signing, announcement and report of one deal. */
const NEWS = 7;
const WITHIN_ARTICLE = 31;

/** A deal is one where sum, currency, kind, sides and time agree; see the cases in deals.test.ts. */
export const deals: MergeRule = {
  table: "deals",

  part({ currency }) {
    return String(currency ?? "");
  },

  keys(claim) {
    const amount = number(claim, "amount");
    const links = [
      text(claim, "supplier"),
      text(claim, "recipient"),
      text(claim, "company") && fold(text(claim, "company")!),
    ];
    const named = links.flatMap((link, i) => (link ? [`${i}${link}`] : []));
    const here = `in ${claim.article.id}`;
    const steps = amount === null || amount <= 0 ? ["none"] : neighbours(Math.floor(Math.log(amount) / Math.log(1.06)));
    return steps.flatMap((step) => [...named, here].map((link) => `${text(claim, "currency")}|${step}|${link}`));
  },

  same(group, claim) {
    return sameTime(group, claim) && group.claims.every((other) => sameDeal(other, claim));
  },

  columns(group, clash) {
    const figure = exactest(group);
    const statuses = group.claims.map((c) => text(c, "status"));
    if (statuses.includes("denied") && statuses.some((s) => s !== "denied" && s !== null)) {
      clash(disagreement("status", group.claims, (c) => text(c, "status") ?? "announced", "Denied and told as true"));
    }
    return {
      amount: number(figure, "amount"),
      amount_max: number(figure, "amount_max") ?? number(figure, "amount"),
      currency: text(figure, "currency"),
      usd: number(figure, "usd") ?? group.claims.map((c) => number(c, "usd")).find((usd) => usd !== null) ?? null,
      qualifier: text(figure, "qualifier") ?? "exact",
      kind: strongest(group, "kind", KINDS),
      status: strongest(group, "status", STATUS),
      ...side(group, "supplier", clash),
      ...side(group, "recipient", clash),
      company: settleText(group, "company", () => {}),
      systems: unite(
        group.claims.map((c) => list(c, "systems")),
        (a, b) => fold(a) === fold(b),
      ),
    };
  },

  idParts(row) {
    const sides = [row.supplier, row.recipient].filter((side) => side !== null);
    return ["deal", ...sides, row.amount === null ? "sum" : String(row.amount), row.currency ?? ""].map(String);
  },

  label(row) {
    const of = (code: Row[string]): string | null => (typeof code === "string" ? countryName(code) : null);
    const [from, to] = [of(row.supplier) ?? (row.company as string | null), of(row.recipient)];
    const sides = from && to ? `${from} to ${to}` : from ? `from ${from}` : to ? `to ${to}` : "sides not named";
    const how = UNDONE.has(String(row.status)) ? ` (${String(row.status)})` : "";
    return `${sumInWords(row)} ${WORDS[String(row.kind)] ?? "deal"}${how}, ${sides}`;
  },
};

/** A kind as it follows a sum. */
const WORDS: Record<string, string> = { package: "package", contract: "contract", batch: "batch", cumulative: "to date", offer: "offer" }; // prettier-ignore
const UNDONE = new Set(["planned", "suspended", "cancelled", "denied"]);

const neighbours = (step: number): string[] => [step - 1, step, step + 1].map(String);

function sameDeal(a: Claim, b: Claim): boolean {
  const own = a.article === b.article;
  const agree = (column: string): boolean =>
    text(a, column) === null || text(b, column) === null || text(a, column) === text(b, column);
  const shared = (column: string): boolean => text(a, column) !== null && text(a, column) === text(b, column);
  if (!agree("supplier") || !agree("recipient") || !sameCompany(a, b)) return false;
  if (!own && !shared("supplier") && !shared("recipient") && !shared("company")) return false;
  const [x, y] = [text(a, "kind") ?? "other", text(b, "kind") ?? "other"];
  if (x !== y && !ALIKE.has([x, y].sort().join("+"))) return false;
  if (x === "cumulative" && y === "cumulative" && !sameCount(a, b)) return false;
  const [m, n] = [number(a, "amount"), number(b, "amount")];
  if (m === null || n === null) return m === n && own;
  const [mMax, nMax] = [number(a, "amount_max") ?? m, number(b, "amount_max") ?? n];
  if (sameFigure(m, n) && sameFigure(mMax, nMax)) return true;
  const linked = shared("supplier") || shared("recipient");
  return mMax === m && nMax === n && linked && (roundsTo(m, n) || roundsTo(n, m));
}

/** A sum to date is one only where one source named it, or nobody and in the same words: later counts differ. */
function sameCount(a: Claim, b: Claim): boolean {
  const [x, y] = [a.fact.attributedTo, b.fact.attributedTo];
  if (x !== null && y !== null) return fold(x) === fold(y) || fold(x).includes(fold(y)) || fold(y).includes(fold(x));
  if (x !== y) return false;
  return text(a, "qualifier") === text(b, "qualifier");
}

function sameCompany(a: Claim, b: Claim): boolean {
  const [x, y] = [text(a, "company"), text(b, "company")];
  if (x === null || y === null) return true;
  return fold(x).includes(fold(y)) || fold(y).includes(fold(x));
}

function sameTime(group: Group, claim: Claim): boolean {
  const own = group.claims.some((other) => other.article === claim.article);
  const tolerance = own ? WITHIN_ARTICLE : NEWS;
  if (!group.claims.every((other) => meets(other.fact.date, claim.fact.date, tolerance))) return false;
  return own || [...group.claims, claim].some((other) => isBounded(other.fact.date));
}

/** The claim whose figure to show: an exact one before a rounded, more digits before fewer. */
function exactest(group: Group): Claim {
  const order = ["exact", "range", "approximately", "at_least", "at_most"];
  const rank = (c: Claim): number => order.indexOf(text(c, "qualifier") ?? "exact");
  const digits = (c: Claim): number => String(number(c, "amount") ?? "").replace(/0+$/, "").length;
  return group.claims.reduce((best, c) =>
    rank(c) < rank(best) || (rank(c) === rank(best) && digits(c) > digits(best)) ? c : best,
  );
}

function side(group: Group, column: "supplier" | "recipient", clash: Parameters<typeof settleText>[2]): Row {
  const value = settleText(group, column, clash);
  const basis =
    strongest(group, `${column}_basis`, ["stated", "inferred", "none"]) ?? (value === null ? "none" : "stated");
  return { [column]: value, [`${column}_basis`]: basis };
}
