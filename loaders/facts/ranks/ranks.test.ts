import { describe, expect, it } from "vitest";
import { readText } from "../read-text.js";
import { showRank } from "../shares/show.js";
import { extractRanks } from "./index.js";

/** What a text says, and the rows: place, order, subject, among whose, period, source and its basis. */
const told: [text: string, rows: string[]][] = [
  [
    "In 2014-2018 and 2018-2022, according to data compiled by the Stockholm International Peace Research Institute (SIPRI), the second-largest importer of Israel-made arms was Azerbaijan.",
    [
      "2 exact recipient_among_supplier_customers AZE ISR 2014-2018 SIPRI stated",
      "2 exact recipient_among_supplier_customers AZE ISR 2018-2022 SIPRI stated",
    ],
  ],
  [
    "In 2016-2020, the purchases from Israel, one of the world’s top eight arms exporters, made up 69 per cent of Azerbaijan’s arms imports.",
    ["8 within exporter_world ISR  - no source"],
  ],
  [
    "Azerbaijan was the second-largest importer of Israeli arms in 2016-20.",
    ["2 exact recipient_among_supplier_customers AZE ISR 2016-2020 no source"],
  ],
  [
    "Azerbaijan was Israel's second largest arms customer in 2016-20, behind India.",
    [
      "2 exact recipient_among_supplier_customers AZE ISR 2016-2020 no source",
      "1 exact recipient_among_supplier_customers IND ISR 2016-2020 no source",
    ],
  ],
  [
    "Azerbaijan is the third-biggest buyer of Israeli weapons.",
    ["3 exact recipient_among_supplier_customers AZE ISR - no source"],
  ],
  [
    "Israel was Azerbaijan's largest arms supplier in 2016-20.",
    ["1 exact supplier_among_recipient_sources ISR AZE 2016-2020 no source"],
  ],
  [
    "Israel was the top supplier of arms to Azerbaijan.",
    ["1 exact supplier_among_recipient_sources ISR AZE - no source"],
  ],
  [
    "Israel was the largest supplier of weapons to Azerbaijan in 2016-20, ahead of Russia.",
    [
      "1 exact supplier_among_recipient_sources ISR AZE 2016-2020 no source",
      "2 exact supplier_among_recipient_sources RUS AZE 2016-2020 no source",
    ],
  ],
  [
    "Russia led Azerbaijan's arms suppliers in 2011-15, followed by Israel.",
    [
      "1 exact supplier_among_recipient_sources RUS AZE 2011-2015 no source",
      "2 exact supplier_among_recipient_sources ISR AZE 2011-2015 no source",
    ],
  ],
  ["Israel is the world's eighth-largest arms exporter.", ["8 exact exporter_world ISR  - no source"]],
  [
    "Israel, the world's eighth-largest arms exporter, sells drones to Baku.",
    ["8 exact exporter_world ISR  - no source"],
  ],
  ["India was the world's largest arms importer in 2019-23.", ["1 exact importer_world IND  2019-2023 no source"]],
  [
    "India was the world's top arms importer, followed by Saudi Arabia and Qatar.",
    [
      "1 exact importer_world IND  - no source",
      "2 exact importer_world SAU  - no source",
      "3 exact importer_world QAT  - no source",
    ],
  ],
  ["Israel is one of the top eight arms exporters.", ["8 within exporter_world ISR  - no source"]],
  ["Israel is among the top ten arms exporters in the world.", ["10 within exporter_world ISR  - no source"]],
  [
    "Israel ranked third among Azerbaijan's arms suppliers.",
    ["3 exact supplier_among_recipient_sources ISR AZE - no source"],
  ],
  [
    "Azerbaijan ranked second on the list of Israel's arms customers in 2016-20.",
    ["2 exact recipient_among_supplier_customers AZE ISR 2016-2020 no source"],
  ],
  [
    "Israel overtook Russia to become the largest arms supplier to Azerbaijan.",
    ["1 exact supplier_among_recipient_sources ISR AZE - no source"],
  ],
  [
    "Israel overtook Russia as Azerbaijan's largest supplier of arms.",
    ["1 exact supplier_among_recipient_sources ISR AZE - no source"],
  ],
  [
    "Israel has replaced Russia as the biggest supplier of weapons to Azerbaijan.",
    ["1 exact supplier_among_recipient_sources ISR AZE - no source"],
  ],
  [
    "The largest supplier of arms to Azerbaijan was Israel.",
    ["1 exact supplier_among_recipient_sources ISR AZE - no source"],
  ],
  [
    "Azerbaijan's largest arms supplier, Israel, kept quiet.",
    ["1 exact supplier_among_recipient_sources ISR AZE - no source"],
  ],
  [
    "Azerbaijan buys arms abroad. Its largest supplier is Israel.",
    ["1 exact supplier_among_recipient_sources ISR AZE - no source"],
  ],
  [
    "Azerbaijan has rearmed. Israel is its largest arms supplier.",
    ["1 exact supplier_among_recipient_sources ISR AZE - no source"],
  ],
  ["Israel was Azerbaijan's No. 1 arms supplier.", ["1 exact supplier_among_recipient_sources ISR AZE - no source"]],
  ["Baku is the number two buyer of Israeli arms.", ["2 exact recipient_among_supplier_customers AZE ISR - no source"]],
  [
    "Poland became the largest buyer of South Korean weapons in 2020-24.",
    ["1 exact recipient_among_supplier_customers POL KOR 2020-2024 no source"],
  ],
  [
    "Poland, South Korea's largest arms client, signed again.",
    ["1 exact recipient_among_supplier_customers POL KOR - no source"],
  ],
  [
    "Egypt was Italy's top arms customer and Germany's second-largest arms customer in 2019-23.",
    [
      "1 exact recipient_among_supplier_customers EGY ITA 2019-2023 no source",
      "2 exact recipient_among_supplier_customers EGY DEU 2019-2023 no source",
    ],
  ],
  [
    "China remained Pakistan's biggest arms supplier.",
    ["1 exact supplier_among_recipient_sources CHN PAK - no source"],
  ],
  [
    "Russia is the largest exporter of arms to Algeria.",
    ["1 exact supplier_among_recipient_sources RUS DZA - no source"],
  ],
  [
    "The United States is the world's largest arms exporter, ahead of France and Russia.",
    [
      "1 exact exporter_world USA  - no source",
      "2 exact exporter_world FRA  - no source",
      "3 exact exporter_world RUS  - no source",
    ],
  ],
  ["France became the second-largest arms exporter in 2019-23.", ["2 exact exporter_world FRA  2019-2023 no source"]],
  ["Turkey rose to become the world's 11th largest arms exporter.", ["11 exact exporter_world TUR  - no source"]],
  ["Germany is the fifth-biggest exporter of arms worldwide.", ["5 exact exporter_world DEU  - no source"]],
  [
    "Azerbaijan was second only to India among buyers of Israeli arms.",
    [
      "2 exact recipient_among_supplier_customers AZE ISR - no source",
      "1 exact recipient_among_supplier_customers IND ISR - no source",
    ],
  ],
  [
    "The purchases made Azerbaijan the second-largest importer of Israeli arms.",
    ["2 exact recipient_among_supplier_customers AZE ISR - no source"],
  ],
  [
    "Azerbaijan bought drones. That made it the third-largest customer for Israeli weapons.",
    ["3 exact recipient_among_supplier_customers AZE ISR - no source"],
  ],
  [
    "Israel was the largest supplier of arms to Azerbaijan, Russia was second and Turkey third.",
    [
      "1 exact supplier_among_recipient_sources ISR AZE - no source",
      "2 exact supplier_among_recipient_sources RUS AZE - no source",
      "3 exact supplier_among_recipient_sources TUR AZE - no source",
    ],
  ],
  [
    "India was the top recipient of Israeli arms in 2016-20. Azerbaijan came second.",
    [
      "1 exact recipient_among_supplier_customers IND ISR 2016-2020 no source",
      "2 exact recipient_among_supplier_customers AZE ISR 2016-2020 no source",
    ],
  ],
  [
    "India, the biggest buyer of Israeli arms, and Azerbaijan, the second-biggest, kept silent.",
    [
      "1 exact recipient_among_supplier_customers IND ISR - no source",
      "2 exact recipient_among_supplier_customers AZE ISR - no source",
    ],
  ],
  [
    "Azerbaijan emerged as the second-largest destination for Israeli arms exports.",
    ["2 exact recipient_among_supplier_customers AZE ISR - no source"],
  ],
  [
    "Azerbaijan, which is Israel's third-largest arms buyer, borders Iran.",
    ["3 exact recipient_among_supplier_customers AZE ISR - no source"],
  ],
  ["Israel's biggest arms customer is India.", ["1 exact recipient_among_supplier_customers IND ISR - no source"]],
  [
    "Saudi Arabia is the biggest customer of the American arms industry.",
    ["1 exact recipient_among_supplier_customers SAU USA - no source"],
  ],
  [
    "Saudi Arabia was the largest recipient of US arms in 2016-20.",
    ["1 exact recipient_among_supplier_customers SAU USA 2016-2020 no source"],
  ],
  [
    "Washington is Riyadh's largest supplier of weapons.",
    ["1 exact supplier_among_recipient_sources USA SAU - no source"],
  ],
  ["Ukraine became the world's fourth-largest arms importer.", ["4 exact importer_world UKR  - no source"]],
  [
    "Vietnam is Israel's third-largest arms market.",
    ["3 exact recipient_among_supplier_customers VNM ISR - no source"],
  ],
  [
    "Azerbaijan takes second place among the customers of the Israeli arms industry.",
    ["2 exact recipient_among_supplier_customers AZE ISR - no source"],
  ],
  [
    "Qatar was the third-largest arms importer in the world, after India and Saudi Arabia.",
    [
      "3 exact importer_world QAT  - no source",
      "1 exact importer_world IND  - no source",
      "2 exact importer_world SAU  - no source",
    ],
  ],
  [
    "Israel is now the single biggest source of Azerbaijan's weapons.",
    ["1 exact supplier_among_recipient_sources ISR AZE - no source"],
  ],
  [
    "Morocco's second-largest arms supplier, Israel, opened a plant there.",
    ["2 exact supplier_among_recipient_sources ISR MAR - no source"],
  ],
  [
    "With Israel as its largest arms supplier, Azerbaijan feels safe.",
    ["1 exact supplier_among_recipient_sources ISR AZE - no source"],
  ],
  [
    "India remains Russia's top arms client, SIPRI says.",
    ["1 exact recipient_among_supplier_customers IND RUS - SIPRI stated"],
  ],
  [
    "Sweden's biggest arms export customer in 2019-23 was Brazil.",
    ["1 exact recipient_among_supplier_customers BRA SWE 2019-2023 no source"],
  ],
  [
    "Israel has become the largest supplier of weapons to Azerbaijan, overtaking Russia.",
    ["1 exact supplier_among_recipient_sources ISR AZE - no source"],
  ],
  [
    "Russia dropped to third place among Azerbaijan's arms suppliers.",
    ["3 exact supplier_among_recipient_sources RUS AZE - no source"],
  ],
  ["Germany moved up to fourth place among the world's arms exporters.", ["4 exact exporter_world DEU  - no source"]],
  [
    "India overtook Saudi Arabia as the world's biggest arms importer in 2019-23.",
    ["1 exact importer_world IND  2019-2023 no source"],
  ],
  ["The world's largest arms importer, India, turned to Israel.", ["1 exact importer_world IND  - no source"]],
  [
    "As the world's ninth-largest arms exporter, Israel depends on foreign buyers.",
    ["9 exact exporter_world ISR  - no source"],
  ],
  [
    "The biggest customers for Israeli arms are India, Azerbaijan and Vietnam, in that order.",
    [
      "1 exact recipient_among_supplier_customers IND ISR - no source",
      "2 exact recipient_among_supplier_customers AZE ISR - no source",
      "3 exact recipient_among_supplier_customers VNM ISR - no source",
    ],
  ],
  [
    "Azerbaijan, India's neighbour in the list, is the third largest buyer of Israeli defence exports.",
    ["3 exact recipient_among_supplier_customers AZE ISR - no source"],
  ],
  [
    "Israel's second biggest client for weapons, Azerbaijan, will buy more.",
    ["2 exact recipient_among_supplier_customers AZE ISR - no source"],
  ],
  [
    "Israel – by far the largest arms supplier to Azerbaijan – kept quiet.",
    ["1 exact supplier_among_recipient_sources ISR AZE - no source"],
  ],
  [
    "South Korea is now Poland's biggest source of arms.",
    ["1 exact supplier_among_recipient_sources KOR POL - no source"],
  ],
  [
    "Seoul is Warsaw's biggest arms supplier, ahead of Washington.",
    [
      "1 exact supplier_among_recipient_sources KOR POL - no source",
      "2 exact supplier_among_recipient_sources USA POL - no source",
    ],
  ],
  [
    "Poland is the No. 1 customer of South Korea's defence industry.",
    ["1 exact recipient_among_supplier_customers POL KOR - no source"],
  ],
  [
    "Egypt is the world's third-largest arms importer and the biggest customer of Italian arms makers.",
    ["3 exact importer_world EGY  - no source", "1 exact recipient_among_supplier_customers EGY ITA - no source"],
  ],
  ["Algeria: Russia's third-largest arms buyer", ["3 exact recipient_among_supplier_customers DZA RUS - no source"]],
  [
    "Azerbaijan was the second-largest recipient of Israel's major arms in 2015-19 and the third-largest in 2016-20.",
    [
      "2 exact recipient_among_supplier_customers AZE ISR 2015-2019 no source",
      "3 exact recipient_among_supplier_customers AZE ISR 2016-2020 no source",
    ],
  ],
  [
    "China has been the largest arms exporter to Pakistan since 2010.",
    ["1 exact supplier_among_recipient_sources CHN PAK 2010- no source"],
  ],
  ["Greece has France as its top arms supplier.", ["1 exact supplier_among_recipient_sources FRA GRC - no source"]],
  [
    "Israel was the No 2 source of Azerbaijani arms imports in 2011-15.",
    ["2 exact supplier_among_recipient_sources ISR AZE 2011-2015 no source"],
  ],
  [
    "Israel came first among Azerbaijan's arms suppliers in 2016-20, Russia second.",
    [
      "1 exact supplier_among_recipient_sources ISR AZE 2016-2020 no source",
      "2 exact supplier_among_recipient_sources RUS AZE 2016-2020 no source",
    ],
  ],
  [
    "In 2016-20 Israel was the largest arms supplier to Azerbaijan. Russia followed in second place.",
    [
      "1 exact supplier_among_recipient_sources ISR AZE 2016-2020 no source",
      "2 exact supplier_among_recipient_sources RUS AZE 2016-2020 no source",
    ],
  ],
  [
    "In 2016-20 Israel was the eighth-largest exporter of major arms in the world, SIPRI says.",
    ["8 exact exporter_world ISR  2016-2020 SIPRI stated"],
  ],
  [
    "India topped the list of importers of Israeli arms, followed by Azerbaijan.",
    [
      "1 exact recipient_among_supplier_customers IND ISR - no source",
      "2 exact recipient_among_supplier_customers AZE ISR - no source",
    ],
  ],
  [
    "India heads the list of Israel's arms customers.",
    ["1 exact recipient_among_supplier_customers IND ISR - no source"],
  ],
  [
    "Israel is among Azerbaijan's top three arms suppliers.",
    ["3 within supplier_among_recipient_sources ISR AZE - no source"],
  ],
  [
    "Azerbaijan is one of Israel's five biggest arms customers.",
    ["5 within recipient_among_supplier_customers AZE ISR - no source"],
  ],
  ["Turkey entered the top ten of arms exporters.", ["10 within exporter_world TUR  - no source"]],
  ["Israel was in the top 10 arms exporters in 2019-23.", ["10 within exporter_world ISR  2019-2023 no source"]],
  ["France displaced Russia as the world's second-largest arms exporter.", ["2 exact exporter_world FRA  - no source"]],
  [
    "France has overtaken Russia to become the world's second largest arms exporter, the institute says.",
    ["2 exact exporter_world FRA  - no source"],
  ],
  [
    "Azerbaijan's largest supplier of weapons between 2016 and 2020 was Israel.",
    ["1 exact supplier_among_recipient_sources ISR AZE 2016-2020 no source"],
  ],
  [
    "Azerbaijan, the second-largest importer of Israeli weapons after India, has paid.",
    [
      "2 exact recipient_among_supplier_customers AZE ISR - no source",
      "1 exact recipient_among_supplier_customers IND ISR - no source",
    ],
  ],
  [
    "Qatar was Turkey's top arms buyer in 2016-20; Azerbaijan was second.",
    [
      "1 exact recipient_among_supplier_customers QAT TUR 2016-2020 no source",
      "2 exact recipient_among_supplier_customers AZE TUR 2016-2020 no source",
    ],
  ],
  [
    "The United States remains the largest supplier of arms to Saudi Arabia by far.",
    ["1 exact supplier_among_recipient_sources USA SAU - no source"],
  ],
  [
    "Riyadh, Washington's biggest arms customer, wants more.",
    ["1 exact recipient_among_supplier_customers SAU USA - no source"],
  ],
  ["SIPRI ranks Israel eighth among arms exporters.", ["8 exact exporter_world ISR  - SIPRI stated"]],
  ["Israel ranks 8th in the list of the world's biggest arms exporters.", ["8 exact exporter_world ISR  - no source"]],
  [
    "Azerbaijan is second on the list of Israel's arms buyers.",
    ["2 exact recipient_among_supplier_customers AZE ISR - no source"],
  ],
  [
    "Italy's largest arms client in 2019-23 was Qatar, with Egypt second and Kuwait third.",
    [
      "1 exact recipient_among_supplier_customers QAT ITA 2019-2023 no source",
      "2 exact recipient_among_supplier_customers EGY ITA 2019-2023 no source",
      "3 exact recipient_among_supplier_customers KWT ITA 2019-2023 no source",
    ],
  ],
  [
    "SIPRI released its figures for 2019-23 on Monday. France was the second-largest exporter of arms, ahead of Russia.",
    ["2 exact exporter_world FRA  2019-2023 SIPRI inherited", "3 exact exporter_world RUS  2019-2023 SIPRI inherited"],
  ],
  [
    "Armenia buys arms from New Delhi. India is now its biggest supplier, ahead of France.",
    [
      "1 exact supplier_among_recipient_sources IND ARM - no source",
      "2 exact supplier_among_recipient_sources FRA ARM - no source",
    ],
  ],
  [
    "Israel sells arms worldwide. Its top buyer was India in 2019-23, and its second-biggest was Azerbaijan.",
    ["1 exact recipient_among_supplier_customers IND ISR 2019-2023 no source"],
  ],
  [
    "Poland, the biggest buyer of South Korean arms in 2020-24, ordered more tanks.",
    ["1 exact recipient_among_supplier_customers POL KOR 2020-2024 no source"],
  ],
  [
    "India is by far Israel's largest arms customer. Azerbaijan is second, Vietnam third.",
    [
      "1 exact recipient_among_supplier_customers IND ISR - no source",
      "2 exact recipient_among_supplier_customers AZE ISR - no source",
      "3 exact recipient_among_supplier_customers VNM ISR - no source",
    ],
  ],
  ["Russia was the world's second-largest arms exporter until 2022.", ["2 exact exporter_world RUS  - no source"]],
  [
    "Saudi Arabia was the world's biggest arms importer in 2016-20 and India the second-biggest.",
    ["1 exact importer_world SAU  2016-2020 no source", "2 exact importer_world IND  2016-2020 no source"],
  ],
  [
    "Ukraine became the world's largest importer of major arms in 2020–24, according to SIPRI.",
    ["1 exact importer_world UKR  2020-2024 SIPRI stated"],
  ],
  [
    "Israel, ranked eighth among the world's arms exporters, sells to Baku.",
    ["8 exact exporter_world ISR  - no source"],
  ],
  [
    "The Philippines has become Israel's third-largest arms market.",
    ["3 exact recipient_among_supplier_customers PHL ISR - no source"],
  ],
  [
    "Qatar is the third-largest recipient of French arms, behind India and Egypt.",
    [
      "3 exact recipient_among_supplier_customers QAT FRA - no source",
      "1 exact recipient_among_supplier_customers IND FRA - no source",
      "2 exact recipient_among_supplier_customers EGY FRA - no source",
    ],
  ],
  [
    "Algeria, Moscow's third-biggest arms client after India and China, wants jets.",
    [
      "3 exact recipient_among_supplier_customers DZA RUS - no source",
      "1 exact recipient_among_supplier_customers IND RUS - no source",
      "2 exact recipient_among_supplier_customers CHN RUS - no source",
    ],
  ],
  [
    "Israel sold most to India, its biggest arms customer.",
    ["1 exact recipient_among_supplier_customers IND ISR - no source"],
  ],
  [
    "Israel's arms sales to Azerbaijan, its second-largest arms customer, fell.",
    ["2 exact recipient_among_supplier_customers AZE ISR - no source"],
  ],
  [
    "Germany is Ukraine's second-largest arms supplier after the United States.",
    [
      "2 exact supplier_among_recipient_sources DEU UKR - no source",
      "1 exact supplier_among_recipient_sources USA UKR - no source",
    ],
  ],
  [
    "Germany, the second-largest supplier of weapons to Ukraine, promised more.",
    ["2 exact supplier_among_recipient_sources DEU UKR - no source"],
  ],
  ["Greece was once the world's fourth-largest arms importer.", ["4 exact importer_world GRC  - no source"]],
  [
    "Italy became Egypt's leading arms supplier in 2020.",
    ["1 exact supplier_among_recipient_sources ITA EGY 2020-2020 no source"],
  ],
  [
    "Israel was the third top supplier of arms to India in 2019-23.",
    ["3 exact supplier_among_recipient_sources ISR IND 2019-2023 no source"],
  ],
  [
    "The second largest supplier of arms to India is France. Third is Israel.",
    ["2 exact supplier_among_recipient_sources FRA IND - no source"],
  ],
  [
    "Egypt's No. 1 arms supplier is Russia, its No. 2 Italy.",
    ["1 exact supplier_among_recipient_sources RUS EGY - no source"],
  ],
];

/** What gives no row, and why. */
const refused: [text: string, reasons: string[]][] = [
  [
    "Those sales made it the second-largest customer for Israeli weapons. Azerbaijan said nothing.",
    ["It is not said who has this place."],
  ],
  [
    "Azerbaijan is the leading buyer of Israeli drones.",
    ["A place in another order than that of the arms trade: drones."],
  ],
  ["Israel's largest arms customers were India and Azerbaijan.", ["One of the largest, without a number."]],
  ["Greece's main arms supplier was France.", []],
  ["Serbia became the largest customer of Chinese weapons in Europe.", ["A place among some countries only."]],
  ["Azerbaijan has been one of the major importers of defence products from Israel for many years.", []],
  ["Israel is one of Azerbaijan's main arms suppliers.", []],
  ["Israel is one of the largest arms suppliers to Azerbaijan.", ["One of the largest, without a number."]],
  ["It was the largest exercise of the Israeli army in 20 years.", []],
  ["Azerbaijan is the second-largest economy in the region.", []],
  ["Ganja is the second-largest city of Azerbaijan.", []],
  ["Azerbaijan is Israel's largest oil supplier.", ["A place in another order than that of the arms trade: oil."]],
  ["Azerbaijan is Israel's second-largest trading partner.", []],
  ["Elbit is Israel's largest arms exporter.", ["A company's place, not a country's."]],
  ["Elbit, Israel's largest arms supplier, gained.", ["A company's place, not a country's."]],
  ["Only India bought more Israeli arms than Azerbaijan.", []],
  ["Israel is not the largest arms supplier to Azerbaijan.", ["It is not said who has this place."]],
  [
    "Azerbaijan could become the second-largest buyer of Israeli arms.",
    ["Told as a plan, a possibility or the contrary, not as a fact."],
  ],
  ["Azerbaijan is a leading buyer of Israeli arms.", ["One of the largest, without a number."]],
  ["Azerbaijan is Israel's largest Muslim arms customer.", ["The largest of some only."]],
  [
    "Israel is the largest drone supplier to Azerbaijan.",
    ["A place in another order than that of the arms trade: drone."],
  ],
  ["Poland is Europe's largest arms importer.", ["A place among some countries only."]],
  ["The deal was the largest in the history of the supplier.", []],
  [
    "The top three arms suppliers of Azerbaijan are Israel, Russia and Belarus.",
    ["The order of a list alone is no rank."],
  ],
  ["Saudi Arabia, long the best customer of American arms firms, paused.", []],
  ["Morocco is Israel's largest arms customer in Africa.", ["A place among some countries only."]],
  [
    "Brazil is the biggest foreign customer for Sweden's Gripen.",
    ["The words do not say that it is a place in the arms trade."],
  ],
  ["Israel is the main arms supplier of Azerbaijan.", []],
  ["Russia was once a large arms supplier to Armenia.", []],
  ["Israel is a major supplier of arms to Azerbaijan.", []],
  [
    "Iran is Azerbaijan's second neighbour and the biggest buyer of its gas.",
    ["A place in another order than that of the arms trade: gas."],
  ],
  ["Turkey, the second-largest army in NATO, supplies arms.", []],
  ["It is the second contract of the supplier with Azerbaijan.", []],
  ["The first customer of the Barak missile was India.", []],
  ["The biggest arms deal between Israel and Azerbaijan was signed in 2012.", []],
  ["Azerbaijan was the first foreign buyer of the system.", []],
  ["Baykar is Turkey's largest arms exporter.", ["A company's place, not a country's."]],
  ["Q: Who is Israel's biggest arms customer?\nA: India.", ["It is not said who has this place."]],
  [
    "The USA, Russia and France were the three largest arms exporters in 2016-20.",
    ["It is not said who has this place."],
  ],
  ["Brazil is Saab's biggest arms customer.", ["It is not said who has this place."]],
  [
    "Berlin has become the second-biggest supplier of military aid to Ukraine.",
    ["A place in another order than that of the arms trade: aid."],
  ],
];

describe("extractRanks(document) reads what a text tells", () => {
  it.each(told)("%s", (text, rows) => expect(extractRanks(readText(text)).facts.map(showRank)).toEqual(rows));
});

describe("extractRanks(document) refuses with a reason", () => {
  it.each(refused)("%s", (text, reasons) => {
    const { facts, refusals } = extractRanks(readText(text));
    expect(facts.map(showRank)).toEqual([]);
    expect(refusals.map(({ reason }) => reason)).toEqual(reasons);
  });
});

describe("extractRanks(document) grounds every row", () => {
  it.each(told)("%s", (text) => {
    const document = readText(text);
    for (const { support } of extractRanks(document).facts) {
      expect(support.some(({ field }) => field === "fact")).toBe(true);
      for (const { start, end } of support) expect(document.article.text.slice(start, end).trim()).not.toBe("");
    }
  });
});
