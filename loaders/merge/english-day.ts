const MONTHS = "January February March April May June July August September October November December".split(" ");

/** A day as a reader writes it: `26 February 2012`. */
export function englishDay(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

/** Bounds as they end a label: `26 February 2012`, `September 2017`, `2016-2020`; empty where one is open. */
export function englishBounds(earliest: string | null, latest: string | null): string {
  if (earliest === null || latest === null) return "";
  if (earliest === latest) return englishDay(earliest);
  const [first, last] = [earliest.slice(0, 4), latest.slice(0, 4)];
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return `${MONTHS[Number(earliest.slice(5, 7)) - 1]} ${first}`;
  return first === last ? first : `${first}-${last}`;
}
