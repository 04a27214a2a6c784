import DateTimeRecognizer from "@microsoft/recognizers-text-date-time";
import * as chrono from "chrono-node";
import compromise from "compromise";
import compromiseDates from "compromise-dates";
import winkNLP, { type ItemEntity } from "wink-nlp";
import model from "wink-eng-lite-web-model";
import type { Marked } from "./timeml.js";

/** Finds the time expressions of a text made on the day `created`. */
export type Peer = (text: string, created: string) => Marked[];

const nlp = winkNLP(model);
compromise.plugin(compromiseDates);

/** The other libraries, with their results put as TIMEX3 in the way that favours them: what they know for certain, the past before the future. */
export const peers: Record<string, Peer> = {
  "chrono-node": byChrono,
  "Recognizers-Text": byRecognizers,
  compromise: byCompromise,
  "wink-nlp": byWink,
};

const noon = (created: string): Date => new Date(`${created}T12:00:00Z`);
const pad = (n: number | null): string => String(n ?? 0).padStart(2, "0");

function byChrono(text: string, created: string): Marked[] {
  return chrono.parse(text, { instant: noon(created), timezone: 0 }).map(({ index, text: found, start }) => {
    const [year, month, day] = [start.get("year"), start.get("month"), start.get("day")];
    const certain = (part: "day" | "weekday" | "month" | "hour"): boolean => start.isCertain(part);
    let value = `${year}`;
    if (certain("day") || certain("weekday")) value = `${year}-${pad(month)}-${pad(day)}`;
    else if (certain("month")) value = `${year}-${pad(month)}`;
    else if (!start.isCertain("year")) value = `${year}-${pad(month)}-${pad(day)}`;
    if (certain("hour")) value += `T${pad(start.get("hour"))}:${pad(start.get("minute"))}`;
    return { start: index, end: index + found.length, value };
  });
}

function byRecognizers(text: string, created: string): Marked[] {
  const found = DateTimeRecognizer.recognizeDateTime(text, "en-us", undefined, noon(created));
  return found.map(({ start, end, resolution }) => {
    const values: Record<string, string>[] = resolution?.values ?? [];
    const past = values.findLast((one) => (one.value ?? one.start ?? "") <= `${created}T24`) ?? values[0];
    return { start, end: end + 1, value: past ? timexOf(past) : null };
  });
}

/** Its TIMEX where that is whole, else its value to the precision of the TIMEX: `XXXX-05` is a month. */
function timexOf({ timex, value, start }: Record<string, string>): string | null {
  if (!timex) return null;
  const period = /^\(([^,]*),([^,]*),(.*)\)$/.exec(timex);
  const whole = period && /^P1[DWMY]$/.test(period[3]) ? period[1] : timex;
  if (!/X/.test(whole) && !period) return whole;
  const at = value ?? start ?? null;
  if (!at) return whole;
  if (period?.[3] === "P1M" || /^XXXX-\d\d$/.test(timex)) return at.slice(0, 7);
  return period?.[3] === "P1Y" ? at.slice(0, 4) : at.replace(" ", "T").replace(/:00$/, "");
}

interface CompromiseDate {
  text: string;
  offset: { start: number; length: number };
  dates?: { start: string | null; unit?: string };
}

/** Sentence by sentence: on some ("once a year") the library throws, and then only that sentence is without dates. */
function byCompromise(text: string, created: string): Marked[] {
  const found: Marked[] = [];
  for (const { text: sentence, offset } of compromise(text).json({ offset: true }) as CompromiseDate[]) {
    const view = compromise(sentence) as unknown as {
      dates: (options: object) => { json: (options: object) => CompromiseDate[] };
    };
    try {
      for (const { offset: at, dates } of view.dates({ today: created, timezone: "UTC" }).json({ offset: true })) {
        const length = dates?.unit === "year" ? 4 : dates?.unit === "month" ? 7 : 10;
        const start = offset.start + at.start;
        found.push({ start, end: start + at.length, value: dates?.start?.slice(0, length) ?? null });
      }
    } catch {
      continue;
    }
  }
  return found;
}

function byWink(text: string): Marked[] {
  const found: Marked[] = [];
  const doc = nlp.readDoc(text);
  const starts: number[] = [];
  let at = 0;
  const tokens = doc.tokens().out(nlp.its.value) as string[];
  for (const token of tokens) {
    const start = text.indexOf(token, at);
    starts.push(start < 0 ? at : start);
    if (start >= 0) at = start + token.length;
  }
  doc.entities().each((entity: ItemEntity) => {
    if (!/^(DATE|TIME|DURATION)$/.test(entity.out(nlp.its.type) as string)) return;
    const [first, last] = entity.out(nlp.its.span) as unknown as [number, number];
    found.push({ start: starts[first], end: starts[last] + tokens[last].length, value: null });
  });
  return found;
}
