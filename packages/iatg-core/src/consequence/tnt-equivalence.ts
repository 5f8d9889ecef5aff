import { iatg0180, invalid, notPositive, ufc, value, type Answer, type Basis, type InvalidInput, type Verification, type Warning } from './answer.js';
import { FOOT_m } from './scaled-distance.js';

/** One row of the table of explosives. */
export interface Explosive {
  readonly id: ExplosiveId;
  readonly name: string;
  /** kg of TNT that give the same pressure, for 1 kg. */
  readonly forPressure: number;
  /** kg of TNT that give the same impulse, for 1 kg. */
  readonly forImpulse: number;
  readonly impulseVerification: Verification;
  /** The incident pressures between which the factors hold; null: the table states none. */
  readonly pressures_kPa: readonly [min: number, max: number] | null;
  /** Gurney constant, the square root of 2E. */
  readonly gurney_m_s: number;
  /** The same constant in feet a second where UFC 3-340-02 Table 2-5 confirms it. */
  readonly gurney_ft_s: number | null;
}

export type ExplosiveId =
  | 'tnt'
  | 'amatol'
  | 'composition-b'
  | 'composition-c3'
  | 'composition-c4'
  | 'hmx'
  | 'octol-75-25'
  | 'petn'
  | 'rdx'
  | 'rdx-tnt-60-40'
  | 'tetryl'
  | 'tritonal';

type Row = readonly [ExplosiveId, string, forPressure: number, forImpulse: number, pressures_kPa: readonly [number, number] | null, gurney_m_s: number, gurney_ft_s: number | null];

/**
 * IATG 01.80:2021 clause 7.2, from copies. The impulse factor of Composition C4 stands as 0.19 in both copies, which descend from one form:
 * 1.19 is evidently meant, and it is marked. Gurney constants in ft/s: UFC 3-340-02 Table 2-5.
 */
// prettier-ignore
const ROWS: readonly Row[] = [
  ['tnt',            'TNT',                       1.00, 1.00, null,       2438, 8000],
  ['amatol',         'Amatol',                    0.99, 0.98, null,       1886, null],
  ['composition-b',  'Composition B',             1.11, 0.98, [35, 350],  2774, 9100],
  ['composition-c3', 'Composition C3',            1.08, 1.01, [35, 350],  2682, 8800],
  ['composition-c4', 'Composition C4',            1.37, 1.19, [70, 700],  2530, null],
  ['hmx',            'HMX',                       1.02, 1.03, null,       2972, 9750],
  ['octol-75-25',    'Octol 75/25',               1.06, 1.06, null,       2896, null],
  ['petn',           'PETN',                      1.27, 1.11, [35, 700],  2926, 9600],
  ['rdx',            'RDX',                       1.14, 1.09, null,       2926, 9600],
  ['rdx-tnt-60-40',  'RDX/TNT 60/40 (Cyclotol)',  1.14, 1.09, [35, 350],  2402, null],
  ['tetryl',         'Tetryl',                    1.07, 1.05, [21, 140],  2499, 8200],
  ['tritonal',       'Tritonal',                  1.07, 0.96, [35, 700],  2316, 7600],
];

export const EXPLOSIVES: readonly Explosive[] = ROWS.map(([id, name, forPressure, forImpulse, pressures_kPa, gurney_m_s, gurney_ft_s]) => ({
  id, name, forPressure, forImpulse, pressures_kPa, gurney_m_s, gurney_ft_s,
  impulseVerification: id === 'composition-c4' ? 'recalled-unverified' : 'secondary',
})); // prettier-ignore

/** An explosive by its id or by a usual way of writing it: `C4`, `Comp B`, `RDX`; undefined where it is not in the table. */
export function explosiveNamed(name: string): Explosive | undefined {
  const plain = name.toLowerCase().replaceAll(/[^a-z0-9]/g, '').replace(/^comp(?=[bc])/, 'composition').replace(/^c(?=[34]$)/, 'compositionc');
  return EXPLOSIVES.find(({ id }) => [id.replaceAll('-', ''), ...(ALSO[id] ?? [])].includes(plain));
}

const ALSO: Readonly<Partial<Record<ExplosiveId, readonly string[]>>> = { 'octol-75-25': ['octol', 'octol7525'], 'rdx-tnt-60-40': ['cyclotol', 'rdxtnt', 'rdxtnt6040'] };

/** The explosive, or why it is none: an id that is not in the table. */
export const explosiveOf = (id: ExplosiveId): Explosive | InvalidInput => EXPLOSIVES.find((one) => one.id === id) ?? invalid('explosive', id, 'unknown', EXPLOSIVES.map((one) => one.id));

export interface EquivalenceQuestion {
  readonly explosive: ExplosiveId;
  readonly neq_kg: number;
  /** What the answer is wanted for: the factors differ. They say nothing of times and velocities. */
  readonly wanted: 'pressure' | 'impulse';
}

/**
 * The quantity of TNT that does the same.
 *
 *     Q_TNT = Q f
 *
 * @source IATG 01.80 clause 7.2, as copied in secondary sources
 * @validity between the incident pressures of the table, which `blast` looks at
 * @example tntEquivalent({ explosive: 'rdx', neq_kg: 250, wanted: 'pressure' }) // tnt_kg: 285
 */
export function tntEquivalent({ explosive, neq_kg, wanted }: EquivalenceQuestion): Answer<{ tnt_kg: number; factor: number }> {
  const row = explosiveOf(explosive);
  if ('kind' in row) return row;
  if (wanted !== 'pressure' && wanted !== 'impulse') return invalid('wanted', wanted, 'unknown', ['pressure', 'impulse']);
  const factor = wanted === 'pressure' ? row.forPressure : row.forImpulse;
  const warnings: Warning[] = [
    ...(row.id !== 'tnt' && !row.pressures_kPa ? (['factor-range-not-stated'] as const) : []),
    ...(wanted === 'impulse' && row.impulseVerification === 'recalled-unverified' ? (['impulse-factor-misprinted-in-copies'] as const) : []),
  ];
  return notPositive({ neq_kg }) ?? value(factorBasis(row, wanted), { tnt_kg: neq_kg * factor, factor }, warnings);
}

export const factorBasis = ({ pressures_kPa, impulseVerification }: Explosive, wanted: 'pressure' | 'impulse'): Basis => ({
  source: iatg0180('clause 7.2, table of explosives'),
  verification: wanted === 'impulse' ? impulseVerification : 'secondary',
  validRange: pressures_kPa && { input: 'incident_kPa', min: pressures_kPa[0], max: pressures_kPa[1] },
});

/** The Gurney constant of an explosive: verified where UFC 3-340-02 prints it too. */
export function gurneyConstant({ explosive }: { readonly explosive: ExplosiveId }): Answer<{ gurney_m_s: number }> {
  const row = explosiveOf(explosive);
  if ('kind' in row) return row;
  const verified = row.gurney_ft_s !== null;
  return value(
    { source: verified ? ufc('Table 2-5') : iatg0180('clause 7.2, table of explosives'), verification: verified ? 'verified' : 'secondary', validRange: null },
    { gurney_m_s: verified ? row.gurney_ft_s * FOOT_m : row.gurney_m_s },
  );
}
