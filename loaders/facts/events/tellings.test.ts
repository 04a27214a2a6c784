import { describe, expect, it } from "vitest";
import { rows } from "./testing.js";

const told: [string, string[]][] = [
  // a thing done again, told by its further dates only
  ["A rocket attack hit Sderot in Israel on 2 March and again on 9 March.", ["attack happened 2024-03-02 ISR", "attack happened 2024-03-09 ISR"]], // prettier-ignore
  ["India tested the Agni-4 on January 4 and February 11.", ["test happened 2024-01-04 IND", "test happened 2024-02-11 IND"]], // prettier-ignore
  // parts of an order without a verb
  ["Peru received the first K2 tank from Korea in January, the second on 4 March, the last two by the end of 2026.", ["delivery happened 2024-01-01..2024-01-31 KOR PER", "delivery happened 2024-03-04 KOR PER", "delivery planned 2024-03-18..2026-12-31 KOR PER"]], // prettier-ignore
  // a handing over told by its noun
  ["Chile ordered six H225M from France, with deliveries starting in 2026.", ["delivery planned 2026-01-01..2026-12-31 CHL FRA"]], // prettier-ignore
  ["Sweden sells Hungary four Gripen jets, hand-over due between 2026 and 2028.", ["delivery planned 2026-01-01..2028-12-31 HUN SWE"]], // prettier-ignore
  // the first to do a thing did it
  ["Israel was the first country to use the F-35 in combat, in May 2018.", ["use happened 2018-05-01..2018-05-31 ISR"]], // prettier-ignore
  ["Turkey's TB2s flew over Tripoli in 2019.", ["use happened 2019-01-01..2019-12-31 LBY TUR"]],
  ["Finland refused the applicant's request to re-export shells to Ukraine in 2022.", ["ban happened 2022-01-01..2022-12-31 FIN UKR"]], // prettier-ignore
  ["The US banned arms sales to Vietnam in 1984. Washington loosened the embargo in October 2014. It was scrapped in May 2016.", ["ban happened 1984-01-01..1984-12-31 USA VNM", "ban happened 2014-10-01..2014-10-31 USA", "ban happened 2016-05-01..2016-05-31 USA"]], // prettier-ignore
  ["Britain, Italy and Japan agreed in December 2022 to develop a fighter together.", ["agreement happened 2022-12-01..2022-12-31 GBR ITA JPN"]], // prettier-ignore
  ["A Saudi-led coalition intervened in Yemen in March 2015.", ["war happened 2015-03-01..2015-03-31 SAU YEM"]], // prettier-ignore
  ["Defence Minister Yoav Gallant flew to Baku. He told reporters on Tuesday that ties were deep.", ["statement happened 2024-03-12 AZE ISR"]], // prettier-ignore
  // what carries it, and what will be there
  ["A Korean freighter docked at Gdynia in Poland on 5 March with the first ten K2 tanks.", ["delivery happened 2024-03-05 KOR POL"]], // prettier-ignore
  ["Poland pays Korea now. Ten tanks will be here before the end of the year.", ["delivery planned 2024-03-18..2024-12-31 KOR POL"]], // prettier-ignore
  // counted from another date
  ["The contract was signed on 3 October 2023, four days before the Hamas attack on Israel.", ["attack happened 2023-10-07 ISR"]], // prettier-ignore
  ["On Monday, the opening day of the Dubai Airshow, the United Arab Emirates hosted guests.", ["conference happened 2024-03-18 ARE"]], // prettier-ignore
  ["Morocco will begin receiving Apache helicopters from the United States in 2025.", ["delivery planned 2025-01-01..2025-12-31 MAR USA"]], // prettier-ignore
  ["Beijing is still under the EU embargo on China, which dates from 1989.", ["ban happened 1989-01-01..1989-12-31 CHN"]], // prettier-ignore
  ["The four-day flare-up of April 2016 between Armenia and Azerbaijan cost 200 lives.", ["war happened 2016-04-01..2016-04-30 ARM AZE"]], // prettier-ignore
];

const refused = [
  "A freighter docked at Gdynia in Poland on 5 March with a load of coal.",
  "It bought the guns from France in May 2021, the ministry said.",
  "India's army has used Heron drones since the 1990s.",
  "Thailand suspended talks on a Chinese submarine in 2023.",
  "Egypt expects shipments of wheat in April.",
  "The delivery of the letter to the Polish embassy is due on Friday.",
  "Deliveries of the F-16 to Turkey could begin in 2027.",
  "A ban on smoking in Israel was lifted in 2018.",
];

describe("extractEvents(document), nominal and verbless tellings", () => {
  it.each(told)("reads %j", (text, expected) => expect(rows(text)).toEqual(expected));
  it.each(refused)("refuses %j", (text) => expect(rows(text)).toEqual([]));
});
