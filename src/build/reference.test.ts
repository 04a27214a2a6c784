import { describe, expect, it } from "vitest";
import { checkPage } from "./check.js";
import { openLibrary } from "./library.js";
import { resolveReference } from "./reference.js";
import { invented } from "./invented.js";

const library = openLibrary(invented);

describe("resolveReference(reference) gives what stands in the page", () => {
  it.each<[string, string, string]>([
    ["share-isr-aze-2016-2020.pct", "69%", "evidence#share-isr-aze-2016-2020"],
    ["share-isr-aze-2016-2020.date", "2016–2020", "evidence#share-isr-aze-2016-2020"],
    [" share-isr-aze-2016-2020.supplier ", "Israel", "evidence#share-isr-aze-2016-2020"],
    ["deal-a.amount", "about $5 billion", "evidence#deal-a"],
    ["deal-a.bare", "$5 billion", "evidence#deal-a"],
    ["deals(kind=batch).amount", "$20 million", "evidence#deal-b"],
    ['deals(company="Some Works").status', "suspended", "evidence#deal-b"],
    ["deal-b.systems", "Orbiter and Harop", "evidence#deal-b"],
    ["2012-ynet-1.6bn.publisher", "ynet", "evidence#article-2012-ynet-1.6bn"],
    ["2012-ynet-1.6bn.published", "26 February 2012", "evidence#article-2012-ynet-1.6bn"],
    ["count deals", "two", "data#deals"],
    ["count deals(status=suspended)", "one", "data#deals"],
    ["count deals(systems=Harop)", "one", "data#deals"],
    ["deals(company~works).amount", "$20 million", "evidence#deal-b"],
    ['deals(told~"Five> billion").amount', "about $5 billion", "evidence#deal-a"],
    ["count deals(told~nothing)", "no", "data#deals"],
    ["count visits", "no", "data#visits"],
  ])("{{%s}}", (reference, text, target) =>
    expect(resolveReference(reference, library)).toMatchObject({ text, target }),
  );
});

describe("resolveReference(reference) refuses what the tables do not have", () => {
  it.each<[string, string]>([
    [
      "share-isr-aze-2016-2021.pct",
      "unknown fact: share-isr-aze-2016-2021; nearest: share-isr-aze-2016-2020, deal-a, deal-b",
    ],
    ["share-isr-aze-2016-2020.percent", "unknown column: percent of share-isr-aze-2016-2020; nearest: "],
    ["deal-b.recipient", "fact without a value: deal-b has no recipient"],
    ["deals(status=planned).amount", "unknown fact: deals(status=planned); nearest: deal-"],
    ["deals(supplier=ISR).amount", "more than one fact: deals(supplier=ISR) fits deal-a, deal-b"],
    ["count deal", "unknown table: deal; nearest: deals"],
    ["", "not a reference: {{}}"],
    ["deal-a", "not a reference: {{deal-a}}"],
  ])("{{%s}}", (reference, message) => expect(() => resolveReference(reference, library)).toThrow(message));
});

describe("checkPage(page, source)", () => {
  it("names page, line, fact and the nearest", () =>
    expect(checkPage("src/x.md", "# Title\n\nIn {{deal-c.date}}.\n", library)).toEqual([
      "src/x.md:3: unknown fact: deal-c; nearest: deal-a, deal-b, share-isr-aze-2016-2020",
    ]));
  it("names charts and views that there are not", () =>
    expect(checkPage("src/x.md", "```chart nothing\n```\n```view evidenc\n```\n", library)).toEqual([
      expect.stringMatching(/^src\/x\.md: unknown chart: nothing; nearest: /),
      expect.stringMatching(/^src\/x\.md: unknown view: evidenc; nearest: evidence, /),
    ]));
  it("names a fact's short name that fits none", () =>
    expect(checkPage("src/x.md", "```facts\nban = events(kind=ban)\n```\n{{batch.amount}}", library)).toEqual([
      expect.stringMatching(/^src\/x\.md: ban: unknown fact: events\(kind=ban\)/),
      expect.stringMatching(/^src\/x\.md:4: unknown fact: batch; nearest: /),
    ]));
  it("takes short names", () =>
    expect(
      checkPage(
        "src/x.md",
        "```facts\nbatch = deals(kind=batch)\nsum = deal-a\n```\n{{batch.amount}} {{sum.date}}",
        library,
      ),
    ).toEqual([]));
  it("leaves code alone", () => expect(checkPage("src/x.md", "```md\n{{deal-c.date}}\n```\n", library)).toEqual([]));
});
