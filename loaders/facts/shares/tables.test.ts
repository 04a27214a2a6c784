import { describe, expect, it } from "vitest";
import { extractRanks } from "../ranks/index.js";
import { readText } from "../read-text.js";
import { extractShares } from "./index.js";
import { briefRank, briefShare } from "./show.js";

/** A table as pasted, its shares and its places in brief. */
const tables: [text: string, shares: string[], ranks: string[]][] = [
  ["Norway and its arms customers\n\nPeriod\nLargest customer\nSecond\nNorway, per cent of world exports\n\n2010-14\nPeru 41\nChile 12\n1.9\n\n2015-19\nSpain 30\nPeru 11.5\n2.0\n\nFigures after a country are per cent of what Norway exported.", ["41 e NOR>PER 2010-2014", "12 e NOR>CHL 2010-2014", "1.9 wx NOR> 2010-2014", "30 e NOR>ESP 2015-2019", "11.5 e NOR>PER 2015-2019", "2 wx NOR> 2015-2019"], ["1 c PER NOR 2010-2014", "2 c CHL NOR 2010-2014", "1 c ESP NOR 2015-2019", "2 c PER NOR 2015-2019"]],
  ["Suppliers of Peru's arms imports, per cent\n\nSupplier\n2010-14\n2015-19\nSpain\n55\n36\nItaly\n12\nn/a\nNorway\n9\n13", ["55 i ESP>PER 2010-2014", "36 i ESP>PER 2015-2019", "12 i ITA>PER 2010-2014", "9 i NOR>PER 2010-2014", "13 i NOR>PER 2015-2019"], []],
  ["Main suppliers of Peru's arms imports\n\nRank\nSupplier\nShare (%)\n\n1\nSpain\n36\n\n2\nItaly\n33", ["36 i ESP>PER -", "33 i ITA>PER -"], ["1 s ESP PER -", "2 s ITA PER -"]],
  ["Peru's arms trade\n\nPeriod | Top supplier | Second\n2010-14 | Spain 38 | Italy 21\n2015-19 | Spain 45 | Norway 42\n\nFigures are per cent of Peruvian arms imports.", ["38 i ESP>PER 2010-2014", "21 i ITA>PER 2010-2014", "45 i ESP>PER 2015-2019", "42 i NOR>PER 2015-2019"], ["1 s ESP PER 2010-2014", "2 s ITA PER 2010-2014", "1 s ESP PER 2015-2019", "2 s NOR PER 2015-2019"]],
  ["Recipient;Share of Norwegian arms exports 2015-19, %;Rank\nPeru;29;1\nChile;17;2", ["29 e NOR>PER 2015-2019", "17 e NOR>CHL 2015-2019"], ["1 c PER NOR 2015-2019", "2 c CHL NOR 2015-2019"]],
  ["The largest exporters of major arms and their main recipients, 2015-19\nRank | Exporter | Share of global arms exports (%) 2015-19 | 2010-14 | Change | 1st | 2nd\n1 | Norway | 42 | 34 | 17 | Peru (15) | Chile (9.5)\n2 | Spain | 11 | 7.2 | 47 | Italy (29) | Peru (17)", ["42 wx NOR> 2015-2019", "34 wx NOR> 2010-2014", "15 e NOR>PER 2015-2019", "9.5 e NOR>CHL 2015-2019", "11 wx ESP> 2015-2019", "7.2 wx ESP> 2010-2014", "29 e ESP>ITA 2015-2019", "17 e ESP>PER 2015-2019"], ["1 x NOR  2015-2019", "1 c PER NOR 2015-2019", "2 c CHL NOR 2015-2019", "2 x ESP  2015-2019", "1 c ITA ESP 2015-2019", "2 c PER ESP 2015-2019"]],
  ["Customers of Norway\n\nBuyer   Share of Norwegian arms exports   Period\nPeru   23%   2010-14\nChile   19%   2010-14", ["23 e NOR>PER 2010-2014", "19 e NOR>CHL 2010-2014"], []],
  ["Visitors to Norway, per cent\n\nCountry\n2010\n2015\nPeru\n55\n36\nChile\n12\n33", [], []],
]; // prettier-ignore

/** What one figure says of the trade that another was of. */
const prose: [text: string, ...shares: string[]][] = [
  ["Peru is the world's fourth-largest importer of weapons, SIPRI says for 2020-24, with 6.8% of the total, and the Norwegians sold them 74% of it, Spain 10%, Chile 6.2%.", "6.8 wi >PER 2020-2024 S", "74 i NOR>PER 2020-2024 S", "10 i ESP>PER 2020-2024 S", "6.2 i CHL>PER 2020-2024 S"],
  ["Norway, the fifth-largest arms exporter (5.6% of the world's trade; Peru took 19% of it), sells much.", "5.6 wx NOR> -", "19 e NOR>PER -"],
  ["Of Norway's arms exports since 2020, Peru alone took 46 percent (SIPRI, 2020-24).", "46 e NOR>PER 2020-2024 S"],
  ["In the last Stockholm tables Peru stands fifth among the arms importers of 2020-24 with a slice of 4.6pc.", "4.6 wi >PER 2020-2024 S"],
  ["Peru was Norway's largest arms client in 2020-24, taking 28 per cent of Norwegian exports, almost double what went to Chile (15 per cent).", "28 e NOR>PER 2020-2024", "15 e NOR>CHL 2020-2024"],
  ["Norway supplied 63 per cent of Peru's arms imports in 2020-24; in 2018-22 it was more than half (54).", "63 i NOR>PER 2020-2024", "54 i NOR>PER 2018-2022"],
  ["Norway and Spain are nearly tied as arms exporters in 2020-24, 3.1 per cent against 3.0.", "3.1 wx NOR> 2020-2024", "3 wx ESP> 2020-2024"],
]; // prettier-ignore

describe("extractShares(document) reads figures that lean on others", () => {
  it.each(prose)("%s", (text, ...shares) =>
    expect(extractShares(readText(text)).facts.map(briefShare)).toEqual(shares),
  );
});

describe("extractShares(document) and extractRanks(document) read pasted tables", () => {
  it.each(tables)("%s", (text, shares, ranks) => {
    const document = readText("Figures of the year\n\nSome words come first, of a reader.\n\n" + text);
    expect(extractShares(document).facts.map(briefShare)).toEqual(shares);
    expect(extractRanks(document).facts.map(briefRank)).toEqual(ranks);
  });
});
