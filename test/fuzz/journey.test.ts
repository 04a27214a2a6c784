import fc from "fast-check";
import { expect, it } from "vitest";
import { checkJourney, corpus } from "./journey.js";

// The long run is `npm run fuzz`.
it("any articles: never an exception, every span its quote, every time within its bounds, every id unique", () => {
  expect(() => fc.assert(fc.property(corpus, checkJourney), { numRuns: 60 })).not.toThrow();
}, 120_000);

it.each(["second-largest 🛩 𐀀𐀀༕𐀀 customer lifted. ", "visited , at! Israel. "])(
  "what the long run found stays mended: %j",
  (sentence) => {
    expect(() => checkJourney([{ extension: "txt", date: "", sentences: [sentence] }])).not.toThrow();
  },
);
