import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEdition } from "../../src/charts/files/edition.js";
import { snippetsOf } from "../../src/charts/files/snippets.js";
import { charts } from "../../src/components/charts/index.js";
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

/** Pairs of texts in the drawing that is shown whose letters meet, by the browser's own boxes. */
function meetingTexts(): string[] {
  const boxes = [...document.querySelectorAll(".chart text")]
    .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0);
  const pairs: string[] = [];
  boxes.forEach((a, at) => {
    for (const b of boxes.slice(at + 1)) {
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      // The box of a line is taller than its letters.
      if (across > 0.5 && down > 0.3 * Math.min(a.box.height, b.box.height)) pairs.push(`${a.text} | ${b.text}`);
    }
  });
  return pairs;
}

describe.each(charts.map(({ name }) => name))("the page of %s", (name) => {
  it.each([320, 640, 960, 1280])("has no text upon another at %d pixels", async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(`${site.origin}/charts/${name}.html`);
    expect(await page.evaluate(meetingTexts)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.close();
  });
});

describe("on a page of another origin", () => {
  let other: Server;
  let body = "";
  beforeAll(async () => {
    other = createServer((_request, response) => {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
      response.end(`<!doctype html><title>Another site</title><body>${body}</body>`);
    });
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  });
  afterAll(() => other.close());

  it.each(charts.map(({ name }) => name))("each snippet of %s shows the chart", async (name) => {
    const snippets = snippetsOf(openEdition(name), { site: `${site.origin}/` }).filter(
      ({ language }) => language === "html",
    );
    body = snippets.map(({ code }) => code).join("\n");
    const page = await browser.newPage({ viewport: { width: 700, height: 900 } });
    await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`, { waitUntil: "networkidle" });
    await page.waitForSelector("body > svg.chart");
    const frame = page.frames()[1];
    const tall = await frame.evaluate(() => document.body.getBoundingClientRect().height);
    await expect.poll(async () => Number(await page.getAttribute("iframe", "height"))).toBe(Math.ceil(tall));
    expect(await page.evaluate(() => document.querySelector("img")!.naturalWidth)).toBeGreaterThan(0);
    await page.close();
  });
});
