import type { SiteConsequences } from '../site-consequences/consequences-of-plan.js';
import { consequenceFigures } from './consequence-figures.js';
import { hasSpread } from './consequences-as-json.js';
import { row } from './csv-row.js';

const COLUMNS = [
  'pes', 'es', 'distance_m', 'blast', 'tnt_kg', 'z_m_kg13', 'incident_kPa', 'reflected_kPa', 'incident_impulse_kPa_ms', 'reflected_impulse_kPa_ms', 'arrival_ms', 'duration_ms',
  'front_velocity_m_s', 'form', 'tier_reached', 'tier_next', 'house_set', 'house_category', 'pressure_damage', 'glass', 'injury_by_a_wall', 'injury_in_the_open', 'inside_fireball',
  'occupants', 'worst_for_es', 'incident_kPa_low', 'incident_kPa_high', 'incident_kPa_doubled', 'warnings', 'gaps', 'assumptions',
] as const; // prettier-ignore

/** Consequences as comma-separated values (RFC 4180), a pair a row. What is refused or not assessed is empty; unknown people are empty, never 0. */
export function* consequencesAsCsv(consequences: SiteConsequences, pairs: Iterable<number>): Generator<string, void, undefined> {
  yield row(COLUMNS);
  const exposed = new Map(consequences.exposed().map((one) => [one.site.id, one]));
  const spread = hasSpread(consequences);
  for (const i of pairs) {
    const { pes, es, distance_m, blast, effects, insideFireball, gaps, assumptions } = consequences.pair(i);
    const f = effects && consequenceFigures(effects);
    const bounds = spread ? consequences.bounds(i) : null;
    const doubled = consequences.doubled(i);
    const { occupants, worst } = exposed.get(es)!;
    yield row([
      pes, es, distance_m, blast, f?.tnt_kg, f?.z_m_kg13, f?.incident_kPa, f?.reflected_kPa, f?.incidentImpulse_kPa_ms, f?.reflectedImpulse_kPa_ms, f?.arrival_ms, f?.duration_ms,
      f?.frontVelocity_m_s, f?.form, f?.tierReached, f?.tierNext, f?.houseSet, f?.houseCategory, f?.pressureDamage, f?.glass, f?.injuryByAWall, f?.injuryInTheOpen,
      insideFireball === null ? null : insideFireball ? 'yes' : 'no', occupants, worst?.pes === pes ? 'yes' : 'no', bounds && consequenceFigures(bounds.low).incident_kPa,
      bounds && consequenceFigures(bounds.high).incident_kPa, doubled && consequenceFigures(doubled).incident_kPa, f?.warnings.join(' '), gaps.join(' '), assumptions.join(' '),
    ]); // prettier-ignore
  }
}
