import { tables as schemas } from "../../../loaders/tables/index.js";
import { pageSize } from "../../components/page-size.js";
import type { TableName } from "../../components/tables.js";
import { html, type Markup } from "../html.js";
import { writeCell } from "../../components/cells.js";
import type { View } from "./index.js";

type Schema = (typeof schemas)[number];

const counted = (rows: number) => `${rows} ${rows === 1 ? "row" : "rows"}`;
const capitalise = (name: string) => name[0].toUpperCase() + name.slice(1);

/** Every table: what a row is, its files, its first rows (the whole, to search and sort, with JavaScript) and its columns. */
export const dataView: View = ({ tables }, base) =>
  html`${schemas.map((schema) => {
    const rows = tables[schema.name as TableName] as unknown as Record<string, unknown>[];
    return html`<section aria-labelledby="${schema.name}">
      <h2 id="${schema.name}">${capitalise(schema.name)}</h2>
      <p>${schema.about} ${counted(rows.length)}.</p>
      ${downloads(schema.name, base)} ${preview(schema, rows, base)}
      <details>
        <summary>What the columns of ${schema.name} mean</summary>
        ${meanings(schema)}
      </details>
    </section> `;
  })}`;

function downloads(name: string, base: string): Markup {
  const files = ["arrow", "csv", "json"].map(
    (extension) => html`<li><a href="${base}data/${name}.${extension}">${name}.${extension}</a></li>`,
  );
  return html`<ul class="downloads" aria-label="Download ${name}">
    ${files}
  </ul>`;
}

function preview({ name, columns }: Schema, rows: Record<string, unknown>[], base: string): Markup {
  const first = rows.slice(0, pageSize);
  return html`<div class="browser" data-table="${name}" data-rows="${rows.length}">
    <div class="browser-controls"></div>
    <div class="scroll" tabindex="0" role="region" aria-label="Rows of ${name}">
      <table>
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col">${column.name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${first.map(
            (row) =>
              html`<tr>
                ${columns.map((column) => html`<td>${cell(row, column.name, base)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="how browser-status">
      ${first.length < rows.length ? `The first ${first.length} of ${rows.length} rows; the files hold them all.` : counted(rows.length)}
    </p>
  </div>`;
}

function cell(row: Record<string, unknown>, column: string, base: string): Markup {
  const text = writeCell(row[column]);
  const isFact = column === "fact_id" || (column === "id" && "label" in row);
  return isFact ? html`<a href="${base}evidence#${text}">${text}</a>` : html`<bdi>${text}</bdi>`;
}

function meanings({ columns }: Schema): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Meaning of the columns">
    <table>
      <thead>
        <tr>
          <th scope="col">Column</th>
          <th scope="col">Type</th>
          <th scope="col">Unit</th>
          <th scope="col">Meaning</th>
        </tr>
      </thead>
      <tbody>
        ${columns.map(
          ({ name, type, unit, about, nullable }) =>
            html`<tr>
              <th scope="row"><code>${name}</code></th>
              <td>${types[type]}${nullable && ", may be null"}</td>
              <td>${unit ?? ""}</td>
              <td>${about}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

const types: Record<string, string> = {
  utf8: "text",
  dict: "category",
  list: "list of text",
  date: "day",
  int32: "whole number",
  float64: "number",
};
