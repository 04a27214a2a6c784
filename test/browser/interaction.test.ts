import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readTables } from "../../src/build/tables.js";
import { startBrowser } from "./browser.js";
import { folder } from "./built.js";
import { serve, type Site } from "./server.js";

let browser: Browser;
let site: Site;
beforeAll(async () => {
  site = await serve(folder);
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

async function open(path: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.origin}/${path}`, { waitUntil: "networkidle" });
  return page;
}

const tables = readTables();

describe("the filters of the timeline", () => {
  const visits = tables.events.filter(({ kind }) => kind === "visit");

  it("keep the chosen kind in drawing, list and address", async () => {
    const page = await open("timeline.html");
    await page.getByLabel("Kind").selectOption("visit");
    await expect.poll(() => page.locator("#event-list > li:visible").count()).toBe(visits.length);
    await page.locator(".drawing-live svg").waitFor(); // what draws is loaded when a filter is first set
    expect(new URL(page.url()).searchParams.get("kind")).toBe("visit");
    const marks = page.locator(".drawing-live a[href]");
    for (const mark of await marks.all()) expect(await mark.getAttribute("href")).toMatch(/^\.\/evidence\.html#/);
    await page.close();
  });
  it("take what the address asks for, and give all back", async () => {
    const page = await open("timeline.html?kind=visit");
    await expect.poll(() => page.locator("#event-list > li:visible").count()).toBe(visits.length);
    await page.getByLabel("Kind").selectOption("");
    await expect.poll(() => page.locator("#event-list > li:visible").count()).toBe(tables.events.length);
    await expect.poll(() => page.locator(".drawing:visible svg").count()).toBe(1);
    await page.close();
  });
  it.each([320, 640])("draw within the width of a page of %d pixels", async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.goto(`${site.origin}/timeline.html?kind=visit`, { waitUntil: "networkidle" });
    await page.locator(".drawing-live svg").waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.close();
  });
  it("leave an unknown value of the address alone", async () => {
    const page = await open("timeline.html?kind=%3Cscript%3E");
    expect(await page.locator("#event-list > li:visible").count()).toBe(tables.events.length);
    await page.close();
  });
});

describe("the tables of the data page", () => {
  it("search in all rows", async () => {
    const page = await open("data.html");
    const browserOf = page.locator('.browser[data-table="visits"]');
    const name = tables.visits[0].visitor;
    await browserOf.getByRole("searchbox").fill(name);
    const found = tables.visits.filter((row) => JSON.stringify(row).includes(name)).length;
    await expect.poll(() => browserOf.locator("tbody tr").count()).toBe(found);
    await browserOf.getByRole("searchbox").fill("no such words");
    await expect.poll(() => browserOf.locator("tbody tr").count()).toBe(0);
    await page.close();
  });
  it("ask for no table before one is searched, sorted or turned", async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => request.url().endsWith(".arrow") && asked.push(new URL(request.url()).pathname));
    await page.goto(`${site.origin}/data.html`, { waitUntil: "networkidle" });
    expect(asked).toEqual([]);
    const browserOf = page.locator('.browser[data-table="events"]');
    const first = await browserOf.locator("tbody").innerText();
    await browserOf.getByRole("button", { name: "Next" }).click();
    await expect.poll(() => browserOf.locator(".browser-status").innerText()).toMatch(/^11 to 20 of /);
    await browserOf.getByRole("button", { name: "Previous" }).click();
    await expect.poll(() => browserOf.locator("tbody").innerText()).toBe(first);
    expect(asked).toEqual(["/data/events.arrow"]);
    await page.close();
  });
  it("offer to turn pages only where there are more, and count a single row as one", async () => {
    const page = await open("data.html");
    for (const name of ["deals", "shares", "events"] as const) {
      const browserOf = page.locator(`.browser[data-table="${name}"]`);
      const count = tables[name].length;
      expect(await browserOf.getByRole("button", { name: "Next" }).count(), name).toBe(count > 10 ? 1 : 0);
      if (count === 1) expect(await browserOf.locator(".browser-status").innerText()).toBe("1 row");
    }
    await page.close();
  });
  it("sort by size where a column holds numbers", async () => {
    const page = await open("data.html");
    const browserOf = page.locator('.browser[data-table="deals"]');
    await browserOf.getByRole("button", { name: "amount", exact: true }).click();
    await browserOf.locator('th[aria-sort="ascending"]').waitFor();
    const at = (await browserOf.locator("thead th").allInnerTexts()).indexOf("amount");
    const shown = (await browserOf.locator(`tbody td:nth-child(${at + 1})`).allInnerTexts())
      .filter(Boolean)
      .map(Number);
    expect(shown).toEqual(shown.toSorted((a, b) => a - b));
    expect(shown.length).toBeGreaterThan(0);
    await page.close();
  });
  it("have their search and order in the address, and take them from it", async () => {
    const page = await open("data.html");
    const browserOf = (on: Page) => on.locator('.browser[data-table="visits"]');
    const name = tables.visits[0].visitor;
    await browserOf(page).getByRole("searchbox").fill(name);
    await browserOf(page).getByRole("button", { name: "label", exact: true }).click();
    await browserOf(page).getByRole("button", { name: "label", exact: true }).click();
    await browserOf(page).locator('th[aria-sort="descending"]').waitFor();
    const { searchParams, href } = new URL(page.url());
    expect([searchParams.get("visits"), searchParams.get("visits-sort")]).toEqual([name, "-label"]);
    const shown = await browserOf(page).locator("tbody").innerText();
    const other = await browser.newPage();
    await other.goto(href, { waitUntil: "networkidle" });
    await expect.poll(() => browserOf(other).locator("tbody").innerText()).toBe(shown);
    expect(await browserOf(other).locator('th[aria-sort="descending"]').innerText()).toBe("label");
    await other.goto(`${site.origin}/data.html?visits-sort=nonsense`, { waitUntil: "networkidle" });
    expect(await browserOf(other).locator("th[aria-sort]").count()).toBe(0);
    await page.close();
    await other.close();
  });
  it.each(["arrow", "csv", "json"])("are there to download as %s", async (form) => {
    const response = await fetch(`${site.origin}/data/deals.${form}`);
    expect(response.status).toBe(200);
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100);
  });
});

describe("the notebook", () => {
  it("runs each of its cells", async () => {
    const page = await open("notebook.html");
    await expect.poll(() => page.locator("main .scroll tbody tr").count()).toBeGreaterThan(tables.deals.length);
    expect(await page.locator("main .scroll table").count()).toBe((await page.locator("h2").count()) - 1);
    expect(await page.locator(".observablehq--error").count()).toBe(0);
    await page.close();
  });
});
