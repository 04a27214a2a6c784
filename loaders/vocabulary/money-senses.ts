/** What a noun makes of the sum beside it: a deal of some kind, or one of the things that are no deal. */
export type MoneySense =
  | "deal"
  | "batch"
  | "package"
  | "offer"
  | "unit"
  | "budget"
  | "company"
  | "aid"
  | "fine"
  | "trade"
  | "investment"
  | "damage"
  | "economy"
  | "development"
  | "pay"
  | "licence";

const nouns: Record<MoneySense, string> = {
  deal: "deal contract agreement order sale purchase transaction procurement accord acquisition transfer export import supply delivery pact memorandum subcontract lease upgrade modernisation modernization overhaul buy subscription programme program project arrangement megadeal mou framework import procurements renewal extension lot job undertaking splurge refit retrofit refurbishment maintenance sustainment servicing",
  batch: "batch shipment consignment tranche instalment installment",
  package: "package basket list bundle spree haul",
  offer: "offer bid proposal tender request",
  unit: "",
  budget: "budget spending expenditure outlay appropriation allocation expense",
  company:
    "revenue turnover profit backlog income earnings valuation capitalisation capitalization stake share dividend loss takeover merger ipo flotation buyout equity asset book bond portfolio pipeline stock",
  aid: "aid assistance loan credit grant donation relief fund funding financing subsidy guarantee gift facility fmf",
  fine: "fine penalty bribe kickback commission ransom compensation damages lawsuit settlement bounty reward bail forfeit fee bribery embezzlement fraud payoff claim arbitration debt arrears refund reimbursement repayment rebate",
  trade:
    "trade gas oil lng crude energy pipeline tourism grain wheat electricity power commerce goods airliner railway rail refinery fertiliser fertilizer",
  investment: "investment plant factory capital venture infrastructure facility hub",
  damage: "damage destruction reconstruction casualty rebuilding",
  economy: "gdp economy deficit reserve surplus output tax remittance",
  development: "research r&d",
  licence: "licence license permit",
  pay: "salary wage pension bonus compensation",
};

/** Noun, in singular or plural, to its sense. */
export const moneySenses: ReadonlyMap<string, MoneySense> = new Map(
  Object.entries(nouns).flatMap(([sense, list]) =>
    list
      .split(" ")
      .filter(Boolean)
      .flatMap((noun) => [noun, noun.endsWith("y") && !noun.endsWith("ay") ? noun.slice(0, -1) + "ies" : noun + "s"])
      .map((noun): [string, MoneySense] => [noun, sense as MoneySense]),
  ),
);

/** Verbs that say what a sum is for, where no noun does. */
export const moneyVerbs: ReadonlyMap<string, MoneySense> = new Map(
  (
    [
      ["invest", "investment"],
      ["donate lend borrow give contribute grant pledge promise", "aid"],
      ["allocate earmark budget appropriate", "budget"],
      ["fine bribe owe sue embezzle launder refund reimburse repay", "fine"],
      ["earn raise generate gross lose", "company"],
    ] as [string, MoneySense][]
  ).flatMap(([list, sense]) => list.split(" ").map((verb): [string, MoneySense] => [verb, sense])),
);

/** Why a sum of each sense is no deal. */
export const senseReasons: Partial<Record<MoneySense, string>> = {
  unit: "The price of one piece, not the sum of a deal.",
  budget: "A budget or spending, not the sum of a deal.",
  company: "A company's turnover, worth, profit, backlog or takeover, not the sum of a deal.",
  aid: "Aid, a loan or a grant, not the sum of a deal.",
  fine: "A fine, fee, debt, ransom or bribe, not the sum of a deal.",
  trade: "Trade in other goods, or trade as a whole, not a deal for arms.",
  investment: "An investment, not the sum of a deal.",
  damage: "Damage or the cost of war, not the sum of a deal.",
  economy: "A figure of the economy, not the sum of a deal.",
  development: "The cost of development, not the sum of a deal.",
  licence: "Licences for exports, of which no deal is told.",
  pay: "Pay, not the sum of a deal.",
};

/** Known exporters, the largest first: of two parties the one further ahead sells, where nothing else tells (SIPRI arms transfers, 2015-2024). */
export const EXPORTERS: readonly string[] = ["USA", "RUS", "FRA", "CHN", "DEU", "ITA", "GBR", "ISR", "ESP", "KOR", "TUR", "SWE", "NLD", "UKR", "CHE", "POL", "ZAF", "BRA", "CZE", "CAN", "NOR", "AUS", "BLR", "ARE", "IRN", "SRB", "FIN", "IND", "PAK", "JOR", "SGP", "BGR", "BEL"]; // prettier-ignore
