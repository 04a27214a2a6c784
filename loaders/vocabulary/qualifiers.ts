import type { Qualifier } from "../types.js";

const split = (list: string): string[] => list.split("|");

/** Words right before a figure that say how firm it is, token by token; the longest that fits holds. */
export const QUALIFIERS_BEFORE: [qualifier: Qualifier, phrases: string[]][] = [
  [
    "approximately",
    split(
      "about|around|some|roughly|nearly|almost|approximately|approx|approx.|approx .|circa|ca|ca.|ca .|c.|c .|close to|closer to|close on|near|nearing|an estimated|estimated|estimated at|estimated to be|estimated to be worth|in the region of|in the order of|of the order of|on the order of|in the neighborhood of|in the neighbourhood of|neighborhood of|neighbourhood of|in the vicinity of|in the range of|in the ballpark of|just shy of|shy of|just short of|something like|somewhere around|somewhere near|somewhere in the region of|an approximate|roughly around|~|≈|∼|nearly about|as good as|virtually|practically|not far off|not far from|approaching|approaches|approached|neared|nears|bordering on|verging on|the equivalent of about|just about|an average of|averaging|or so|or about|or around|or roughly|or nearly|or almost|a rounded|a round|rounded to|rounded to about|tentatively|a reported approximately|roughly estimated at|put roughly at",
    ),
  ],
  [
    "at_least",
    split(
      "more than|over|well over|just over|a little over|a bit over|slightly over|slightly more than|a little more than|a bit more than|just above|slightly above|at least|at the very least|at a minimum|upwards of|upward of|north of|well north of|above|well above|exceeding|exceeds|exceeded|exceed|in excess of|well in excess of|topping|topped|tops|surpassing|surpassed|surpasses|no less than|not less than|nothing less than|no fewer than|not fewer than|a minimum of|minimum|minimum of|greater than|higher than|bigger than|larger than|much more than|far more than|far above|>|≥|not under|not below|more than some|more than about|beyond|and over|or over|starting at|upwards from",
    ),
  ],
  [
    "at_most",
    split(
      "up to|upto|as much as|as many as|as high as|at most|at the most|no more than|not more than|under|less than|below|fewer than|a maximum of|maximum|maximum of|max|max .|a ceiling of|a cap of|capped at|not exceeding|not to exceed|not higher than|well under|well below|just under|just below|a little under|a bit under|slightly under|slightly below|slightly less than|a little less than|a bit less than|<|≤|up to about|up to some|up to around|up to an estimated|lower than|smaller than|limited to|a potential maximum of|could reach|may reach|might reach|can reach|could climb to|could rise to|could grow to|could go up to|could be as high as|could be worth up to|may be worth up to",
    ),
  ],
];

/** Words right after a figure that do the same. */
export const QUALIFIERS_AFTER: [qualifier: Qualifier, phrases: string[]][] = [
  [
    "at_least",
    split(
      "or more|or even more|or higher|and more|and up|and above|and over|- plus|plus|+|at least|at a minimum|and counting|and change|or upwards",
    ),
  ],
  ["at_most", split("or less|or fewer|or lower|at most|at the most|at maximum|maximum|tops")],
  [
    "approximately",
    split(
      "or so|or thereabouts|- odd|odd|- ish|approximately|roughly|or about|, give or take ,|, give or take|give or take|, more or less ,|more or less|, approximately|, roughly|or close to it|or near it",
    ),
  ],
];
