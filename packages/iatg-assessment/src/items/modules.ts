import type { items as english } from './items.en.js';

export type ItemId = keyof typeof english;
/** The question, and in one sentence why it matters. */
export type ItemWords = readonly [question: string, why: string];
/** Another language says all that English does. */
export type ItemTexts = Readonly<Record<ItemId, ItemWords>>;

/** How far the title of a module was seen: in the 2021 edition, in that of 2015, or known by report only. */
export type Seen = '2021' | '2015' | 'reported';

/** A module of the guidelines, third edition, by its title. Numbers moved between editions. */
export interface Module {
  readonly number: string;
  readonly title: string;
  readonly seen: Seen;
}

export const EDITION = '2021';

// prettier-ignore
const TITLES: readonly (readonly [number: string, title: string, seen: Seen])[] = [
  ['01.10', 'Guide to the IATG', 'reported'],
  ['01.20', 'Index of risk reduction process levels within IATG', '2015'],
  ['01.30', 'Policy development and advice', '2015'],
  ['01.35', 'Organizational capabilities', 'reported'],
  ['01.40', 'Glossary of terms, definitions and abbreviations', '2021'],
  ['01.50', 'UN explosive hazard classification system and codes', '2021'],
  ['01.60', 'Ammunition faults and performance failures', 'reported'],
  ['01.70', 'Bans and constraints', 'reported'],
  ['01.80', 'Formulae for ammunition management', '2021'],
  ['01.90', 'Personnel competences', 'reported'],
  ['02.10', 'Introduction to risk management principles and processes', '2021'],
  ['02.20', 'Quantity and separation distances', '2021'],
  ['02.30', 'Licensing of explosives facilities', '2021'],
  ['02.40', 'Safeguarding of explosives facilities', 'reported'],
  ['02.50', 'Fire safety', 'reported'],
  ['03.10', 'Inventory management', 'reported'],
  ['03.20', 'Lotting and batching', '2021'],
  ['03.30', 'International transfer of ammunition', 'reported'],
  ['03.40', 'End-user and end-use', 'reported'],
  ['03.50', 'Tracing of ammunition', 'reported'],
  ['04.10', 'Temporary (field) storage', 'reported'],
  ['05.10', 'Planning and siting of explosives facilities', 'reported'],
  ['05.20', 'Types of buildings for explosives storage', '2021'],
  ['05.30', 'Barricades', 'reported'],
  ['05.40', 'Safety standards for electrical installations', 'reported'],
  ['05.50', 'Vehicles and mechanical handling equipment', 'reported'],
  ['05.60', 'Radio frequency hazards', 'reported'],
  ['06.10', 'Control of explosives facilities', '2015'],
  ['06.20', 'Storage space requirements', 'reported'],
  ['06.30', 'Storage and handling', '2015'],
  ['06.40', 'Ammunition packaging and marking', 'reported'],
  ['06.50', 'Special safety precautions', 'reported'],
  ['06.60', 'Works services', 'reported'],
  ['06.70', 'Inspection of explosives facilities', '2015'],
  ['06.80', 'Inspection of ammunition', 'reported'],
  ['07.10', 'Surveillance and in-service proof', '2021'],
  // Its number is doubtful against 06.80.
  ['07.20', 'Inspection of ammunition', 'reported'],
  ['08.10', 'Transport of ammunition', '2021'],
  ['09.10', 'Security principles and systems', 'reported'],
  ['10.10', 'Demilitarization and destruction of conventional ammunition', '2015'],
  ['11.10', 'Ammunition accidents and incidents: reporting and investigation', 'reported'],
  ['11.20', 'Ammunition storage area explosions - EOD clearance', '2021'],
  ['12.10', 'Ammunition on multinational operations', 'reported'],
  ['12.20', 'Small unit ammunition storage', '2015'],
];

/** The modules in the order of the guidelines. Titles stay in English: those of other languages were not seen. */
export const MODULES: readonly Module[] = TITLES.map(([number, title, seen]) => ({ number, title, seen }));

export const moduleOf = (item: string): string => item.slice(0, 5);

/** A clause of IATG 02.20:2021 whose heading carries a level, and the level. No other module was seen. */
export interface ClauseLevel {
  readonly place: string;
  readonly level: 1 | 2;
}

const LEVELS: Partial<Record<ItemId, ClauseLevel>> = {
  '02.20-inhabited': { place: 'Annex D', level: 1 },
  '02.20-route': { place: 'Annex D', level: 1 },
  '02.20-stores': { place: 'Annex D', level: 1 },
  '02.20-process': { place: 'Annex D', level: 1 },
  '02.20-type': { place: 'Annex C', level: 2 },
  '02.20-small': { place: '10.2', level: 1 },
  '02.20-aggregation': { place: '10.2', level: 1 },
};

/** The level that stands in the heading of the clause an item comes from; null where none was seen. It is that of a clause, never of a depot. */
export const levelOf = (item: ItemId): ClauseLevel | null => LEVELS[item] ?? null;
