import { readFileSync } from 'node:fs';
import { applyProfile, compileRules, english, evaluateSite, iatg2021, parseProfile, readSitePlan, type SiteEvaluation } from 'iatg-core';
import { NO_FIELDS, PAPERS, type LanguageOfPaper, type PaperFields, type PaperName, type Sheet } from 'iatg-papers';
import { texts } from 'iatg-papers/words/en';

export const FINGERPRINT = '0123456789abcdef'.repeat(4);
export const PORTRAIT: Sheet = { size: 'A4', orientation: 'portrait' };
export const inEnglish: LanguageOfPaper = { language: 'en', texts, messages: english };

export const exampleText = (name: string): string => readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8');

export function evaluationOf(text: string, rules = compileRules(iatg2021)): SiteEvaluation {
  const { plan, faults } = readSitePlan(new TextEncoder().encode(text));
  if (!plan) throw new Error(faults.map(({ pointer }) => pointer).join());
  return evaluateSite(plan, rules);
}

/** The demonstration under a rule profile. */
export function evaluationUnder(json: object): SiteEvaluation {
  const { profile, faults } = parseProfile({ version: 1, standard: iatg2021.id, ...json }, iatg2021);
  if (!profile) throw new Error(faults.map(({ pointer }) => pointer).join());
  return evaluationOf(exampleText('demo-depot.geojson'), applyProfile(iatg2021, profile));
}

export const demo = evaluationOf(exampleText('demo-depot.geojson'));

interface Choices {
  readonly evaluation?: SiteEvaluation;
  readonly language?: LanguageOfPaper;
  readonly sheet?: Sheet;
  readonly fields?: Partial<PaperFields>;
}

export const paperOf = (name: PaperName, { evaluation = demo, language = inEnglish, sheet = PORTRAIT, fields = {} }: Choices = {}): string =>
  PAPERS[name].make({ evaluation, language, sheet, fields: { ...NO_FIELDS, ...fields }, origin: { program: 'iatg 0.0.0', fingerprint: FINGERPRINT } });
