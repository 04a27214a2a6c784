/** F1 of one table: by the key alone, and by the key with every core attribute. */
export interface TableScore {
  gold: number;
  predicted: number;
  matched: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
  core_f1: number | null;
  misses: object[];
  false_alarms: object[];
  wrong: object[];
}

export interface Score {
  tables: Record<string, TableScore>;
  macro: { f1: number | null; core_f1: number | null; tables: string[] };
  published: { of: number; exact: number; compatible: number; precision: number; basis: number; wrong: object[] };
  grounding: {
    evidence_rows: number;
    grounded: number;
    ratio: number | null;
    bad: object[];
    sentence_not_round_quote: number;
  };
  not_fact_hits: object[];
  silent_drops: object[];
  checks: Record<string, unknown[] | number>;
  notes: string[];
}

export interface GoldArticle {
  name: string;
  text: string;
  sha256: string;
  gold: Record<string, unknown>;
}

export const TABLES: string[];
/** Reads NAME.txt and NAME.gold.json of a folder. */
export function readGold(folder: string): GoldArticle[];
/** Reads the tables of a folder as JSON. */
export function readTables(folder: string): Record<string, object[]>;
export function score(articles: GoldArticle[], tables: Record<string, object[]>, only?: string[]): Score;
export function print(score: Score): string;
export function compatible(gold: object, predicted: object, earliest?: string, latest?: string): boolean;
export function main(argv: string[]): void;
