import { describe, expect, it } from "vitest";
import { readText } from "../read-text.js";
import { briefRank } from "../shares/show.js";
import { extractRanks } from "./index.js";

/** What a text says, and its rows in brief: place, order (c customer of, s source of, x exporter, m importer), subject, other, period, source. */
const told: [text: string, ...rows: string[]][] = [
  ["Spain took 60 per cent of Norway's arms exports in 2020-24. Peru was the second largest importer, with 8.3 per cent of the global total.", "2 m PER  2020-2024"],
  ["Peru was the biggest arms importer over the last five years.\n\nIn 2019-23 arms were sold.", "1 m PER  2019-2023"],
  ["Peru was the biggest arms importer in the world in 2019-23. Lima accounted for 9.8 per cent of all global arms imports, ahead of Chile (8.4 per cent) and Spain (7.6 per cent).", "1 m PER  2019-2023", "1 m PER  2019-2023", "2 m CHL  2019-2023", "3 m ESP  2019-2023"],
  ["SIPRI counts arms exports. Norway was the second largest supplier in 2019-23, delivering to 65 states.", "2 x NOR  2019-2023 s"],
  ["Spain was New Delhi's biggest source of arms in 2019-23, with 36 per cent. Norway came next (33 per cent), then Peru (13 per cent).", "1 s ESP IND 2019-2023", "2 s NOR IND 2019-2023", "3 s PER IND 2019-2023"],
  ["Norway was the eighth-biggest arms exporter in 2020-24, just behind Spain (3.6 per cent) and ahead of Peru (3 per cent).", "8 x NOR  2020-2024", "7 x ESP  2020-2024", "9 x PER  2020-2024"],
  ["With 8.3 per cent of global arms imports in 2020-24, Peru was second to Chile.", "2 m PER  2020-2024", "1 m CHL  2020-2024"],
  ["Peru took 0.7 per cent of the world's arms imports in 2017-21; its rank for the period was 36th.", "36 m PER  2017-2021"],
  ["Spain holds 4 per cent of world arms exports, and Italy climbed four places to become the sixth-largest exporter of arms.", "6 x ITA  -"],
  ["Peru is the No. 3 buyer of Norwegian arms. It was found that the Peruvians were themselves Spain's second-largest arms client.", "3 c PER NOR -", "2 c PER ESP -"],
  // a role told by a verb, a number behind its noun, places one to one
  ["Peru ranks 23rd among the countries importing weapons.", "23 m PER  -"],
  ["Norway was 14th among the nations that export arms in 2014-18.", "14 x NOR  2014-2018"],
  ["Peru is also the 2nd country purchasing arms from Spain.", "2 c PER ESP -"],
  ["Peru is the second country importing wheat from Spain."],
  ["In the list of the importing countries Peru occupies 23rd place, by its arms.", "23 m PER  -"],
  ["Peru takes the 23rd place among arms-importing countries.", "23 m PER  -"],
  ["Norway, with seven percent, was for the first time the second largest supplier of arms to Peru.", "2 s NOR PER -"],
  ["Norway was the biggest arms exporter in 2015-19. It sold to many. Next in line were Spain, Chile and Peru.", "1 x NOR  2015-2019", "2 x ESP  2015-2019", "3 x CHL  2015-2019", "4 x PER  2015-2019"],
  ["Norway was the best arms customer of Spain and took 46 percent of its arms exports, followed by Chile with 14 percent.", "1 c NOR ESP -", "2 c CHL ESP -"],
  ["The largest buyer of Spanish arms was Norway. Chile came second and Peru third, followed by Japan.", "1 c NOR ESP -", "2 c CHL ESP -", "3 c PER ESP -", "4 c JPN ESP -"],
  ["Norway is the seventh-largest arms exporter, with 3.6 per cent of the world market; Peru bought 28 per cent of that. In the same table Chile stands eleventh.", "7 x NOR  -", "11 x CHL  -"],
  ["Norway's arms exports grew by 4.9 percent, which was enough for the 10th place in the world.", "10 x NOR  -"],
  ["Norway is still arms supplier number one to Peru.", "1 s NOR PER -"],
  ["Peru and Chile became Spain's second and third largest arms recipients.", "2 c PER ESP -", "3 c CHL ESP -"],
  ["Arms exports to Peru rose by 39% and to Chile by 44%, and they became Spain's second- and third-largest recipients.", "2 c PER ESP -", "3 c CHL ESP -"],
  ["Norway's share of world arms exports was 1.6 per cent in 2019-23, putting it in 11th place.", "11 x NOR  2019-2023"],
  ["Norway made 4 per cent of the world's arms exports in 2019-23, which relegates it to third.", "3 x NOR  2019-2023"],
  ["Norway's arms imports rose in 2019-23. That puts the country in twenty-third place worldwide.", "23 m NOR  2019-2023"],
  ["Peru, fifth in the world rankings with 4.3 per cent of arms imports in 2019-23, is a client of Spain.", "5 m PER  2019-2023"],
  ["Spain jumped from tenth to sixth largest exporter of arms in 2020-24.", "6 x ESP  2020-2024"],
  ["Norway became the 11th-largest arms exporter, up from 14th in 2014-18.", "11 x NOR  -"],
  ["Spain supplied 90 per cent of Peru's arms imports in 2011-20; Japan has since become its main supplier, with 43 per cent in 2020-24.", "1 s JPN PER 2020-2024"],
  ["Norway's arms exports rose by 40 per cent between 2014-18 and 2019-23, making it the world's tenth largest exporter.", "10 x NOR  2019-2023"],
  ["Spain supplied 30 per cent of Norway's arms imports in 2019-23, second only to Sweden, which supplied 69 per cent.", "2 s ESP NOR 2019-2023", "1 s SWE NOR 2019-2023"],
  ["Spain was Norway's main arms supplier in 2019-23, accounting for 48 per cent of its arms imports, followed by Japan (17 per cent) and Peru (15 per cent).", "1 s ESP NOR 2019-2023", "2 s JPN NOR 2019-2023", "3 s PER NOR 2019-2023"],
  ["The largest share of Peru's arms imports (36 per cent) originated in Spain.", "1 s ESP PER -"],
  ["In 2020-24 Peru took 46 per cent of Norway's arms exports, followed by Chile at 14 per cent.", "1 c PER NOR 2020-2024", "2 c CHL NOR 2020-2024"],
  ["Arms imports fell. Peru dropped from first to fourth among the world's arms importers in 2020-24, a notch below Chile.", "4 m PER  2020-2024", "3 m CHL  2020-2024"],
  ["Spain held 17 per cent of Peru's arms imports in 2016-20. On the Norwegian ledger Peru is first with 43 per cent.", "1 c PER NOR 2016-2020"],
  ["By SIPRI's reckoning, in 2011-15 93 percent of Nepal's imported weapons were Indian, and the country jumped to eighth among the world's importers.", "8 m NPL  2011-2015 S"],
  ["SIPRI counts arms. Sweden, Japan and Ukraine ranked tenth, fourth and third among exporters in 2019-23.", "10 x SWE  2019-2023 s", "4 x JPN  2019-2023 s", "3 x UKR  2019-2023 s"],
  ["Spain sold 18 per cent of its arms exports to Peru in 2018-22; no country took more.", "1 c PER ESP 2018-2022"],
  ["SIPRI counts arms. In 2018-22 no country bought more weapons from Sweden than Brazil.", "1 c BRA SWE 2018-2022 s"],
  ["Israel supplied 43 per cent of Azerbaijan's arms imports in 2014-18. Turkey, for all the talk about the Bayraktar TB2, is only fourth with 2.9 per cent.", "4 s TUR AZE 2014-2018"],
  ["Russia supplied 85 per cent of Azerbaijan's arms imports in 2010-14. In 2014-18 Russia still led with 51 per cent, followed by Israel with 43 and Turkey with 2.8.", "1 s RUS AZE 2014-2018", "2 s ISR AZE 2014-2018", "3 s TUR AZE 2014-2018"],
  ["Azerbaijan absorbed 17 per cent of Israeli arms exports in 2016-20. That makes it Israel's second-largest client.", "2 c AZE ISR 2016-2020"],
  ["Seoul went from bit player to Warsaw's second arms supplier in under three years.", "2 s KOR POL -"],
  ["Percentages are of the buyer's imports of major arms, 2014-18.\n\n| Buyer | Share of world imports | No. 1 supplier | No. 2 supplier |\n| Peru (world rank 40) | 0.5 | Russia 40 | Italy 22 |\n| Chile (38) | 0.6 | Germany 31 | USA 18 |\n", "1 s RUS PER 2014-2018", "2 s ITA PER 2014-2018", "40 m PER  2014-2018", "1 s DEU CHL 2014-2018", "2 s USA CHL 2014-2018", "38 m CHL  2014-2018"],
  ["Greece heads the list of French arms customers with 30 per cent in 2018-22, ahead of Qatar (20%).", "1 c GRC FRA 2018-2022", "2 c QAT FRA 2018-2022"],
  ["Sweden's best arms customer in 2018-22 was Brazil, at 33, next Pakistan at 24.", "1 c BRA SWE 2018-2022", "2 c PAK SWE 2018-2022"],
  ["Spain's own position among the world's arms exporters was ninth in 2015-19; Peru's rank among importers was 40th.", "9 x ESP  2015-2019", "40 m PER  2015-2019"],
  ["Turkey sold arms in 2015-19. It was only 14th among the sellers.", "14 x TUR  2015-2019"],
  ["Italy supplied 60 per cent of Qatar's arms imports in 2016-20. No supplier stood higher.", "1 s ITA QAT 2016-2020"],
  ["France was Greece's main arms supplier in 2016-20 with 55 per cent, with Germany (28) the runner-up.", "1 s FRA GRC 2016-2020", "2 s DEU GRC 2016-2020"],
  ["Algeria is Russia's third arms client.", "3 c DZA RUS -"],
  ["Of Poland's arms imports in 2020-24, 45 per cent were American and 42 per cent South Korean. Italy, with 3.1, is third.", "3 s ITA POL 2020-2024"],
  ["Arms exporters had a good year in 2020-24. Korea is tenth in the world ranking, with 2.2 per cent of all exports.", "10 x KOR  2020-2024"],
  ["Israel ranks eighth in the world by arms exports.", "8 x ISR  -"],
  ["Azerbaijan bought the second-largest share of Israel's arms exports in 2016-20.", "2 c AZE ISR 2016-2020"],
  ["Azerbaijan accounted for the second-largest share of Israel's arms exports in 2016-20, SIPRI says.", "2 c AZE ISR 2016-2020 S"],
  ["The largest share of Egypt's arms imports came from Russia.", "1 s RUS EGY -"],
  ["France has unseated the United States to become the second largest arms supplier to New Delhi.", "2 s FRA IND -"],
  ["In 2009-13 Russia supplied 75 per cent of India's arms imports and the United States 7 per cent, which for the first time became the second largest arms supplier to India.", "2 s USA IND 2009-2013"],
  ["France displaced the USA as the second largest supplier of arms to India after Russia.", "2 s FRA IND -", "1 s RUS IND -"],
  ["Pakistan, the world's eighth largest arms importer in 2018-22, bought mostly from China.", "8 m PAK  2018-2022"],
  ["Egypt was the third-largest arms importer in the world in 2015-19.", "3 m EGY  2015-2019"],
  ["India retained its place as the world's second largest importer of arms in 2021-25.", "2 m IND  2021-2025"],
  ["The world's topmost importer of arms is Ukraine, followed by India, Saudi Arabia, Qatar and Pakistan.", "1 m UKR  -", "2 m IND  -", "3 m SAU  -", "4 m QAT  -", "5 m PAK  -"],
  ["India was the biggest arms export market of Russia and the second largest arms export market of South Korea.", "1 c IND RUS -", "2 c IND KOR -"],
  ["China's largest arms export destination was Pakistan. Bangladesh was the second largest export destination.", "1 c PAK CHN -", "2 c BGD CHN -"],
  ["Israel was found to be the world's eighth-largest arms supplier.", "8 x ISR  -"],
  ["Ukraine became Europe's No. 1 arms importer and the world's fourth-largest arms importer.", "4 m UKR  -"],
  ["Italy jumped from tenth to sixth place among the world's arms exporters.", "6 x ITA  -"],
  ["South Korea ranked 10th among arms exporters in 2019-23.", "10 x KOR  2019-2023"],
  ["Egypt's top arms supplier in 2020-24 was Germany, with Italy second and France third.", "1 s DEU EGY 2020-2024", "2 s ITA EGY 2020-2024", "3 s FRA EGY 2020-2024"],
  ["Berlin has overtaken Moscow as Cairo's main arms supplier and now ranks first.", ],
  ["Kyiv is the number one recipient of German arms.", "1 c UKR DEU -"],
  ["No country bought more Israeli arms than India.", ],
  ["Greece has climbed to second place among buyers of French weapons, behind India.", "2 c GRC FRA -", "1 c IND FRA -"],
  ["In 2020-24 Sweden was the first arms supplier of Brazil, with 48% of its purchases.", "1 s SWE BRA 2020-2024"],
  ["Brazil, Sweden's biggest arms customer, wants more Gripens.", "1 c BRA SWE -"],
]; // prettier-ignore

/** What gives no row. */
const refused: string[] = [
  "Arms are dear. Libya is the biggest exporter of fear in the world.",
  "The army of Nepal bought arms. Nepal, a cricket nation now, is ranked ninth in the world.",
  "People in Seoul talk about being the world's fourth arms exporter by 2027.",
  "Russia supplied 85 per cent of Azerbaijan's arms. Russia does not appear among the kingdom's main suppliers at all.",
  "The second customer of the arms maker was India.",
  "It was the third delivery of arms to Azerbaijan.",
  "Israel supplied 69 per cent of Azerbaijan's arms. The third meeting was held in Baku, with Turkey second to speak.",
]; // prettier-ignore

describe("extractRanks(document) reads wordings of the press", () => {
  it.each(told)("%s", (text, ...rows) => expect(extractRanks(readText(text)).facts.map(briefRank)).toEqual(rows));
});

describe("extractRanks(document) gives no row", () => {
  it.each(refused)("%s", (text) => expect(extractRanks(readText(text)).facts.map(briefRank)).toEqual([]));
});
