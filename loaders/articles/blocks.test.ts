import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocks } from "./blocks.js";

/** Kind and text of each block. */
const kinds = (text: string): [string, string][] =>
  blocks(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
const LEAD = "The two countries signed a contract on Monday, officials said.";

/** The kind that a line has between two paragraphs. */
const between = (line: string): string[] =>
  kinds(`A headline stands here\n\n${LEAD}\n\n${line}\n\nThe talks went on for two days.`)
    .slice(2, -1)
    .map(([kind]) => kind);
/** The kind that a line has above the headline. */
const above = (line: string): string => kinds(`${line}\n\nA headline of five words\n\n${LEAD}`)[0][0];
/** The kind that a line has after the last paragraph. */
const below = (line: string): string => kinds(`A headline stands here\n\n${LEAD}\n\n${line}`).at(-1)![0];

describe("blocks(text): stamps", () => {
  const stamps = [
    "13 september — 14:15",
    "Azerbaijani Politics 13 september — 14:15",
    "פרסום ראשון: 02.26.12, 18:56",
    "Опубликовано: 12.07.2023 10:30",
    "Published: 12 July 2023",
    "Published on May 4, 2019 at 09:30 GMT",
    "Updated 3 hours ago, 4 May 2019",
    "2019-05-04T09:30:00Z",
    "Monday, 4 May 2019",
    "May 4, 2019",
    "4 May 2019 | 14:15",
    "World | 4 May 2019 | Staff",
    "First published: 02.26.12, 18:56",
  ];
  it.each(stamps)("%s", (line) => {
    expect(above(line)).toBe("stamp");
    expect(below(line)).toBe("stamp");
  });
  it.each([
    "Israel inks deal on 12 May 2012",
    "The contract was signed on 4 May 2019.",
    "Israel's Defence Minister speaks at a conference in Herzliya, September 11, 2017",
    "In 2016, President Aliyev revealed the sum.",
    "On September 14, the ministry said so.",
    "14:15 – The minister lands in Baku.",
  ])("not: %s", (line) => expect(below(line)).not.toBe("stamp"));
});

describe("blocks(text): bylines, sources, furniture", () => {
  it.each([
    "By Arie Egozi",
    "By JOHN SMITH and Jane Doe",
    "By Arie Egozi, defence correspondent",
    "Written by Anna de Vries",
    "(Reporting by Dan Williams; Editing by Mark Heinrich)",
  ])("byline: %s", (line) => expect(between(line)).toEqual(["byline"]));
  it.each(["By 2020 the share had grown.", "By far the largest buyer was India.", "By the end of the year"])(
    "no byline: %s",
    (line) => expect(between(line)).not.toEqual(["byline"]),
  );
  it.each([
    "Source: Asbarez",
    "Link: Azeri Defense Chief Visits Israeli Arms Companies",
    "https://example.org/a?b=1",
    "Via: Trend",
  ])("source: %s", (line) => expect(between(line)).toEqual(["source"]));
  it.each([
    "Sources: the minister left the meeting early, and nobody in the room knew why he had done so or where he went on that evening of the second day",
    "Source close to the talks said so.",
  ])("no source: %s", (line) => expect(between(line)).not.toEqual(["source"]));
  it.each([
    "Share this:",
    "Share on Facebook",
    "new comment",
    "12 comments",
    "This will delete your current comment",
    "Latest news",
    "Related articles:",
    "Related news & articles",
    "Advertisement",
    "Sign up for our newsletter",
    "We use cookies to improve your experience.",
    "Follow us on Twitter",
    "© 2019 Example Media",
    "All rights reserved.",
    "Tags: Israel, Azerbaijan, drones",
    "Facebook Twitter WhatsApp Email",
    "* * *",
    "Read more",
    "Most read",
  ])("furniture: %s", (line) => expect(between(line)).toEqual(["boilerplate"]));
  it.each([
    "Share prices of Elbit rose after the contract was signed.",
    "Israel sells more drones.",
    "Related companies sold the rest to India.",
    "Top buyers were India and Vietnam.",
    "Follow-up talks are planned.",
    "Subscribe for $5 a month",
    "Latest figures put the share at 69%",
    "More than half of the systems went to Baku.",
    "Tags on the crates named Rafael.",
    "Print runs of the report were small.",
  ])("no furniture: %s", (line) => expect(between(line)).not.toEqual(["boilerplate"]));
  it("titles under the head of a list belong to it, sentences do not", () => {
    const list = kinds(
      `A headline stands here\n\n${LEAD}\n\nRelated articles:\n\nIran summons Azeri envoy\nIndia buys Barak missiles\n\nThe minister left on Tuesday.`,
    );
    expect(list.map(([kind]) => kind)).toEqual([
      "headline",
      "paragraph",
      "boilerplate",
      "boilerplate",
      "boilerplate",
      "paragraph",
    ]);
  });
});

describe("blocks(text): captions and headings", () => {
  it.each([
    "President Shimon Peres and Azeri President Ilham Aliyev (Archives)",
    "Photo: Courtesy of Office of the President",
    "(Photo: AFP)",
    "An Orbiter drone on its launcher (file photo)",
    "Benny Gantz, left, and Zakir Hasanov in Baku. Photo by Ariel Hermoni/Getty Images",
    "Azerbaijani Defense Minister Zakir Hasanov",
    "The prime minister speaks during a ceremony in Herzliya, September 11, 2017",
    "Ministers shake hands before talks in Baku",
  ])("caption: %s", (line) => expect(between(line)).toEqual(["caption"]));
  it.each(["Azerbaijan-Iran rupture unlikely", "What the figures say", "A friend in Baku"])("heading: %s", (line) =>
    expect(between(line)).toEqual(["heading"]),
  );
  it("the same line twice is a caption, also where the second has a full stop and straight quotes", () => {
    expect(
      between("Israel's minister meets the leaders of the army\n\nIsrael’s minister meets the leaders of the army."),
    ).toEqual(["caption", "caption"]);
  });
  it("two paragraphs that say nearly the same stay paragraphs", () => {
    expect(between("The minister met the leaders of the army.\n\nThe minister met the leaders of the navy.")).toEqual([
      "paragraph",
      "paragraph",
    ]);
  });
});

describe("blocks(text): the top", () => {
  it("headline, standfirst, byline, stamp, paragraph", () => {
    expect(
      kinds(`Israel sells drones\nBaku is to get fifty, officials say\nBy Ann Lee\n4 May 2019\n\n${LEAD}`).map(
        ([kind]) => kind,
      ),
    ).toEqual(["headline", "standfirst", "byline", "stamp", "paragraph"]);
  });
  it("a site section or a caption above is not the headline", () => {
    expect(kinds(`World News\n\nIsrael sells drones to Baku\n\n${LEAD}`).map(([kind]) => kind)).toEqual([
      "boilerplate",
      "headline",
      "paragraph",
    ]);
    expect(
      kinds(`A drone at an air show (archives)\n\nIsrael sells drones to Baku\n\n${LEAD}`).map(([kind]) => kind),
    ).toEqual(["caption", "headline", "paragraph"]);
  });
  it("a short headline above a standfirst is no section", () => {
    expect(kinds(`Defense Deal Signed\nBaku is to get fifty drones\n\n${LEAD}`)[0]).toEqual([
      "headline",
      "Defense Deal Signed",
    ]);
  });
  it("a text that begins with its first sentence has no headline", () => {
    expect(
      kinds(`${LEAD}\n${LEAD.replace("Monday", "Tuesday")} A second sentence makes it a paragraph.`).map(
        ([kind]) => kind,
      ),
    ).toEqual(["headline", "paragraph"]);
    expect(
      kinds(
        "Israel sold Belmark radars for $40 million in 2011, and the war of 2013 began two years after that contract.",
      ),
    ).toHaveLength(1);
    expect(kinds(LEAD)[0][0]).toBe("paragraph");
  });
  it("a dateline is a block of its own", () => {
    const tails: [string, string][] = [
      ["TEL AVIV (RFE/RL) – ", "TEL AVIV (RFE/RL) –"],
      ["BAKU, June 5 (Reuters) - ", "BAKU, June 5 (Reuters) -"],
      ["Baku, 12 September 2017 (APA) — ", "Baku, 12 September 2017 (APA) —"],
      ["JERUSALEM -- ", "JERUSALEM --"],
      ["(Reuters) - ", "(Reuters) -"],
      ["NEW DELHI, India — ", "NEW DELHI, India —"],
    ];
    for (const [head, dateline] of tails) {
      expect(kinds(`Israel sells drones\n\n${head}${LEAD}`).slice(1)).toEqual([
        ["dateline", dateline],
        ["paragraph", LEAD],
      ]);
    }
  });
  it.each([
    "Azerbaijan – the southern neighbour – bought it.",
    "SIPRI put the share at 69 per cent - more than ever.",
    "IAI (Israel) sold it - again.",
  ])("no dateline: %s", (line) =>
    expect(kinds(`Israel sells drones\n\n${line} ${LEAD}`).map(([kind]) => kind)).toEqual(["headline", "paragraph"]),
  );
});

describe("blocks(text): lists, tables, Markdown and wrapped lines", () => {
  it("takes markers off", () => {
    expect(
      kinds(
        `# Arms sales\n\n${LEAD}\n\n## Buyers\n\n- India bought radars.\n• Vietnam bought missiles\n1. Baku bought drones\n\n| Country | Share |\n`,
      ),
    ).toEqual([
      ["headline", "Arms sales"],
      ["paragraph", LEAD],
      ["heading", "Buyers"],
      ["list_item", "India bought radars."],
      ["list_item", "Vietnam bought missiles"],
      ["list_item", "Baku bought drones"],
      ["table_row", "| Country | Share |"],
    ]);
  });
  it("joins lines that were broken at a fixed width", () => {
    const wrapped = `Israel sells drones to Baku

Israel has sold fifty drones to Azerbaijan under a contract that was signed
on Monday, officials of both countries said. The price was put at about 100
million dollars, which makes it the largest sale of its kind since the year
2012.

A second contract is to follow in the autumn, according to the ministry. It
covers radars.`;
    expect(kinds(wrapped).map(([kind, text]) => [kind, text.length])).toEqual([
      ["headline", 27],
      ["paragraph", 233],
      ["paragraph", 90],
    ]);
  });
  it("keeps short paragraphs on lines of their own apart", () => {
    const text = `Israel sells drones to Baku\n${LEAD}\nA spokesman for the ministry would not say more.\nThe company said nothing at all.`;
    expect(kinds(text)).toHaveLength(4);
  });
});

describe("blocks(text): any text", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "\n",
      "\r\n",
      "\r",
      "# ",
      "- ",
      "By A B",
      "Source: x",
      "14:15",
      "4 May 2019",
      "TEL AVIV (AP) – ",
      "Related articles:",
      "|",
      "\t",
      "\u00a0",
      "\ufeff",
      LEAD,
    ),
  );
  it("blocks are in order, apart, not empty, and hold all that is not blank", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        let at = 0;
        for (const { start, end } of blocks(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          // What lies between blocks is blank, or a marker of a list, heading or quotation.
          expect(text.slice(at, start).trim().length).toBeLessThanOrEqual(6);
          at = end;
        }
        expect(text.slice(at).trim()).toBe("");
      }),
      { numRuns: 500 },
    );
  });
});
