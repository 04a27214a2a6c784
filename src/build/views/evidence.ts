import { formatDate, words } from "../../components/format.js";
import type { EvidenceRow } from "../../components/tables.js";
import { html, Markup } from "../html.js";
import { articleName, factTables, type Fact, type FactTable, type Library } from "../library.js";
import { publishedDate } from "../values.js";
import { byDate } from "./order.js";
import type { View } from "./index.js";

/** Every fact with the words it rests on: where every mark and number of the other pages leads. */
export const evidenceView: View = (library) => {
  const sections = factTables.map((table) => ({
    table,
    facts: [...library.facts.values()].filter((fact) => fact.table === table).sort(byDate),
  }));
  const jumps = sections.map(
    ({ table, facts }) => html`<li><a href="#evidence-${table}">${headings[table]}</a> (${facts.length})</li>`,
  );
  return html`<nav aria-label="On this page">
      <ul class="jumps">
        ${jumps}
        <li><a href="#the-articles">The articles</a></li>
      </ul>
    </nav>
    ${sections.map(
      ({ table, facts }) =>
        html`<section aria-labelledby="evidence-${table}">
          <h2 id="evidence-${table}">${headings[table]}</h2>
          ${facts.map((fact) => factEntry(fact, library))}
        </section>`,
    )}`;
};

const headings: Record<FactTable, string> = {
  shares: "Shares of the arms trade",
  ranks: "Places in the order of customers, suppliers and exporters",
  deals: "Sums of money for arms",
  visits: "Official visits",
  events: "Events",
  systems: "Weapon systems",
};

function factEntry({ row }: Fact, library: Library): Markup {
  const conflicts = library.conflicts.get(row.id) ?? [];
  return html`<article class="entry" id="${row.id}">
    <h3><bdi>${row.label}</bdi></h3>
    <dl class="facts">
      <div>
        <dt>Date</dt>
        <dd>${formatDate(row)}${row.date_rule && html` <span class="how">${row.date_rule}</span>`}</dd>
      </div>
      <div>
        <dt>Said by</dt>
        <dd><bdi>${row.attributed_to ?? "the article itself"}</bdi></dd>
      </div>
      ${source(row)}
      <div>
        <dt>Id</dt>
        <dd><code>${row.id}</code></dd>
      </div>
    </dl>
    ${typeof row.ref === "string" ? html`<p class="citation">The words stand at <a href="#${row.ref}">the same ${words(String(row.kind))}</a>.</p>` : quotes(library.evidence.get(row.id) ?? [], library)}
    ${conflicts.map((conflict) => html`<p class="conflict"><b>In dispute (${words(conflict.field)}):</b> ${conflict.note}</p>`)}
    ${correctionNotes(row, library)}
  </article> `;
}

/** Whose data a share or a place in a ranking is, where that is not who says it. */
function source({ source: name, source_basis: basis, attributed_to }: Fact["row"]): Markup | false {
  if (typeof name !== "string" || name === attributed_to) return false;
  const where = basis === "inherited" && html` <span class="how">Named in a neighbouring sentence.</span>`;
  return html`<div>
    <dt>Data of</dt>
    <dd><bdi>${name}</bdi>${where}</dd>
  </div>`;
}

/** What a person corrected in a fact, or in the visit or deal that an event is. */
function correctionNotes({ id, ref }: Fact["row"], library: Library): Markup[] {
  const rows = library.corrections.get(typeof ref === "string" ? ref : id) ?? [];
  return rows.map(
    ({ field, before, after, note, who, why, source }) =>
      html`<p class="correction">
        <b>Corrected by <bdi>${who}</bdi>:</b>
        ${field === null ? note : html`${words(field)} from <bdi>${before ?? "nothing"}</bdi> to <bdi>${after ?? "nothing"}</bdi>.`}
        <bdi>${why}</bdi> (source: <bdi>${source}</bdi>)
      </p>`,
  );
}

/** The sentences, each once, with the words that the fact rests on marked. */
function quotes(rows: EvidenceRow[], library: Library): Markup[] {
  const sentences = new Map<string, EvidenceRow[]>();
  for (const row of rows) {
    const key = `${row.article_id}\n${row.sentence}`;
    sentences.set(key, [...(sentences.get(key) ?? []), row]);
  }
  const isMain = (group: EvidenceRow[]) => group.some(({ field }) => field === "fact");
  const groups = [...sentences.values()].sort((a, b) => Number(isMain(b)) - Number(isMain(a)));
  return groups.map(
    (group) =>
      html`<blockquote dir="auto">${marked(group)}</blockquote>
        ${citation(group, library)}`,
  );
}

function marked(rows: EvidenceRow[]): Markup {
  const { sentence, quote } = rows.find(({ field }) => field === "fact") ?? rows[0];
  const at = sentence.indexOf(quote);
  if (at < 0) return html`${sentence}`;
  return html`${sentence.slice(0, at)}<mark>${quote}</mark>${sentence.slice(at + quote.length)}`;
}

function citation(rows: EvidenceRow[], library: Library): Markup {
  const fields = [...new Set(rows.map(({ field }) => field))].filter((field) => field !== "fact").map(words);
  const article = library.articles.get(rows[0].article_id);
  const supports = fields.length > 0 && html` · supports ${fields.join(", ")}`;
  if (!article) return html`<p class="citation">${rows[0].article_id}${supports}</p>`;
  return html`<p class="citation">
    <a href="#article-${article.id}"><bdi>${articleName(article)}</bdi></a
    >, published ${publishedDate(article)}${supports}
  </p>`;
}
