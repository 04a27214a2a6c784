import { has } from "../../grammar/verbs.js";
import type { Document, Item, OrganisationMention, Sentence, Span } from "../../types.js";

/** Who counted a figure, and whether the sentence says so itself. */
export interface Source {
  name: string | null;
  basis: "stated" | "inherited" | "none";
  span: Span | null;
}

const NO_SOURCE: Source = { name: null, basis: "none", span: null };

/** Sentences at the head of a text that say what all of it goes by. */
const HEAD = 5;

/**
 * Tells for each sentence who counted its figures: the data body that it names; else the one named before it, until another takes its
 * place; else the one that the sentence after it names. A body whose report the text is about holds to the end; one named in
 * passing for its paragraph, and beyond it as long as figures follow each other.
 */
export function readSources(document: Document): Source[] {
  const { sentences } = document;
  const named = sentences.map(dataBody);
  let last: OrganisationMention | null = null;
  let lasting: OrganisationMention | null = null;
  let latest: OrganisationMention | null = null;
  let block: Sentence["block"] | null = null;
  const counting = new Set(sentences.filter(isCounting).map((sentence) => sentence.block));
  return sentences.map((sentence, i): Source => {
    const body = named[i];
    if (body) {
      if (isTopic(sentence, i)) lasting = body;
      last = latest = body;
    } else if (latest && isAgain(sentence)) last = latest;
    else if (last && sentence.block !== block && !counting.has(sentence.block) && !/\?["”’']?\s*$/.test(sentence.text))
      last = null;
    block = sentence.block;
    const carried = last ?? lasting;
    const source = carried ?? named[i + 1] ?? null;
    if (!source) return NO_SOURCE;
    const stated = body !== null || (carried !== null && speaksAgain(sentence));
    return {
      name: source.name,
      basis: stated ? "stated" : "inherited",
      span: { start: source.start, end: source.end },
    };
  });
}

const dataBody = ({ mentions }: Sentence): OrganisationMention | null =>
  (mentions.find((m) => m.type === "organisation" && m.kind === "data") as OrganisationMention | undefined) ?? null;

/** Whether a sentence tells what the text goes by: at its head, in a heading or list, or that a report came out. */
const isTopic = ({ block, items }: Sentence, i: number): boolean =>
  i < HEAD ||
  /^(headline|standfirst|heading|caption|list_item|table_row|source)$/.test(block.kind) ||
  items.some(({ lower, mention }) => mention === null && /^(published|releases?|released|publishes|unveiled|issued|windows?|reports?|study|survey|tables?|ledgers?|lists?|ranking|rankings|tally|database|yearbook|data|figures|statistics|numbers)$/.test(lower)); // prettier-ignore

/** Whether a sentence counts shares or places. */
const isCounting = ({ items, block }: Sentence): boolean =>
  /^(list_item|table_row)$/.test(block.kind) ||
  items.some(({ mention }) => mention?.type === "percent") ||
  (items.some((item) => has(item, "superlative")) &&
    items.some((item) => has(item, "importer-noun") || has(item, "exporter-noun") || has(item, "share-noun")));

/** `the institute found`, `according to the think tank`: the body speaks again. */
function speaksAgain({ items }: Sentence): boolean {
  const at = again(items);
  if (at < 1) return false;
  const near = [items[at + 1], items[at + 2], items[at - 2], items[at - 3]];
  return near.some((item) => item?.mention === null && (has(item, "say") || /^(found|finds|calculated|according)$/.test(item.lower)));
} // prettier-ignore

/** Where a word stands for a data body: `the same institute`. */
const again = (items: Item[]): number =>
  items.findIndex(({ lower, mention }, i) => mention === null && /^(institute|thinktank|tank|watchdog)$/.test(lower) && /^(the|same|think|-|research|stockholm|swedish|peace)$/.test(items[i - 1]?.lower ?? "")); // prettier-ignore

const isAgain = ({ items }: Sentence): boolean => again(items) >= 0;
