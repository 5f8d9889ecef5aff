import { inverse } from 'iatg-core';
import { middleOf } from '../../state/moved-geometry.js';
import { changeBetween } from '../../state/plan-change.js';
import { featureOf, type Feature, type PlanDocument } from '../../state/plan-document.js';

/** One fact that two states of a plan do not share. */
export interface FactChange {
  /** Name of the site; null: of the plan as a whole. */
  readonly site: string | null;
  readonly kind: 'added' | 'removed' | 'moved' | 'reshaped' | 'fact';
  /** Of a fact: the name of its member in the file. */
  readonly member: string;
  readonly before: unknown;
  readonly after: unknown;
  /** Of a move. */
  readonly distance_m: number;
}

const NOTHING = { member: '', before: undefined, after: undefined, distance_m: 0 } as const;

/** A footprint that is turned or reshaped round its middle has not been moved. */
const MOVED_m = 0.01;

/** What changed from one state of a plan to another, site by site. */
export function factChanges(before: PlanDocument, after: PlanDocument): readonly FactChange[] {
  const facts = changeBetween(before, after).flatMap(([path]): FactChange[] => {
    const [first, id, part, ...inside] = path;
    if (first !== 'features') return first === undefined ? [{ ...NOTHING, site: null, kind: 'reshaped' }] : [{ ...NOTHING, site: null, kind: 'fact', member: path.join(' '), before: at(before, path), after: at(after, path) }];
    // Their order says nothing.
    if (id === undefined) return [];
    const [was, is] = [featureOf(before, id), featureOf(after, id)];
    const site = nameOf((is ?? was)!, id);
    if (!was) return [{ ...NOTHING, site, kind: 'added' }];
    if (!is) return [{ ...NOTHING, site, kind: 'removed' }];
    if (part === 'geometry') return [placeChange(site, was, is)];
    const member = part === 'properties' ? inside[0]! : part!;
    const valueIn = (feature: Feature): unknown => (part === 'properties' ? feature.properties[member] : feature[member]);
    return [{ ...NOTHING, site, kind: 'fact', member, before: valueIn(was), after: valueIn(is) }];
  });
  // A member that changed in several places inside is one fact.
  return facts.filter((fact, i) => facts.findIndex((one) => one.site === fact.site && one.kind === fact.kind && one.member === fact.member) === i);
}

function placeChange(site: string, { geometry: was }: Feature, { geometry: is }: Feature): FactChange {
  const { distance_m } = inverse(middleOf(was), middleOf(is));
  return distance_m >= MOVED_m ? { ...NOTHING, site, kind: 'moved', distance_m } : { ...NOTHING, site, kind: 'reshaped' };
}

const nameOf = ({ properties }: Feature, id: string): string => (typeof properties.name === 'string' && properties.name ? properties.name : id);

const at = (document: PlanDocument, path: readonly string[]): unknown => path.reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], document);
