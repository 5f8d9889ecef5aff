import { isValue, type Warning } from '../consequence/answer.js';
import type { ConsequenceWords } from '../consequence/words.js';
import type { SiteConsequences } from '../site-consequences/consequences-of-plan.js';
import type { ExposedConsequence, PairConsequence } from '../site-consequences/exposed-consequence.js';
import type { Assumption } from '../site-consequences/charge.js';
import type { SiteConsequenceWords } from '../site-consequences/words.js';
import type { BandCount } from '../site-consequences/totals.js';
import type { Paint } from './as-text.js';
import { consequenceFigures } from './consequence-figures.js';
import { printable } from './printable.js';
import { tableRow, widthOf, wrapped, type Column } from './text-layout.js';

const WIDTH = 100;
const WIDEST_ID = 24;

type Words = ConsequenceWords & SiteConsequenceWords;

/** Consequences as text: what explodes, what the worst store does to each site, how many sites and people stand in each band. */
export function* consequencesAsText(consequences: SiteConsequences, words: Words, paint: Paint): Generator<string, void, undefined> {
  const { plan, donors, tntFactor, houses } = consequences;
  const { ui } = words;
  const heading = (text: string): string => `\n${paint('heading', text.toUpperCase())}\n\n`;
  yield `${paint('heading', `${ui.title}${plan.name ? `: ${printable(plan.name)}` : ''}`)}\n`;
  yield wrapped(ui.apart, WIDTH);

  yield heading(ui.charges);
  if (donors.length === 0) yield `${ui.noStores}\n`;
  const assumed = new Set<Assumption>();
  for (const { site, charge } of donors) {
    for (const assumption of charge.assumptions) assumed.add(assumption);
    yield wrapped(words.charge(charge), WIDTH, `${printable(site.id)}: `, '    ');
  }
  if (tntFactor !== 1) yield `${ui.tntFactor} ${words.numbers.number(tntFactor, 9)}\n`;

  yield heading(ui.exposed);
  const exposed = consequences.exposed();
  const warnings = new Set<Warning>();
  const columns = columnsOf(exposed, words);
  yield tableRow(columns, columns.map(({ head }) => head), (text) => paint('faint', text));
  for (const one of exposed) yield tableRow(columns, cellsOf(one, words, warnings), (text, column) => (column === 1 && one.status !== 'assessed' ? paint('doubtful', text) : text));
  yield `\n${wrapped(ui.columns, WIDTH)}`;

  yield heading(ui.totals);
  yield* totalsAsText(consequences, words);

  yield heading(ui.legend);
  for (const assumption of assumed) yield wrapped(`${ui.assumed}: ${words.assumption[assumption]}.`, WIDTH, '', '    ');
  for (const warning of warnings) yield wrapped(`${ui.mind}: ${words.warning[warning]}.`, WIDTH, '', '    ');
  yield wrapped(`${ui.houses}: ${words.houseSet[houses]}.`, WIDTH, '', '    ');
  yield wrapped(ui.remains, WIDTH, '', '    ');
  yield `\n${wrapped(ui.closing, WIDTH)}`;
}

function columnsOf(exposed: readonly ExposedConsequence[], words: Words): readonly Column[] {
  const { ui, head } = words;
  const ids = exposed.flatMap(({ site, worst }) => [site.id, worst?.pes ?? '']).map((id) => widthOf(printable(id)));
  const id = Math.min(WIDEST_ID, Math.max(2, ...ids));
  const injuries = exposed.map(({ worst }) => widthOf(injuryOf(worst, words)));
  const columns: readonly Column[] = [
    { head: 'ES', width: id, align: 'start' },
    { head: ui.worst, width: Math.max(id, widthOf(ui.worst)), align: 'start' },
    { head: head.distance, width: 8, align: 'end' },
    { head: head.pressure, width: 8, align: 'end' },
    { head: head.impulse, width: 8, align: 'end' },
    { head: head.arrival, width: 7, align: 'end' },
    { head: head.tier, width: 10, align: 'start' },
    { head: head.house, width: 5, align: 'start' },
    { head: head.people, width: 6, align: 'end' },
    { head: head.injury, width: Math.max(0, ...injuries), align: 'start' },
    { head: head.glass, width: 20, align: 'start' },
  ];
  return columns.map((column) => ({ ...column, width: Math.max(column.width, widthOf(column.head)) }));
}

/** Of people beside a wall, in words. */
function injuryOf(worst: PairConsequence | null, words: Words): string {
  const band = worst ? consequenceFigures(worst.effects!).injuryByAWall : null;
  return band === null ? '-' : words.injury[band];
}

function cellsOf({ site, status, occupants, worst, worstForHouses, insideFireballOf, notAssessable }: ExposedConsequence, words: Words, warnings: Set<Warning>): readonly string[] {
  const { fixed, number, significant } = words.numbers;
  /** Three figures that count. */
  const shown = (figure: number | null): string => (figure === null ? '-' : significant(figure, 3));
  const people = occupants === null ? '?' : number(occupants);
  const fire = insideFireballOf.length > 0 ? words.ui.inFireball : '';
  if (!worst) {
    const why = status === 'none' ? words.ui.noBlast : words.ui.notAssessable;
    return [printable(site.id), why, '', '', '', '', '', '', people, fire, ''];
  }
  const f = consequenceFigures(worst.effects!);
  for (const warning of f.warnings) warnings.add(warning);
  const house = houseOf(worstForHouses!);
  return [
    printable(site.id),
    printable(worst.pes) + (notAssessable.length > 0 ? ' +?' : ''),
    fixed(worst.distance_m, 1),
    shown(f.incident_kPa),
    shown(f.incidentImpulse_kPa_ms),
    f.arrival_ms === null ? '-' : fixed(f.arrival_ms / 1000, 2),
    f.tierReached === null ? '-' : `${number(f.tierReached)}${f.tierNext === null ? '' : `-${number(f.tierNext)}`}`,
    house,
    people,
    fire || injuryOf(worst, words),
    f.glass === null ? '-' : words.glass[f.glass],
  ];
}

function houseOf({ effects }: PairConsequence): string {
  const house = effects!.house;
  return isValue(house) ? (house.category ?? '-') : '-';
}

function* totalsAsText(consequences: SiteConsequences, words: Words): Generator<string, void, undefined> {
  const { tier, house, glass, glassUnanswered, injury, insideFireball, notAssessable, incomplete } = consequences.totals();
  const { ui } = words;
  const groups: readonly (readonly [string, readonly (readonly [string, BandCount<unknown>])[]])[] = [
    [ui.byTier, tier.map((one) => [one.band === null ? ui.beyondTiers : `${words.numbers.number(one.band)}: ${words.tier[one.band].buildings}`, one])],
    [ui.byHouse, house.map((one) => [one.band === null ? ui.lighterThanD : `${one.band}: ${words.house[one.band]}`, one])],
    [ui.byInjury, injury['by-a-wall'].map((one) => [words.injury[one.band], one])],
    [ui.byGlass, [...glass.map((one) => [words.glass[one.band], one] as const), [ui.noPressure, glassUnanswered]]],
    [ui.others, [[ui.inFireball, insideFireball], [ui.notAssessable, notAssessable], [ui.incomplete, incomplete]]],
  ];
  for (const [i, [title, bands]] of groups.entries()) {
    if (bands.every(([, { sites }]) => sites === 0)) continue;
    yield `${i === 0 ? '' : '\n'}${title}\n`;
    for (const [name, { sites, occupants, sitesOfUnknown }] of bands) {
      if (sites > 0) yield wrapped(`${name} - ${words.count({ sites, occupants, sitesOfUnknown })}`, WIDTH, '  ', '      ');
    }
  }
}
