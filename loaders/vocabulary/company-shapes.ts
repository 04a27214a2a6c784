/** Last words of a company's name, by which an unknown one is known. */
export const STRONG_ENDINGS: ReadonlySet<string> = new Set("industries ltd limited inc corp corporation llc gmbh spa plc shipyard shipyards aerospace shipbuilding dynamics aeronautics holdings holding dockyard shipbuilders heavy engineering armaments ordnance aeronautical".split(" ")); // prettier-ignore

/** Last words that name things as well ("Defence Systems"): the words before them have to be no common ones. */
export const WEAK_ENDINGS: ReadonlySet<string> = new Set("systems technologies technology defence defense group aviation electronics robotics arms munitions helicopters works optronics solutions avionics motors marine naval drones".split(" ")); // prettier-ignore

/** Nouns for a company, before or after its name: "the Israeli drone maker X", "X, a Turkish shipbuilder". */
export const COMPANY_NOUNS: ReadonlySet<string> = new Set("company firm manufacturer maker contractor producer developer shipyard shipbuilder giant conglomerate startup up group supplier planemaker dronemaker gunmaker corporation subsidiary exporter".split(" ")); // prettier-ignore
