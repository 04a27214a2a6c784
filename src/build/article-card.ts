import { html, type Markup } from "./html.js";
import type { Library } from "./library.js";
import { publishedDate } from "./values.js";

const PREFIX = "article-";

/** Names the entry of an article on the evidence page, and its card. */
export const articleAnchor = (id: string) => PREFIX + id;

/** Makes what shows at the tick or the name of an article: title, publisher, date and how it was reached. Null for any other anchor. */
export function articleCard(anchor: string, library: Library): Markup | null {
  const article = anchor.startsWith(PREFIX) && library.articles.get(anchor.slice(PREFIX.length));
  if (!article) return null;
  return html`<template data-fact="${anchor}" data-more="The article"
    ><p class="card-label"><bdi>${article.title ?? article.id}</bdi></p>
    <p class="card-source">
      Publisher:
      <bdi>${article.publisher ?? "not stated"}</bdi>${article.byline && html`, by <bdi>${article.byline}</bdi>`}
    </p>
    <p class="card-date">Published <b>${publishedDate(article)}</b> ${article.published_rule}</p></template
  >`;
}
