import type { Problem, ProblemKey } from './site-plan.js';

/** An object of a JSON file that is still to be checked. */
export type Json = Readonly<Record<string, unknown>>;

/** A place in a JSON file, and the checks that report there. Each check returns the value, or undefined after a report. */
export class Place {
  readonly #parent: Place | null;
  readonly #member: string | number;
  readonly #faults: Problem[];

  constructor(parent: Place | null, member: string | number, faults: Problem[]) {
    this.#parent = parent;
    this.#member = member;
    this.#faults = faults;
  }

  /** The JSON pointer (RFC 6901); made only when something is reported, for a plan may have millions of places. */
  get pointer(): string {
    return this.#parent ? `${this.#parent.pointer}/${String(this.#member).replaceAll('~', '~0').replaceAll('/', '~1')}` : '';
  }

  /** Faults found so far, here and anywhere else in the file. */
  get faultCount(): number {
    return this.#faults.length;
  }

  fault(key: ProblemKey, values: Problem['values'] = {}): undefined {
    this.#faults.push({ pointer: this.pointer, key, values });
  }

  in(member: string | number): Place {
    return new Place(this, member, this.#faults);
  }

  object(value: unknown, expected = 'object'): Json | undefined {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json;
    return this.fault(value === undefined ? 'missing' : 'wrong-type', { expected, found: shown(value) });
  }

  /** One of a list of words. */
  word<T extends string>(value: unknown, allowed: readonly T[]): T | undefined {
    if (typeof value === 'string' && (allowed as readonly string[]).includes(value)) return value as T;
    if (value === undefined) return this.fault('missing', { expected: allowed.join(', ') });
    if (typeof value !== 'string') return this.fault('wrong-type', { expected: 'string', found: shown(value) });
    return this.fault('unknown-value', { found: shown(value), allowed: allowed.join(', ') });
  }

  finite(value: unknown): number | undefined {
    if (typeof value !== 'number') return this.fault(value === undefined ? 'missing' : 'wrong-type', { expected: 'number', found: shown(value) });
    return Number.isFinite(value) ? value : this.fault('not-finite', { found: String(value) });
  }

  /** A quantity or a count: finite and not negative. */
  quantity(value: unknown): number | undefined {
    const number = this.finite(value);
    return number !== undefined && number < 0 ? this.fault('negative', { found: number }) : number;
  }

  yesOrNo(value: unknown): boolean | undefined {
    return typeof value === 'boolean' ? value : this.fault('wrong-type', { expected: 'boolean', found: shown(value) });
  }

  text(value: unknown): string | undefined {
    return typeof value === 'string' ? value : this.fault('wrong-type', { expected: 'string', found: shown(value) });
  }
}

/** The place of the whole file, whose faults go to a list. */
export const top = (faults: Problem[]): Place => new Place(null, '', faults);

/** An optional member: null counts as absent. The fallback also stands in after a fault, when the plan is refused anyway. */
export function optional<T, F>(parent: Json, member: string, place: Place, check: (value: unknown, place: Place) => T | undefined, fallback: F): T | F {
  const value = own(parent, member);
  return value === undefined || value === null ? fallback : (check(value, place.in(member)) ?? fallback);
}

/** A required member. */
export function required<T>(parent: Json, member: string, place: Place, check: (value: unknown, place: Place) => T | undefined): T | undefined {
  return check(own(parent, member), place.in(member));
}

/** Only what the file says itself, not what every object inherits. */
export const own = (parent: Json, member: string): unknown => (Object.hasOwn(parent, member) ? parent[member] : undefined);

export const isOneOf =
  <T extends string>(...allowed: readonly T[]) =>
  (value: unknown, place: Place): T | undefined =>
    place.word(value, allowed);
export const isYesOrNo = (value: unknown, place: Place): boolean | undefined => place.yesOrNo(value);
export const isQuantity = (value: unknown, place: Place): number | undefined => place.quantity(value);
export const isFiniteNumber = (value: unknown, place: Place): number | undefined => place.finite(value);
export const isText = (value: unknown, place: Place): string | undefined => place.text(value);

/** A value as a message shows it: short, in JSON. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'object' && value !== null) return 'object';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
