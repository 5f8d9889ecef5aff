import { applyProfile, evaluateSite, iatg2021, parseProfile } from 'iatg-core';
import { englishConsequences, englishSiteConsequences } from 'iatg-core/consequence';
import { ITEM_IDS, linkedFindings, LANGUAGES, newAssessment, withAnswer, type Assessment, type AssessmentWords } from 'iatg-assessment';
import { words as ar } from 'iatg-assessment/words/ar';
import { words as en } from 'iatg-assessment/words/en';
import { words as es } from 'iatg-assessment/words/es';
import { words as fr } from 'iatg-assessment/words/fr';
import { words as ru } from 'iatg-assessment/words/ru';
import { words as zh } from 'iatg-assessment/words/zh';
import { NO_FIELDS } from 'iatg-papers';
import { ASSESSMENT_PAPER_NAMES, ASSESSMENT_PAPERS, type AssessmentPaperName, type AssessmentPaperRequest } from 'iatg-papers/assessment';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demo, FINGERPRINT, inEnglish, PORTRAIT } from './papers-of.js';
import { launchChromium, pdfOf, textsOf } from './read-pdf.js';

const WORDS: Readonly<Record<(typeof LANGUAGES)[number], AssessmentWords>> = { ar, zh, en, fr, ru, es };
const HOSTILE = '</style><script>alert(1)</script>"';
const linked = linkedFindings(demo, demo.pairs());

/** Everything is said somewhere, and every text of the user is meant to harm. */
const full: Assessment = {
  ...ITEM_IDS.reduce(
    (one, id, i) => withAnswer(one, id, { state: (['answered', 'gap', 'open', 'not-applicable'] as const)[i % 4], evidence: HOSTILE, reason: HOSTILE, by: HOSTILE, needs: i % 8 === 1 ? [{ what: HOSTILE, quantity: '2', unit: HOSTILE, unitCost: '0.35', currency: 'USD' }] : [] }),
    newAssessment('full', FINGERPRINT),
  ),
  name: HOSTILE,
  site: HOSTILE,
  authority: {
    name: HOSTILE, authority: HOSTILE, edition: '', levels: [{ level: 1, name: HOSTILE, threshold_percent: '100' }],
    questions: [{ id: 'q', text: HOSTILE, level: 1, weight: '1', criticalFor: [1], mayNotApply: false, item: null }],
  }, // prettier-ignore
  risk: {
    matrix: { name: HOSTILE, source: HOSTILE, likelihood: [{ name: HOSTILE, meaning: HOSTILE }], consequence: [{ name: HOSTILE, meaning: '' }], classes: [{ name: HOSTILE, action: HOSTILE, tone: '3' }], cells: [[0]] },
    events: [{ id: 'e', name: HOSTILE, store: HOSTILE, cause: HOSTILE, likelihood: [0, 0], consequence: [0, 0], basis: HOSTILE, measures: HOSTILE, residualLikelihood: null, residualConsequence: null, owner: HOSTILE, due: '' }],
    bands: [{ id: 'b', name: HOSTILE, source: HOSTILE, notTolerableAbove_per_year: 0.001, acceptableBelow_per_year: 0.000001 }],
    individual: [{ id: 'i', name: HOSTILE, store: '', tnt_kg: [900, 1000], distance_m: [100, 110], model: 'estc-house', frequency_per_year: [1e-5, 1e-4], frequencySource: HOSTILE, presence: [0.5, 1], bands: 'b' }],
    analyses: [{ id: 'a', name: HOSTILE, store: demo.plan.sites.find((site) => site.role === 'pes' && site.contents.some(({ hd }) => hd === '1.1'))!.id, scenario: HOSTILE, tntFactor: [1, 1.2], neqShare: [0.9, 1], position_m: 5, people: HOSTILE, assumptions: [HOSTILE], measures: '', residual: HOSTILE }],
  }, // prettier-ignore
};

const paperOf = (name: AssessmentPaperName, change: Partial<AssessmentPaperRequest> = {}): string =>
  ASSESSMENT_PAPERS[name].make({
    assessment: full, before: newAssessment('before'), evaluation: demo, planFingerprint: FINGERPRINT, linked, language: inEnglish, words: { assessment: en, consequences: englishConsequences, site: englishSiteConsequences },
    sheet: PORTRAIT, fields: NO_FIELDS, origin: { program: 'iatg 0.0.0', fingerprint: FINGERPRINT }, ...change,
  }); // prettier-ignore

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

describe.each(ASSESSMENT_PAPER_NAMES)('%s', (name) => {
  it('has the same bytes for the same assessment, loads nothing and reads no text of the user as markup', () => {
    const paper = paperOf(name);
    expect(paper).toBe(paperOf(name));
    expect(paper).not.toMatch(/<script|<link|<img|<iframe|@import|src=|https?:/i);
    expect(paper.match(/<\/style>/g)).toHaveLength(1);
  });

  it('is made of nothing, too', () => {
    expect(paperOf(name, { assessment: newAssessment('empty'), before: null, evaluation: null, planFingerprint: null, linked: new Map() })).toContain('</html>');
  });

  it.each(LANGUAGES)('in %s has its title, the digest on every page and no key in place of a word', async (code) => {
    const language = { ...inEnglish, messages: { ...inEnglish.messages, language: code, direction: code === 'ar' ? ('rtl' as const) : ('ltr' as const) } };
    const paper = paperOf(name, { language, words: { assessment: WORDS[code], consequences: englishConsequences, site: englishSiteConsequences } });
    expect(paper).toContain(WORDS[code].texts[ASSESSMENT_PAPERS[name].title]);
    expect(paper.replaceAll(/<style>.*?<\/style>/gs, '')).not.toMatch(/undefined|\{\w+\}/);
    const texts = await textsOf(await pdfOf(browser, paper));
    for (const text of texts) {
      expect(text).toContain(FINGERPRINT);
      expect(text.length).toBeGreaterThan(180);
    }
  });
});

it('the consequence analysis takes its charge from the plan, at both ends of what it may be', () => {
  const [, ...stated] = /([\d,.]+) kg NEQ, ([\d,.]+) kg TNT \(([\d,.]+) to ([\d,.]+)\)/.exec(paperOf('consequence-analysis'))!;
  const [neq_kg, tnt_kg, least_kg, greatest_kg] = stated.map((text) => Number(text.replaceAll(',', '')));
  expect([tnt_kg, least_kg, greatest_kg]).toEqual([1.2 * neq_kg!, 0.9 * neq_kg!, 1.2 * neq_kg!].map((value) => Math.round(value * 1_000) / 1_000));
});

it.each(ASSESSMENT_PAPER_NAMES)('%s names the rule profile that its findings follow, and where that is shorter than the standard', (name) => {
  const { profile } = parseProfile({ version: 1, standard: 'IATG 02.20:2021', name: 'Landia', minima: { 'D.1/ibd': 200 } }, iatg2021);
  const paper = paperOf(name, { evaluation: evaluateSite(demo.plan, applyProfile(iatg2021, profile!)) });
  expect(paper).toContain('Landia');
  expect(paper).toContain(inEnglish.texts['profile-shorter']);
  expect(paperOf(name)).not.toContain(inEnglish.texts['profile-shorter']);
});

it.each(ASSESSMENT_PAPER_NAMES)('%s names the plan that its findings come from, and says where the assessment refers to another or to none', (name) => {
  const [judged, another] = ['1', '2'].map((digit) => digit.repeat(64)) as [string, string];
  const ofPlan = (plan: string | null): string => paperOf(name, { planFingerprint: judged, assessment: { ...full, plan } });
  expect(ofPlan(judged)).toContain(judged);
  expect(ofPlan(judged)).not.toContain(en.texts['plan-other']);
  for (const part of [judged, another, en.texts['plan-other']]) expect(ofPlan(another)).toContain(part);
  for (const part of [judged, en.texts['plan-none']]) expect(ofPlan(null)).toContain(part);
  const withoutPlan = paperOf(name, { evaluation: null, planFingerprint: null, assessment: { ...full, plan: another } });
  expect(withoutPlan).toContain(another);
  expect(withoutPlan).not.toContain(en.texts['plan-other']);
});
