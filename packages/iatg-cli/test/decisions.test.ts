import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { example, iatg, refusalOf } from './run-iatg.js';
import { houseAt, planOf, stackAt } from './site-plans.js';

const smallest = example('smallest-plan.geojson');
const depot = example('demo-depot.geojson');

it('lists cures of each finding and of the plan, in text and in JSON', async () => {
  const [text, json] = await Promise.all([iatg(['cures', smallest]), iatg(['cures', smallest, '--json'])]);
  expect([text.status, json.status]).toEqual([0, 0]);
  // (440 / 22.2)^3 = 7,785.8
  expect(text.stdout).toMatch(/THE PLAN AS A WHOLE\n\n +1\. reduce stack from 8,000 kg to 7,785 kg/);
  expect(text.stdout).toMatch(/FINDING: stack -> house \(fail\)/);
  const { schema, standard, findings, plan } = JSON.parse(json.stdout);
  expect([schema, standard]).toEqual(['iatg-cures/1', 'IATG 02.20:2021']);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ pes: 'stack', es: 'house', status: 'fail' });
  expect(findings[0].cures[0]).toMatchObject({ action: { kind: 'reduce', to_kg: 7785 }, cost_kg: 215, outcome: { failing: { before: 1, after: 0 }, broken: [] } });
  expect(findings[0].cures[0].change).toEqual([{ id: 'stack', path: ['properties', 'contents', 0, 'neq_kg'], value: 7785 }]);
  expect(plan.map(({ action }: { action: object }) => action)).toEqual(expect.arrayContaining(findings[0].cures.map(({ action }: { action: object }) => action)));
});

it('a change of JSON, done by hand to the plan, cures what it says', async () => {
  const json = planOf([stackAt('a', 0, 8000), houseAt('b', 0.003)]);
  const { findings } = JSON.parse((await iatg(['cures', '-', '--json'], { input: json })).stdout);
  for (const { change } of findings[0].cures) {
    const plan = JSON.parse(json);
    for (const { id, path, value } of change) {
      let at = plan.features.find((feature: { id: string }) => feature.id === id);
      for (const member of path.slice(0, -1)) at = at[member] ??= {};
      at[path.at(-1)] = value;
    }
    expect((await iatg(['evaluate', '-'], { input: JSON.stringify(plan) })).status).toBe(0);
  }
});

it('looks at one finding alone, ids with commas too, and says where there is nothing to cure', async () => {
  const input = planOf([stackAt('a,1', 0, 8000), houseAt('b,2', 0.001), houseAt('far', 0.1)]);
  const [near, far] = await Promise.all(['a,1,b,2', 'a,1,far'].map((pair) => iatg(['cures', '-', '--pair', pair], { input })));
  expect(near!.stdout).toContain('FINDING: a,1 -> b,2 (fail)');
  expect(near!.stdout).not.toContain('THE PLAN AS A WHOLE');
  expect(far!.stdout).toContain('there is nothing to cure');
  expect([near!.status, far!.status]).toEqual([0, 0]);
});

it('shows joint events, and draws their rings', async () => {
  const [text, json, rings] = await Promise.all([iatg(['domino', depot]), iatg(['domino', depot, '--json']), iatg(['domino', depot, '--rings', 'ibd'])]);
  expect([text.status, json.status, rings.status]).toEqual([0, 0, 0]);
  expect(text.stdout).toContain('esh-7 -> esh-8: too close, margin -81.25 m');
  expect(text.stdout).toContain('The most that goes off at once: 96,000 kg');
  const domino = JSON.parse(json.stdout);
  expect(domino).toMatchObject({ schema: 'iatg-domino/1', greatest_kg: 96_000, alone: ['esh-6', 'stack-10', 'process-12'] });
  expect(domino.events.map(({ stores }: { stores: string[] }) => stores)).toEqual([['igloo-1', 'igloo-2', 'igloo-3', 'igloo-4', 'magazine-5'], ['esh-7', 'esh-8'], ['esh-9', 'stack-11']]);
  expect(JSON.parse(rings.stdout).features.map(({ properties }: { properties: { stores: string[]; row: string } }) => [properties.stores.length, properties.row])).toEqual([[5, 'ibd'], [2, 'ibd'], [2, 'ibd']]);
});

it('says where a store or an exposed site could stand, and a plan with it at the nearest place has no fail', async () => {
  const [text, json] = await Promise.all([iatg(['where', smallest, '--es', 'house']), iatg(['where', smallest, '--pes', 'stack', '--geojson'])]);
  expect([text.status, json.status]).toEqual([0, 0]);
  // 444 m are asked for, 440.383 m are there.
  expect(text.stdout).toMatch(/The nearest such place: 3\.\d+ m/);
  const { features } = JSON.parse(json.stdout);
  expect(features.map(({ properties }: { properties: { what: string } }) => properties.what)).toEqual(['allowed', 'forbidden', 'nearest-allowed']);
  const { features: sites, ...plan } = JSON.parse(await (await import('node:fs/promises')).readFile(smallest, 'utf8'));
  const moved = sites.map((site: { id: string; geometry: object }) => (site.id === 'stack' ? { ...site, geometry: features[2].geometry } : site));
  expect((await iatg(['evaluate', '-'], { input: JSON.stringify({ ...plan, features: moved }) })).status).toBe(0);
});

it('with other contents a store could stand nearer', async () => {
  const [as, less] = await Promise.all([[], ['--contents', '1.1=100']].map((more) => iatg(['where', smallest, '--pes', 'stack', ...more])));
  expect(as!.stdout).toContain('The nearest such place');
  expect(less!.stdout).toContain('Where it stands no pair of it fails.');
});

it('licenses a mix beside what it licensed before, with what would allow more', async () => {
  const mix = ['--mix', '1.1=60,1.3.1=40;1.4=1'];
  const [plain, json, text] = await Promise.all([iatg(['licence', smallest, '--json']), iatg(['licence', smallest, '--json', '--gains', ...mix]), iatg(['licence', smallest, '--gains', ...mix])]);
  expect([plain.status, json.status, text.status]).toEqual([0, 0, 0]);
  const [before] = JSON.parse(plain.stdout).sites;
  const [{ mixes, storedGains, ...site }] = JSON.parse(json.stdout).sites;
  expect(site).toEqual(before);
  // Beside HD 1.1 all counts as one quantity: (440 / 22.2)^3 = 7,785.8
  expect(mixes[0]).toMatchObject({ mix: [{ hd: '1.1', weight: 60 }, { hd: '1.3.1', weight: 40 }], permitted_kg: 7785, limitedBy: ['house'], contents: [{ hd: '1.1', neq_kg: 4671 }, { hd: '1.3.1', neq_kg: 3114 }] });
  expect(mixes[1]).toMatchObject({ permitted_kg: null, gains: [] });
  // (441 / 22.2)^3 = 7,839.0
  expect(storedGains).toContainEqual({ kind: 'metre-farther', sites: ['house'], gain_kg: 7838 - 7785, breaks: [] });
  expect(text.stdout).toMatch(/mix 1\.1=60, 1\.3\.1=40: 7,785 kg \(4,671 kg HD 1\.1, 3,114 kg HD 1\.3\.1\); limited by house/);
  expect(text.stdout).toContain('+ 53 kg more with: a metre farther from house');
  expect(text.stdout).toContain('house moved by 10 m at 267.71° (west)');
  expect(text.stdout).toContain('All stores may hold their permitted quantities at the same time');
});

it('places a stock in stores, and the plan so changed has no fail', async () => {
  const input = planOf([stackAt('a', 0, 8000), stackAt('b', 0.02, 1000), houseAt('house', 0.0038)]);
  const [json, text, dear] = await Promise.all([
    iatg(['allot', '-', '--stock', '1.1=9000,1.3.1=3000', '--json'], { input }),
    iatg(['allot', '-', '--stores', 'a'], { input }),
    iatg(['allot', '-', '--stock', '1.1=9000', '--stores', 'a', '--unit', '500', '--site-most', '3000', '--event-most', '1500', '--json'], { input }),
  ]);
  expect([json.status, text.status, dear.status]).toEqual([0, 0, 0]);
  const allotment = JSON.parse(json.stdout);
  expect(allotment).toMatchObject({ schema: 'iatg-allotment/1', placed_kg: 12_000, isBest: true, left: [], proof: { failing: [] } });
  const plan = JSON.parse(input);
  for (const { id, path, value } of allotment.change) {
    expect(path).toEqual(['properties', 'contents']);
    plan.features.find((feature: { id: string }) => feature.id === id).properties.contents = value;
  }
  expect((await iatg(['evaluate', '-'], { input: JSON.stringify(plan) })).status).toBe(0);
  const shared = JSON.parse((await iatg(['allot', '-', '--stock', '1.1=3000,1.3.1=3000', '--shares', '1.1=3,1.3.1=1', '--json'], { input })).stdout);
  expect(shared).toMatchObject({ placed_kg: 4_000, left: [{ hd: '1.3.1', neq_kg: 2_000 }], proof: { failing: [] } });
  // The house is 423.01 m away: (423 / 22.2)^3 = 6,917.5
  expect(text.stdout).toMatch(/a {2}6,917 kg\n {2}6,917 kg HD 1\.1\n {2}no more HD 1\.1: house/);
  expect(JSON.parse(dear.stdout)).toMatchObject({ placed_kg: 1_500, proof: { greatestEvent_kg: 1_500, site_kg: 2_500 } });
});

it('keeps compatibility groups apart that may not lie together, by the rule set and the answers of each store', async () => {
  const mixing = { ruleSet: 'german-2-sprengv' };
  const input = (more: object) => planOf([stackAt('a', 0, 100, { mixing, ...more }), stackAt('b', 0.02, 100, { mixing }), houseAt('house', 0.2)]);
  const placed = async (stock: string, more = {}, ...args: string[]) => {
    const { stdout, stderr } = await iatg(['allot', '-', '--stock', stock, '--json', ...args], { input: input(more) });
    expect(stderr).toBe('');
    return JSON.parse(stdout) as { placed_kg: number; looksAtGroups: boolean; stores: { pes: string; contents: { hd: string; compatibilityGroup: string | null; neq_kg: number }[]; limits: object[] }[] };
  };
  // A stands apart from every other group, whatever a set says.
  const apart = await placed('1.1A=40,1.1D=60');
  expect(apart.placed_kg).toBe(100);
  expect(apart.looksAtGroups).toBe(true);
  for (const { contents } of apart.stores) expect(new Set(contents.map(({ compatibilityGroup }) => compatibilityGroup)).size).toBeLessThan(2);
  const one = await placed('1.1A=40,1.1D=60', {}, '--stores', 'a');
  expect(one).toMatchObject({ placed_kg: 60, stores: [{ contents: [{ compatibilityGroup: 'D' }], limits: [{ hd: '1.1', limit: { by: 'compatibility-groups' } }] }] });
  expect((await placed('1.1C=40,1.1D=60', {}, '--stores', 'a')).placed_kg).toBe(100);
  const text = await iatg(['allot', '-', '--stock', '1.1=5,1.1D=6'], { input: input({}) });
  expect(text.stdout).toMatch(/No compatibility group is stated of these lots.*\n?.*5 kg HD 1\.1/);
  expect((await iatg(['allot', '-', '--stock', '1.1D=5,1.1D=6'], { input: input({}) })).stderr).toMatch(/names 1\.1D twice/);
  expect((await iatg(['allot', '-', '--stock', '1.1D=5'], { input: input({ mixing: { ruleSet: 'none' } }) })).stderr).toMatch(/^\/features\/0\/properties\/mixing\/ruleSet /);
});

it.each([
  [['licence', smallest, '--mix', '1.1'], '--mix "1.1"'],
  [['licence', smallest, '--mix', '1.1=0'], '--mix "0"'],
  [['allot', smallest, '--stores', 'house'], '--stores "house"'],
  [['allot', smallest, '--stock', '1.1=-4'], '--stock "-4"'],
  [['allot', smallest, '--unit', '0'], '--unit "0"'],
  [['allot', smallest, '--weights', '1.5=2'], '--weights "1.5"'],
  [['allot', smallest, '--weights', '1.1=2', '--shares', '1.1=1'], '--shares stands beside --weights'],
  [['cures', smallest, '--pair', 'stack'], '--pair "stack"'],
  [['cures', smallest, '--pair', 'house,stack'], '--pair "house,stack"'],
  [['cures', smallest, '--most', '0'], '--most "0"'],
  [['domino', smallest, '--json', '--rings', 'ibd'], '--rings'],
  [['domino', smallest, '--rings', 'shed'], '--rings "shed"'],
  [['where', smallest], '--pes, --es'],
  [['where', smallest, '--pes', 'stack', '--es', 'house'], '--pes, --es'],
  [['where', smallest, '--pes', 'house'], '--pes "house"'],
  [['where', smallest, '--es', 'school'], '--es "school"'],
  [['where', smallest, '--es', 'house', '--contents', '1.1=5'], '--contents'],
  [['where', smallest, '--pes', 'stack', '--contents', '1.1'], '"1.1"'],
  [['where', smallest, '--pes', 'stack', '--contents', '1.1=5,1.1=6'], 'twice'],
  [['where', smallest, '--pes', 'stack', '--contents', '9=5'], '"9=5"'],
  [['where', smallest, '--pes', 'stack', '--margin', 'wide'], '--margin "wide"'],
])('refuses %j with one line that names it', async (args, named) => {
  expect(await refusalOf(args)).toEqual([expect.stringContaining(named)]);
});

it('refuses a plan with faults, in a file too', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'iatg-'));
  try {
    const file = join(folder, 'plan.geojson');
    await writeFile(file, '{}');
    for (const args of [['cures', file], ['domino', file], ['where', file, '--pes', 'a']]) {
      expect(await iatg(args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/^\/type /) });
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('gives town planners the envelope of each class, and nothing of a store', async () => {
  const { status, stdout } = await iatg(['safeguard', depot]);
  expect(status).toBe(0);
  const { features } = JSON.parse(stdout);
  expect(features.map(({ properties }: { properties: { row: string } }) => properties.row)).toEqual(['vbd', 'ibd', 'ptrHigh', 'ptrMedium', 'ptrLow']);
  for (const { properties } of features) expect(Object.keys(properties).sort()).toEqual(['isIncomplete', 'role', 'row', 'showsOneStore', 'standard']);
  for (const { id, properties } of JSON.parse(await readFile(depot, 'utf8')).features) if (properties.role === 'pes') expect(stdout).not.toContain(`"${id}"`);
});

it('tells for which classes a parcel is too near, and gives every fault of the parcels with its place', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'iatg-'));
  const [near, far] = [440, 4_400].map((metres) => ({ type: 'Feature', properties: { name: `${metres} m`, owner: 'x' }, geometry: { type: 'Point', coordinates: [0, metres / 111_195] } }));
  try {
    const parcels = join(folder, 'parcels.geojson');
    await writeFile(parcels, JSON.stringify({ type: 'FeatureCollection', features: [near, far] }));
    const { stdout, status } = await iatg(['safeguard', '-', '--parcels', parcels, '--rows', 'ibd,ptrLow'], { input: planOf([stackAt('a', 0, 8_000)]) });
    expect(status).toBe(0);
    // 22.2 x 8,000^(1/3) = 444 m; half of it for a route of low density.
    expect(JSON.parse(stdout).features.map(({ properties }: { properties: object }) => properties)).toEqual([
      { name: '440 m', owner: 'x', safeguarding: { touchedBy: ['ibd'], notAssessable: [] } },
      { name: '4400 m', owner: 'x', safeguarding: { touchedBy: [], notAssessable: [] } },
    ]);
    await writeFile(parcels, JSON.stringify({ type: 'FeatureCollection', features: [near, { ...far, geometry: null }] }));
    const refused = await iatg(['safeguard', '-', '--parcels', parcels], { input: planOf([stackAt('a', 0, 8_000)]) });
    expect([refused.status, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toContain('/features/1/geometry');
  } finally {
    await rm(folder, { recursive: true });
  }
});
