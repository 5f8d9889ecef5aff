/** The paper that the user prints on. */
export interface Sheet {
  readonly size: SheetSize;
  readonly orientation: Orientation;
}

export const SHEET_SIZES = ['A4', 'A3'] as const;
export type SheetSize = (typeof SHEET_SIZES)[number];
export const ORIENTATIONS = ['portrait', 'landscape'] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

const SHORT_AND_LONG_mm: Readonly<Record<SheetSize, readonly [number, number]>> = { A4: [210, 297], A3: [297, 420] };
export const MARGIN_mm = { top: 18, side: 14, bottom: 20 } as const;

/** What is left of a sheet inside its margins. */
export function roomOn({ size, orientation }: Sheet): { readonly width_mm: number; readonly height_mm: number } {
  const [short_mm, long_mm] = SHORT_AND_LONG_mm[size];
  const [width_mm, height_mm] = orientation === 'portrait' ? [short_mm, long_mm] : [long_mm, short_mm];
  return { width_mm: width_mm - 2 * MARGIN_mm.side, height_mm: height_mm - MARGIN_mm.top - MARGIN_mm.bottom };
}
