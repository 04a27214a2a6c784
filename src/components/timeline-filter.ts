import { countryName } from "./charts/country-names.js";
import { filterTimeline, spec, type TimelineRow } from "./charts/timeline.js";
import { words } from "./format.js";
import { readTable, type Tables } from "./tables.js";

const controls = [
  { key: "kind", label: "Kind", values: (row: TimelineRow) => [row.kind], name: words },
  { key: "country", label: "Country", values: (row: TimelineRow) => row.countries, name: countryName },
  { key: "status", label: "Status", values: (row: TimelineRow) => [row.status], name: words },
];

/**
 * Adds filters by kind, country and status to the timeline of the page: its drawing and its list. What is chosen stands in
 * the address (`?kind=visit&country=ISR`), so it can be linked.
 */
export async function filterPage(): Promise<void> {
  const figure = document.getElementById("chart-timeline")!;
  const drawings = figure.querySelector<HTMLElement>(".drawings")!;
  const title = figure.querySelector(".chart-title")!;
  const rows = spec.rows((await loadTables()) as Tables);
  const whole = { drawings: Array.from(drawings.childNodes), title: title.textContent };
  const form = document.createElement("form");
  form.className = "filters";
  const selects = controls.map((control) => select(control, rows));
  const count = document.createElement("output");
  form.append(...selects.map(({ label }) => label), count);
  document.getElementById("timeline-filters")!.append(form);

  form.addEventListener("change", () => {
    const chosen = selects.filter(({ input }) => input.value !== "");
    const query = new URLSearchParams(chosen.map(({ key, input }) => [key, input.value])).toString();
    history.replaceState(null, "", `${location.pathname}${query && `?${query}`}${location.hash}`);
    show();
  });
  new ResizeObserver(() => drawings.querySelector(".drawing-live") && show()).observe(drawings);
  show();

  function show(): void {
    const [kinds, countries, statuses] = selects.map(({ input }) => (input.value === "" ? [] : [input.value]));
    const found = filterTimeline(rows, { kinds, countries, statuses });
    const ids = new Set(found.map(({ id }) => id));
    for (const item of document.querySelectorAll<HTMLElement>("#event-list > li"))
      item.hidden = !ids.has(item.dataset.id!);
    const all = found.length === rows.length;
    count.textContent = all ? "" : `${found.length} of ${rows.length} events`;
    title.textContent = all ? whole.title : spec.title(found);
    drawings.replaceChildren(...(all ? whole.drawings : [draw(found)]));
  }

  function draw(found: TimelineRow[]): HTMLElement {
    const live = document.createElement("div");
    live.className = "drawing-live";
    const width = Math.min(960, Math.max(320, drawings.clientWidth));
    live.append(spec.render(found, { width, document, heading: false, id: "timeline-live", base: "./" }));
    for (const link of live.querySelectorAll("a[href]"))
      link.setAttribute("href", link.getAttribute("href")!.replace("evidence#", "evidence.html#"));
    return live;
  }
}

function select({ key, label: text, values, name }: (typeof controls)[number], rows: TimelineRow[]) {
  const label = document.createElement("label");
  const input = document.createElement("select");
  const found = [...new Set(rows.flatMap(values))].sort((a, b) => name(a).localeCompare(name(b), "en"));
  input.append(new Option("All", ""), ...found.map((value) => new Option(name(value), value)));
  const asked = new URLSearchParams(location.search).get(key);
  if (asked !== null && found.includes(asked)) input.value = asked;
  label.append(text, input);
  return { key, label, input };
}

async function loadTables(): Promise<Pick<Tables, "events" | "deals" | "articles" | "evidence">> {
  const load = async <Name extends keyof Tables>(name: Name): Promise<Tables[Name]> => {
    const response = await fetch(new URL(`data/${name}.arrow`, document.baseURI));
    return readTable<Name>(await response.arrayBuffer());
  };
  const [events, deals, articles, evidence] = await Promise.all([
    load("events"),
    load("deals"),
    load("articles"),
    load("evidence"),
  ]);
  return { events, deals, articles, evidence };
}
