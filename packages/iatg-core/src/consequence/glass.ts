import { negative, notPositive, published, value, type Answer, type Basis, type Warning } from './answer.js';

/** Steps of window breakage; never one scaled distance, for a given pane breaks farther out, by scaled distance, for a larger charge. */
export type GlassBand = 'none-expected' | 'large-strained-panes' | 'small-strained-panes' | 'typical-failure' | 'ten-percent' | 'usually-shattered';

/** From the lightest to the heaviest. */
export const GLASS_BANDS: readonly { readonly band: GlassBand; readonly from_kPa: number }[] = [
  { band: 'none-expected', from_kPa: 0 },
  { band: 'large-strained-panes', from_kPa: 0.21 },
  { band: 'small-strained-panes', from_kPa: 0.69 },
  { band: 'typical-failure', from_kPa: 1.03 },
  { band: 'ten-percent', from_kPa: 2.07 },
  { band: 'usually-shattered', from_kPa: 3.4 },
];

const CLANCEY: Basis = { source: published('Clancey', '1972', 'glass by side-on pressure, as printed by explosion-safety.jp'), verification: 'verified', validRange: null };
const WEATHER: readonly Warning[] = ['weather-can-multiply-far-pressures'];

/** What an incident pressure does to windows. */
export const glassAt = ({ incident_kPa }: { readonly incident_kPa: number }): Answer<{ band: GlassBand }> =>
  negative({ incident_kPa }) ?? value(CLANCEY, { band: GLASS_BANDS.findLast(({ from_kPa }) => incident_kPa >= from_kPa * (1 - 1e-9))!.band }, WEATHER);

export type Pane = 'under-1-m2' | '1-to-3-m2' | 'over-3-m2';
export const PANES: Readonly<Record<Pane, number>> = { 'under-1-m2': 58, '1-to-3-m2': 86, 'over-3-m2': 125 };

const PROGRAM: Basis = { source: published('Window breakage by pane area', 'undated', 'constants of one program; no data behind them were found'), verification: 'secondary', validRange: null };

/** The radius out to which one program lets panes break, by their area: R = c Q^(1/3). For comparison. */
export const paneBreakRadius = ({ pane, tnt_kg }: { readonly pane: Pane; readonly tnt_kg: number }): Answer<{ radius_m: number }> =>
  notPositive({ tnt_kg }) ?? value(PROGRAM, { radius_m: PANES[pane] * Math.cbrt(tnt_kg) }, ['for-comparison-only', 'weather-can-multiply-far-pressures']);
