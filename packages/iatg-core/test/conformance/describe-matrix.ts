import { describe, expect, it } from 'vitest';
import { iatg2021 } from '../../src/standards/iatg-2021/edition.js';
import type { MatrixDivision } from '../../src/types.js';
import { exerciseMatrix } from './exercise-matrices.js';

/** The facts that hold for every matrix. */
export function describeMatrix(hd: MatrixDivision, { options }: { readonly options: number }): void {
  const { matrix, cells, options: taken, faults, answersCompared } = exerciseMatrix(iatg2021, hd);

  describe(`${iatg2021.matrices.find(({ id }) => id === matrix)!.cite.place}, HD ${hd}`, () => {
    it(`has 34 rows of 10 cells with ${options} options`, () => {
      expect(cells).toBe(340);
      expect(taken).toHaveLength(options);
    });

    it.each([...iatg2021.esRows.keys()])('%s: every answer of the engine is the arithmetic on the printed code', (row) => {
      expect(faults.filter((fault) => fault.startsWith(`matrix ${matrix}, ${row} `)).slice(0, 5)).toEqual([]);
    });

    it('every option is the one taken under some setting', () => {
      expect(taken.filter(({ way }) => way === 'never')).toEqual([]);
      expect(answersCompared).toBeGreaterThan(4_000);
    });
  });
}
