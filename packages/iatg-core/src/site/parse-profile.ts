import type { RuleSetId } from '../standards/classification/mixing-rule-set.js';
import type { DensityBounds, Edition } from '../standards/edition.js';
import type { Branch } from '../standards/printed-table.js';
import { compileColumn } from '../rules/column-distance.js';
import { columnsInUse, comparedNeqs_kg, namedOptions, neverFalls, overridden, touchedColumns, type ColumnOverride, type RuleProfile } from '../rules/profile.js';
import { exceeds } from '../rules/rounding.js';
import { TRAFFIC_KINDS, type TrafficKind } from '../rules/traffic-density.js';
import { isNearMiss } from './near-miss.js';
import { isFiniteNumber, isOneOf, isQuantity, isText, optional, own, required, shown, top, type Json, type Place } from './place.js';
import type { Protection } from '../types.js';
import type { Problem } from './site-plan.js';

/**
 * Checks a rule profile, an object as parsed by `JSON.parse` (see `docs/rule-profiles.md`).
 * @returns the profile, or all its faults with their places; never throws, whatever the value
 */
export function parseProfile(json: unknown, edition: Edition): { readonly profile: RuleProfile | null; readonly faults: readonly Problem[] } {
  const faults: Problem[] = [];
  const place = top(faults);
  const root = place.object(json, 'rule profile');
  if (!root) return { profile: null, faults };
  required(root, 'version', place, (version, here) => (version === 1 ? 1 : here.fault(version === undefined ? 'missing' : 'unknown-value', { expected: '1', found: shown(version), allowed: '1' })));
  required(root, 'standard', place, (standard, here) => here.word(standard, [edition.id]));
  knownMembers(root, PROFILE_MEMBERS, place);
  const name = required(root, 'name', place, (value, here) => (value === undefined ? here.fault('missing', { expected: 'a name' }) : isText(value, here))) ?? '';
  const authority = optional(root, 'authority', place, isText, null);
  const source = optional(root, 'source', place, isText, null);
  const columns = new Map<string, ColumnOverride>();
  const inColumns = place.in('columns');
  for (const [id, value] of Object.entries(optional(root, 'columns', place, (inner, here) => here.object(inner), {} as Json))) {
    const here = inColumns.in(id);
    const override = here.word(id, columnsInUse(edition)) && parseColumn(value, here);
    if (override) columns.set(id, override);
  }
  const minima = new Map<string, number>();
  const inMinima = place.in('minima');
  for (const [id, value] of Object.entries(optional(root, 'minima', place, (inner, here) => here.object(inner), {} as Json))) {
    const here = inMinima.in(id);
    const options = namedOptions(edition, id);
    if (options.length === 0) here.fault('unknown-value', { found: shown(id), allowed: 'MATRIX/ROW or MATRIX/ROW/COLUMN, for example D.1/ibd or D.1/ibd/P10' });
    else if (!options.some(({ column }) => column !== null)) here.fault('no-column-in-cell', { cell: id });
    const minimum_m = isQuantity(value, here);
    if (minimum_m !== undefined) minima.set(id, minimum_m);
  }
  const trafficDensity = parseDensity(optional(root, 'trafficDensity', place, (inner, here) => here.object(inner), {} as Json), edition, place.in('trafficDensity'));
  const protection = optional(root, 'protection', place, isOneOf<Protection>('limited', 'high', 'virtually-complete'), null);
  const mixing = optional(root, 'mixing', place, isOneOf(...MIXING), null);
  if (faults.length === 0) checkFunctions({ columns }, edition, inColumns);
  return faults.length > 0 ? { profile: null, faults } : { profile: { name, authority, source, columns, minima, trafficDensity, protection, mixing }, faults };
}

const PROFILE_MEMBERS = ['version', 'standard', 'name', 'authority', 'source', 'columns', 'trafficDensity', 'protection', 'mixing', 'minima'];
const BRANCH_MEMBERS = { power: ['upTo_kg', 'form', 'coefficient', 'exponent'], 'log-quadratic': ['upTo_kg', 'form', 'a', 'b', 'c'] } as const;

/** A member that nobody reads may be the one that was to make a distance longer: it is a fault, unlike in a plan, which other programs write too. */
function knownMembers(json: Json, known: readonly string[], place: Place): void {
  for (const name of Object.keys(json)) {
    if (known.includes(name)) continue;
    const meant = known.find((candidate) => !Object.hasOwn(json, candidate) && isNearMiss(name, candidate));
    place.in(name).fault('unknown-member', meant === undefined ? { name, allowed: known.join(', ') } : { name, meant });
  }
}

/** The rule sets that `iatg-core/classification` knows, and the stricter of the two for storage; the compiler sees to it that none is missing. */
const MIXING = Object.keys({
  strictest: true,
  'german-2-sprengv': true,
  'nato-aastp-1': true,
  'us-dod': true,
  'transport-canada': true,
  'transport-us': true,
  'transport-adr': true,
} satisfies Readonly<Record<RuleSetId | 'strictest', true>>) as readonly (RuleSetId | 'strictest')[];

/** Bounds above 0, of which that of a high density is not below that of a medium one, the standard's standing in for what is not given. */
function parseDensity(json: Json, edition: Edition, place: Place): RuleProfile['trafficDensity'] {
  const found = new Map<TrafficKind, Partial<DensityBounds>>();
  for (const kind of Object.keys(json)) {
    const here = place.in(kind);
    if (!here.word(kind, TRAFFIC_KINDS)) continue;
    const stated = here.object(own(json, kind));
    if (!stated) continue;
    const bound = (name: keyof DensityBounds): Partial<DensityBounds> => {
      const value = optional(stated, name, here, isQuantity, undefined);
      if (value === 0) here.in(name).fault('unknown-value', { found: '0', allowed: 'a count above 0' });
      return value === undefined ? {} : { [name]: value };
    };
    const bounds = { ...bound('high'), ...bound('medium') };
    knownMembers(stated, ['high', 'medium'], here);
    const { high, medium } = { ...edition.trafficDensity[kind as TrafficKind], ...bounds };
    if (medium > high) here.fault('bounds-crossed', { high, medium });
    found.set(kind as TrafficKind, bounds);
  }
  return found;
}

function parseColumn(value: unknown, place: Place): ColumnOverride | undefined {
  const json = place.object(value);
  if (!json) return undefined;
  knownMembers(json, ['branches', 'minimum_m'], place);
  const branches = optional(json, 'branches', place, parseBranches, undefined);
  const minimum = own(json, 'minimum_m');
  const minimum_m = minimum === undefined || minimum === null ? minimum : isQuantity(minimum, place.in('minimum_m'));
  if (own(json, 'branches') === undefined && minimum === undefined) place.fault('missing', { expected: 'branches, minimum_m or both' });
  return { ...(branches && { branches }), ...(minimum_m !== undefined && { minimum_m }) };
}

function parseBranches(value: unknown, place: Place): readonly Branch[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return place.fault('wrong-type', { expected: 'array of branches', found: shown(value) });
  let previous_kg = 0;
  return (value as readonly unknown[]).flatMap((item, i): readonly Branch[] => {
    const here = place.in(i);
    const json = here.object(item);
    if (!json) return [];
    const isLast = i === value.length - 1;
    const upTo_kg = isLast ? optional(json, 'upTo_kg', here, isFiniteNumber, undefined) : required(json, 'upTo_kg', here, isFiniteNumber);
    if (upTo_kg !== undefined && upTo_kg <= previous_kg) here.in('upTo_kg').fault('not-ascending', { found: upTo_kg, previous: previous_kg });
    previous_kg = upTo_kg ?? previous_kg;
    const form = required(json, 'form', here, (word, at) => at.word(word, ['power', 'log-quadratic'] as const));
    if (form) knownMembers(json, BRANCH_MEMBERS[form], here);
    const number = (member: string): number => required(json, member, here, isFiniteNumber) ?? 0;
    const limit = isLast ? {} : { upTo_kg: upTo_kg ?? 0 };
    if (form === 'power') return [{ ...limit, form, coefficient: number('coefficient'), exponent: required(json, 'exponent', here, parseExponent) ?? 0 }];
    return form ? [{ ...limit, form, a: number('a'), b: number('b'), c: number('c') }] : [];
  });
}

/** A number, or a fraction such as "1/3", which a decimal cannot say exactly. */
function parseExponent(value: unknown, place: Place): number | undefined {
  const fraction = typeof value === 'string' ? /^(\d+)\/([1-9]\d*)$/.exec(value) : null;
  return fraction ? Number(fraction[1]) / Number(fraction[2]) : isFiniteNumber(value, place);
}

/** A column without a distance, or one that falls as the NEQ grows and so would let more explosive stand nearer, is refused. */
function checkFunctions(profile: Pick<RuleProfile, 'columns'>, { tables }: Edition, place: Place): void {
  for (const table of tables) {
    const national = overridden(table, profile);
    const touched = touchedColumns(table, profile);
    const neqs_kg = touched.length > 0 ? comparedNeqs_kg(national) : [];
    for (const id of touched) {
      const column = compileColumn(national, id);
      let greatest_m = 0;
      for (const neq_kg of neverFalls(national, id) ? neqs_kg.slice(0, 1) : neqs_kg) {
        const value_m = column.value_m(neq_kg, 'calculated');
        if (value_m <= 0) {
          place.in(`${table.id}/${id}`).fault('no-distance', { neq_kg, value_m });
          break;
        }
        if (exceeds(greatest_m, value_m)) {
          place.in(`${table.id}/${id}`).fault('falls', { neq_kg, value_m, before_m: greatest_m });
          break;
        }
        if (value_m > greatest_m) greatest_m = value_m;
      }
    }
  }
}
