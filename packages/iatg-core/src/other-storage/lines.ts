import { middleOf } from '../geometry/facing.js';
import { direct, type Position } from '../geometry/geodesic.js';
import { ringOutline, type RingGeometry } from '../geometry/ring-outline.js';
import { separation_m } from '../geometry/separation.js';
import { prepareShape, type Geometry, type Shape } from '../geometry/shape.js';
import type { Rules } from '../rules/rules.js';
import { annexM } from '../standards/iatg-2021/annex-m-underground.js';
import type { OtherAnswer, RuleName } from './answer.js';
import { otherStorageAnswers } from './answers.js';
import type { Facility, TunnelMouth } from './facility.js';
import { swinging_m } from './port.js';
import { offAxisFactor } from './underground.js';

/** A line round a facility: never inside the true one. */
export interface FacilityLine {
  readonly answer: OtherAnswer & { readonly kind: 'distance' };
  readonly geometry: RingGeometry;
}

/** Some line of a mouth is drawn to a point, so its place has to be one. */
export const needsPoint = ({ kind }: Facility): boolean => kind === 'tunnel-mouth';

/**
 * The lines that a facility draws round its place, one for each answer that has a distance. A tunnel mouth whose axis is known draws
 * what holds at each angle; else everything counts as on the axis.
 *
 * @param rules only what is asked for; absent: all
 */
export function facilityLines(facility: Facility, geometry: Geometry, rules: Rules, only?: ReadonlySet<RuleName>): readonly FacilityLine[] {
  const onAxis: Facility = facility.kind === 'tunnel-mouth' ? { ...facility, offAxis_deg: 0 } : facility;
  const shape = prepareShape(geometry);
  return otherStorageAnswers(onAxis, rules).flatMap((answer) => {
    if (answer.kind !== 'distance' || answer.rule === 'swinging-circle' || (only && !only.has(answer.rule))) return [];
    const line = onAxis.kind === 'tunnel-mouth' && onAxis.axis_deg !== null && geometry.type === 'Point'
      ? mouthOutline(geometry.coordinates, onAxis, answer)
      : ringOutline(shape, middleOf(shape), null, [{ region: { kind: 'everywhere' }, distance_m: answer.required_m + (onAxis.kind === 'ship' ? swinging_m(onAxis) : 0) }]);
    return line ? [{ answer, geometry: line }] : [];
  });
}

/** Does a site lie inside a line, or touch it? */
export const isInside = (line: Shape, site: Shape): boolean => separation_m(line, site) === 0;

const STEP_deg = 0.5;
/** Straight lines in longitude and latitude leave the geodesic by less than this share over half a degree of a circle of some km. */
const STRAIGHT = 1e-6;

/**
 * Half a degree at a time round the mouth. Every corner lies as far out as the greatest distance of both its neighbouring steps asks, divided
 * by the cosine of half a step, so that no edge between two corners comes nearer than the true line.
 */
function mouthOutline(mouth: Position, { axis_deg }: TunnelMouth, { rule, exact_m }: FacilityLine['answer']): RingGeometry {
  const reach_m = (angle_deg: number): number => (rule === 'mouth-debris' ? (angle_deg <= annexM.mouthDebris.within_deg ? exact_m : 0) : Math.ceil(exact_m * offAxisFactor(angle_deg)));
  const corners: Position[] = [];
  for (let angle_deg = -180; angle_deg < 180; angle_deg += STEP_deg) {
    // The distance falls to either side, so the greatest of a step is at its end next to the axis.
    const nearest_deg = Math.max(0, Math.abs(angle_deg) - STEP_deg);
    const radius_m = (reach_m(nearest_deg) / Math.cos(((STEP_deg / 2) * Math.PI) / 180)) * (1 + STRAIGHT);
    if (radius_m > 0) corners.push(continuous(direct(mouth, axis_deg! + angle_deg, radius_m), mouth));
  }
  if (rule === 'mouth-debris') corners.push([mouth[0], mouth[1]]);
  // Outer rings turn to the left (RFC 7946); azimuths turn to the right.
  corners.reverse();
  return { type: 'Polygon', coordinates: [[...corners, corners[0]!]] };
}

/** Near the antimeridian a longitude goes on beyond 180 degrees rather than round the earth. */
function continuous([longitude_deg, latitude_deg]: [number, number], from: Position): Position {
  const turns = Math.round((longitude_deg - from[0]) / 360);
  return [longitude_deg - 360 * turns, latitude_deg];
}
