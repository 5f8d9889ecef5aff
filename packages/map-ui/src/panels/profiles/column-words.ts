import { iatg2021 } from 'iatg-core';

type Column = (typeof iatg2021.tables)[number]['columns'][string];

/** A column of the standard by its name in a profile, for example `E.1/D13`. */
export function standardColumn(name: string): Column | undefined {
  const slash = name.indexOf('/');
  return iatg2021.tables.find(({ id }) => id === name.slice(0, slash))?.columns[name.slice(slash + 1)];
}

/** A function as the document sets it, in symbols that are the same in every language. */
export function functionInWords(column: Column | undefined): string {
  if (!column) return '–';
  if ('of' in column) return `${column.factor} × ${column.of}`;
  if (column.branches.length === 0) return '–';
  return column.branches
    .map((branch) => {
      const said = branch.form === 'power' ? `${branch.coefficient} Q^${exponentInWords(branch.exponent)}` : `${branch.a} ${signed(branch.b)} ln Q ${signed(branch.c)} (ln Q)²`;
      return branch.upTo_kg === undefined ? said : `${said} (≤ ${branch.upTo_kg} kg)`;
    })
    .join('; ');
}

const signed = (value: number): string => (value < 0 ? `− ${-value}` : `+ ${value}`);

/** The fraction that a number was written as; a decimal would not be it. */
export function exponentInWords(value: number): string {
  for (let below = 2; below <= 9; below++) {
    const above = Math.round(value * below);
    if (above > 0 && above % below !== 0 && above / below === value) return `${above}/${below}`;
  }
  return String(value);
}

/** The branches of the standard as a profile's file says them: where the change of a function begins. */
export function ownBranchesOf(column: Column | undefined): readonly Readonly<Record<string, unknown>>[] {
  const branches = column && 'branches' in column ? column.branches : [];
  if (branches.length === 0) return [{ form: 'power', coefficient: 1, exponent: '1/3' }];
  return branches.map((branch, i) => {
    const { upTo_kg, ...rest } = branch;
    return { ...(i < branches.length - 1 && { upTo_kg }), ...rest, ...(rest.form === 'power' && { exponent: exponentInWords(rest.exponent).includes('/') ? exponentInWords(rest.exponent) : rest.exponent }) };
  });
}
