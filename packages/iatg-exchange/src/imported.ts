import type { Geometry, Problem } from 'iatg-core';
import type { Fault, Note } from './fault.js';
import type { Format } from './formats.js';
import type { PlanDocument } from './plan-document.js';

/** What has to be known of a site and no file tells: it is asked, never guessed. */
export type Missing = 'kind' | 'density' | 'occupants' | 'network' | 'installation';

/** Why something is proposed as what it is. */
export type Why =
  /** What its tag means in OpenStreetMap. */
  | 'tag'
  /** Nothing says what it is used for; the cautious reading. */
  | 'tag-cautious'
  /** A column of its table says so in the words of a site plan. */
  | 'column'
  /** Nothing in the file says what it is. */
  | 'unknown';

/** Something in a foreign file that may be a site of the plan. It enters the plan only when the user has confirmed it. */
export interface Proposal {
  /** Line, row or record of its file, and the part of the file; null where elements have no order of their own. */
  readonly row: number | null;
  readonly part: string | null;
  /** As its file calls it, for example `way/123`; null: it has none. */
  readonly id: string | null;
  readonly name: string | null;
  readonly geometry: Geometry;
  /** What is alike is confirmed together: a tag, a folder, a kind of geometry. */
  readonly class: string;
  readonly why: Why;
  /** What is known of it as a site; null: to be asked. Further members of `exposure` may be missing. */
  readonly exposure: { readonly kind: string; readonly [fact: string]: unknown } | null;
  readonly missing: readonly Missing[];
  /** All that its file says of it. */
  readonly facts: Readonly<Record<string, string | number | boolean>>;
}

export interface Counted {
  readonly what: string;
  readonly count: number;
}

/** A foreign table, before or after its columns were mapped. */
export interface TablePreview {
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  readonly columns: readonly string[];
  readonly firstRows: readonly { readonly row: number; readonly cells: readonly string[] }[];
  /** As the user said, else as the names of the columns suggest; null: nothing suggests a place. */
  readonly mapping: ColumnMapping | null;
}

/** Which columns of a foreign table tell where and what. */
export interface ColumnMapping {
  readonly place:
    | { readonly by: 'latitude-longitude'; readonly latitude: string; readonly longitude: string }
    | { readonly by: 'text'; readonly column: string }
    | { readonly by: 'wkt'; readonly column: string }
    /** A column of zones, or one zone for all as `33N`. */
    | { readonly by: 'utm'; readonly easting: string; readonly northing: string; readonly zone: { readonly column: string } | { readonly all: string } };
  readonly name?: string;
  readonly id?: string;
  /** Words of `exposure_kind`. */
  readonly kind?: string;
}

interface Read {
  readonly format: Format;
  /** Not empty: what these rows hold is not in the result. Never left out of what the user sees. */
  readonly faults: readonly Fault[];
  readonly notes: readonly Note[];
}

/** A whole plan, valid or with its faults. */
export interface ImportedPlan extends Read {
  readonly kind: 'plan';
  readonly document: PlanDocument | null;
  readonly warnings: readonly Problem[];
}

/** Things in a foreign file. */
export interface ImportedProposals extends Read {
  readonly kind: 'proposals';
  readonly proposals: readonly Proposal[];
  /** What is in the file and was not taken for a site, most first; with the proposals and the faults it is everything. */
  readonly notUnderstood: readonly Counted[];
  readonly table: TablePreview | null;
}

export type Imported = ImportedPlan | ImportedProposals;

export function counted(things: Iterable<string>): readonly Counted[] {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return [...counts].map(([what, count]) => ({ what, count })).sort((a, b) => b.count - a.count || (a.what < b.what ? -1 : 1));
}
