import type { AnyRingRow } from './layer-store.js';

/** Groups of rows that share a colour: those of the standard's drawings, bright enough for a satellite image. */
export type RingGroup = 'vulnerable' | 'inhabited' | 'route' | 'low-route' | 'office' | 'process' | 'store' | 'power' | 'fuel';

export const ringGroupOf = (row: AnyRingRow): RingGroup => GROUPS[row] ?? 'store';

const GROUPS: Partial<Record<AnyRingRow, RingGroup>> = {
  vbd: 'vulnerable',
  ibd: 'inhabited',
  ptrHigh: 'route',
  ptrMedium: 'route',
  ptrLow: 'low-route',
  officeLt20: 'office',
  officeGt20: 'office',
  powerSuper: 'power',
  powerNormal: 'power',
  powerMinor: 'power',
  polProtected: 'fuel',
  polVital: 'fuel',
  polMinor: 'fuel',
  polSmall: 'fuel',
  r18: 'process',
  r19: 'process',
  r20: 'process',
};

/** Colour and dash of each group: the dash tells them apart where colours do not. */
export const RING_STYLES: Readonly<Record<RingGroup, { readonly color: string; readonly dashArray: string }>> = {
  vulnerable: { color: '#d59bff', dashArray: '14 5' },
  inhabited: { color: '#ffe14d', dashArray: '' },
  route: { color: '#6ff09a', dashArray: '8 5' },
  'low-route': { color: '#6fc7ff', dashArray: '2 5' },
  office: { color: '#ffb27a', dashArray: '10 4 2 4' },
  process: { color: '#ff9d5c', dashArray: '5 4' },
  store: { color: '#ff8fa8', dashArray: '10 3 2 3 2 3' },
  power: { color: '#c8f0ff', dashArray: '1 4' },
  fuel: { color: '#e0c090', dashArray: '6 3 1 3' },
};
