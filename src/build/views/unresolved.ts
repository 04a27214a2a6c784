import { words } from "../../components/format.js";
import { html } from "../html.js";
import { articleName } from "../library.js";
import type { View } from "./index.js";

/** What was seen in the articles and became no fact, with the reason. */
export const unresolvedView: View = ({ tables, articles }, base) => {
  if (tables.unresolved.length === 0) return html`<p>Nothing was left over.</p>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="What became no fact">
    <table>
      <thead>
        <tr>
          <th scope="col">Words</th>
          <th scope="col">Kind</th>
          <th scope="col">Why no fact</th>
          <th scope="col">Article</th>
        </tr>
      </thead>
      <tbody>
        ${tables.unresolved.map(
          (row) =>
            html`<tr>
              <th scope="row"><q dir="auto">${row.quote}</q></th>
              <td>${words(row.kind)}</td>
              <td>${row.reason}</td>
              <td>
                <a href="${base}evidence#article-${row.article_id}"><bdi>${name(row.article_id)}</bdi></a>
              </td>
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;

  function name(id: string): string {
    const article = articles.get(id);
    return article ? articleName(article) : id;
  }
};
