import { formatDate, words } from "../components/format.js";
import { articleName, type Library } from "./library.js";
import { html, type Markup } from "./html.js";
import { publishedDate } from "./values.js";

/** Makes the short form of a fact's evidence that shows at a mark: label, words, article, publisher, date and how it was reached. */
export function evidenceCard(id: string, library: Library): Markup | null {
  const fact = library.facts.get(id);
  if (!fact) return null;
  const quotes = library.evidence.get(id)?.filter(({ field }) => field === "fact") ?? [];
  const first = quotes[0];
  const article = first && library.articles.get(first.article_id);
  const { ref } = fact.row;
  const corrected = [
    ...new Set(
      (library.corrections.get(typeof ref === "string" ? ref : id) ?? []).map(({ field, action }) =>
        words(field ?? action),
      ),
    ),
  ];
  const more = fact.row.articles.length - 1;
  return html`<template data-fact="${id}"
    ><p class="card-label">${fact.row.label}</p>
    ${first && html`<blockquote dir="auto">${first.quote}</blockquote>`}
    ${
      article &&
      html`<p class="card-source">
        ${articleName(article)}${article.publisher && article.title && html`, “<bdi>${article.title}</bdi>”`}, published
        ${publishedDate(article)}${more > 0 && ` and ${more} more article${more > 1 ? "s" : ""}`}
      </p>`
    }
    ${corrected.length > 0 && html`<p class="card-source">Corrected by a person: ${corrected.join(", ")}</p>`}
    <p class="card-date"><b>${formatDate(fact.row)}</b> ${fact.row.date_rule}</p></template
  >`;
}
