import { expect, it } from "vitest";
import type { Version } from "../../../loaders/changes/version.js";
import { invented } from "../invented.js";
import { openLibrary } from "../library.js";
import { historyMarkup } from "./changes.js";

const version: Version = {
  version: 2,
  from: "a",
  to: "b",
  extractor: null,
  articles: { added: ["<x>"], removed: [], edited: [], renamed: [], described: [] },
  counts: { added: 0, removed: 1, changed: 1, merged: 0, split: 0, articles_added: 3 },
  unresolved: { added: 0, removed: 0 },
  conflicts: { added: 1, removed: 0 },
  changes: [
    {
      change: "changed",
      table: "deals",
      id: "deal-a",
      label: "A <deal>",
      fields: [
        { field: "amount", before: null, after: 5, quotes_before: [], quotes_after: ["<script>alert(1)</script>"] },
      ],
      why: ["article added: <x>"],
    },
    { change: "removed", table: "deals", id: "gone", label: "Gone", fields: [], quotes: ["was"], why: ["correction"] },
  ],
};
const show = (versions: Version[]): string => String(historyMarkup(versions, openLibrary(invented), "../"));

it("historyMarkup(versions) links facts that are there, and writes what articles say as text", () => {
  const page = show([version]);
  expect(page).toContain('<a href="../evidence#deal-a"><bdi>A &lt;deal&gt;</bdi></a>');
  expect(page).not.toContain("evidence#gone");
  expect(page).not.toContain("<script>");
  expect(page).toContain("<b><bdi>nothing</bdi></b>");
  expect(page).toContain("and 2 more");
  expect(page).toContain("1 removed, 1 changed");
  expect(page).toContain("Conflicts: 1 came.");
});
it("historyMarkup([]) says that nothing changed yet", () => expect(show([])).toContain("the first tables"));
