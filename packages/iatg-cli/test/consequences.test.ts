import { expect, it } from 'vitest';
import { readCsv } from './csv-reader.js';
import { example, iatg, linesOf } from './run-iatg.js';
import { houseAt, planOf, stackAt } from './site-plans.js';

it('tells the air blast of 1 t at 50 m as the calculator of the United Nations does', async () => {
  const { status, stdout } = await iatg(['blast', '--neq', '1000', '--distance', '50']);
  expect(status).toBe(0);
  for (const figure of ['43.18 kPa', '100.68 kPa', '82.45 ms', '592.56 kPa ms', '1,255.69 kPa ms', '397.66 m/s']) expect(stdout).toContain(figure);
});

it('gives the same as JSON, each quantity with its source and its range', async () => {
  const { stdout } = await iatg(['blast', '--neq', '1000', '--distance', '50', '--json']);
  const answer = JSON.parse(stdout);
  expect(answer).toMatchObject({ schema: 'iatg-blast/1', question: { neq_kg: 1000, distance_m: 50, explosive: 'tnt', burst: 'surface' }, z_m_kg13: 5 });
  expect(answer.incidentPressure).toMatchObject({ kind: 'value', verification: 'secondary', validRange: { input: 'z_m_kg13', min: 0.0674, max: 40 } });
  expect(answer.incidentPressure.pressure_kPa).toBeCloseTo(43.18, 2);
});

it('uses the factors of C4 from 70 to 700 kPa, marks the one for impulse, and refuses them outside', async () => {
  const near = (await iatg(['blast', '--neq', '1000', '--distance', '30', '--explosive', 'C4'])).stdout;
  expect(near).toMatch(/incident pressure .* as 1.37 times the quantity of TNT/);
  expect(near).toMatch(/incident impulse .* as 1.19 times the quantity of TNT \(unverified/);
  expect(near).toMatch(/arrival of the front +[\d.]+ ms\n/);
  const far = (await iatg(['blast', '--neq', '1000', '--distance', '50', '--explosive', 'comp c-4'])).stdout;
  expect(far).toContain('43.18 kPa');
  expect(far).toMatch(/counted as\s+TNT/);
});

it('turns the question round: 34.5 kPa stand at 57 m from 1 t', async () => {
  const { status, stdout } = await iatg(['blast', '--neq', '1000', '--pressure', '34.5', '--json']);
  const { distance } = JSON.parse(stdout);
  expect(status).toBe(0);
  const back = JSON.parse((await iatg(['blast', '--neq', '1000', '--distance', String(distance.distance_m), '--json'])).stdout);
  expect(back.incidentPressure.pressure_kPa).toBeCloseTo(34.5, 9);
});

it('answers beyond a scaled distance of 40 by the simplified form, names it, and nothing beyond 198.5', async () => {
  const far = await iatg(['blast', '--neq', '1000', '--distance', '500']);
  expect(far.status).toBe(0);
  expect(far.stdout).toMatch(/incident pressure .*simplified form/);
  expect(far.stdout).toMatch(/arrival of the front +no answer: .* is 50, the formula holds from\s+0.0674 to 40/);
  const farther = await iatg(['blast', '--neq', '1000', '--distance', '2000']);
  expect({ status: farther.status, stderr: farther.stderr }).toEqual({ status: 3, stderr: '' });
  expect(farther.stdout).toMatch(/incident pressure +no answer/);
});

it('says that a distance inside the charge is one', async () => {
  const { status, stdout } = await iatg(['blast', '--neq', '1000', '--distance', '0.3']);
  expect(status).toBe(3);
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain('which begins at about the surface of the charge');
});

it.each([
  [['blast', '--neq', '-5', '--distance', '50'], /^argument --neq "-5" is not a number above 0 kg/],
  [['blast', '--neq', 'NaN', '--distance', '50'], /^argument --neq "NaN" is not/],
  [['blast', '--neq', '1e999', '--distance', '50'], /^argument --neq "1e999" is not/],
  [['blast', '--neq', '5', '--distance', '0'], /^argument --distance "0" is not a number above 0 m/],
  [['blast', '--neq', '5'], /^argument --distance is missing/],
  [['blast', '--neq', '5', '--distance', '1', '--pressure', '2'], /^argument --pressure stands beside --distance/],
  [['blast', '--neq', '5', '--distance', '1', '--explosive', 'dynamite'], /^argument --explosive "dynamite" is not known; allowed: tnt, amatol/],
  [['blast', '--neq', '5', '--distance', '1', '--burst', 'under'], /^argument --burst "under" is not known; allowed: surface, air/],
  [['effects', '--neq', '5', '--pressures', '2,x'], /^argument --pressures "x" is not a number above 0 kPa/],
  [['effects', '--neq', '5', '--houses', 'tudor'], /^argument --houses "tudor" is not known/],
  [['blast', '--neq', '1e300', '--distance', '50'], /^argument --neq, --distance no answer: the NEQ in kg 1e\+300 is more than the 21,000,000 kg of the greatest published example; the limit is this program’s own/],
  [['blast', '--neq', '21000001', '--pressure', '5'], /^argument --neq, --pressure no answer: the NEQ in kg 21000001 is more than the 21,000,000 kg/],
  [['effects', '--neq', '1e300'], /^argument --neq, --pressures no answer: the quantity of TNT in kg 1e\+300 is more than the 21,000,000 kg/],
  [['effects', '--neq', '1e300', '--distance', '5'], /^argument --neq, --distance no answer: the quantity of TNT in kg 1e\+300 is more than/],
  [['danger-area', '--auw', '1e300'], /^argument --auw no answer: the all-up weight in kg 1e\+300 is more than the 21,000,000 kg/],
  [['danger-area'], /^argument --auw is missing/],
  [['danger-area', '--auw', '5', '--public', '--no-public'], /^argument --no-public stands beside --public/],
  [['fragments', '--charge', '7', '--casing', '36', '--thickness', '15'], /^argument --thickness needs --diameter/],
  [['fragments', '--charge', '7', '--casing', '36', '--distance', '15'], /^argument --distance needs --fragment/],
  [['fragments', '--charge', '7', '--casing', '36', '--explosive', 'HMX', '--thickness', '15', '--diameter', '100'], /^argument --thickness does not go with hmx: no constant of Mott is tabled/],
  [['consequences'], /^argument PLAN is missing/],
  [['consequences', '-', '--neq-spread', '1.2,0.8'], /^argument --neq-spread "1.2,0.8" begins with the greater/],
  [['consequences', '-', '--neq-spread', '1'], /^argument --neq-spread "1" is not a pair/],
  [['consequences', '-', '--json', '--csv'], /^argument --csv stands beside --json/],
])('refuses %s in one line', async (args, expected) => {
  const { status, stdout, stderr } = await iatg(args, { input: planOf([]) });
  expect({ status, stdout, lines: linesOf(stderr).length }).toEqual({ status: 2, stdout: '', lines: 1 });
  expect(stderr).toMatch(expected);
});

it('clears the greater of fragments and blast: 2,067, 1,448 and 1,382 m for 1,200 kg', async () => {
  const radius = async (...more: string[]): Promise<string> => /radius +([\d,]+) m/.exec((await iatg(['danger-area', '--auw', '1200', ...more])).stdout)![1]!;
  expect([await radius(), await radius('--public'), await radius('--no-public'), await radius('--bare')]).toEqual(['2,067', '2,067', '1,448', '1,382']);
  expect((await iatg(['danger-area', '--auw', '20000', '--no-public', '--json'])).stdout).toContain('"governs": "blast"');
});

it('names the lines of Table 8 with the pressures of the standard, and what twice the charge does', async () => {
  const { stdout } = await iatg(['effects', '--neq', '8000', '--pressures', '5']);
  expect(stdout).toMatch(/Table 8, 22\.2 \(IATG: 5 kPa\) +444 m; 559\.4 m \(\+26 %\)/);
  expect(stdout).toMatch(/Table 8, 44\.4 \(IATG: 2-3 kPa\)/);
  expect(stdout).toMatch(/houses D, revised constants +[\d,.]+ m; [\d,.]+ m \(\+28 %\)/);
  expect(stdout).toMatch(/^5 kPa +/m);
  expect(stdout).not.toContain('130 kPa');
});

it('follows a fragment: first velocity by Gurney, and that its reach is no maximum range', async () => {
  const { stdout } = await iatg(['fragments', '--charge', '1', '--casing', '1', '--fragment', '0.05', '--distance', '100', '--json']);
  const { velocity, reach } = JSON.parse(stdout);
  expect(velocity.velocity_m_s).toBeCloseTo(2438.4 / Math.sqrt(1.5), 6);
  expect(reach.warnings).toEqual(['not-a-maximum-range']);
  expect((await iatg(['fragments', '--charge', '1', '--casing', '1', '--fragment', '0.05'])).stdout).toContain('not a maximum range');
});

const people = planOf([stackAt('stack', 0, 1000), houseAt('near', 0.001, { occupants: 4 }), houseAt('far', 0.01), houseAt('odd', 0.002, { occupants: 'many' })]);

it('tells what the worst store does to each site, and of whom nothing is known', async () => {
  const { status, stdout } = await iatg(['consequences', '-'], { input: people });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^near +stack +111\.3 +1\d\.\d/m);
  expect(stdout).toMatch(/^far +stack .* \? /m);
  expect(stdout).toMatch(/1 site, 4 people/);
  expect(stdout).toMatch(/1 site, 0 people and those of 1 site that does not say/);
  expect(stdout).toContain('a kilogram of NEQ counts as a kilogram of TNT');
});

it('writes the same pairs as JSON and as CSV, with low and high ends where a spread is given', async () => {
  const spread = ['--neq-spread', '0.5,2', '--position-spread', '10'];
  const json = JSON.parse((await iatg(['consequences', '-', '--json', ...spread], { input: people })).stdout);
  const rows = records((await iatg(['consequences', '-', '--csv', ...spread], { input: people })).stdout);
  expect(json).toMatchObject({ schema: 'iatg-consequences/1', options: { tntFactor: 1, spread: { neq: [0.5, 2], position_m: 10 } } });
  expect(rows.map(({ pes, es }) => [pes, es])).toEqual(json.pairs.map(({ pes, es }: Record<string, string>) => [pes, es]));
  json.pairs.forEach((pair: { distance_m: number; effects: { incident_kPa: number }; low: { incident_kPa: number }; high: { incident_kPa: number } }, i: number) => {
    expect(Number(rows[i]!.incident_kPa)).toBe(pair.effects.incident_kPa);
    expect(pair.low.incident_kPa).toBeLessThan(pair.effects.incident_kPa);
    expect(pair.high.incident_kPa).toBeGreaterThan(pair.effects.incident_kPa);
    expect(Number(rows[i]!.incident_kPa_low)).toBe(pair.low.incident_kPa);
  });
  expect(rows.map(({ occupants }) => occupants)).toEqual(['4', '', '']);
});

it('has the pairs and the actual distances of the evaluation, and says where a blast cannot be assessed', async () => {
  const evaluated = JSON.parse((await iatg(['evaluate', example('demo-depot.geojson'), '--json'])).stdout);
  const { status, stdout } = await iatg(['consequences', example('demo-depot.geojson'), '--json']);
  const { pairs } = JSON.parse(stdout);
  expect(status).toBe(3);
  const distances = (list: readonly { pes: string; es: string; actual_m?: number; distance_m?: number }[]) => list.map(({ pes, es, actual_m, distance_m }) => [pes, es, actual_m ?? distance_m]);
  expect(distances(pairs)).toEqual(distances(evaluated.pairs));
  expect(pairs.find(({ pes }: { pes: string }) => pes === 'esh-6')).toMatchObject({ blast: 'not-assessable', effects: null, gaps: ['largest-single-explosion-unknown'] });
});

it('lists the faults of a broken plan as the other commands do', async () => {
  const [ours, theirs] = await Promise.all([iatg(['consequences', example('broken-plan.geojson')]), iatg(['evaluate', example('broken-plan.geojson')])]);
  expect(ours).toEqual(theirs);
});

/** The rows of a table by the names of its columns. */
function records(text: string): readonly Readonly<Record<string, string>>[] {
  const [head, ...rows] = readCsv(text);
  return rows.map((row) => Object.fromEntries(head!.map((name, i) => [name, row[i]!])));
}
