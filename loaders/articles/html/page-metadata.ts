import { decodeHTML } from "entities";
import type { Metadata } from "../../types.js";
import type { Tags } from "./scan.js";

/** Reads what a page's tags say about it: Open Graph, meta, canonical link, JSON-LD, `<time>`. Text as it stands, not markup. */
export function pageMetadata(tags: Tags): Metadata {
  const meta = (...names: string[]): string | undefined => {
    for (const name of names) {
      const value = clean(tags.meta.get(name));
      if (value) return value;
    }
    return undefined;
  };
  const data = tags.data.join("\n");
  const published = [
    meta(
      "article:published_time",
      "og:article:published_time",
      "datepublished",
      "date",
      "dc.date",
      "dcterms.created",
      "publishdate",
      "pubdate",
    ),
    /"datePublished"\s*:\s*"([^"]{4,40})"/.exec(data)?.[1],
    tags.time ?? undefined,
  ].map(dayOf);
  const url = clean(tags.canonical ?? undefined) ?? meta("og:url");
  const found: Metadata = {
    title: meta("og:title", "twitter:title", "dc.title"),
    byline: authorOf(
      meta("author", "article:author", "dc.creator") ??
        /"author"\s*:\s*\[?\s*\{[^{}]*"name"\s*:\s*"([^"]{2,80})"/.exec(data)?.[1],
    ),
    publisher:
      meta("og:site_name", "application-name", "dc.publisher") ??
      clean(/"publisher"\s*:\s*\{[^{}]*"name"\s*:\s*"([^"]{2,80})"/.exec(data)?.[1]),
    url: url && /^https?:\/\/\S+$/.test(url) ? url : undefined,
    published: published.find((day) => day !== undefined),
    language: clean(tags.language ?? undefined),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

function clean(value: string | undefined): string | undefined {
  const text = value === undefined ? "" : decodeHTML(value).replace(/\s+/g, " ").trim();
  return text === "" ? undefined : text.slice(0, 500);
}

/** An address is no author's name. */
function authorOf(value: string | undefined): string | undefined {
  return value && !/^https?:/.test(value) ? clean(value.replace(/^by\s+/i, "")) : undefined;
}

/** The day of an ISO time; undefined for other forms, which the text's own stamp tells better. */
function dayOf(value: string | undefined): string | undefined {
  const day = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(value ?? "")?.[1];
  const time = day ? new Date(`${day}T00:00:00Z`) : null;
  return time && !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 10) === day ? day : undefined;
}
