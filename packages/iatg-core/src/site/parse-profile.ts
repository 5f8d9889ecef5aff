import type { Edition } from '../standards/edition.js';
import type { Branch } from '../standards/printed-table.js';
import { compileColumn } from '../rules/column-distance.js';
import { columnsInUse, comparedNeqs_kg, namedOptions, overridden, touchedColumns, type ColumnOverride, type RuleProfile } from '../rules/profile.js';
import { exceeds } from '../rules/rounding.js';
import { isFiniteNumber, isQuantity, isText, optional, own, required, shown, top, type Json, type Place } from './place.js';
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
  const name = required(root, 'name', place, (value, here) => (value === undefined ? here.fault('missing', { expected: 'a name' }) : isText(value, here))) ?? '';
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
  if (faults.length === 0) checkFunctions({ columns }, edition, inColumns);
  return faults.length > 0 ? { profile: null, faults } : { profile: { name, columns, minima }, faults };
}

function parseColumn(value: unknown, place: Place): ColumnOverride | undefined {
  const json = place.object(value);
  if (!json) return undefined;
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
    for (const id of touchedColumns(table, profile)) {
      const column = compileColumn(national, id);
      let greatest_m = 0;
      for (const neq_kg of [...comparedNeqs_kg(national)].sort((a, b) => a - b)) {
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
