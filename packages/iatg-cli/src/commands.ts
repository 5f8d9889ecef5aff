import type { Command } from './command.js';

/** What the file of a command holds. */
export interface CommandFile {
  readonly run: Command;
  /** All that `iatg COMMAND --help` shows. */
  readonly help: string;
}

interface Entry {
  /** How it is called, in short. */
  readonly usage: string;
  /** What it answers. */
  readonly about: string;
  /** Only what is called is loaded. */
  readonly load: () => Promise<CommandFile>;
}

/** Every command, in the order and the groups of the general help. */
export const COMMAND_GROUPS: readonly Readonly<Record<string, Entry>>[] = [
  {
    distance: { usage: '--hd HD --neq KG --pes COLUMN --es ROW', about: 'one distance of the standard', load: () => import('./commands/distance.js') },
    evaluate: { usage: 'PLAN | FOLDER', about: 'every pair of sites; of all plans', load: () => import('./commands/evaluate.js') },
    licence: { usage: 'PLAN', about: 'how much each site may hold', load: () => import('./commands/licence.js') },
    rings: { usage: 'PLAN > rings.geojson', about: 'safety lines for a map', load: () => import('./commands/rings.js') },
    compare: { usage: 'OLD NEW', about: 'what has changed between two plans', load: () => import('./commands/compare.js') },
    check: { usage: 'PLAN', about: 'is the plan valid?', load: () => import('./commands/check.js') },
    convert: { usage: 'IN OUT', about: 'a plan as KML, KMZ, CSV, XLSX', load: () => import('./commands/convert.js') },
    import: { usage: 'FILE --preview', about: 'what a file of others holds', load: () => import('./commands/import.js') },
    profile: { usage: 'check FILE | compare FILE [FILE]', about: 'national rules, and where they differ', load: () => import('./commands/profile.js') },
    paper: { usage: 'report PLAN -o report.html', about: 'a paper to print and sign', load: () => import('./commands/paper.js') },
    assess: { usage: 'FILE | --blank', about: 'a self-assessment, its papers', load: () => import('./commands/assess.js') },
  },
  {
    underground: { usage: '--contents MIX ...', about: 'chamber in rock, tunnel mouth', load: () => import('./commands/underground.js') },
    port: { usage: '--contents MIX --loading', about: 'ship to land, ship to ship', load: () => import('./commands/port.js') },
    transit: { usage: '--contents MIX --days N', about: 'marshalling and transit areas', load: () => import('./commands/transit.js') },
  },
  {
    cures: { usage: 'PLAN', about: 'what would cure the findings', load: () => import('./commands/cures.js') },
    domino: { usage: 'PLAN', about: 'stores that count as one', load: () => import('./commands/domino.js') },
    where: { usage: 'PLAN --pes ID | --es ID', about: 'where could a site stand?', load: () => import('./commands/where.js') },
    safeguard: { usage: 'PLAN > envelopes.geojson', about: 'limits for town planners', load: () => import('./commands/safeguard.js') },
    allot: { usage: 'PLAN --stock MIX', about: 'a stock placed in the stores', load: () => import('./commands/allot.js') },
  },
  {
    inventory: { usage: 'LIST --into PLAN', about: 'what stands in each store, its NEQ', load: () => import('./commands/inventory.js') },
    compatibility: { usage: 'PLAN', about: 'may it stand together?', load: () => import('./commands/compatibility.js') },
    un: { usage: '0168 | 1.1D | WORDS', about: 'UN numbers of Class 1', load: () => import('./commands/un.js') },
  },
  {
    consequences: { usage: 'PLAN', about: 'what happens if a store goes off', load: () => import('./commands/consequences.js') },
    blast: { usage: '--neq KG --distance M', about: 'air blast at a distance', load: () => import('./commands/blast.js') },
    effects: { usage: '--neq KG', about: 'lines round an explosion', load: () => import('./commands/effects.js') },
    'danger-area': { usage: '--auw KG', about: 'area to clear for a demolition', load: () => import('./commands/danger-area.js') },
    fragments: { usage: '--charge KG --casing KG', about: 'velocity and reach of fragments', load: () => import('./commands/fragments.js') },
  },
];

const COMMANDS: ReadonlyMap<string, Entry> = new Map(COMMAND_GROUPS.flatMap((group) => Object.entries(group)));

export const COMMAND_NAMES: readonly string[] = [...COMMANDS.keys()];

/** @returns undefined for a word that is no command */
export const commandNamed = (name: string): (() => Promise<CommandFile>) | undefined => COMMANDS.get(name)?.load;
