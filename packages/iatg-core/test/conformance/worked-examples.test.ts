import { describe, expect, it } from 'vitest';
import { aggregate, type Lot } from '../../src/rules/aggregation.js';
import { requiredDistance } from '../../src/rules/required-distance.js';
import { compileRules } from '../../src/rules/rules.js';
import { iatg2021 } from '../../src/standards/iatg-2021/edition.js';
import { DEFAULT_OPTIONS, type Condition, type LowDensityRoute, type Method, type Note, type PesColumn, type Protection, type Reason } from '../../src/types.js';

/**
 * Worked by hand from the printed tables, functions and matrices: the title of each test is the arithmetic. A case states what the
 * title works out: the distance before rounding (null: none is required), to the centimetre, and that in whole metres.
 */
interface Worked {
  readonly contents: readonly Lot[];
  readonly from: PesColumn;
  /** A row of the matrices, or several that are read as one cell. */
  readonly to: string | readonly string[];
  readonly exact_m: number | null;
  /** Absent: the same as `exact_m`, which is a whole metre. */
  readonly required_m?: number | null;
  readonly method?: Method;
  readonly wanted?: Protection;
  readonly policy?: LowDensityRoute;
  readonly declared?: readonly Condition[];
  readonly notes?: readonly Note[];
  readonly reasons?: readonly Reason[];
  /** The row that governs, where it is another than the one asked for. */
  readonly governedBy?: string;
  readonly hd?: string;
}

const rules = compileRules(iatg2021);

function worked(place: string, cases: Readonly<Record<string, Worked>>): void {
  describe(place, () => {
    it.each(Object.entries(cases))('%s', (_working, { contents, from, to, exact_m, declared = [], notes = [], reasons = [], ...expected }) => {
      const rows = typeof to === 'string' ? [to] : to;
      const wanted = expected.wanted ?? DEFAULT_OPTIONS.protection;
      const answer = requiredDistance(
        { ...aggregate(contents, iatg2021), columns: [from], columnsHd12: [from], standardEcm: declared.includes('standard-ecm-at-pes') },
        { rows: [rows], protection: wanted, declared: new Set(declared) },
        { method: expected.method ?? DEFAULT_OPTIONS.method, protection: wanted, lowDensityRoute: expected.policy ?? DEFAULT_OPTIONS.lowDensityRoute },
        rules,
      );
      expect({
        exact_m: answer.exact_m === null ? null : Math.round(answer.exact_m * 100) / 100,
        required_m: answer.required_m,
        notes: answer.notes,
        reasons: answer.reasons,
        governedBy: answer.governing?.esRow ?? null,
        hd: answer.governing?.hd ?? null,
      }).toEqual({
        exact_m,
        required_m: expected.required_m === undefined ? exact_m : expected.required_m,
        notes: [...notes].sort(),
        reasons,
        governedBy: exact_m === null || contents.every(({ hd }) => hd === '1.4') ? null : (expected.governedBy ?? rows[0]),
        hd: exact_m === null ? null : (expected.hd ?? contents[0]!.hd),
      });
    });
  });
}

const hd11 = (neq_kg: number): readonly Lot[] => [{ hd: '1.1', neq_kg }];
const hd121 = (neq_kg: number): readonly Lot[] => [{ hd: '1.2.1', neq_kg }];
const hd122 = (neq_kg: number): readonly Lot[] => [{ hd: '1.2.2', neq_kg }];
const hd131 = (neq_kg: number): readonly Lot[] => [{ hd: '1.3.1', neq_kg }];
const hd132 = (neq_kg: number): readonly Lot[] => [{ hd: '1.3.2', neq_kg }];

worked('Annexes D and E: inhabited buildings under HD 1.1', {
  'IBD of 5,000 kg in P10: 22.2 x 5000^(1/3) = 379.61, cell minimum 400 -> 400 m': { contents: hd11(5_000), from: 'P10', to: 'ibd', exact_m: 400 },
  'IBD of 8,000 kg in P10: 22.2 x 20 = 444 exactly -> 444 m': { contents: hd11(8_000), from: 'P10', to: 'ibd', exact_m: 444 },
  'IBD of 27,000 kg in P7: 22.2 x 30 = 666 exactly -> 666 m': { contents: hd11(27_000), from: 'P7', to: 'ibd', exact_m: 666 },
  'IBD of 64,000 kg in P9: 22.2 x 40 = 888 exactly -> 888 m': { contents: hd11(64_000), from: 'P9', to: 'ibd', exact_m: 888 },
  'IBD of 125,000 kg in P3: 22.2 x 50 = 1110 exactly -> 1,110 m': { contents: hd11(125_000), from: 'P3', to: 'ibd', exact_m: 1_110 },
  'IBD of 250,000 kg in P10, the last row: 22.2 x 62.9961 = 1398.51 -> 1,399 m': {
    contents: hd11(250_000),
    from: 'P10',
    to: 'ibd',
    exact_m: 1_398.51,
    required_m: 1_399,
  },
  'IBD of 250,001 kg in P10: above the last row of Table E.1 -> no distance': {
    contents: hd11(250_001),
    from: 'P10',
    to: 'ibd',
    exact_m: null,
    reasons: ['neq-above-table'],
  },
  '1,000 kg from P5 to the front of a 7 bar magazine (r3): D8 = 3.6 x 10 = 36 exactly -> 36 m': { contents: hd11(1_000), from: 'P5', to: 'r3', exact_m: 36 },
  '125,000 kg from P6 to the side of a 3 bar magazine (r5): D6 = 1.8 x 50 = 90 exactly -> 90 m': { contents: hd11(125_000), from: 'P6', to: 'r5', exact_m: 90 },
  '125,000 kg from P9 to the rear of a 7 bar magazine (r1): D5 = 1.1 x 50 = 55 exactly -> 55 m': { contents: hd11(125_000), from: 'P9', to: 'r1', exact_m: 55 },
  '64,000 kg from P10 to a protected fuel tank: 0.5 x 2.4 x 40 = 48 exactly, above the 25 m of the cell -> 48 m': {
    contents: hd11(64_000),
    from: 'P10',
    to: 'polProtected',
    exact_m: 48,
  },
  '1,000 kg from P10 to a protected fuel tank: 0.5 x 2.4 x 10 = 12, cell minimum 25 -> 25 m': { contents: hd11(1_000), from: 'P10', to: 'polProtected', exact_m: 25 },
  '8,000 kg from P10 to a minor fuel tank: D13 as printed, 22.2 x 20 = 444 -> 444 m, with a note (I-03)': {
    contents: hd11(8_000),
    from: 'P10',
    to: 'polMinor',
    exact_m: 444,
    notes: ['suspected-misprint'],
  },
  '8,000 kg from P1 to a minor power line: D10 = 8.0 x 20 = 160, printed as the reduced distance but as the only one -> 160 m, with a note': {
    contents: hd11(8_000),
    from: 'P1',
    to: 'powerMinor',
    exact_m: 160,
    notes: ['reduced-distance-only-value'],
  },
});

worked('Table E.1: the seams of D11 and D13', {
  'D11 at 2,500 kg (P9, medium route): 1.0 x 2500^(2/3) = 184.20 -> 185 m': { contents: hd11(2_500), from: 'P9', to: 'ptrMedium', exact_m: 184.2, required_m: 185 },
  'D11 at 2,501 kg: 3.6 x 2501^(1/2) = 180.04, held at 184.20 -> 185 m': { contents: hd11(2_501), from: 'P9', to: 'ptrMedium', exact_m: 184.2, required_m: 185 },
  'D11 at 2,700 kg: 3.6 x 51.9615 = 187.06 has caught up -> 188 m': { contents: hd11(2_700), from: 'P9', to: 'ptrMedium', exact_m: 187.06, required_m: 188 },
  'D11 at 4,500 kg: 3.6 x 67.0820 = 241.50 -> 242 m': { contents: hd11(4_500), from: 'P9', to: 'ptrMedium', exact_m: 241.5, required_m: 242 },
  'D11 at 4,501 kg: 14.8 x 16.5109 = 244.36, a step up -> 245 m': { contents: hd11(4_501), from: 'P9', to: 'ptrMedium', exact_m: 244.36, required_m: 245 },
  'D13 at 2,500 kg (P9, busy route): 1.5 x 184.2016 = 276.30, above the 270 of the cell -> 277 m': {
    contents: hd11(2_500),
    from: 'P9',
    to: 'ptrHigh',
    exact_m: 276.3,
    required_m: 277,
  },
  'D13 at 2,501 kg: 5.5 x 50.0100 = 275.05, held at 276.30 -> 277 m': { contents: hd11(2_501), from: 'P9', to: 'ptrHigh', exact_m: 276.3, required_m: 277 },
  'D13 at 4,500 kg: 5.5 x 67.0820 = 368.95 -> 369 m': { contents: hd11(4_500), from: 'P9', to: 'ptrHigh', exact_m: 368.95, required_m: 369 },
  'D13 at 4,501 kg: 22.2 x 16.5109 = 366.54, held at 368.95 -> 369 m': { contents: hd11(4_501), from: 'P9', to: 'ptrHigh', exact_m: 368.95, required_m: 369 },
  'D13 at 4,600 kg: 22.2 x 16.6310 = 369.21 has caught up -> 370 m': { contents: hd11(4_600), from: 'P9', to: 'ptrHigh', exact_m: 369.21, required_m: 370 },
});

worked('Below the first row (I-13), and where no formula is printed', {
  '30 kg from P10 to a large power line: read as the row of 50 kg, D13 prints 220 -> 220 m': {
    contents: hd11(30),
    from: 'P10',
    to: 'powerSuper',
    exact_m: 220,
    notes: ['neq-below-table'],
  },
  '80 kg from P10 to a large power line: no formula below 200 kg, next row 100 kg prints 240 -> 240 m': { contents: hd11(80), from: 'P10', to: 'powerSuper', exact_m: 240 },
  '100 kg in a standard magazine (P1), medium route: D16 prints 258 at 75 kg and 240 at 100 kg, held at 258 (I-09); D11 asks for 270 -> 258 m': {
    contents: hd11(100),
    from: 'P1',
    to: 'ptrMedium',
    declared: ['standard-ecm-at-pes'],
    exact_m: 258,
  },
  '5 kg of HD 1.2.1 from P10 to an inhabited building: read as 10 kg, D2 = -167.648 + 70.345 x 2.3026 - 1.303 x 5.3019 = -12.58, column minimum 60 -> 60 m': {
    contents: hd121(5),
    from: 'P10',
    to: 'ibd',
    exact_m: 60,
    notes: ['neq-below-table'],
  },
  '400 kg of HD 1.3.1 from P10 to an inhabited building: read as 500 kg, 6.4 x 7.9370 = 50.80, column minimum 60 -> 60 m': {
    contents: hd131(400),
    from: 'P10',
    to: 'ibd',
    exact_m: 60,
    notes: ['neq-below-table'],
  },
});

worked('Matrix D.1: vulnerable buildings (I-11)', {
  'VBD of 731 kg in P10: 2 x 22.2 x 9.00820 = 399.96, but the IBD is 400 -> 400 m': { contents: hd11(731), from: 'P10', to: 'vbd', exact_m: 400, governedBy: 'ibd' },
  'VBD of 732 kg in P10: 2 x 22.2 x 9.01231 = 400.15, above the IBD of 400 -> 401 m': { contents: hd11(732), from: 'P10', to: 'vbd', exact_m: 400.15, required_m: 401 },
  'VBD of 5,832 kg in P10: 2 x 22.2 x 18 = 799.20 -> 800 m': { contents: hd11(5_832), from: 'P10', to: 'vbd', exact_m: 799.2, required_m: 800 },
});

worked('Matrix D.1 and Table 5: low-density routes (I-10)', {
  '500 kg, the cell: 0.5 x 22.2 x 7.9370 = 88.10 -> 89 m': { contents: hd11(500), from: 'P10', to: 'ptrLow', policy: 'matrix', exact_m: 88.1, required_m: 89 },
  '500 kg, half the IBD: 0.5 x 400 = 200 -> 200 m': { contents: hd11(500), from: 'P10', to: 'ptrLow', policy: 'half-ibd', exact_m: 200, governedBy: 'ibd' },
  '500 kg, the longer of 88.10 and 200 -> 200 m': { contents: hd11(500), from: 'P10', to: 'ptrLow', exact_m: 200, governedBy: 'ibd' },
  '8,000 kg, the longer of 0.5 x 22.2 x 20 = 222 and half of 444 = 222, the same -> 222 m': { contents: hd11(8_000), from: 'P10', to: 'ptrLow', exact_m: 222 },
});

worked('Matrix D.1: open bomb bays and column "D1/D2"', {
  '30,000 kg between barricaded stacks (P9, r14), open bomb bay: 0.35 x 31.0723 = 10.88 -> 11 m': {
    contents: hd11(30_000),
    from: 'P9',
    to: 'r14',
    declared: ['open-bomb-bay-storage'],
    exact_m: 10.88,
    required_m: 11,
    notes: ['row-identity-inferred'],
  },
  '30,001 kg: 0.44 x 31.0727 = 13.67 -> 14 m': {
    contents: hd11(30_001),
    from: 'P9',
    to: 'r14',
    declared: ['open-bomb-bay-storage'],
    exact_m: 13.67,
    required_m: 14,
    notes: ['row-identity-inferred'],
  },
  '30,001 kg from the table: next row 35,000 kg, D1 is blank, D2 prints 15 -> 15 m': {
    contents: hd11(30_001),
    from: 'P9',
    to: 'r14',
    method: 'tabulated',
    declared: ['open-bomb-bay-storage'],
    exact_m: 15,
    notes: ['row-identity-inferred'],
  },
  '120,001 kg: D2 is not printed so far up, so D7 = 2.4 x 49.3244 = 118.38 -> 119 m': {
    contents: hd11(120_001),
    from: 'P9',
    to: 'r14',
    declared: ['open-bomb-bay-storage'],
    exact_m: 118.38,
    required_m: 119,
    notes: ['row-identity-inferred'],
  },
});

worked('Matrix D.1: what is declared at the exposed site and at the store', {
  'Process building r18 from P9, 1,000 kg, fewer than 10 persons: D9 = 4.8 x 10 = 48, not D10 -> 48 m': {
    contents: hd11(1_000),
    from: 'P9',
    to: 'r18',
    declared: ['fewer-than-10-persons'],
    exact_m: 48,
  },
  'Process building r18 from P9, 1,000 kg, 10 persons or unknown: D10 = 8.0 x 10 = 80 -> 80 m': { contents: hd11(1_000), from: 'P9', to: 'r18', exact_m: 80 },
  'Process building r18 from P1, 1,000 kg, fewer than 10 persons, limited protection: D9 = 48 -> 48 m': {
    contents: hd11(1_000),
    from: 'P1',
    to: 'r18',
    wanted: 'limited',
    declared: ['fewer-than-10-persons'],
    exact_m: 48,
  },
  'The same with high protection wanted: D9 and D10 both give limited only (I-05), so the longer, 8.0 x 10 = 80 -> 80 m': {
    contents: hd11(1_000),
    from: 'P1',
    to: 'r18',
    declared: ['fewer-than-10-persons'],
    exact_m: 80,
    notes: ['protection-below-wanted'],
  },
  'Standard magazine, rear (P1), IBD of 27,000 kg: D14 = 14.0 x 30 = 420, not D13 = 666 -> 420 m': {
    contents: hd11(27_000),
    from: 'P1',
    to: 'ibd',
    declared: ['standard-ecm-at-pes'],
    exact_m: 420,
  },
  'Other magazine, rear (P1), IBD of 27,000 kg: D13 = 22.2 x 30 = 666 -> 666 m': { contents: hd11(27_000), from: 'P1', to: 'ibd', exact_m: 666 },
  'Standard magazine, side (P2), medium route, 8,000 kg: D17 = 12.0 x 20 = 240, column minimum 270, not D11 = 296 -> 270 m': {
    contents: hd11(8_000),
    from: 'P2',
    to: 'ptrMedium',
    declared: ['standard-ecm-at-pes'],
    exact_m: 270,
  },
  'Standard magazine, front (P3), IBD of 27,000 kg: no reduction to the front, 22.2 x 30 = 666 -> 666 m': {
    contents: hd11(27_000),
    from: 'P3',
    to: 'ibd',
    declared: ['standard-ecm-at-pes'],
    exact_m: 666,
  },
  'Undefined magazine, rear (r9), from P1: both options ask for no primary explosives, nothing is declared -> no distance': {
    contents: hd11(8_000),
    from: 'P1',
    to: 'r9',
    exact_m: null,
    reasons: ['conditions-not-declared'],
  },
  'r9 from P1, 8,000 kg, no primary explosives: D5 = 1.1 x 20 = 22 -> 22 m': { contents: hd11(8_000), from: 'P1', to: 'r9', declared: ['no-primary-explosives'], exact_m: 22 },
  'r9 from P1, 8,000 kg, no items vulnerable to spall either: D4 = 0.8 x 20 = 16 -> 16 m': {
    contents: hd11(8_000),
    from: 'P1',
    to: 'r9',
    declared: ['no-primary-explosives', 'no-items-vulnerable-to-spall'],
    exact_m: 16,
  },
  'r9 from P3, 8,000 kg, nothing declared: D6 = 1.8 x 20 = 36 -> 36 m, with the remark on lobbed ammunition': {
    contents: hd11(8_000),
    from: 'P3',
    to: 'r9',
    exact_m: 36,
    notes: ['effect-of-lobbed-ammunition'],
  },
  'Undefined magazine, headwall resistant and door barricaded (r7 and r8), from P4, 1,000 kg: both print D9 = 48, only r8 with high protection -> 48 m by r8': {
    contents: hd11(1_000),
    from: 'P4',
    to: ['r7', 'r8'],
    exact_m: 48,
    governedBy: 'r8',
  },
  'The same from P3: both print D9 = 48 with limited protection -> 48 m by r7, with a note': {
    contents: hd11(1_000),
    from: 'P3',
    to: ['r7', 'r8'],
    exact_m: 48,
    notes: ['protection-below-wanted'],
  },
  'The same from P1, no primary explosives and nothing vulnerable to spall: D4 = 0.8 x 10 = 8 -> 8 m': {
    contents: hd11(1_000),
    from: 'P1',
    to: ['r7', 'r8'],
    declared: ['no-primary-explosives', 'no-items-vulnerable-to-spall'],
    exact_m: 8,
  },
});

worked('Degree of protection (matrix D.1)', {
  '1,000 kg from P4 to r3, high wanted: D8 = 3.6 x 10 = 36 -> 36 m': { contents: hd11(1_000), from: 'P4', to: 'r3', exact_m: 36 },
  '1,000 kg from P4 to r3, virtually complete wanted: D12 = 22.2 x 10 = 222 -> 222 m': {
    contents: hd11(1_000),
    from: 'P4',
    to: 'r3',
    wanted: 'virtually-complete',
    exact_m: 222,
  },
  '1,000 kg from P10 to r15, limited wanted: D9 = 48 -> 48 m': {
    contents: hd11(1_000),
    from: 'P10',
    to: 'r15',
    wanted: 'limited',
    exact_m: 48,
    notes: ['row-identity-inferred'],
  },
  '1,000 kg from P10 to r15, high wanted: D12 = 222 (I-04) -> 222 m': { contents: hd11(1_000), from: 'P10', to: 'r15', exact_m: 222, notes: ['row-identity-inferred'] },
});

worked('Annexes F, G and H: HD 1.2', {
  'IBD of 1,000 kg of 1.2.1 in P10: -167.648 + 70.345 x 6.90776 - 1.303 x 47.7171 = 256.10 -> 257 m': {
    contents: hd121(1_000),
    from: 'P10',
    to: 'ibd',
    exact_m: 256.1,
    required_m: 257,
  },
  'Medium route, 1,000 kg of 1.2.1 in P10: 0.67 x 256.10 = 171.59 -> 172 m': { contents: hd121(1_000), from: 'P10', to: 'ptrMedium', exact_m: 171.59, required_m: 172 },
  'IBD of 1,000 kg of 1.2.2 in P10: 28.127 - 2.364 x 6.90776 + 1.577 x 47.7171 = 87.05 -> 88 m': {
    contents: hd122(1_000),
    from: 'P10',
    to: 'ibd',
    exact_m: 87.05,
    required_m: 88,
  },
  'IBD of any quantity of 1.2.1 in a reinforced storehouse (P4): 60 m as printed': { contents: hd121(500_000), from: 'P4', to: 'ibd', exact_m: 60 },
  'Magazine r1, 1.2.1: NoQD, nothing is required': { contents: hd121(1_000), from: 'P10', to: 'r1', exact_m: null },
  '1,000 kg of 1.2.1 from P10 to r16: D5 printed, D6 applied (I-01), 0.67 x 256.10 = 171.59 -> 172 m': {
    contents: hd121(1_000),
    from: 'P10',
    to: 'r16',
    wanted: 'limited',
    exact_m: 171.59,
    required_m: 172,
    notes: ['row-identity-inferred', 'suspected-misprint'],
  },
  'IBD of 500,001 kg of 1.2.1 in P10: above the last row of Table H.1 -> no distance': {
    contents: hd121(500_001),
    from: 'P10',
    to: 'ibd',
    exact_m: null,
    reasons: ['neq-above-table'],
  },
});

worked('Annexes J, K and L: HD 1.3', {
  'IBD of 27,000 kg of 1.3.1 in P1: 6.4 x 30 = 192 exactly -> 192 m': { contents: hd131(27_000), from: 'P1', to: 'ibd', exact_m: 192 },
  'Medium route, 27,000 kg of 1.3.2 in P10: 4.3 x 30 = 129 exactly -> 129 m': { contents: hd132(27_000), from: 'P10', to: 'ptrMedium', exact_m: 129 },
  'Low-density route, 27,000 kg of 1.3.1: D2 = 3.2 x 30 = 96 -> 96 m': { contents: hd131(27_000), from: 'P10', to: 'ptrLow', exact_m: 96 },
  'Low-density route, 27,000 kg of 1.3.2: 60 m as printed': { contents: hd132(27_000), from: 'P10', to: 'ptrLow', exact_m: 60 },
  '27,000 kg of 1.3.1 from P3 to r3: D1 = 0.22 x 27000^(1/2) = 0.22 x 164.317 = 36.15 -> 37 m': {
    contents: hd131(27_000),
    from: 'P3',
    to: 'r3',
    exact_m: 36.15,
    required_m: 37,
  },
  '27,000 kg of 1.3.2 from P3 to r3: 25 m as printed': { contents: hd132(27_000), from: 'P3', to: 'r3', exact_m: 25 },
  '1,000 kg of 1.3.2 from P5 to r20: 25 m printed, 60 m applied (I-02)': { contents: hd132(1_000), from: 'P5', to: 'r20', exact_m: 60, notes: ['suspected-misprint'] },
});

worked('Methods `tabulated` and `greater`', {
  'IBD of 5,001 kg in P10 from the table: next row 6,000 kg prints 405 -> 405 m': { contents: hd11(5_001), from: 'P10', to: 'ibd', method: 'tabulated', exact_m: 405 },
  'IBD of 5,000 kg in P10 from the table: the row prints 380, cell minimum 400 -> 400 m': { contents: hd11(5_000), from: 'P10', to: 'ibd', method: 'tabulated', exact_m: 400 },
  'VBD of 731 kg in P10 from the table: next row 800 kg prints 210, 2 x 210 = 420 -> 420 m': { contents: hd11(731), from: 'P10', to: 'vbd', method: 'tabulated', exact_m: 420 },
  'IBD of 100,000 kg in P10, greater of 22.2 x 46.4159 = 1030.43 and the printed 1,040 -> 1,040 m': {
    contents: hd11(100_000),
    from: 'P10',
    to: 'ibd',
    method: 'greater',
    exact_m: 1_040,
  },
  'Medium route, 250,000 kg of 1.3.1 from the table: 270 as printed, though 4.3 x 62.9961 = 270.88 (I-07) -> 270 m': {
    contents: hd131(250_000),
    from: 'P10',
    to: 'ptrMedium',
    method: 'tabulated',
    exact_m: 270,
  },
  'The same, greater of 270.88 and the printed 270 -> 271 m': {
    contents: hd131(250_000),
    from: 'P10',
    to: 'ptrMedium',
    method: 'greater',
    exact_m: 270.88,
    required_m: 271,
  },
});

worked('Table 6: several divisions in one store', {
  'IBD of 4,000 kg of 1.1 with 1,000 kg of 1.2.1 in P10: 5,000 kg as 1.1, 379.61 and the cell minimum 400; as 1.2.1, 336.97 -> 400 m': {
    contents: [...hd11(4_000), ...hd121(1_000)],
    from: 'P10',
    to: 'ibd',
    exact_m: 400,
  },
  '10 kg of 1.1 with 90 kg of 1.2.1 from P10 to r14: 100 kg as 1.1, D7 = 11.14, column minimum 20; as 1.2.1, 0.67 x 128.67 = 86.21 governs -> 87 m': {
    contents: [...hd11(10), ...hd121(90)],
    from: 'P10',
    to: 'r14',
    wanted: 'limited',
    exact_m: 86.21,
    required_m: 87,
    hd: '1.2.1',
    notes: ['row-identity-inferred'],
  },
  'IBD of 1,000 kg of 1.2.1 with 8,000 kg of 1.3.1 in P10: each by its own quantity, 256.10 and 6.4 x 20 = 128 -> 257 m': {
    contents: [...hd121(1_000), ...hd131(8_000)],
    from: 'P10',
    to: 'ibd',
    exact_m: 256.1,
    required_m: 257,
  },
  'IBD of 1,000 kg of 1.2.1 with 8,000 kg of 1.2.2 in P10: each by its own quantity, 256.10 and 134.26 -> 257 m': {
    contents: [...hd121(1_000), ...hd122(8_000)],
    from: 'P10',
    to: 'ibd',
    exact_m: 256.1,
    required_m: 257,
  },
  '4,000 kg of 1.3.1 with 4,000 kg of 1.3.2 from P9 to r14, limited: 8,000 kg as 1.3.1, D1 = 19.68, column minimum 25; as 1.3.2, 60 m -> 60 m': {
    contents: [...hd131(4_000), ...hd132(4_000)],
    from: 'P9',
    to: 'r14',
    wanted: 'limited',
    exact_m: 60,
    hd: '1.3.2',
    notes: ['row-identity-inferred'],
  },
  'IBD of 20,000 kg of 1.3.1 with 7,000 kg of 1.3.2 in P10: 27,000 kg as either, 6.4 x 30 = 192 -> 192 m by 1.3.1': {
    contents: [...hd131(20_000), ...hd132(7_000)],
    from: 'P10',
    to: 'ibd',
    exact_m: 192,
  },
  '100 kg of 1.1 with 500 kg of 1.3.1 from P3 to r1: as 1.1, 0.8 x 8.4343 = 6.75, column minimum 7; as 1.3.1 (I-12) 10 m governs -> 10 m': {
    contents: [...hd11(100), ...hd131(500)],
    from: 'P3',
    to: 'r1',
    exact_m: 10,
    hd: '1.3.1',
    notes: ['beyond-table-6'],
  },
  'IBD of 8,000 kg of 1.5 alone in P10: counts as 1.1, 22.2 x 20 = 444 -> 444 m': {
    contents: [{ hd: '1.5', neq_kg: 8_000 }],
    from: 'P10',
    to: 'ibd',
    exact_m: 444,
    hd: '1.1',
  },
  'VBD of 4,000 kg of 1.1 with 1,000 kg of 1.5 in P10: 1.5 counts as 1.1, 2 x 22.2 x 17.0998 = 759.23 -> 760 m': {
    contents: [...hd11(4_000), { hd: '1.5', neq_kg: 1_000 }],
    from: 'P10',
    to: 'vbd',
    exact_m: 759.23,
    required_m: 760,
  },
  'VBD of 4,000 kg of 1.1 with 1,000 kg of 1.2.3 in P10: 759.23 at least, but 1.2.3 has no matrix -> not assessable': {
    contents: [...hd11(4_000), { hd: '1.2.3', neq_kg: 1_000 }],
    from: 'P10',
    to: 'vbd',
    exact_m: 759.23,
    required_m: null,
    reasons: ['no-distances-in-standard'],
  },
  'IBD of 1,000 kg of 1.6 treated as 1.2.1 in P10: 256.10 -> 257 m, with a note': {
    contents: [{ hd: '1.6', neq_kg: 1_000, treatAs: '1.2.1' }],
    from: 'P10',
    to: 'ibd',
    exact_m: 256.1,
    required_m: 257,
    hd: '1.2.1',
    notes: ['treated-as'],
  },
  'IBD of 1,000 kg of 1.3 in P10: read as 1.3.1, 6.4 x 10 = 64 -> 64 m, with a note': {
    contents: [{ hd: '1.3', neq_kg: 1_000 }],
    from: 'P10',
    to: 'ibd',
    exact_m: 64,
    hd: '1.3.1',
    notes: ['sub-division-assumed'],
  },
});

worked('Clause 10.2: HD 1.4', {
  '50,000 kg in a barricaded stack (P9) to an inhabited building: 10 m, whatever the quantity': { contents: [{ hd: '1.4', neq_kg: 50_000 }], from: 'P9', to: 'ibd', exact_m: 10 },
  '1 kg in an open stack (P10) to another (r15): 10 m, whatever the quantity': { contents: [{ hd: '1.4', neq_kg: 1 }], from: 'P10', to: 'r15', exact_m: 10 },
  '50,000 kg in a reinforced storehouse (P5) to an inhabited building: nothing is required': {
    contents: [{ hd: '1.4', neq_kg: 50_000 }],
    from: 'P5',
    to: 'ibd',
    exact_m: null,
  },
});
