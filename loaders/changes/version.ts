/** A column of a fact that is not as it was, with the words it rested on and those it rests on now. */
export interface FieldChange {
  /** The column; `words` where only the quotes changed. */
  field: string;
  before: unknown;
  after: unknown;
  quotes_before: string[];
  quotes_after: string[];
}

/** One fact that is not as it was. */
export interface Change {
  change: "added" | "removed" | "changed" | "merged" | "split";
  table: string;
  /** Id of the fact as it is now; of a removed one, as it was. */
  id: string;
  label: string;
  /** Ids that the fact had before: of a merged one all that are in it, of one whose id changed the old id. */
  was?: string[];
  /** Ids of the facts that a split one became. */
  into?: string[];
  fields: FieldChange[];
  /** Of an added or removed fact: the words that tell it. */
  quotes?: string[];
  /** Why, a few words each: `article added: NAME`. */
  why: string[];
}

/** What became of the articles, by id. */
export interface ArticleChanges {
  added: string[];
  removed: string[];
  edited: string[];
  /** The same bytes under another name: `OLD -> NEW`. */
  renamed: string[];
  /** The file is the same; what stands beside it (NAME.yaml), or what was read of its title and date, is not. */
  described: string[];
}

/** Rows that came and rows that went. */
export interface Turnover {
  added: number;
  removed: number;
}

/** What a run found to be different from the tables that were there. */
export interface Version {
  /** Counts from 1; a fresh folder of tables has none. */
  version: number;
  /** Short hashes of all tables before and after. */
  from: string;
  to: string;
  /** The extractor before and after, where it is another. */
  extractor: { from: string; to: string } | null;
  /** Ids; the first `MOST` of each, `counts` has how many there are. */
  articles: ArticleChanges;
  counts: Record<string, number>;
  unresolved: Turnover;
  conflicts: Turnover;
  /** The first `MOST` changes. */
  changes: Change[];
}

/** The file `changes.json`: versions, the newest first. */
export interface History {
  versions: Version[];
}

/** Changes, and names of articles, that a version lists; the rest is counted. */
export const MOST = 200;
/** Versions that the history keeps. */
export const KEPT = 30;
