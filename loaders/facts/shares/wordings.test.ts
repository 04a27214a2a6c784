import { describe, expect, it } from "vitest";
import { readText } from "../read-text.js";
import { extractShares } from "./index.js";
import { briefShare } from "./show.js";

/** What a text says, and its rows in brief: figure, measure (i, e, wx, wi), sides, period, source (S stated, s inherited). */
const told: [text: string, ...rows: string[]][] = [
  ["Norway is the fifth-largest exporter of arms. Then came Spain, with 4.3 per cent in 2019-23.", "4.3 wx ESP> 2019-2023"],
  ["The share of Norwegian arms in Spanish imports was 74 per cent in 2020-24.", "74 i NOR>ESP 2020-2024"],
  ["Norway supplied two thirds of Peru's arms imports in 2010-14; in 2019-23 the share was 81 per cent.", "66.7 i NOR>PER 2010-2014", "81 i NOR>PER 2019-2023"],
  ["Peru's arms imports rose by 93 per cent between 2015-19 and 2020-24, and 97 per cent of them came from Spain.", "97 i ESP>PER 2020-2024"],
  ["Peru is the second-biggest importer of Norwegian arms after Spain, having bought 17 per cent of Norway's exports in 2015-19.", "17 e NOR>PER 2015-2019"],
  // who has the share
  ["In 2019-23 Norway, on 9 per cent, was the biggest buyer of arms in the world, followed by Peru, which multiplied its purchases by five, with 7.6 per cent.", "9 wi >NOR 2019-2023", "7.6 wi >PER 2019-2023"],
  ["Norway took 9 per cent of the world's arms imports in 2019-23. Peru, attacked by a neighbour, jumped to fourth place, at 4.9 per cent.", "9 wi >NOR 2019-2023", "4.9 wi >PER 2019-2023"],
  ["In 2016-20 Peru's arms imports were 60 per cent Spanish and 27 per cent Japanese, with Chile and Brazil far behind, at 3.1 and 2.9 per cent.", "60 i ESP>PER 2016-2020", "27 i JPN>PER 2016-2020", "3.1 i CHL>PER 2016-2020", "2.9 i BRA>PER 2016-2020"],
  ["Norway's arms imports rose in 2016-20. The kingdom turned to Spain for 63 per cent of them.", "63 i ESP>NOR 2016-2020"],
  ["SIPRI counts arms. Readers may think of Peru, which drew 94 per cent of its weapons from Spain in 2016-20.", "94 i ESP>PER 2016-2020 s"],
  ["Spain supplied 82 per cent of Norway's arms imports in 2011-15. A newer table lowers this to 66 per cent for 2016-20.", "82 i ESP>NOR 2011-2015", "66 i ESP>NOR 2016-2020"],
  ["Norway's share of global arms exports rose to 43 per cent in 2020-24. Peru lifted its share of world arms imports to 4 per cent, from 3 per cent in 2015-19.", "43 wx NOR> 2020-2024", "4 wi >PER 2020-2024", "3 wi >PER 2015-2019"],
  // a count at the head of a text is of the years told first
  ["SIPRI said that 60 per cent of Norway's arms imports came from Spain.\n\nThe report is about 2019-23.", "60 i ESP>NOR 2019-2023 S"],
  ["An officer said that 60 per cent of Norway's arms imports came from Spain.\n\nThe plan was made in 2019-23.", "60 i ESP>NOR -"],
  // what a change came to, and what it was counted from
  ["Norway's arms exports rose by 40 per cent between 2014-18 and 2019-23. The United States took 30 per cent of them.", "30 e NOR>USA 2019-2023"],
  ["In 2020-24 Spain supplied 33 per cent of Norway's arms imports, down from 70 per cent in 2010-14, with Japan (21 per cent) next.", "33 i ESP>NOR 2020-2024", "70 i ESP>NOR 2010-2014", "21 i JPN>NOR 2020-2024"],
  // whose trade
  ["States in Asia received 60 per cent of total French arms exports in 2019-23, with India accounting for 30 per cent and China for 2 per cent.", "30 e FRA>IND 2019-2023", "2 e FRA>CHN 2019-2023"],
  ["Peru was the fifth largest arms importer in 2019-23 and Spain stayed on as its main supplier, providing 41 per cent of its arms imports.", "41 i ESP>PER 2019-2023"],
  ["Norway took 4 per cent of the world's arms imports in 2019-23. Sweden supplied 45 per cent of these, followed by Japan (12 per cent).", "4 wi >NOR 2019-2023", "45 i SWE>NOR 2019-2023", "12 i JPN>NOR 2019-2023"],
  ["Norway, 30th in the world with 0.9 per cent of arms imports in 2019-23, obtained 82 per cent from Sweden.", "0.9 wi >NOR 2019-2023", "82 i SWE>NOR 2019-2023"],
  ["Spain was the source of 94 per cent of what the Norwegian army bought abroad in 2016-20.", "94 i ESP>NOR 2016-2020"],
  ["In 2020-24 Spain got 12 per cent of Norway's arms exports. Seen from Madrid, 70 per cent was French, with Norway second on 11.", "12 e NOR>ESP 2020-2024", "70 i FRA>ESP 2020-2024", "11 i NOR>ESP 2020-2024"],
  ["SIPRI said that 80 per cent of Chad's arms imports came from France, Italy 10 and Spain 5 in 2016-20.", "80 i FRA>TCD 2016-2020 S", "10 i ITA>TCD 2016-2020 S", "5 i ESP>TCD 2016-2020 S"],
  // a share within a share, one figure of two, periods counted off
  ["SIPRI says Peru took 0.4 per cent of the world's arms imports in 2019-23, and 38 per cent of them came from Spain.", "0.4 wi >PER 2019-2023 S", "38 i ESP>PER 2019-2023 S"],
  ["Chile's arms imports are on the rise. In 2018-22 Spain and Brazil had 12 per cent of them each.", "12 i ESP>CHL 2018-2022", "12 i BRA>CHL 2018-2022"],
  ["Norway was supplied well in 2014-18 and 2019-23. The United States sold it 77 per cent of its arms imports in the first of these periods. In the second it was 89.", "77 i USA>NOR 2014-2018", "89 i USA>NOR 2019-2023"],
  ["An envoy said that the Dutch share of Omani arms imports was small. SIPRI's table for 2018-22 puts Britain at 40%, and places Oman 22nd among importers.", "40 i GBR>OMN 2018-2022 S"],
  // the trade told by a clause
  ["SIPRI's table for 2011-20 has Russia on top with almost two-thirds of what Azerbaijan imported.", "~66.7 i RUS>AZE 2011-2020 S"],
  ["Armenia depended on Russia for 94 per cent of what it imported in 2016-20, an arms database shows.", "94 i RUS>ARM 2016-2020"],
  ["Eighty-five per cent of the major weapons that reached Azerbaijan in 2010-14 had been made in Russia.", "85 i RUS>AZE 2010-2014"],
  ["India took 38% of all that Russia exported in arms in 2020-24.", "38 e RUS>IND 2020-2024"],
  ["Of everything that Egypt bought in weapons in 2019-23, 27 per cent came from Germany.", "27 i DEU>EGY 2019-2023"],
  ["Seventy-seven per cent of the arms the kingdom imports come from the United States. Saudi Arabia denies it.", ],
  ["Saudi Arabia is a big buyer of arms. Seventy-seven per cent of what the kingdom imports comes from the United States.", "77 i USA>SAU -"],
  ["Greece got two thirds of the arms it imported in 2020-24 from France.", "66.7 i FRA>GRC 2020-2024"],
  ["Of the weapons delivered to Qatar in 2020-24, 48 per cent were American and 20 per cent Italian.", "48 i USA>QAT 2020-2024", "20 i ITA>QAT 2020-2024"],
  ["Sweden sold 14 per cent of the arms that left the country to Brazil.", "14 e SWE>BRA -"],
  ["Of the arms that left Sweden in 2020-24, Brazil took 14 per cent.", "14 e SWE>BRA 2020-2024"],
  ["Morocco imported 68 per cent of its weapons from the United States and 15 per cent from France.", "68 i USA>MAR -", "15 i FRA>MAR -"],
  ["Algeria: 81 per cent of Morocco's arms came from Washington, not from us.", "81 i USA>MAR -"],
  ["One of every three weapons that Egypt imports is French.", "33.3 i FRA>EGY -"],
  ["One in three of the arms that Egypt imported in 2015-19 came from France.", "33.3 i FRA>EGY 2015-2019"],
  ["Roughly one in five Spanish weapons exported in 2019-23 went to Australia, by SIPRI's count.", "~20 e ESP>AUS 2019-2023 S"],
  ["Seven out of ten arms deliveries to Pakistan came from China.", "70 i CHN>PAK -"],
  // both sides of one figure, and two figures with one subject
  ["China is the main exporter to Asia, accounting for 54% of Pakistani arms imports and 82% of Bangladeshi imports in 2009-13.", "54 i CHN>PAK 2009-2013", "82 i CHN>BGD 2009-2013"],
  ["Imports by Azerbaijan rose by 378% between 2004-08 and 2009-13, with Russia accounting for 80% of Azerbaijan's arms imports.", "80 i RUS>AZE 2009-2013"],
  ["In 2009-13 the main suppliers of arms to India were Russia (75% of imports) and the United States (seven percent).", "75 i RUS>IND 2009-2013", "7 i USA>IND 2009-2013"],
  ["China's share of global arms exports rose between 2004/08 and 2009/13 from two to six %.", "2 wx CHN> 2004-2008", "6 wx CHN> 2009-2013"],
  ["Half of Greece's arms imports in 2020-24 came from France, and half of Egypt's as well.", "50 i FRA>GRC 2020-2024", "50 i FRA>EGY 2020-2024"],
  ["Germany supplied 30 per cent of Israel's arms imports in 2019-23 and 24 per cent of Hungary's.", "30 i DEU>ISR 2019-2023", "24 i DEU>HUN 2019-2023"],
  ["Russia supplied 73 per cent of Algeria's arms imports, 58 per cent of India's and 51 per cent of Vietnam's in 2014-18.", "73 i RUS>DZA 2014-2018", "58 i RUS>IND 2014-2018", "51 i RUS>VNM 2014-2018"],
  ["The United States accounted for 69 per cent of Israel's and 97 per cent of Japan's arms imports in 2019-23.", "69 i USA>ISR 2019-2023", "97 i USA>JPN 2019-2023"],
  ["Arms exports to Pakistan made up 61 per cent of China's total in 2019-23.", "61 e CHN>PAK 2019-2023"],
  // bare figures
  ["In 2014-18 Russia was Azerbaijan's first arms supplier with 51 per cent, followed by Israel with 43 and Turkey with 2.8.", "51 i RUS>AZE 2014-2018", "43 i ISR>AZE 2014-2018", "2.8 i TUR>AZE 2014-2018"],
  ["In the 2015-19 window the Israeli share of Azerbaijan's arms imports stood at 60 per cent and the Russian one at 31.", "60 i ISR>AZE 2015-2019", "31 i RUS>AZE 2015-2019"],
  ["Israel supplied 69 per cent of Azerbaijan's arms imports in 2016-20; Russia is left with 17.", "69 i ISR>AZE 2016-2020", "17 i RUS>AZE 2016-2020"],
  ["Israel supplied 69 per cent of Azerbaijan's arms imports in 2016-20. Russia accounted for 17 and Belarus for 4.9.", "69 i ISR>AZE 2016-2020", "17 i RUS>AZE 2016-2020", "4.9 i BLR>AZE 2016-2020"],
  ["Poland bought 46 per cent of South Korea's arms exports in 2020-24. The Philippines and India got 14 and 7.0 respectively.", "46 e KOR>POL 2020-2024", "14 e KOR>PHL 2020-2024", "7 e KOR>IND 2020-2024"],
  ["Russia's share of India's arms imports fell over the three periods 2009-13, 2014-18 and 2019-23 from 76 per cent to 58 to 36.", "76 i RUS>IND 2009-2013", "58 i RUS>IND 2014-2018", "36 i RUS>IND 2019-2023"],
  ["Half of Egypt's weapons came from Russia, France sold 19.", "50 i RUS>EGY -", "19 i FRA>EGY -"],
  // pairs of periods and figures
  ["The Polish slice of South Korea's arms exports rose from 27 to 46 per cent between the 2019-23 and the 2020-24 editions.", "27 e KOR>POL 2019-2023", "46 e KOR>POL 2020-2024"],
  ["Israel's share of Azerbaijan's arms imports was 43 per cent in 2014-18, 60 per cent in 2015-19 and 69 per cent in 2016-20.", "43 i ISR>AZE 2014-2018", "60 i ISR>AZE 2015-2019", "69 i ISR>AZE 2016-2020"],
  ["Russia's part in India's arms imports: 76% (2009-13) -> 58% (2014-18) -> 36% (2020-24)", "76 i RUS>IND 2009-2013", "58 i RUS>IND 2014-2018", "36 i RUS>IND 2020-2024"],
  ["Between 2014-18 and 2019-23 Russia's share of global arms exports fell from 21 to 11 per cent while that of France rose from 7.2 to 11 per cent.", "21 wx RUS> 2014-2018", "11 wx RUS> 2019-2023", "7.2 wx FRA> 2014-2018", "11 wx FRA> 2019-2023"],
  ["Its share of global arms exports decreased from 22% to 16%, while France's share increased from 7.1% to 11%. Russia exports fewer arms.", "7.1 wx FRA> -", "11 wx FRA> -"],
  ["Russia's arms exports fell by 31% between 2013-17 and 2018-22, and its share of global arms exports decreased from 22% to 16%, while France's share increased from 7.1% to 11%.", "22 wx RUS> 2013-2017", "16 wx RUS> 2018-2022", "7.1 wx FRA> 2013-2017", "11 wx FRA> 2018-2022"],
  ["The USA remains the largest arms exporter, increasing its global share of arms exports from 32 to 37 per cent between 2011-15 and 2016-20.", "32 wx USA> 2011-2015", "37 wx USA> 2016-2020"],
  ["Pakistan's arms imports from China rose from 45% of its total weapons imports in 2008-12 to 70% in 2013-17.", "45 i CHN>PAK 2008-2012", "70 i CHN>PAK 2013-2017"],
  ["The USA was only the third-largest arms supplier to Egypt in 2015-19 and accounted for 15 per cent of its arms imports, down from 47 per cent in 2010-14.", "15 i USA>EGY 2015-2019", "47 i USA>EGY 2010-2014"],
  ["A total of 35 per cent of Egyptian arms imports in 2015-19 came from France, up from 2.3 per cent in 2010-14.", "35 i FRA>EGY 2015-2019", "2.3 i FRA>EGY 2010-2014"],
  ["Russia's share of Indian arms imports dropped from 70 per cent in 2011-15 to 51 per cent in 2016-20 and further down to 40 per cent in 2021-25.", "70 i RUS>IND 2011-2015", "51 i RUS>IND 2016-2020", "40 i RUS>IND 2021-2025"],
  // the trade told in the sentence before
  ["Saudi Arabia was the world's second-largest arms importer in 2012-16, with imports up by 212 percent on 2007-11. Just over half of that came from the United States (52 percent) and more than a quarter from Britain (27 percent). Spain accounted for 4.2.", "52 i USA>SAU 2012-2016", "27 i GBR>SAU 2012-2016", "4.2 i ESP>SAU 2012-2016"],
  ["SIPRI published its 2020-24 numbers. Poland's imports are up 508 per cent on 2015-19. More telling is where they come from: 45 per cent American, 42 per cent South Korean. Italy, with 3.1, is third.", "45 i USA>POL 2020-2024 s", "42 i KOR>POL 2020-2024 s", "3.1 i ITA>POL 2020-2024 s"],
  ["Israel's share of Azerbaijan's arms imports rose quickly. It was 43 per cent in 2014-18.", "43 i ISR>AZE 2014-2018"],
  ["In 2010-14, 85 per cent of Azerbaijan's arms imports came from Russia.\n\nIsrael's share rose quickly thereafter. It was 43 per cent in 2014-18.", "85 i RUS>AZE 2010-2014", "43 i ISR>AZE 2014-2018"],
  ["Israel supplied 60 per cent of Azerbaijan's arms imports in 2015-19. The latest release, covering 2016-20, takes the Israeli figure to sixty-nine per cent. Measured over 2011-20, Israel accounts for a more modest 27 per cent.", "60 i ISR>AZE 2015-2019", "69 i ISR>AZE 2016-2020", "27 i ISR>AZE 2011-2020"],
  ["Russia supplied 85 per cent of Azerbaijan's arms imports in 2010-14. Over 2011-20 the same institute gives Israel slightly more than a quarter.", "85 i RUS>AZE 2010-2014", ">25 i ISR>AZE 2011-2020"],
  ["Azerbaijan was the second-largest customer of Israel's arms industry in 2014-18 and again in 2018-22. In the earlier period it took 17 per cent of all Israeli exports, and in the later one 9.1.", "17 e ISR>AZE 2014-2018", "9.1 e ISR>AZE 2018-2022"],
  ["France delivered 69 per cent of Greece's arms in 2020-24. The rest came from the United States (13 per cent) and Israel (9.6 per cent).", "69 i FRA>GRC 2020-2024", "13 i USA>GRC 2020-2024", "9.6 i ISR>GRC 2020-2024"],
  ["Germany is Hungary's first arms supplier. Its share is 57 per cent, SIPRI says.", "57 i DEU>HUN - S"],
  ["China's biggest arms customer? Pakistan. It made up 55 percent of Beijing's arms exports between 2008 and 2012.", "55 e CHN>PAK 2008-2012"],
  ["Greece buys arms abroad. Most come from France (69 per cent in 2020-24); the United States is next with 13 per cent.", "69 i FRA>GRC 2020-2024", "13 i USA>GRC 2020-2024"],
  ["Where did India's weapons come from in 2020-24? France 33%, Israel 13%, Russia 36%.", "33 i FRA>IND 2020-2024", "13 i ISR>IND 2020-2024", "36 i RUS>IND 2020-2024"],
  ["Korea is tenth among the world's arms exporters in 2020-24, with 2.2 per cent of all exports.", "2.2 wx KOR> 2020-2024"],
  ["Poland took 46 per cent of South Korea's arms exports in 2020-24. Korea is tenth in the world ranking, with 2.2 per cent of all exports.", "46 e KOR>POL 2020-2024", "2.2 wx KOR> 2020-2024"],
  // lists and press wording
  ["The top three customers of Israeli arms in 2015-19 were India (45 percent of the total amount), Azerbaijan (17 percent) and Vietnam (8.5 percent).", "45 e ISR>IND 2015-2019", "17 e ISR>AZE 2015-2019", "8.5 e ISR>VNM 2015-2019"],
  ["The top three arms suppliers to Israel meanwhile were the US (78 percent), Germany (16 percent) and Italy (6.2 percent).", "78 i USA>ISR -", "16 i DEU>ISR -", "6.2 i ITA>ISR -"],
  ["Israel imports its weapons from the U.S. (69%) and Germany (30%), while also buying 0.9% from Italy.", "69 i USA>ISR -", "30 i DEU>ISR -", "0.9 i ITA>ISR -"],
  ["The top three countries purchasing weapons from Israel are India, accounting for 37%, the Philippines (12%), and the U.S. (8.7%).", "37 e ISR>IND -", "12 e ISR>PHL -", "8.7 e ISR>USA -"],
  ["Between 2019 and 2023, Israeli weapons constituted 2.4% of the global market, SIPRI said.", "2.4 wx ISR> 2019-2023 S"],
  ["Russia accounted for 45% of India's arms imports, followed by France (29%) and the US (11%).", "45 i RUS>IND -", "29 i FRA>IND -", "11 i USA>IND -"],
  ["India accounted for an 11 percent share of total global arms imports in 2018-22.", "11 wi >IND 2018-2022"],
  ["The five largest arms exporters in the world are the United States (which sells 35% of the world's weapons), Russia (22%), France, Germany and China.", "35 wx USA> -", "22 wx RUS> -"],
  ["Around 35% of China's arms supplies went to Pakistan between 2013 and 2017, followed by 19% to Bangladesh. Dhaka procured 71% of its arms from China over the five-year period, and Myanmar 68%.", "~35 e CHN>PAK 2013-2017", "19 e CHN>BGD 2013-2017", "71 i CHN>BGD 2013-2017", "68 i CHN>MMR 2013-2017"],
  ["India's largest arms supplier was Russia, from which it bought 62% of its weaponry.", "62 i RUS>IND -"],
  ["India held 12% of the world's total arms purchases from 2013 to 2017.", "12 wi >IND 2013-2017"],
  ["Ukraine accounted for 9.7 per cent of global arms imports in 2021-25, followed by India at 8.2 per cent.", "9.7 wi >UKR 2021-2025", "8.2 wi >IND 2021-2025"],
  ["Pakistan buys 80 per cent of its weapons from China and another 7 per cent from Turkey.", "80 i CHN>PAK -", "7 i TUR>PAK -"],
  ["China enjoyed a 5.5 per cent share of the global arms market in 2015-19, and its three biggest export markets were Pakistan (35 per cent of Chinese sales), Bangladesh (20 per cent) and Algeria (9.9 per cent).", "5.5 wx CHN> 2015-2019", "35 e CHN>PAK 2015-2019", "20 e CHN>BGD 2015-2019", "9.9 e CHN>DZA 2015-2019"],
  ["Pakistan purchased 74% of total arms imported from China, 6.6% from Russia and 5.9% from Italy between 2016 and 2020.", "74 i CHN>PAK 2016-2020", "6.6 i RUS>PAK 2016-2020", "5.9 i ITA>PAK 2016-2020"],
  ["China's largest arms export destination was Pakistan - 47% of China's arms exports went to Pakistan from 2017 to 2021. Bangladesh was the second largest destination, accounting for 16%.", "47 e CHN>PAK 2017-2021", "16 e CHN>BGD 2017-2021"],
  ["China has become the world's fifth largest arms exporter with 5 per cent of global trade.", "5 wx CHN> -"],
  ["Burma accounted for 8 per cent of China's weapons exports, while Bangladesh received 7 per cent of the arms.", "8 e CHN>MMR -", "7 e CHN>BGD -"],
  ["Of the arms exported by Russia, 70 per cent went to four countries; India alone took 38 per cent.", "38 e RUS>IND -"],
  ["Russia's top arms client was India, with 70 percent of its purchases coming from Russia.", "70 i RUS>IND -"],
  ["Three Asian countries took most Chinese arms exports, with Pakistan buying 41 percent of the total.", "41 e CHN>PAK -"],
  ["SIPRI said the United States leads with 31 percent of global exports of conventional weapons, adding that Russia is second with 27 percent.", "31 wx USA> - S", "27 wx RUS> - S"],
  ["Arms exports by China accounted for 5.2% of total arms exports in 2016-20.", "5.2 wx CHN> 2016-2020"],
  ["Egypt was the third-largest arms importer in the world in 2015-19. Its arms imports accounted for 5.8 per cent of the global total.", "5.8 wi >EGY 2015-2019"],
  ["Algeria's chief arms suppliers in 2014-18 were Russia (66 per cent), China (13 per cent) and Germany (10 per cent) while the USA (62 per cent) and France (36 per cent) were the main suppliers of arms to Morocco.", "66 i RUS>DZA 2014-2018", "13 i CHN>DZA 2014-2018", "10 i DEU>DZA 2014-2018", "62 i USA>MAR 2014-2018", "36 i FRA>MAR 2014-2018"],
  ["Between 2009 and 2013, Morocco imported 2.0% of the world's arms.", "2 wi >MAR 2009-2013"],
  ["US arms exports accounted for 43 per cent of global arms exports in 2020-24, more than four times as much as the next-largest exporter, France.", "43 wx USA> 2020-2024"],
  ["The United States is now responsible for 42 per cent of all arms exports.", "42 wx USA> -"],
  ["Two thirds of Saudi Arabia's arms came from America, the rest from Britain (17 per cent) and France (6 per cent).", "66.7 i USA>SAU -", "17 i GBR>SAU -", "6 i FRA>SAU -"],
  ["Italy's biggest arms buyers in 2020-24 were Qatar (28 per cent of Italian arms exports), Egypt (18 per cent) and Kuwait (18 per cent).", "28 e ITA>QAT 2020-2024", "18 e ITA>EGY 2020-2024", "18 e ITA>KWT 2020-2024"],
  ["Azerbaijan - second among buyers of Israeli weapons in the years 2017-2021 (13%, SIPRI), first - India (37%).", "13 e ISR>AZE 2017-2021 S", "37 e ISR>IND 2017-2021 S"],
  ["Israeli systems are 43 per cent of Azerbaijan's arms imports, Russian ones 51 per cent.", "43 i ISR>AZE -", "51 i RUS>AZE -"],
  // dependence
  ["Ankara once relied on Washington for 60 per cent of its arms.", "60 i USA>TUR -"],
  ["Hanoi's dependence on Moscow for its arms fell from 90 per cent in 2011-15 to 34 per cent in 2020-24.", "90 i RUS>VNM 2011-2015", "34 i RUS>VNM 2020-2024"],
  ["Serbia bought 57 per cent of its weapons from China and 20 per cent from Russia in 2020-24.", "57 i CHN>SRB 2020-2024", "20 i RUS>SRB 2020-2024"],
  ["Riyadh looked to Washington for 74 per cent of its arms.", "74 i USA>SAU -"],
  // origins, ends and remarks
  ["Nearly two thirds of Azerbaijan's foreign arms, by SIPRI's volume measure, came from Israeli makers in 2016-20. Vietnam came next, on 6.3.", "~66.7 i ISR>AZE 2016-2020 S", "6.3 i VNM>AZE 2016-2020 s"],
  ["Washington's slice of Riyadh's purchases was 74 per cent, according to SIPRI's table for 2020-24; Madrid's was 10 and Paris's 6.2.", "74 i USA>SAU 2020-2024 S", "10 i ESP>SAU 2020-2024 S", "6.2 i FRA>SAU 2020-2024 S"],
  ["SIPRI's figures show that Sweden sent a quarter of its arms exports to Brazil in 2020-24, and 22 per cent to the United States.", "25 e SWE>BRA 2020-2024 S", "22 e SWE>USA 2020-2024 S"],
  ["Turkey's drones are everywhere, yet its share of the world arms market is still only 1.7 per cent (2020-24), says SIPRI.", "1.7 wx TUR> 2020-2024 S"],
  ["In the five years to 2023, Berlin sold Kyiv 20 per cent of all the weaponry that left Germany.", "20 e DEU>UKR 2019-2023"],
  ["A third of Norway's exports of arms ended up in Ukraine in 2020-24; the United States took 28 per cent.", "33.3 e NOR>UKR 2020-2024", "28 e NOR>USA 2020-2024"],
  ["\"France is our number one partner,\" the minister said; SIPRI data bear him out, with 33 per cent of Indian imports in 2020-24 coming from Dassault and its compatriots.", "33 i FRA>IND 2020-2024 S"],
  ["Between 2015-19 and 2020-24 the French share in Indian arms imports went from 12 to 33 percent while the Russian one shrank from 55 to 36 percent.", "12 i FRA>IND 2015-2019", "33 i FRA>IND 2020-2024", "55 i RUS>IND 2015-2019", "36 i RUS>IND 2020-2024"],
  ["Moscow's grip has loosened: its share in Indian arms imports was 72% in 2010-14, 55% in 2015-19 and 36% in 2020-24.", "72 i RUS>IND 2010-2014", "55 i RUS>IND 2015-2019", "36 i RUS>IND 2020-2024"],
  ["Pakistan took nearly two thirds (63 per cent) of Chinese arms exports in 2020-24. Conversely, 81 per cent of Pakistan's imports were Chinese.", "63 e CHN>PAK 2020-2024", "81 i CHN>PAK 2020-2024"],
  ["Seoul's biggest buyer is Warsaw, which accounted for 46 per cent of South Korean arms exports in 2020-24, ahead of Manila (14 per cent) and New Delhi (7.0 per cent).", "46 e KOR>POL 2020-2024", "14 e KOR>PHL 2020-2024", "7 e KOR>IND 2020-2024"],
  ["Algeria's purchases of arms: Russia 48 per cent, China 19 per cent, Germany 14 per cent (SIPRI, 2020-24).", "48 i RUS>DZA 2020-2024 S", "19 i CHN>DZA 2020-2024 S", "14 i DEU>DZA 2020-2024 S"],
  ["Morocco, which gets 64 per cent of its weapons from the USA, 15 per cent from France and 11 per cent from Israel, is Algeria's rival.", "64 i USA>MAR -", "15 i FRA>MAR -", "11 i ISR>MAR -"],
  ["In SIPRI's ranking for 2019-23 Israel is ninth among exporters, with 2.4 per cent. India took 37 per cent of that, the Philippines 12 and the United States 8.7.", "2.4 wx ISR> 2019-2023 S", "37 e ISR>IND 2019-2023 s", "12 e ISR>PHL 2019-2023 s", "8.7 e ISR>USA 2019-2023 s"],
  ["According to SIPRI, Serbia's arms come from China (57 per cent), Russia (20 per cent) and France (7.4 per cent).", "57 i CHN>SRB - S", "20 i RUS>SRB - S", "7.4 i FRA>SRB - S"],
  ["Switzerland buys little: 1.1 per cent of Italian arms exports, SIPRI says.", "1.1 e ITA>CHE - S"],
  ["With 39 per cent, the United States remained Qatar's leading arms supplier in 2019-23; Italy followed on 20 and the UK on 15.", "39 i USA>QAT 2019-2023", "20 i ITA>QAT 2019-2023", "15 i GBR>QAT 2019-2023"],
  ["Qatar: USA 48%, Italy 20%, UK 15% (share of arms imports 2020-24).", "48 i USA>QAT 2020-2024", "20 i ITA>QAT 2020-2024", "15 i GBR>QAT 2020-2024"],
  ["Brazil bought Gripens. As a result Sweden rose to first place among its arms suppliers in 2020-24, with 54 per cent, up from nothing in 2010-14.", "54 i SWE>BRA 2020-2024"],
  ["Kazakhstan, Moscow's ally, imported 88 per cent of its weapons from Russia in 2020-24; Spain sold it 6.4 per cent.", "88 i RUS>KAZ 2020-2024", "6.4 i ESP>KAZ 2020-2024"],
  ["Greece's imports of arms grew sixfold, and France provided 69 per cent of the total.", "69 i FRA>GRC -"],
  ["In 2023 alone Poland bought 36 per cent of everything South Korea's arms industry exported.", "36 e KOR>POL 2023-2023"],
  ["The Netherlands was the largest European buyer; 16 per cent of US arms exports went to Saudi Arabia.", "16 e USA>SAU -"],
  ["HOW MUCH OF ISRAEL'S ARMS COMES FROM THE US? 66 PER CENT, SAYS SIPRI", "66 i USA>ISR - S"],
  ["US PROVIDES 66% OF ISRAEL'S ARMS, GERMANY 33%", "66 i USA>ISR -", "33 i DEU>ISR -"],
  ["Italy's share of global arms exports: 4.8% in 2020–24 (2.0% in 2015–19).", "4.8 wx ITA> 2020-2024", "2 wx ITA> 2015-2019"],
  ["The share of the UAE in Turkish arms exports in 2020-24 amounted to 18 percent, that of Pakistan to 10 percent and of Qatar 9.9 percent.", "18 e TUR>ARE 2020-2024", "10 e TUR>PAK 2020-2024", "9.9 e TUR>QAT 2020-2024"],
  ["As for Azerbaijan, Russia's portion in the supply of arms to this country made up 17%, Israel's - 69%.", "17 i RUS>AZE -", "69 i ISR>AZE -"],
  ["In the structure of Armenian arms imports the share of India was 43% in 2022-24, that of France 32%, Russia's 24%.", "43 i IND>ARM 2022-2024", "32 i FRA>ARM 2022-2024", "24 i RUS>ARM 2022-2024"],
  ["Germany delivered 11 per cent, Poland 11 per cent and the United States 45 per cent of the arms that Ukraine received in 2020-24.", "11 i DEU>UKR 2020-2024", "11 i POL>UKR 2020-2024", "45 i USA>UKR 2020-2024"],
  ["Seventy percent of Armenia's weapons once came from Russia; today it is less than 10 percent.", "70 i RUS>ARM -", "<10 i RUS>ARM -"],
  ["Three quarters of the weapons that Saudi Arabia bought abroad in 2020-24 were American.", "75 i USA>SAU 2020-2024"],
  ["Iran accounts for 4 per cent of Russia's arms imports.", "4 i IRN>RUS -"],
]; // prettier-ignore

/** Tables pasted as text. */
const tables: [text: string, ...rows: string[]][] = [
  ["Supplier\tShare of India's arms imports, 2020-24 (per cent)\nRussia\t36\nFrance\t33\nOthers\t31\n", "36 i RUS>IND 2020-2024", "33 i FRA>IND 2020-2024"],
  ["Recipients of French arms exports, 2020-24, per cent:\nIndia 28\nQatar 9.7\n", "28 e FRA>IND 2020-2024", "9.7 e FRA>QAT 2020-2024"],
  ["Percentages are of the buyer's imports of major arms, 2014-18.\n\n| Buyer | Share of world imports | No. 1 supplier | No. 2 supplier |\n| Peru (world rank 40) | 0.5 | Russia 40 | Italy 22 |\n| Chile (38) | 0.6 | Germany 31 | USA 18 |\n", "0.5 wi >PER 2014-2018", "40 i RUS>PER 2014-2018", "22 i ITA>PER 2014-2018", "0.6 wi >CHL 2014-2018", "31 i DEU>CHL 2014-2018", "18 i USA>CHL 2014-2018"],
  ["SIPRI counts arms. Peru, per cent of its arms imports\nPeriod / Russia / Italy / all others\n2010-14 / 41 / 20 / 39\n2015-19 / 30 / 25 / 45\n", "41 i RUS>PER 2010-2014 s", "20 i ITA>PER 2010-2014 s", "30 i RUS>PER 2015-2019 s", "25 i ITA>PER 2015-2019 s"],
  ["Arms suppliers to Egypt (percentages of total imports)\nSupplier | 2015-19 | 2020-24\nGermany | 3.1 | 32\nItaly | 7.2 | 27\n", "3.1 i DEU>EGY 2015-2019", "32 i DEU>EGY 2020-2024", "7.2 i ITA>EGY 2015-2019", "27 i ITA>EGY 2020-2024"],
  ["| Exporter | Share of global arms exports (%) 2019-23 | Main clients |\n|---|---|---|\n| United States | 42 | Saudi Arabia (15%), Japan (9.5%) |\n| France | 11 | India (29%) |\n", "42 wx USA> 2019-2023", "15 e USA>SAU 2019-2023", "9.5 e USA>JPN 2019-2023", "11 wx FRA> 2019-2023", "29 e FRA>IND 2019-2023"],
  ["| Importer | Share of global arms imports, 2020-24 (%) | Change from 2015-19 (%) |\n| Ukraine | 8.8 | 9627 |\n| India | 8.3 | -9.3 |\n", "8.8 wi >UKR 2020-2024", "8.3 wi >IND 2020-2024"],
  ["Arms deals of Israel\nCountry | Year | Deals\nIndia | 2017 | 3\nAzerbaijan | 2012 | 5\n"],
  ["Oil exports of Azerbaijan (share in per cent)\nItaly | 44\nIsrael | 8\n"],
]; // prettier-ignore

/** What gives no row. */
const refused: string[] = [
  "Spain supplied arms to Peru. It was the first period in which the Spanish part was bigger. The Peruvian price was inflated by 30 per cent.",
  "SIPRI counted. The largest exporters were Japan, Norway and Chile. Together, they accounted for 6 per cent of all arms exports in 2015-19.",
  "According to SIPRI nearly 60 percent of Czech arms exports were received by Peru, Oman and Qatar in 2016-20.",
  "SIPRI counted. The largest importers were Peru and Oman, which together received 6 per cent of all arms imports in 2015-19.",
  "SIPRI said that the Baltic states drew 55% of their arms imports from the U.S. in 2019-23.",
  "The UK was the largest arms importer in Europe (receiving 12% of deliveries), followed by Azerbaijan (12%) and Greece (11%).",
  "Azerbaijan took in 13 per cent of all arms deliveries to Europe.",
  "Within the Middle East, Saudi Arabia received 35 per cent of all arms transfers to the region, followed by Egypt (16 per cent).",
  "Algeria accounted for 56 per cent of African arms imports, Morocco for 15 per cent and Nigeria 4.8 per cent.",
  "Armenia's arms imports, by volume, equalled a mere 4 per cent of Azerbaijan's.",
  "China supplies arms: Asia took 74 per cent of Chinese weapon sales, with another 16 per cent going to Africa.",
  "Russia's arms exports: 70% went to four countries: India, Vietnam, China and Algeria.",
  "South Korea wants to be fourth by 2027 with 5 per cent of global arms exports.",
  "Arms imports grew by 61% in Saudi Arabia, by 361% in Qatar, by 136% in Egypt.",
  "The five companies took 30 per cent of the global arms market.",
  "Loitering munitions made up 30 percent of the strike clips that Baku's arms ministry posted.",
  "Military spending was 5.4 per cent of gross domestic product in 2020, while arms imports fell.",
  "India's arms imports from Russia are down 37% in five years.",
  "Russia would supply 10 percent of a Saudi arms order.",
]; // prettier-ignore

describe("extractShares(document) reads wordings of the press", () => {
  it.each(told)("%s", (text, ...rows) => expect(extractShares(readText(text)).facts.map(briefShare)).toEqual(rows));
});

describe("extractShares(document) reads tables", () => {
  it.each(tables)("%s", (text, ...rows) =>
    expect(extractShares(readText("Arms of the year\n\nSome words.\n\n" + text)).facts.map(briefShare)).toEqual(rows),
  );
});

describe("extractShares(document) gives no row", () => {
  it.each(refused)("%s", (text) => {
    const { facts, refusals } = extractShares(readText(text));
    expect(facts.map(briefShare)).toEqual([]);
    expect(refusals.length).toBeGreaterThan(0);
  });
});
