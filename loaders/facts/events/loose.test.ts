import { describe, expect, it } from "vitest";
import { rows } from "./testing.js";

const told: [string, string[]][] = [
  // figures of speech and bare nouns beside a date
  ["On Monday Turkey and Pakistan put their signatures under a defence cooperation accord.", ["agreement happened 2024-03-18 PAK TUR"]], // prettier-ignore
  ["What the French and Armenian ministers signed on 18 June 2023 was a letter of intent, not a contract.", ["agreement happened 2023-06-18 ARM FRA"]], // prettier-ignore
  ["Norway in January 2021 put a stop to arms exports to the Emirates.", ["ban happened 2021-01-01..2021-01-31 ARE NOR"]], // prettier-ignore
  ["Spain has let no weapons go to Israel since October 2023.", ["ban happened 2023-10-01..2023-10-31 ESP ISR"]],
  ["Germany, for its part, refused in 2021 to license the engines for Pakistan's submarines.", ["ban happened 2021-01-01..2021-12-31 DEU PAK"]], // prettier-ignore
  ["Denmark turned away a freighter with ammunition for Israel in May 2023.", ["ban happened 2023-05-01..2023-05-31 DNK ISR"]], // prettier-ignore
  ["A drone flew into an oil depot in Sudan in the early hours of 4 March.", ["attack happened 2024-03-04 SDN"]],
  ["India's answer to Pakistan came on 7 March: missiles on nine sites.", ["attack happened 2024-03-07 IND PAK"]],
  ["India sent an Agni-5 missile aloft on 11 March 2024.", ["test happened 2024-03-11 IND"]],
  ["A bomb meant for the Israeli embassy in Baku was found on 12 March.", ["plot happened 2024-03-12 AZE ISR"]],
  ["On 31 January 2018 Israeli agents carried Iran's nuclear archive out of a warehouse.", ["intelligence_operation happened 2018-01-31 IRN ISR"]], // prettier-ignore
  // what the vocabulary of deliveries needs: a weapon, no guest
  ["Romania bought Patriots. The general returned home in September 2023 and was received by the defence minister of Norway.", []], // prettier-ignore
  ["Romania bought Patriots. Its president Klaus Iohannis landed in Norway on 4 March.", []],
  ["India has sold BrahMos missiles; the first of three sets was flown to Manila on 19 February 2024.", ["delivery happened 2024-02-19 IND PHL"]], // prettier-ignore
  ["Malaysia ordered FA-50 jets from Korea, first handover October 2026.", ["delivery planned 2026-10-01..2026-10-31 KOR MYS"]], // prettier-ignore
  ["Argentina expects on 5 April the first six of the 24 second-hand F-16 of Denmark.", ["delivery planned 2024-04-05 ARG DNK"]], // prettier-ignore
  ["On 14 February Azerbaijan's security service announced it had picked up twenty people, hired by Iran to attack the Israeli embassy.", ["plot claimed 2024-02-14 AZE IRN ISR"]], // prettier-ignore
  ["Poland chose the K2 main battle tank of Korea on 4 March.", []],
  // another's date, a date of the speaking
  ["A spokesman in Baku said on 4 March that soldiers of Armenia were wounded by mortar fire.", ["statement happened 2024-03-04 ARM AZE"]], // prettier-ignore
];

describe("extractEvents(document), by words near a date", () => {
  it.each(told)("%s", (text, expected) => expect(rows(text)).toEqual(expected));
});
