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
  return rasterize(svgFile(edition, { plain: true }), 2);
}

/** Draws an SVG of this project as a PNG in light colours, `zoom` pixels to the unit. */
export function rasterize(svg: string, zoom: number): Uint8Array {
  const { resolve } = createRequire(import.meta.url);
  const font = {
    loadSystemFonts: false,
    fontFiles: FONTS.map((file) => resolve(file)),
    defaultFontFamily: "Arimo",
    sansSerifFamily: "Arimo",
  };
  return new Resvg(withFixedColours(svg), { fitTo: { mode: "zoom", value: zoom }, font }).render().asPng();
}
