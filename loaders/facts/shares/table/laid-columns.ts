import { has } from "../../../grammar/verbs.js";
import { readOrdinal } from "../../../mentions/ordinals.js";
import type { Item } from "../../../types.js";
import { placeOf } from "../../ranks/place.js";
import { isRoleNoun, readRole } from "../../ranks/role.js";
import { denominatorsIn, tradeBefore, type Denominator } from "../denominator.js";
import { readPeriods, type Years } from "../period.js";
import { countryIn, figureIn, type Cell } from "./cells.js";
import { partnerIn, periodIn, type Laid } from "./lay.js";

/** What a column holds, and what its title says of it. */
export interface LaidColumn {
  holds: "country" | "period" | "partners" | "figure" | "place" | "other";
  /** What its figures are shares of, where the title says so. */
  share: Denominator | null;
  /** The country that the title names alone. */
  country: Item | null;
  years: Years | null;
  at: Item | null;
  /** The side and the place of the countries in its cells: `Top supplier`, `Second`. */
  role: { side: "supplier" | "recipient"; rank: number | null } | null;
}

const OTHER =
  /^(change|growth|increase|decrease|volume|value|tiv|tivs|million|billion|mn|bn|number|rise|deals?|values|systems?|total|year|price|cost|units?)$/;
const PLACE = /^(rank|ranking|place|position|no|#|№|nr|pos)$/; // prettier-ignore

/** Tells what each column holds. A title that is an ordinal alone carries on the role of the one before it, or that of the lines over it. */
export function laidColumns({ titles, lines, heads }: Laid): LaidColumn[] {
  let role = heads.map(({ items }) => roleIn(items)).find((one) => one !== null) ?? null;
  let last: Denominator | null = null;
  const columns = titles.map((title, k): LaidColumn => {
    const cells = lines.map(({ cells: own }) => own[k] ?? []);
    const column: LaidColumn = { holds: "other", share: null, country: null, years: null, at: null, role: null };
    const period = readPeriods(title).find(({ years }) => years !== null);
    Object.assign(column, period ? { years: period.years, at: title[period.at] } : {});
    if (mostly(cells, (cell) => partnerIn(cell) !== null)) {
      const own = roleIn(title);
      if (own) role = { ...own, rank: null };
      const ordinal = own ? null : ordinalOf(title);
      const told = own ?? (ordinal !== null && role ? { ...role, rank: ordinal } : role && isLeft(title) ? { ...role, rank: null } : null); // prettier-ignore
      return { ...column, holds: told ? "partners" : "other", role: told };
    }
    if (mostly(cells, (cell) => countryIn(cell) !== null)) return { ...column, holds: "country" };
    if (mostly(cells, (cell) => periodIn(cell) !== null)) return { ...column, holds: "period" };
    if (!mostly(cells, (cell) => figureIn(cell) !== null)) return column;
    const share = shareIn(title) ?? (period && (title.length < 4 || title.some((item) => has(item, "share-noun"))) ? last : null); // prettier-ignore
    last = share;
    const place = title.some(({ lower, mention }) => mention === null && PLACE.test(lower));
    if (place) return { ...column, holds: "place", share };
    if (title.some(({ lower, mention }) => mention === null && OTHER.test(lower)) && !title.some((item) => has(item, "share-noun"))) return column; // prettier-ignore
    return { ...column, holds: "figure", share, country: share ? null : countryIn(title) };
  });
  const shared = columns.find(({ holds, share }) => holds === "figure" && share !== null)?.share ?? titles.map(worldIn).find((one) => one !== null) ?? null; // prettier-ignore
  return columns.map((column) => (column.holds === "place" && !column.share ? { ...column, share: shared } : column));
}

/** `Exporter` over countries: the trade of all with all. */
function worldIn(title: Cell): Denominator | null {
  const [noun, more] = title.filter(({ kind }) => kind === "word");
  const side = /^importers?$/.test(noun?.lower ?? "") ? "import" : /^exporters?$/.test(noun?.lower ?? "") ? "export" : null;
  return side && !more ? { from: 0, to: 1, side, owner: { kind: "world" }, partner: null, arms: false, other: null, by: "role" } : null;
} // prettier-ignore

const mostly = (cells: Cell[], is: (cell: Cell) => boolean): boolean => cells.filter(is).length * 3 > cells.length * 2 - 1; // prettier-ignore

const isLeft = (title: Cell): boolean => title.length === 0;

/** `Second`, `2nd`, `No. 2`: its number. */
function ordinalOf(title: Cell): number | null {
  if (title.length === 0 || title.length > 4) return null;
  const at = title.findIndex(({ lower }) => !/^(the|no|#|№|\.)$/.test(lower));
  const ordinal = at < 0 ? null : readOrdinal(title, at);
  if (ordinal) return ordinal.value;
  const { text, kind } = title[at] ?? { text: "", kind: "word" };
  return kind === "number" && /^\d$/.test(text) ? Number(text) : null;
}

/** The role that a title or a line over the table names, with its place: `Largest customer`, `main recipients`. */
function roleIn(items: Item[]): LaidColumn["role"] {
  const noun = items.findIndex((item) => isRoleNoun(item) && !/^(importer|exporter)s?$/.test(item.lower));
  if (noun < 0) return null;
  const role = readRole(items, noun);
  const place = placeOf(items, { ...role, from: 0 });
  const exact = place !== null && typeof place !== "string" && place.kind === "exact" ? place.rank : null;
  const first = noun > 0 && !role.plural && /^(main|principal|chief|primary|leading)$/.test(items[noun - 1].lower);
  return { side: role.side, rank: exact ?? (first ? 1 : ordinalOf(items.slice(0, noun))) };
}

/** What a title says that the figures under it are shares of. */
function shareIn(title: Cell): Denominator | null {
  const named = denominatorsIn(title);
  const found = named.find(({ owner }) => owner.kind !== "none") ?? named[0] ?? tradeBefore(title, 0, title.length);
  if (!found || found.other || found.side === null) return null;
  if (found.owner.kind === "country" || found.owner.kind === "world") return found;
  const worldly = title.some(({ lower }) => /^(importer|exporter)s?$/.test(lower));
  return worldly ? { ...found, owner: { kind: "world" } } : null;
}
