import type { Lot } from '../rules/aggregation.js';
import { exceeds } from '../rules/rounding.js';
import { annexM } from '../standards/iatg-2021/annex-m-underground.js';
import { tableN1 } from '../standards/iatg-2021/annex-n-underground.js';
import { FACILITY_KINDS, GROUNDS, METHODS, ROCKS, type Facility, type FacilityKind } from './facility.js';

/** What is wrong with a fact of a facility, and where. */
export interface FacilityFault {
  /** JSON pointer from the facility, for example `/contents/0/neq_kg`. */
  readonly pointer: string;
  readonly reason:
    | 'missing'
    | 'not-an-object'
    | 'not-a-list'
    | 'not-a-number'
    | 'not-above-0'
    | 'negative'
    | 'outside'
    | 'not-known'
    | 'not-true-or-false'
    | 'no-text'
    | 'unknown-name'
    | 'perimeter-below-circle'
    | 'stack-above-contents';
  /** The words that are known, or the ends of the range. */
  readonly allowed: readonly string[];
}

export type ParsedFacility = { readonly ok: true; readonly facility: Facility } | { readonly ok: false; readonly faults: readonly FacilityFault[] };

export const STATED_DIVISIONS = ['1.1', '1.2', '1.2.1', '1.2.2', '1.2.3', '1.3', '1.3.1', '1.3.2', '1.4', '1.5', '1.6'] as const satisfies readonly Lot['hd'][];
const TREATED = ['1.1', '1.2.1', '1.2.2', '1.3.1', '1.3.2'] as const;
/** As in a site plan: only what has no distances, or no sub-division, may count as another division. */
const MAY_BE_TREATED: readonly Lot['hd'][] = ['1.2', '1.2.3', '1.3', '1.6'];
const PES_COLUMNS = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9', 'P10'] as const;

/** The facts of each kind by their names in JSON, beside `kind`. */
export const FACILITY_FACTS = {
  'chamber': ['contents', 'rock', 'loadingDensity_kg_m3', 'spallCoefficient', 'cover_m', 'groundShockFactor', 'ground', 'method'],
  'tunnel-mouth': ['contents', 'area_m2', 'perimeter_m', 'volume_m3', 'axis_deg', 'offAxis_deg'],
  'ship': ['contents', 'loading', 'barricadeOnBoard', 'swingingLength_m', 'anchorChain_m', 'method'],
  'transit-area': ['contents', 'daysPerWeek', 'pesColumn', 'unitisation', 'method'],
  'area-without-fence': [],
} as const satisfies Readonly<Record<FacilityKind, readonly string[]>>;

/** Reads the property `facility`, or what a calculator was given: every fault, never an exception. */
export function parseFacility(value: unknown): ParsedFacility {
  const faults: FacilityFault[] = [];
  const facts = new Facts(value, '', faults);
  const facility = facts.isObject ? facilityOf(facts) : undefined;
  return facility && faults.length === 0 ? { ok: true, facility } : { ok: false, faults };
}

function facilityOf(facts: Facts): Facility | undefined {
  const kind = facts.word('kind', FACILITY_KINDS);
  if (!kind) return undefined;
  facts.knowsOnly(['kind', ...FACILITY_FACTS[kind]]);
  const method = () => facts.optional('method', () => facts.word('method', METHODS)) ?? 'calculated';
  switch (kind) {
    case 'chamber':
      return {
        kind,
        contents: facts.contents(),
        rock: facts.optional('rock', () => facts.word('rock', ROCKS)),
        loadingDensity_kg_m3: facts.optional('loadingDensity_kg_m3', () => facts.above0('loadingDensity_kg_m3')),
        spallCoefficient: facts.optional('spallCoefficient', () => facts.within('spallCoefficient', annexM.interval.leastSpallCoefficient, tableN1.columns.D1.branches[0].coefficient)),
        cover_m: facts.optional('cover_m', () => facts.from0('cover_m')),
        groundShockFactor: facts.optional('groundShockFactor', () => facts.above0('groundShockFactor')),
        ground: facts.optional('ground', () => facts.word('ground', GROUNDS)),
        method: method(),
      };
    case 'tunnel-mouth': {
      const area_m2 = facts.above0('area_m2');
      const perimeter_m = facts.above0('perimeter_m');
      // No figure has less perimeter than the circle: areas and perimeters given the wrong way round are found.
      if (exceeds(2 * Math.sqrt(Math.PI * area_m2), perimeter_m)) facts.fault('perimeter_m', 'perimeter-below-circle');
      return {
        kind,
        contents: facts.contents(),
        area_m2,
        perimeter_m,
        volume_m3: facts.above0('volume_m3'),
        axis_deg: facts.optional('axis_deg', () => facts.within('axis_deg', 0, 360)),
        offAxis_deg: facts.optional('offAxis_deg', () => facts.within('offAxis_deg', -180, 180)) ?? 0,
      };
    }
    case 'ship':
      return {
        kind,
        contents: facts.contents(),
        loading: facts.yesOrNo('loading'),
        barricadeOnBoard: facts.optional('barricadeOnBoard', () => facts.yesOrNo('barricadeOnBoard')) ?? false,
        swingingLength_m: facts.optional('swingingLength_m', () => facts.above0('swingingLength_m')),
        anchorChain_m: facts.optional('anchorChain_m', () => facts.above0('anchorChain_m')),
        method: method(),
      };
    case 'transit-area': {
      const contents = facts.contents();
      return {
        kind,
        contents,
        daysPerWeek: facts.within('daysPerWeek', 0, 7),
        pesColumn: facts.optional('pesColumn', () => facts.word('pesColumn', PES_COLUMNS)) ?? 'P10',
        unitisation: facts.optional('unitisation', () => unitisationOf(facts.inner('unitisation'), contents)),
        method: method(),
      };
    }
    case 'area-without-fence':
      return { kind };
  }
}

/** Never assumed: the stack and who approved it are both stated. No stack holds more of a division than there is. */
function unitisationOf(facts: Facts, contents: readonly Lot[]): { largestStack: readonly Lot[]; approval: string } | undefined {
  if (!facts.isObject) return undefined;
  facts.knowsOnly(['largestStack', 'approval']);
  const largestStack = facts.lots('largestStack');
  const sum = (lots: readonly Lot[], hd: Lot['hd']): number => lots.reduce((total, lot) => total + (lot.hd === hd ? lot.neq_kg : 0), 0);
  if (largestStack.length === 0 || largestStack.some(({ hd }) => exceeds(sum(largestStack, hd), sum(contents, hd)))) facts.fault('largestStack', 'stack-above-contents');
  return { largestStack, approval: facts.text('approval') };
}

/** The members of an object, read one by one; a fault is kept and the reading goes on. */
class Facts {
  private readonly members: Readonly<Record<string, unknown>>;
  readonly isObject: boolean;

  constructor(
    value: unknown,
    private readonly pointer: string,
    private readonly faults: FacilityFault[],
  ) {
    this.isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    this.members = this.isObject ? (value as Readonly<Record<string, unknown>>) : {};
    if (!this.isObject) faults.push({ pointer, reason: value === undefined ? 'missing' : 'not-an-object', allowed: [] });
  }

  fault(name: string, reason: FacilityFault['reason'], allowed: readonly string[] = []): void {
    this.faults.push({ pointer: `${this.pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, reason, allowed });
  }

  knowsOnly(names: readonly string[]): void {
    for (const name of Object.keys(this.members)) if (!names.includes(name)) this.fault(name, 'unknown-name', names);
  }

  /** Null where the fact is not stated. */
  optional<T>(name: string, read: () => T | undefined): T | null {
    const value = this.own(name);
    return value === undefined || value === null ? null : (read() ?? null);
  }

  inner(name: string): Facts {
    return new Facts(this.own(name), `${this.pointer}/${name}`, this.faults);
  }

  word<T extends string>(name: string, allowed: readonly T[]): T | undefined {
    const value = this.own(name);
    const found = allowed.find((one) => one === value);
    if (found === undefined) this.fault(name, value === undefined ? 'missing' : 'not-known', allowed);
    return found;
  }

  text(name: string): string {
    const value = this.own(name);
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    this.fault(name, value === undefined ? 'missing' : 'no-text');
    return '';
  }

  yesOrNo(name: string): boolean {
    const value = this.own(name);
    if (typeof value !== 'boolean') this.fault(name, value === undefined ? 'missing' : 'not-true-or-false', ['true', 'false']);
    return value === true;
  }

  above0(name: string): number {
    const value = this.number(name);
    if (value <= 0) this.fault(name, 'not-above-0');
    return value;
  }

  from0(name: string): number {
    const value = this.number(name);
    if (value < 0) this.fault(name, 'negative');
    return value;
  }

  within(name: string, min: number, max: number): number {
    const value = this.number(name);
    if (value < min || value > max) this.fault(name, 'outside', [String(min), String(max)]);
    return value;
  }

  /** What is stored: at least one lot with a quantity. Nothing stated is no facility of 0 kg. */
  contents(): readonly Lot[] {
    const before = this.faults.length;
    const lots = this.lots('contents');
    if (this.faults.length === before && lots.every(({ neq_kg }) => neq_kg === 0)) this.fault('contents', lots.length === 0 ? 'missing' : 'not-above-0');
    return lots;
  }

  lots(name: string): readonly Lot[] {
    const list = this.own(name);
    if (!Array.isArray(list)) {
      this.fault(name, list === undefined ? 'missing' : 'not-a-list');
      return [];
    }
    return list.map((member: unknown, i): Lot => {
      const lot = new Facts(member, `${this.pointer}/${name}/${i}`, this.faults);
      if (!lot.isObject) return { hd: '1.1', neq_kg: 0 };
      lot.knowsOnly(['hd', 'neq_kg', 'treatAs']);
      const hd = lot.word('hd', STATED_DIVISIONS) ?? '1.1';
      const treatAs = lot.optional('treatAs', () => lot.word('treatAs', TREATED));
      if (treatAs !== null && !MAY_BE_TREATED.includes(hd)) lot.fault('treatAs', 'not-known', [...MAY_BE_TREATED]);
      return { hd, neq_kg: lot.from0('neq_kg'), treatAs };
    });
  }

  /** NaN, which is neither above nor below anything, where a fault was told. */
  private number(name: string): number {
    const value = this.own(name);
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    this.fault(name, value === undefined ? 'missing' : 'not-a-number');
    return NaN;
  }

  private own(name: string): unknown {
    return Object.hasOwn(this.members, name) ? this.members[name] : undefined;
  }
}
