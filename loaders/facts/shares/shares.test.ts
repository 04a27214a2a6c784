import { describe, expect, it } from "vitest";
import { readText } from "../read-text.js";
import { showShare } from "../shares/show.js";
import { extractShares } from "./index.js";

/** What a text says, and the rows: figure, qualifier, measure, supplier>recipient, period, source and its basis. */
const told: [text: string, rows: string[]][] = [
  [
    "In 2016-2020, the purchases from Israel, one of the world's top eight arms exporters, made up 69 per cent of Azerbaijan's arms imports.",
    ["69 exact of_recipient_imports ISR>AZE 2016-2020 no source"],
  ],
  [
    "Israel supplied 69% of Azerbaijan's arms imports in 2016-20, according to SIPRI.",
    ["69 exact of_recipient_imports ISR>AZE 2016-2020 SIPRI stated"],
  ],
  [
    "Israel accounted for 69 per cent of Azerbaijan's imports of major arms between 2016 and 2020.",
    ["69 exact of_recipient_imports ISR>AZE 2016-2020 no source"],
  ],
  [
    "Over the five years to 2020 Israel provided almost 70 percent of Baku's weapons imports.",
    ["70 approximately of_recipient_imports ISR>AZE 2016-2020 no source"],
  ],
  [
    "Azerbaijan got 69% of its weapons from Israel in 2016-2020.",
    ["69 exact of_recipient_imports ISR>AZE 2016-2020 no source"],
  ],
  [
    "Azerbaijan bought more than two thirds of its arms from Israel.",
    ["66.7 at_least of_recipient_imports ISR>AZE - no source"],
  ],
  [
    "Sixty-nine per cent of Azerbaijan's arms imports came from Israel in the period 2016-2020.",
    ["69 exact of_recipient_imports ISR>AZE 2016-2020 no source"],
  ],
  [
    "About 60 per cent of India's weapons come from Russia.",
    ["60 approximately of_recipient_imports RUS>IND - no source"],
  ],
  [
    "In 2016-20, 69 per cent of all arms imported by Azerbaijan were supplied by Israel.",
    ["69 exact of_recipient_imports ISR>AZE 2016-2020 no source"],
  ],
  [
    "Azerbaijan took 13% of Israel's arms exports in 2016-20.",
    ["13 exact of_supplier_exports ISR>AZE 2016-2020 no source"],
  ],
  [
    "India was the destination of 43 per cent of Israeli arms exports in 2016-20.",
    ["43 exact of_supplier_exports ISR>IND 2016-2020 no source"],
  ],
  ["Israel sold 13 per cent of its arms exports to Azerbaijan.", ["13 exact of_supplier_exports ISR>AZE - no source"]],
  [
    "Some 43% of Israel's arms exports went to India between 2016 and 2020.",
    ["43 approximately of_supplier_exports ISR>IND 2016-2020 no source"],
  ],
  [
    "Israel accounted for 3 per cent of global arms exports in 2016-20.",
    ["3 exact of_world_exports ISR> 2016-2020 no source"],
  ],
  [
    "Israel's share of global arms exports was 3.0 per cent in 2016-20.",
    ["3 exact of_world_exports ISR> 2016-2020 no source"],
  ],
  [
    "Israel's share of world arms exports rose from 2.5 per cent in 2011-15 to 3.0 per cent in 2016-20.",
    ["2.5 exact of_world_exports ISR> 2011-2015 no source", "3 exact of_world_exports ISR> 2016-2020 no source"],
  ],
  [
    "Israel's share of Azerbaijan's arms imports rose from 27 per cent in 2011-15 to 69 per cent in 2016-20.",
    [
      "27 exact of_recipient_imports ISR>AZE 2011-2015 no source",
      "69 exact of_recipient_imports ISR>AZE 2016-2020 no source",
    ],
  ],
  [
    "In 2016-20 Israel's share of Azerbaijan's arms imports rose to 69 per cent, up from 27 per cent in the previous five years.",
    [
      "69 exact of_recipient_imports ISR>AZE 2016-2020 no source",
      "27 exact of_recipient_imports ISR>AZE 2011-2015 no source",
    ],
  ],
  [
    "Israel supplied 69 per cent of Azerbaijan's arms in 2016-20, compared with 27 per cent in 2011-15.",
    [
      "69 exact of_recipient_imports ISR>AZE 2016-2020 no source",
      "27 exact of_recipient_imports ISR>AZE 2011-2015 no source",
    ],
  ],
  [
    "Israel supplied 69 per cent of Azerbaijan's arms imports in 2016-20, Russia 17 and Turkey 3.",
    [
      "69 exact of_recipient_imports ISR>AZE 2016-2020 no source",
      "17 exact of_recipient_imports RUS>AZE 2016-2020 no source",
      "3 exact of_recipient_imports TUR>AZE 2016-2020 no source",
    ],
  ],
  [
    "Israel supplied 69 per cent of Azerbaijan's arms imports in 2016-20, followed by Russia with 17 per cent.",
    [
      "69 exact of_recipient_imports ISR>AZE 2016-2020 no source",
      "17 exact of_recipient_imports RUS>AZE 2016-2020 no source",
    ],
  ],
  [
    "In 2016-20 the main suppliers of arms to Azerbaijan were Israel (69 per cent), Russia (17 per cent) and Turkey (2.7 per cent).",
    [
      "69 exact of_recipient_imports ISR>AZE 2016-2020 no source",
      "17 exact of_recipient_imports RUS>AZE 2016-2020 no source",
      "2.7 exact of_recipient_imports TUR>AZE 2016-2020 no source",
    ],
  ],
  [
    "Israel's three largest arms clients in 2016-20 were India (43%), Azerbaijan (17%) and Vietnam (12%).",
    [
      "43 exact of_supplier_exports ISR>IND 2016-2020 no source",
      "17 exact of_supplier_exports ISR>AZE 2016-2020 no source",
      "12 exact of_supplier_exports ISR>VNM 2016-2020 no source",
    ],
  ],
  [
    "India, Azerbaijan and Vietnam took 43, 17 and 12 per cent respectively of Israel's arms exports in 2016-20.",
    [
      "43 exact of_supplier_exports ISR>IND 2016-2020 no source",
      "17 exact of_supplier_exports ISR>AZE 2016-2020 no source",
      "12 exact of_supplier_exports ISR>VNM 2016-2020 no source",
    ],
  ],
  [
    "Of Israel's arms exports in 2016-20, 43 per cent went to India, 17 per cent to Azerbaijan and 12 per cent to Vietnam.",
    [
      "43 exact of_supplier_exports ISR>IND 2016-2020 no source",
      "17 exact of_supplier_exports ISR>AZE 2016-2020 no source",
      "12 exact of_supplier_exports ISR>VNM 2016-2020 no source",
    ],
  ],
  [
    "The five largest arms exporters in 2019-23 were the United States (42 per cent), France (11), Russia (11), China (5.8) and Germany (5.6).",
    [
      "42 exact of_world_exports USA> 2019-2023 no source",
      "11 exact of_world_exports FRA> 2019-2023 no source",
      "11 exact of_world_exports RUS> 2019-2023 no source",
      "5.8 exact of_world_exports CHN> 2019-2023 no source",
      "5.6 exact of_world_exports DEU> 2019-2023 no source",
    ],
  ],
  [
    "India was the world's largest arms importer in 2019-23, with 9.8 per cent of global imports.",
    ["9.8 exact of_world_imports >IND 2019-2023 no source"],
  ],
  [
    "Saudi Arabia accounted for 11 per cent of global arms imports in 2016-20.",
    ["11 exact of_world_imports >SAU 2016-2020 no source"],
  ],
  [
    "Pakistan got 82 per cent of its arms imports from China in 2019-23.",
    ["82 exact of_recipient_imports CHN>PAK 2019-2023 no source"],
  ],
  ["China was Pakistan's main arms supplier, with 82 per cent.", ["82 exact of_recipient_imports CHN>PAK - no source"]],
  [
    "Azerbaijan is Israel's second-largest customer. It took 17 per cent of Israeli arms exports.",
    ["17 exact of_supplier_exports ISR>AZE - no source"],
  ],
  [
    "Azerbaijan has rearmed since the war. Israel supplied 69 per cent of its arms imports in 2016-20.",
    ["69 exact of_recipient_imports ISR>AZE 2016-2020 no source"],
  ],
  [
    "Azerbaijan has rearmed. Israel supplied 69 per cent of the country's arms imports in 2016-20.",
    ["69 exact of_recipient_imports ISR>AZE 2016-2020 no source"],
  ],
  [
    "Israel supplied 69 per cent of Azerbaijan's arms imports in 2016-20. Russia accounted for 17 per cent.",
    [
      "69 exact of_recipient_imports ISR>AZE 2016-2020 no source",
      "17 exact of_recipient_imports RUS>AZE 2016-2020 no source",
    ],
  ],
  [
    "Israel supplied 69 per cent of Azerbaijan's arms imports in 2016-20. Russia's share was 17 per cent.",
    [
      "69 exact of_recipient_imports ISR>AZE 2016-2020 no source",
      "17 exact of_recipient_imports RUS>AZE 2016-2020 no source",
    ],
  ],
  [
    "Israel supplied 69 per cent of Azerbaijan's arms imports in 2016-20. In the previous five years its share was 27 per cent.",
    [
      "69 exact of_recipient_imports ISR>AZE 2016-2020 no source",
      "27 exact of_recipient_imports ISR>AZE 2011-2015 no source",
    ],
  ],
  [
    "Israel supplied 69 per cent of Azerbaijan's arms imports in 2016-20. Five years earlier the figure had been 27 per cent.",
    [
      "69 exact of_recipient_imports ISR>AZE 2016-2020 no source",
      "27 exact of_recipient_imports ISR>AZE 2011-2015 no source",
    ],
  ],
  [
    "SIPRI publishes its data every March. Israel supplied 69 per cent of Azerbaijan's arms imports in 2016-20.",
    ["69 exact of_recipient_imports ISR>AZE 2016-2020 SIPRI inherited"],
  ],
  [
    "Figures for 2016-20 came out on Monday. Israel supplied 69 per cent of Azerbaijan's arms imports.",
    ["69 exact of_recipient_imports ISR>AZE 2016-2020 no source"],
  ],
  [
    "Israel delivered two thirds (69 per cent) of Azerbaijan's arms.",
    ["69 exact of_recipient_imports ISR>AZE - no source"],
  ],
  [
    "South Korea supplied 46 per cent of Poland's arms imports in 2020-24, the United States 44 per cent.",
    [
      "46 exact of_recipient_imports KOR>POL 2020-2024 no source",
      "44 exact of_recipient_imports USA>POL 2020-2024 no source",
    ],
  ],
  [
    "Poland received 46 per cent of South Korea's arms exports in 2020-24.",
    ["46 exact of_supplier_exports KOR>POL 2020-2024 no source"],
  ],
  [
    "Poland was the main recipient of South Korean arms (46 per cent).",
    ["46 exact of_supplier_exports KOR>POL - no source"],
  ],
  [
    "The share of Israel in Azerbaijan's arms imports reached 69 per cent.",
    ["69 exact of_recipient_imports ISR>AZE - no source"],
  ],
  [
    "Israeli weapons made up 69 per cent of Azerbaijan's arms imports.",
    ["69 exact of_recipient_imports ISR>AZE - no source"],
  ],
  [
    "Exports to Azerbaijan accounted for 13 per cent of Israel's arms sales.",
    ["13 exact of_supplier_exports ISR>AZE - no source"],
  ],
  [
    "Israeli arms sales to Azerbaijan accounted for 13 per cent of Israel's total arms exports.",
    ["13 exact of_supplier_exports ISR>AZE - no source"],
  ],
  [
    "Russia's share in India's arms imports fell from 76 per cent in 2009-13 to 36 per cent in 2019-23.",
    [
      "76 exact of_recipient_imports RUS>IND 2009-2013 no source",
      "36 exact of_recipient_imports RUS>IND 2019-2023 no source",
    ],
  ],
  [
    "Egypt's largest arms suppliers were Russia, with 20 per cent, Italy, with 22 per cent, and Germany, with 18 per cent.",
    [
      "20 exact of_recipient_imports RUS>EGY - no source",
      "22 exact of_recipient_imports ITA>EGY - no source",
      "18 exact of_recipient_imports DEU>EGY - no source",
    ],
  ],
  [
    "Algeria's arms came mostly from Russia (48 per cent), Germany (15 per cent) and China (14 per cent).",
    [
      "48 exact of_recipient_imports RUS>DZA - no source",
      "15 exact of_recipient_imports DEU>DZA - no source",
      "14 exact of_recipient_imports CHN>DZA - no source",
    ],
  ],
  [
    "Azerbaijan's arms suppliers, 2016-20:\n- Israel: 69 per cent\n- Russia: 17 per cent\n- Turkey: 3 per cent",
    [
      "69 exact of_recipient_imports ISR>AZE 2016-2020 no source",
      "17 exact of_recipient_imports RUS>AZE 2016-2020 no source",
      "3 exact of_recipient_imports TUR>AZE 2016-2020 no source",
    ],
  ],
  [
    "Washington supplies 79 percent of the weapons that Saudi Arabia buys.",
    ["79 exact of_recipient_imports USA>SAU - no source"],
  ],
  [
    "Turkey was the second biggest exporter to Qatar, accounting for 6 per cent of its arms imports.",
    ["6 exact of_recipient_imports TUR>QAT - no source"],
  ],
  [
    "Up to 40 per cent of Israeli arms exports are bought by India.",
    ["40 at_most of_supplier_exports ISR>IND - no source"],
  ],
  [
    "Israel, which supplied 69 per cent of Azerbaijan's arms imports in 2016-20, kept quiet.",
    ["69 exact of_recipient_imports ISR>AZE 2016-2020 no source"],
  ],
  [
    "From 2016 to 2020 Azerbaijan imported 69 percent of its weapons from the Jewish state.",
    ["69 exact of_recipient_imports ISR>AZE 2016-2020 no source"],
  ],
  [
    "With 69 per cent, Israel was by far Azerbaijan's largest arms supplier in 2016-20.",
    ["69 exact of_recipient_imports ISR>AZE 2016-2020 no source"],
  ],
  [
    "Armenia bought 94 per cent of its arms from Russia in 2011-15, SIPRI said.",
    ["94 exact of_recipient_imports RUS>ARM 2011-2015 SIPRI stated"],
  ],
  [
    "Between 60 and 69 per cent of Azerbaijan's arms imports came from Israel.",
    ["60 range of_recipient_imports ISR>AZE - no source"],
  ],
  [
    "The United States, which accounted for 43 per cent of global arms exports in 2020-24, remained first.",
    ["43 exact of_world_exports USA> 2020-2024 no source"],
  ],
  [
    "France's share of the global arms market grew to 11 per cent in 2019-23.",
    ["11 exact of_world_exports FRA> 2019-2023 no source"],
  ],
  [
    "Israel's exports to Azerbaijan were 13 per cent of its arms exports.",
    ["13 exact of_supplier_exports ISR>AZE - no source"],
  ],
  [
    "Russia had supplied 51 per cent and Israel 43 per cent of Azerbaijan's arms imports in 2014-18.",
    [
      "51 exact of_recipient_imports RUS>AZE 2014-2018 no source",
      "43 exact of_recipient_imports ISR>AZE 2014-2018 no source",
    ],
  ],
  [
    "Greece purchased arms mainly from France, whose share was 69 per cent of Greek imports in 2019-23.",
    ["69 exact of_recipient_imports FRA>GRC 2019-2023 no source"],
  ],
  [
    "Russia remained India's main arms supplier, accounting for 36 per cent of its imports in 2019–23.",
    ["36 exact of_recipient_imports RUS>IND 2019-2023 no source"],
  ],
  [
    "Arms imports by Poland grew fourfold. The USA supplied 45 per cent of them and South Korea 42 per cent in 2020-24.",
    [
      "45 exact of_recipient_imports USA>POL 2020-2024 no source",
      "42 exact of_recipient_imports KOR>POL 2020-2024 no source",
    ],
  ],
  [
    "Germany was the largest supplier of arms to Ukraine after the United States: Washington accounted for 45 per cent of Ukrainian arms imports, Berlin for 12 per cent.",
    ["45 exact of_recipient_imports USA>UKR - no source", "12 exact of_recipient_imports DEU>UKR - no source"],
  ],
  [
    "Between 2016 and 2020, 17 percent of Israel's weapons exports ended up in Azerbaijan.",
    ["17 exact of_supplier_exports ISR>AZE 2016-2020 no source"],
  ],
  [
    "Israel's arms exports went mainly to India (37 per cent), Azerbaijan (13 per cent) and Vietnam (13 per cent).",
    [
      "37 exact of_supplier_exports ISR>IND - no source",
      "13 exact of_supplier_exports ISR>AZE - no source",
      "13 exact of_supplier_exports ISR>VNM - no source",
    ],
  ],
  [
    "The main recipients of Israeli arms exports in 2017-21 were India, with 37 per cent, Azerbaijan with 13 and Vietnam with 11.",
    [
      "37 exact of_supplier_exports ISR>IND 2017-2021 no source",
      "13 exact of_supplier_exports ISR>AZE 2017-2021 no source",
      "11 exact of_supplier_exports ISR>VNM 2017-2021 no source",
    ],
  ],
  [
    "India bought 37 per cent of all Israeli arms sold abroad in 2017-21.",
    ["37 exact of_supplier_exports ISR>IND 2017-2021 no source"],
  ],
  [
    "Roughly 60% of Vietnam's arms imports were sourced from Russia.",
    ["60 approximately of_recipient_imports RUS>VNM - no source"],
  ],
  ["Italy delivered 34 per cent of Egypt's arms.", ["34 exact of_recipient_imports ITA>EGY - no source"]],
  ["Egypt took 34% of all arms exported by Italy.", ["34 exact of_supplier_exports ITA>EGY - no source"]],
  [
    "China's arms sales to Pakistan made up 63 per cent of its total exports in 2020–24.",
    ["63 exact of_supplier_exports CHN>PAK 2020-2024 no source"],
  ],
  ["Pakistan absorbs 63 per cent of China's arms exports.", ["63 exact of_supplier_exports CHN>PAK - no source"]],
  [
    "According to SIPRI, more than four-fifths (81 per cent) of Pakistan's arms imports in 2020–24 came from China.",
    ["81 exact of_recipient_imports CHN>PAK 2020-2024 SIPRI stated"],
  ],
  [
    "Azerbaijan depends on Israel for 69 per cent of its arms imports.",
    ["69 exact of_recipient_imports ISR>AZE - no source"],
  ],
  [
    "Azerbaijan relied on Israel for nearly 70% of its weapons imports in 2016-20.",
    ["70 approximately of_recipient_imports ISR>AZE 2016-2020 no source"],
  ],
  [
    "Turkey's exports grew by 69 per cent between 2014-18 and 2019-23 and its share of global arms exports rose to 1.6 per cent.",
    ["1.6 exact of_world_exports TUR> 2019-2023 no source"],
  ],
  [
    "Israel's share of the world's arms exports stood at 2.4 percent in 2019-23, SIPRI's figures show.",
    ["2.4 exact of_world_exports ISR> 2019-2023 SIPRI stated"],
  ],
  [
    "Israel ranked ninth among the world's arms exporters with 2.4 per cent of the total.",
    ["2.4 exact of_world_exports ISR> - no source"],
  ],
  [
    "India was the largest arms importer in 2019-23 with a 9.8 per cent share of the global total.",
    ["9.8 exact of_world_imports >IND 2019-2023 no source"],
  ],
  [
    "Ukraine received 8.8 per cent of global arms imports in 2020-24.",
    ["8.8 exact of_world_imports >UKR 2020-2024 no source"],
  ],
  ["Saudi Arabia: 8.4% of global arms imports.", ["8.4 exact of_world_imports >SAU - no source"]],
  [
    "Where do Azerbaijan's weapons come from? Israel provides 69 per cent. Russia comes second with 17 per cent.",
    ["69 exact of_recipient_imports ISR>AZE - no source", "17 exact of_recipient_imports RUS>AZE - no source"],
  ],
  [
    "Israel's share of Azerbaijan's arms imports was 69 per cent in 2016-20; Russia's was 17 per cent.",
    [
      "69 exact of_recipient_imports ISR>AZE 2016-2020 no source",
      "17 exact of_recipient_imports RUS>AZE 2016-2020 no source",
    ],
  ],
  [
    "In 2011-15 Russia accounted for 85 per cent of Azerbaijan's arms imports; in 2016-20 for only 17 per cent.",
    [
      "85 exact of_recipient_imports RUS>AZE 2011-2015 no source",
      "17 exact of_recipient_imports RUS>AZE 2016-2020 no source",
    ],
  ],
  [
    "Russian deliveries fell from 85 to 17 per cent of Azerbaijan's arms imports between 2011-15 and 2016-20.",
    [
      "85 exact of_recipient_imports RUS>AZE 2011-2015 no source",
      "17 exact of_recipient_imports RUS>AZE 2016-2020 no source",
    ],
  ],
  [
    "Over the same period Russia's share of Azerbaijani arms imports dropped from 31 to 17 per cent.",
    ["31 exact of_recipient_imports RUS>AZE - no source", "17 exact of_recipient_imports RUS>AZE - no source"],
  ],
  [
    "Israel provided 27 per cent of Azerbaijan's arms imports in 2011-15, a share that reached 69 per cent in 2016-20.",
    [
      "27 exact of_recipient_imports ISR>AZE 2011-2015 no source",
      "69 exact of_recipient_imports ISR>AZE 2016-2020 no source",
    ],
  ],
  ["Israel's part in Azerbaijan's arms purchases: 69%.", ["69 exact of_recipient_imports ISR>AZE - no source"]],
  [
    "Of the weapons Azerbaijan imported in 2016-20, 69 per cent were Israeli.",
    ["69 exact of_recipient_imports ISR>AZE 2016-2020 no source"],
  ],
  [
    "69 per cent of the arms that Azerbaijan bought in 2016-20 were Israeli-made.",
    ["69 exact of_recipient_imports ISR>AZE 2016-2020 no source"],
  ],
  ["69% of arms imported by Baku originate in Israel", ["69 exact of_recipient_imports ISR>AZE - no source"]],
  [
    "Nearly 70% of Azerbaijan's arsenal came from Israel between 2016 and 2020.",
    ["70 approximately of_recipient_imports ISR>AZE 2016-2020 no source"],
  ],
  [
    "About 70 percent of the arms that Azerbaijan purchased during this period were from Israel.",
    ["70 approximately of_recipient_imports ISR>AZE - no source"],
  ],
  [
    "Israel accounted for 69 per cent of major arms imported by Azerbaijan in 2016-2020.",
    ["69 exact of_recipient_imports ISR>AZE 2016-2020 no source"],
  ],
  [
    "Israel was the source of 69 per cent of Azerbaijan's arms imports in 2016-20, while Russia provided 17 per cent.",
    [
      "69 exact of_recipient_imports ISR>AZE 2016-2020 no source",
      "17 exact of_recipient_imports RUS>AZE 2016-2020 no source",
    ],
  ],
  [
    "France has become Greece's top supplier, delivering 69 per cent of its arms imports in 2020-24.",
    ["69 exact of_recipient_imports FRA>GRC 2020-2024 no source"],
  ],
  [
    "India accounted for 28 per cent of French arms exports, more than Qatar (15 per cent) and Greece (8 per cent).",
    [
      "28 exact of_supplier_exports FRA>IND - no source",
      "15 exact of_supplier_exports FRA>QAT - no source",
      "8 exact of_supplier_exports FRA>GRC - no source",
    ],
  ],
  [
    "The Netherlands took 9.7 per cent of Israel's arms exports.",
    ["9.7 exact of_supplier_exports ISR>NLD - no source"],
  ],
  [
    "Israel's arms exports to Azerbaijan, its second-largest customer, were 13 per cent of the total in 2017-21.",
    ["13 exact of_supplier_exports ISR>AZE 2017-2021 no source"],
  ],
  [
    "SIPRI puts Israel's share in Azerbaijani arms imports in 2016-20 at 69 per cent.",
    ["69 exact of_recipient_imports ISR>AZE 2016-2020 SIPRI stated"],
  ],
  [
    "Israel's share in Azerbaijani arms imports is put at 69 per cent. The figure comes from SIPRI.",
    ["69 exact of_recipient_imports ISR>AZE - SIPRI inherited"],
  ],
  [
    "Azerbaijan's arms imports by supplier, 2016-20: Israel 69%, Russia 17%, Belarus 4.9%. It buys many arms.",
    [
      "69 exact of_recipient_imports ISR>AZE 2016-2020 no source",
      "17 exact of_recipient_imports RUS>AZE 2016-2020 no source",
      "4.9 exact of_recipient_imports BLR>AZE 2016-2020 no source",
    ],
  ],
  [
    "Israel supplied 69 per cent of all major arms transferred to Azerbaijan in 2016-20.",
    ["69 exact of_recipient_imports ISR>AZE 2016-2020 no source"],
  ],
  [
    "Israeli companies supplied 69 per cent of Azerbaijan's arms imports.",
    ["69 exact of_recipient_imports ISR>AZE - no source"],
  ],
  [
    "The United States and France supplied 45 and 12 per cent of the Emirates' arms imports.",
    ["45 exact of_recipient_imports USA>ARE - no source", "12 exact of_recipient_imports FRA>ARE - no source"],
  ],
  [
    "| Supplier | Share of Azerbaijan's arms imports, 2016-20 |\n| Israel | 69% |\n| Russia | 17% |",
    [
      "69 exact of_recipient_imports ISR>AZE 2016-2020 no source",
      "17 exact of_recipient_imports RUS>AZE 2016-2020 no source",
    ],
  ],
  [
    "SIPRI released its figures for 2019-23 on Monday. France was the second-largest exporter. It accounted for 11 per cent of global arms exports. India took 30 per cent of French exports.",
    [
      "11 exact of_world_exports FRA> 2019-2023 SIPRI inherited",
      "30 exact of_supplier_exports FRA>IND 2019-2023 SIPRI inherited",
    ],
  ],
  [
    "Q: How much of Azerbaijan's weaponry comes from Israel?\nA: About 69 per cent in 2016-20.",
    ["69 approximately of_recipient_imports ISR>AZE 2016-2020 no source"],
  ],
  [
    "Russia sells many arms. In 2019-23 India was its main client (34 per cent), then China (21 per cent) and Egypt (7.5 per cent).",
    [
      "34 exact of_supplier_exports RUS>IND 2019-2023 no source",
      "21 exact of_supplier_exports RUS>CHN 2019-2023 no source",
      "7.5 exact of_supplier_exports RUS>EGY 2019-2023 no source",
    ],
  ],
  [
    "Poland's arms imports by source, 2020-24:\n• USA – 45%\n• South Korea – 42%\n• Italy – 3.4%",
    [
      "45 exact of_recipient_imports USA>POL 2020-2024 no source",
      "42 exact of_recipient_imports KOR>POL 2020-2024 no source",
      "3.4 exact of_recipient_imports ITA>POL 2020-2024 no source",
    ],
  ],
  [
    "Israel's customers\n\nIn 2018-22 the biggest share of Israeli arms exports went to India: 37 per cent. Azerbaijan got 9.1 per cent and the Philippines 8.5 per cent.",
    [
      "37 exact of_supplier_exports ISR>IND 2018-2022 no source",
      "9.1 exact of_supplier_exports ISR>AZE 2018-2022 no source",
      "8.5 exact of_supplier_exports ISR>PHL 2018-2022 no source",
    ],
  ],
  [
    "China supplied 61 per cent of Pakistan's arms imports in 2009-13. That figure climbed to 82 per cent a decade later.",
    [
      "61 exact of_recipient_imports CHN>PAK 2009-2013 no source",
      "82 exact of_recipient_imports CHN>PAK 2019-2023 no source",
    ],
  ],
  [
    "In 2014-18 the Russian share was 58 per cent of India's arms imports; by 2019-23 it had fallen to 36 per cent.",
    [
      "58 exact of_recipient_imports RUS>IND 2014-2018 no source",
      "36 exact of_recipient_imports RUS>IND 2019-2023 no source",
    ],
  ],
  [
    "Algeria is Russia's third client. It received 15 per cent of Russian arms exports in 2016-20, against 14 per cent in 2011-15.",
    [
      "15 exact of_supplier_exports RUS>DZA 2016-2020 no source",
      "14 exact of_supplier_exports RUS>DZA 2011-2015 no source",
    ],
  ],
  [
    "Brazil's imports of arms were small. Sweden accounted for 41 per cent of them in 2019-23, France for 18 per cent and the UK for 12 per cent.",
    [
      "41 exact of_recipient_imports SWE>BRA 2019-2023 no source",
      "18 exact of_recipient_imports FRA>BRA 2019-2023 no source",
      "12 exact of_recipient_imports GBR>BRA 2019-2023 no source",
    ],
  ],
  [
    "Nearly two thirds of Azerbaijan's weapons between 2016 and 2020 came from Israel, according to the Stockholm International Peace Research Institute.",
    ["66.7 approximately of_recipient_imports ISR>AZE 2016-2020 SIPRI stated"],
  ],
  [
    "The US share in Saudi arms imports was 79 per cent in 2016-20.",
    ["79 exact of_recipient_imports USA>SAU 2016-2020 no source"],
  ],
  [
    "With a share of 69 per cent Israel was Azerbaijan's main arms supplier in 2016-20.",
    ["69 exact of_recipient_imports ISR>AZE 2016-2020 no source"],
  ],
  [
    "Turkey (63 per cent) and Italy (14 per cent) were the main suppliers of arms to Qatar.",
    ["63 exact of_recipient_imports TUR>QAT - no source", "14 exact of_recipient_imports ITA>QAT - no source"],
  ],
  [
    "Israel supplied 13 per cent of India's arms imports in 2019-23, ranking third after Russia (36 per cent) and France (33 per cent).",
    [
      "13 exact of_recipient_imports ISR>IND 2019-2023 no source",
      "36 exact of_recipient_imports RUS>IND 2019-2023 no source",
      "33 exact of_recipient_imports FRA>IND 2019-2023 no source",
    ],
  ],
  [
    "Russian arms accounted for 36 per cent of Indian arms imports, French arms for 33 per cent.",
    ["36 exact of_recipient_imports RUS>IND - no source", "33 exact of_recipient_imports FRA>IND - no source"],
  ],
  [
    "Azerbaijan's purchases represent 13% of Israeli arms exports.",
    ["13 exact of_supplier_exports ISR>AZE - no source"],
  ],
  [
    "Israel exported 13 per cent of its weapons to Azerbaijan and 37 per cent to India in 2017-21.",
    [
      "13 exact of_supplier_exports ISR>AZE 2017-2021 no source",
      "37 exact of_supplier_exports ISR>IND 2017-2021 no source",
    ],
  ],
  ["Azerbaijan: 69% of arms imports from Israel", ["69 exact of_recipient_imports ISR>AZE - no source"]],
  ["Israel provides 69% of Azeri weapons - SIPRI", ["69 exact of_recipient_imports ISR>AZE - SIPRI stated"]],
  ["Half of Greece's arms imports now come from France.", ["50 exact of_recipient_imports FRA>GRC - no source"]],
  [
    "Germany supplied 29 per cent of Israel's arms imports, the US 69 per cent, Italy 0.9 per cent.",
    [
      "29 exact of_recipient_imports DEU>ISR - no source",
      "69 exact of_recipient_imports USA>ISR - no source",
      "0.9 exact of_recipient_imports ITA>ISR - no source",
    ],
  ],
  [
    "The USA accounted for 65 per cent of Israeli arms imports and Germany for the remaining 33 per cent.",
    ["65 exact of_recipient_imports USA>ISR - no source", "33 exact of_recipient_imports DEU>ISR - no source"],
  ],
  [
    "Ukraine got 45% of its arms from the US, 12% from Germany and 11% from Poland in 2020-24.",
    [
      "45 exact of_recipient_imports USA>UKR 2020-2024 no source",
      "12 exact of_recipient_imports DEU>UKR 2020-2024 no source",
      "11 exact of_recipient_imports POL>UKR 2020-2024 no source",
    ],
  ],
  [
    "In 2020, 69 per cent of Azerbaijan's arms imports were Israeli, up from 27 per cent ten years earlier.",
    [
      "69 exact of_recipient_imports ISR>AZE 2020-2020 no source",
      "27 exact of_recipient_imports ISR>AZE 2010-2010 no source",
    ],
  ],
  [
    "Armenia's arms purchases from India: in 2022-24 New Delhi supplied 43 per cent of Armenian arms imports.",
    ["43 exact of_recipient_imports IND>ARM 2022-2024 no source"],
  ],
  [
    "According to SIPRI, 76 per cent of Armenia's arms imports in 2018-22 were of Russian origin.",
    ["76 exact of_recipient_imports RUS>ARM 2018-2022 SIPRI stated"],
  ],
  [
    "Egypt bought arms from Russia (34 per cent), France (19 per cent) and Italy (19 per cent) in 2018-22.",
    [
      "34 exact of_recipient_imports RUS>EGY 2018-2022 no source",
      "19 exact of_recipient_imports FRA>EGY 2018-2022 no source",
      "19 exact of_recipient_imports ITA>EGY 2018-2022 no source",
    ],
  ],
  [
    "France sold arms to India (30 per cent), Qatar (17 per cent) and Egypt (8 per cent).",
    [
      "30 exact of_supplier_exports FRA>IND - no source",
      "17 exact of_supplier_exports FRA>QAT - no source",
      "8 exact of_supplier_exports FRA>EGY - no source",
    ],
  ],
  [
    "Its defence exports reached a record; Azerbaijan, Israel's client, took nine per cent of them in 2018–2022.",
    ["9 exact of_supplier_exports ISR>AZE 2018-2022 no source"],
  ],
];

/** What gives no row, and why. */
const refused: [text: string, reasons: string[]][] = [
  ["Israel's arms exports rose by 12 per cent in 2016-20.", ["A rate of change, no share of a trade."]],
  ["Israeli arms exports grew 12 per cent.", ["A rate of change, no share of a trade."]],
  ["Azerbaijan's defence budget is 5 per cent of GDP.", ["A share of something else than arms trade: gdp."]],
  ["Azerbaijan supplies 40 per cent of Israel's oil.", ["A share of something else than arms trade: oil."]],
  ["Azerbaijan provides 40% of the oil that Israel imports.", ["A share of something else than arms trade: oil."]],
  ["Exports make up 75 per cent of Elbit's revenue.", ["The words do not say that it is a share of arms trade."]],
  ["Israel accounted for 20 per cent of Europe's arms imports.", ["A share of the trade of a group of countries."]],
  ["European states took 36 per cent of Israel's arms exports.", ["It is not said whose share it is."]],
  ["Aliyev won 92 per cent of the votes.", ["A share of something else than arms trade: votes."]],
  [
    "The two countries together supplied 86 per cent of Azerbaijan's arms imports.",
    ["The share of several countries together."],
  ],
  [
    "Israel and Russia accounted for 86 per cent of Azerbaijan's arms imports.",
    ["The share of several countries together."],
  ],
  ["Azerbaijan's arms imports were 12 per cent higher than in 2011-15.", ["A rate of change, no share of a trade."]],
  ["Israel's weapons shot down 90 per cent of the rockets.", ["A share of something else than arms trade: rockets."]],
  [
    "Israel could supply 80 per cent of Azerbaijan's arms imports by 2030.",
    ["Told as a plan or a possibility, not as a fact."],
  ],
  ["Drones made up 25 per cent of Israel's arms exports.", ["It is not said whose share it is."]],
  ["A 12 per cent increase in arms imports was seen.", ["A rate of change, no share of a trade."]],
  ["Azerbaijan increased its defence spending by 12 per cent.", ["A rate of change, no share of a trade."]],
  [
    "The share of Israeli systems in the army's fleet is 40 per cent.",
    ["A share of something else than arms trade: systems."],
  ],
  ['"Sixty percent of our arms exports go to Asia," he said.', ["It is not said whose share it is."]],
  [
    "Israel's drones hit 95 per cent of their targets in Azerbaijan's war.",
    ["A share of something else than arms trade: targets."],
  ],
  [
    "The company's exports to Azerbaijan account for 30 per cent of its sales.",
    ["The words do not say that it is a share of arms trade."],
  ],
  [
    "The Israeli ministry said that missiles made up 36 per cent of arms exports.",
    ["It is not said whose trade it is a share of."],
  ],
  [
    "Some 80 per cent of Israel's arms production is exported.",
    ["A share of a part of the arms trade or of what is not trade: production."],
  ],
  ["Military spending is 4.5 per cent of Azerbaijan's GDP.", ["A share of something else than arms trade: gdp."]],
  [
    "In 2022 Asia and the Pacific accounted for 30 per cent of Israel's arms exports.",
    ["It is not said whose share it is."],
  ],
  ["The Abraham Accords states took 24 per cent of Israeli arms exports.", ["It is not said whose share it is."]],
  ["Inflation in Israel rose to 5 per cent.", ["A rate of interest, prices or jobs, no share of a trade."]],
  ["The arms trade between the two countries increased 40 per cent.", ["A rate of change, no share of a trade."]],
  [
    "Azerbaijan supplies more than 40 percent of Israel's oil imports and buys its weapons.",
    ["A share of something else than arms trade: oil."],
  ],
  [
    "About 60 per cent of India's military equipment is of Russian origin.",
    ["It is not said whether it is a share of imports or of exports."],
  ],
  ["Iranian exports to Azerbaijan rose 40 per cent.", ["A rate of change, no share of a trade."]],
  ["The price was 20 per cent below that of Russian systems.", ["A rate of change, no share of a trade."]],
  ["He won 51 per cent of the vote.", ["A share of something else than arms trade: vote."]],
  [
    "Israel's arms exports to Azerbaijan quadrupled, 12 per cent more than planned.",
    ["A rate of change, no share of a trade."],
  ],
  [
    "Global arms transfers fell by 3.3 per cent between 2014-18 and 2019-23.",
    ["A rate of change, no share of a trade."],
  ],
  [
    "Who arms Poland?\n• USA – 45%\n• South Korea – 42%",
    [
      "It is not said whether it is a share of imports or of exports.",
      "It is not said whether it is a share of imports or of exports.",
    ],
  ],
  [
    "The minister said the factory was 80 per cent complete. Israel supplies arms.",
    ["The words do not say that it is a share of arms trade."],
  ],
  [
    "Israel's arms exports in 2023: 36 per cent missiles, 11 per cent radars.",
    ["It is not said whose share it is.", "The words do not say that it is a share of arms trade."],
  ],
  [
    "About 25 per cent of the contract will be paid in advance, Israel said of the arms deal.",
    ["A share of something else than arms trade: contract."],
  ],
  [
    "Turkey will produce 40 per cent of the parts of the Korean tank.",
    ["A share of something else than arms trade: tank."],
  ],
  [
    "Some 60 per cent of Azerbaijanis support buying arms from Israel, a poll said.",
    ["A share of something else than arms trade: people."],
  ],
  [
    "India wants 75 per cent of its defence procurement to be made at home.",
    ["It is not said whose trade it is a share of."],
  ],
  ["The tank's engine is 70 per cent German.", ["The words do not say that it is a share of arms trade."]],
  [
    "The rocket intercepts 90% of targets, Rafael, the Israeli arms maker, says.",
    ["A share of something else than arms trade: targets."],
  ],
  [
    "Azerbaijan has regained 20 per cent of its territory with Israeli arms.",
    ["A share of something else than arms trade: territory."],
  ],
  ["Arms exports account for 10 per cent of Israel's total exports.", ["It is not said whose share it is."]],
  [
    "Only 3 per cent of Israeli exports to Azerbaijan are civilian.",
    ["The words do not say that it is a share of arms trade."],
  ],
  [
    "Israel's arms exports to Europe were 54 per cent of its total arms exports in 2024.",
    ["It is not said whose trade it is a share of."],
  ],
];

describe("extractShares(document) reads what a text tells", () => {
  it.each(told)("%s", (text, rows) => expect(extractShares(readText(text)).facts.map(showShare)).toEqual(rows));
});

describe("extractShares(document) refuses with a reason", () => {
  it.each(refused)("%s", (text, reasons) => {
    const { facts, refusals } = extractShares(readText(text));
    expect(facts.map(showShare)).toEqual([]);
    expect(refusals.map(({ reason }) => reason)).toEqual(reasons);
  });
});

describe("extractShares(document) grounds every row", () => {
  it.each(told)("%s", (text) => {
    const document = readText(text);
    for (const { support } of extractShares(document).facts) {
      expect(support.some(({ field }) => field === "fact")).toBe(true);
      for (const { start, end } of support) expect(document.article.text.slice(start, end).trim()).not.toBe("");
    }
  });
});
