import { DEFAULT_RING_ROWS, RING_ROWS, STORE_RING_ROWS, type RingRow, type StoreRingRow } from 'iatg-core';
import { createStore } from './store.js';

export type AnyRingRow = RingRow | StoreRingRow;

/** What the map draws. Kept on this machine from visit to visit; nothing of a plan is in it. */
export interface LayerState {
  readonly ringRows: ReadonlySet<AnyRingRow>;
  /** Rings of the selected store only. */
  readonly isolated: boolean;
  /** One line round the rings of all stores, of each row shown. */
  readonly envelope: boolean;
  /** 0 to 1. */
  readonly ringOpacity: number;
  readonly names: boolean;
  readonly base: BaseLayer;
  readonly coordinates: CoordinateFormat;
}

/** Pictures that come with the page, none, or one of another host, which only the page of online layers can show. */
export type BaseLayer = { readonly kind: 'embedded' } | { readonly kind: 'grid' } | { readonly kind: 'online'; readonly id: string; readonly url: string };

export type CoordinateFormat = 'decimal' | 'dms' | 'ddm' | 'utm' | 'mgrs';

const KEY = 'iatg-layers';

const INITIAL: LayerState = {
  ringRows: new Set(DEFAULT_RING_ROWS),
  isolated: false,
  envelope: false,
  ringOpacity: 1,
  names: true,
  base: { kind: 'embedded' },
  coordinates: 'decimal',
};

export const layerStore = createStore<LayerState>({ ...INITIAL, ...kept() });

layerStore.subscribe(() => {
  const { ringRows, ...rest } = layerStore.get();
  // An online layer is consented to for a visit, not for good.
  const { base, ...others } = rest;
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...others, base: base.kind === 'online' ? INITIAL.base : base, ringRows: [...ringRows] }));
  } catch {
    // Private windows may refuse: the layers are then those of a first visit next time.
  }
});

export function toggleRingRow(row: AnyRingRow): void {
  const ringRows = new Set(layerStore.get().ringRows);
  if (!ringRows.delete(row)) ringRows.add(row);
  layerStore.set({ ringRows });
}

/** What was kept, as far as it still means something. */
function kept(): Partial<LayerState> {
  try {
    const { ringRows, isolated, envelope, ringOpacity, names, base, coordinates } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, unknown>;
    const rows: readonly string[] = [...RING_ROWS, ...STORE_RING_ROWS];
    return {
      ...(Array.isArray(ringRows) && { ringRows: new Set(ringRows.filter((row): row is AnyRingRow => rows.includes(row as string))) }),
      ...(typeof isolated === 'boolean' && { isolated }),
      ...(typeof envelope === 'boolean' && { envelope }),
      ...(typeof names === 'boolean' && { names }),
      ...(typeof ringOpacity === 'number' && ringOpacity >= 0 && ringOpacity <= 1 && { ringOpacity }),
      ...((base as BaseLayer | null)?.kind === 'grid' && { base: { kind: 'grid' } as const }),
      ...(['decimal', 'dms', 'ddm', 'utm', 'mgrs'].includes(coordinates as string) && { coordinates: coordinates as CoordinateFormat }),
    };
  } catch {
    return {};
  }
}
