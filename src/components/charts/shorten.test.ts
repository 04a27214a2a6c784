import { expect, it } from "vitest";
import { shorten } from "./shorten.js";

it.each<[string, string, boolean]>([
  ["The ship sailed", "The ship sailed", true],
  [
    "A joint venture was set up by both companies, known as the Lighthouse, to build patrol boats",
    "A joint venture was set up by both companies …",
    true,
  ],
  [
    "The army of the country struck the barracks of its neighbour at the behest of an ally in the south",
    "The army of the country struck the barracks of its neighbour …",
    true,
  ],
  [
    "The maker says it has at least temporarily stopped delivering the unmanned craft that it sold",
    "The maker says it has at least temporarily stopped delivering …",
    false,
  ],
  [
    "Officials of three ministries convicted fifteen people in connection with a ring of spies",
    "Officials of three ministries convicted fifteen people …",
    true,
  ],
  ["x".repeat(80), `${"x".repeat(66)} …`, false],
])("shorten(words, 66) cuts at a joint of the sentence: %#", (words, text, whole) => {
  expect(shorten(words, 66)).toEqual({ text, whole });
});
