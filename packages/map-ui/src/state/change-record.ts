import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { planAsText } from '../io/plan-text.js';
import type { EditKey } from './history.js';
import { changeBetween, changed, type PlanChange } from './plan-change.js';
import type { PlanDocument } from './plan-document.js';

/**
 * The history of a plan: records, each with the SHA-256 of the one before in it, so that none can be changed, taken out or put in without
 * all that follow being written anew. It does not tell who did it: names are what somebody typed.
 */
export interface ChangeRecord {
  /** The words that the digest is over: an `Entry` as JSON. */
  readonly text: string;
  /** SHA-256 of the text. */
  readonly hash: string;
}

export interface Entry {
  /** From 0, without a gap. */
  readonly n: number;
  /** ISO 8601, by the clock of the machine. */
  readonly at: string;
  /** As typed; null: nobody gave a name. */
  readonly by: string | null;
  readonly what: What;
  readonly change: PlanChange;
  /** Of a release: SHA-256 of the plan as its file has it. */
  readonly plan?: string;
  /** Hash of the record before; empty in the first one. */
  readonly previous: string;
}

/**
 * `start`: the first record, with the whole plan. `found`: the plan was not as its history had left it. `restart`: the history could not be
 * read; it begins anew with the whole plan. `release`: a person released the plan.
 */
export interface What {
  readonly key: EditKey | 'edit.undone' | 'edit.redone' | 'start' | 'found' | 'restart' | 'release';
  /** Of the site that was changed, or of the person who released it. */
  readonly name: string;
  /** What was undone or done again. */
  readonly of?: EditKey;
}

export function sealed(entry: Entry): ChangeRecord {
  const text = JSON.stringify(entry);
  return { text, hash: digest(text) };
}

const digest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** SHA-256 of the plan as its file has it: `sha256sum` of that file gives the same. */
export const planDigest = (document: PlanDocument): string => digest(planAsText(document));

export type LogFault = 'unreadable' | 'hash' | 'previous' | 'number' | 'change';

export interface ReadLog {
  readonly entries: readonly Entry[];
  /** The plan after each entry. */
  readonly states: readonly PlanDocument[];
  /** Null: every record fits the one before. Else what is wrong with the first one that does not; those before it stand. */
  readonly fault: { readonly n: number; readonly kind: LogFault } | null;
}

/** Reads records and checks the chain. What comes after a fault is not read, unless the history began anew there. */
export function readLog(records: readonly unknown[]): ReadLog {
  const entries: Entry[] = [];
  const states: PlanDocument[] = [];
  let fault: ReadLog['fault'] = null;
  let previous = '';
  let isBroken = false;
  for (const [i, record] of records.entries()) {
    const { entry, kind } = readRecord(record, i, previous);
    const problem = kind ?? (entry!.change.length > 0 ? stateFault(states.at(-1), entry!) : null);
    if (problem) {
      fault ??= { n: i, kind: problem };
      isBroken = true;
    } else if (!isBroken || entry!.what.key === 'restart') {
      isBroken = false;
      entries.push(entry!);
      states.push(entry!.change.length > 0 ? changed(states.at(-1) ?? EMPTY, entry!.change) : states.at(-1)!);
    }
    previous = hashOf(record);
  }
  return { entries, states, fault };
}

const EMPTY: PlanDocument = { type: 'FeatureCollection', features: [] };

const hashOf = (record: unknown): string => (isRecord(record) ? record.hash : '');

const isRecord = (value: unknown): value is ChangeRecord =>
  typeof value === 'object' && value !== null && typeof (value as ChangeRecord).text === 'string' && typeof (value as ChangeRecord).hash === 'string';

function readRecord(record: unknown, n: number, previous: string): { readonly entry: Entry | null; readonly kind: LogFault | null } {
  if (!isRecord(record)) return { entry: null, kind: 'unreadable' };
  if (digest(record.text) !== record.hash) return { entry: null, kind: 'hash' };
  const entry = entryOf(record.text);
  if (!entry) return { entry: null, kind: 'unreadable' };
  // After records that cannot be read the history begins anew, and says so.
  if (entry.previous !== previous) return { entry: null, kind: 'previous' };
  return entry.n === n ? { entry, kind: null } : { entry: null, kind: 'number' };
}

function entryOf(text: string): Entry | null {
  try {
    const entry = JSON.parse(text) as Partial<Entry>;
    const isEntry = Number.isInteger(entry.n) && typeof entry.at === 'string' && typeof entry.what?.key === 'string' && Array.isArray(entry.change) && typeof entry.previous === 'string';
    return isEntry ? (entry as Entry) : null;
  } catch {
    return null;
  }
}

function stateFault(before: PlanDocument | undefined, { change }: Entry): LogFault | null {
  try {
    const after = changed(before ?? EMPTY, change);
    return Array.isArray(after.features) ? null : 'change';
  } catch {
    return 'change';
  }
}

/** Continues a history. @param log what is there; its last hash is that of the last record, readable or not */
export class Continued {
  readonly added: ChangeRecord[] = [];
  private n: number;
  private previous: string;

  constructor(
    records: readonly unknown[],
    /** The plan after the last record. */
    public state: PlanDocument | null,
  ) {
    this.n = records.length;
    this.previous = hashOf(records.at(-1));
  }

  /** Nothing is added where nothing has changed, unless it is a release. */
  add({ at, by, what, document, plan }: { readonly at: Date; readonly by: string | null; readonly what: What; readonly document: PlanDocument; readonly plan?: string }): Entry | null {
    const isWhole = this.state === null || what.key === 'restart';
    const change: PlanChange = isWhole ? [[[], document]] : changeBetween(this.state!, document);
    this.state = document;
    if (change.length === 0 && plan === undefined) return null;
    const entry: Entry = { n: this.n, at: at.toISOString(), by, what, change, ...(plan !== undefined && { plan }), previous: this.previous };
    const record = sealed(entry);
    this.n++;
    this.previous = record.hash;
    this.added.push(record);
    return entry;
  }
}
