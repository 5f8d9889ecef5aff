/**
 * The naive way to a distance: the cell is looked up in the printed text of the matrix, and its options are read, each time.
 * It knows the method `calculated` and a wanted degree `high`, with nothing declared; low-density routes are left out.
 */
const RANK = { L: 1, HL: 1, H: 2, VC: 3, VCA: 3 };

/**
 * @param {{ hd: string, pes: string, es: string }} question
 * @param {number} neq_kg
 * @param {import('../../packages/iatg-core/dist/index.js').Edition} edition
 * @returns {number}
 */
export function printedDistance({ hd, pes, es }, neq_kg, edition) {
  const matrix = edition.matrices.find(({ hazardDivision }) => hazardDivision === hd);
  const table = edition.tables.find(({ id }) => id === matrix.table);
  const lines = matrix.cells.trim().split('\n').map((line) => line.trim().split(/\s+/));
  const at = lines[0].indexOf(pes);
  const distances = (es === 'vbd' && hd === '1.1' ? ['vbd', 'ibd'] : [es]).map((wanted) => {
    const cell = lines.find(([name]) => name === wanted)[at];
    const options = cell.split(';').map((option) => option.split(':')).filter(([, , extras = '']) => !/npe|nis|obb|ecm|lt10/.test(extras));
    const meets = options.filter(([, degree = '']) => degree === '' || RANK[degree.replace(/P$/, '')] >= 2);
    const values = (meets.length > 0 ? meets : options).map(([distance]) => distanceOf(distance, table, neq_kg));
    return meets.length > 0 ? Math.min(...values) : Math.max(...values);
  });
  const exact_m = Math.max(...distances);
  return Math.ceil(exact_m * (1 - 1e-9));
}

function distanceOf(code, table, neq_kg) {
  if (code === 'NoQD') return 0;
  if (code.endsWith('m')) return Number.parseFloat(code);
  const [, factor = '1', name, minimum = '0'] = /^(?:([\d.]+)x)?(D\d+)(?:>(\d+))?$/.exec(code);
  return Math.max(Number(factor) * columnOf(table, name, neq_kg), Number(minimum));
}

function columnOf(table, name, neq_kg) {
  const column = table.columns[name];
  if (neq_kg < (column.printedOnlyBelow_kg ?? 0)) {
    const index = Object.keys(table.columns).indexOf(name) + 1;
    const next = table.rows.findIndex(([row_kg]) => neq_kg <= row_kg);
    return Math.max(...table.rows.slice(0, next + 1).map((row) => row[index]));
  }
  return Math.max(functionOf(table, column, neq_kg), column.minimum_m ?? 0);
}

function functionOf(table, column, neq_kg) {
  if (column.of !== undefined) return column.factor * functionOf(table, table.columns[column.of], neq_kg);
  const at = (branch, kg) =>
    branch.form === 'power' ? branch.coefficient * kg ** branch.exponent : branch.a + branch.b * Math.log(kg) + branch.c * Math.log(kg) ** 2;
  const here = column.branches.findIndex(({ upTo_kg = Infinity }) => neq_kg <= upTo_kg);
  return Math.max(at(column.branches[here], neq_kg), ...column.branches.slice(0, here).map((branch) => at(branch, branch.upTo_kg)));
}
