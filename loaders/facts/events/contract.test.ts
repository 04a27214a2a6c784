import { describe, expect, it } from "vitest";
import { rows } from "./testing.js";

const told: [string, string[]][] = [
  ["Chile signed the contract for two frigates with Britain's BAE Systems in 2019.", ["agreement happened 2019-01-01..2019-12-31 CHL GBR"]], // prettier-ignore
  ["Peru signed a framework agreement with South Korea on Thursday to buy K2 tanks.", ["agreement happened 2024-03-14 KOR PER"]], // prettier-ignore
  ["A letter of intent between Oman and Turkey for twelve drones was signed in June 2021.", ["agreement happened 2021-06-01..2021-06-30 OMN TUR"]], // prettier-ignore
  ["Kenya and Serbia in October put their names to a deal for howitzers.", ["agreement happened 2023-10-01..2023-10-31 KEN SRB"]], // prettier-ignore
  ["Under a contract signed in May 2022, Mali gets drones from Turkey.", ["agreement happened 2022-05-01..2022-05-31 MLI TUR"]], // prettier-ignore
  ["Poland signed a contract to buy K2 tanks in 2022.", ["agreement happened 2022-01-01..2022-12-31 POL"]],
  ["Poland agreed in March to buy twelve more K9s.", ["agreement happened 2024-03-01..2024-03-31 POL"]],
  ["Last year China agreed to supply fighters to Nigeria.", ["agreement happened 2023-01-01..2023-12-31 CHN NGA"]],
  ["Mali and Russia met. Apart from the supply deal, the two countries signed an agreement on air safety.", ["agreement happened ..2024-03-18 MLI RUS"]], // prettier-ignore
  ["Oman and India met. A Memorandum of Understanding (MoU) was signed on Tuesday between the two countries.", ["agreement happened 2024-03-12 IND OMN"]], // prettier-ignore
  ["Chad and Turkey on Wednesday signed a defence vision statement towards the year 2040.", ["agreement happened 2024-03-13 TCD TUR"]], // prettier-ignore
  // what is named as known is no hearsay
  ["In the skirmishes of 2019 Pakistan reportedly flew against India.", ["attack happened 2019-01-01..2019-12-31 IND PAK"]], // prettier-ignore
  // courts do this themselves; what is alleged is what they look into
  ["Prosecutors in Italy charged two managers on 5 March over the sale of helicopters to India.", ["investigation happened 2024-03-05 IND ITA"]], // prettier-ignore
  ["Police in Israel opened an inquiry on 5 March into a firm that allegedly bombed a post.", ["investigation happened 2024-03-05 ISR"]], // prettier-ignore
  // a count or a force makes it a handing over
  ["The first three Rafales entered service with the Greek air force in January.", ["delivery happened 2024-01-01..2024-01-31 GRC"]], // prettier-ignore
];

const refused = [
  "Chile signed the contract for two frigates with Britain's BAE Systems in 2019. It is worth $900 million.",
  "Chile is to sign a contract for two frigates.",
  "Chile will sign nothing with Britain for the frigates in 2025.",
  "Kenya signed a gas contract with Qatar in October, the army said.",
  "Under the contract signed in May 2022, Mali gets drones from Turkey.",
  "The missile from France entered service in 2004.",
  "The Israeli drone has been in service since 2010.",
  "The fighting last month drew calls from Egypt for a ceasefire in March.",
  "Turkey and Qatar have signed fifty agreements since 2014, many of them on arms.",
  "Peru negotiated an agreement with Russia on tanks in 2009.",
  "Weapons from Turkey arrived after July.",
  "Egypt and Russia signed an arms deal for the sale and delivery of 46 attack helicopters.",
  "The war exercises of Turkey began with artillery.",
  "They met at Dubai's Expo site on Friday.",
];

describe("extractEvents(document), purchases that are told without a sum, and what is none", () => {
  it.each(told)("reads %j", (text, expected) => expect(rows(text)).toEqual(expected));
  it.each(refused)("refuses %j", (text) => expect(rows(text).filter((row) => !row.startsWith("war"))).toEqual([]));
});
