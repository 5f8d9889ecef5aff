import { PAPER_NAMES } from 'iatg-papers';
import { describe, expect, it } from 'vitest';
import { texts } from 'iatg-papers/words/en';
import { evaluationOf, evaluationUnder, exampleText, paperOf } from './papers-of.js';

const HOSTILE = '</style><script>alert(1)</script>"\\ \n}*{';

describe.each(PAPER_NAMES)('%s', (name) => {
  it('has the same bytes for the same plan', () => {
    expect(paperOf(name)).toBe(paperOf(name));
  });

  it('loads nothing and runs nothing', () => {
    const paper = paperOf(name);
    expect(paper).not.toMatch(/<script|<link|<img|<iframe|@import|src=/i);
    // Addresses only as names of what is drawn in the document itself.
    expect([...paper.matchAll(/https?:[^"' ]*/g)].map(([address]) => address).filter((address) => address !== 'http://www.w3.org/2000/svg')).toEqual([]);
    expect([...paper.matchAll(/url\((.)/g)].every(([, first]) => first === '#')).toBe(true);
  });

  it('has a title without the name of the plan', () => {
    const [, title] = /<title>(.*?)<\/title>/.exec(paperOf(name))!;
    expect(title).not.toMatch(/Highfold|Greywether/);
  });

  it('reads nothing that a plan or a user writes as markup or style', () => {
    const plan = JSON.parse(exampleText('smallest-plan.geojson')) as { sitePlan?: object; features: { properties: object }[] };
    plan.sitePlan = { ...plan.sitePlan, version: 1, name: HOSTILE };
    for (const feature of plan.features) Object.assign(feature.properties, { name: HOSTILE });
    const paper = paperOf(name, { evaluation: evaluationOf(JSON.stringify(plan)), fields: { authority: HOSTILE, site: HOSTILE, author: HOSTILE, marking: HOSTILE } });
    expect(paper).not.toContain('<script');
    expect(paper.match(/<\/style>/g)).toHaveLength(1);
    // Nothing but what the style sheet says itself ends a rule.
    const [, style] = /<style>(.*?)<\/style>/s.exec(paper)!;
    expect(style).not.toContain('}*{');
  });

  it('names the rule profile that it is made by, and asks for an analysis where that is shorter than the standard', () => {
    const column = { branches: [{ form: 'power', coefficient: 11, exponent: '1/3' }], minimum_m: 200 };
    for (const json of [{ columns: { 'E.1/D13': column } }, { minima: { 'D.1/ibd': 300 } }]) {
      const paper = paperOf(name, { evaluation: evaluationUnder({ ...json, name: 'Landia' }) });
      // Symbols for a door have no distance.
      if (name === 'signs') continue;
      expect(paper).toContain('Landia');
      expect(paper).toContain(texts['profile-shorter']);
      expect(paper).not.toContain('is nowhere shorter');
    }
    const longer = paperOf(name, { evaluation: evaluationUnder({ minima: { 'D.1/ibd': 600 }, name: 'Landia' }) });
    expect(longer).not.toContain(texts['profile-shorter']);
  });

  it('is made of a plan with nothing in it, too', () => {
    expect(paperOf(name, { evaluation: evaluationOf('{"type":"FeatureCollection","features":[]}') })).toContain('</html>');
  });
});
