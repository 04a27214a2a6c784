import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { builtPages, folder, readPage } from "./built.js";

const pages = builtPages();
const anchors = new Map(pages.map((page) => [page, new Set(ids(page))]));

function ids(page: string): string[] {
  return Array.from(readPage(page).querySelectorAll("[id]"), ({ id }) => id);
}

function hrefs(page: string): string[] {
  return Array.from(readPage(page).querySelectorAll("a[href], link[href]"), (link) => link.getAttribute("href")!);
}

function leadsNowhere(page: string, href: string): boolean {
  if (/^(?:https?|data|mailto):/.test(href)) return false;
  const [path, hash] = decodeURIComponent(href).split("#");
  const target = path === "" ? page : normalize(join(dirname(page), path));
  const file = [target, `${target}.html`, join(target, "index.html")].find(
    (name) => existsSync(join(folder, name)) && statSync(join(folder, name)).isFile(),
  );
  if (file === undefined) return true;
  return hash !== undefined && !anchors.get(file)!.has(hash);
}

describe("links", () => {
  it.each(pages)("%s: each leads to a page, a file or an anchor that is there", (page) => {
    expect(hrefs(page).filter((href) => leadsNowhere(page, href))).toEqual([]);
  });
  it.each(pages)("%s: no id stands twice", (page) => {
    const seen = ids(page);
    expect(seen.filter((id, index) => seen.indexOf(id) !== index)).toEqual([]);
  });
  it("the explainer has marks and numbers that lead to the evidence", () => {
    expect(hrefs("index.html").filter((href) => href.includes("evidence.html#")).length).toBeGreaterThan(20);
  });
});

describe("what a page is made of", () => {
  it.each(pages)("%s: each mark of a chart has its card, an article’s tick too", (page) => {
    const document = readPage(page);
    const cards = new Set(
      Array.from(document.querySelectorAll("template[data-fact]"), (card) => card.getAttribute("data-fact")),
    );
    const marks = Array.from(
      document.querySelectorAll(".chart a[href]"),
      (mark) => mark.getAttribute("href")!.split("#")[1],
    );
    expect(marks.map(decodeURIComponent).filter((id) => !cards.has(id))).toEqual([]);
  });
  it.each(pages)("%s: quotes read in the direction of their script", (page) => {
    const quotes = Array.from(readPage(page).querySelectorAll("blockquote, .said"));
    expect(quotes.filter((quote) => quote.getAttribute("dir") !== "auto")).toEqual([]);
  });
  it("index.html: the story reads in five minutes", () => {
    const story = readPage("index.html").querySelector("main")!;
    for (const aside of story.querySelectorAll("svg, details, template, .chart-source, .chart-links")) aside.remove();
    const words = story.textContent.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
    expect(words).toBeGreaterThan(400);
    // A reader of newspapers takes about 230 a minute.
    expect(words / 230).toBeLessThan(5);
  });
  it.each(pages)("%s: names its language, lets a reader zoom, has a policy and no address of another host", (page) => {
    const source = readFileSync(join(folder, page), "utf8");
    expect(source).toContain('<html lang="en">');
    expect(source).not.toContain("maximum-scale");
    expect(source).toContain("default-src 'none'");
    expect(source).not.toMatch(/<(?:script|img|iframe|source)[^>]+(?:src|srcset)="(?:https?:)?\/\//);
    expect(source).not.toMatch(/<link[^>]+href="(?:https?:)?\/\//);
  });
});
