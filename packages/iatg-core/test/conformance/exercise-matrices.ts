import { requiredDistance, type Requirement } from '../../src/rules/required-distance.js';
import { compileRules, type Rules } from '../../src/rules/rules.js';
import type { Edition } from '../../src/standards/edition.js';
import type { Condition, LowDensityRoute, MatrixDivision, Method, PesColumn } from '../../src/types.js';
import { answerOf, cellsOf, distancesOf, distinctSettingsOf, QUANTITIES_kg, settingsOf, type Answer, type PrintedCell, type Setting } from './matrix-arithmetic.js';
import { tableOf, wholeMetre_m } from './printed-arithmetic.js';

/** One option of a cell and the plainest setting under which it is taken, if there is one. */
export interface OptionTaken {
  readonly matrix: string;
  readonly row: string;
  readonly pesColumn: PesColumn;
  readonly code: string;
  readonly setting: Setting | undefined;
  readonly way: Way;
}

/** How an option comes to be taken: the plainest way first. By default means: a high degree wanted, nothing declared. */
export const WAYS = ['by default', 'by default, below the wanted degree', 'for another degree', 'when declared', 'never'] as const;
export type Way = (typeof WAYS)[number];

export interface Exercise {
  readonly matrix: string;
  readonly cells: number;
  readonly options: readonly OptionTaken[];
  readonly answersCompared: number;
  readonly faults: readonly string[];
}

/** Each so-many-th NEQ is looked at by every method, and calculated under every setting; the others under the settings that let different options count. */
const LANDMARK = 4;

/** A cell that has to be looked at, what it must answer, and the share of that which counts. */
interface Looked {
  readonly cell: PrintedCell;
  readonly answer: Answer;
  readonly share: number;
}

/**
 * Puts every cell of a matrix to the engine, under every wanted degree, every set of declarations that matters to the cell, every
 * method and a range of NEQ, and compares its answer with the arithmetic on the printed code.
 * @param engine `not asked`: how each option comes to be taken, by the arithmetic alone
 */
export function exerciseMatrix(edition: Edition, hd: MatrixDivision, engine: Rules | 'not asked' = compileRules(edition)): Exercise {
  const printed = edition.matrices.find(({ hazardDivision }) => hazardDivision === hd)!;
  const first_kg = tableOf(edition, printed.table).rows[0]![0]!;
  const cells = cellsOf(printed);
  const faults: string[] = [];
  let answersCompared = 0;

  const taken = cells.map((cell): OptionTaken[] => {
    const { matrix, row, pesColumn } = cell;
    const ways: OptionTaken[] = cell.options.map(({ code }) => ({ matrix, row, pesColumn, code, setting: undefined, way: 'never' }));
    const ibd = cells.find((other) => other.row === 'ibd' && other.pesColumn === pesColumn)!;
    const settings = settingsOf(cell);
    const distinct = distinctSettingsOf(cell);
    const sameAtAnyNeq = cell.options.every(({ column }) => column === undefined);
    QUANTITIES_kg[hd].forEach((neq_kg, i) => {
      const landmark = i % LANDMARK === 0;
      if (sameAtAnyNeq && !landmark) return;
      for (const method of sameAtAnyNeq ? (['calculated'] as const) : methodsAt(neq_kg, i)) {
        const distances_m = distancesOf(cell, neq_kg, method, edition);
        const ibd_m = distancesOf(ibd, neq_kg, method, edition);
        for (const { wanted, declared } of landmark && method === 'calculated' ? settings : distinct) {
          const answer = answerOf(cell, distances_m, wanted, declared);
          const own = { cell, answer, share: 1 };
          const setting = { wanted, declared, neq_kg, method };
          for (const [policy, looked] of cellsLookedAt(hd, own, () => ({ cell: ibd, answer: answerOf(ibd, ibd_m, wanted, declared), share: 1 }))) {
            answersCompared++;
            if (engine === 'not asked') continue;
            const differing = differences(looked, ask(engine, hd, cell, setting, policy), neq_kg < first_kg);
            if (differing) faults.push(`matrix ${matrix}, ${row} ${pesColumn}, ${JSON.stringify({ ...setting, policy })}: ${differing}`);
          }
          if (typeof answer.taken === 'string') continue;
          const way = wayOf(setting, answer);
          if (WAYS.indexOf(way) < WAYS.indexOf(ways[answer.taken]!.way)) ways[answer.taken] = { ...ways[answer.taken]!, setting, way };
        }
      }
    });
    return ways;
  });
  return { matrix: printed.id, cells: cells.length, options: taken.flat(), answersCompared, faults };
}

/** The printed values are looked at in fewer places than the functions, but where they fall (I-09). */
const methodsAt = (neq_kg: number, i: number): readonly Method[] => (i % LANDMARK === 0 || neq_kg === 100 ? ['calculated', 'tabulated', 'greater'] : ['calculated']);

function wayOf({ wanted, declared }: Setting, { notes }: Answer): Way {
  if (declared.length > 0) return 'when declared';
  if (wanted !== 'high') return 'for another degree';
  return notes.includes('protection-below-wanted') ? 'by default, below the wanted degree' : 'by default';
}

/** HD 1.1: a vulnerable building (I-11) and a low-density route (I-10) look at the inhabited building as well. */
function cellsLookedAt(hd: MatrixDivision, own: Looked, ibd: () => Looked): readonly (readonly [LowDensityRoute, readonly Looked[]])[] {
  if (hd === '1.1' && own.cell.row === 'vbd') return [['longer', [own, ibd()]]];
  if (hd !== '1.1' || own.cell.row !== 'ptrLow') return [['longer', [own]]];
  const half = { ...ibd(), share: 0.5 };
  return [
    ['longer', [own, half]],
    ['matrix', [own]],
    ['half-ibd', [half]],
  ];
}

function ask(rules: Rules, hd: MatrixDivision, { row, pesColumn }: PrintedCell, { wanted, declared, neq_kg, method }: Setting, lowDensityRoute: LowDensityRoute): Requirement {
  const standardEcm = declared.includes('standard-ecm-at-pes');
  const columns = [pesColumn];
  return requiredDistance(
    { cases: [{ hd, neq_kg, beyondTable6: false }], reasons: [], notes: [], columns, columnsHd12: columns, standardEcm },
    { rows: [[row]], protection: wanted, declared: atExposedSite(declared) },
    { method, protection: wanted, lowDensityRoute },
    rules,
  );
}

const atExposedSite = (declared: readonly Condition[]): ReadonlySet<Condition> => new Set(declared.filter((condition) => condition !== 'standard-ecm-at-pes'));

/** In words; empty where the engine's answer is the expected one. */
function differences(looked: readonly Looked[], answer: Requirement, belowTable: boolean): string {
  const distance_m = looked.reduce((greatest, { answer: { distance_m }, share }) => Math.max(greatest, share * distance_m), 0);
  const reasons = inOrder(looked.flatMap(({ answer: { taken } }) => (typeof taken === 'string' ? [taken] : [])));
  const notes = inOrder([...looked.flatMap((one) => one.answer.notes), ...(belowTable ? ['neq-below-table'] : [])]);
  const found = [answer.exact_m, answer.required_m, answer.reasons.join(' '), answer.notes.join(' '), answer.findings.map((one) => `${one.esRow} ${one.chosen?.option.printed}`).join(', ')];
  const expected = [
    // Roots and general powers may differ in the last bits: no whole metre hangs on that.
    closeTo(answer.exact_m, distance_m) ? answer.exact_m : distance_m || null,
    distance_m > 0 && reasons === '' ? wholeMetre_m(distance_m) : null,
    reasons,
    notes,
    looked.map(({ cell, answer: { taken } }) => `${cell.row} ${typeof taken === 'number' ? cell.options[taken]!.code : undefined}`).join(', '),
  ];
  return found.flatMap((value, i) => (value === expected[i] ? [] : [`${COMPARED[i]} is ${value}, expected ${expected[i]}`])).join('; ');
}

const COMPARED = ['exact_m', 'required_m', 'the reasons', 'the notes', 'the option taken'];

const inOrder = (words: readonly string[]): string => (words.length === 0 ? '' : [...new Set(words)].sort().join(' '));

const closeTo = (found_m: number | null, expected_m: number): boolean => found_m !== null && expected_m > 0 && Math.abs(found_m - expected_m) <= 1e-12 * expected_m;
