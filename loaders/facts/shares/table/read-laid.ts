import type { Item } from "../../../types.js";
import type { Denominator } from "../denominator.js";
import type { Share } from "../share.js";
import type { Years } from "../period.js";
import { countryIn, figureIn } from "./cells.js";
import type { TableRank, TableShare } from "./index.js";
import { periodIn, type Laid, type Line } from "./lay.js";
import type { LaidColumn } from "./laid-columns.js";
import type { TableTopic } from "./topic.js";

/** What a table is read by: what its columns hold, what its figures are shares of, whom it is about, and its period. */
export interface LaidReading {
  table: Laid;
  columns: LaidColumn[];
  head: Denominator | null;
  topic: TableTopic | null;
  whole: { years: Years; item: Item } | null;
}

/** The shares and places of a table, and the figures that name no country. */
export interface LaidRead {
  shares: TableShare[];
  ranks: TableRank[];
  unused: Item[];
}

export function readLaid(reading: LaidReading): LaidRead {
  const read: LaidRead = { shares: [], ranks: [], unused: [] };
  for (const line of reading.table.lines) readLine(reading, line, read);
  return read;
}

function readLine({ columns, head, topic, whole }: LaidReading, { cells, sentences }: Line, read: LaidRead): void {
  const key = columns.findIndex(({ holds }) => holds === "country");
  const country = key < 0 ? null : countryIn(cells[key]);
  const own = columns.map(({ holds }, k) => (holds === "period" ? periodIn(cells[k]) : null)).find((one) => one !== null);
  columns.forEach((column, k) => {
    const cell = cells[k];
    const sentence = sentences[k] ?? sentences[0];
    const years = own?.years ?? column.years ?? whole?.years ?? null;
    const date = own?.date ?? column.at ?? whole?.item ?? null;
    const figure = figureIn(cell);
    if (column.holds === "figure" && figure) {
      const share = shareOf(column.share ?? head, column.country ?? country, topic);
      if (share) read.shares.push({ sentence, ...figure, share, years, date, places: [column.country ?? country ?? figure.item] }); // prettier-ignore
      else read.unused.push(figure.item);
    } else if (column.holds === "place" && figure && country) {
      const rank = rankOf(column, head, country, figure.item);
      if (rank) read.ranks.push({ sentence, ...rank, years, date, places: [country, figure.item] });
    } else if (column.holds === "partners" && column.role) {
      const owner = country ? codeOf(country) : (topic?.code ?? null);
      const found = owner === null ? [] : partnersOf(cell, owner, column.role.side);
      for (const { item, pct, share, partner } of found) read.shares.push({ sentence, item, pct, share, years, date, places: [partner] }); // prettier-ignore
      const { rank } = column.role;
      if (rank !== null && found.length === 1) {
        const measure = column.role.side === "supplier" ? "supplier_among_recipient_sources" : "recipient_among_supplier_customers"; // prettier-ignore
        read.ranks.push({ sentence, rank, measure, subject: codeOf(found[0].partner), other: owner, years, date, places: [found[0].partner, found[0].item] }); // prettier-ignore
      }
    }
  });
} // prettier-ignore

const codeOf = ({ mention }: Item): string => (mention as { code: string }).code;

const RULE = "a cell of a table";

/** The share that a figure under a title tells; null where a side is missing. */
function shareOf(head: Denominator | null, country: Item | null, topic: TableTopic | null): Share | null {
  if (!head) return null;
  const code = country ? codeOf(country) : null;
  if (head.owner.kind === "world") {
    const whose = code ?? topic?.code ?? null;
    if (whose === null) return null;
    return head.side === "import"
      ? { measure: "of_world_imports", supplier: null, recipient: whose, at: [], rule: RULE }
      : { measure: "of_world_exports", supplier: whose, recipient: null, at: [], rule: RULE };
  }
  if (head.owner.kind !== "country" || code === null || code === head.owner.code) return null;
  return shareBetween(head.side === "import" ? "supplier" : "recipient", head.owner.code, code);
}

const shareBetween = (side: "supplier" | "recipient", owner: string, partner: string): Share =>
  side === "supplier"
    ? { measure: "of_recipient_imports", supplier: partner, recipient: owner, at: [], rule: RULE }
    : { measure: "of_supplier_exports", supplier: owner, recipient: partner, at: [], rule: RULE };

/** The countries of a cell, each with the figure behind it. */
function partnersOf(cell: Item[], owner: string, side: "supplier" | "recipient"): { partner: Item; item: Item; pct: number; share: Share }[] {
  const out: { partner: Item; item: Item; pct: number; share: Share }[] = [];
  let partner: Item | null = null;
  for (const item of cell) {
    if (item.mention?.type === "country") partner = item;
    const figure = item === partner ? null : figureIn([item]);
    if (!figure || !partner) continue;
    if (codeOf(partner) !== owner) out.push({ partner, ...figure, share: shareBetween(side, owner, codeOf(partner)) });
    partner = null;
  }
  return out;
} // prettier-ignore

function rankOf(column: LaidColumn, head: Denominator | null, country: Item, figure: Item): Pick<TableRank, "rank" | "measure" | "subject" | "other"> | null {
  const rank = Number(figure.text);
  const side = column.share?.side ?? head?.side ?? null;
  const owner = column.share?.owner ?? head?.owner;
  if (!Number.isInteger(rank) || rank < 1 || side === null || !owner) return null;
  const subject = codeOf(country);
  if (owner.kind === "world") return { rank, measure: side === "import" ? "importer_world" : "exporter_world", subject, other: null };
  if (owner.kind !== "country" || owner.code === subject) return null;
  return { rank, measure: side === "import" ? "supplier_among_recipient_sources" : "recipient_among_supplier_customers", subject, other: owner.code };
} // prettier-ignore
