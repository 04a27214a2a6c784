import type { BlockKind } from "../../types.js";

const set = (names: string): ReadonlySet<string> => new Set(names.split(" "));

const BLOCKS = set(
  "address article aside blockquote body br caption dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol option p pre section summary table tbody tfoot thead time tr ul",
);
const RAW = set("script style title textarea noscript template head svg math iframe object select option button");
const FURNITURE = set("nav footer aside form button menu dialog");
/** The first of these that holds a text tells its kind. */
const KINDS: Record<string, BlockKind> = {
  figcaption: "caption",
  caption: "caption",
  h1: "headline",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  h5: "heading",
  h6: "heading",
  li: "list_item",
  tr: "table_row",
};

/** Whether a tag begins and ends a line of its own. */
export const isBlockTag = (name: string): boolean => BLOCKS.has(name);
/** Whether what a tag holds is no text of the page. */
export const isRawTag = (name: string): boolean => RAW.has(name);
/** Whether a tag holds what stands round an article. */
export const isFurnitureTag = (name: string): boolean => FURNITURE.has(name);
/** The tags that tell a kind of block, the strongest first. */
export const tellingTags: string[] = Object.keys(KINDS);
/** The kind of block that a telling tag tells. */
export const kindOfTag = (name: string): BlockKind => KINDS[name];
