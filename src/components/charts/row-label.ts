import { dateText } from "./dates.js";
import { withStatus } from "./status.js";
import type { ChartRow } from "./types.js";

/** The text beside a mark: its date, unless the label tells the year already, then the label with its status. */
export function labelText(row: ChartRow): { text: string; date: string } {
  const words = row.words ?? row.label;
  const label = withStatus(words, row.status);
  const date = tellsDate(words, row) ? "" : dateText(row);
  const bound = label.replace(/(\d) (?=(?:million|billion|trillion|per cent)\b)/g, "$1\u00A0");
  return { text: `${date} ${bound}`.trim(), date };
}

/** True where the words hold the date as a label writes it, or the whole of a date that is no more than years. */
function tellsDate(words: string, row: ChartRow): boolean {
  const years = [row.date_earliest, row.date_latest].map((day) => day?.slice(0, 4));
  if (row.words === undefined) return years.some((year) => year && words.includes(year));
  return words.includes(dateText(row));
}
