import { readJson, type Problem, type SiteEvaluation } from 'iatg-core';
import { readPlanningAreas, safeguardingOf, touchedAreas, type PlanningArea, type SafeguardedClass, type SafeguardedRow, type TouchedArea } from 'iatg-core/decisions';

/** A planner's file as it came, and the areas in it. */
export interface AreasFile {
  readonly features: readonly unknown[];
  readonly areas: readonly PlanningArea[];
}

/** @returns the areas, or every fault */
export function areasIn(bytes: Uint8Array): AreasFile | readonly Problem[] {
  const read = readJson(bytes, 'planning-areas');
  if ('fault' in read) return [{ pointer: '', ...read.fault }];
  const { areas, faults } = readPlanningAreas(read.json);
  return areas ? { areas, features: (read.json as { readonly features: readonly unknown[] }).features } : faults;
}

export const isAreasFile = (read: AreasFile | readonly Problem[]): read is AreasFile => 'areas' in read;

const classes = new WeakMap<SiteEvaluation, Map<SafeguardedRow, SafeguardedClass>>();

/** The envelope of a class; remembered as long as the plan stays the same. */
export function safeguardedFor(evaluation: SiteEvaluation, row: SafeguardedRow): SafeguardedClass {
  let known = classes.get(evaluation);
  if (!known) classes.set(evaluation, (known = new Map()));
  let found = known.get(row);
  if (!found) known.set(row, (found = safeguardingOf(evaluation, [row])[0]!));
  return found;
}

let last: { readonly evaluation: SiteEvaluation; readonly file: AreasFile; readonly rows: readonly SafeguardedRow[]; readonly found: readonly TouchedArea[] } | null = null;

/** Which areas are too near; list and map ask for the same. */
export function touchedFor(evaluation: SiteEvaluation, file: AreasFile, rows: readonly SafeguardedRow[]): readonly TouchedArea[] {
  if (last?.evaluation !== evaluation || last.file !== file || last.rows !== rows) last = { evaluation, file, rows, found: touchedAreas(evaluation, file.areas, rows) };
  return last.found;
}
