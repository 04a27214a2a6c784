import type MarkdownIt from "markdown-it";
import type { Token } from "markdown-it";
import { readAliases } from "./aliases.js";
import { articleCard } from "./article-card.js";
import { evidenceCard } from "./card.js";
import { chartFigure } from "./figure.js";
import { escape } from "./html.js";
import { baseOf } from "./links.js";
import type { Library } from "./library.js";
import { resolveReference } from "./reference.js";
import { view } from "./views/index.js";

/** What Framework passes along while it renders a page, and what we note on it: the facts that the page shows. */
interface PageContext {
  path: string;
  params?: Record<string, string>;
  shown?: Set<string>;
  aliases?: Map<string, string>;
}

/** Makes an error into what stands in the page instead (the preview), or throws it on (the build). */
export type OnError = (error: Error, path: string) => string;

/**
 * Puts the tables into the pages when they are built, so that they stand there without JavaScript: `{{ID.column}}` in
 * prose, fences `chart NAME` and `view NAME`, and `facts` that names facts for the prose; and at the end of the page the cards of every fact and article it shows.
 */
export function bindTables(md: MarkdownIt, library: Library, onError: OnError): MarkdownIt {
  md.inline.ruler.before("text", "reference", (state, silent) => {
    if (!state.src.startsWith("{{", state.pos)) return false;
    const end = state.src.indexOf("}}", state.pos);
    if (end < 0) return false;
    if (!silent) state.push("reference", "", 0).content = state.src.slice(state.pos + 2, end);
    state.pos = end + 2;
    return true;
  });
  md.renderer.rules.reference = (tokens, index, _options, context: PageContext) =>
    attempt(context, () => reference(tokens[index].content, context, library));

  const fence = md.renderer.rules.fence!;
  md.renderer.rules.fence = (tokens, index, options, context: PageContext, self) => {
    const [kind, named] = tokens[index].info.trim().split(/\s+/);
    // A page for many charts, charts/[name].md, takes the name from its address.
    const name = named === ":name" ? (context.params?.name ?? "") : named;
    const show = (ids: string[]) => ids.forEach((id) => shown(context).add(id));
    if (kind === "facts") return attempt(context, () => nameFacts(tokens[index].content, context));
    if (kind === "chart")
      return attempt(context, () =>
        String(
          chartFigure({
            name,
            note: tokens[index].content,
            path: context.path,
            level: levelAt(tokens, index),
            library,
            show,
          }),
        ),
      );
    if (kind === "view") return attempt(context, () => String(view(name, context.path, library, show)));
    return fence(tokens, index, options, context, self);
  };

  const render = md.renderer.render.bind(md.renderer);
  md.renderer.render = (tokens, options, context: PageContext) => {
    const body = render(tokens, options, context);
    const cards = [...shown(context)]
      .sort()
      .map((id) => String(evidenceCard(id, library) ?? articleCard(id, library) ?? ""));
    return `<a id="text" tabindex="-1" aria-hidden="true"></a>\n${body}${cards.join("")}`;
  };
  return md;

  function attempt(context: PageContext, make: () => string): string {
    try {
      return make();
    } catch (error) {
      return onError(error as Error, context.path);
    }
  }
}

/** The level of a heading that belongs under the last one before `index`. */
function levelAt(tokens: Token[], index: number): number {
  const before = tokens.slice(0, index).findLast(({ type }) => type === "heading_open");
  return before ? Number(before.tag.slice(1)) + 1 : 1;
}

function shown(context: PageContext): Set<string> {
  return (context.shown ??= new Set());
}

function nameFacts(content: string, context: PageContext): string {
  context.aliases = new Map([...(context.aliases ?? []), ...readAliases(content)]);
  return "";
}

function reference(source: string, context: PageContext, library: Library): string {
  const { text, factId, target } = resolveReference(source, library, context.aliases);
  if (factId !== null) shown(context).add(factId);
  return `<a class="fact" href="${baseOf(context.path)}${escape(target)}">${escape(text)}</a>`;
}
