import type { Day } from "../types.js";

/** Happenings whose name alone says that a text was written after them: the name, in lower-case tokens, and the day it began to be true. */
export const datedEvents: readonly { name: string; since: Day }[] = [
  { name: "abraham accords", since: "2020-09-15" }, // signed at the White House
  { name: "44-day war", since: "2020-11-10" }, // trilateral statement of 9/10 November 2020
  { name: "second karabakh war", since: "2020-09-27" },
  { name: "second nagorno-karabakh war", since: "2020-09-27" },
  { name: "aukus", since: "2021-09-15" }, // joint leaders' statement
  { name: "full-scale invasion of ukraine", since: "2022-02-24" },
  { name: "operation protective edge", since: "2014-07-08" },
  { name: "operation cast lead", since: "2008-12-27" },
  { name: "operation pillar of defense", since: "2012-11-14" },
  { name: "operation guardian of the walls", since: "2021-05-10" },
  { name: "operation iron swords", since: "2023-10-07" },
  { name: "operation rising lion", since: "2025-06-13" },
  { name: "mavi marmara", since: "2010-05-31" },
  { name: "covid-19", since: "2020-02-11" }, // named by the WHO
  { name: "shushi declaration", since: "2021-06-15" },
  { name: "shusha declaration", since: "2021-06-15" },
  { name: "north macedonia", since: "2019-02-12" },
  { name: "brexit referendum", since: "2016-06-23" },
  { name: "european sky shield", since: "2022-10-13" },
];
