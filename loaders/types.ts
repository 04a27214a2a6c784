/** Half-open offsets in UTF-16 code units into `Article.text`. */
export interface Span {
  start: number;
  end: number;
}

/** A calendar day, `YYYY-MM-DD`; ISO strings compare in time order. */
export type Day = string;

export type DatePrecision = "day" | "range" | "month" | "season" | "year" | "interval" | "unknown";
export type DateBasis = "stated" | "resolved" | "corroborated" | "inferred" | "curated" | "none";

/** A time as far as it is known: inclusive bounds (null = unbounded) and how they were reached. */
export interface DateValue {
  earliest: Day | null;
  latest: Day | null;
  precision: DatePrecision;
  basis: DateBasis;
  /** One plain sentence for a reader: how the date was reached. */
  rule: string;
  /** Month and day where these are known and the year is not: `--09-13`. */
  monthDay?: string;
}

export type BlockKind =
  | "headline"
  | "standfirst"
  | "byline"
  | "dateline"
  | "stamp"
  | "source"
  | "caption"
  | "heading"
  | "list_item"
  | "table_row"
  | "boilerplate"
  | "paragraph";

/** A run of lines of one kind. */
export interface Block extends Span {
  kind: BlockKind;
}

/** What NAME.yaml, or the tags of a saved page, say about an article. */
export interface Metadata {
  title?: string;
  byline?: string;
  publisher?: string;
  url?: string;
  published?: string;
  language?: string;
  licence?: string;
}

/** A seed file, decoded. `text` is the file as it stands: nothing is rewritten, so spans hold. */
export interface Article {
  id: string;
  path: string;
  sha256: string;
  bytes: number;
  /** Of a file that is not UTF-8: as what it was decoded, and why. */
  decoded?: { encoding: string; assumed: string };
  text: string;
  blocks: Block[];
  title: string | null;
  byline: string | null;
  publisher: string | null;
  url: string | null;
  metadata: Metadata;
  /** Of a saved page: the file as decoded, and where each unit of `text` begins and ends in it. Evidence is given in offsets of the file. */
  source?: { text: string; starts: Int32Array; ends: Int32Array };
}

export type TokenKind = "word" | "number" | "symbol" | "punct";

/** The smallest unit the finders see. A word keeps inner hyphens and apostrophes: `Barak-8`; `'s` is a token of its own. */
export interface Token extends Span {
  kind: TokenKind;
  text: string;
  /** Lower case, curly quotes straightened, accents kept. */
  lower: string;
  word: Word;
  /** A token is an item too: one that is no mention. */
  mention: null;
}

export type VerbForm = "base" | "s" | "ing" | "past" | "participle";

/** What the vocabulary knows of a word form; shared by all tokens with that spelling. */
export interface Word {
  lemma: string;
  /** Meanings, such as "buy", "deal-noun", "weapon-noun": the keys of vocabulary/words. */
  classes: ReadonlySet<string>;
  /** The forms this spelling can be, where it is a verb. */
  forms: ReadonlySet<VerbForm>;
}

interface MentionBase extends Span {
  text: string;
}

export type Qualifier = "exact" | "approximately" | "at_least" | "at_most" | "range";

export interface MoneyMention extends MentionBase {
  type: "money";
  /** In currency units; null for a sum without a number ("hundreds of millions"). */
  amount: number | null;
  amountMax: number | null;
  /** ISO 4217; null where the text does not say. */
  currency: string | null;
  /** The dollar amount that the text itself gives (in brackets, or because the sum is in dollars). */
  usd: number | null;
  qualifier: Qualifier;
  /** The same sum told in another currency next to it belongs to this mention, not to one of its own. */
  others: { amount: number; amountMax: number; currency: string | null }[];
}

export interface PercentMention extends MentionBase {
  type: "percent";
  pct: number;
  pctMax: number;
  qualifier: Qualifier;
}

/** What a date expression says by itself, before the publication date is known. See mentions/date. */
export interface DateMention extends MentionBase {
  type: "date";
  timex: Timex;
  /** Set by the stage `resolveDates`; null where it cannot be resolved. */
  value: DateValue | null;
}

export type TimeUnit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "quarter"
  | "half"
  | "season"
  | "year"
  | "decade"
  | "century";

/** A step along the calendar, from the day of publication or from the date told before: "last" is -1 from publication, "the previous" -1 from context. */
export interface TimeShift {
  shift: number;
  anchor: "publication" | "context";
}

/** What any time expression may have on it. */
interface TimexDetail {
  /** "early August", "mid-2016", "the end of the year"; `sofar` is "earlier this month", `rest` "later this year". */
  part?: "early" | "mid" | "late" | "sofar" | "rest";
  /** The preposition before it, where it changes the meaning; not part of the span. */
  signal?: "since" | "until" | "by" | "before" | "after" | "from" | "during";
  /** "about two years", "more than a year", "up to a month". */
  approximate?: "about" | "more" | "less";
  /** ISO time of day: `T14:15`, or `TMO`, `TMI`, `TAF`, `TEV`, `TNI` for its parts. */
  clock?: string;
  /** Where the two ends of a range are told with words between them ("2016 to 2020"). */
  ends?: [Span, Span];
  /** The year a month, season or quarter is in, told relatively: "June last year". */
  inYear?: TimeShift;
  /** The week a weekday is in, told relatively: "Monday next week". */
  inWeek?: TimeShift;
  /** The week that holds a day, or begins on it: "the week of March 9". */
  week?: boolean;
  /** The month a day is in, told relatively: "the 9th of this month", or, with the month told before, "on the 28th". */
  inMonth?: TimeShift;
}

/** Symbolic value of a time expression: what it says by itself, before the publication date is known. */
export type Timex = TimexDetail &
  /** `nth`: the first, second ... or (-1) last such weekday of the month; `day` says nothing then. */
  (
    | {
        kind: "day";
        year: number | null;
        month: number | null;
        day: number;
        weekday: number | null;
        nth?: number;
        which?: TimeShift;
      }
    | { kind: "month"; year: number | null; month: number; which?: TimeShift }
    | { kind: "year"; year: number; fiscal?: boolean }
    /** Whole years from `from` to `to`, both included: 2016-2020. */
    | { kind: "years"; from: number; to: number }
    /** Its first year: 2010 for the 2010s. */
    | { kind: "decade"; year: number }
    | { kind: "century"; century: number }
    | { kind: "season"; season: "spring" | "summer" | "autumn" | "winter"; year: number | null; which?: TimeShift }
    | { kind: "quarter" | "half"; number: number; year: number | null; fiscal?: boolean; which?: TimeShift }
    /** 1 is Monday, 7 Sunday. */
    | { kind: "weekday"; weekday: number; which?: TimeShift }
    /** "last week", "today", "three days ago", "a year earlier". `counted` where a number of units is told. */
    | { kind: "relative"; unit: TimeUnit; shift: number | null; anchor: "publication" | "context"; counted?: boolean }
    /** "the last 20 years", "recent months": a stretch that ends, or begins, at the day of publication. */
    | { kind: "window"; unit: TimeUnit; amount: number | null; direction: -1 | 1 }
    /** `rest`: the six months of "eight years and six months". `then`: what the words after it tie it to, as in "two weeks after the visit". */
    | {
        kind: "duration";
        unit: TimeUnit;
        amount: number | null;
        amountMax: number | null;
        then?: "before" | "after";
        rest?: { unit: TimeUnit; amount: number };
      }
    | {
        kind: "set";
        unit: TimeUnit;
        amount: number;
        weekday?: number;
        month?: number;
        season?: "spring" | "summer" | "autumn" | "winter";
      }
    | { kind: "time" }
    | { kind: "holiday"; holiday: string; year: number | null; which?: TimeShift }
    | { kind: "range"; from: Timex; to: Timex }
    | { kind: "past" }
    | { kind: "present" }
    | { kind: "future" }
  );

export interface CountryMention extends MentionBase {
  type: "country";
  /** ISO 3166-1 alpha-3. */
  code: string;
  /** "name" (Israel), "demonym" (Israeli), "capital" (Baku, also for the government), "city" (Herzliya), "people" (the Azeris), "seat" (the Kremlin). */
  form: "name" | "demonym" | "capital" | "city" | "people" | "seat";
}

export interface CompanyMention extends MentionBase {
  type: "company";
  name: string;
  /** Home country, ISO 3166-1 alpha-3; null where neither vocabulary nor text says. */
  country: string | null;
}

export interface PersonMention extends MentionBase {
  type: "person";
  /** Fullest name in the article; null for a bare role ("the Azerbaijani defence minister"). */
  name: string | null;
  role: string | null;
  country: string | null;
  /** What the words round the name make of the person; absent where they do not say. */
  standing?: "official" | "former" | "business" | "private";
}

export interface OrganisationMention extends MentionBase {
  type: "organisation";
  name: string;
  /** "data" (SIPRI), "press", "agency", "ministry", "government", "army", "parliament", "officials" (persons without names), "body". */
  kind: string;
  country: string | null;
}

export type SystemCategory =
  | "loitering munition"
  | "uav"
  | "missile"
  | "missile defence"
  | "air defence"
  | "artillery"
  | "anti-tank missile"
  | "naval vessel"
  | "radar"
  | "electronic warfare"
  | "satellite"
  | "aircraft"
  | "armour"
  | "small arms"
  | "other";

export interface SystemMention extends MentionBase {
  type: "system";
  name: string;
  category: SystemCategory;
  maker: string | null;
  origin: string | null;
}

export type Mention =
  | MoneyMention
  | PercentMention
  | DateMention
  | CountryMention
  | CompanyMention
  | PersonMention
  | OrganisationMention
  | SystemMention;
export type MentionType = Mention["type"];

/** One step of the grammar: a token, or a mention that covers several. A sentence is a list of items without gaps in meaning. */
export interface Item extends Span {
  text: string;
  lower: string;
  word: Word;
  kind: TokenKind | "mention";
  mention: Mention | null;
}

/** A sentence with its tokens, mentions (in text order, not overlapping) and items. */
export interface Sentence extends Span {
  index: number;
  block: Block;
  text: string;
  tokens: Token[];
  mentions: Mention[];
  items: Item[];
}

/** An article read as far as its mentions, with its publication date. */
export interface Document {
  article: Article;
  sentences: Sentence[];
  published: DateValue;
}

export type FactTable = "deals" | "shares" | "ranks" | "visits" | "events" | "systems";

/** A span that supports a column of a fact; `fact` supports the whole. */
export interface Support extends Span {
  field: string;
}

/** One thing that an article says. Columns are those of the data contract; ids and events of visits and deals come with merging. */
export interface Fact {
  table: FactTable;
  /** Columns of the table's own (contract.md), without the common ones. */
  columns: Record<string, unknown>;
  date: DateValue;
  attributedTo: string | null;
  /** At least one with field `fact`. */
  support: Support[];
  /** Name of the rule that fired, for `npm run explain`. */
  rule: string;
}

/** What was seen and not used, and why. */
export interface Refusal extends Span {
  kind: string;
  reason: string;
  rule: string;
}

/** What an extractor gives for one document. */
export interface Extraction {
  facts: Fact[];
  refusals: Refusal[];
}

/** Reads one kind of fact out of a document. Pure; linear in the number of sentences. */
export type Extractor = (document: Document) => Extraction;

/** Finds one kind of mention in a sentence's tokens. Pure; linear in the number of tokens. */
export type Finder = (tokens: Token[], text: string) => Mention[];
