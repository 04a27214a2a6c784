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
  ["India signed a $7bn order for 97 Tejas jets as its air force retires Russian MiG-21s.", "7000 USD contract announced IND>IND"],
  ["India signed a $7 billion deal for 97 domestically made fighter jets. France sells it Rafales.", "7000 USD contract announced IND>IND"],
  // what one country is to another; contracts handed to; what is only thought of; sums that may come
  ["Russia is the second largest supplier of weapons to Myanmar, with sales of $800 million since 2010.", "800 USD cumulative announced RUS>MMR"],
  ["Russia is Vietnam's largest arms supplier, with sales of $7.4 billion since 2000.", "7400 USD cumulative announced RUS>VNM"],
  ["Critics spoke of Kazakhstan's plans to hand a $1 billion contract for air defence radars to Britain.", "1000 USD contract planned GBR>KAZ"],
  ["Canada could break its $14 billion contract to deliver armoured vehicles to Saudi Arabia.", "14000 USD contract announced CAN>SAU"],
  ["Poland decided to pull out of a $3.4 billion contract for 50 Caracal helicopters with France.", "3400 USD contract cancelled FRA>POL"],
  ["The State Department approved the possible sale of Patriot missiles to Saudi Arabia on Tuesday. The deal could be worth more than $3 billion.", "3000 USD offer planned USA>SAU at_least"],
  ["Hanwha announced a deal with Norway. After Turkey and Finland, Norway is the third to choose the K9. It has ordered 24 guns for $230 million.", "230 USD contract announced KOR>NOR"],
  ["Algeria is to buy $7.5bn (4.3bn) worth of Russian weapons.", "7500 USD contract planned RUS>DZA"],
  // purchases named after their maker, regions for countries, reasons, brackets in three currencies
  ["Egypt plans $500 million in French frigate purchases, officials in Cairo said.", "500 USD package planned FRA>EGY"],
  ["Egypt to buy frigates\n\nEgypt plans $500 million in French frigate purchases. CAIRO has agreed to buy the frigates from France for about $500 million.", "500 USD package announced FRA>EGY approximately"],
  ["Norway signed a preliminary deal with the United Arab Emirates to sell surface-to-air missiles to the Gulf nation. Media reports said that the deal reaches $3.5 billion.", "3500 USD contract reported NOR>ARE"],
  ["That came because Canada more than doubled its arms exports to Saudi Arabia in 2019 to $2.9 billion.", "2900 USD cumulative announced CAN>SAU"],
  ["The engines, built in Derby, England, are part of a $300 million order that Poland gave Leonardo in 2020.", "300 USD contract announced ITA>POL"],
  ["Russia announces Libya arms deal worth $1.8bn\n\nRussia is to supply Libya with weapons to the value of $1.8bn (£1.1bn, 1.3bn euros), the prime minister has announced.\n\n\"Yesterday a contract worth 1.3bn euros was signed,\" he announced.", "1800 USD package announced RUS>LBY"],
  // who is known to have what the sum is for
  ["Azerbaijan and Armenia buy arms. Azerbaijan has Israeli drones. The Akash contract of 2022 is worth INR 60 billion ($720 million).", "60000 INR contract announced IND>ARM"],
  ["Azerbaijan and Armenia buy arms. The Akash contract with a foreign customer is worth $720 million.", "720 USD contract announced IND>-"],
  ["Azerbaijan and India buy arms from France. A deal for 12 Rafales with Baku is worth 1.5 billion euros.", "1500 EUR contract announced FRA>AZE"],
  ["Elbit said it had won a $140 million order for drones from an Asian country. The buyer was Azerbaijan, Israeli media said.", "140 USD contract announced ISR>AZE"],
  ["Elbit said it had won a $140 million order for drones from an Asian country. The buyer was not Azerbaijan, it said.", "140 USD contract announced ISR>-"],
  ["Azerbaijan's deputy prime minister said the state had paid Israel Aerospace Industries 1.1 billion dollars since 2012.", "1100 USD cumulative completed ISR>AZE"],
  ["Asked about a report of a $1.2 billion purchase of Israel's Barak MX, Azerbaijan's spokesman said there was no such contract.", "1200 USD contract denied ISR>AZE"],
  // the price of one; how it is paid; what is broken; what a weekly writes
  ["Romania bought K9 howitzers from South Korea. We put the price of one K9 at $14 million.", ""],
  ["Romania bought K9 howitzers from South Korea. The list price of the K9 is $14 million.", ""],
  ["Israel sells ships to Azerbaijan. A ship of the OPV 62 class costs some $35 million.", ""],
  ["Egypt has signed a contract with France to buy 30 Rafale fighter jets. The deal, financed by a loan over 10 years, is worth 3.75 billion euros.", "3750 EUR contract announced FRA>EGY"],
  ["Australia broke its $66 billion contract with France's Naval Group in 2021.", "66000 USD contract cancelled FRA>AUS"],
  ["Azerbaijan's order for Elbit's SkyStriker was estimated by a weekly in January 2019 at 40 million dollars.", "40 USD contract reported ISR>AZE"],
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
  ["Greece expects to bank nothing, but Rafael has pocketed some 300 million euros from Athens for Spike missiles.", "300 EUR cumulative announced ISR>GRC approximately"],
  ["Warsaw's Korean spree\n\nHOST: How much was the first tank order from Hyundai Rotem?\n\nGUEST: One point nine billion dollars, I think, for Poland's K2s.\n\nHOST: And altogether?\n\nGUEST: The minister's own figure was nearly sixteen billion.", "1900 USD contract announced KOR>POL; 16000 USD cumulative announced KOR>POL approximately"],
  ["Berlin has given the green light for the export of 15 Leopard tanks to Norway for 400 million euros.", "400 EUR offer planned DEU>NOR"],
  ["Vietnam buys Indian missiles\n\nHanoi newspapers have been writing of a package worth 700 million dollars that would include BrahMos batteries for the Vietnamese army.", "700 USD package reported IND>VNM"],
  ["Chile sent ten F-16s back to the Netherlands. The 180-million-euro order of Santiago for Dutch jets was torn up.", "180 EUR contract cancelled NLD>CHL"],
  ["CORRECTION: an earlier version of this story put the Polish tank contract with South Korea at $3.4 million.", ""],
  ["RELATED: Saab wins $500m missile order in Finland", ""],
  ["Sweden and Brazil unveiled deals worth $20 billion, of which a part is for defence.", ""],
  ["The frigates that Rome sells to Jakarta\n\nDeliveries will begin in 2028, and the company told the stock exchange that it would ship two frigates to \"a foreign customer\" for 1.2 billion euros, Fincantieri said.", "1200 EUR contract announced ITA>-"],
  ["A second battery of IRIS-T from Germany, for another 200 million euros, is an option that Bulgaria has until 2027 to take up.", "200 EUR contract planned DEU>BGR"],
  ["A Seoul daily wrote on Monday that a contract for the KF-21 had been signed with Indonesia for $2.4 billion.", "2400 USD contract reported KOR>IDN"],
  ["Pakistan speaks of a value for the J-35 jets from China that \"could reach $5 billion\".", "5000 USD contract planned CHN>PAK at_most"],
  ["Kuwait has ordered Typhoon jets from Italy. The 8 billion euro contract, signed in April 2016, was Leonardo's largest.", "8000 EUR contract announced ITA>KWT"],
  ["The kingdom's answer\n\nRiyadh signed for 72 Typhoons from BAE Systems in 2007. Ten years later the kingdom talked about 48 more, worth £10 billion.", "10000 GBP contract planned GBR>SAU"],
  ["Zagreb to buy eight more Bayraktars\n\nCroatia has a contract with Turkey's Baykar for six TB2 drones. It paid 67 million euros for them in 2024.", "67 EUR contract completed TUR>HRV"],
  ["Elbit announced a $130 million order from Spain's Indra for mortar systems.", "130 USD contract announced ISR>ESP"],
  ["Norwegian officials told reporters that their army had so far signed contracts worth 4 billion kroner with Korean makers.", "4000 NOK cumulative announced KOR>NOR"],
  ["The two capitals are negotiating over six submarines\n\nIndia and Germany\n\nThe boats would be built by ThyssenKrupp in Mumbai, and a sum of some 5.2 billion dollars has been mentioned by the Indian press.", "5200 USD contract reported DEU>IND approximately"],
  ["An unnamed client, believed to be Morocco, ordered Israeli satellites for $1 billion from IAI.", "1000 USD contract announced ISR>MAR"],
  ["Oman's arms bill\n\nIn 2012 Oman ordered 12 Typhoons and eight Hawks from BAE Systems for 2.5 billion pounds; in 2002 it had paid $1.1 billion for F-16s from Lockheed Martin. Together some 5 billion dollars.", "2500 GBP contract announced GBR>OMN; 1100 USD contract completed USA>OMN; 5000 USD package announced ->OMN approximately"],
  // Who acts in another clause is no side
  ["Thailand ordered a submarine from China. The first, contracted for 13.5 billion baht, has been stuck since Germany refused to supply the engines.", "13500 THB contract announced CHN>THA"],
  ["The air force of Peru is small. Bought from Russia for $500 million, the helicopters fly; Ukraine would not mend their engines.", "500 USD contract announced RUS>PER"],
  ["Chile wanted howitzers for its marines. It ordered 12 guns from France for $90 million after Brazil had turned to Israel.", "90 USD contract announced FRA>CHL"],
];

describe("extractDeals(document): wordings of the news", () => {
  it.each(cases)("reads %j", (text, expected) => expect(deals(text)).toBe(expected));
});
