import { articleAnchor } from "../article-card.js";
import { html } from "../html.js";
import { publishedDate } from "../values.js";
import type { View } from "./index.js";

/** The articles that were read: what is known of each, and how its date was reached. */
export const articlesView: View = ({ tables }) =>
  html`${tables.articles.map(
    (article) =>
      html`<article class="entry" id="${articleAnchor(article.id)}">
        <h3><bdi>${article.title ?? article.id}</bdi></h3>
        <dl class="facts">
          <div>
            <dt>Publisher</dt>
            <dd><bdi>${article.publisher ?? "not stated"}</bdi></dd>
          </div>
          <div>
            <dt>Byline</dt>
            <dd><bdi>${article.byline ?? "none"}</bdi></dd>
          </div>
          <div>
            <dt>Published</dt>
            <dd>${publishedDate(article)} <span class="how">${article.published_rule}</span></dd>
          </div>
          ${
            article.url &&
            html`<div>
              <dt>Address</dt>
              <dd><code>${article.url}</code></dd>
            </div>`
          }
          <div>
            <dt>File</dt>
            <dd>
              <code>${article.path}</code>${article.decoded && html` <span class="how">${article.decoded}</span>`}
            </dd>
          </div>
        </dl>
      </article> `,
  )}`;
