import type { BlastQuantity, Burst, Form } from '../../../src/consequence/kingery-bulmash.js';
import { BLAST_QUANTITIES, curvesOf, kingeryBulmash } from '../../../src/consequence/kingery-bulmash.js';
import { englishConsequences } from '../../../src/consequence/words.js';
import { counted, markdownTable } from '../markdown.js';
import { BLAST_VECTORS, compareBlast, SEAMS, stepAt, unscaled, type BlastComparison, type BlastSource } from './compare-blast.js';
import { compareFormulae, type FormulaComparison } from './compare-formulae.js';
import { drawing, type Series } from './plot.js';

const SOURCES: Readonly<Record<BlastSource, string>> = {
  'iatg-table-5': 'IATG 01.80:2021 Table 5, as copied',
  'iatg-velocity': 'IATG 01.80:2021, front velocity, as copied',
  'un-calculator': 'calculator of the United Nations, outputs of September 2024',
  'ufc-figure-2-15': 'UFC 3-340-02 Figure 2-15, plotted points (on the ground)',
  'ufc-figure-2-7': 'UFC 3-340-02 Figure 2-7, plotted points (in the air)',
  'ufc-examples': 'UFC 3-340-02 examples of Appendix 2A, read off a chart by their authors',
  'swisdak-metric': 'Swisdak 1994, metric table, as copied',
  'swisdak-english': 'Swisdak 1994, table in feet and pounds, as copied, converted',
  computed: 'computed from the full polynomials by another program',
  refusal: 'distances at which nothing may be answered',
};

/** A curve of the page: a quantity and where the charge lies. */
export interface CurveOfPage {
  readonly quantity: BlastQuantity;
  readonly burst: Burst;
}

export const CURVES: readonly CurveOfPage[] = [
  ...BLAST_QUANTITIES.map((quantity) => ({ quantity, burst: 'surface' }) as const),
  { quantity: 'incident-pressure', burst: 'air' },
  { quantity: 'reflected-pressure', burst: 'air' },
];

export const nameOf = ({ quantity, burst }: CurveOfPage): string => `${burst}-${quantity}`;
const titleOf = ({ quantity, burst }: CurveOfPage): string => `${englishConsequences.quantity[quantity]}, ${burst === 'surface' ? 'on the ground' : 'in the air'}`;

/** The text of `docs/consequence-agreement.md`. */
export function agreementPage(): string {
  const blast = compareBlast();
  const formulae = compareFormulae();
  return `${[head(), inShort(blast, formulae), bySource(blast), ...CURVES.map((curve) => curvePart(curve, blast)), seams(), otherFormulae(formulae)].join('\n\n')}\n`;
}

const head = (): string => `# Agreement of the consequence formulae

How far each formula of [consequences](consequences.md) agrees with published figures, curve by curve. This page and its drawings are written by
the tests (\`npm run conformance\`) from the same comparison that lets them fail, and a test fails when they are out of date. Z is the scaled
distance in m/kg^(1/3); a deviation is what the program gives less what is published, as a share of what is published.`;

function inShort(blast: readonly BlastComparison[], formulae: readonly FormulaComparison[]): string {
  const faults = [...blast, ...formulae].filter(({ fault }) => fault !== null).length;
  const answered = blast.filter(({ tolerance, deviation }) => tolerance !== null && deviation !== null);
  const refused = blast.filter(({ tolerance, computed }) => tolerance === null && computed === null);
  const informative = blast.filter(({ vector, form }) => form === 'full' && vector.value !== null && vector.tolerance.full === null && vector.tolerance.simplified === null);
  return `## In short

- **${counted(BLAST_VECTORS.length)} blast figures** are each compared with the full form (1984) and with the simplified one (1994): ${counted(answered.length)} answers within their tolerances,
  ${counted(refused.length)} refusals where a form does not reach. Faults: **${faults}**. Dropped: **${2 * BLAST_VECTORS.length - blast.length}**.
- **${counted(formulae.length)} figures of the other formulae** are met within their tolerances.
- ${informative.length} of the blast figures (${informative.map(({ vector }) => vector.id).join(', ')}) stand nearer than any polynomial reaches; they are refused, and told here only.
- The full form follows the calculator of the United Nations to its last printed digit for 1 t at 50 m.
- IATG 01.80 itself was not at hand: what is said of it comes from copies.`;
}

const percent = (share: number): string => `${(100 * share).toFixed(Math.abs(share) < 0.0001 ? 4 : 2)} %`;

function bySource(blast: readonly BlastComparison[]): string {
  const rows = (Object.keys(SOURCES) as BlastSource[]).flatMap((source) =>
    (['full', 'simplified'] as const).flatMap((form) => {
      const own = blast.filter((one) => one.vector.source === source && one.form === form);
      const answered = own.filter(({ tolerance }) => tolerance !== null);
      const deviations = answered.map(({ deviation }) => Math.abs(deviation!));
      const tolerances = answered.map(({ tolerance }) => tolerance!);
      return [[SOURCES[source], form, answered.length, own.length - answered.length, deviations.length > 0 ? percent(Math.max(...deviations)) : '–', tolerances.length > 0 ? rangeOf(tolerances) : '–']];
    }),
  );
  return `## By source

A tolerance belongs to each figure: half of its last printed digit, the error of reading a chart, or how far the simplified form is known to
depart from the full one.

${markdownTable(['Published figures', 'Form', 'Compared', 'Refused', 'Greatest deviation', 'Tolerances'], rows, { rightFrom: 2 })}`;
}

const rangeOf = (values: readonly number[]): string => {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const shown = (value: number): string => `${Number((100 * value).toPrecision(3))} %`;
  return least === most ? shown(least) : `${shown(least)} to ${shown(most)}`;
};

function curvePart(curve: CurveOfPage, blast: readonly BlastComparison[]): string {
  const own = blast.filter(({ vector }) => vector.quantity === curve.quantity && vector.burst === curve.burst);
  const rows = (['full', 'simplified'] as const).flatMap((form) => {
    const [named] = curvesOf(curve.quantity, curve.burst, form);
    if (!named) return [];
    const deviations = own.filter((one) => one.form === form && one.tolerance !== null).map(({ deviation }) => deviation!);
    return [[form, `${named.min} to ${named.max}`, deviations.length, percent(Math.min(...deviations)), percent(Math.max(...deviations))]];
  });
  const remark = REMARKS[nameOf(curve)];
  return `## ${titleOf(curve)[0]!.toUpperCase()}${titleOf(curve).slice(1)}

${markdownTable(['Form', 'Z', 'Figures', 'Least deviation', 'Greatest deviation'], rows, { rightFrom: 2 })}
${remark ? `\n${remark}\n` : ''}
![${titleOf(curve)}: curve, published points and deviation](images/consequence/${nameOf(curve)}.svg)`;
}

const REMARKS: Readonly<Record<string, string>> = {
  'surface-incident-pressure': 'Beyond Z = 40 the simplified form alone reaches; it begins 0.49 % higher there. At its own joint of 23.8 it rises by 0.70 %, as published.',
  'surface-incident-impulse':
    'Figure 2-15 of UFC 3-340-02 was drawn with another coefficient (−0.0280816706301 for −0.0260816706301) beyond Z = 0.955: the points lie up to 1.8 % away. IATG and the calculator of the United Nations follow the one used here.',
  'surface-duration': 'The polynomials of 1984 step by −1.81 % at 1.01 and by 0.88 % at 2.78, as published; durations are not monotone and are not turned round.',
  'air-reflected-pressure': 'With K0 and K1 of incident pressure, for both. A copy with −0.00387 as its last coefficient would be up to 9.6 % away from these points.',
};

function seams(): string {
  return `## Joints

At a joint the inner polynomial holds; nothing is blended. By how much the outer one begins higher:

${markdownTable(
  ['Form', 'Quantity', 'Z', 'Published with the data', 'As computed'],
  SEAMS.map((seam) => [seam.form, englishConsequences.quantity[seam.quantity], String(seam.z_m_kg13), `${seam.step_percent.toFixed(2)} %`, `${stepAt(seam).toFixed(2)} %`]),
  { rightFrom: 2 },
)}`;
}

const TAGS: Readonly<Record<string, string>> = { V: 'read in the source', S: 'from a copy', C: 'arithmetic', R: 'recalled' };

function otherFormulae(formulae: readonly FormulaComparison[]): string {
  const names = [...new Set(formulae.map(({ vector }) => vector.formula))];
  const rows = names.map((name) => {
    const own = formulae.filter(({ vector }) => vector.formula === name);
    const deviations = own.map(({ vector, computed }) => Math.abs(computed / vector.value - 1));
    const tags = [...new Set(own.map(({ vector }) => TAGS[vector.tag]!))].join(', ');
    const tolerances = own.map(({ vector }) => vector.tolerance ?? vector.toleranceAbsolute! / vector.value);
    return [name.replaceAll('_', ' '), own.length, percent(Math.max(...deviations)), rangeOf(tolerances), tags];
  });
  return `## The other formulae

What a figure itself rests on stands in the last column; it says nothing of the formula. A figure from arithmetic proves the arithmetic alone: the mark
that a reader sees comes from where the formula was read.

${markdownTable(['Formula', 'Figures', 'Greatest deviation', 'Tolerances', 'Figures from'], rows, { rightFrom: 1, leftFrom: 4 })}`;
}

/** The drawing of one curve: the curve with published points above, the deviation of the points below. */
export function curveDrawing(curve: CurveOfPage): string {
  const { quantity, burst } = curve;
  const forms = (['full', 'simplified'] as const).filter((form) => curvesOf(quantity, burst, form).length > 0);
  const ends = forms.flatMap((form) => curvesOf(quantity, burst, form).flatMap(({ min, max }) => [min, max]));
  const x = { label: 'scaled distance Z in m/kg^(1/3)', scale: 'log', min: Math.min(...ends), max: Math.max(...ends) } as const;
  const lines = forms.map((form): Series => ({ name: form === 'full' ? 'full form (1984)' : 'simplified form (1994)', colour: form === 'full' ? '#0b5394' : '#b45f06', as: form === 'full' ? 'line' : 'dashed', points: lineOf(curve, form) }));
  const clouds = CLOUDS.map(({ name, colour, sources }): Series => ({
    name,
    colour,
    as: 'points',
    points: BLAST_VECTORS.filter((vector) => vector.quantity === quantity && vector.burst === burst && vector.value !== null && sources.includes(vector.source)).map((vector) => [
      vector.distance_m / Math.cbrt(vector.tnt_kg),
      vector.value! / perCharge(quantity, vector.tnt_kg),
    ]),
  })).filter(({ points }) => points.length > 0);
  const values = lines.flatMap(({ points }) => points.map(([, y]) => y));
  const deviations = deviationSeries(curve, forms);
  const most = Math.max(0.5, ...deviations.flatMap(({ points }) => points.map(([, y]) => Math.abs(y)))) * 1.1;
  return drawing(`${titleOf(curve)}: agreement with published figures`, `Above, the curve by scaled distance with the published points; below, by how many percent the program departs from each point. The figures stand in the page.`, [
    { height: 360, title: titleOf(curve), x, y: { label: UNITS[quantity], scale: 'log', min: 10 ** Math.floor(Math.log10(Math.min(...values))), max: 10 ** Math.ceil(Math.log10(Math.max(...values))) }, series: [...lines, ...clouds] },
    { height: 250, title: forms.length > 1 ? 'departure of the full form from the points, and of the simplified from the full form' : 'departure of the full form from the points', x, y: { label: 'percent', scale: 'linear', min: -most, max: most }, series: deviations },
  ]);
}

const UNITS: Readonly<Record<BlastQuantity, string>> = {
  'incident-pressure': 'kPa',
  'reflected-pressure': 'kPa',
  'incident-impulse': 'kPa ms/kg^(1/3)',
  'reflected-impulse': 'kPa ms/kg^(1/3)',
  arrival: 'ms/kg^(1/3)',
  duration: 'ms/kg^(1/3)',
  'front-velocity': 'm/s',
};

const CLOUDS: readonly { readonly name: string; readonly colour: string; readonly sources: readonly BlastSource[] }[] = [
  { name: 'UFC figures', colour: '#38761d', sources: ['ufc-figure-2-15', 'ufc-figure-2-7'] },
  { name: 'Swisdak tables', colour: '#a64d79', sources: ['swisdak-metric', 'swisdak-english'] },
  { name: 'UN and IATG', colour: '#cc0000', sources: ['un-calculator', 'iatg-table-5', 'iatg-velocity'] },
];

const STEPS = 160;

function lineOf({ quantity, burst }: CurveOfPage, form: Form): readonly (readonly [number, number])[] {
  const { min, max } = curvesOf(quantity, burst, form)[0]!;
  return Array.from({ length: STEPS + 1 }, (_, i) => {
    const z = min * (max / min) ** (i / STEPS);
    return [z, unscaled(kingeryBulmash({ quantity, burst, form, z_m_kg13: z }), quantity, 1)!] as const;
  });
}

/** Figures scaled back to 1 kg; pressures and velocities stay. */
const perCharge = (quantity: BlastQuantity, tnt_kg: number): number => (/pressure|velocity/.test(quantity) ? 1 : Math.cbrt(tnt_kg));

function deviationSeries(curve: CurveOfPage, forms: readonly Form[]): readonly Series[] {
  const own = compareBlast().filter(({ vector, form, deviation }) => vector.quantity === curve.quantity && vector.burst === curve.burst && form === 'full' && deviation !== null);
  const clouds = CLOUDS.map(({ name, colour, sources }): Series => ({
    name,
    colour,
    as: 'points',
    // Figures that are printed to one or two digits say nothing of a curve.
    points: own.filter(({ vector, tolerance }) => sources.includes(vector.source) && tolerance !== null && tolerance < 0.03).map(({ z_m_kg13, deviation }) => [z_m_kg13, 100 * deviation!]),
  })).filter(({ points }) => points.length > 0);
  if (!forms.includes('simplified')) return clouds;
  const full = lineOf(curve, 'full');
  const points = full.flatMap(([z, value]) => {
    const simplified = unscaled(kingeryBulmash({ quantity: curve.quantity, form: 'simplified', z_m_kg13: z }), curve.quantity, 1);
    return simplified === null ? [] : [[z, 100 * (simplified / value - 1)] as const];
  });
  return [{ name: 'simplified form (1994)', colour: '#b45f06', as: 'dashed', points }, ...clouds];
}
