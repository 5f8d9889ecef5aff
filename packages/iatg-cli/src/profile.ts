import { applyProfile, compileRules, iatg2021, parseProfile, readJson, type RuleProfile, type Rules } from 'iatg-core';
import { bytesOf, refusedFile } from './plan.js';

/** The rules of the standard, with the national profile of a file if one is named. */
export async function rulesOf(file: string | undefined): Promise<Rules> {
  const profile = await profileIn(file);
  return profile ? applyProfile(iatg2021, profile) : compileRules(iatg2021);
}

/** The national profile of a file; null where none is named. */
export const profileIn = async (file: string | undefined): Promise<RuleProfile | null> => (file === undefined ? null : profileOf(file, '--profile'));

/** The profile that a plan carries; undefined: the file is no plan that carries one. */
function carriedBy(json: unknown): unknown {
  const { type, sitePlan } = Object(json) as { readonly type?: unknown; readonly sitePlan?: { readonly profile?: unknown } | null };
  return type === 'FeatureCollection' ? (sitePlan?.profile ?? undefined) : undefined;
}

/** @param argument as an error line names the file */
export async function profileOf(file: string | undefined, argument: string): Promise<RuleProfile> {
  const read = readJson(await bytesOf(file, argument), 'rule-profile');
  if ('fault' in read) throw refusedFile(argument, file!, [{ pointer: '', ...read.fault }]);
  const carried = carriedBy(read.json);
  const { profile, faults } = parseProfile(carried ?? read.json, iatg2021);
  if (!profile) throw refusedFile(argument, file!, carried === undefined ? faults : faults.map((fault) => ({ ...fault, pointer: `/sitePlan/profile${fault.pointer}` })));
  return profile;
}
