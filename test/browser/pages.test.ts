import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readTables } from "../../src/build/tables.js";
import { charts } from "../../src/components/charts/index.js";
import { startBrowser } from "./browser.js";
import { builtPages, folder } from "./built.js";
import { serve, type Site } from "./server.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const widths = [320, 360, 768, 1280];

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

/** Opens a page and notes what it must not do: write errors, or ask another host. */
async function open(context: BrowserContext, path: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on(
    "response",
    (response) => response.status() >= 400 && complaints.push(`${response.status()}: ${response.url()}`),
  );
  page.on("request", (request) => {
    if (!request.url().startsWith(site.origin) && !request.url().startsWith("data:"))
      complaints.push(`asked: ${request.url()}`);
  });
  await page.goto(`${site.origin}/${path}`, { waitUntil: "networkidle" });
  return { page, complaints };
}

describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
  let context: BrowserContext;
  beforeAll(async () => void (context = await browser.newContext({ colorScheme })));
  afterAll(() => context.close());

  it.each(builtPages())("%s: silent, at home, accessible and within its width", async (path) => {
    const { page, complaints } = await open(context, path);
    await page.evaluate(axe);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        `scrolls sideways at ${width}`,
      ).toBeLessThanOrEqual(width);
      expect(await violations(page), `accessibility at ${width}`).toEqual([]);
    }
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe("the policy", () => {
  let context: BrowserContext;
  beforeAll(async () => void (context = await browser.newContext()));
  afterAll(() => context.close());

  const frames = charts.map(({ name }) => `charts/${name}.embed.htm`);
  it.each([...builtPages(), ...frames])("%s: runs no script but its own", async (path) => {
    const page = await context.newPage();
    await page.goto(`${site.origin}/${path}`);
    const ran = await page.evaluate(async () => {
      const script = document.createElement("script");
      script.textContent = "window.ran = true";
      const image = document.createElement("img");
      image.setAttribute("onerror", "window.ran = true");
      image.src = "data:image/png,";
      document.body.append(script, image);
      await new Promise((done) => setTimeout(done, 100));
      return "ran" in window;
    });
    expect(ran).toBe(false);
    await page.close();
  });
});

describe("in print", () => {
  it.each(["index.html", "timeline.html", "charts/visits.html"])(
    "%s is dark on white, whole and without what only a screen can do",
    async (path) => {
      const context = await browser.newContext({ colorScheme: "dark", viewport: { width: 720, height: 1000 } });
      const { page } = await open(context, path);
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      const look = await page.evaluate(() => {
        const { color } = getComputedStyle(document.body);
        return { color, paper: getComputedStyle(document.documentElement).getPropertyValue("--paper") };
      });
      expect(look).toEqual({ color: "rgb(0, 0, 0)", paper: "#fff" });
      for (const hidden of [".masthead nav", ".chart-links", ".filters", ".snippet button"])
        expect(await page.locator(`${hidden}:visible`).count(), hidden).toBe(0);
      expect(await page.locator(".drawing:visible svg").count()).toBe(await page.locator(".chart-figure").count());
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(720);
      expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(10_000);
      await context.close();
    },
  );
});

it("nothing moves by itself where a reader asks for that", async () => {
  const context = await browser.newContext({ reducedMotion: "reduce" });
  for (const path of ["index.html", "timeline.html", "reuse.html"]) {
    const { page } = await open(context, path);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll("*")].flatMap((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        const still = transitionDuration === "0s" && animationName === "none" && scrollBehavior === "auto";
        return still ? [] : [element.tagName];
      }),
    );
    expect(moving).toEqual([]);
    await page.close();
  }
  await context.close();
});

async function violations(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: typeof import("axe-core") };
    const { violations: found } = await checker.run();
    return found.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html.slice(0, 160))
          .join(" | ")}`,
    );
  });
}

describe("without JavaScript", () => {
  let context: BrowserContext;
  beforeAll(async () => void (context = await browser.newContext({ javaScriptEnabled: false })));
  afterAll(() => context.close());

  it.each([360, 1280])("index.html at %d: charts and figures stand there", async (width) => {
    const { page, complaints } = await open(context, "index.html");
    await page.setViewportSize({ width, height: 900 });
    const figures = await page.locator(".chart-figure").count();
    expect(figures).toBeGreaterThan(0);
    expect(await page.locator(".drawing:visible svg").count()).toBe(figures);
    for (const box of await Promise.all(
      (await page.locator(".drawing:visible svg").all()).map((svg) => svg.boundingBox()),
    ))
      expect(Math.min(box!.width, box!.height)).toBeGreaterThan(100);
    expect(await page.locator("h1 a.fact").first().innerText()).toMatch(/\d/);
    expect(complaints).toEqual([]);
    await page.close();
  });
  it("a figure of the prose leads to its evidence", async () => {
    const { page } = await open(context, "index.html");
    const link = page.locator("h1 a.fact").first();
    const id = (await link.getAttribute("href"))!.split("#")[1];
    await link.click();
    await page.waitForURL("**/evidence.html#*");
    expect(await page.locator(`[id="${id}"] blockquote`).count()).toBeGreaterThan(0);
    await page.close();
  });
});

describe("the evidence at a mark", () => {
  let context: BrowserContext;
  beforeAll(async () => void (context = await browser.newContext({ viewport: { width: 1280, height: 900 } })));
  afterAll(() => context.close());

  it("shows on focus, is described by it, and goes with Escape", async () => {
    const { page } = await open(context, "index.html");
    const card = page.locator("#evidence-card");
    const mark = page.locator(".drawing:visible a[href*='evidence']").first();
    await page.keyboard.press("Tab");
    await mark.focus();
    await card.waitFor({ state: "visible" });
    expect(await card.locator("blockquote").innerText()).not.toBe("");
    expect(await mark.getAttribute("aria-describedby")).toBe("evidence-card");
    await page.keyboard.press("Escape");
    expect(await card.isHidden()).toBe(true);
    await page.close();
  });
  it("tells of an article, at its tick, the publisher and how the day was reached", async () => {
    const { page } = await open(context, "timeline.html");
    const [article] = readTables().articles;
    await page.keyboard.press("Tab");
    await page.locator(`.drawing:visible a[href$="#article-${article.id}"]`).focus();
    const card = page.locator("#evidence-card");
    await card.waitFor({ state: "visible" });
    expect(await card.innerText()).toContain("Publisher: ");
    expect(await card.innerText()).toContain(article.published_rule);
    await card.getByRole("link", { name: "The article" }).click();
    await page.waitForURL(`**/evidence.html#article-${article.id}`);
    await page.close();
  });
  it("shows under the pointer and stays while the pointer is on it", async () => {
    const { page } = await open(context, "index.html");
    await page.locator("main p a.fact").first().hover();
    const card = page.locator("#evidence-card");
    await card.waitFor({ state: "visible" });
    await card.hover();
    await page.waitForTimeout(400);
    expect(await card.isVisible()).toBe(true);
    await page.close();
  });
  it("opens on a first tap, and its link leads on", async () => {
    const touch = await browser.newContext({ viewport: { width: 360, height: 800 }, hasTouch: true });
    const { page } = await open(touch, "index.html");
    await page.locator("main p a.fact").first().tap();
    const card = page.locator("#evidence-card");
    await card.waitFor({ state: "visible" });
    expect(page.url()).toContain("index.html");
    await card.locator("a").tap();
    await page.waitForURL("**/evidence.html#*");
    await touch.close();
  });
});

describe("below any path", () => {
  it("pages, charts, tables and modules find each other", async () => {
    const moved = await serve(folder, "/some/where");
    const context = await browser.newContext();
    const page = await context.newPage();
    const lost: string[] = [];
    page.on("response", (response) => response.status() >= 400 && lost.push(response.url()));
    for (const path of ["index.html", "data.html", "timeline.html", "charts/import-share.html"])
      await page.goto(`${moved.origin}/some/where/${path}`, { waitUntil: "networkidle" });
    expect(lost).toEqual([]);
    await context.close();
    moved.close();
  });
});
