import { describe, expect, test } from "vitest";
import { readArticle } from "../articles/read-article.js";
import { readDocument } from "../journey.js";

const systemsOf = (text: string): string[] =>
  readDocument(readArticle("x.txt", Buffer.from(text))).sentences.flatMap(({ mentions }) =>
    mentions.flatMap((mention) => (mention.type === "system" ? [mention.text] : [])),
  );

describe("a system that is named again without its weapon noun", () => {
  test.each([
    ["The Altay tank rolled out on Monday.\n\nPoland is watching Altay closely.", ["Altay", "Altay"]],
    ["Warsaw ordered 14 Leopard 2A4 tanks.\n\nThe Leopards came by rail.", ["Leopard 2A4", "Leopards"]],
    ["The Zubrik drone flew in May.\n\nThe ministry wants Zubriks for every brigade.", ["Zubrik", "Zubriks"]],
  ])("%s", (text, names) => expect(systemsOf(text)).toEqual(names));

  test.each([
    ["The Zubrik drone flew in May.\n\nIvan Zubrik stayed away from Fort Zubrik.", ["Zubrik"]],
    ["Oslo ordered 14 Zubrik 3 drones.\n\nZubrik is a town in the north.", ["Zubrik 3"]],
  ])("%s", (text, names) => expect(systemsOf(text)).toEqual(names));
});
