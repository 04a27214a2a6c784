import { decodeHTML } from "entities";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { readArticle } from "../read-article.js";
import { sliceOf } from "../source.js";
import { readPage } from "./read-page.js";

// Deep pages and many pages: a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const read = (html: string) => readArticle("page.html", new TextEncoder().encode(html));
const P1 =
  "<p>TEL AVIV (AP) &mdash; Israel&nbsp;has sold fifty drones to Azerbaijan for <b>$100&nbsp;million</b>, officials of both countries said on Monday, in a deal that had been expected for a long time &amp; was confirmed by the ministry.</p>";
const P2 =
  "<p>The price makes it the largest sale of its kind since the year 2012, according to a statement of the ministry, which did not say more about the matter.</p>";
const PAGE = `<!doctype html><html lang="en"><head><title>Israel sells drones to Baku | Example News</title>
<meta property="og:title" content="Israel sells &quot;drones&quot; to Baku"><meta property="og:site_name" content="Example News">
<meta property="article:published_time" content="2019-05-04T10:00:00Z"><meta name="author" content="By Ann Lee">
<link rel="canonical" href="https://example.org/a"><script>var x = "<p>not text $5 million</p>";</script></head>
<body><nav><ul><li>Home</li><li>World $1 million</li></ul></nav><header><h1>Israel sells “drones” to <em>Baku</em></h1></header>
<article><figure><img src=x><figcaption>A drone at an air show</figcaption></figure>${P1}${P2}<h2>More to come</h2>
<ul><li>India bought radars, and Vietnam too.</li></ul><table><tr><th>Country</th><th>Share</th></tr><tr><td>Israel</td><td>69%</td></tr></table>
<p>A second contract is to follow in the autumn, according to the ministry. It covers radars, and other things that were not named.</p></article>
<footer>© 2019 Example News. Contact</footer></body></html>`;

describe("readArticle(path.html, bytes)", () => {
  const article = read(PAGE);
  const block = (i: number): [string, string] => {
    const { kind, start, end } = article.blocks[i];
    return [kind, article.text.slice(start, end)];
  };
  it("takes title, author, publisher, address, date and language from the tags", () => {
    expect(article).toMatchObject({
      title: 'Israel sells "drones" to Baku',
      byline: "Ann Lee",
      publisher: "Example News",
      url: "https://example.org/a",
      metadata: { published: "2019-05-04", language: "en" },
    });
  });
  it("keeps the article's blocks and leaves out navigation, scripts and footer", () => {
    expect(article.blocks.map((_, i) => block(i)).map(([kind, text]) => [kind, text.slice(0, 30)])).toEqual([
      ["headline", "Israel sells “drones” to Baku"],
      ["caption", "A drone at an air show"],
      ["dateline", "TEL AVIV (AP) —"],
      ["paragraph", "Israel\u00a0has sold fifty drones t"],
      ["paragraph", "The price makes it the largest"],
      ["heading", "More to come"],
      ["list_item", "India bought radars, and Vietn"],
      ["table_row", "Country | Share"],
      ["table_row", "Israel | 69%"],
      ["paragraph", "A second contract is to follow"],
    ]);
  });
  it("gives spans in the file", () => {
    const start = article.text.indexOf("$100");
    const { text, ...span } = sliceOf(article, { start, end: start + "$100 million".length });
    expect(text).toBe("$100&nbsp;million");
    expect(PAGE.slice(span.start, span.end)).toBe(text);
  });
  it("lets NAME.yaml stand before the tags", () => {
    const told = readArticle("page.html", new TextEncoder().encode(PAGE), { publisher: "Other" });
    expect(told).toMatchObject({ publisher: "Other", byline: "Ann Lee" });
  });
  it("reads a page in which Readability sees no article", () => {
    const short = read("<title>Arms</title><p>Israel sold radars to India.<p>It did so in 2011.<nav>Home</nav>");
    expect(short.blocks.map(({ start, end }) => short.text.slice(start, end))).toEqual([
      "Arms",
      "Israel sold radars to India.",
      "It did so in 2011.",
    ]);
  });
  it("shows markup in a title as text", () => {
    expect(read(`<title>&lt;script&gt;alert(1)&lt;/script&gt;</title>${P1}`).title).toBe("<script>alert(1)</script>");
  });
  it("refuses a page without text", () => {
    expect(() => read("<html><script>x</script></html>")).toThrow(
      "no text in the page: page.html (save it with its text)",
    );
  });
  it.each([1_000, 20_000])("reads %i levels of tags", (depth) => {
    const page = readPage(`${"<div>".repeat(depth)}${P1}${"</div>".repeat(depth)}`);
    expect(page.text).toContain("fifty drones");
  });
});

describe("readPage(source): any markup", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.constantFrom(
      P1,
      P2,
      "<p>",
      "</p>",
      "<h1>",
      "<title>",
      "</title>",
      "<script>",
      "</script>",
      "<br>",
      "<td>",
      "&amp;",
      "&#x1f6e9;",
      "&nbsp",
      "<!--",
      "-->",
      "<nav>",
      "</nav>",
      "\ue000\ue100\ue100",
      "<b",
      '="',
      "<svg>",
      "<![CDATA[",
    ),
  );
  it("every unit of the text comes from its place in the file, and places do not go back", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const source = pieces.join("");
        const { text, starts, ends } = readPage(source);
        expect([starts.length, ends.length]).toEqual([text.length, text.length]);
        for (let i = 0; i < text.length; i++) {
          if (i > 0) expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1]);
          expect(ends[i]).toBeLessThanOrEqual(source.length);
          const slice = source.slice(starts[i], ends[i]);
          if (slice === "" || /\s/.test(text[i])) continue; // a break between blocks
          expect(slice === text[i] || decodeHTML(slice).includes(text[i])).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
