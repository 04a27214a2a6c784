import { writeCell } from "./cells.js";
import { pageSize } from "./page-size.js";
import type { TableName } from "./tables.js";

type Row = Record<string, unknown>;

/** Makes every table preview of the page one to search, sort and page through, with all rows of its Arrow file, once one does. */
export function browseTables(): void {
  for (const browser of document.querySelectorAll<HTMLElement>(".browser[data-table]")) browseTable(browser);
}

function browseTable(browser: HTMLElement): void {
  const name = browser.dataset.table!;
  const columns = Array.from(browser.querySelectorAll("thead th"), (header) => header.textContent ?? "");
  const body = browser.querySelector("tbody")!;
  const status = browser.querySelector(".browser-status")!;
  status.setAttribute("aria-live", "polite");
  const address = new URL(`data/${name}.arrow`, document.baseURI);
  let rows: Promise<Row[]> | null = null;
  const asked = askedFor(name);
  let sorting: Sorting | null = columns.includes(asked.sort.column) ? asked.sort : null;
  let start = 0;

  const search = element("input", { type: "search", "aria-label": `Search in ${name}`, placeholder: "Search" });
  const back = element("button", { type: "button" }, "Previous");
  const on = element("button", { type: "button" }, "Next");
  browser.querySelector(".browser-controls")!.append(search, back, on);
  back.hidden = on.hidden = Number(browser.dataset.rows) <= pageSize;

  search.value = asked.search;
  search.addEventListener("input", () => show(0));
  back.addEventListener("click", () => show(start - pageSize));
  on.addEventListener("click", () => show(start + pageSize));
  for (const header of browser.querySelectorAll("thead th")) {
    const column = header.textContent!;
    const button = element("button", { type: "button", title: "Sort" }, column);
    header.replaceChildren(button);
    if (sorting?.column === column) header.setAttribute("aria-sort", directionOf(sorting));
    button.addEventListener("click", () => {
      sorting = { column, descending: sorting?.column === column && !sorting.descending };
      for (const other of browser.querySelectorAll("thead th")) other.removeAttribute("aria-sort");
      header.setAttribute("aria-sort", directionOf(sorting));
      show(0);
    });
  }
  // The first rows stand there already.
  back.disabled = true;
  if (asked.search !== "" || sorting !== null) void show(0);

  async function show(from: number): Promise<void> {
    remember(name, search.value, sorting);
    const all = await (rows ??= load(address));
    const found = sorted(all.filter(holds(search.value, columns)), sorting);
    start = Math.max(0, Math.min(from, found.length - 1));
    const shown = found.slice(start, start + pageSize);
    body.replaceChildren(...shown.map((row) => tableRow(row, columns)));
    const range =
      shown.length === found.length ? `${found.length}` : `${start + 1} to ${start + shown.length} of ${found.length}`;
    const noun = all.length === 1 ? "row" : "rows";
    status.textContent = `${range} ${found.length === all.length ? noun : `found among ${all.length} ${noun}`}`;
    back.disabled = start === 0;
    on.disabled = start + pageSize >= found.length;
  }
}

interface Sorting {
  column: string;
  descending: boolean;
}

const directionOf = ({ descending }: Sorting) => (descending ? "descending" : "ascending");

/** What the address asks of a table: `?visits=gantz&visits-sort=-label`; the minus sign turns the order round. */
function askedFor(table: string): { search: string; sort: Sorting } {
  const query = new URLSearchParams(location.search);
  const sort = query.get(`${table}-sort`) ?? "";
  return { search: query.get(table) ?? "", sort: { column: sort.replace(/^-/, ""), descending: sort.startsWith("-") } };
}

/** Puts search and order of a table into the address, so that what is seen can be linked. */
function remember(table: string, search: string, sorting: Sorting | null): void {
  const query = new URLSearchParams(location.search);
  const sort = sorting && `${sorting.descending ? "-" : ""}${sorting.column}`;
  for (const [key, value] of Object.entries({ [table]: search, [`${table}-sort`]: sort }))
    if (value) query.set(key, value);
    else query.delete(key);
  const text = query.toString();
  if (text !== location.search.slice(1))
    history.replaceState(null, "", `${location.pathname}${text && `?${text}`}${location.hash}`);
}

async function load(address: URL): Promise<Row[]> {
  const [{ readTable }, response] = await Promise.all([import("./tables.js"), fetch(address)]);
  return readTable<TableName>(await response.arrayBuffer()) as unknown as Row[];
}

function holds(wanted: string, columns: string[]): (row: Row) => boolean {
  const lower = wanted.trim().toLowerCase();
  return (row) => lower === "" || columns.some((column) => writeCell(row[column]).toLowerCase().includes(lower));
}

/** Numbers by size, all else by its text; rows without a value last, whichever way it goes. */
function sorted(rows: Row[], sorting: Sorting | null): Row[] {
  if (sorting === null) return rows;
  const { column, descending } = sorting;
  const direction = descending ? -1 : 1;
  return rows.slice().sort((a, b) => {
    const [left, right] = [a[column] ?? null, b[column] ?? null];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left === "number" && typeof right === "number") return direction * (left - right);
    return direction * writeCell(left).localeCompare(writeCell(right), "en");
  });
}

function tableRow(row: Row, columns: string[]): HTMLElement {
  const line = element("tr", {});
  for (const column of columns) {
    const text = writeCell(row[column]);
    const isFact = column === "fact_id" || (column === "id" && "label" in row);
    line.append(element("td", {}));
    const inner = isFact
      ? element("a", { href: `evidence.html#${encodeURIComponent(text)}` }, text)
      : element("bdi", {}, text);
    line.lastElementChild!.append(inner);
  }
  return line;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
  text = "",
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}
