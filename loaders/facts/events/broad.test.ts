import { describe, expect, it } from "vitest";
import { rows } from "./testing.js";

/** A happening in words that no nearer rule knows: kind, status and first day. */
const told: [text: string, kind: string][] = [
  ["A drone swarm set the Abqaiq refinery in Saudi Arabia ablaze on 14 September 2019.", "attack happened 2019-09-14"],
  ["Gunmen opened fire on a police convoy in Quetta, Pakistan, on 12 March.", "attack happened 2024-03-12"],
  ["Israeli warplanes levelled a consular building in Damascus on 1 March 2024.", "attack happened 2024-03-01"],
  ["Bayraktar TB2 drones turned the tide in Libya in the spring of 2020.", "use happened 2020-03-01"],
  ["Saudi gunners brought down a Houthi missile over Riyadh with a Patriot on 4 November 2017.", "use happened 2017-11-04"],
  ["Belgium's Council of State annulled the export licences for arms to Saudi Arabia in June 2019.", "ban happened 2019-06-01"],
  ["The Netherlands stopped sending F-35 parts to Israel in February after a court ruling.", "ban happened 2024-02-01"],
  ["Norway shut the door on weapon sales to the Emirates in January 2018.", "ban happened 2018-01-01"],
  ["Investigators searched the offices of Leonardo in Rome in 2013 over the Indian helicopters.", "investigation happened 2013-01-01"],
  ["An Italian court found two former arms executives guilty of bribing Indian officials in April 2016.", "investigation happened 2016-04-01"],
  ["Kongsberg and Raytheon teamed up in 2021 to build a missile factory in Australia.", "joint_venture happened 2021-01-01"],
  ["Minsk and Tehran put pen to paper on a defence cooperation plan in July 2023.", "agreement happened 2023-07-01"],
  ["South Korea turned over the first FA-50s to Poland in July 2023.", "delivery happened 2023-07-01"],
  ["Belarus was supplied with Iskander systems by Russia in December 2022.", "delivery happened 2022-12-01"],
  ["The last of 36 Rafales flew into Ambala in December 2022, completing India's order.", "delivery happened 2022-12-01"],
  ["Tel Aviv's spies walked off with Iran's nuclear papers in January 2018.", "intelligence_operation happened 2018-01-01"],
  ["Four men were caught in Istanbul in June 2022 preparing to murder Israeli tourists for Iran.", "plot happened 2022-06-01"],
  ["India successfully flew the Astra Mk-2 missile for the first time in May 2022.", "test happened 2022-05-01"],
  ["Russian, Chinese and Iranian warships manoeuvred together in the Gulf of Oman on 12 March.", "exercise happened 2024-03-12"],
  ["Three lorry drivers from Algeria were gunned down by a drone on 1 November 2021.", "attack happened 2021-11-01"],
  ["The consulate in Erbil came under mortar fire from Iran on 4 March.", "attack happened 2024-03-04"],
  ["A Turkish drone was shot down by Armenia last autumn, though Ankara insists it never lost one.", "attack claimed 2023-09-01"],
  ["Turkey closed its ports to arms for Israel in May 2023.", "ban happened 2023-05-01"],
  ["A shipment of Orbiter drones for Azerbaijan was blocked by the Israeli government in August 2017.", "ban happened 2017-08-01"],
  ["And he suspended the September 2018 military agreement between South Korea and North Korea.", "agreement happened 2018-09-01"],
  ["At Aero India in Bangalore this February the Su-57 was on show.", "conference happened 2024-02-01"],
  ["Ulchi Freedom Shield took place in South Korea at the end of August 2023.", "exercise happened 2023-08-21"],
  ["Turkey's defence minister was in Baku on Friday, and said that ties were warm.", "statement happened 2024-03-15"],
  ["Iran, which borders on both, on Tuesday rejected reports that arms had crossed its soil.", "statement happened 2024-03-12"],
  ["Iran's foreign ministry hauled in the Azerbaijani ambassador on Sunday.", "statement happened 2024-03-17"],
  ["24 November 2021 - Israel's defence minister Benny Gantz puts his name to a memorandum on security cooperation with Morocco.", "agreement happened 2021-11-24"],
  ["Turkey's MIT service broke a Mossad ring in Istanbul on 2 January.", "intelligence_operation happened 2024-01-02"],
]; // prettier-ignore

const refused: [text: string][] = [
  ["A war of nerves between the Turkish and Greek bidders ended in 2021."],
  ["Shipments of wheat arrived in Egypt in May."],
  ["The yard launched a corvette for Saudi Arabia in 2021."],
  ["The exercise of an option for 12 more jets was announced in Poland in May."],
  ["Turkey was hit by an earthquake in February 2023."],
  ["State television in Iran showed drones striking mock targets on Friday."],
  ["Lockheed delivered a profit of 6.9 billion dollars in 2023."],
  ["The film about the war in Ukraine opens in cinemas in June."],
  ["Lockheed's HIMARS was struck off Serbia's list last week."],
  ["Reports in Israel that the president was preparing a new war appeared on Friday."],
  ["Iran's hit squad was paid by a Turkish minder on 19 January."],
  ["The delivery of the boats to Manila slipped by eight months in October."],
]; // prettier-ignore

describe("extractEvents(document), wide vocabulary", () => {
  it.each(told)("reads %j", (text, first) => expect(rows(text).some((row) => row.startsWith(first))).toBe(true));
  it.each(refused)("refuses %j", (text) => expect(rows(text)).toEqual([]));
});
