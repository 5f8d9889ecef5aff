import { compileColumn } from '../../src/rules/column-distance.js';
import { compileRules, type Rules } from '../../src/rules/rules.js';
import type { Requirement } from '../../src/rules/required-distance.js';
import type { Edition, Interpretation } from '../../src/standards/edition.js';
import type { InterpretationId, Note, StatedDivision } from '../../src/types.js';
import { ask, effectOfReadings, optionsInRow, optionsNaming, optionsRead, withoutReading, type OptionTouched, type Question } from './interpretation-effects.js';
import { counted, markdownTable, metres, runs } from './markdown.js';
import { columnValue_m, printedFormula_m, printedValue_m, tableOf } from './printed-arithmetic.js';

/** What is told of an interpretation beside its data: why, what it touches, what the user sees of it, and a figure. */
interface Told {
  readonly why: string;
  readonly touches: string;
  readonly note: Note | null;
  /** What the user sees of it besides, or instead of, a note. */
  readonly seen?: string;
  readonly example: string;
}

/**
 * The text of `docs/interpretations.md`.
 * @throws Error when the page tells of other interpretations than the edition has
 */
export function interpretationsPage(edition: Edition): string {
  const told = tell(edition);
  const { interpretations } = edition;
  const [ids, idsTold] = [interpretations.map(({ id }) => id).join(', '), Object.keys(told).join(', ')];
  if (ids !== idsTold) throw new Error(`the page tells of ${idsTold}, the edition has ${ids}`);
  return `${[head(edition), overview(interpretations, told), ...interpretations.map((one) => section(one, told[one.id]!)), others(edition)].join('\n\n')}\n`;
}

const head = ({ id }: Edition): string => `# Interpretations of ${id}

Where the standard is silent, doubtful or contradicts itself, the engine has to do something. This page says what: one section for each
interpretation, with its number. The data are [interpretations.ts](../packages/iatg-core/src/standards/iatg-2021/interpretations.ts) and
[readings.ts](../packages/iatg-core/src/standards/iatg-2021/readings.ts); the counts and figures here are computed from them by the engine
(\`npm run conformance\`), and a test fails when this page is out of date. Printed values that do not follow their own function are another matter:
they stand in [conformance.md](conformance.md#irregular-printed-values).

*Cautious* means: against the letter of the print, or against the other way to read it, this can only lengthen a distance. *Neutral* means: the text does not say
which reading is the longer one, and ours rests on the reason given. Unless it says otherwise, an example is by the method \`calculated\`, with high
protection wanted and nothing declared; its distance is given before and after rounding up. If you hold that a reading is wrong, the number is
what to quote. I-14 to I-19 are of [underground storage, ports and transit areas](underground-and-ports.md#interpretations).`;

function overview(interpretations: readonly Interpretation[], told: Readonly<Record<string, Told>>): string {
  const rows = interpretations.map(({ id, place, side }) => [`[${id}](#${id.toLowerCase()})`, place, side, told[id]!.note ? `\`${told[id]!.note}\`` : '–']);
  return `## Overview\n\n${markdownTable(['Number', 'Place', 'Side', 'Note in the result'], rows)}`;
}

function section({ id, place, printed, applied, side }: Interpretation, { why, touches, note, seen, example }: Told): string {
  const shown = [note && `the note \`${note}\``, seen].filter(Boolean).join('; ') || 'nothing: the result names the column and the factor it used';
  return `## ${id}

**${place}**

- **Printed**: ${printed}.
- **Applied**: ${applied}.
- **Side**: ${side}.
- **Why**: ${why}
- **Touches**: ${touches}
- **Shown with a result**: ${shown}.
- **Example**: ${example}`;
}

function tell(edition: Edition): Readonly<Record<InterpretationId, Told>> {
  const rules = compileRules(edition);
  const [E1, L1] = [tableOf(edition, 'E.1'), tableOf(edition, 'L.1')];
  const says = (question: Question): string => answer(ask(rules, question));
  const asPrinted = (id: InterpretationId, question: Question): string => answer(ask(compileRules(withoutReading(edition, id)), question));
  const at = (hd: StatedDivision, neq_kg: number): Question['contents'] => [{ hd, neq_kg }];
  const effect = (id: InterpretationId): string => effectInWords(edition, id);

  const minorFuel = { contents: at('1.1', 8_000), from: 'P10', to: 'polMinor' } as const;
  const misprint121 = { contents: at('1.2.1', 1_000), from: 'P10', to: 'r16', wanted: 'limited' } as const;
  const misprint132 = { contents: at('1.3.2', 1_000), from: 'P5', to: 'r20' } as const;
  const openStack = { contents: at('1.1', 1_000), from: 'P10', to: 'r15' } as const;
  const fewPersons = { contents: at('1.1', 1_000), from: 'P1', to: 'r18', declared: ['fewer-than-10-persons'] } as const;
  const standardMagazine = { contents: at('1.1', 100), from: 'P1', to: 'ptrMedium', declared: ['standard-ecm-at-pes'] } as const;
  const lowDensity = { contents: at('1.1', 500), from: 'P10', to: 'ptrLow' } as const;
  const vulnerable = { contents: at('1.1', 500), from: 'P10', to: 'vbd' } as const;
  const mixed = { contents: [...at('1.1', 100), ...at('1.3.1', 500)], from: 'P3', to: 'r1' } as const;

  return {
    'I-01': {
      why: `In Table H.1 column D5 is 0.67 x D1 and belongs to HD 1.2.2. Every other cell of F.1 uses a column of HD 1.2.1 (D2, D4, D6), and in these PES columns the rows r11, r13 to r15 and r20 print D6. D5 is shorter than D6 at every quantity of the table.`,
      touches: `${optionsIn(edition, optionsRead(edition, 'I-01'))}. ${effect('I-01')}`,
      note: 'suspected-misprint',
      example: `1,000 kg of HD 1.2.1 in an open stack (P10) against r16, limited protection wanted: ${says(misprint121)}; by the letter ${asPrinted('I-01', misprint121)}.`,
    },
    'I-02': {
      why: `The nine other cells of the row print 60 m, and so does the row above (r19) in the same column. P5 is the face with the door: it cannot need less than the closed face of the same building, P4, which prints 60 m.`,
      touches: `${optionsIn(edition, optionsRead(edition, 'I-02'))}. ${effect('I-02')}`,
      note: 'suspected-misprint',
      example: `any quantity of HD 1.3.2 behind the door of a reinforced storehouse (P5) against a process building without barricade (r20): ${says(misprint132)}; by the letter ${asPrinted('I-02', misprint132)}.`,
    },
    'I-03': {
      why: `Annexes F, G, J and K give a minor fuel installation the column of a medium route (D6, D5, D3, D3), which would be D11 here. D13 is the longer one and can stand as printed, so it is applied, and the result says that it looks like a slip.`,
      touches: `${optionsIn(edition, optionsRead(edition, 'I-03'))}. ${effect('I-03')}`,
      note: 'suspected-misprint',
      example: `8,000 kg of HD 1.1 in an open stack (P10): ${says(minorFuel)}; with D11 it would be ${whole(columnValue_m(E1, 'D11', 8_000, 'calculated'))}.`,
    },
    'I-04': {
      why: `Column P3 prints the same option in the same two rows with a high degree of protection. D12 is always the longest option of its cell, so the reading decides only whether a result says that the protection is below the wanted one.`,
      touches: `${optionsIn(edition, optionsRead(edition, 'I-04'))}. ${effect('I-04')}`,
      note: null,
      seen: 'where virtually complete protection is wanted, the note `protection-below-wanted`',
      example: `1,000 kg of HD 1.1 in an open stack (P10) against another one (r15): ${says(openStack)}; by the letter the same. With virtually complete protection wanted, the distance is the same again, and the note is added.`,
    },
    'I-05': {
      why: `D9 and D10 stand above each other in one cell, and the words on protection follow D10. Read without a degree, D9 would satisfy every wanted degree, even one that the longer D10 does not.`,
      touches: `${optionsIn(edition, optionsRead(edition, 'I-05'))}. ${effect('I-05')} It is called neutral because the standard may have meant the option without regard to protection.`,
      note: null,
      seen: 'where neither option gives the wanted degree, the note `protection-below-wanted`',
      example: `1,000 kg of HD 1.1 behind a magazine (P1) against a process building with barricade and roof (r18), fewer than 10 persons, high protection wanted: ${says(fewPersons)}, as D9 and D10 both give limited protection and the longer is taken; by the letter ${asPrinted('I-05', fewPersons)}. With limited protection wanted it is ${says({ ...fewPersons, wanted: 'limited' })} either way.`,
    },
    'I-06': {
      why: `The standard shows the exposed sites as pictures, in the order of Table C.1. For these four rows the cells speak for the assignment: only r14 and r15 have the option for open bomb bay storage, which is a matter of aircraft and open stacks, and only r16 and r17 need no distance under HD 1.2 from a medium-walled building (P7, P8), which a wall and a roof explain.`,
      touches: `${optionsIn(edition, optionsRead(edition, 'I-06'))}. The reading names the rows; it changes no figure in them.`,
      note: 'row-identity-inferred',
      example: `1,000 kg of HD 1.2.1 in a barricaded medium-walled building (P7): a light building without barricade (r15) needs ${says({ contents: at('1.2.1', 1_000), from: 'P7', to: 'r15' })}, a medium-walled one (r17) ${says({ contents: at('1.2.1', 1_000), from: 'P7', to: 'r17' })}. With the rows the other way round it would be the reverse.`,
    },
    'I-07': {
      why: `The function at the foot of the table and the values above it disagree: ${L1.irregularities.filter(({ column }) => column === 'D3').length} printed values of D3 are those of 2/3 x 6.4 = 4.267. The function is printed as 4.3, which AASTP-1 and German law use as well; the method \`calculated\` uses it as printed. The method \`tabulated\` keeps the printed values, up to ${metres(Math.max(...L1.irregularities.filter(({ column }) => column === 'D3').map(({ neq_kg, printed_m }) => printedFormula_m('L.1', 'D3', neq_kg) - printed_m)))} m shorter.`,
      touches: `${optionsIn(edition, optionsNaming(edition, 'L.1', ['D3']))}; the method \`tabulated\` is not touched.`,
      note: null,
      example: `200,000 kg of HD 1.3.1, route of medium density: ${says({ contents: at('1.3.1', 200_000), from: 'P10', to: 'ptrMedium' })}; the table prints ${printedValue_m(L1, 'D3', 200_000)} m.`,
    },
    'I-08': {
      why: `The functions of D11 and D13 are printed for Q < 2,500, Q > 2,500 and Q > 4,500: 2,500 kg belongs to none, above 4,500 kg two overlap. The printed values at 2,500 kg fit the lower branch, so a limit belongs to the branch below it. Beyond a limit the next branch starts lower. A distance that falls as the quantity grows is against sense, so the last value is held until the next branch has caught up: D11 from 2,500 to ${counted(Math.ceil((2_500 ** (2 / 3) / 3.6) ** 2))} kg, D13 from 2,500 to ${counted(Math.ceil(((1.5 * 2_500 ** (2 / 3)) / 5.5) ** 2))} kg and from 4,500 to ${counted(Math.ceil(((5.5 * 4_500 ** 0.5) / 22.2) ** 3))} kg.`,
      touches: `${optionsIn(edition, optionsNaming(edition, 'E.1', ['D11', 'D13']))}, at these quantities and where no minimum is greater; no printed row lies there.`,
      note: null,
      seen: 'the derivation marks the value as held',
      example: `${heldExample(edition, rules)}`,
    },
    'I-09': {
      why: `The column falls in this one place of all tables: 258 m stands in D14 to D17 alike at 75 kg, and 240 m is the value of D13 at 100 kg. One of the two is probably a slip. No function is printed below 200 kg, so every method reads the table here.`,
      touches: `${optionsIn(edition, optionsNaming(edition, 'E.1', ['D16', 'D17']))}, for 75 to 100 kg in a standard magazine.`,
      note: null,
      example: `100 kg of HD 1.1 in a standard magazine, rear (P1), route of medium density: ${says(standardMagazine)}; by the letter 240 m. Between 100 and 200 kg the row of 200 kg holds, 270 m.`,
    },
    'I-10': {
      why: `Table 5 gives a low-density route half of the inhabited building distance, the matrix gives it 0.5 x D12, without the 400 m below which no inhabited building distance falls. The two differ up to ${counted(Math.floor((400 / 22.2) ** 3))} kg and agree above. The user chooses with \`lowDensityRoute\`: \`longer\` (unless told otherwise), \`matrix\` or \`half-ibd\`.`,
      touches: `${optionsIn(edition, optionsInRow(edition, 'D.1', 'ptrLow'))}. Under HD 1.2 and 1.3 the matrices stand as printed.`,
      note: null,
      seen: 'where half of the inhabited building distance governs, the row `ibd` with its factor and minimum halved',
      example: `500 kg of HD 1.1 in an open stack (P10): \`longer\` ${says(lowDensity)}, \`matrix\` ${says({ ...lowDensity, policy: 'matrix' })}, \`half-ibd\` ${says({ ...lowDensity, policy: 'half-ibd' })}.`,
    },
    'I-11': {
      why: `A vulnerable building would be allowed nearer than a house: 2 x 22.2 x Q^(1/3) is below 400 m up to ${counted(Math.floor((400 / 44.4) ** 3))} kg. The greater of the two cells is taken.`,
      touches: `${optionsIn(edition, optionsInRow(edition, 'D.1', 'vbd'))}, up to 731 kg; in a standard magazine and by the other methods the limit is another. HD 1.2 and 1.3 print the same for both.`,
      note: null,
      seen: 'where the inhabited building distance governs, the row `ibd`',
      example: `500 kg of HD 1.1 in an open stack (P10): ${says(vulnerable)}; by the letter ${metres(2 * printedFormula_m('E.1', 'D12', 500))} m, required ${Math.ceil(2 * printedFormula_m('E.1', 'D12', 500))} m. At 731 kg ${says({ ...vulnerable, contents: at('1.1', 731) })}, at 732 kg ${says({ ...vulnerable, contents: at('1.1', 732) })}.`,
    },
    'I-12': {
      why: `By Table 6 HD 1.3 beside 1.1 counts as 1.1 only. In some cells HD 1.3 needs more than HD 1.1 of the same quantity, so that adding a little HD 1.1 to a store of 1.3 would shorten a distance. The sum is therefore looked at as each of the sub-divisions of 1.3 present as well. Where 1.1 governs, nothing changes.`,
      touches: `no cell by itself: stores that hold HD 1.1 together with 1.3, in every matrix column.`,
      note: 'beyond-table-6',
      example: `100 kg of HD 1.1 with 500 kg of 1.3.1 in a magazine, front (P3), against the rear of a 7 bar magazine (r1): ${says(mixed)}; by Table 6, 600 kg as 1.1, ${says({ ...mixed, contents: at('1.1', 600) })}. The 500 kg of 1.3.1 alone need ${says({ ...mixed, contents: at('1.3.1', 500) })}.`,
    },
    'I-13': {
      why: `The standard has no criteria below these quantities. A smaller quantity cannot need more than the first row, and a shorter distance has no source, so the first row is read, in fixed and empty cells too. The first row of Table E.1 is printed as "> 50" and read as 50 kg included. Above the last row there is no distance: nothing is extrapolated, and the result says \`neq-above-table\`.`,
      touches: `every cell of the five matrices, ${counted(edition.matrices.length * edition.esRows.size * edition.pesColumns.size)} of them, below the first row of its table.`,
      note: 'neq-below-table',
      example: `20 kg of HD 1.1 in an open stack (P10) against a large power line: ${says({ contents: at('1.1', 20), from: 'P10', to: 'powerSuper' })}, the value printed for 50 kg.`,
    },
  };
}

const answer = ({ exact_m, required_m }: Requirement): string =>
  exact_m === null ? 'no distance' : required_m === exact_m ? `${counted(required_m)} m` : `${metres(exact_m)} m, required ${counted(required_m!)} m`;

const whole = (distance_m: number): string => `${counted(Math.ceil(distance_m * (1 - 1e-9)))} m`;

/** Just above each of the three limits. */
function heldExample(edition: Edition, rules: Rules): string {
  const column = compileColumn(tableOf(edition, 'E.1'), 'D13');
  const parts = [
    [2_501, 'ptrMedium', 'D11'],
    [2_501, 'ptrHigh', 'D13'],
    [4_501, 'ptrHigh', 'D13'],
  ] as const;
  const words = parts.map(([neq_kg, to, id]) => `${id} at ${counted(neq_kg)} kg: ${answer(ask(rules, { contents: [{ hd: '1.1', neq_kg }], from: 'P9', to }))}, its own branch gives ${metres(printedFormula_m('E.1', id, neq_kg))} m`);
  return `HD 1.1 in a barricaded stack (P9), routes of medium and high density: ${words.join('; ')}. The row of 5,000 kg is met again as printed (D13 ${metres(column.value_m(5_000, 'calculated'))} m, printed 380 m).`;
}

/** 10 options in 10 cells (F.1 r16, r17, P3, P5). */
function optionsIn({ matrices, esRows, pesColumns }: Edition, touched: readonly OptionTouched[]): string {
  const parts = matrices.flatMap(({ id }) => {
    const own = touched.filter(({ matrix }) => matrix === id);
    if (own.length === 0) return [];
    const rows = runs(own.map(({ row }) => row), [...esRows.keys()]);
    const columns = runs(own.map(({ pesColumn }) => pesColumn), [...pesColumns.keys()]);
    const count = (name: (option: OptionTouched) => string): number => new Set(own.map(name)).size;
    const every = count(cellOf) === count(({ row }) => row) * count(({ pesColumn }) => pesColumn);
    return [`${id} ${rows === 'all' ? 'all rows' : rows}, ${columns === 'all' ? 'all columns' : columns}${every ? '' : ', not in every cell'}`];
  });
  const cells = new Set(touched.map(cellOf)).size;
  return `${counted(touched.length)} ${touched.length === 1 ? 'option' : 'options'} in ${counted(cells)} ${cells === 1 ? 'cell' : 'cells'} (${parts.join('; ')})`;
}

const cellOf = ({ matrix, row, pesColumn }: OptionTouched): string => `${matrix} ${row} ${pesColumn}`;

function effectInWords(edition: Edition, id: InterpretationId): string {
  const { compared, longer, shorter, otherNotes } = effectOfReadings(edition, id);
  const parts = [
    longer > 0 ? `${counted(longer)} are longer` : '',
    shorter > 0 ? `${counted(shorter)} shorter` : '',
    otherNotes > 0 ? `${counted(otherNotes)} carry other notes at the same distance` : '',
  ].filter(Boolean);
  return `Of ${counted(compared)} answers compared with the letter, ${parts.join(', ') || 'none differs'}${shorter === 0 ? '; none is shorter' : ''}.`;
}

function others(edition: Edition): string {
  return `## Readings without a number

These follow from how the standard prints its cells; they are told for completeness.

- **Matrix D.1, power line of a minor network, P1** prints "D10 Reduced QD for standard ECM" as its only value: it is applied to every magazine, with the note \`reduced-distance-only-value\`
  (${optionsIn(edition, optionsRead(edition, null))}).
- **Values above each other** in one cell, with or without a printed "or", are options: of those that give the wanted protection the shortest is taken. If none does,
  the longest is, with the note \`protection-below-wanted\`.
- **"High/Limited"** counts as limited protection only. **"These combination of structures …"** counts as virtually complete. An option without a
  degree satisfies any.
- **Remarks** in a cell come with the result: \`effect-of-lobbed-ammunition\` (D.1 r9, P3) and \`persons-rapidly-evacuated\` (F.1 r19, P10).
- **"Less than 10 personnel"** needs the number of occupants; unknown is not fewer.
- **Undefined magazine, front, headwall resistant and door barricaded** (r7 and r8 at once): the options of both rows are one cell.
- **HD 1.2 and 1.3 without a sub-division** are read as 1.2.1 and 1.3.1, with the note \`sub-division-assumed\`; 1.2.1 with 1.2.2 is not in Table 6, and each is looked
  at with its own quantity.
- **Column minima** are not printed: they are read off the plateaus ([conformance.md](conformance.md#the-printed-distances-by-column)).
- **Rows and columns** are pictures in the standard; they are named by the order of Table C.1.`;
}
