import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { Resvg } from "@resvg/resvg-js";
import { parseHTML } from "linkedom";
import { afterEach, describe, expect, it, vi } from "vitest";
import { socialHead } from "../../build/chart-reuse.js";
import { openLibrary } from "../../build/library.js";
import { readTables } from "../../build/tables.js";
import { breaking } from "../../components/charts/breaking.js";
import { charts } from "../../components/charts/index.js";
import { serialize } from "../../components/charts/serialize.js";
import { chartFile, chartFiles } from "./index.js";
import { siteAddress } from "./site-address.js";

const tables = readTables();
const text = async (name: string, form: string, from = tables) => String(await chartFile(name, form, from));

it("each form has its loader and each loader its form", () => {
  const loaders = readdirSync("src/charts").flatMap((file) => /^\[name\]\.(.+)\.ts$/.exec(file)?.[1] ?? []);
  expect(loaders.sort()).toEqual(Object.keys(chartFiles).sort());
});

it("chartFile(name, form) finds a form wherever the name is split, and refuses what there is not", async () => {
  expect(await text("visits.metadata", "json")).toBe(await text("visits", "metadata.json"));
  await expect(chartFile("visits", "pdf")).rejects.toThrow("unknown form of a chart: pdf (known: svg, ");
  await expect(chartFile("nothing", "svg")).rejects.toThrow("unknown chart: nothing");
});

describe.each(charts.map((chart) => [chart.name, chart] as const))("%s", (name, chart) => {
  it("has an SVG that says what it shows, from what, and which facts", async () => {
    const svg = await text(name, "svg");
    expect(() => new Resvg(svg)).not.toThrow();
    expect(svg).toContain("prefers-color-scheme:dark");
    expect(svg).toMatch(/<dc:license>[^<]+<.*<dc:hasVersion>\d+\.\d+\.\d+\+[0-9a-f]{10}</);
    for (const { id } of chart.rows(tables)) expect(svg).toContain(`<dc:references>${id}</dc:references>`);
    expect(svg).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });
  it("has a PNG of twice the size, the same each time", async () => {
    const png = (await chartFile(name, "png", tables)) as Uint8Array;
    expect(Buffer.from(png).readUInt32BE(16)).toBe(2 * (800 + 40));
    expect(Buffer.compare(Buffer.from(png), Buffer.from((await chartFile(name, "png", tables)) as Uint8Array))).toBe(0);
  });
  it("has a card of the size that other sites ask for, with ink from its title to its foot", async () => {
    const card = Buffer.from((await chartFile(name, "card.png", tables)) as Uint8Array);
    expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(card.length).toBeGreaterThan(20_000);
  });
  it("has CSV and JSON with a line for each mark", async () => {
    const rows = chart.rows(tables);
    const json = JSON.parse(await text(name, "json")) as Record<string, unknown>[];
    expect(json.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    expect(Object.keys(json[0])).toEqual(chart.columns.map((column) => column.name));
    expect((await text(name, "csv")).split("\r\n")[0]).toBe(chart.columns.map((column) => column.name).join(","));
  });
  it("has metadata that name every source and every fact", async () => {
    const metadata = JSON.parse(await text(name, "metadata.json")) as {
      sources: { id: string }[];
      facts: string[];
      citation: string;
    };
    expect(metadata.sources.map(({ id }) => id)).toEqual(chart.sources(chart.rows(tables)));
    expect(metadata.facts).toEqual([...new Set(chart.rows(tables).map(({ id }) => id))]);
    expect(metadata.citation).toContain(chart.title(chart.rows(tables)));
  });
  it("has a module of at most 50 kB (gzip) that draws the same in another program", async () => {
    const source = await text(name, "js");
    expect(gzipSync(source).length).toBeLessThanOrEqual(50_000);
    const module = (await import(
      `data:text/javascript;base64,${Buffer.from(source.replaceAll("import.meta.url", '"https://example.org/charts/x.js"')).toString("base64")}`
    )) as Record<string, (options: object) => Promise<SVGSVGElement>>;
    const document = parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document;
    const evidence = "./evidence";
    const drawn = await module[chart.exportName]({ width: 500, document, evidence });
    expect(serialize(drawn)).toBe(serialize(chart.render(chart.rows(tables), { width: 500, document, evidence })));
  });
  it("has a page for frames that loads nothing", async () => {
    const page = await text(name, "embed.htm");
    expect(page).not.toMatch(/<(?:link|img|script src|iframe)/);
    const scripts = [...page.matchAll(/<script>([^<]*)<\/script>/g)].map(([, code]) => code);
    expect(scripts).toHaveLength(1);
    const hash = createHash("sha256").update(scripts[0]).digest("base64");
    expect(page).toContain(`default-src 'none'; script-src 'sha256-${hash}';`);
    expect([...page.matchAll(/ id="([^"]+)"/g)].length).toBe(
      new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).size,
    );
  });
});

describe("the address of the site", () => {
  afterEach(() => vi.unstubAllEnvs());

  it("stands in every file that other sites read, where it is known", async () => {
    vi.stubEnv("SITE_URL", "https://example.org/notebook");
    const at = "https://example.org/notebook/charts/visits";
    const oembed = JSON.parse(await text("visits", "oembed.json")) as Record<string, string>;
    expect(oembed.html).toContain(`src="${at}.embed.htm"`);
    expect(oembed.thumbnail_url).toBe(`${at}.png`);
    const png = Buffer.from((await chartFile("visits", "png", tables)) as Uint8Array);
    expect([oembed.thumbnail_width, oembed.thumbnail_height]).toEqual([png.readUInt32BE(16), png.readUInt32BE(20)]);
    const metadata = JSON.parse(await text("visits", "metadata.json")) as { citation: string; files: object };
    expect(metadata.citation).toMatch(`${at}.html`);
    expect(metadata.files).toHaveProperty("csv", `${at}.csv`);
    expect(await text("visits", "svg")).toContain("https://example.org/notebook/evidence.html#");
    const head = String(socialHead({ path: "/charts/visits" }, openLibrary(tables)));
    for (const part of [
      `${at}.card.png`,
      `${at}.oembed.json`,
      `og:url" content="${at}.html`,
      `rel="canonical" href="${at}.html"`,
    ])
      expect(head).toContain(part);
  });
  it.each(["example.org", "javascript:alert(1)", 'https://x"onload='])("is refused where it is none: %s", (address) => {
    expect(() => siteAddress(address)).toThrow("invalid address of the site: ");
  });
});

it("hostile text stays text in every form", async () => {
  for (const { name } of charts) {
    for (const form of ["svg", "embed.htm"])
      expect(await text(name, form, breaking.hostile)).not.toContain("<script>alert");
    expect(
      await text(name, "csv", {
        ...breaking.hostile,
        deals: breaking.hostile.deals.map((deal) => ({ ...deal, company: "=1+1" })),
      }),
    ).not.toMatch(/(?:^|,|")=1/m);
  }
});
