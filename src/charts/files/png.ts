import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";
import { withFixedColours } from "../../components/charts/theme.js";
import type { Edition } from "./edition.js";
import { svgFile } from "./svg.js";

/** Fonts that packages ship, so that the picture is the same on every machine. */
const FONTS = [
  "@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf",
  "@expo-google-fonts/arimo/400Regular_Italic/Arimo_400Regular_Italic.ttf",
  "@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf",
  "@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf",
];

/** Draws the chart as a PNG of two pixels to the unit, in light colours. */
export function pngFile(edition: Edition): Uint8Array {
  const { resolve } = createRequire(import.meta.url);
  const font = {
    loadSystemFonts: false,
    fontFiles: FONTS.map((file) => resolve(file)),
    defaultFontFamily: "Arimo",
    sansSerifFamily: "Arimo",
  };
  const svg = withFixedColours(svgFile(edition, { plain: true }));
  return new Resvg(svg, { fitTo: { mode: "zoom", value: 2 }, font }).render().asPng();
}
