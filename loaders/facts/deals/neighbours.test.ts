import { describe, expect, it } from "vitest";
import { readArticle } from "../../articles/read-article.js";
import { readDocument } from "../../journey.js";
import { extractDeals } from "./index.js";

/** The deals of a text: millions, currency, kind, status, supplier>recipient, qualifier unless exact. */
function deals(text: string): string {
  const { facts } = extractDeals(readDocument(readArticle("x.txt", new TextEncoder().encode(text))));
  const lines = facts.map(({ columns: c }) => {
    const [low, high] = [Number(c.amount) / 1e6, Number(c.amount_max) / 1e6];
    const qualifier = c.qualifier === "exact" ? "" : ` ${c.qualifier}`;
    return `${low === high ? low : `${low}-${high}`} ${c.currency} ${c.kind} ${c.status} ${c.supplier ?? "-"}>${c.recipient ?? "-"}${qualifier}`;
  });
  return lines.join("; ");
}

/** How the news words deals, with what stands before and after: headlines, lists, questions, sides carried over. */
// prettier-ignore
const cases: [text: string, expected: string][] = [
  ["Peru ordered eight Mi-17 helicopters from Russia for 180 million dollars in 2019. A year later Lima scrapped the purchase.", "180 USD contract cancelled RUS>PER"],
  ["Peru ordered eight Mi-17 helicopters from Russia for 180 million dollars in 2019. A year later Lima praised the purchase.", "180 USD contract announced RUS>PER"],
  ["Denmark has cancelled a contract for howitzers, officials in Copenhagen said. The 90 million euro order was awarded to Israel's Elbit in 2015.", "90 EUR contract cancelled ISR>DNK"],
  ["Chile is waiting for the first of 20 Rafales, bought for $4 billion in 2022, and has also been offered the F-16 by Lockheed Martin.", "4000 USD contract announced FRA>CHL"],
  ["Vietnam ordered a submarine from Russia. The boat, contracted for 300 million dollars in 2017, has been stuck since Germany refused to supply its engines.", "300 USD contract announced RUS>VNM"],
  ["From Spain it took two frigates for Peru's navy, at 800 million euros.", "800 EUR contract announced ESP>PER"],
  ["India wants six submarines. Its yard Mazagon and ThyssenKrupp signed a memorandum of understanding on boats worth $2 billion.", "2000 USD package planned DEU>IND"],
];

describe("extractDeals(document): what stands beside a deal", () => {
  it.each(cases)("reads %j", (text, expected) => expect(deals(text)).toBe(expected));
});
