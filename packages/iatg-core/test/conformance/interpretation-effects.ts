import { aggregate, type Lot } from '../../src/rules/aggregation.js';
import { requiredDistance, type Requirement } from '../../src/rules/required-distance.js';
import { compileRules, type Rules } from '../../src/rules/rules.js';
import type { Edition } from '../../src/standards/edition.js';
import { DEFAULT_OPTIONS, type Condition, type InterpretationId, type LowDensityRoute, type Method, type PesColumn, type Protection } from '../../src/types.js';
import { cellsOf, distinctSettingsOf, QUANTITIES_kg, readingsOf, type PrintedCell } from './matrix-arithmetic.js';

/** What the engine is asked in an example. */
export interface Question {
  readonly contents: readonly Lot[];
  readonly from: PesColumn;
  readonly to: string;
  readonly wanted?: Protection;
  readonly method?: Method;
  readonly policy?: LowDensityRoute;
  readonly declared?: readonly Condition[];
}

export function ask(rules: Rules, { contents, from, to, wanted = DEFAULT_OPTIONS.protection, declared = [], ...asked }: Question): Requirement {
  return requiredDistance(
    { ...aggregate(contents, rules.edition), columns: [from], columnsHd12: [from], standardEcm: declared.includes('standard-ecm-at-pes') },
    { rows: [[to]], protection: wanted, declared: new Set(declared) },
    { method: asked.method ?? DEFAULT_OPTIONS.method, protection: wanted, lowDensityRoute: asked.policy ?? DEFAULT_OPTIONS.lowDensityRoute },
    rules,
  );
}

/** The edition with the cells that an interpretation is about as they are printed. */
export const withoutReading = (edition: Edition, id: InterpretationId | null): Edition => ({
  ...edition,
  readings: edition.readings.filter(({ interpretation }) => interpretation !== id),
});

export interface OptionTouched extends Omit<PrintedCell, 'options'> {
  readonly code: string;
}

/** The printed options that the readings of an interpretation bear on. */
export const optionsRead = (edition: Edition, id: InterpretationId | null): readonly OptionTouched[] =>
  optionsWhere(edition, (place, code) => readingsOf(place, code).includes(id));

/** The printed options that name one of the columns, in the matrices of a table. */
export const optionsNaming = (edition: Edition, tableId: string, columns: readonly string[]): readonly OptionTouched[] =>
  optionsWhere(edition, ({ matrix }, code) => edition.matrices.find(({ id }) => id === matrix)!.table === tableId && columns.includes(/D\d+/.exec(code)?.[0] ?? ''));

export const optionsInRow = (edition: Edition, matrixId: string, inRow: string): readonly OptionTouched[] =>
  optionsWhere(edition, ({ matrix, row }) => matrix === matrixId && row === inRow);

function optionsWhere(edition: Edition, holds: (place: Omit<PrintedCell, 'options'>, code: string) => boolean): readonly OptionTouched[] {
  return edition.matrices.flatMap((matrix) =>
    cellsOf(matrix, 'printed').flatMap(({ options, ...place }) => options.filter(({ code }) => holds(place, code)).map(({ code }) => ({ ...place, code }))),
  );
}

export interface Effect {
  /** Answers that were compared, and those whose distance differs. */
  readonly compared: number;
  readonly longer: number;
  readonly shorter: number;
  /** Answers whose notes differ while the distance is the same. */
  readonly otherNotes: number;
}

/** What the readings of an interpretation change: every cell that they bear on, under every setting that lets different options count and every third NEQ, with and without them. */
export function effectOfReadings(edition: Edition, id: InterpretationId | null): Effect {
  const [applied, asPrinted] = [compileRules(edition), compileRules(withoutReading(edition, id))];
  const touched = new Set(optionsRead(edition, id).map(({ matrix, row, pesColumn }) => `${matrix} ${row} ${pesColumn}`));
  const effect = { compared: 0, longer: 0, shorter: 0, otherNotes: 0 };
  for (const { hazardDivision: hd, ...printed } of edition.matrices) {
    for (const cell of cellsOf({ hazardDivision: hd, ...printed })) {
      if (!touched.has(`${cell.matrix} ${cell.row} ${cell.pesColumn}`)) continue;
      for (const { wanted, declared } of distinctSettingsOf(cell)) {
        for (const neq_kg of QUANTITIES_kg[hd].filter((_, i) => i % 3 === 0)) {
          const question = { contents: [{ hd, neq_kg }], from: cell.pesColumn, to: cell.row, wanted, declared };
          const [now, then] = [ask(applied, question), ask(asPrinted, question)];
          effect.compared++;
          if ((now.exact_m ?? 0) > (then.exact_m ?? 0)) effect.longer++;
          else if ((now.exact_m ?? 0) < (then.exact_m ?? 0)) effect.shorter++;
          else if (now.notes.join() !== then.notes.join()) effect.otherNotes++;
        }
      }
    }
  }
  return effect;
}
