import { exceeds } from '../rules/rounding.js';
import type { Lot } from '../rules/aggregation.js';
import { annexM } from '../standards/iatg-2021/annex-m-underground.js';
import { tableN1 } from '../standards/iatg-2021/annex-n-underground.js';
import { Deriving, rowsOf, withinRows } from './derive.js';
import type { Gap, OtherAnswer, RuleName } from './answer.js';
import type { Chamber, TunnelMouth } from './facility.js';

const { cite } = annexM;
const ROWS = rowsOf(tableN1);

/**
 * The intervals round a chamber, the blast of its crater and its ground shock.
 *
 * @source IATG 02.20:2021, Annex M and Table N.1
 * @validity a basic check by staff: the annex says so itself. To 500,000 kg, the last row of Table N.1 (I-15). No debris of a crater.
 */
export const chamberAnswers = (chamber: Chamber): readonly OtherAnswer[] => [spallInterval(chamber), damageInterval(chamber), craterBlast(chamber), groundShock(chamber, 'ground-shock-inhabited'), groundShock(chamber, 'ground-shock-route')];

/**
 * Blast and debris of a tunnel mouth at an angle off its axis.
 *
 * @source IATG 02.20:2021, Annex M
 * @validity as `chamberAnswers`
 */
export const mouthAnswers = (mouth: TunnelMouth): readonly OtherAnswer[] => [...(['mouth-inhabited', 'mouth-process', 'mouth-minor-route'] as const).map((rule) => mouthBlast(mouth, rule)), mouthDebris(mouth)];

/** The share of the distance on the axis that holds off it: 1 on the axis, symmetric, falling to either side. */
export function offAxisFactor(offAxis_deg: number): number {
  const { offAxis_deg: scale_deg, offAxisExponent } = annexM.mouth;
  return 1 / (1 + (offAxis_deg / scale_deg) ** 2) ** offAxisExponent;
}

function spallInterval({ contents, loadingDensity_kg_m3, spallCoefficient, method }: Chamber): OtherAnswer {
  return explosive('interval-spall', contents, (found, neq_kg) => {
    if (loadingDensity_kg_m3 === null) return found.gap('density-not-stated');
    found.tell({ kind: 'condition', cite: annexM.cite, name: 'loading-density', value: loadingDensity_kg_m3, state: 'seen' });
    if (!exceeds(annexM.density.spallBelow_kg_m3, loadingDensity_kg_m3)) return found.gap('density-above-270');
    if (spallCoefficient === null) found.byColumn(tableN1, 'D1', neq_kg, method);
    else found.byFunction(annexM.interval.cite, `${spallCoefficient} x Q^(1/3)`, spallCoefficient * Math.cbrt(neq_kg)).note('protective-construction-declared');
    return found.atLeast(annexM.interval.cite, annexM.interval.minimum_m).note('gas-through-cracks').answer();
  });
}

function damageInterval({ contents, rock, loadingDensity_kg_m3, method }: Chamber): OtherAnswer {
  return explosive('interval-damage', contents, (found, neq_kg) => {
    if (rock === null) return found.gap('rock-not-stated');
    if (rock === 'hard-rock' && loadingDensity_kg_m3 === null) return found.gap('density-not-stated');
    if (loadingDensity_kg_m3 !== null) found.tell({ kind: 'condition', cite: annexM.cite, name: 'loading-density', value: loadingDensity_kg_m3, state: 'seen' });
    const { hardRock_kg_m3 } = annexM.density;
    const column = rock === 'sandstone' ? 'D3' : rock === 'limestone' ? 'D4' : exceeds(hardRock_kg_m3, loadingDensity_kg_m3!) ? 'D2' : 'D5';
    if (rock === 'hard-rock' && !exceeds(hardRock_kg_m3, loadingDensity_kg_m3!) && !exceeds(loadingDensity_kg_m3!, hardRock_kg_m3)) found.interpret('I-19');
    return found.byColumn(tableN1, column, neq_kg, method).atLeast(annexM.interval.cite, annexM.interval.minimum_m).note('gas-through-cracks').answer();
  });
}

function craterBlast({ contents, cover_m }: Chamber): OtherAnswer {
  return explosive('crater-blast', contents, (found, neq_kg) => {
    if (cover_m === null) return found.gap('cover-not-stated');
    const scaled = cover_m / Math.cbrt(neq_kg);
    found.tell({ kind: 'condition', cite, name: 'cover-over-cube-root', value: scaled, state: 'seen' }).note('no-crater-debris');
    // At a limit the thinner cover holds: the longer distance (I-19).
    const band = annexM.crater.find(({ coverUpTo }) => !exceeds(scaled, coverUpTo));
    if (!band) return found.none();
    if (!exceeds(band.coverUpTo, scaled)) found.interpret('I-19');
    return found.byFunction(cite, `${band.coefficient} x Q^(1/3)`, band.coefficient * Math.cbrt(neq_kg)).answer();
  });
}

function groundShock({ contents, ground, groundShockFactor }: Chamber, rule: 'ground-shock-inhabited' | 'ground-shock-route'): OtherAnswer {
  return explosive(rule, contents, (found, neq_kg) => {
    if (groundShockFactor === null) return found.gap('factor-not-entered');
    const { exponent, route, ...coefficients } = annexM.groundShock;
    const coefficient = coefficients[ground ?? 'hard-rock'];
    found.tell({ kind: 'condition', cite, name: 'ground-shock-factor', value: groundShockFactor, state: 'unverified' });
    found.byFunction(cite, `${coefficient} x fd x Q^(4/9)`, coefficient * groundShockFactor * neq_kg ** exponent).note('factor-entered').interpret('I-16');
    if (ground === null) found.note('ground-unknown');
    if (rule === 'ground-shock-route') found.times(cite, 'route', route);
    return found.answer();
  });
}

function mouthBlast({ contents, area_m2, perimeter_m, volume_m3, offAxis_deg }: TunnelMouth, rule: 'mouth-inhabited' | 'mouth-process' | 'mouth-minor-route'): OtherAnswer {
  return explosive(rule, contents, (found, neq_kg) => {
    const diameter_m = (4 * area_m2) / perimeter_m;
    const coefficient = rule === 'mouth-process' ? annexM.mouth.process : annexM.mouth.inhabited;
    found.tell({ kind: 'condition', cite, name: 'hydraulic-diameter', value: diameter_m, state: 'seen' });
    found.byFunction(cite, `${coefficient} x HD x (Q/V)^(1/3)`, coefficient * diameter_m * Math.cbrt(neq_kg / volume_m3));
    if (offAxis_deg !== 0) {
      found.tell({ kind: 'condition', cite, name: 'off-axis-angle', value: offAxis_deg, state: 'seen' });
      found.times(cite, 'off-axis', offAxisFactor(offAxis_deg));
    }
    if (rule === 'mouth-minor-route') found.times(cite, 'minor-route', annexM.mouth.minorRoute);
    return found.answer();
  });
}

function mouthDebris({ contents, offAxis_deg }: TunnelMouth): OtherAnswer {
  return explosive('mouth-debris', contents, (found) => {
    const { within_deg, distance_m, adviceWithin_deg } = annexM.mouthDebris;
    const angle_deg = Math.abs(offAxis_deg);
    found.tell({ kind: 'condition', cite, name: 'off-axis-angle', value: offAxis_deg, state: 'seen' });
    if (!exceeds(angle_deg, adviceWithin_deg)) found.note('advice-30-degrees');
    if (exceeds(angle_deg, within_deg)) return found.none();
    if (!exceeds(within_deg, angle_deg)) found.interpret('I-19');
    return found.orFixed(cite, null, distance_m).answer();
  });
}

/** Runs a rule for what counts as HD 1.1 underground; nothing that counts: no distance. */
function explosive(rule: RuleName, lots: readonly Lot[], find: (found: Deriving, neq_kg: number) => OtherAnswer): OtherAnswer {
  const found = new Deriving(rule);
  const { massive_kg, beside_kg, gap } = countedUnderground(lots, found);
  if (gap) return found.gap(gap);
  if (massive_kg === 0) return found.none();
  const total_kg = massive_kg + beside_kg;
  found.tell({ kind: 'contents', cite, as: '1.1', neq_kg: total_kg, approval: null });
  if (beside_kg > 0) found.interpret('I-17');
  const neq_kg = withinRows(total_kg, ROWS);
  if (neq_kg === null) return found.interpret('I-15').gap('neq-above-range');
  if (neq_kg > total_kg) found.tell({ kind: 'read-as-first-row', cite: tableN1.cite, row_kg: neq_kg }).note('neq-below-table').interpret('I-15');
  return find(found, neq_kg);
}

/** HD 1.1, 1.5 and 1.3 count as 1.1; 1.2 only beside them (I-17); 1.4 never; 1.6 has no distances. */
function countedUnderground(lots: readonly Lot[], found: Deriving): { massive_kg: number; beside_kg: number; gap: Gap | null } {
  let massive_kg = 0;
  let beside_kg = 0;
  let gap: Gap | null = null;
  for (const { hd, neq_kg, treatAs } of lots) {
    if (neq_kg === 0) continue;
    if (treatAs) found.note('treated-as');
    const stated = treatAs ?? hd;
    if (stated === '1.6') gap = 'no-distances-in-standard';
    else if (stated.startsWith('1.2')) beside_kg += neq_kg;
    else if (stated !== '1.4') massive_kg += neq_kg;
  }
  return { massive_kg, beside_kg, gap };
}
