import { expect, it } from 'vitest';
import { iatg } from './run-iatg.js';

const question = ['distance', '--hd', '1.1', '--neq', '8000', '--pes', 'P10', '--es', 'ibd'];

it('answers in JSON with the fields of the contract', async () => {
  const { status, stdout, stderr } = await iatg([...question, '--json']);
  // 22.2 x 8,000^(1/3) = 22.2 x 20 = 444, above the cell's 400
  expect(JSON.parse(stdout)).toMatchObject({
    required_m: 444,
    exact_m: expect.closeTo(444, 9),
    governing: { hd: '1.1', neq_kg: 8000, matrix: 'D.1', pesColumn: 'P10', esRow: 'ibd', column: 'D13', minimum_m: 400, determinedBy: 'function' },
    reasons: [],
    notes: [],
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

it('answers in text', async () => {
  const { status, stdout } = await iatg(question);
  expect(stdout).toMatch(/Required distance +444 m/);
  expect(stdout).toContain('22.2 x Q^(1/3)');
  expect(status).toBe(0);
});

it('takes the options that the contract names', async () => {
  // The low-density route at 100,000 kg: the cell 0.5 x D12, at least 180 m, and half of D13 are both 11.1 x 46.416 = 515.2
  const [tabulated, half, limited] = await Promise.all([
    iatg([...question, '--method', 'tabulated', '--json']),
    iatg(['distance', '--hd=1.1', '--neq=1e5', '--pes=P10', '--es=ptrLow', '--low-density-route', 'half-ibd', '--json']),
    iatg(['distance', '--hd', '1.1', '--neq', '1200', '--pes', 'P10', '--es', 'r15', '--protection', 'limited', '--json']),
  ]);
  expect(JSON.parse(tabulated.stdout).governing.determinedBy).toBe('printed');
  expect(JSON.parse(half.stdout).governing).toMatchObject({ esRow: 'ibd', factor: 0.5, minimum_m: 200 });
  // D9 = 4.8 x 1,200^(1/3) = 4.8 x 10.627 = 51.01
  expect(JSON.parse(limited.stdout)).toMatchObject({ required_m: 52, governing: { column: 'D9' } });
});

it('ends with 3 where the standard has no answer', async () => {
  const [above, none] = await Promise.all([iatg([...question, '--neq'].with(4, '1e6').slice(0, -1)), iatg([...question.with(2, '1.6'), '--json'])]);
  expect(above).toMatchObject({ status: 3, stdout: expect.stringContaining('neq-above-table') });
  expect(none.status).toBe(3);
  expect(JSON.parse(none.stdout)).toMatchObject({ required_m: null, governing: null, reasons: ['no-distances-in-standard'] });
});
