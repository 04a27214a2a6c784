import type { Piece } from "./context.js";
import { REASONS, type Item, type Reason } from "./items.js";
import { CLIENT } from "./client.js";

/** Items of a page. */
export const PER_PAGE = 50;

/** What a page shows. */
export interface View {
  items: { item: Item; draft: string; contexts: { article: string; pieces: Piece[] }[] }[];
  counts: Record<Reason, number>;
  show: Reason | null;
  from: number;
  total: number;
  /** What only this page knows, so that no other page can save. */
  token: string;
}

/** Writes the review page. All that comes out of articles is text. */
export function reviewPage({ items, counts, show, from, total, token }: View): string {
  const link = (reason: Reason | null, name: string, key: number): string =>
    `<a href="${address(reason, 0)}" data-key="${key}"${reason === show ? ' aria-current="page"' : ""}>${name}</a>`;
  const all = Object.values(counts).reduce((sum, n) => sum + n, 0);
  const nav = [
    link(null, `all ${all}`, 1),
    ...REASONS.map((reason, i) => link(reason, `${reason} ${counts[reason]}`, i + 2)),
  ];
  const pages = [
    from > 0 ? `<a href="${address(show, Math.max(0, from - PER_PAGE))}" data-key="p">before</a>` : "",
    from + PER_PAGE < total ? `<a href="${address(show, from + PER_PAGE)}" data-key="n">next</a>` : "",
  ].join(" ");
  const place = total === 0 ? "Nothing to look at." : `${from + 1} to ${from + items.length} of ${total}`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Review</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="token" content="${token}">
<style nonce="${token}">${STYLE}</style></head><body>
<header><h1>Review</h1><nav aria-label="What is shown">${nav.join(" ")}</nav>
<p>${place} ${pages}</p>
<p class="keys"><kbd>j</kbd> <kbd>k</kbd> next, before · <kbd>e</kbd> edit, <kbd>Esc</kbd> leave · <kbd>c</kbd> copy · <kbd>s</kbd> save · <kbd>1</kbd>-<kbd>5</kbd> what is shown · <kbd>n</kbd> <kbd>p</kbd> pages</p>
<p class="keys">${MENTIONS.map((type) => `<mark class="${type}">${type}</mark>`).join(" ")} <u>the words</u></p>
<p role="status" id="status"></p></header><main>
${items.map(section).join("\n")}
</main><script nonce="${token}">${CLIENT}</script></body></html>`;
}

const MENTIONS = ["money", "percent", "date", "country", "company", "person", "organisation", "system"];

function section({ item, draft, contexts }: View["items"][number], i: number): string {
  const quotes = contexts.map(({ article, pieces }) => `<blockquote>${pieces.map(span).join("")}<footer>${escape(article)}</footer></blockquote>`); // prettier-ignore
  return `<section tabindex="0" aria-labelledby="t${i}"><p class="reason">${item.reason}</p><h2 id="t${i}">${escape(item.title)}</h2>
${item.told.map((line) => `<p>${escape(line)}</p>`).join("")}${quotes.join("")}
<label for="d${i}">Correction</label><textarea id="d${i}" rows="${draft.split("\n").length}" spellcheck="false">
${escape(draft)}</textarea><p><button data-do="copy">Copy</button> <button data-do="save">Save to corrections.yaml</button></p></section>`;
}

function span({ text, mention, here }: Piece): string {
  const inner = mention ? `<mark class="${mention}" title="${mention}">${escape(text)}</mark>` : escape(text);
  return here ? `<u>${inner}</u>` : inner;
}

function address(show: Reason | null, from: number): string {
  const query = new URLSearchParams({ ...(show ? { show } : {}), ...(from > 0 ? { from: String(from) } : {}) });
  return `/?${query.toString().replaceAll("&", "&amp;")}`;
}

function escape(text: string): string {
  const names: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return text.replace(/[&<>"']/g, (c) => names[c]);
}

const STYLE = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{max-width:52rem;margin:0 auto;padding:1rem}
header{position:sticky;top:0;background:Canvas;border-bottom:1px solid GrayText;z-index:1}h1{font-size:1.2rem;margin:0}h2{font-size:1.05rem;margin:.2rem 0}
header p{margin:.2rem 0}nav a{margin-right:.8rem}nav a[aria-current]{font-weight:bold}.keys{font-size:.8rem}kbd{border:1px solid GrayText;border-radius:3px;padding:0 .3em}
section{border:1px solid GrayText;border-radius:6px;padding:.6rem 1rem;margin:1rem 0;scroll-margin-top:11rem}section:focus-within{outline:3px solid Highlight}
.reason{font-size:.8rem;margin:0;text-transform:uppercase}blockquote{margin:.6rem 0;padding-left:.8rem;border-left:3px solid GrayText;white-space:pre-line;overflow-wrap:anywhere}
blockquote footer{font-size:.8rem}u{text-decoration:underline 3px;text-underline-offset:3px}textarea{display:block;width:100%;font:13px/1.4 ui-monospace,monospace;box-sizing:border-box}
mark{color:#000;border-radius:3px}.money{background:#ffe08a}.percent{background:#ffc9a3}.date{background:#bfe3ff}.country{background:#c9efc3}.company{background:#e6cffb}.person{background:#ffc9dc}.organisation{background:#d5d9ff}.system{background:#bff0ea}`;
