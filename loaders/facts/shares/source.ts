import type { Document, OrganisationMention, Sentence, Span } from "../../types.js";

/** Who counted a figure, and whether the sentence says so itself. */
export interface Source {
  name: string | null;
  basis: "stated" | "inherited" | "none";
  span: Span | null;
}

const NO_SOURCE: Source = { name: null, basis: "none", span: null };

/**
 * Tells for each sentence who counted its figures: the data body that it names; else the one named before it, until another
 * takes its place; else the one that the sentence after it names.
 */
export function readSources(document: Document): Source[] {
  const named = document.sentences.map(dataBody);
  const sources: Source[] = [];
  let last: OrganisationMention | null = null;
  named.forEach((body, i) => {
    if (body) last = body;
    const next = named[i + 1] ?? null;
    const source = body ?? last ?? next;
    sources.push(
      source
        ? { name: source.name, basis: body ? "stated" : "inherited", span: { start: source.start, end: source.end } }
        : NO_SOURCE,
    );
  });
  return sources;
}

const dataBody = ({ mentions }: Sentence): OrganisationMention | null =>
  (mentions.find((m) => m.type === "organisation" && m.kind === "data") as OrganisationMention | undefined) ?? null;
