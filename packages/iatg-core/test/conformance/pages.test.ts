import { expect, it } from 'vitest';
import { iatg2021 } from '../../src/standards/iatg-2021/edition.js';
import { comparePrintedValues } from './compare.js';
import { conformancePage } from './conformance-page.js';
import { interpretationsPage } from './interpretations-page.js';
import { cellsOf } from './matrix-arithmetic.js';

/** A page asks the engine some ten thousand times; the machine may have other work. */
const TIME_ms = 60_000;

// `npm run conformance` writes the pages anew; without it a page that is out of date fails here.
it('docs/conformance.md is what the comparison says', async () => {
  await expect(conformancePage(iatg2021)).toMatchFileSnapshot('../../../../docs/conformance.md');
}, TIME_ms);

it('docs/interpretations.md is what the data and the engine say', async () => {
  await expect(interpretationsPage(iatg2021)).toMatchFileSnapshot('../../../../docs/interpretations.md');
}, TIME_ms);

it('in all, 1,485 values of E.1, H.1, L.1 and Q.1 are compared, 128 of them irregular, and 1,863 options of 1,700 cells', () => {
  const values = comparePrintedValues(iatg2021).filter(({ tableId }) => tableId !== 'N.1');
  expect(values).toHaveLength(1_485);
  expect(values.filter(({ irregularity }) => irregularity)).toHaveLength(128);
  const cells = iatg2021.matrices.flatMap((matrix) => cellsOf(matrix, 'printed'));
  expect(cells).toHaveLength(1_700);
  expect(cells.flatMap(({ options }) => options)).toHaveLength(1_863);
});

it.each(['F.1', 'G.1'])('matrix %s prints the same for the rear of a magazine (P1) as for its side (P2)', (id) => {
  const cells = cellsOf(iatg2021.matrices.find((matrix) => matrix.id === id)!, 'printed');
  const codes = (column: string) => cells.filter(({ pesColumn }) => pesColumn === column).map(({ options }) => options.map(({ code }) => code).join(';'));
  expect(codes('P1')).toEqual(codes('P2'));
});
