import { applyProfile, compileRules, iatg2021, parseProfile, readJson, type Rules } from 'iatg-core';
import { quoted } from './arguments.js';
import { Refusal } from './command.js';
import { bytesOf, lineOf } from './plan.js';

/** The rules of the standard, with the national profile of a file if one is named. */
export async function rulesOf(file: string | undefined): Promise<Rules> {
  if (file === undefined) return compileRules(iatg2021);
  const read = readJson(await bytesOf(file, '--profile'));
  if ('fault' in read) throw new Refusal([`argument --profile ${quoted(file)}:${lineOf({ pointer: '', ...read.fault })}`]);
  const { profile, faults } = parseProfile(read.json, iatg2021);
  if (!profile) throw new Refusal(faults.map((fault) => `argument --profile ${quoted(file)}: ${lineOf(fault)}`));
  return applyProfile(iatg2021, profile);
}
