import { describe, expect, it } from "vitest";
import { tokenize } from "../sentences/tokens.js";
import type { CompanyMention } from "../types.js";
import { findCompanies } from "./companies.js";

describe("findCompanies(tokens, text)", () => {
  it.each<[text: string, name: string, country: string | null]>([
    ["a contract for Zorin Aerospace Industries", "Zorin Aerospace Industries", null],
    ["Israel's Kestrel Defense Ltd won", "Kestrel Defense Ltd", "ISR"],
    ["the Israeli drone maker Zorin said", "Zorin", "ISR"],
    ["Turkish company Kanat Savunma delivered", "Kanat Savunma", "TUR"],
    ["Zorin, an Israeli drone maker, said", "Zorin", "ISR"],
    ["Zorin Systems, a Polish manufacturer of radars", "Zorin Systems", "POL"],
    ["boats from Meridian Shipyard (Turkey)", "Meridian Shipyard", "TUR"],
    ["Elbit Systems Cyber Ltd announced", "Elbit Systems", "ISR"],
    ["South Africa's Veld Dynamics", "Veld Dynamics", null],
    ["the Norwegian shipbuilder Fjordverft", "Fjordverft", "NOR"],
    ["German start-up Falkenauge raised", "Falkenauge", "DEU"],
    ["Kalba Heavy Industries", "Kalba Heavy Industries", null],
  ])("finds the company in %s", (text, name, country) => {
    const found = findCompanies(tokenize(text), text) as CompanyMention[];
    expect(found.map((mention) => [mention.name, mention.country])).toContainEqual([name, country]);
    for (const { start, end, text: quote } of found) expect(text.slice(start, end)).toBe(quote);
  });

  it.each([
    "Israel to Sell Missile Defense Systems to Poland",
    "the Israeli Defense Ministry said",
    "the Israeli company President Aliyev visited",
    "the Azerbaijani Army bought Advanced Air Defence Systems",
    "an Israeli company on Monday",
    "Danny Yatom, an Israeli general, said",
  ])("finds none in %s", (text) => {
    expect(findCompanies(tokenize(text), text)).toEqual([]);
  });
});
