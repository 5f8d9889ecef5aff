import { PAPER_NAMES } from 'iatg-papers';
import { expect, it } from 'vitest';
import { demo, evaluationOf, exampleText, paperOf } from './papers-of.js';

it('the safeguarding plan names no store, no site, no quantity and no contents', () => {
  const paper = paperOf('safeguarding');
  const { sites, name } = demo.plan;
  const told = sites.flatMap((site) => [site.id, site.name]).filter((text) => text.length > 3);
  expect([name, ...told].filter((text) => paper.includes(text))).toEqual([]);
  const quantities = sites.flatMap((site) => (site.role === 'pes' ? site.contents.map(({ neq_kg }) => neq_kg) : []));
  const words = paper.replaceAll(/<svg.*?<\/svg>|<style>.*?<\/style>/gs, '');
  expect(quantities.filter((kg) => words.includes(kg.toLocaleString('en')) && kg > 999)).toEqual([]);
  expect(words).not.toMatch(/\bHD\b|\bkg\b|NEQ/);
  // Nothing is drawn but lines of classes: no footprint, no mark, no line between two sites.
  expect(/class="(?:site"|pair)|<circle/.test(paper)).toBe(false);
});

it('what is exposed changes nothing in the safeguarding plan: it depends on the stores alone', () => {
  const plan = JSON.parse(exampleText('demo-depot.geojson')) as { features: { properties: { role: string; name: string } }[] };
  const without = { ...plan, features: plan.features.filter(({ properties }) => properties.role === 'pes') };
  expect(paperOf('safeguarding', { evaluation: evaluationOf(JSON.stringify(without)) }) === paperOf('safeguarding')).toBe(true);
});

it('the protective marking stands in every paper', () => {
  for (const name of PAPER_NAMES) expect(paperOf(name, { fields: { marking: 'EYES ONLY' } })).toContain('EYES ONLY');
});
