/** Armed groups that are no state, as words in lower case: who has a weapon with them has no country. */
export const ARMED_GROUPS: ReadonlySet<string> = new Set(
  [
    "houthi houthis hezbollah hizbollah hizbullah hamas rsf isis isil daesh taliban m23 pkk ypg wagner haftar lna boko shabaab hts",
    "rebels insurgents militants separatists jihadists militias militia guerrillas janjaweed paramilitaries paramilitary gunmen smugglers cartel cartels",
  ]
    .join(" ")
    .split(" "),
);
