import { accidents, isMovable, movedEvent, type Accident, type AccidentId, type MovedEvent } from 'iatg-training';
import { direct, outlineAround, parseSitePlan, type Position, type RingGeometry, type Site } from 'iatg-core';
import { distanceForPressure, HOUSE_CATEGORIES, houseDamageRadius, isValue, type HouseCategory } from 'iatg-core/consequence';
import { EMPTY_DOCUMENT, withHeader, type PlanDocument } from './plan-document.js';
import { endRun } from './training-run.js';
import { leaveStage, takeStage } from './training-stage.js';
import { trainingStore, type Replay } from './training-store.js';

export const accidentOf = (id: AccidentId): Accident => accidents.find((one) => one.id === id)!;

/** Which set of constants of the house formula: that of the check which came with the accidents. */
export const HOUSE_SET = 'estc';
/** Lines of pressure of the same check. */
export const PRESSURES_kPa = [34.5, 13.8, 6.9, 3.4, 2.07] as const;

/** A line that is computed: from the least charge to the greatest; the same twice where there is one figure. */
export interface PredictedLine {
  readonly of: HouseCategory | (typeof PRESSURES_kPa)[number];
  readonly near_m: number;
  readonly far_m: number;
}

/** From the inside outwards; empty: no rings may be drawn. */
export function predictedLines({ rings }: Accident, lines: Replay['lines']): readonly PredictedLine[] {
  if (rings.kind === 'none') return [];
  const [least_kg, most_kg] = [Math.min(...rings.charges_t) * 1000, Math.max(...rings.charges_t) * 1000];
  const between = (of: PredictedLine['of'], radius_m: (tnt_kg: number) => number | null): readonly PredictedLine[] => {
    const [near_m, far_m] = [radius_m(least_kg), radius_m(most_kg)];
    return near_m === null || far_m === null ? [] : [{ of, near_m, far_m }];
  };
  if (lines === 'houses') {
    return HOUSE_CATEGORIES.flatMap((category) =>
      between(category, (tnt_kg) => {
        const answer = houseDamageRadius({ tnt_kg, category, set: HOUSE_SET });
        return isValue(answer) ? answer.radius_m : null;
      }),
    );
  }
  return PRESSURES_kPa.flatMap((pressure_kPa) =>
    between(pressure_kPa, (neq_kg) => {
      const answer = distanceForPressure({ neq_kg, pressure_kPa });
      return isValue(answer) ? answer.distance_m : null;
    }),
  );
}

/** Where the event is: where it happened, or where the class has put it. */
export function placeOf({ id, movedTo }: Pick<Replay, 'id' | 'movedTo'>): Position {
  const { longitude, latitude } = accidentOf(id).place;
  return movedTo ?? [longitude, latitude];
}

/** A circle round a place, never inside the true line. */
export function circleAround(place: Position, radius_m: number): RingGeometry | null {
  return outlineAround(siteAt(place), radius_m);
}

const siteAt = (place: Position): Site => {
  const { plan } = parseSitePlan({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', id: 'place', properties: { role: 'pes', structure: { type: 'open-stack' } }, geometry: { type: 'Point', coordinates: place } }],
  });
  return plan!.sites[0]!;
};

/** The event at the place that the class has chosen, as it is saved to a file; null: it stands where it happened. */
export const movedEventOf = ({ id, movedTo }: Replay): MovedEvent | null => movedTo && movedEvent(id, { longitude: movedTo[0], latitude: movedTo[1] });

export async function showAccident(id: AccidentId, name: string): Promise<void> {
  endRun();
  const from = trainingStore.get().tab;
  await show({ id, lines: 'houses', movedTo: null, places: false, from }, withHeader(EMPTY_DOCUMENT, { name }));
}

/** Puts the event to another place. Nothing but the charge goes there. */
export async function moveEvent(to: Position): Promise<void> {
  const { replay } = trainingStore.get();
  if (!replay || !isMovable(replay.id)) return;
  const moved: Replay = { ...replay, movedTo: to, places: false };
  const event = movedEventOf(moved)!;
  await show(moved, { ...event, sitePlan: { version: 1, name: event.mark } } as unknown as PlanDocument);
}

export function setReplay(what: Partial<Pick<Replay, 'lines' | 'places'>>): void {
  const { replay } = trainingStore.get();
  if (replay) trainingStore.set({ replay: { ...replay, ...what } });
}

export const leaveAccident = (): void => leaveStage();

async function show(replay: Replay, document: PlanDocument): Promise<void> {
  await takeStage(document, { hidesVerdicts: true, hidesRings: true, extent: extentOf(replay), forbids: () => true }, left);
  trainingStore.set({ replay, running: null, editing: null });
}

function left(): void {
  const { replay } = trainingStore.get();
  if (replay) trainingStore.set({ replay: null, tab: replay.from, last: replay.id });
}

/** The outermost computed line; without any, the country a few kilometres round. */
function extentOf(replay: Replay): readonly Position[] {
  const place = placeOf(replay);
  const reach_m = Math.max(ACCOUNT_m, ...predictedLines(accidentOf(replay.id), 'houses').map(({ far_m }) => far_m * 1.1));
  return [0, 90, 180, 270].map((azimuth_deg) => direct(place, azimuth_deg, reach_m));
}

const ACCOUNT_m = 1_000;
