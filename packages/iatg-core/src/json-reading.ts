// For files of other packages: the public list of `iatg-core/json-reading`. The plan itself is read by `site/place.ts`, which keeps no place until
// something is reported, for a plan may have millions of them.

import { own, shown, type Json } from './site/place.js';
import type { Problem } from './site/site-plan.js';

export { shown, type Json };

/** What the checks below report. A package has words for those that it uses, and for its own. */
export type ReadingKey = 'missing' | 'wrong-type' | 'unknown-value' | 'not-finite' | 'negative' | 'empty-text' | 'not-whole' | 'out-of-range' | 'duplicate-value';

/** A fault: where (a JSON pointer, RFC 6901), what (a key with values). */
export interface ReadingFault<Own extends string> {
  readonly pointer: string;
  readonly key: ReadingKey | Own;
  readonly values: Problem['values'];
}

/** A value of a JSON file and its place. Each check returns the value, or undefined after a report; none throws. */
export class JsonReading<Own extends string> {
  readonly value: unknown;
  readonly pointer: string;
  readonly #faults: ReadingFault<Own>[];

  /** @param faults the list that every report goes to, here and at any place below */
  constructor(value: unknown, pointer: string, faults: ReadingFault<Own>[]) {
    this.value = value;
    this.pointer = pointer;
    this.#faults = faults;
  }

  fault(key: ReadingKey | Own, values: Problem['values'] = {}): undefined {
    this.#faults.push({ pointer: this.pointer, key, values });
  }

  /** A fault that was found below this place. */
  below({ pointer, key, values }: ReadingFault<Own>): void {
    this.#faults.push({ pointer: this.pointer + pointer, key, values });
  }

  /** Faults found so far, here and anywhere else in the file. */
  get faultCount(): number {
    return this.#faults.length;
  }

  /** Null counts as absent. */
  get absent(): boolean {
    return this.value === undefined || this.value === null;
  }

  in(member: string | number): JsonReading<Own> {
    const parent = this.value;
    const value = typeof parent === 'object' && parent !== null ? own(parent as Json, String(member)) : undefined;
    return new JsonReading(value, `${this.pointer}/${String(member).replaceAll('~', '~0').replaceAll('/', '~1')}`, this.#faults);
  }

  object(): Json | undefined {
    const { value } = this;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : this.#wrong('object');
  }

  /** The members of an object with their names; none where there is no object. */
  members(): readonly (readonly [name: string, here: JsonReading<Own>])[] {
    const json = this.object();
    return json ? Object.keys(json).map((name) => [name, this.in(name)] as const) : [];
  }

  /** The items of an array. */
  items(): readonly JsonReading<Own>[] | undefined {
    return Array.isArray(this.value) ? this.value.map((_, i) => this.in(i)) : this.#wrong('array');
  }

  /** Text, which may be empty. */
  line(): string | undefined {
    return typeof this.value === 'string' ? this.value : this.#wrong('string');
  }

  /** Text that says something. */
  text(): string | undefined {
    const text = this.line();
    return text?.trim() === '' ? this.fault('empty-text') : text;
  }

  texts(): readonly string[] | undefined {
    return this.items()?.flatMap((item) => item.text() ?? []);
  }

  finite(): number | undefined {
    if (typeof this.value !== 'number') return this.#wrong('number');
    return Number.isFinite(this.value) ? this.value : this.fault('not-finite', { found: String(this.value) });
  }

  /** Finite and not negative. */
  quantity(): number | undefined {
    const number = this.finite();
    return number !== undefined && number < 0 ? this.fault('negative', { found: number }) : number;
  }

  between(from: number, to: number): number | undefined {
    const number = this.finite();
    return number !== undefined && (number < from || number > to) ? this.fault('out-of-range', { found: number, from, to }) : number;
  }

  whole(from: number, to: number): number | undefined {
    const number = this.finite();
    if (number !== undefined && !Number.isInteger(number)) return this.fault('not-whole', { found: number });
    return number === undefined ? undefined : this.between(from, to);
  }

  /** One of a list of words. */
  word<T extends string>(allowed: readonly T[]): T | undefined {
    if (typeof this.value !== 'string') return this.value === undefined ? this.fault('missing', { expected: allowed.join(', ') }) : this.#wrong('string');
    if ((allowed as readonly string[]).includes(this.value)) return this.value as T;
    return this.fault('unknown-value', { found: shown(this.value), allowed: allowed.join(', ') });
  }

  yesOrNo(): boolean | undefined {
    return typeof this.value === 'boolean' ? this.value : this.#wrong('boolean');
  }

  /** A check of a member that may be missing. */
  optional<T, F>(check: (here: JsonReading<Own>) => T | undefined, fallback: F): T | F {
    return this.absent ? fallback : (check(this) ?? fallback);
  }

  #wrong(expected: string): undefined {
    return this.fault(this.value === undefined ? 'missing' : 'wrong-type', { expected, found: shown(this.value) });
  }
}

/** Reports each value that stands a second time. */
export function noneTwice<Own extends string>(places: readonly { readonly here: JsonReading<Own>; readonly value: string | undefined }[]): void {
  const seen = new Set<string>();
  for (const { here, value } of places) {
    if (value === undefined) continue;
    if (seen.has(value)) here.fault('duplicate-value', { found: value });
    seen.add(value);
  }
}
