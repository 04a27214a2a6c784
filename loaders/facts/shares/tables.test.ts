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

describe("extractShares(document) and extractRanks(document) read pasted tables", () => {
  it.each(tables)("%s", (text, shares, ranks) => {
    const document = readText("Figures of the year\n\nSome words come first, of a reader.\n\n" + text);
    expect(extractShares(document).facts.map(briefShare)).toEqual(shares);
    expect(extractRanks(document).facts.map(briefRank)).toEqual(ranks);
  });
});
