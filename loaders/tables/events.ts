import { may, must, type Table } from "./column.js";
import { withCommon } from "./common.js";

export const events: Table = {
  name: "events",
  about: "What a timeline shows. Every visit, and every deal with a date, has its event.",
  columns: withCommon([
    must(
      "kind",
      "dict",
      "war, attack, ban, investigation, joint_venture, agreement, delivery, use (a weapon in action), intelligence_operation, plot, test, exercise, statement, conference, visit, deal.",
    ),
    must("countries", "list", "The countries concerned, ISO 3166-1 alpha-3."),
    must("status", "dict", "happened, claimed, denied, planned."),
    may("ref", "utf8", "The id of the visit or deal that this event is."),
  ]),
};
