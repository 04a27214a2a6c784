import { may, must, type Table } from "./column.js";
import { withCommon } from "./common.js";

export const systems: Table = {
  name: "systems",
  about: "A named weapon system in a role.",
  columns: withCommon([
    must("system", "utf8", "Canonical name."),
    must(
      "category",
      "dict",
      "loitering munition, uav, missile, missile defence, air defence, artillery, anti-tank missile, naval vessel, radar, electronic warfare, satellite, aircraft, armour, small arms, other.",
    ),
    may("maker", "utf8", "The company that makes it."),
    may("origin", "dict", "Country of the maker, ISO 3166-1 alpha-3."),
    may("holder", "dict", "The country that has, uses or wants it, ISO 3166-1 alpha-3."),
    must("relation", "dict", "supplied, used, sought, halted, intercepted, offered."),
  ]),
};
