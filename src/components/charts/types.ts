import type { DateBasis, DatePrecision, Day, TableName, Tables } from "../rows.js";

/** What every row that a chart shows carries: the fact, its date as far as it is known, and who reports it. */
export interface ChartRow {
  /** Id of the fact; the mark links to it. */
  id: string;
  /** The lane, panel or group in which the chart puts the row. */
  lane: string;
  label: string;
  /** What stands beside the mark, where the label alone would say too little. */
  words?: string;
  status: string;
  date_earliest: Day | null;
  date_latest: Day | null;
  date_precision: DatePrecision;
  date_basis: DateBasis;
  date_rule: string | null;
  attributed_to: string | null;
  /** Ids of the articles that report it. */
  articles: string[];
  /** The publisher of each, or the title where no publisher is known. */
  publishers: string[];
  /** When each was published: a day, or `FIRST/LAST` where only bounds are known, either of which may be missing. */
  reported_on: string[];
  /** The words of the first article. */
  quote: string | null;
}

/** The trade that a chart is about: ISO 3166-1 alpha-3 codes. */
export interface Parties {
  supplier: string;
  recipient: string;
}

export interface RenderOptions extends Partial<Parties> {
  /** In CSS pixels; text does not scale with it. */
  width: number;
  document: Document;
  /** What stands before `evidence#FACT` in the links of the marks; default `./`. */
  base?: string;
  /** The whole address of the evidence page, where it is not `BASEevidence`. */
  evidence?: string;
  /** False: marks are no links, and the whole is one image for assistive technology. */
  links?: boolean;
  /** Frame in which links open, for embedded charts. */
  target?: string;
  /** False: no title and subtitle inside the drawing. */
  heading?: boolean;
  /** A line under the chart, such as source, licence and data version. */
  source?: string;
  /** Prefix of the ids in the drawing; must be unique in the page. Default: the chart's name. */
  id?: string;
}

export interface Column {
  name: string;
  title: string;
  unit?: string;
}

/** One entry in the list of charts. Everything that a chart has (page, files, module, table) is made from it. */
export interface ChartSpec<Row extends ChartRow = ChartRow> {
  /** Name in addresses: `import-share`. */
  name: string;
  /** Name of the function: `importShare`. */
  exportName: string;
  tables: TableName[];
  columns: Column[];
  /** What is measured, and in what unit, in one sentence. */
  measure: string;
  unit: string;
  /** The finding, made from the rows. */
  title(rows: Row[], parties?: Partial<Parties>): string;
  /** The text alternative, made from the rows. */
  description(rows: Row[], parties?: Partial<Parties>): string;
  /** What the chart shows, out of the tables. */
  rows(tables: Pick<Tables, TableName>, parties?: Partial<Parties>): Row[];
  render(rows: Row[], options: RenderOptions): SVGSVGElement;
  /** Ids of the articles behind the rows, sorted. */
  sources(rows: Row[]): string[];
}
