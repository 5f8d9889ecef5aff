import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { example, iatg, linesOf } from './run-iatg.js';
import { houseAt, planOf, stackAt } from './site-plans.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'iatg-stock-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
const fileOf = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

it('tells codes and compatibility in six languages, and JSON in none', async () => {
  const input = planOf([stackAt('a', 0, 5, { contents: [{ hd: '1.1', neq_kg: 1, compatibilityGroup: 'C' }, { hd: '1.1', neq_kg: 1, compatibilityGroup: 'G' }] })]);
  const said = await Promise.all(['en', 'ar', 'es', 'fr', 'ru', 'zh'].map(async (lang) => [(await iatg(['un', '0168', '--lang', lang])).stdout.split('\n').at(-2), (await iatg(['compatibility', '-', '--lang', lang], { input })).stdout] as const));
  expect(said.map(([code]) => code!.split(' ')[0])).toEqual(['Group', 'المجموعة', 'Grupo', 'Groupe', 'Группа', '配装组']);
  expect(said.map(([, pairs]) => /^ {2}(C.+G) ?[:：]/m.exec(pairs)?.[1])).toEqual(['C with G', 'C مع G', 'C con G', 'C avec G', 'C и G', 'C与G']);
  expect((await iatg(['compatibility', '-', '--lang', 'fr', '--json'], { input })).stdout).toBe((await iatg(['compatibility', '-', '--json'], { input })).stdout);
});

it('finds UN numbers by number, code and words, and says what a code means', async () => {
  const [number, code, json, samples, none] = await Promise.all([iatg(['un', 'UN0168']), iatg(['un', '1.1D']), iatg(['un', 'projectiles', '1.2', '--json']), iatg(['un', '0190']), iatg(['un', '0223'])]);
  expect(number.stdout).toMatch(/^UN0168 {2}1\.1D {2}PROJECTILES with bursting charge\n\nHD 1\.1: mass explosion\nGroup D: /);
  expect(linesOf(code.stdout).filter((line) => line.startsWith('UN'))).toHaveLength(85);
  expect(JSON.parse(json.stdout).numbers.map(({ un }: { un: string }) => un)).toContain('0169');
  expect(samples.stdout).toContain('Which hazard division');
  expect([none.status, none.stdout]).toEqual([2, '']);
});

it('a list becomes the contents of a plan, and the plan gives the list back', async () => {
  const plan = fileOf('plan.geojson', planOf([stackAt('a', 0, 5), houseAt('b', 0.003)]));
  const list = fileOf('list.csv', 'store,item,un,lot,packing,quantity,neq_per_item_kg,he_per_item_kg\r\na,projectile,0168,L1,pallet,1200,6.86,\r\na,projectile,UN 168,L2,,3,0.1,\r\na,cartridge,321,,,10,0.172,0.049\r\n');
  const [shown, into] = await Promise.all([iatg(['inventory', list]), iatg(['inventory', list, '--into', plan])]);
  expect(shown.stdout).toContain('a: NEQ 8,234.02 kg');
  expect([shown.status, into.status]).toEqual([0, 0]);
  const stocked = JSON.parse(into.stdout).features[0].properties;
  expect(stocked.contents).toEqual([{ hd: '1.1', neq_kg: 8232.3, compatibilityGroup: 'D' }, { hd: '1.2.2', neq_kg: 1.72, compatibilityGroup: 'E' }]);
  const [back, evaluated] = await Promise.all([iatg(['inventory', '-', '--csv'], { input: into.stdout }), iatg(['evaluate', '-', '--json'], { input: into.stdout })]);
  expect(linesOf(back.stdout)[1]?.trim()).toBe('a,projectile,0168,,,,,L1,pallet,1200,6.86,,,,');
  expect(JSON.parse(evaluated.stdout).pairs[0]).toMatchObject({ status: 'fail', governing: { hd: '1.1' } });
  const again = await iatg(['inventory', fileOf('back.csv', back.stdout), '--into', plan]);
  expect(again.stdout).toBe(into.stdout);
});

it('writes no plan while an entry asks, a row is faulty or a store is not there', async () => {
  const plan = fileOf('plan2.geojson', planOf([stackAt('a', 0, 5)]));
  const asks = fileOf('asks.csv', 'store,item,un,quantity,neq_per_item_kg\na,sample,0190,3,0.1\nz,x,0168,1,1\n,y,0168,1,1\n');
  const [asked, shown] = await Promise.all([iatg(['inventory', asks, '--into', plan]), iatg(['inventory', asks])]);
  expect([asked.status, asked.stdout, shown.status]).toEqual([2, '', 3]);
  expect(linesOf(asked.stderr)).toEqual([
    'row 2, "sample": Which hazard division does the packed item have? The number gives none.',
    'row 2, "sample": Which compatibility group does it have?',
    'row 3, store: "z" is no potential explosion site of the plan; give its id',
    'row 4, store: no store is named; add the column store, or --store ID',
  ]);
  expect(shown.stdout).toContain('counted as HD 1.1 until it is answered');
  const faulty = await iatg(['inventory', fileOf('faulty.csv', 'item,un,hd,quantity,neq_per_item_kg\na,0168,1.7,12,1\nb,xx,,-1,"1,5"\n')]);
  expect([faulty.status, faulty.stdout]).toEqual([2, '']);
  expect(linesOf(faulty.stderr).map((line) => line.split(':')[0])).toEqual(['row 2, hd', 'row 3, un', 'row 3, quantity', 'row 3, neq_per_item_kg']);
  const wrong = JSON.parse(planOf([stackAt('a', 0, 5)]));
  wrong.features[0].properties.inventory = { entries: [{ quantity: 'many' }] };
  expect((await iatg(['inventory', '-'], { input: JSON.stringify(wrong) })).stderr).toMatch(/^\/features\/0\/properties\/inventory\/entries\/0\/quantity /);
});

it('refuses a forbidden mix with its rule, asks for conditions, and says what is unverified', async () => {
  const of = (groups: readonly string[], mixing?: object): string => {
    const plan = JSON.parse(planOf([stackAt('a', 0, 5)]));
    plan.features[0].properties.contents = groups.map((compatibilityGroup) => ({ hd: '1.1', neq_kg: 1, compatibilityGroup }));
    if (mixing) plan.features[0].properties.mixing = mixing;
    return JSON.stringify(plan);
  };
  const run = (groups: readonly string[], mixing?: object, ...args: readonly string[]) => iatg(['compatibility', '-', ...args], { input: of(groups, mixing) });
  const [forbidden, asked, answered, german, json, hard] = await Promise.all([
    run(['D', 'F']), run(['D', 'G']), run(['D', 'G'], { answers: { 'D-G/authority-accepts-g': 'yes' } }), run(['D', 'G'], undefined, '--rule-set', 'german-2-sprengv'), run(['K'], undefined, '--json'), run(['A', 'B'], undefined, '--rule-set', 'us-dod'),
  ]); // prettier-ignore
  expect([forbidden, asked, answered, german, json, hard].map(({ status }) => status)).toEqual([1, 3, 0, 0, 1, 1]);
  expect(forbidden.stdout).toContain('Germany: 2. SprengV (storage): not allowed, as the matrix has it [seen]');
  expect(forbidden.stdout).toContain('NATO: AASTP-1 (storage): needs an answer, allowed under a condition that is not answered [unverified]');
  expect(asked.stdout).toContain('not answered: The national authority has accepted group G with the other group. (D-G/authority-accepts-g)');
  expect(asked.stdout).toContain('UNVERIFIED');
  expect(hard.stdout).toContain('hard stop: group A');
  expect(JSON.parse(json.stdout)).toMatchObject({ schema: 'iatg-compatibility/1', stores: [{ pes: 'a', ruleSet: 'strictest', result: 'not-allowed', pairs: [{ groups: ['K', 'K'], by: [{ why: 'group-not-in-rule-set' }, { why: 'cell' }] }] }] });
  expect((await iatg(['compatibility', example('demo-depot.geojson')])).stdout).toContain('igloo-1 (Igloo 1)');
});
