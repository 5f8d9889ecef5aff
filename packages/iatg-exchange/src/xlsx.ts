// A whole plan as a workbook that can be filled in, and back.

import { lotColumns, planColumns, SHEETS, siteColumns } from './plan-table.js';
import { columnsFor, rowsOfPlan, type Row } from './plan-rows.js';
import type { PlanDocument } from './plan-document.js';
import { ABOUT, GEOMETRY, ID, IS_PROCESS, LOT_COLUMNS, PLAN_COLUMNS, ROLE, ROLES, SITE_COLUMNS, type Column } from './site-columns.js';
import { writeXlsx, type Sheet } from './xlsx-file.js';

export { readXlsx, writeXlsx, type Sheet } from './xlsx-file.js';

/** A plan as a workbook: a sheet of sites, one of their contents, one for the plan, and one that tells what each column means. */
export function planAsXlsx(document: PlanDocument): Uint8Array {
  const { plan, sites } = rowsOfPlan(document);
  const all = sites.map(({ site }) => site);
  return writeXlsx([
    sheet(SHEETS.sites, siteColumns, SITE_COLUMNS, all),
    sheet(SHEETS.contents, lotColumns, LOT_COLUMNS, sites.flatMap(({ lots }) => lots)),
    sheet(SHEETS.plan, planColumns, PLAN_COLUMNS, plan ? [plan] : []),
    {
      name: SHEETS.columns,
      columns: [{ name: 'sheet', kind: 'text' }, { name: 'column', kind: 'text', width: 30 }, { name: 'meaning', kind: 'text', width: 90, wrapped: true }, { name: 'words', kind: 'text', width: 60, wrapped: true }],
      rows: [
        ...explained(SHEETS.sites, siteColumns, SITE_COLUMNS),
        ...explained(SHEETS.contents, lotColumns, LOT_COLUMNS),
        ...explained(SHEETS.plan, planColumns, PLAN_COLUMNS),
      ],
    },
  ]);
}

function sheet(name: string, names: readonly string[], columns: readonly Column[], rows: readonly Row[]): Sheet {
  const all = columnsFor(names, rows);
  return {
    name,
    columns: all.map((name) => {
      const column = columns.find((column) => column.name === name);
      if (name === ROLE) return { name, kind: 'text', words: ROLES, width: 16 };
      if (name === IS_PROCESS) return { name, kind: 'yes-no' };
      return { name, kind: column?.kind ?? 'text', words: column?.kind === 'text' && column.words.length > 0 ? column.words : undefined, width: name === 'name' || name === ID ? 24 : name.startsWith(GEOMETRY) ? 40 : undefined };
    }),
    rows: rows.map((row) => all.map((name) => row[name] as string | number | boolean | undefined)),
  };
}

const explained = (sheet: string, names: readonly string[], columns: readonly Column[]): readonly (readonly string[])[] =>
  names.map((name) => {
    const column = columns.find((column) => column.name === name);
    return [sheet, name, column?.about ?? ABOUT[name] ?? '', name === ROLE ? ROLES.join(', ') : (column?.words.join(', ') ?? '')];
  });
