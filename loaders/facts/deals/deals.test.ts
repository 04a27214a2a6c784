import { describe, expect, it } from "vitest";
import { readArticle } from "../../articles/read-article.js";
import { readDocument } from "../../journey.js";
import type { Extraction } from "../../types.js";
import { extractDeals } from "./index.js";

const read = (text: string): Extraction =>
  extractDeals(readDocument(readArticle("x.txt", new TextEncoder().encode(text))));

/** A deal in one line: millions, currency, kind, status, supplier>recipient, qualifier unless exact, company. */
function line({ columns: c }: Extraction["facts"][number]): string {
  const millions = (n: unknown): number => Number(n) / 1e6;
  const sum = c.amount === c.amount_max ? millions(c.amount) : `${millions(c.amount)}-${millions(c.amount_max)}`;
  const sides = `${c.supplier ?? "-"}>${c.recipient ?? "-"}`;
  const qualifier = c.qualifier === "exact" ? "" : ` ${c.qualifier}`;
  return `${sum} ${c.currency} ${c.kind} ${c.status} ${sides}${qualifier}${c.company ? ` | ${c.company}` : ""}`;
}

// prettier-ignore
const deals: [text: string, expected: string][] = [
  ["Israel has sold Vietnam missiles in a deal worth $680 million, officials said.", "680 USD contract announced ISR>VNM"],
  ["Russia sold Algeria 14 Su-35 fighters for $2 billion in 2019.", "2000 USD contract announced RUS>DZA"],
  ["Germany will sell six submarines to Israel for about 3 billion euros.", "3000 EUR contract planned DEU>ISR approximately"],
  ["Elbit Systems will supply artillery to Denmark under a $119 million contract signed on March 3, 2023.", "119 USD contract announced ISR>DNK | Elbit Systems"],
  ["South Korea's Hanwha Aerospace signed a $2.4 billion contract with Poland for K9 howitzers in August 2022.", "2400 USD contract announced KOR>POL | Hanwha Aerospace"],
  ["Poland signed a contract with Hyundai Rotem worth $3.4 billion for 180 K2 tanks.", "3400 USD contract announced KOR>POL | Hyundai Rotem"],
  ["Poland bought 48 FA-50 light combat aircraft from South Korea for $3 billion.", "3000 USD contract announced KOR>POL"],
  ["Poland to buy 96 Apache helicopters from the US for $10 billion", "10000 USD contract planned USA>POL"],
  ["India inks Rs 21,000 crore deal with Russia for S-400 systems", "210000 INR contract announced RUS>IND"],
  ["Egypt has bought two FREMM frigates from Italy in a deal worth €1.2 billion.", "1200 EUR contract announced ITA>EGY"],
  ["The Israeli Ministry of Defense awarded Elbit Systems a $300 million contract for ammunition.", "300 USD contract announced ISR>ISR | Elbit Systems"],
  ["Elbit Systems was awarded a contract worth $153 million to supply drones to the Swiss army.", "153 USD contract announced ISR>CHE | Elbit Systems"],
  ["Israel Aerospace Industries won a $1.2 billion order from the Indian Navy for Barak-8 systems.", "1200 USD contract announced ISR>IND | Israel Aerospace Industries"],
  ["IAI wins $777 million Indian missile contract", "777 USD contract announced ISR>IND | Israel Aerospace Industries"],
  ["Rafael said on Monday it had received a $100 million order from an undisclosed customer in Asia.", "100 USD contract announced ISR>- | Rafael Advanced Defense Systems"],
  ["A $3.5 billion deal between Israel and Germany for the Arrow 3 missile defence system was signed in Berlin on Thursday.", "3500 USD contract announced ISR>DEU"],
  ["Saudi Arabia agreed to buy 84 F-15 jets from the United States for $29.4 billion.", "29400 USD contract announced USA>SAU"],
  ["The State Department approved a possible $1.5 billion sale of HIMARS launchers to Estonia.", "1500 USD offer planned USA>EST"],
  ["The US has approved the potential sale of 35 F-35 jets to Germany for up to $8.4 billion.", "8400 USD offer planned USA>DEU at_most"],
  ["Turkey's Baykar signed a $370 million contract to export Akinci drones to Kuwait.", "370 USD contract announced TUR>KWT | Baykar"],
  ["Kuwait will pay $367 million for Turkish TB2 drones, the army said.", "367 USD contract planned TUR>KWT"],
  ["Switzerland signed a 6 billion Swiss franc ($6.25 billion) contract for 36 F-35 jets.", "6000 CHF contract announced USA>CHE"],
  ["Brazil ordered 36 Gripen fighters from Sweden's Saab in 2014 for $5.4 billion.", "5400 USD contract announced SWE>BRA | Saab"],
  ["Dassault secured an €16 billion order for 80 Rafale jets from the United Arab Emirates.", "16000 EUR contract announced FRA>ARE | Dassault Aviation"],
  ["France and India signed a 7.8 billion euro deal for 36 Rafale jets in September 2016.", "7800 EUR contract announced FRA>IND"],
  ["Greece bought 18 Rafale jets from France for 2.5 billion euros.", "2500 EUR contract announced FRA>GRC"],
  ["China has delivered eight submarines to Pakistan under a $5 billion contract.", "5000 USD contract completed CHN>PAK"],
  ["The sale of 12 helicopters to Nigeria by Turkey, valued at $61 million, was completed last year.", "61 USD contract completed TUR>NGA"],
  ["Azerbaijan's purchase of Barak-8 missiles from Israel cost $400 million.", "400 USD contract announced ISR>AZE"],
  ["Azerbaijani purchases of Israeli weapons have reached $5 billion since 2012.", "5000 USD cumulative announced ISR>AZE"],
  ["Since 2010 Israel has exported more than $3 billion worth of arms to Azerbaijan.", "3000 USD cumulative completed ISR>AZE at_least"],
  ["Azerbaijan has spent some $2 billion on Israeli drones over the past decade.", "2000 USD cumulative completed ISR>AZE approximately"],
  ["Israeli arms sales to Azerbaijan totalled $740 million between 2006 and 2019.", "740 USD cumulative announced ISR>AZE"],
  ["Egypt's $2 billion deal with Russia for Su-35 jets was cancelled under US pressure.", "2000 USD contract cancelled RUS>EGY"],
  ["Serbia cancelled a $300 million contract with Israel for PULS launchers.", "300 USD contract cancelled ISR>SRB"],
  ["Germany suspended a 400 million euro arms deal with Saudi Arabia.", "400 EUR contract suspended DEU>SAU"],
  ["The Philippines scrapped a $235 million order for 16 helicopters from Canada.", "235 USD contract cancelled CAN>PHL"],
  ["Israel froze a $500 million sale of drones to Turkey.", "500 USD contract suspended ISR>TUR"],
  ["Azerbaijan denied that it had signed a $1 billion contract with Pakistan for JF-17 jets.", "1000 USD contract denied PAK>AZE"],
  ["The ministry dismissed reports of a $2 billion deal with Israel for Iron Dome batteries.", "2000 USD contract denied ISR>-"],
  ["Azerbaijan has reportedly signed a $1.6 billion contract with Pakistan for JF-17 fighters.", "1600 USD contract reported PAK>AZE"],
  ["According to Haaretz, Israel sold Azerbaijan drones worth $200 million.", "200 USD contract reported ISR>AZE"],
  ["Israel offered Poland the Spike missile for $500 million.", "500 USD offer planned ISR>POL"],
  ["Saab has offered to supply Canada with 88 Gripen jets in a bid worth $10 billion.", "10000 USD offer planned SWE>CAN | Saab"],
  ["Romania is in talks to buy Iron Dome from Israel for $2 billion.", "2000 USD contract planned ISR>ROU"],
  ["Morocco plans to buy Israeli Barak MX systems in a deal valued at $540 million.", "540 USD contract planned ISR>MAR"],
  ["Finland has signed a 316 million euro contract with Israel for the David's Sling system.", "316 EUR contract announced ISR>FIN"],
  ["Two arms contracts worth $5.8 billion were signed between Poland and South Korea.", "5800 USD package announced KOR>POL"],
  ["Indonesia and France signed a package of deals worth $8.1 billion for 42 Rafale jets.", "8100 USD package announced FRA>IDN"],
  ["The first batch of Orbiter drones, worth $20 million, was delivered to Azerbaijan by Israel.", "20 USD batch completed ISR>AZE"],
  ["Vietnam's defence ministry placed a $160 million order with Israel Weapon Industries.", "160 USD contract announced ISR>VNM | Israel Weapon Industries"],
  ["Hanwha bags $1 billion deal to supply Redback vehicles to Australia", "1000 USD contract announced KOR>AUS | Hanwha Group"],
  ["Norway chose South Korean K9 guns in a deal worth 1.8 billion crowns.", "1800 NOK contract announced KOR>NOR"],
  ["Norway picks Leopard tanks over K2 in $1.9 billion deal with Germany", "1900 USD contract announced DEU>NOR"],
  ["A Greek order for Israeli Spike missiles is worth 370 million euros.", "370 EUR contract announced ISR>GRC"],
  ["Ukraine will receive Patriot systems under a $1.1 billion contract with Raytheon.", "1100 USD contract announced USA>UKR | Raytheon Technologies"],
  ["Rheinmetall has concluded a contract with Ukraine for shells worth 300 million euros.", "300 EUR contract announced DEU>UKR | Rheinmetall"],
  ["The contract, valued at €2.3 billion, covers 18 howitzers that KNDS will deliver to Kazakhstan.", "2300 EUR contract announced ->KAZ | KNDS"],
  ["Turkey sells Pakistan four MILGEM corvettes for $1.5 billion", "1500 USD contract announced TUR>PAK"],
  ["Iraq paid Russia $4.2 billion for helicopters and air defence systems.", "4200 USD contract completed RUS>IRQ"],
  ["In 2011 Israel and Azerbaijan concluded arms contracts worth $1.6 billion.", "1600 USD package announced ISR>AZE"],
  ["Under the deal Azerbaijan will get Israeli satellites for $120 million.", "120 USD contract announced ISR>AZE"],
  ["Lockheed Martin has been awarded a $4.7 billion contract to produce F-16s for Taiwan.", "4700 USD contract announced USA>TWN | Lockheed Martin"],
  ["Berlin approved the sale of tanks worth 1 billion euros to Hungary.", "1000 EUR offer planned DEU>HUN"],
  ["Jakarta signed a $1.3 billion contract for 3 submarines with Daewoo Shipbuilding.", "1300 USD contract announced KOR>IDN | Hanwha Ocean"],
  ["South Korea is to provide the Philippines with two frigates for $573 million.", "573 USD contract planned KOR>PHL"],
  ["Israel's Rafael has sold Spike missiles worth $200 million to Latvia.", "200 USD contract announced ISR>LVA | Rafael Advanced Defense Systems"],
  ["Ecuador cancelled its contract with India's HAL for Dhruv helicopters, worth $45 million.", "45 USD contract cancelled IND>ECU | Hindustan Aeronautics"],
  ["Armenia bought Indian Pinaka rocket launchers for $250 million.", "250 USD contract announced IND>ARM"],
  ["Yerevan signed a $720 million contract for Akash air defence systems with India's Bharat Dynamics.", "720 USD contract announced IND>ARM | Bharat Dynamics"],
  ["Bharat Forge has won a $155 million export order for artillery guns to Armenia.", "155 USD contract announced IND>ARM | Bharat Forge"],
  ["The United States will sell Taiwan 66 F-16 jets for $8 billion.", "8000 USD contract planned USA>TWN"],
  ["Britain's BAE Systems sold Oman 12 Typhoon jets in a £2.5 billion deal.", "2500 GBP contract announced GBR>OMN | BAE Systems"],
  ["A €3.4bn contract for Qatar's 24 Typhoons was awarded to BAE Systems.", "3400 EUR contract announced GBR>QAT | BAE Systems"],
  ["Spain's Navantia will build five corvettes for Saudi Arabia at a cost of 1.8 billion euros.", "1800 EUR contract announced ESP>SAU | Navantia"],
  ["Slovakia bought Israeli Barak MX batteries for 554 million euros.", "554 EUR contract announced ISR>SVK"],
  ["Czech Republic signs $628 million contract for Israeli SPYDER systems", "628 USD contract announced ISR>CZE"],
  ["The Dutch army ordered PULS rocket launchers from Elbit for $305 million.", "305 USD contract announced ISR>NLD | Elbit Systems"],
  ["Elbit to supply Netherlands with rocket artillery in $305m contract", "305 USD contract planned ISR>NLD | Elbit Systems"],
  ["Chile purchased F-16s worth $600 million from the Dutch air force.", "600 USD contract announced NLD>CHL"],
  ["The Indian government has cleared the purchase of 31 Predator drones from the US for $3.5 billion.", "3500 USD offer planned USA>IND"],
  ["Israel has supplied Azerbaijan with weapons worth $1 billion, President Ilham Aliyev said in December 2016.", "1000 USD cumulative completed ISR>AZE"],
  ["President Aliyev of Azerbaijan said the arms contracts with Israel amounted to $4.85 billion.", "4850 USD cumulative announced ISR>AZE"],
  ["Washington halted a $800 million sale of bombs to Israel.", "800 USD contract suspended USA>ISR"],
  ["Thailand signed a 13.5 billion baht contract with China for a submarine.", "13500 THB contract announced CHN>THA"],
  ["Emirates sign $271 million deal with Indonesia's PT PAL", "271 USD contract announced IDN>ARE | PT PAL"],
  ["Poland buys tanks from South Korea\n\nPoland signed a contract with South Korea on Friday for K2 tanks.\n\nThe deal is worth $3.4 billion.", "3400 USD contract announced KOR>POL"],
  ["Israel and Azerbaijan sign arms deal\n\nIsrael will sell drones to Azerbaijan, officials said. The contract, signed in 2011, is valued at $1.6 billion.", "1600 USD contract announced ISR>AZE"],
  ["Baku has bought Barak-8 systems from Israel. The country paid $400 million for them.", "400 USD contract completed ISR>AZE"],
  ["Elbit Systems announced a drone contract on Sunday. The order, worth $100 million, came from a country in Africa.", "100 USD contract announced ISR>- | Elbit Systems"],
  ["Poland signed a $5.8 billion deal with South Korea for K2 tanks and a $2 billion contract with the United States for HIMARS launchers.", "5800 USD contract announced KOR>POL; 2000 USD contract announced USA>POL"],
  ["South Korea has sold tanks to Poland for $3.4 billion, howitzers to Norway for $200 million and frigates to the Philippines for $600 million.", "3400 USD contract announced KOR>POL; 200 USD contract announced KOR>NOR; 600 USD contract announced KOR>PHL"],
  ["- India – Russia: five S-400 regiments, $5.43 billion (2018)", "5430 USD contract announced RUS>IND"],
  ["MOSCOW (Reuters) - Russia and India have signed a deal worth over $5 billion for the supply of S-400 air defence systems, the Kremlin said on Friday.", "5000 USD contract announced RUS>IND at_least"],
  ["The contract for four S-400 batteries, which Turkey signed in 2017, was worth $2.5 billion.", "2500 USD contract announced RUS>TUR"],
  ["Ankara bought the Russian S-400 system for $2.5 billion.", "2500 USD contract announced RUS>TUR"],
  ["Algeria has placed an order for Su-57 jets from Russia, worth some $2 billion.", "2000 USD contract announced RUS>DZA approximately"],
  ["An $8.1 billion agreement to deliver 42 Rafales to Jakarta was finalised in February 2022.", "8100 USD contract announced FRA>IDN"],
  ["Egypt and Italy are negotiating a 10 billion euro package of frigates and jets.", "10000 EUR package planned ITA>EGY"],
  ["Italy's government has authorised Fincantieri to sell two frigates to Egypt for 1.2 billion euros.", "1200 EUR offer planned ITA>EGY | Fincantieri"],
  ["Pakistan is buying eight Hangor submarines from China for $5 billion.", "5000 USD contract announced CHN>PAK"],
  ["Pakistan's navy will get eight Chinese submarines in a $5 billion deal, the largest Chinese arms export to date.", "5000 USD contract planned CHN>PAK"],
  ["Doha has ordered 24 Typhoon jets from Britain at a cost of 5 billion pounds.", "5000 GBP contract announced GBR>QAT"],
  ["Qatar's purchase of 100 Leopard 2 tanks from Germany is estimated at 2 billion euros.", "2000 EUR contract announced DEU>QAT approximately"],
  ["Brazil's air force chose Saab's Gripen NG over Boeing's F-18 for a $4.5 billion contract.", "4500 USD contract announced SWE>BRA | Saab"],
  ["Bern has decided to buy 36 F-35s from Lockheed Martin for 5 billion francs.", "5000 CHF contract announced USA>CHE | Lockheed Martin"],
  ["Colombia signed with Saab for 17 Gripen fighters, a contract of 3.100 million euros.", "3100 EUR contract announced SWE>COL | Saab"],
  ["Greece is set to acquire Israeli PULS rocket artillery for up to €700 million.", "700 EUR contract planned ISR>GRC at_most"],
  ["Athens and Tel Aviv signed a 1.68 billion-dollar agreement for a flight training centre run by Elbit.", "1680 USD contract announced ISR>GRC | Elbit Systems"],
  ["Riyadh has cancelled a C$15 billion contract for Canadian armoured vehicles.", "15000 CAD contract cancelled CAN>SAU"],
  ["Canada's C$15bn sale of armoured vehicles to Saudi Arabia was signed in 2014.", "15000 CAD contract announced CAN>SAU"],
  ["Germany has delivered arms worth 500 million euros to Ukraine.", "500 EUR cumulative completed DEU>UKR"],
  ["The US Congress was notified of a possible sale of Patriot missiles to Kuwait at an estimated cost of $800 million.", "800 USD offer planned USA>KWT approximately"],
  ["Washington has agreed to sell the UAE THAAD interceptors for $3.48 billion.", "3480 USD contract announced USA>ARE"],
  ["Iran bought Russian Su-35s in a deal said to be worth $2 billion.", "2000 USD contract announced RUS>IRN"],
  ["Analysts estimate that Azerbaijan has bought Israeli arms worth at least $3 billion since 2008.", "3000 USD cumulative reported ISR>AZE at_least"],
  ["SIPRI estimates the arms sales of Israel to Azerbaijan at $825 million between 2006 and 2019.", "825 USD cumulative reported ISR>AZE"],
  ["President Ilham Aliyev told reporters that Azerbaijan had signed arms contracts with Israeli companies worth $4.85 billion.", "4850 USD cumulative announced ISR>AZE"],
  ["\"To date the volume of contracts between Azerbaijan and Israeli companies for defence equipment is close to $5 billion,\" Aliyev said.", "5000 USD cumulative announced ISR>AZE approximately"],
  ["Azerbaijan's state-run news agency said the country's arms purchases from Israel were worth $127 million in 2019.", "127 USD cumulative reported ISR>AZE"],
  ["Israel sold $250 million of weapons to Azerbaijan in 2016 and $137 million in 2017.", "250 USD cumulative announced ISR>AZE; 137 USD cumulative announced ISR>AZE"],
  ["Rosoboronexport and Baku signed a contract for BMP-3 vehicles worth $700 million.", "700 USD contract announced RUS>AZE | Rosoboronexport"],
  ["The price of the contract between Azerbaijan and Turkey's Baykar was put at $60 million.", "60 USD contract announced TUR>AZE | Baykar"],
  ["The helicopter deal was worth 900 million zlotys to AgustaWestland, which will supply eight machines to the Polish army.", "900 PLN contract planned ITA>POL | AgustaWestland"],
  ["Leonardo has been selected by Poland's ministry of defence to provide 32 AW149 helicopters; the contract is worth 8.25 billion zlotys ($1.83 billion).", "8250 PLN contract announced ITA>POL | Leonardo"],
  ["US clears $1.2B sale of AMRAAM missiles to Norway", "1200 USD offer planned USA>NOR"],
  ["ISRAEL SIGNS $3.5BN ARROW 3 DEAL WITH GERMANY", "3500 USD contract announced ISR>DEU"],
  ["$3.5 bln Arrow-3 deal: Germany gets Israeli shield", "3500 USD contract announced ISR>DEU"],
  ["Germany's parliament released a first tranche of 560 million euros for the Arrow 3 system from Israel.", "560 EUR batch announced ISR>DEU"],
  ["Netanyahu: $2 billion deal for drones with India will be signed soon", "2000 USD contract planned ISR>IND"],
  ["Talks on the $1 billion sale of Israeli Heron drones to Germany have been suspended.", "1000 USD contract suspended ISR>DEU"],
  ["Colombia has suspended purchases of weapons from Israel worth $50 million.", "50 USD cumulative suspended ISR>COL"],
  ["Spain cancelled a 285 million euro deal for Spike missiles from Israel's Rafael.", "285 EUR contract cancelled ISR>ESP | Rafael Advanced Defense Systems"],
  ["According to a source, a Gulf state is to buy Israeli radars for $400 million.", "400 USD contract planned ISR>-"],
  ["The deal would be worth $1.5 billion, and would make Vietnam the first buyer of Russian MiG-35 jets.", "1500 USD contract planned RUS>VNM"],
  ["The Philippines signed a contract valued at nearly $375 million with BrahMos Aerospace for shore-based missiles in January 2022.", "375 USD contract announced IND>PHL approximately | BrahMos Aerospace"],
  ["Philippine navy buys BrahMos missiles from India for $375 million", "375 USD contract announced IND>PHL"],
  ["India's HAL delivered four light combat aircraft. The contract with Mauritius is worth $17 million.", "17 USD contract announced IND>MUS | Hindustan Aeronautics"],
  ["The agreement, inked during the visit, provides for the delivery of 12 Su-30 jets to Kazakhstan at $500 million.", "500 USD contract announced RUS>KAZ"],
  ["Thales is to equip Dutch frigates with radars under a deal worth 150 million euros.", "150 EUR contract announced FRA>NLD | Thales"],
  ["Turkey ranks as the top seller of drones; its $2 billion contract with Saudi Arabia, signed on 18 July 2023, is the largest.", "2000 USD contract announced TUR>SAU"],
  ["Saudi Arabia signs two contracts with Baykar worth more than $3 billion", "3000 USD package announced TUR>SAU at_least | Baykar"],
  ["Lithuania paid 500 million euros for 88 Boxer vehicles of German make.", "500 EUR contract completed DEU>LTU"],
  ["Rheinmetall shares jumped after it won a €1.1bn order for shells from the Bundeswehr.", "1100 EUR contract announced DEU>DEU | Rheinmetall"],
  ["Under the 2005 agreement, Venezuela purchased 100,000 Kalashnikov rifles for $54 million from Russia.", "54 USD contract announced RUS>VEN"],
  ["Angola took delivery of 12 refurbished Su-30K jets under a $1 billion deal signed with Rosoboronexport in 2013.", "1000 USD contract completed RUS>AGO | Rosoboronexport"],
  ["Myanmar bought arms worth $406 million from Russia, $254 million from Singapore and $51 million from India, a UN expert reported.", "406 USD cumulative reported RUS>MMR; 254 USD cumulative reported SGP>MMR; 51 USD cumulative reported IND>MMR"],
];

// prettier-ignore
const refusals: [text: string, reason: string][] = [
  ["The army fired missiles all day. The board said that it had agreed a $3.2 million deal for curtains.", "A deal for other goods than arms."],
  ["Azerbaijan's defence budget rose to $2.5 billion in 2023.", "A budget or spending, not the sum of a deal."],
  ["Israel's defence exports reached a record $12.5 billion in 2022.", "Trade in other goods, or trade as a whole, not a deal for arms."],
  ["Elbit Systems reported revenues of $5.5 billion and a backlog of $15.1 billion.", "A company's turnover, worth, profit, backlog or takeover, not the sum of a deal."],
  ["Each Tamir interceptor costs about $50,000.", "The price of one piece, not the sum of a deal."],
  ["Poland bought the jets at $80 million apiece.", "The price of one piece, not the sum of a deal."],
  ["The US gives Israel $3.8 billion in military aid a year.", "Aid, a loan or a grant, not the sum of a deal."],
  ["Washington approved a $2 billion loan to Poland for weapons purchases.", "Aid, a loan or a grant, not the sum of a deal."],
  ["The court fined Airbus 3.6 billion euros for bribery.", "A fine, fee, debt, ransom or bribe, not the sum of a deal."],
  ["Trade between Israel and Azerbaijan reached $1.3 billion in 2022, mostly oil.", "Trade in other goods, or trade as a whole, not a deal for arms."],
  ["SOCAR signed a $10 billion gas deal with Bulgaria.", "Trade in other goods, or trade as a whole, not a deal for arms."],
  ["Rafael bought Aeronautics for $231 million.", "A company's turnover, worth, profit, backlog or takeover, not the sum of a deal."],
  ["The company was valued at $6 billion on the stock exchange.", "A company's turnover, worth, profit, backlog or takeover, not the sum of a deal."],
  ["The war caused damage worth $13 billion.", "Damage or the cost of war, not the sum of a deal."],
  ["India will invest $500 million in a drone factory.", "An investment, not the sum of a deal."],
  ["Israel sold Azerbaijan weapons worth hundreds of millions of dollars.", "The sum is told without a number."],
  ["Prosecutors say he took $3 million in bribes over the sale of submarines to Israel.", "A fine, fee, debt, ransom or bribe, not the sum of a deal."],
  ["IAI's sales totalled $4.97 billion last year.", "A company's turnover, worth, profit, backlog or takeover, not the sum of a deal."],
  ["The $50 million ransom was paid to pirates.", "A fine, fee, debt, ransom or bribe, not the sum of a deal."],
  ["Ukraine destroyed Russian tanks worth $5 million.", "The worth or cost of weapons, not the sum of a deal."],
  ["Turkey's arms exports rose to $4.4 billion in 2022.", "Trade in other goods, or trade as a whole, not a deal for arms."],
  ["Germany raised its defence fund by 100 billion euros.", "Aid, a loan or a grant, not the sum of a deal."],
  ["Azerbaijan spent $1.6 billion on its military in 2015.", "A budget or spending, not the sum of a deal."],
  ["The missile cost $2 million to develop.", "The price of one piece, not the sum of a deal."],
  ["Elbit's shares fell, wiping $500 million off its market value.", "A company's turnover, worth, profit, backlog or takeover, not the sum of a deal."],
  ["A drone that costs $20,000 can destroy a tank worth $4 million.", "The price of one piece, not the sum of a deal."],
  ["The Pentagon requested $850 billion for 2024.", "Nothing in the sentence says that the sum is for arms."],
  ["Saudi Arabia's GDP is $1.1 trillion.", "A figure of the economy, not the sum of a deal."],
  ["Swiss voters narrowly approved a 6 billion franc budget for new fighter jets.", "A budget or spending, not the sum of a deal."],
  ["Baku owes Moscow $1 billion for tanks delivered since 2011.", "A fine, fee, debt, ransom or bribe, not the sum of a deal."],
  ["Denmark said it would not buy Elbit's howitzers for $250 million.", "What is told did not happen, or will not."],
  ["Sweden donated military equipment worth $300 million to Ukraine.", "Aid, a loan or a grant, not the sum of a deal."],
  ["He admitted smuggling weapons worth $2 million to Yemen.", "The worth or cost of weapons, not the sum of a deal."],
];

describe("extractDeals(document)", () => {
  it.each(deals)("reads %j", (text, expected) => {
    const { facts } = read(text);
    expect(facts.map(line).join("; ")).toBe(expected);
    for (const { support } of facts) {
      expect(support[0].field).toBe("fact");
      for (const { start, end } of support) expect(text.slice(start, end).length).toBeGreaterThan(0);
    }
  });

  it.each(refusals)("refuses %j", (text, reason) => {
    const { facts, refusals: refused } = read(text);
    expect(facts).toEqual([]);
    expect(refused.map((refusal) => refusal.reason)).toContain(reason);
  });

  it("accounts for each sum, as a deal or as a refusal", () => {
    for (const [text] of [...deals, ...refusals]) {
      const { facts, refusals: refused } = read(text);
      expect(facts.length + refused.length).toBeGreaterThan(0);
    }
  });
});
