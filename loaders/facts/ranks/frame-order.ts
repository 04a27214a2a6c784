import type { Frame } from "../shares/share.js";
import type { Order, RankMeasure } from "./rank.js";

const MEASURES: Record<Frame["measure"], RankMeasure> = {
  of_recipient_imports: "supplier_among_recipient_sources",
  of_supplier_exports: "recipient_among_supplier_customers",
  of_world_exports: "exporter_world",
  of_world_imports: "importer_world",
};

/** Sentences after a share in which a place needs no name of its order. */
const NEAR = 7;

/** The orders that the shares of this very sentence stand for, with the places of their figures. */
export const ordersIn = (
  frame: Frame | null | undefined,
  sentence: number,
): { at: number; order: Order; pct: number }[] =>
  frame?.sentence !== sentence
    ? []
    : frame.told.map(({ at, share, pct }) => ({
        at,
        pct,
        order: orderOfShares({ ...frame, ...share, first: share }, sentence)!,
      }));

/** The order that shares told before put countries in: after "51 per cent of Azerbaijan's imports" that of Azerbaijan's suppliers. */
export function orderOfShares(frame: Frame | null | undefined, sentence: number): Order | null {
  if (!frame || sentence - frame.sentence > NEAR) return null;
  const other = frame.measure === "of_recipient_imports" ? frame.recipient : frame.measure === "of_supplier_exports" ? frame.supplier : null; // prettier-ignore
  const buyer = frame.measure === "of_supplier_exports" || frame.measure === "of_world_imports";
  return {
    measure: MEASURES[frame.measure],
    other,
    sentence,
    list: frame.list,
    holder: buyer ? frame.recipient : frame.supplier,
    buyer: frame.measure === "of_recipient_imports" ? frame.recipient : frame.first.recipient,
    seller: frame.measure === "of_supplier_exports" ? frame.supplier : frame.first.supplier,
  };
}
