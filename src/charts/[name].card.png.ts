import { load } from "./files/load.js";

await load("card.png");
