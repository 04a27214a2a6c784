import { describe, expect, it } from "vitest";
import { rows } from "./testing.js";

const year = (y: number): string => `${y}-01-01..${y}-12-31`;

const told: [text: string, rows: string[]][] = [
  // war
  ["The drones proved themselves in the 2020 war between Armenia and Azerbaijan.", [`war happened ${year(2020)} ARM AZE`]],
  ["Russia invaded Ukraine in February 2022.", ["war happened 2022-02-01..2022-02-29 RUS UKR".replace("29", "28")]],
  ["Russia's full-scale invasion of Ukraine in 2022 changed the market.", [`war happened ${year(2022)} RUS UKR`]],
  ["Armenia and Azerbaijan fought a four-day war in April 2016.", ["war happened 2016-04-01..2016-04-30 ARM AZE"]],
  // attack
  ["Azerbaijan attacked Armenian positions on July 7, 2017.", ["attack happened 2017-07-07 ARM AZE"]],
  ["Armenia said Azerbaijan attacked its positions on July 7, 2017.", ["attack claimed 2017-07-07 ARM AZE"]],
  ["Iran launched missiles at Israel on October 1, 2023.", ["attack happened 2023-10-01 IRN ISR"]],
  ["An Israeli air strike on a depot in Syria killed two in May 2018.", ["attack happened 2018-05-01..2018-05-31 ISR SYR"]],
  ["Houthi rebels of Yemen bombed an oil facility in Saudi Arabia in September 2019.", ["attack happened 2019-09-01..2019-09-30 SAU YEM"]],
  ["The base in Syria was struck by Israel on 3 March 2024.", ["attack happened 2024-03-03 ISR SYR"]],
  // ban
  ["Germany halted arms exports to Saudi Arabia in November 2018.", ["ban happened 2018-11-01..2018-11-30 DEU SAU"]],
  ["Sweden lifted its ban on arms sales to Turkey in September 2022.", ["ban happened 2022-09-01..2022-09-30 SWE TUR"]],
  ["Canada suspended drone sensor exports to Turkey in 2020.", [`ban happened ${year(2020)} CAN TUR`]],
  ["The agency has banned the firm from delivering drones to Azerbaijan.", ["ban happened ..2024-03-18 AZE"]],
  ["The United States imposed an arms embargo on Turkey in 1975.", [`ban happened ${year(1975)} TUR USA`]],
  ["Turkey was barred from buying the jets by the United States in July 2019.", ["ban happened 2019-07-01..2019-07-31 TUR USA"]],
  ["In 2013 the United States suspended arms deliveries to Egypt; the freeze was lifted in March 2015.", [`ban happened ${year(2013)} EGY USA`, "ban happened 2015-03-01..2015-03-31 EGY USA"]],
  ["Washington will not lift the embargo.", []],
  // investigation
  ["Israeli police opened an investigation into the arms firm in August 2017.", ["investigation happened 2017-08-01..2017-08-31 ISR"]],
  ["French prosecutors launched a probe into the sale of Scorpene submarines to Brazil.", ["investigation happened ..2024-03-18 BRA FRA"]],
  ["Italy indicted two executives for bribery over helicopters for India in 2013.", [`investigation happened ${year(2013)} IND ITA`]],
  // joint venture
  ["In 2021 an Israeli firm and an Azerbaijani shipyard established a joint venture.", [`joint_venture happened ${year(2021)} AZE ISR`]],
  ["A joint venture was set up in India by Russia in 2019 to make rifles.", [`joint_venture happened ${year(2019)} IND RUS`]],
  // agreement
  ["Greece and Israel signed a defence cooperation agreement in January 2021.", ["agreement happened 2021-01-01..2021-01-31 GRC ISR"]],
  ["The ministers of Qatar and Turkey signed a memorandum of understanding on Monday.", ["agreement happened 2024-03-18 QAT TUR"]],
  ["India and Russia will sign a logistics pact on 2 April 2024.", ["agreement planned 2024-04-02 IND RUS"]],
  ["A protocol on military training was signed by Egypt and Cyprus in 2019.", [`agreement happened ${year(2019)} CYP EGY`]],
  // delivery
  ["Russia delivered the first S-400 battery to India in December 2021.", ["delivery happened 2021-12-01..2021-12-31 IND RUS"]],
  ["The first two Rafale jets arrived in Greece on 19 January 2022.", ["delivery happened 2022-01-19 GRC"]],
  ["Poland received 24 K9 howitzers from South Korea in December 2022.", ["delivery happened 2022-12-01..2022-12-31 KOR POL"]],
  ["The frigate was handed over to Egypt in 2020 by Italy.", [`delivery happened ${year(2020)} EGY ITA`]],
  // use
  ["Azerbaijan used Harop drones in April 2016.", ["use happened 2016-04-01..2016-04-30 AZE"]],
  ["Ukraine deployed the Bayraktar TB2 in October 2021 in the east.", ["use happened 2021-10-01..2021-10-31 UKR"]],
  ["Azerbaijani forces shot down a missile with a Barak-8 battery in November 2020.", ["use happened 2020-11-01..2020-11-30 AZE"]],
  ["Armenia and Azerbaijan fought the 2020 war. Azerbaijani forces deployed LORA missiles during the war.", [`war happened ${year(2020)} ARM AZE`, `use happened ${year(2020)} AZE`]],
  // intelligence operation, plot
  ["Mossad agents stole nuclear files from Iran in January 2018.", ["intelligence_operation happened 2018-01-01..2018-01-31 IRN ISR"]],
  ["Azerbaijan foiled a plot against the Israeli embassy in January 2012.", ["plot happened 2012-01-01..2012-01-31 AZE ISR"]],
  ["In 2008, Azerbaijani officials said they thwarted a plot to bomb the Israeli embassy.", [`plot claimed ${year(2008)} AZE ISR`]],
  // test
  ["India tested an Agni-V missile on 11 March 2024.", ["test happened 2024-03-11 IND"]],
  ["North Korea test-fired a KN-23 missile in May 2019.", ["test happened 2019-05-01..2019-05-31 PRK"]],
  ["Israel and India tested the Barak-8 system in 2016.", [`test happened ${year(2016)} IND ISR`]],
  // exercise, conference
  ["Turkey and Azerbaijan held joint military exercises in July 2020.", ["exercise happened 2020-07-01..2020-07-31 AZE TUR"]],
  ["India and France will hold a naval exercise in June 2024.", ["exercise planned 2024-06-01..2024-06-30 FRA IND"]],
  ["The drone was shown at a defence exhibition in Baku in September 2022.", ["conference happened 2022-09-01..2022-09-30 AZE"]],
  // statement
  ["The Israeli Defence Ministry said on March 15 that ties were strong.", ["statement happened 2024-03-15 ISR"]],
  ["On March 14, Turkey's President Recep Tayyip Erdogan accused Greece of arming islands.", ["statement happened 2024-03-14 GRC TUR"]],
  ["Earlier this month, Iran's Foreign Ministry summoned the Azerbaijani ambassador.", ["statement happened 2024-03-01..2024-03-18 AZE IRN"]],
  ["The newspaper Haaretz reported on March 5 that Azerbaijan was interested.", ["statement happened 2024-03-05 AZE ISR"]],
  ["The Armenian Foreign Ministry summoned the ambassador of Israel on 1 October 2020 over the sales.", ["statement happened 2020-10-01 ARM ISR"]],
  ["US officials said in January that Iran was preparing, and on March 5 the Washington Post reported that drones had left.", ["statement happened 2024-01-01..2024-01-31 IRN USA", "statement happened 2024-03-05 IRN USA"]],
  ["Elbit Systems said late last month that its backlog had grown.", ["statement happened 2024-02-21..2024-02-29 ISR"]],
]; // prettier-ignore

const refused: [text: string][] = [
  ["Tehran and Baku are engaged in a war of words."],
  ["Israel may attack Iran in 2025."],
  ["It was not clear whether Israel would strike Iran in 2012."],
  ["Potential Israeli plans to strike Iran in 2012 were discussed."],
  ["The war between Armenia and Azerbaijan changed the region."],
  ["Armenia and Azerbaijan struck a deal in 2020."],
  ["Sales hit a record in Israel in 2020."],
  ["The trade war between China and the United States began in 2018."],
  ["Since the end of the Cold War in 1991 Azerbaijan has bought arms."],
  ["Israel would use the drones against Iran."],
  ["The firm launched production of drones in Israel in 2019."],
  ["Israel's High Court rejected a petition to halt arms exports to Azerbaijan on 11 October 2020."],
  ["The analyst said on Monday that ties were strong."],
  ["The minister said that ties were strong."],
  ["Israel signed a contract worth $200 million with Azerbaijan in 2014."],
  ["Russia warned of a possible attack on Ukraine in May."],
  ["Iran will attack Israel, said an officer."],
  ["Azerbaijan received an offer in 2016."],
  ["The attack helicopters are used by Israel."],
  ["Israel did not strike Iran in 2012."],
];

describe("extractEvents(document)", () => {
  it.each(told)("reads %j", (text, expected) => expect(rows(text)).toEqual(expected));
  it.each(refused)("refuses %j", (text) => expect(rows(text)).toEqual([]));
});
