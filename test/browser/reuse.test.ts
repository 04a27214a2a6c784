import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { charts } from "../../src/components/charts/index.js";
import { startBrowser } from "./browser.js";
import { folder } from "./built.js";
import { serve, type Site } from "./server.js";

interface Printed {
  chart: string;
  form: string;
  kind: string;
  code: string;
}

let browser: Browser;
let site: Site;
let other: Server;
let body = "";
let printed: Printed[] = [];
const below = "/some/where";

beforeAll(async () => {
  site = await serve(folder, below);
  browser = await startBrowser();
  other = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(`<!doctype html><html lang="en"><title>Another site</title><body>${body}</body></html>`);
  });
  await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
  const page = await browser.newPage();
  await page.goto(`${site.origin}${below}/reuse.html`, { waitUntil: "networkidle" });
  printed = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".snippet")].map(({ dataset, firstElementChild }) => ({
      chart: dataset.chart!,
      form: dataset.form!,
      kind: dataset.kind!,
      code: firstElementChild!.textContent.trim(),
    })),
  );
  await page.close();
});
afterAll(async () => {
  await browser?.close();
  site?.close();
  other?.close();
});

/** How each kind of snippet shows that it works. */
const shows: Record<string, (page: Page) => Promise<unknown>> = {
  frame: async (page) => {
    const frame = page.frames()[1];
    expect(await frame.locator("svg.chart:visible").count()).toBe(1);
    const tall = await frame.evaluate(() => document.body.getBoundingClientRect().height);
    await expect.poll(async () => Number(await page.getAttribute("iframe", "height"))).toBe(Math.ceil(tall));
  },
  picture: async (page) => {
    const size = await page.evaluate(() => document.querySelector("img")!.naturalWidth);
    expect(size).toBeGreaterThan(300);
    const target = await page.request.get((await page.getAttribute("a", "href"))!);
    expect(target.status()).toBe(200);
  },
  module: async (page) => {
    await page.waitForSelector("body > svg.chart");
    expect(await page.locator("svg.chart text").count()).toBeGreaterThan(3);
  },
};

it("prints every kind of snippet for every chart, live and frozen", () => {
  const wanted = charts.flatMap(({ name }) =>
    ["live", "frozen"].flatMap((form) =>
      ["frame", "picture", "module", "data", "node"].map((kind) => `${name} ${form} ${kind}`),
    ),
  );
  expect(printed.map(({ chart, form, kind }) => `${chart} ${form} ${kind}`)).toEqual(wanted);
  for (const { form, code } of printed) expect(/\.[0-9a-f]{10}\.\w/.test(code), code).toBe(form === "frozen");
});

it.each(charts.map(({ name }) => name))(
  "each printed snippet of %s works on a page of another origin",
  async (name) => {
    for (const { kind, form, code } of printed.filter(({ chart, kind }) => chart === name && kind !== "node")) {
      body = code;
      const page = await browser.newPage({ viewport: { width: 700, height: 900 } });
      const faults: string[] = [];
      page.on("pageerror", (error) => faults.push(error.message));
      const table = kind === "data" ? page.waitForEvent("console", (message) => message.type() === "table") : null;
      await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`, { waitUntil: "networkidle" });
      if (table === null) await shows[kind](page);
      else expect(await (await table).args()[0].evaluate((rows: unknown[]) => rows.length)).toBeGreaterThan(0);
      expect(faults, `${form} ${kind}`).toEqual([]);
      await page.close();
    }
  },
);

it.each(charts.map(({ name }) => name))("the snippets for Node draw %s", (name) => {
  for (const { form, code } of printed.filter(({ chart, kind }) => chart === name && kind === "node")) {
    const place = resolve(".cache/reuse-node");
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place, { recursive: true });
    const file = /"\.\/(\S+\.js)"/.exec(code)![1];
    copyFileSync(join(folder, "charts", file), join(place, file));
    writeFileSync(join(place, "draw.mjs"), code);
    execFileSync(process.execPath, ["draw.mjs"], { cwd: place });
    const svg = readFileSync(join(place, `${name}.svg`), "utf8");
    expect(svg, form).toMatch(/^<svg[\s\S]*<text[\s\S]*<\/svg>$/);
  }
});

it("cites each chart with the address at which the page is read", async () => {
  const page = await browser.newPage();
  await page.goto(`${site.origin}${below}/reuse.html`, { waitUntil: "networkidle" });
  const cited = await page.locator("cite").allInnerTexts();
  expect(cited.map((text) => /\S+$/.exec(text)![0])).toEqual(
    charts.map(({ name }) => `${site.origin}${below}/charts/${name}.html`),
  );
  await page.close();
});

it("copies a snippet as it is printed", async () => {
  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  const page = await context.newPage();
  await page.goto(`${site.origin}${below}/reuse.html`, { waitUntil: "networkidle" });
  await page.locator(".snippet > button").first().click();
  await page.getByText("Copied").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(printed[0].code);
  await context.close();
});
