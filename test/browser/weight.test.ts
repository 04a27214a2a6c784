import { gzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "./browser.js";
import { builtPages, folder } from "./built.js";
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

const kilobyte = 1000;

describe("the explainer", () => {
  it("ships at most 65 kB of JavaScript and 150 kB in all (gzip)", async () => {
    const page = await browser.newPage();
    const paths: string[] = [];
    page.on(
      "request",
      (request) => request.url().startsWith(site.origin) && paths.push(new URL(request.url()).pathname),
    );
    await page.goto(`${site.origin}/index.html`, { waitUntil: "networkidle" });
    const sizes = [...new Set(paths)].map((path) => ({
      path,
      size: gzipSync(readFileSync(join(folder, path))).length,
    }));
    const total = (files: typeof sizes) => files.reduce((sum, { size }) => sum + size, 0) / kilobyte;
    expect(total(sizes.filter(({ path }) => path.endsWith(".js")))).toBeLessThanOrEqual(65);
    expect(total(sizes)).toBeLessThanOrEqual(150);
    await page.close();
  });
});

// The cells of the notebook show their results when they have run.
describe.each(builtPages().filter((path) => path !== "notebook.html"))("%s", (path) => {
  it.each([360, 1280])("does not move while it loads at %d pixels", async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.addInitScript(() => {
      const seen = window as unknown as { shift: number };
      seen.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(`${site.origin}/${path}`, { waitUntil: "networkidle" });
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
    await page.close();
  });
});
