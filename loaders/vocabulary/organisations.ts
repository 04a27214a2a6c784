/** A body that is quoted or acts: its names, the fullest first, what it is, and its country where it has one. */
export interface Organisation {
  names: string[];
  kind: "data" | "press" | "agency" | "body";
  country: string | null;
}

const byKind: Record<Organisation["kind"], Record<string, string[]>> = {
  data: {
    "": ["Stockholm International Peace Research Institute | SIPRI", "International Institute for Strategic Studies | IISS", "UN Comtrade | Comtrade"],
    USA: ["Congressional Research Service | CRS"],
  },
  press: {
    "": ["Middle East Eye", "Reuters", "Associated Press | AP", "Agence France-Presse | AFP", "Al Jazeera", "Jane's | Janes", "Defense News", "Breaking Defense", "Asbarez"],
    ISR: ["The Jerusalem Post | Jerusalem Post", "Haaretz", "Maariv | Ma'ariv", "Ynet | ynet", "Yedioth Ahronoth", "The Times of Israel | Times of Israel", "Israel Hayom", "Globes", "Calcalist"],
    USA: ["The New York Times | New York Times", "The Washington Post | Washington Post", "The Wall Street Journal | Wall Street Journal", "Bloomberg", "CNN", "Foreign Policy", "Axios", "RFE/RL"],
    GBR: ["Financial Times", "The Guardian", "BBC", "The Economist", "The Times"],
  },
  agency: { USA: ["Defense Security Cooperation Agency | DSCA"], ISR: ["SIBAT", "Mossad", "Shin Bet"] },
  body: { "": ["NATO", "United Nations | UN", "European Union | EU", "OSCE"] },
}; // prettier-ignore

/** Every organisation the vocabulary knows. */
export const organisations: Organisation[] = Object.entries(byKind).flatMap(([kind, countries]) =>
  Object.entries(countries).flatMap(([country, list]) =>
    list.map((names) => ({ names: names.split(" | "), kind: kind as Organisation["kind"], country: country || null })),
  ),
);
