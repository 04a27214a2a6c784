/** Row types of the tables: column names and values as in the data contract. Days are `YYYY-MM-DD`, so they compare in time order. */
export type Day = string;

export type DatePrecision = "day" | "range" | "month" | "season" | "year" | "interval" | "unknown";
export type DateBasis = "stated" | "resolved" | "corroborated" | "inferred" | "curated" | "none";
export type Qualifier = "exact" | "approximately" | "at_least" | "at_most" | "range";
type PartyBasis = "stated" | "inferred" | "none";
type SourceBasis = "stated" | "inherited" | "none";

/** Columns that every fact table has. */
export interface FactRow {
  id: string;
  label: string;
  date_earliest: Day | null;
  date_latest: Day | null;
  date_precision: DatePrecision;
  date_basis: DateBasis;
  date_rule: string | null;
  attributed_to: string | null;
  articles: string[];
}

export interface ArticleRow {
  id: string;
  path: string;
  sha256: string;
  bytes: number;
  /** Of a file that is not UTF-8: as what it was decoded, and why. */
  decoded?: string | null;
  title: string | null;
  byline: string | null;
  publisher: string | null;
  url: string | null;
  published_earliest: Day | null;
  published_latest: Day | null;
  published_precision: DatePrecision;
  published_basis: DateBasis;
  published_rule: string | null;
}

export interface DealRow extends FactRow {
  amount: number | null;
  amount_max: number | null;
  currency: string | null;
  usd: number | null;
  qualifier: Qualifier;
  kind: "package" | "contract" | "batch" | "cumulative" | "offer" | "other";
  status: "announced" | "reported" | "completed" | "planned" | "suspended" | "cancelled" | "denied";
  supplier: string | null;
  supplier_basis: PartyBasis;
  recipient: string | null;
  recipient_basis: PartyBasis;
  company: string | null;
  systems: string[];
}

export interface ShareRow extends FactRow {
  pct: number;
  qualifier: Qualifier;
  measure: "of_recipient_imports" | "of_supplier_exports" | "of_world_exports" | "of_world_imports";
  supplier: string | null;
  recipient: string | null;
  source: string | null;
  source_basis: SourceBasis;
}

export interface RankRow extends FactRow {
  rank: number;
  rank_kind: "exact" | "within";
  measure:
    "recipient_among_supplier_customers" | "supplier_among_recipient_sources" | "exporter_world" | "importer_world";
  subject: string;
  other: string | null;
  source: string | null;
  source_basis: SourceBasis;
}

export interface VisitRow extends FactRow {
  visitor: string;
  visitor_role: string | null;
  visitor_country: string | null;
  host_country: string | null;
  place: string | null;
  met: string[];
  status: "happened" | "ongoing" | "planned" | "postponed" | "cancelled" | "denied";
}

export interface EventRow extends FactRow {
  kind: string;
  countries: string[];
  status: "happened" | "claimed" | "denied" | "planned";
  ref: string | null;
}

export interface SystemRow extends FactRow {
  system: string;
  category: string | null;
  maker: string | null;
  origin: string | null;
  holder: string | null;
  relation: "supplied" | "used" | "sought" | "halted" | "intercepted" | "offered";
}

export interface EvidenceRow {
  fact_id: string;
  article_id: string;
  field: string;
  start: number;
  end: number;
  quote: string;
  sentence: string;
}

export interface UnresolvedRow {
  article_id: string;
  start: number;
  end: number;
  quote: string;
  kind: string;
  reason: string;
}

export interface ConflictRow {
  fact_id: string;
  field: string;
  values: string[];
  articles: string[];
  note: string;
}

export interface CorrectionRow {
  fact_id: string;
  action: "set" | "drop" | "add" | "merge" | "separate" | "settle";
  field: string | null;
  before: string | null;
  after: string | null;
  state: "applied" | "not needed" | "does not fit";
  note: string;
  who: string;
  why: string;
  source: string;
}

/** Every table, by its name. */
export interface Tables {
  articles: ArticleRow[];
  deals: DealRow[];
  shares: ShareRow[];
  ranks: RankRow[];
  visits: VisitRow[];
  events: EventRow[];
  systems: SystemRow[];
  evidence: EvidenceRow[];
  unresolved: UnresolvedRow[];
  conflicts: ConflictRow[];
  corrections: CorrectionRow[];
}

export type TableName = keyof Tables;
