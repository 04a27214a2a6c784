import { expect, it } from "vitest";
import { html, Markup } from "./html.js";

it.each([
  [
    "text is escaped",
    html`<p title="${'a"b'}">${"<script>&'"}</p>`,
    '<p title="a&quot;b">&lt;script&gt;&amp;&#39;</p>',
  ],
  ["markup stays", html`<b>${html`<i>${"<"}</i>`}</b>`, "<b><i>&lt;</i></b>"],
  ["lists are joined", html`${["a", html`<br />`, ["<"]]}`, "a<br />&lt;"],
  ["nothing leaves nothing, zero stays", html`${null}${undefined}${false}${0}`, "0"],
  ["no parts", html`<hr />`, "<hr />"],
])("html: %s", (_, markup: Markup, expected) => expect(String(markup)).toBe(expected));
