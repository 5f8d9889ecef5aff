import type { AccidentId } from './accidents.js';
import { accidents, tntRange_t } from './accidents.js';

/**
 * An accident moved to a place of the class's choice, as GeoJSON. It carries nothing but the charge and the mark EXERCISE: no name of
 * either place, no site, no occupants, no dead. Its one feature is an annotation, so that no plan can take it for a store.
 */
export interface MovedEvent {
  readonly type: 'FeatureCollection';
  readonly exercise: true;
  readonly mark: 'EXERCISE';
  readonly features: readonly [MovedEventFeature];
}

export interface MovedEventFeature {
  readonly type: 'Feature';
  readonly id: 'exercise-event';
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [longitude: number, latitude: number] };
  readonly properties: {
    readonly role: 'annotation';
    readonly exercise: true;
    readonly name: 'EXERCISE';
    readonly event: AccidentId;
    /** Whether the charges are estimates or an upper bound. */
    readonly rings: 'model' | 'upper-bound';
    /** Charges to draw, in tonnes of TNT. */
    readonly charges_t: readonly number[];
    /** From the least to the greatest estimate; null: not found. */
    readonly tnt_t: { readonly low_t: number; readonly high_t: number } | null;
  };
}

/** Whether there is anything to move: only accidents with predicted rings. */
export const isMovable = (id: AccidentId): boolean => accidentOf(id).rings.kind !== 'none';

/**
 * Moves an event to a place. The place is all that it takes from the plan that is open.
 * @returns null for an accident without predicted rings: there would be nothing to show
 * @throws RangeError for a position that is none
 */
export function movedEvent(id: AccidentId, position: { readonly longitude: number; readonly latitude: number }): MovedEvent | null {
  const { longitude, latitude } = position;
  if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) throw new RangeError(`not a position: ${longitude}, ${latitude}`);
  const accident = accidentOf(id);
  if (accident.rings.kind === 'none') return null;
  const range = tntRange_t(accident);
  return {
    type: 'FeatureCollection',
    exercise: true,
    mark: 'EXERCISE',
    features: [
      {
        type: 'Feature',
        id: 'exercise-event',
        geometry: { type: 'Point', coordinates: [longitude, latitude] },
        properties: {
          role: 'annotation',
          exercise: true,
          name: 'EXERCISE',
          event: accident.id,
          rings: accident.rings.kind,
          charges_t: accident.rings.charges_t,
          tnt_t: range && { low_t: range.low_t, high_t: range.high_t },
        },
      },
    ],
  };
}

function accidentOf(id: AccidentId) {
  const accident = accidents.find((one) => one.id === id);
  if (!accident) throw new RangeError(`no accident ${String(id)}`);
  return accident;
}
