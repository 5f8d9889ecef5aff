import type { RingRow, SiteEvaluation } from 'iatg-core';
import { dominoOf, greatestEvent_kg, jointPairs, jointRing, type Domino, type JointEvent, type JointPair, type JointRing } from 'iatg-core/decisions';

/** The line that stands for an event on the map: that of inhabited buildings. */
export const EVENT_ROW: RingRow = 'ibd';

const dominos = new WeakMap<SiteEvaluation, Domino>();

/** Which stores go off together; remembered as long as the plan stays the same. */
export function dominoFor(evaluation: SiteEvaluation): Domino {
  let domino = dominos.get(evaluation);
  if (!domino) dominos.set(evaluation, (domino = dominoOf(evaluation)));
  return domino;
}

export const greatestNow_kg = (evaluation: SiteEvaluation): number => greatestEvent_kg({ evaluation, domino: dominoFor(evaluation) });

const pairs = new WeakMap<JointEvent, readonly JointPair[]>();
const rings = new WeakMap<JointEvent, JointRing>();

export function pairsOfEvent(evaluation: SiteEvaluation, event: JointEvent): readonly JointPair[] {
  let found = pairs.get(event);
  if (!found) pairs.set(event, (found = jointPairs(evaluation, event)));
  return found;
}

export function ringOfEvent(evaluation: SiteEvaluation, event: JointEvent): JointRing {
  let found = rings.get(event);
  if (!found) rings.set(event, (found = jointRing(evaluation, event, EVENT_ROW)));
  return found;
}

export const eventKey = ({ stores }: JointEvent): string => stores[0]!;

