import { readFileSync } from 'node:fs';
import { compileRules, evaluateSite, iatg2021, readSitePlan, type PairEvaluation } from 'iatg-core';

/** The demonstration as the core sees it in Node.js. */
export const demoText = readFileSync(new URL('../../../examples/demo-depot.geojson', import.meta.url), 'utf8');
export const demo = readSitePlan(demoText).plan!;
export const evaluation = evaluateSite(demo, compileRules(iatg2021));
export const pairs = [...evaluation.pairs()];
export const names = new Map(demo.sites.map(({ id, name }) => [id, name]));
export const of = (status: PairEvaluation['status']): PairEvaluation[] => pairs.filter((pair) => pair.status === status);
export const worstFirst = [...of('fail').sort((a, b) => a.margin_m! - b.margin_m!), ...of('not-assessable').sort((a, b) => a.actual_m - b.actual_m)];
