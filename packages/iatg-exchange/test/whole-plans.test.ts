import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { compileRules, english, evaluateSite, evaluationAsJson, iatg2021, parseSitePlan, readSitePlan, tally } from 'iatg-core';
import { describe, expect, it } from 'vitest';
import { between, plan, runs, type FeatureJson, type PlanJson } from '../../iatg-core/test/generators.js';
import { importFile, PLAN_FORMATS, writePlan, type PlanDocument, type PlanFormat } from '../src/index.js';
import { faultInEnglish } from '../src/en.js';

const rules = compileRules(iatg2021);

/** The evaluation as bytes: what must not change by a way through another format. */
function evaluated(document: unknown): string {
  const { plan, faults } = parseSitePlan(document);
  if (!plan) throw new Error(JSON.stringify(faults));
  const evaluation = evaluateSite(plan, rules);
  return [...evaluationAsJson(evaluation, evaluation.pairs(), tally(), false, english)].join('');
}

async function throughFormat(document: PlanDocument, format: PlanFormat): Promise<PlanDocument> {
  const read = await importFile(`plan.${format}`, await writePlan(document, format));
  expect(read.faults.map((fault) => [fault.row, fault.column, faultInEnglish(fault)])).toEqual([]);
  if (read.kind !== 'plan' || !read.document) throw new Error('not read as a plan');
  return read.document;
}

/** What is JSON but awkward: every member name and text there is, controls, halves of characters, what spreadsheets run. */
const awkwardText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('=1+1', '+41', '-', '@SUM(A1)', "'=quoted", "''-", '\t=', '\uff1d1', '_x0041_', '1.2.1', 'TRUE', '007', ' spaces ', 'a"b', 'a,b;c\td', 'two\nlines', 'two\r\nlines', ']]>', '<b>&amp;</b>', '\u0000', '\ud800', '\ufffe', 'متجر ١', '弹药库'),
);
const awkwardJson = fc.jsonValue({ maxDepth: 2, stringUnit: 'binary' }).map((value): unknown => JSON.parse(JSON.stringify(value)));

interface Extras {
  readonly ids: readonly string[];
  readonly names: readonly (string | undefined)[];
  readonly more: readonly Readonly<Record<string, unknown>>[];
  readonly heights: readonly (number | null)[];
  readonly inProperties: readonly boolean[];
  readonly top: Readonly<Record<string, unknown>>;
}

const RESERVED = new Set(['type', 'id', 'features', 'sitePlan', 'geometry', 'properties', 'crs', 'role', 'name', 'structure', 'process', 'contents', 'exposure', 'protection', 'barricaded', 'noPrimaryExplosives', 'noItemsVulnerableToSpall', 'openBombBayStorage']);
const members = fc.dictionary(awkwardText.filter((name) => !RESERVED.has(name) && name !== '__proto__'), awkwardJson, { maxKeys: 3 });
const MOST = 4;
const extras: fc.Arbitrary<Extras> = fc.record({
  ids: fc.uniqueArray(awkwardText.filter((id) => id !== ''), { minLength: MOST, maxLength: MOST }),
  names: fc.array(fc.option(awkwardText, { nil: undefined }), { minLength: MOST, maxLength: MOST }),
  more: fc.array(members, { minLength: MOST, maxLength: MOST }),
  heights: fc.array(fc.option(fc.oneof(between(-500, 9_000), fc.double({ noNaN: true, noDefaultInfinity: true }).map((height) => height + 0)), { freq: 2 }), { minLength: MOST, maxLength: MOST }),
  inProperties: fc.array(fc.boolean(), { minLength: MOST, maxLength: MOST }),
  top: members,
});

const awkwardPlan: fc.Arbitrary<PlanDocument> = fc.tuple(plan({ mostSites: MOST }), extras).map(([made, extra]) => withExtras(made, extra));

function withExtras(made: PlanJson, { ids, names, more, heights, inProperties, top }: Extras): PlanDocument {
  const features = made.features.map(({ type, geometry, properties }: FeatureJson, i) => {
    const height = heights[i]!;
    const raised = height === null ? geometry : { ...geometry, coordinates: deep(geometry.coordinates, (position) => [...position, height]) };
    const id = ids[i]!;
    return { type, ...(!inProperties[i] && { id }), geometry: raised, properties: { ...more[i], ...properties, ...(names[i] !== undefined && { name: names[i] }), ...(inProperties[i] && { id }) } };
  });
  return JSON.parse(JSON.stringify({ ...top, ...made, features })) as PlanDocument;
}

function deep(value: unknown, change: (position: readonly number[]) => unknown): unknown {
  const list = value as readonly unknown[];
  return typeof list[0] === 'number' ? change(list as readonly number[]) : list.map((inner) => deep(inner, change));
}

describe.each(PLAN_FORMATS)('%s', (format) => {
  it('any plan written and read evaluates byte for byte the same on either side', async () => {
    await fc.assert(
      fc.asyncProperty(awkwardPlan, async (document) => {
        expect(evaluated(await throughFormat(document, format))).toBe(evaluated(document));
      }),
      runs(120),
    );
  });

  it('any plan written and read has all that it had, facts and members that the program does not know', async () => {
    await fc.assert(
      fc.asyncProperty(awkwardPlan, async (document) => {
        const read = await throughFormat(document, format);
        // KML wants rings closed, which changes nothing.
        expect(format === 'kml' || format === 'kmz' ? closed(read) : read).toEqual(format === 'kml' || format === 'kmz' ? closed(document) : document);
      }),
      runs(120),
    );
  });

  it('gives the same bytes for the same plan', async () => {
    const document = example('demo-depot');
    expect(Buffer.from(await writePlan(document, format)).equals(Buffer.from(await writePlan(document, format)))).toBe(true);
  });

  it.each(['demo-depot', 'smallest-plan'])('carries %s of the examples whole', async (name) => {
    const document = example(name);
    const read = await throughFormat(document, format);
    expect(evaluated(read)).toBe(evaluated(document));
    expect(read.features).toHaveLength(document.features.length);
  });
});

function closed(document: PlanDocument): unknown {
  return { ...document, features: document.features.map((feature) => ({ ...feature, geometry: { ...feature.geometry, coordinates: closedRings(feature.geometry.type, feature.geometry.coordinates) } })) };
}

function closedRings(type: string, coordinates: unknown): unknown {
  if (type === 'MultiPolygon') return (coordinates as readonly unknown[]).map((polygon) => closedRings('Polygon', polygon));
  if (type !== 'Polygon') return coordinates;
  return (coordinates as readonly (readonly (readonly number[])[])[]).map((ring) => (ring[0]![0] === ring.at(-1)![0] && ring[0]![1] === ring.at(-1)![1] ? ring : [...ring, ring[0]!]));
}

function example(name: string): PlanDocument {
  const file = readFileSync(new URL(`../../../examples/${name}.geojson`, import.meta.url));
  expect(readSitePlan(file).plan).not.toBeNull();
  return JSON.parse(file.toString()) as PlanDocument;
}
