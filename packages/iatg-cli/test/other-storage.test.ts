import { expect, it } from 'vitest';
import { iatg } from './run-iatg.js';

it('answers for a chamber and its mouth, each with its derivation', async () => {
  const { status, stdout } = await iatg(['underground', '--contents', '1.1=27000', '--rock', 'limestone', '--cover', '3', '--area', '9', '--perimeter', '12', '--volume', '1000']);
  expect(status).toBe(0);
  // The cube root of 27,000 is 30: 1.7 x 30, 22.2 x 30, 77 x 3 x 3.
  expect(stdout).toContain('against damage: 51 m\n  27,000 kg count as HD 1.1 (Annex M); D4 = 1.7 x Q^(1/3) = 51 m (Annex N, Table N.1)');
  expect(stdout).toContain('crater, inhabited building: 666 m');
  expect(stdout).toContain('or traffic route: 693 m');
  expect(stdout).toContain('ground shock, inhabited building: not assessable');
  expect(stdout).toContain('debris of a crater is not answered');
});

it('answers for a ship, one site only if asked, and names the interpretation of routes', async () => {
  const { stdout } = await iatg(['port', '--contents', '1.1=125000', '--not-loading', '--to', 'route-high']);
  expect(stdout).toContain('route of high density: 835 m');
  expect(stdout).toContain('I-14, Annexes P and Q, routes: Printed: low density 16.7');
  expect(stdout).not.toContain('SD1');
});

it('answers in JSON with steps as data, whatever the language', async () => {
  const args = ['transit', '--contents', '1.3.1=64000', '--days', '3', '--largest-stack', '1.3.1=8000', '--approval', 'order 12', '--json'];
  const [english, arabic] = await Promise.all([iatg(args), iatg([...args, '--lang', 'ar'])]);
  expect(arabic.stdout).toBe(english.stdout);
  const { schema, facilities } = JSON.parse(english.stdout);
  expect(schema).toBe('iatg-other-storage/1');
  expect(facilities[0].answers).toMatchObject([{ rule: 'transit', kind: 'distance', required_m: 128, notes: ['unitisation-declared'], verification: 'seen' }]);
  expect(facilities[0].answers[0].derivation[0]).toMatchObject({ kind: 'contents', as: 'largest-stack', neq_kg: 8000, approval: 'order 12' });
});

it.each(['ar', 'es', 'fr', 'ru', 'zh'])('speaks %s without a gap', async (lang) => {
  const { status, stdout } = await iatg(['port', '--contents', '1.1=5000,1.2.1=800', '--loading', '--barricade', '--ship-length', '120', '--lang', lang]);
  expect(status).toBe(0);
  expect(stdout).not.toMatch(/undefined|\{\w+\}/);
  expect(stdout).not.toContain('fixed distance');
});

it.each([
  [['underground', '--contents', '1.1=5'], /is missing/],
  [['underground', '--contents', '1.1=5', '--area', '9', '--perimeter', '3', '--volume', '10'], /^argument --perimeter is shorter than the circle/],
  [['underground', '--contents', '1.1=5', '--cover', '-1'], /^argument --cover has to be 0 or more/],
  [['port', '--contents', '1.1=5'], /--loading, --not-loading is needed/],
  [['transit', '--contents', '1.1=5', '--days', '8'], /^argument --days lies outside its range; allowed: 0 … 7/],
  [['transit', '--contents', '1.1=5', '--days', '1', '--largest-stack', '1.1=5'], /^argument --largest-stack needs --approval$/m],
])('refuses %j and says what cures it', async (args, line) => {
  const { status, stdout, stderr } = await iatg(args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(line);
});

it('where nothing can be assessed the status says so', async () => {
  expect((await iatg(['port', '--contents', '1.6=5', '--loading'])).status).toBe(3);
});
