import type { Fact } from "../library.js";

interface Dated {
  id: string;
  date_earliest: string | null;
  date_latest: string | null;
}

/** Orders rows by the earliest day they may have happened, undated ones last, then by id. */
export function rowsByDate(a: Dated, b: Dated): number {
  return compare(key(a), key(b)) || compare(a.id, b.id);
}

/** Orders facts as `rowsByDate` orders rows. */
export function byDate(a: Fact, b: Fact): number {
  return rowsByDate(a.row, b.row);
}

const key = ({ date_earliest, date_latest }: Dated) => date_earliest ?? date_latest ?? "9999";
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
