import { describe, expect, test } from "vitest";
import { systemRows } from "./testing.js";

describe("owners told one by one", () => {
  test.each([
    ["The jet is an F-16, flown by more than 25 countries, among them Chile, Egypt and Oman.", ["F-16 supplied CHL", "F-16 supplied EGY", "F-16 supplied OMN"]],
    ["The Leopard 2 has 18 operators, including Canada and Spain.", ["Leopard 2 supplied CAN", "Leopard 2 supplied ESP"]],
    ["Users of the Spike missile include Poland, Finland and Singapore.", ["Spike supplied FIN", "Spike supplied POL", "Spike supplied SGP"]],
    ["Nations such as Poland, Spain and Greece have bought the Patriot air defence system.", ["Patriot supplied ESP", "Patriot supplied GRC", "Patriot supplied POL"]],
    ["The C-390 has been selected by Portugal, the Netherlands and the Czech Republic.", ["C-390 sought CZE", "C-390 sought NLD", "C-390 sought PRT"]],
    ["The T-50 is operated by Indonesia, the Philippines, Iraq and Thailand.", ["T-50 supplied IDN", "T-50 supplied IRQ", "T-50 supplied PHL", "T-50 supplied THA"]],
    ["The JF-17 is already part of the Pakistan Air Force.", ["JF-17 supplied PAK"]],
    ["The Bayraktar TB2 has seen wars. It has been sold to 30 countries, among them Ethiopia and Poland.", ["Bayraktar TB2 supplied ETH", "Bayraktar TB2 supplied POL"]],
  ])("%s", (text, rows) => expect(systemRows(text)).toEqual(rows)); // prettier-ignore

  test.each([
    "Potential customers include Egypt and Serbia, the makers of the Rafale said.",
    "The J-10 is not in service with Egypt, Indonesia or Iran.",
  ])("%s", (text) => expect(systemRows(text)).toEqual([]));
});
