import type { TimelineRow } from "./charts/timeline.js";
import type { ChartSpec } from "./charts/types.js";
import { words } from "./format.js";
import type { Tables } from "./tables.js";

const controls = [
  { key: "kind", label: "Kind", name: words },
  { key: "country", label: "Country", name: (code: string) => listed().names[code] ?? code },
  { key: "status", label: "Status", name: words },
] as const;

/** The list of the page: it holds what there is to choose, so that nothing need be loaded before one does. */
function listed() {
  const list = document.getElementById("event-list")!;
  const items = Array.from(list.querySelectorAll<HTMLElement>(":scope > li"));
  return { items, names: JSON.parse(list.dataset.names!) as Record<string, string> };
}

const valuesOf = (item: HTMLElement, key: string) => item.dataset[key]!.split(" ").filter(Boolean);

/** Loads what draws the chart, and its rows. */
async function loadChart() {
  const [chart, tables] = await Promise.all([import("./charts/timeline.js"), loadTables()]);
  return { ...chart, rows: chart.spec.rows(tables as Tables) };
}

/**
 * Adds filters by kind, country and status to the timeline of the page: its drawing and its list. What is chosen stands in
 * the address (`?kind=visit&country=ISR`), so it can be linked.
 */
export function filterPage(): void {
  const figure = document.getElementById("chart-timeline")!;
  const drawings = figure.querySelector<HTMLElement>(".drawings")!;
  const title = figure.querySelector(".chart-title")!;
  const whole = { drawings: Array.from(drawings.childNodes), title: title.textContent };
  const { items } = listed();
  const form = document.createElement("form");
  form.className = "filters";
  const selects = controls.map((control) => select(control, items));
  const count = document.createElement("output");
  form.append(...selects.map(({ label }) => label), count);
  document.getElementById("timeline-filters")!.append(form);
  let chart: ReturnType<typeof loadChart> | null = null;

  form.addEventListener("change", () => {
    const chosen = selects.filter(({ input }) => input.value !== "");
    const query = new URLSearchParams(chosen.map(({ key, input }) => [key, input.value])).toString();
    history.replaceState(null, "", `${location.pathname}${query && `?${query}`}${location.hash}`);
    void show();
  });
  new ResizeObserver(() => drawings.querySelector(".drawing-live") && void show()).observe(drawings);
  void show();

  async function show(): Promise<void> {
    const passes = (item: HTMLElement) =>
      selects.every(({ key, input }) => input.value === "" || valuesOf(item, key).includes(input.value));
    const found = items.filter(passes);
    for (const item of items) item.hidden = !found.includes(item);
    const all = found.length === items.length;
    count.textContent = all ? "" : `${found.length} of ${items.length} events`;
    if (all) {
      title.textContent = whole.title;
      return drawings.replaceChildren(...whole.drawings);
    }
    const asked = location.search;
    const { rows, spec } = await (chart ??= loadChart());
    // Meanwhile another choice may have been made, which draws itself.
    if (asked !== location.search) return;
    const ids = new Set(found.map(({ dataset }) => dataset.id));
    const kept = rows.filter(({ id }) => ids.has(id));
    title.textContent = spec.title(kept);
    drawings.replaceChildren(draw(kept, spec));
  }

  function draw(found: TimelineRow[], spec: ChartSpec<TimelineRow>): HTMLElement {
    const live = document.createElement("div");
    live.className = "drawing-live";
    const width = Math.min(960, Math.max(320, drawings.clientWidth));
    live.append(spec.render(found, { width, document, heading: false, id: "timeline-live", base: "./" }));
    for (const link of live.querySelectorAll("a[href]"))
      link.setAttribute("href", link.getAttribute("href")!.replace("evidence#", "evidence.html#"));
    return live;
  }
}

function select({ key, label: text, name }: (typeof controls)[number], items: HTMLElement[]) {
  const label = document.createElement("label");
  const input = document.createElement("select");
  const found = [...new Set(items.flatMap((item) => valuesOf(item, key)))];
  found.sort((a, b) => name(a).localeCompare(name(b), "en"));
  input.append(new Option("All", ""), ...found.map((value) => new Option(name(value), value)));
  const asked = new URLSearchParams(location.search).get(key);
  if (asked !== null && found.includes(asked)) input.value = asked;
  label.append(text, input);
  return { key, label, input };
}

async function loadTables(): Promise<Pick<Tables, "events" | "deals" | "articles" | "evidence">> {
  const { readTable } = await import("./tables.js");
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
