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

const inPerson: [text: string, rows: string[]][] = [
  ["The boat was handed over in Lorient on 18 August in the presence of Greek Defence Minister Nikos Dendias.", ["Dendias GRC>FRA happened 2017-08-18"]],
  ["It began in Paris on 28 August 2017, when Greek Prime Minister Alexis Tsipras and French President Emmanuel Macron sealed a pact.", ["Tsipras GRC>FRA happened 2017-08-28"]],
  ["French President Emmanuel Macron announced in Cairo on Monday that more jets would come.", ["Macron FRA>EGY happened 2017-09-11"]],
  ["Saudi Crown Prince Mohammed bin Salman put his name to a letter of intent in London in March.", ["Salman SAU>GBR happened 2017-03-01..2017-03-31"]],
  ["Ukrainian President Petro Poroshenko signed a letter of intent in France on Monday.", ["Poroshenko UKR>FRA happened 2017-09-11"]],
  ["Ukrainian President Petro Poroshenko, who stopped in Athens on Sunday to see Prime Minister Alexis Tsipras, was in Madrid on Tuesday. A trip to Turkey is scheduled for Friday.", ["Poroshenko UKR>GRC happened 2017-09-10", "Poroshenko UKR>ESP happened 2017-09-12", "Poroshenko UKR>TUR planned 2017-09-15"]],
  ["[Picture: Israeli Defence Minister Avigdor Lieberman inspects a guard of honour in Baku. Archive, July 2016]", []],
  ["German Foreign Minister Sigmar Gabriel said in Brussels on Monday that nothing was decided.", []],
  ["The boat is to be handed over in Lorient on 18 October in the presence of Greek Defence Minister Nikos Dendias.", []],
  ["Israeli Prime Minister Benjamin Netanyahu had five hours with Vladimir Putin in Moscow on 22 August.", ["Netanyahu ISR>RUS happened 2017-08-22"]],
]; // prettier-ignore

const unplaced: [text: string, rows: string[]][] = [
  ["SEOUL — Tanks were sold.\n\nItalian Defence Minister Roberta Pinotti paid a state visit from August 10 to 13.", ["Pinotti ITA>KOR happened 2017-08-10..2017-08-13"]],
  ["SEOUL — Tanks were sold.\n\nItalian Defence Minister Roberta Pinotti came to see them tested in March.", ["Pinotti ITA>KOR happened 2017-03-01..2017-03-31"]],
  ["NEW DELHI — Tanks were sold.\n\nA visit by Italian Defence Minister Roberta Pinotti, pencilled in for this month, has been put off.", ["Pinotti ITA>IND postponed 2017-09-01..2017-09-30"]],
  ["In between comes the visit by the Greek chief of staff, General Dimitrios Choupis, to Cairo (22–23 September).", ["Choupis GRC>EGY planned 2017-09-22..2017-09-23"]],
]; // prettier-ignore

describe("extractVisits(document) over who was there in person", () => {
  it.each(inPerson)("reads the visits in %j", (text, expected) => expect(rows(text)).toEqual(expected));
});

describe("extractVisits(document) over visits whose place goes without saying", () => {
  it.each(unplaced)("reads the visits in %j", (text, expected) => expect(rows(text)).toEqual(expected));
});

describe("extractVisits(document) over journeys that came to nothing", () => {
  it.each(fallen)("reads the visits in %j", (text, expected) => expect(rows(text)).toEqual(expected));
});

describe("extractVisits(document) over visits that are returned", () => {
  it.each(returned)("reads the visits in %j", (text, expected) => expect(rows(text)).toEqual(expected));
});
