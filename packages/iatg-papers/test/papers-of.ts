import { readFileSync } from 'node:fs';
import { compileRules, english, evaluateSite, iatg2021, readSitePlan, type SiteEvaluation } from 'iatg-core';
import { NO_FIELDS, PAPERS, type LanguageOfPaper, type PaperFields, type PaperName, type Sheet } from 'iatg-papers';
import { texts } from 'iatg-papers/words/en';

export const FINGERPRINT = '0123456789abcdef'.repeat(4);
export const PORTRAIT: Sheet = { size: 'A4', orientation: 'portrait' };
export const inEnglish: LanguageOfPaper = { language: 'en', texts, messages: english };

export const exampleText = (name: string): string => readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8');

export function evaluationOf(text: string): SiteEvaluation {
  const { plan, faults } = readSitePlan(new TextEncoder().encode(text));
  if (!plan) throw new Error(faults.map(({ pointer }) => pointer).join());
  return evaluateSite(plan, compileRules(iatg2021));
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
