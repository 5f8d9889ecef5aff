import type { Casualties, DamagePlace } from '../../src/accidents/accident.js';
import { accidents, type ListedAccident } from '../../src/accidents/accidents.js';
import { accidentTexts } from '../../src/accidents/texts.en.js';
import { isUnverified, type Figure } from '../../src/verification.js';

const { accidents: words, basis, damage, mass, note, rings, source, verification, words: small } = accidentTexts;

/** `docs/training/accidents.md`: the accidents on paper, from the data and its English words. */
export function accidentsPage(): string {
  return `# The accidents

Written by a test of \`packages/iatg-training\` from its data. ${small.rate}

Figures are ranges, as documented. A question mark: ${small.doubtful}. In brackets stands what a figure rests on; what is unverified says so.
"Not found" is not 0. For [lesson 8](lesson-8.md).

${accidents.map(chapter).join('\n')}`;
}

function chapter(accident: ListedAccident): string {
  const { name, material, account, lesson, doubts } = words[accident.id];
  const { place, date, mass_t, tnt, dead, hurt, crater } = accident;
  const times = date.times.map(({ clock, zone, about, verification: mark }) => `${about ? 'about ' : ''}${clock.join(' to ')}${zone === 'UTC' ? ' UTC' : ''}${marked(mark)}`).join('; ');
  const position = [place, ...place.others].map(({ latitude, longitude, about, verification: mark }) => `${about ? 'about ' : ''}${latitude}, ${longitude}${marked(mark)}`).join('; ');
  const weight = mass_t ? `; ${figure(mass_t, 't')} ${mass[mass_t.of]}${mass_t.reacted ? `, of which ${figure(mass_t.reacted, 't')} ${mass.reacted}` : ''}` : '';
  const rows = [
    ['Date', `${date.day}${times ? `, ${times}` : ''}`],
    ['Place', position],
    ['Material', material + weight],
    ['TNT equivalent', tnt.length > 0 ? tnt.map((one) => `${figure(one, 't')}: ${basis[one.basis]}`).join('; ') : small.notFound],
    ['Dead', casualties(dead)],
    ['Hurt', casualties(hurt)],
    ['Crater', crater ? [crater.across_m && `${figure(crater.across_m, 'm')} across`, crater.deep_m && `${figure(crater.deep_m, 'm')} deep`].filter(Boolean).join(', ') : small.notFound],
    ['Rings', accident.rings.kind === 'none' ? rings[accident.rings.why] : `${accident.rings.charges_t.map((charge) => grouped(charge)).join(', ')} t. ${rings[accident.rings.kind]}`],
    ['Sources', accident.sources.map((one) => source[one]).join('; ')],
  ];
  const seen = accident.damage.map((row) => `| ${whereWords(row.where)} | ${damage[row.id]} | ${source[row.source]}${isUnverified(row.verification) ? marked(row.verification) : ''} |`);
  return `## ${name}

${account}

|  |  |
| --- | --- |
${rows.map(([head, text]) => `| ${head} | ${text} |`).join('\n')}

| Where | What was seen | Source |
| --- | --- | --- |
${seen.join('\n')}

**What it teaches.** ${lesson}
${doubts === '' ? '' : `\n**Doubts.** ${doubts}\n`}`;
}

const marked = (mark: keyof typeof verification): string => ` (${verification[mark]})`;

const casualties = (figures: readonly Casualties[]): string => (figures.length > 0 ? figures.map((one) => `${figure(one)}${one.note ? `, ${note[one.note]}` : ''}`).join('; ') : small.notFound);

function figure({ low, high, about, doubtful, orMore, verification: mark }: Figure, unit = ''): string {
  const range = high === null ? `at least ${grouped(low)}` : low === high ? grouped(low) : `${grouped(low)} to ${grouped(high)}`;
  return `${about ? 'about ' : ''}${range}${unit && ` ${unit}`}${orMore ? ' or more' : ''}${doubtful ? '?' : ''}${marked(mark)}`;
}

function whereWords(where: DamagePlace): string {
  switch (where.kind) {
    case 'area':
      return where.area_m2 >= 1_000_000 ? `${where.area_m2 / 1_000_000} km²` : `${where.area_m2 / 10_000} ha`;
    case 'on-site':
      return 'on site';
    case 'crater':
      return 'crater';
    case 'not-stated':
      return 'not stated';
    case 'distance': {
      const { from_m, to_m, orMore, about, verification: mark } = where;
      const range = to_m === 0 ? 'next to it' : from_m === null ? `up to ${metres(to_m)}` : from_m === to_m ? metres(to_m) : `${metres(from_m)} to ${metres(to_m)}`;
      return `${about ? 'about ' : ''}${range}${orMore ? ' or more' : ''}${mark ? marked(mark) : ''}`;
    }
  }
}

const metres = (value_m: number): string => (value_m >= 1_000 ? `${value_m / 1_000} km` : `${value_m} m`);
const grouped = (value: number): string => value.toLocaleString('en');
