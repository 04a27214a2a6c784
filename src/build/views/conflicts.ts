import { words } from "../../components/format.js";
import type { ConflictRow } from "../../components/tables.js";
import { html, type Markup } from "../html.js";
import { articleName, type Library } from "../library.js";
import type { View } from "./index.js";

/** What disagrees: between articles, or within one. */
export const conflictsView: View = (library, base, show) => {
  const { tables } = library;
  show(tables.conflicts.map(({ fact_id }) => fact_id));
  if (tables.conflicts.length === 0) return html`<p>No two articles contradict each other on a fact.</p>`;
  return html`<ul class="plain">
    ${together(tables.conflicts).map(
      ([first, ...others]) =>
        html`<li>
          ${side(first, library, base)}${others.map((other) => html` – ${side(other, library, base)}`)}
          <span class="how">${others.length > 0 ? reason(first) : `${words(first.field)}. ${first.note}`}</span>
        </li> `,
    )}
  </ul>`;
};

/** A fact in dispute, and who says it. */
function side({ fact_id }: ConflictRow, { facts, articles }: Library, base: string): Markup {
  const row = facts.get(fact_id)?.row;
  const article = articles.get(row?.articles[0] ?? "");
  const who = row?.attributed_to ?? article?.publisher ?? (article && `“${articleName(article)}”`);
  return html`<a href="${base}evidence#${fact_id}"><bdi>${row?.label ?? fact_id}</bdi></a
    >${who && html` (<bdi>${who}</bdi>)`}`;
}

/** The note without the values, where the facts themselves stand there. */
function reason({ note, values }: ConflictRow): string {
  const told = `: ${values.join(" against ")}.`;
  return note.endsWith(told) ? `${note.slice(0, -told.length)}.` : note;
}

/** One disagreement stands with each fact it touches; here it is told once. */
function together(conflicts: ConflictRow[]): ConflictRow[][] {
  const groups = new Map<string, ConflictRow[]>();
  for (const conflict of conflicts) {
    const key = JSON.stringify([conflict.field, conflict.note]);
    groups.set(key, [...(groups.get(key) ?? []), conflict]);
  }
  return [...groups.values()];
}
