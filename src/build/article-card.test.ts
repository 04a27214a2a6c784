import { expect, it } from "vitest";
import { articleAnchor, articleCard } from "./article-card.js";
import { invented } from "./invented.js";
import { openLibrary } from "./library.js";

const library = openLibrary(invented);

it("articleCard(anchor, library) tells title, publisher, date and how it was reached", () => {
  const [article] = invented.articles;
  const card = String(articleCard(articleAnchor(article.id), library));
  for (const part of ["A &lt;deal&gt;", article.publisher, article.published_rule]) expect(card).toContain(part);
  expect(card).toMatch(/Published <b>[^<]*\d{4}<\/b>/);
});

it("articleCard(anchor, library) is null for a fact and for an article that is not there", () => {
  for (const anchor of [invented.deals[0].id, articleAnchor("nowhere"), "article"])
    expect(articleCard(anchor, library)).toBeNull();
});
