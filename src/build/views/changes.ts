import type { Change, FieldChange, Turnover, Version } from "../../../loaders/changes/version.js";
import { readHistory } from "../../../loaders/changes/history.js";
import { words } from "../../components/format.js";
import { html, type Markup } from "../html.js";
import { dataFolder } from "../tables.js";
import type { Library } from "../library.js";
import type { View } from "./index.js";

/** The versions of the tables, the newest first: what each changed, fact by fact, and why. */
export const changesView: View = (library, base) =>
  historyMarkup(readHistory(dataFolder)?.versions ?? [], library, base);

/** Writes versions as a page shows them. */
export function historyMarkup(versions: Version[], library: Library, base: string): Markup {
  if (versions.length === 0)
    return html`<p>
      These are the first tables that were made here. What later runs change in them will be listed on this page.
    </p>`;
  return html`${versions.map((version) => versionSection(version, library, base))}`;
}

const KINDS = ["added", "removed", "merged", "split", "changed"] as const;

function versionSection(version: Version, library: Library, base: string): Markup {
  const { counts, changes, extractor, unresolved, conflicts } = version;
  const parts = KINDS.filter((kind) => counts[kind] > 0).map((kind) => `${counts[kind]} ${kind}`);
  const id = `version-${version.version}`;
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">Version ${version.version}</h2>
    <p>${parts.length > 0 ? `Facts: ${parts.join(", ")}.` : "No fact changed."}</p>
    <ul class="plain">
      ${articleItems(version)}
      ${extractor && html`<li>A new version of the program that reads: <code>${extractor.to}</code>, before it <code>${extractor.from}</code>.</li>`}
      ${turnoverItem("Places that became no fact", unresolved)} ${turnoverItem("Conflicts", conflicts)}
    </ul>
    ${KINDS.map((kind) => kindList(kind, version, library, base))}
    ${changes.length < total(counts) && html`<p>${total(counts) - changes.length} more facts are not listed.</p>`}
  </section> `;
}

const total = (counts: Record<string, number>): number => KINDS.reduce((sum, kind) => sum + counts[kind], 0);

function articleItems({ articles, counts }: Version): Markup[] {
  return (["added", "removed", "edited", "renamed", "described"] as const)
    .filter((kind) => articles[kind].length > 0)
    .map((kind) => {
      const more = counts[`articles_${kind}`] - articles[kind].length;
      const names = articles[kind].map((name, i) => html`${i > 0 && ", "}<bdi>${name}</bdi>`);
      const how = kind === "described" ? "described anew" : kind;
      return html`<li>Articles ${how}: ${names}${more > 0 && ` and ${more} more`}.</li>`;
    });
}

function turnoverItem(name: string, { added, removed }: Turnover): Markup | false {
  const parts = [added > 0 && `${added} came`, removed > 0 && `${removed} went`].filter(Boolean);
  return parts.length > 0 && html`<li>${name}: ${parts.join(", ")}.</li>`;
}

function kindList(
  kind: Change["change"],
  { changes, version }: Version,
  library: Library,
  base: string,
): Markup | false {
  const own = changes.filter(({ change }) => change === kind);
  if (own.length === 0) return false;
  const id = `version-${version}-${kind}`;
  return html`<h3 id="${id}">${kind[0].toUpperCase() + kind.slice(1)}</h3>
    <ul class="plain" aria-labelledby="${id}">
      ${own.map((change) => changeItem(change, library, base))}
    </ul>`;
}

function changeItem({ id, label, was, into, fields, quotes, why }: Change, library: Library, base: string): Markup {
  const known = library.facts.has(id);
  return html`<li>
    ${known ? html`<a href="${base}evidence#${id}"><bdi>${label}</bdi></a>` : html`<bdi>${label}</bdi>`}
    <code>${id}</code
    >${was && html`, before <code>${was.join(", ")}</code>`}${into && html`, now <code>${into.join(", ")}</code>`}
    <span class="how">${why.join("; ")}.</span>
    ${(quotes ?? []).map((quote) => html`<blockquote dir="auto">${quote}</blockquote>`)}
    ${fields.length > 0 && html`<dl class="facts">${fields.map(fieldItem)}</dl>`}
  </li> `;
}

function fieldItem({ field, before, after, quotes_before, quotes_after }: FieldChange): Markup {
  return html`<div>
    <dt>${words(field)}</dt>
    <dd>
      ${side("before", before, quotes_before, field)}<br />
      ${side("now", after, quotes_after, field)}
    </dd>
  </div>`;
}

function side(when: string, value: unknown, quotes: string[], field: string): Markup {
  const shown =
    value === null || value === undefined ? "nothing" : Array.isArray(value) ? value.join(", ") : String(value);
  return html`${when}:
  ${field !== "words" && html`<b><bdi>${shown || "nothing"}</bdi></b> `}${quotes.map(
    (quote) => html`<q dir="auto">${quote}</q> `,
  )}`;
}
