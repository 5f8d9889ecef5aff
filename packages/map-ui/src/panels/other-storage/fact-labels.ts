import type { otherStorage } from '../../i18n/en/other-storage.js';

type Label = keyof typeof otherStorage | 'form.neq';

/** What the form calls each fact, by its name in the file: a fault is told by the same words. */
export const FACT_LABELS = {
  kind: 'other.kind',
  contents: 'other.contents',
  hd: 'other.division',
  neq_kg: 'form.neq',
  treatAs: 'other.treat-as',
  rock: 'other.rock',
  loadingDensity_kg_m3: 'other.density',
  spallCoefficient: 'other.spall',
  cover_m: 'other.cover',
  groundShockFactor: 'other.shock-factor',
  ground: 'other.ground',
  area_m2: 'other.area',
  perimeter_m: 'other.perimeter',
  volume_m3: 'other.volume',
  axis_deg: 'other.axis',
  offAxis_deg: 'other.off-axis',
  loading: 'other.loading',
  barricadeOnBoard: 'other.barricade',
  swingingLength_m: 'other.swinging',
  anchorChain_m: 'other.chain',
  daysPerWeek: 'other.days',
  pesColumn: 'other.pes',
  unitisation: 'other.unitised',
  largestStack: 'other.largest-stack',
  approval: 'other.approval',
  method: 'other.method',
} as const satisfies Readonly<Record<string, Label>>;
