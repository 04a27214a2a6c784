import { existsSync, readFileSync } from "node:fs";
import { baseOf } from "./links.js";
import { html } from "./html.js";

interface Page {
  title: string | null;
  path: string;
}

/** The pages of the site in the order of the menu, those that are there. */
const pages = [
  { path: "/index", name: "The story" },
  { path: "/timeline", name: "Timeline" },
  { path: "/deals", name: "Deals" },
  { path: "/visits", name: "Visits" },
  { path: "/evidence", name: "Evidence" },
  { path: "/data", name: "Data" },
  { path: "/notebook", name: "Notebook" },
  { path: "/reuse", name: "Reuse" },
  { path: "/changes", name: "Changes" },
  { path: "/method", name: "Method" },
].filter(({ path }) => existsSync(`src${path}.md`));

/** The line `description:` of a page's front matter, which Framework does not pass on. Pages for many charts have none of their own. */
function descriptionOf(path: string): string | null {
  const file = `src${path}.md`;
  return existsSync(file) ? (/^---\n[\s\S]*?^description: (.+)$/m.exec(readFileSync(file, "utf8"))?.[1] ?? null) : null;
}

/** What every page has in its head: description and the module that shows evidence at the marks. */
export function pageHead({ path }: Page): string {
  const description = descriptionOf(path);
  return String(
    html`${description && html`<meta name="description" content="${description}" />`}
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" href="data:," />
      <script type="module" src="${baseOf(path)}components/evidence-card.js"></script>
      ${/^\/(?:reuse|charts\/)/.test(path) && html`<script type="module" src="${baseOf(path)}components/copy-buttons.js"></script>`}`,
  );
}

/** The top of every page: a link past the menu, the name of the site and the menu. */
export function pageHeader({ path }: Page): string {
  const items = pages.map(
    (page) =>
      html`<li><a href="${page.path}" ${page.path === path && html` aria-current="page"`}>${page.name}</a></li>`,
  );
  return String(
    html`<a class="skip" href="#text">Skip to the text</a>
      <div class="masthead">
        <a class="site-name" href="/index">Arms-trade notebook</a>
        <nav aria-label="Pages">
          <ul>
            ${items}
          </ul>
        </nav>
      </div>`,
  );
}

/** The foot of every page. It holds no time, so that two builds are the same bytes. */
export function pageFooter(): string {
  return String(
    html`<p>
      Every figure, date and mark on these pages comes from a sentence in a news article and leads to it. What an
      article claims is not thereby established. <a href="/method">How this is made</a> ·
      <a href="/data">All tables to download</a>
    </p>`,
  );
}
