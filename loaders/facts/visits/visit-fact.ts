import { englishDay } from "../../dates/english.js";
import { undated } from "../../dates/undated.js";
import type { DateValue, Document, Fact, Support } from "../../types.js";
import { statusOf, type Visit } from "./book.js";
import { isPast, lapsed } from "./lapsed.js";
import { mainCountries } from "./main-countries.js";

/** Makes the row of a visit out of all its tellings, with the words that support it. */
export function visitFact(document: Document, visit: Visit): Fact {
  const { visitor, host, place, met, tellings } = visit;
  const country = visitor.country ?? mainCountries(document).find(({ code }) => code !== host)?.code ?? null;
  const given = statusOf(visit);
  const dated = dateTelling(visit, given);
  const told = given ?? (isAhead(dated?.date ?? null, document.published) ? "planned" : "happened");
  const open =
    told === "ongoing" && isAhead(dated?.date ?? null, document.published)
      ? "planned"
      : told === "ongoing" && isOver(dated?.date ?? null, document.published)
        ? "happened"
        : told;
  const status = isPast(dated?.date ?? null, document.published) ? lapsed(open, tellings.find(({ lapses }) => lapses)?.lapses) : open; // prettier-ignore
  const when = /^(planned|postponed|cancelled)$/.test(status) ? "planned" : "past";
  const date = narrowed(dated?.date ?? undated(document.published, when), visit);
  const spans = new Map(tellings.map(({ stated }) => [`${stated.start} ${stated.end}`, stated]));
  const support: Support[] = [...spans.values()].map((stated) => ({ field: "fact", ...stated }));
  support.push({ field: "visitor", start: visitor.start, end: visitor.end });
  support.push({ field: "host_country", start: visit.hostSpan.start, end: visit.hostSpan.end });
  if (visit.placeSpan) support.push({ field: "place", ...visit.placeSpan });
  if (dated?.dateSpan) support.push({ field: "date", ...dated.dateSpan });
  for (const { start, end } of met.values()) support.push({ field: "met", start, end });
  return {
    table: "visits",
    columns: {
      visitor: visitor.name,
      visitor_role: visitor.role,
      visitor_country: country,
      host_country: host,
      place,
      met: [...met.keys()],
      status,
    },
    date,
    attributedTo: tellings[0].attributedTo,
    support,
    rule: "visits",
  };
}

/** A visit began no later than the first meeting in its course. */
function narrowed(date: DateValue, { tellings }: Visit): DateValue {
  if (date.precision !== "interval" || date.earliest === null) return date;
  for (const { during } of tellings)
    if (during?.precision === "day" && during.latest !== null && during.latest >= date.earliest && (date.latest === null || during.latest < date.latest))
      return { ...date, latest: during.latest, rule: `${date.rule} A meeting in its course was on ${englishDay(during.latest)}.` }; // prettier-ignore
  return date;
}

/** A day told for the journey itself stands before the day of a meeting in its course. */
const rank = (kind: string): number => (kind === "meet" || kind === "host" ? 1 : 0);

const isAhead = (date: DateValue | null, published: DateValue): boolean =>
  date?.earliest != null && published.latest !== null && date.earliest > published.latest;

const LASTS = 3;

/** Whether a visit that was told to have begun must be over when the article came out: it began three days before or earlier. */
function isOver(date: DateValue | null, published: DateValue): boolean {
  if (date?.precision !== "day" || !date.latest || !published.earliest) return false;
  return Date.parse(published.earliest) - Date.parse(date.latest) >= LASTS * 864e5;
}

/** The telling that dates a visit: of its own status, the narrowest and earliest told; a plan moved takes the later day. */
function dateTelling(visit: Visit, status: string | null): Visit["tellings"][number] | null {
  const dated = visit.tellings.filter(({ date }) => date !== null);
  const fit = dated.filter((telling) => telling.status === status || telling.status === null);
  const own =
    fit.length > 0 ? fit : dated.filter((telling) => !(telling.status === "postponed" && status === "happened"));
  const length = (value: DateValue): number => value.earliest === null || value.latest === null ? Infinity : Date.parse(value.latest) - Date.parse(value.earliest); // prettier-ignore
  return own.reduce<Visit["tellings"][number] | null>((best, telling) => {
    if (!best) return telling;
    const order = length(telling.date!) - length(best.date!) || rank(telling.kind) - rank(best.kind);
    return order < 0 ||
      Number.isNaN(order) ||
      (order === 0 && (telling.date!.earliest ?? "") < (best.date!.earliest ?? ""))
      ? telling
      : best;
  }, null);
}
