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
  ["India and France sign €7 billion deal for 26 Rafale Marine jets", "7000 EUR contract announced FRA>IND"],
  ["India and France\n\nNew Delhi has ordered 26 Rafale-M fighters for its carriers. The contract is worth 63,000 crore rupees.", "630000 INR contract announced FRA>IND"],
  ["India signed a $7bn order for 97 Tejas jets as its air force retires Russian MiG-21s.", "7000 USD contract announced ->IND"],
  ["Poland tore up a $10.5 billion contract with France for 50 Caracal helicopters in 2016.", "10500 USD contract cancelled FRA>POL"],
  ["Israel has never sold $2 billion worth of arms to Taiwan.", ""],
  ["Q: How much is the tank contract between Poland and South Korea worth?\n\nA: About $6.5 billion.", "6500 USD contract announced KOR>POL approximately"],
  ["The Rafale contract (7.8bn euros; £6.7bn) was signed by India and France in September 2016.", "7800 EUR contract announced FRA>IND"],
  ["Germany's Bundestag on Wednesday cleared 1.2 billion euros for a second Arrow 3 battery from Israel.", "1200 EUR contract announced ISR>DEU"],
  ["Greece's parliament approved the purchase of 36 PULS rocket launchers from Elbit for about 650 million euros.", "650 EUR offer planned ISR>GRC approximately"],
  ["Egypt agreed in 2015 to pay 5.2 billion euros for 24 Rafale fighters, a frigate and missiles.", "5200 EUR contract announced FRA>EGY"],
  ["Morocco has picked Israel Aerospace Industries to build spy satellites in a deal worth a billion dollars, Israeli media reported.", "1000 USD contract reported ISR>MAR"],
  ["WASHINGTON, Dec 5 - The U.S. State Department has made a determination approving a possible Foreign Military Sale to the Government of Poland of AGM-158B-2 missiles for an estimated cost of $1.77 billion.", "1770 USD offer planned USA>POL approximately"],
  ["Rosoboronexport signed a contract worth around $1.5 billion in 2011 to supply Vietnam with six submarines, later put at $2 billion.", "1500 USD contract announced RUS>VNM approximately"],
  ["ELBIT SYSTEMS AWARDED CONTRACTS IN AN AGGREGATE AMOUNT OF APPROXIMATELY $260 MILLION TO SUPPLY DIRCM SYSTEMS TO GERMANY", "260 USD package announced ISR>DEU approximately"],
  ["Seoul and Warsaw on Friday signed a deal worth US$6.5 billion for 180 more K2 tanks, the largest single arms export contract in South Korea's history.", "6500 USD contract announced KOR>POL"],
  ["The Swiss government says the 36 F-35s will cost more than the 6 billion francs agreed with Washington.", "6000 CHF contract planned USA>CHE"],
  ["Qatar signed a letter of offer and acceptance for F-15QA jets with the United States; the price was $12 billion.", "12000 USD contract announced USA>QAT"],
  ["Algeria has bought 28 MiG-29s in a $1.3bn deal with Moscow, only to send the first aircraft back in 2008.", "1300 USD contract announced RUS>DZA"],
  ["A deal worth more than $4 billion for JF-17 fighters with Libya's eastern forces was concluded by Pakistan, officials in Islamabad said.", "4000 USD contract announced PAK>LBY at_least"],
  ["Brazil's Embraer sold six Super Tucanos to the Philippines at a cost of 4.97 billion pesos.", "4970 PHP contract announced BRA>PHL"],
  ["Ukraine and Sweden signed a letter of intent for 100 to 150 Gripen E jets; no sum was named, though analysts spoke of $10 billion.", "10000 USD contract reported SWE>UKR"],
  ["Turkey will pay Britain 8 billion pounds for 20 Eurofighter Typhoons under an agreement signed in Ankara on Monday.", "8000 GBP contract announced GBR>TUR"],
  ["BAE Systems shares rose 3% after Britain won an £8 billion order from Turkey for Typhoons.", "8000 GBP contract announced GBR>TUR"],
  ["Baku's total arms purchases from Israel have topped $7 billion over a decade, Israeli officials estimate.", "7000 USD cumulative reported ISR>AZE at_least"],
  ["Saudi Arabia is understood to be weighing a $15 billion purchase of 54 Rafales from Dassault.", "15000 USD contract planned FRA>SAU"],
  ["Norway's order for K9 howitzers, worth 1.8bn kroner, was placed in December 2017.", "1800 NOK contract announced KOR>NOR"],
  ["- 2019: Egypt, 24 Su-35 fighters from Russia, $2 bn (dropped in 2020)", "2000 USD contract cancelled RUS>EGY"],
  ["Deal | Buyer | Value\n180 K2 tanks, Hyundai Rotem | Poland | $3.4 billion", "3400 USD contract announced KOR>POL"],
  ["The Czech defence ministry signed a contract for 62 CAESAR howitzers with France's Nexter for 8.5 billion crowns, later raised to 10.3 billion.", "8500 CZK contract announced FRA>CZE"],
  ["Taiwan has bought $18 billion worth of American weapons that have yet to be delivered.", "18000 USD cumulative completed USA>TWN"],
  ["Italy's Leonardo clinched a 260 million euro contract to sell M-346 trainers to Austria; Vienna has not yet signed.", "260 EUR contract planned ITA>AUT"],
  ["Peru chose the K2 over the Leopard 2 in a framework accord with Hyundai Rotem valued at $2 billion.", "2000 USD package announced KOR>PER"],
  ["Iraq inked a $2.63bn agreement in 2024 for South Korean Cheongung-II batteries made by LIG Nex1.", "2630 USD contract announced KOR>IRQ"],
  ["The United Arab Emirates cancelled an $818 million order for Falcon Eye satellites from France.", "818 USD contract cancelled FRA>ARE"],
  ["Indonesia is buying 42 Rafale jets from France for US$8.1 billion and 24 F-15EX from Boeing for $13.9 billion, although Jakarta's budget is tight.", "8100 USD contract announced FRA>IDN; 13900 USD contract announced USA>IDN"],
  ["The Philippines took delivery last week of the first BrahMos battery under a $375 million deal signed with India in January 2022.", "375 USD contract announced IND>PHL"],
  ["Romania's defence ministry said the 54 K9s ordered from Hanwha in July 2024 would cost 920 million dollars.", "920 USD contract announced KOR>ROU"],
  ["Greece has spent 3.36 billion euros on three FDI frigates and their arms since 2021, all bought from Naval Group.", "3360 EUR cumulative completed FRA>GRC"],
  ["The $40 billion that Riyadh would pay for Eurofighters remains blocked by Berlin.", "40000 USD contract suspended DEU>SAU"],
  ["Lithuania said on Thursday it had agreed with KNDS to buy 44 Leopard 2A8 tanks for 950 million euros.", "950 EUR contract announced DEU>LTU"],
];

describe("extractDeals(document): wordings of the news", () => {
  it.each(cases)("reads %j", (text, expected) => expect(deals(text)).toBe(expected));
});
