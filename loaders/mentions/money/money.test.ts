import { describe, expect, it } from "vitest";
import { tokenize } from "../../sentences/tokens.js";
import type { MoneyMention } from "../../types.js";
import { findMoney } from "./index.js";

const E = 1e9;
const M = 1e6;
type Row = [text: string, quote: string, amount: number | null, currency: string | null, more?: Partial<MoneyMention>];

const approximately = { qualifier: "approximately" } as const;
const at_least = { qualifier: "at_least" } as const;
const at_most = { qualifier: "at_most" } as const;
const to = (amountMax: number): Partial<MoneyMention> => ({ amountMax, qualifier: "range" });

const rows: Row[] = [
  // signs and letters before
  ["a $1.6 billion deal", "$1.6 billion", 1.6 * E, "USD", { usd: 1.6 * E }],
  ["a US$4.85bn order", "US$4.85bn", 4.85 * E, "USD"],
  ["the US $4.85 billion", "US $4.85 billion", 4.85 * E, "USD"],
  ["U.S. $ 5 million", "U.S. $ 5 million", 5 * M, "USD"],
  ["for USD 4 billion", "USD 4 billion", 4 * E, "USD"],
  ["for USD4.5bn", "USD4.5bn", 4.5 * E, "USD"],
  ["$ 300 mln.", "$ 300 mln", 300 * M, "USD"],
  ["$20 m", "$20 m", 20 * M, "USD"],
  ["$500K", "$500K", 500000, "USD"],
  ["$250,000", "$250,000", 250000, "USD"],
  ["$1,6 billion", "$1,6 billion", 1.6 * E, "USD"],
  ["a $300-million contract", "$300-million", 300 * M, "USD"],
  ["$2.4-billion", "$2.4-billion", 2.4 * E, "USD"],
  ["$5 billion dollars", "$5 billion dollars", 5 * E, "USD"],
  ["€500m", "€500m", 500 * M, "EUR", { usd: null }],
  ["EUR 500 mn", "EUR 500 mn", 500 * M, "EUR"],
  ["£10 million", "£10 million", 10 * M, "GBP"],
  ["NIS 1.2 billion", "NIS 1.2 billion", 1.2 * E, "ILS"],
  ["₪400m", "₪400m", 400 * M, "ILS"],
  ["Rs 21,000 crore deal", "Rs 21,000 crore", 210 * E, "INR"],
  ["Rs21,000 crore", "Rs21,000 crore", 210 * E, "INR"],
  ["Rs. 4,500 cr", "Rs. 4,500 cr", 45 * E, "INR"],
  ["₹1.5 lakh crore", "₹1.5 lakh crore", 1500 * E, "INR"],
  ["₩10 trillion", "₩10 trillion", 10000 * E, "KRW"],
  ["CHF6bn", "CHF6bn", 6 * E, "CHF"],
  ["A$45 billion", "A$45 billion", 45 * E, "AUD"],
  ["C$1.2bn", "C$1.2bn", 1.2 * E, "CAD"],
  ["NT$40 billion", "NT$40 billion", 40 * E, "TWD"],
  ["R$ 13 billion", "R$ 13 billion", 13 * E, "BRL"],
  ["AZN 1.2 billion", "AZN 1.2 billion", 1.2 * E, "AZN"],
  ["a figure of P35 billion", "P35 billion", 35 * E, "PHP"],
  ["paid R20bn for", "R20bn", 20 * E, "ZAR"],
  ["N180.5 billion was", "N180.5 billion", 180.5 * E, "NGN"],
  ["Sh15 million was", "Sh15 million", 15 * M, "KES"],
  // words after
  ["4,850,000 dollars", "4,850,000 dollars", 4850000, "USD"],
  ["20 mln dlrs", "20 mln dlrs", 20 * M, "USD"],
  ["4 billion U.S. dollars", "4 billion U.S. dollars", 4 * E, "USD"],
  ["1.6 billion of dollars", "1.6 billion of dollars", 1.6 * E, "USD"],
  ["45 billion Australian dollars", "45 billion Australian dollars", 45 * E, "AUD"],
  ["a 250 million-euro contract", "250 million-euro", 250 * M, "EUR"],
  ["1.600.000.000 euros", "1.600.000.000 euros", 1.6 * E, "EUR"],
  ["10 trillion won", "10 trillion won", 10000 * E, "KRW"],
  ["2 billion New Israeli Shekels", "2 billion New Israeli Shekels", 2 * E, "ILS"],
  ["21,000 crore rupees", "21,000 crore rupees", 210 * E, "INR"],
  ["90 billion roubles", "90 billion roubles", 90 * E, "RUB"],
  ["3 billion zlotys", "3 billion zlotys", 3 * E, "PLN"],
  ["4 billion Swedish kronor", "4 billion Swedish kronor", 4 * E, "SEK"],
  ["Norway pays 4 billion kroner", "4 billion kroner", 4 * E, "NOK"],
  ["6 billion Swiss francs", "6 billion Swiss francs", 6 * E, "CHF"],
  ["1.1 billion Emirati dirhams", "1.1 billion Emirati dirhams", 1.1 * E, "AED"],
  ["2 billion Saudi riyals", "2 billion Saudi riyals", 2 * E, "SAR"],
  ["12 billion Czech crowns", "12 billion Czech crowns", 12 * E, "CZK"],
  ["3 million manats", "3 million manats", 3 * M, "AZN"],
  ["1.2 billion yuan", "1.2 billion yuan", 1.2 * E, "CNY"],
  ["52 billion yen", "52 billion yen", 52 * E, "JPY"],
  ["14 billion baht", "14 billion baht", 14 * E, "THB"],
  ["80 billion lira", "80 billion lira", 80 * E, "TRY"],
  ["10 million pounds", "10 million pounds", 10 * M, "GBP"],
  ["4 billion kroner", "4 billion kroner", 4 * E, null],
  // in words
  ["five billion dollars", "five billion dollars", 5 * E, "USD"],
  ["half a billion dollars", "half a billion dollars", 0.5 * E, "USD"],
  ["a half-billion-dollar deal", "a half-billion-dollar", 0.5 * E, "USD"],
  ["a billion and a half dollars", "a billion and a half dollars", 1.5 * E, "USD"],
  ["two and a half billion dollars", "two and a half billion dollars", 2.5 * E, "USD"],
  ["three quarters of a billion euros", "three quarters of a billion euros", 750 * M, "EUR"],
  ["three hundred and fifty million dollars", "three hundred and fifty million dollars", 350 * M, "USD"],
  ["twenty-five million euros", "twenty-five million euros", 25 * M, "EUR"],
  // ranges
  ["$1.5-2 billion", "$1.5-2 billion", 1.5 * E, "USD", { ...to(2 * E), usd: 1.5 * E }],
  ["$1.5bn–$2bn", "$1.5bn–$2bn", 1.5 * E, "USD", to(2 * E)],
  ["$3 to $4 billion", "$3 to $4 billion", 3 * E, "USD", to(4 * E)],
  ["between $1 billion and $2 billion", "between $1 billion and $2 billion", 1 * E, "USD", to(2 * E)],
  ["between 500 and 600 million euros", "between 500 and 600 million euros", 500 * M, "EUR", to(600 * M)],
  ["1.2 to 1.5 billion euros", "1.2 to 1.5 billion euros", 1.2 * E, "EUR", to(1.5 * E)],
  ["ranging from $1 billion to $2 billion", "from $1 billion to $2 billion", 1 * E, "USD", to(2 * E)],
  // qualifiers
  ["close to $5 billion", "close to $5 billion", 5 * E, "USD", approximately],
  ["an estimated $2bn", "an estimated $2bn", 2 * E, "USD", approximately],
  ["some $400 million worth of arms", "some $400 million", 400 * M, "USD", approximately],
  ["nearly a billion dollars", "nearly a billion dollars", 1 * E, "USD", approximately],
  ["$2 billion or so", "$2 billion or so", 2 * E, "USD", approximately],
  ["more than half a billion dollars", "more than half a billion dollars", 0.5 * E, "USD", at_least],
  ["upwards of $3 billion", "upwards of $3 billion", 3 * E, "USD", at_least],
  ["north of €2bn", "north of €2bn", 2 * E, "EUR", at_least],
  ["$2bn or more", "$2bn or more", 2 * E, "USD", at_least],
  ["a $5 billion-plus contract", "$5 billion-plus", 5 * E, "USD", at_least],
  ["over $2 billion", "over $2 billion", 2 * E, "USD", at_least],
  ["a row over $2 billion jets", "$2 billion", 2 * E, "USD", { qualifier: "exact" }],
  ["up to $700 million", "up to $700 million", 700 * M, "USD", at_most],
  ["orders add up to $700 million", "$700 million", 700 * M, "USD", { qualifier: "exact" }],
  ["orders add up to some $700 million", "some $700 million", 700 * M, "USD", { qualifier: "approximately" }],
  ["as much as $10 billion", "as much as $10 billion", 10 * E, "USD", at_most],
  ["less than €200m", "less than €200m", 200 * M, "EUR", at_most],
  // the same sum in another currency
  ["NIS 1.2 billion (about $340 million)", "NIS 1.2 billion (about $340 million)", 1.2 * E, "ILS", { usd: 340 * M }],
  ["€1.1 billion, or about $1.3 billion, for", "€1.1 billion, or about $1.3 billion", 1.1 * E, "EUR", { usd: 1.3 * E }],
  ["€1.2bn/$1.3bn", "€1.2bn/$1.3bn", 1.2 * E, "EUR", { usd: 1.3 * E }],
  ["SEK 39.3 billion ($5.4bn at the time)", "SEK 39.3 billion ($5.4bn at the time)", 39.3 * E, "SEK", { usd: 5.4 * E }],
  ["3 billion zlotys, equivalent to $780 million", "3 billion zlotys, equivalent to $780 million", 3 * E, "PLN", { usd: 780 * M }], // prettier-ignore
  ["$1.6 billion ($1,598,700,000)", "$1.6 billion ($1,598,700,000)", 1598700000, "USD", { usd: 1598700000 }],
  ["$340 million (NIS 1.2 billion)", "$340 million (NIS 1.2 billion)", 340 * M, "USD", { usd: 340 * M }],
  // no currency
  ["a 1.6 billion arms deal", "1.6 billion", 1.6 * E, null],
  ["drones worth 300 million", "300 million", 300 * M, null],
  ["Spike missiles for 2 billion", "2 billion", 2 * E, null],
  ["missile batteries for about two billion, a daily wrote", "about two billion", 2 * E, null, approximately],
  // hedges round the noun or after the sum
  ["at an estimated cost of $15 billion", "$15 billion", 15 * E, "USD", approximately],
  ["the total cost is estimated at $5 billion", "estimated at $5 billion", 5 * E, "USD", approximately],
  ["an estimated total value of €300m", "€300m", 300 * M, "EUR", approximately],
  [
    "five billion dollars, give or take, in contracts",
    "five billion dollars, give or take,",
    5 * E,
    "USD",
    approximately,
  ],
  ["$5 billion more or less", "$5 billion more or less", 5 * E, "USD", approximately],
  ["the volume approaches five billion dollars", "approaches five billion dollars", 5 * E, "USD", approximately],
  ["$5 billion and counting", "$5 billion and counting", 5 * E, "USD", at_least],
  ["$3-4 m", "$3-4 m", 3 * M, "USD", to(4 * M)],
  ["(7.8bn euros; £6.7bn)", "7.8bn euros; £6.7bn", 7.8 * E, "EUR", { others: [{ amount: 6.7 * E, amountMax: 6.7 * E, currency: "GBP" }] }], // prettier-ignore
  ["NIS 5.4 billion ($1.65bn; €1.5bn)", "NIS 5.4 billion ($1.65bn; €1.5bn)", 5.4 * E, "ILS", { usd: 1.65 * E }],
  // no number
  ["hundreds of millions of dollars", "hundreds of millions of dollars", null, "USD"],
  ["a multimillion-dollar deal", "multimillion-dollar", null, "USD"],
  ["a multi-billion-euro deal", "multi-billion-euro", null, "EUR"],
  ["several billion euros", "several billion euros", null, "EUR"],
  ["deals worth billions", "billions", null, null],
];

describe("findMoney(tokens, text)", () => {
  it.each(rows)("reads %s", (text, quote, amount, currency, more = {}) => {
    const [found] = findMoney(tokenize(text), text) as MoneyMention[];
    expect(found).toMatchObject({ text: quote, amount, amountMax: amount, currency, ...more });
    expect(text.slice(found.start, found.end)).toBe(quote);
  });

  it.each([
    [
      "tanks for $3.4bn and guns for $2.4 billion, some 5.8 billion together",
      ["$3.4bn", "$2.4 billion", "some 5.8 billion"],
    ],
    ["nearly $110 billion in arms, to reach 350 billion over ten years", ["nearly $110 billion", "350 billion"]],
    ["$5 billion for 1.5 million shells", ["$5 billion"]],
    ["rose from $1 billion to $2 billion", ["$1 billion", "$2 billion"]],
    ["$20 million ($5 million each)", ["$20 million", "$5 million"]],
    ["$3 million for 2 boats and €4 million for 3", ["$3 million", "€4 million"]],
  ])("keeps apart the sums of %s", (text, quotes) => {
    expect(findMoney(tokenize(text), text).map((mention) => mention.text)).toEqual(quotes);
  });

  it.each([
    "2,000-pound bombs",
    "1.6 billion people",
    "1.5 million barrels a day",
    "500,000 rounds of 155 mm ammunition",
    "Poland won 3 contracts",
    "20 F-35 jets in 2018",
    "a wall 3.5 m high",
    "a country of 10 million",
    "69 per cent",
    "the US and UK in 2020",
    "half a dozen",
  ])("finds no sum in %s", (text) => {
    expect(findMoney(tokenize(text), text)).toEqual([]);
  });
});
