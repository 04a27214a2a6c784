import { describe, expect, it } from "vitest";
import { readText } from "../read-text.js";
import { extractVisits } from "./index.js";

/** Rows as `surname AAA>BBB status from..to`, for a text published on Thursday 14 September 2017. */
const rows = (body: string): string[] =>
  extractVisits(readText(`News of the day\n\nPublished: 14 September 2017\n\n${body}\n`)).facts.map(({ columns, date }) => {
    const when = date.earliest === date.latest ? date.earliest : `${date.earliest ?? ""}..${date.latest ?? ""}`;
    return `${String(columns.visitor).split(" ").at(-1)} ${String(columns.visitor_country)}>${String(columns.host_country)} ${String(columns.status)} ${when}`;
  }); // prettier-ignore

const MODI = "Indian Prime Minister Narendra Modi";

const fallen: [text: string, rows: string[]][] = [
  [`${MODI}'s trip to Rome in May came to nothing.`, ["Modi IND>ITA cancelled 2017-05-01..2017-05-31"]],
  [`${MODI}'s Rome trip, planned for October, bit the dust.`, ["Modi IND>ITA cancelled 2017-10-01..2017-10-31"]],
  [`Nothing came of a trip to Rome by ${MODI}, planned for May.`, ["Modi IND>ITA cancelled 2017-05-01..2017-05-31"]],
  [`${MODI} was booked to fly to Rome in October; an election got in the way.`, ["Modi IND>ITA cancelled 2017-10-01..2017-10-31"]],
  [`${MODI} was to drop in on Rome in August.`, ["Modi IND>ITA cancelled 2017-08-01..2017-08-31"]],
  [`${MODI} stayed at home instead of flying to Rome on 5 September.`, ["Modi IND>ITA cancelled 2017-09-05"]],
  [`A trip to Rome by ${MODI} was planned for March. It was cancelled by the hosts.`, ["Modi IND>ITA cancelled 2017-03-01..2017-03-31"]],
  [`${MODI} is to fly to Rome in October.`, ["Modi IND>ITA planned 2017-10-01..2017-10-31"]],
  [`${MODI} flew to Rome in May. It was a call that he had put off twice.`, ["Modi IND>ITA happened 2017-05-01..2017-05-31"]],
]; // prettier-ignore

const returned: [text: string, rows: string[]][] = [
  [`${MODI} visited Rome in July. His host, General Marco Bassi, returned the courtesy in August.`, ["Modi IND>ITA happened 2017-07-01..2017-07-31", "Bassi ITA>IND happened 2017-08-01..2017-08-31"]],
  [`${MODI} was received in Rome by General Marco Bassi in July. The general returned the call a month later.`, ["Modi IND>ITA happened 2017-07-01..2017-07-31", "Bassi ITA>IND happened 2017-08-01..2017-08-31"]],
  [`${MODI} flew to Rome in May. Italian Prime Minister Paolo Gentiloni returned it in July.`, ["Modi IND>ITA happened 2017-05-01..2017-05-31", "Gentiloni ITA>IND happened 2017-07-01..2017-07-31"]],
]; // prettier-ignore

describe("extractVisits(document) over journeys that came to nothing", () => {
  it.each(fallen)("reads the visits in %j", (text, expected) => expect(rows(text)).toEqual(expected));
});

describe("extractVisits(document) over visits that are returned", () => {
  it.each(returned)("reads the visits in %j", (text, expected) => expect(rows(text)).toEqual(expected));
});
