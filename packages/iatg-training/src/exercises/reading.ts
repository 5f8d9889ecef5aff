import type { Json } from './exercise.js';
import type { TrainingProblem } from './problem.js';

/** A value of a JSON file and its place. Each check returns the value, or undefined after a report. */
export class Reading {
  readonly value: unknown;
  readonly pointer: string;
  readonly #faults: TrainingProblem[];

  constructor(value: unknown, pointer: string, faults: TrainingProblem[]) {
    this.value = value;
    this.pointer = pointer;
    this.#faults = faults;
  }

  fault(key: TrainingProblem['key'], values: TrainingProblem['values'] = {}): undefined {
    this.#faults.push({ pointer: this.pointer, key, values });
  }

  /** A fault that was found below this place. */
  below({ pointer, key, values }: TrainingProblem): void {
    this.#faults.push({ pointer: this.pointer + pointer, key, values });
  }

  get faultCount(): number {
    return this.#faults.length;
  }

  /** Null counts as absent. */
  get absent(): boolean {
    return this.value === undefined || this.value === null;
  }

  in(member: string | number): Reading {
    const parent = this.value;
    const value = typeof parent === 'object' && parent !== null && Object.hasOwn(parent, member) ? (parent as Json)[member] : undefined;
    return new Reading(value, `${this.pointer}/${String(member).replaceAll('~', '~0').replaceAll('/', '~1')}`, this.#faults);
  }

  object(): Json | undefined {
    const { value } = this;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json;
    return this.wrong('object');
  }

  text(): string | undefined {
    if (typeof this.value !== 'string') return this.wrong('string');
    return this.value.trim() === '' ? this.fault('empty-text') : this.value;
  }

  finite(): number | undefined {
    if (typeof this.value !== 'number') return this.wrong('number');
    return Number.isFinite(this.value) ? this.value : this.fault('not-finite', { found: String(this.value) });
  }

  /** Finite and not negative. */
  quantity(): number | undefined {
    const number = this.finite();
    return number !== undefined && number < 0 ? this.fault('negative', { found: number }) : number;
  }

  whole(from: number, to: number): number | undefined {
    const number = this.finite();
    if (number === undefined) return undefined;
    if (!Number.isInteger(number)) return this.fault('not-whole', { found: number });
    return number < from || number > to ? this.fault('out-of-range', { found: number, from, to }) : number;
  }

  word<T extends string>(allowed: readonly T[]): T | undefined {
    if (typeof this.value !== 'string') return this.value === undefined ? this.fault('missing', { expected: allowed.join(', ') }) : this.wrong('string');
    if ((allowed as readonly string[]).includes(this.value)) return this.value as T;
    return this.fault('unknown-value', { found: shown(this.value), allowed: allowed.join(', ') });
  }

  /** The items of an array. */
  items(): readonly Reading[] | undefined {
    if (!Array.isArray(this.value)) return this.wrong('array');
    return this.value.map((_, i) => this.in(i));
  }

  /** The items of an array that has at least one. */
  someItems(): readonly Reading[] | undefined {
    const items = this.items();
    return items?.length === 0 ? this.fault('empty-list') : items;
  }

  texts(): readonly string[] | undefined {
    return this.items()?.flatMap((item) => item.text() ?? []);
  }

  /** A check of a member that may be missing. */
  optional<T, F>(check: (here: Reading) => T | undefined, fallback: F): T | F {
    return this.absent ? fallback : (check(this) ?? fallback);
  }

  private wrong(expected: string): undefined {
    return this.fault(this.value === undefined ? 'missing' : 'wrong-type', { expected, found: shown(this.value) });
  }
}

/** A value as a message shows it: short, in JSON. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'object' && value !== null) return 'object';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
