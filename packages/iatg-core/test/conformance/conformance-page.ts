import type { Edition } from '../../src/standards/edition.js';
import type { Irregularity, PrintedTable } from '../../src/standards/printed-table.js';
import { comparePrintedValues, summarise, type Comparison, type Summary } from './compare.js';
import { exerciseMatrix, WAYS, type Exercise } from './exercise-matrices.js';
import { counted, markdownTable, metres } from './markdown.js';
import { PRINTED_FORMULAS } from './printed-arithmetic.js';

const KINDS: Readonly<Record<Irregularity['kind'], string>> = {
  A: 'the print is shorter than its own function',
  B: 'the print is not shorter than its function, but rounded to a finer step than Table 7 asks for',
  C: 'the print is longer than Table 7 asks for',
  X: 'the standard prints values here, but no function for them',
};

/** The text of `docs/conformance.md`. */
export function conformancePage(edition: Edition): string {
  const values = comparePrintedValues(edition);
  const matrices = edition.matrices.map(({ hazardDivision }) => exerciseMatrix(edition, hazardDivision, 'not asked'));
  return `${[head(edition), inShort(edition, values, matrices), verification(edition), methods(), tables(edition, values), columns(edition, values), irregularities(edition, values), matricesPart(edition, matrices)].join('\n\n')}\n`;
}

const head = ({ id }: Edition): string => `# Conformance with ${id}

This page says how far the engine agrees with the printed standard, value by value and cell by cell. It is written by the tests
(\`npm run conformance\`), from the same comparison that lets them fail, and a test fails when it is out of date. What we read otherwise
than printed, and why, stands in [interpretations.md](interpretations.md). NEQ is in kg, distances are in m.`;

function inShort({ matrices }: Edition, values: readonly Comparison[], exercises: readonly Exercise[]): string {
  const inUse = values.filter(({ tableId }) => tableId !== 'N.1');
  const irregular = inUse.filter(({ irregularity }) => irregularity).length;
  const options = exercises.flatMap((exercise) => exercise.options);
  return `## In short

- **${counted(inUse.length)} printed distances** of Tables E.1, H.1, L.1 and Q.1 are compared; none is left out. ${counted(inUse.length - irregular)} are what their printed function gives, rounded up by
  Table 7. The other ${irregular} are listed [below](#irregular-printed-values), each with what the engine gives there.
- The method \`calculated\` is nowhere shorter than the printed function, the method \`tabulated\` nowhere shorter than the printed value, and
  the method \`greater\` nowhere shorter than either.
- **${matrices.length} matrices, ${counted(exercises.reduce((sum, { cells }) => sum + cells, 0))} cells, ${counted(options.length)} options**: every option is the one taken under some setting (${options.filter(({ way }) => way === 'never').length} never), and what the engine then answers
  – distance, reasons, notes – is what a second, separate reading of the printed code gives.
- **Not checked against the document by a second person.** See the next section.`;
}

function verification({ tables: all, matrices }: Edition): string {
  const states = new Set([...all, ...matrices].map((one) => one.verification));
  const words = { 'checked-against-document': 'checked against the document', 'transcribed-twice': 'transcribed twice', unverified: 'not verified' } as const;
  return `## State of verification

${markdownTable(
  ['State', 'Tables', 'Matrices'],
  [...states].map((state) => [
    words[state],
    all.filter((one) => one.verification === state).map(({ id }) => id).join(', ') || '–',
    matrices.filter((one) => one.verification === state).map(({ id }) => id).join(', ') || '–',
  ]),
)}

*Transcribed twice* means: two transcripts of the printed tables and matrices were compared cell by cell, without a difference. Both were made
from the same text of the document. No second person has held them against the printed page yet, and the rows and columns that the standard
names by pictures are identified by their order (for r14 to r17 by inference: [I-06](interpretations.md#i-06)). Until that is done, check a
result against your own copy of the standard before you rely on it.

In this repository the transcript stands twice: row by row in [the folder of the edition](../packages/iatg-core/src/standards/iatg-2021/), as the
page shows it, and column by column in [the tests](../packages/iatg-core/test/conformance/transcript-by-column.json). A test compares the two, so that
a slip of the keyboard in one of them does not pass.`;
}

const methods = (): string => `## How a distance is found

| Method | The distance of a column |
| --- | --- |
| \`calculated\` | The printed function, but not below the column's minimum; rounded up to the whole metre at the end. Table 7 allows it in place of the table. |
| \`tabulated\` | The printed value of the same or the next higher NEQ. |
| \`greater\` | The greater of the two. |

The standard prints no minima: they are read off the plateau at the head of each column. Values between the rows follow the function
(\`calculated\`) or the next row (\`tabulated\`), and no column ever falls as the NEQ grows ([I-08](interpretations.md#i-08), [I-09](interpretations.md#i-09)).`;

function tables(edition: Edition, values: readonly Comparison[]): string {
  const rows = edition.tables.map((table) => [table.id, use(edition, table), ...figures(summarise(values.filter(({ tableId }) => tableId === table.id), [table]), table)]);
  const inUse = edition.tables.filter(({ id }) => id !== 'N.1');
  const all = summarise(values.filter(({ tableId }) => tableId !== 'N.1'), inUse);
  return `## The printed distances, by table

${markdownTable(['Table', 'Used by', ...FIGURES], [...rows, ['without N.1', '', ...figures(all)]], { rightFrom: 2 })}

- **Equal**: the printed value is the function with its minimum, rounded up by Table 7 (1 m below 100 m, 5 m to 500 m, 10 m to 1,000 m, 20 m above).
  **Long**, of the irregular ones: longer than that.
- **Not compared** must be 0.
- **Most above** and **most below the print**: \`calculated\` in whole metres against the printed value. Below is what Table 7 allows: the print is rounded
  up in steps. Above stands only where the print is irregular, or rounded to nearest (N.1): nowhere else does the engine ask for more than the table.
- **Shortest margin**: the least of \`calculated\` less the printed function with its minimum. It must not be below 0.
- Table N.1 (underground) is printed rounded to nearest, so it can be up to half a step short; its ${counted(values.filter(({ tableId }) => tableId === 'N.1').length)} values are the functions so rounded,
  without exception. No matrix uses N.1 or Q.1 (ports): [calculators](underground-and-ports.md) do, and no distance of a site plan.`;
}

const FIGURES = ['Printed', 'Equal', 'Irregular', 'Long', 'Not compared', 'Most above the print', 'Most below the print', 'Shortest margin'];

const figures = (summary: Summary, table?: PrintedTable): readonly (string | number)[] => [
  summary.printed,
  table?.id === 'N.1' ? `${summary.equal} (nearest)` : summary.equal,
  summary.byKind.A + summary.byKind.B + summary.byKind.C + summary.byKind.X,
  summary.byKind.C,
  summary.dropped,
  metres(summary.greatestExcess_m),
  metres(summary.greatestShortfall_m),
  metres(summary.shortestMargin_m),
];

function use({ matrices }: Edition, { id }: PrintedTable): string {
  const users = matrices.filter(({ table }) => table === id).map((matrix) => `${matrix.id} (HD ${matrix.hazardDivision})`);
  return users.length > 0 ? users.join(', ') : 'no matrix';
}

function columns(edition: Edition, values: readonly Comparison[]): string {
  const rows = edition.tables.flatMap((table) =>
    Object.entries(PRINTED_FORMULAS[table.id]!).map(([column, formula]) => {
      const own = values.filter((value) => value.tableId === table.id && value.column === column);
      const { printed, equal, byKind, greatestExcess_m, greatestShortfall_m } = summarise(own, [table], column);
      const { minimum_m, printedOnlyBelow_kg } = table.columns[column]!;
      return [
        `${table.id} ${column}`,
        `\`${formula}\``,
        minimum_m === null ? '–' : String(minimum_m),
        printedOnlyBelow_kg ? counted(printedOnlyBelow_kg) : '–',
        printed,
        equal,
        (['A', 'B', 'C', 'X'] as const).map((kind) => byKind[kind]).join(' / '),
        metres(greatestExcess_m),
        metres(greatestShortfall_m),
      ];
    }),
  );
  return `## The printed distances, by column

The functions as printed (squares and roots, flattened in the print, written out); the minimum that is read off the plateau; the NEQ from which the
function holds, where the standard prints values without one below. *Irregular* counts the kinds A / B / C / X of the next section.

${markdownTable(['Column', 'Function', 'Minimum', 'From', 'Printed', 'Equal', 'Irregular', 'Most above the print', 'Most below'], rows, { rightFrom: 2 })}

Matrix D.1 names a column "D1/D2": D1 to 30,000 kg, D2 above, to 120,000 kg; above that the option does not count.`;
}

function irregularities(edition: Edition, values: readonly Comparison[]): string {
  const listed = values.filter(({ irregularity }) => irregularity);
  const parts = edition.tables
    .filter((table) => table.irregularities.length > 0)
    .map((table) => {
      const own = listed.filter(({ tableId }) => tableId === table.id);
      return `### Table ${table.id}: ${own.length}\n\n${markdownTable(['Column', 'NEQ', 'Printed', 'Function', 'By Table 7', 'Kind', 'calculated', 'tabulated', 'greater', 'The print is', 'What seems to have happened'], own.map(irregularRow), { rightFrom: 1, leftFrom: 9 })}`;
    });
  const count = (kind: Irregularity['kind']): number => listed.filter(({ irregularity }) => irregularity!.kind === kind).length;
  return `## Irregular printed values

${listed.length} printed values are not what their function gives by the rounding of Table 7. They are kept as printed and listed here; a test fails when an entry no
longer holds, and when a value that is not listed turns out to be irregular.

${markdownTable(['Kind', 'Meaning', 'Values', 'Which way it errs'], [
    ['A', KINDS.A, count('A'), '`tabulated` follows the print and is short by the figure given; `calculated` and `greater` are not'],
    ['B', KINDS.B, count('B'), 'no method is shorter than the function'],
    ['C', KINDS.C, count('C'), 'no method is shorter than the function; `tabulated` and `greater` keep the longer print'],
    ['X', KINDS.X, count('X'), 'every method gives the printed value of the same or next higher row, and never falls (I-09)'],
  ])}

The columns *calculated*, *tabulated* and *greater* give what the engine asks for by each method, in whole metres. *Function* is the printed function
without the minimum, *By Table 7* with it. *The print is* compares the print with the function and its minimum.

${parts.join('\n\n')}

For kind X the minimum is no measure: it is read off higher rows. *By Table 7* shows it all the same, so that the difference is seen.`;
}

function irregularRow({ column, neq_kg, printed_m, formula_m, function_m, byTable7_m, engine_m, irregularity }: Comparison): readonly (string | number)[] {
  const whole = (distance_m: number): string => counted(Math.ceil(distance_m * (1 - 1e-9)));
  const difference_m = function_m === null ? 0 : printed_m - function_m;
  return [
    column,
    neq_kg,
    printed_m,
    metres(formula_m),
    byTable7_m,
    irregularity!.kind,
    whole(engine_m.calculated),
    whole(engine_m.tabulated),
    whole(engine_m.greater),
    function_m === null ? 'without a function' : difference_m < 0 ? `**${twoDecimals(-difference_m)} short**` : `${twoDecimals(difference_m)} long`,
    irregularity!.pattern,
  ];
}

const twoDecimals = (distance_m: number): string => distance_m.toFixed(2);

function matricesPart(edition: Edition, exercises: readonly Exercise[]): string {
  const rows = exercises.map(({ matrix, cells, options, answersCompared }) => {
    const { hazardDivision } = edition.matrices.find(({ id }) => id === matrix)!;
    return [`${matrix} (HD ${hazardDivision})`, cells, options.length, ...WAYS.map((way) => options.filter((option) => option.way === way).length), answersCompared];
  });
  const total = rows.slice(1).reduce((sum, row) => sum.map((value, i) => (i === 0 ? 'all' : Number(value) + Number(row[i]))), rows[0]!);
  const never = exercises.flatMap(({ options }) => options.filter(({ way }) => way === 'never'));
  return `## The matrices

Each matrix has ${edition.esRows.size} rows and ${edition.pesColumns.size} columns; a cell holds one or more options. The tests put every cell to the engine under every wanted degree of protection and every
set of declarations that bears on it, each column that it names by the three methods, over a range of NEQ – below the first row, at rows, between them, at whole cubes, at the
seams of the functions, at the last row and above it – and compare distance, whole metres, option taken, reasons and notes with a second reading
of the printed code that shares no line with the engine.

${markdownTable(['Matrix', 'Cells', 'Options', ...WAYS.map((way) => way.replace('by default', 'taken by default')), 'Answers compared'], [...rows, total], { rightFrom: 1 })}

An option is counted under the plainest setting that takes it:

- **By default**: high protection is wanted and nothing is declared. **Below the wanted degree**: no option of the cell gives high protection; the
  longest is taken and the result says \`protection-below-wanted\`.
- **For another degree**: only if limited or virtually complete protection is wanted.
- **When declared**: only if something is declared: no primary explosives, no items vulnerable to spall, open bomb bay storage, a standard magazine, fewer than
  10 persons.
- **Never**: an option that is always beaten by another one of its cell. ${never.length === 0 ? 'There is none.' : 'They are:'}
${never.length === 0 ? '' : `\n${markdownTable(['Matrix', 'Row', 'Column', 'Option'], never.map(({ matrix, row, pesColumn, code }) => [matrix, row, pesColumn, `\`${code}\``]))}\n`}
Column P1 of F.1 and G.1 (magazine, rear) is never looked up for a site plan: under HD 1.2 a magazine has a front sector, and all the rest is side (P2). The two
columns print the same in every row, which a test checks, so nothing depends on it.`;
}
