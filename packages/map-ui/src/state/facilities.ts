import type { Geometry, Rules, Site } from 'iatg-core';
import { prepareShape } from 'iatg-core';
import { facilityLines, isInside, needsPoint, parseFacility, type Facility, type FacilityFault, type FacilityLine, type RuleName } from 'iatg-core/other-storage';
import type { Annotation } from './annotations.js';

/** Of a ship these lines are drawn until others are chosen: all would be twenty. */
const FIRST_OF_SHIP: readonly RuleName[] = ['land-inhabited', 'land-vulnerable'];

/** The lines that a note asks for. */
export function shownRules(facility: Facility, stated: unknown): ReadonlySet<RuleName> | undefined {
  if (Array.isArray(stated)) return new Set(stated as RuleName[]);
  return facility.kind === 'ship' ? new Set(FIRST_OF_SHIP) : undefined;
}

export type NoteLines =
  | { readonly kind: 'lines'; readonly facility: Facility; readonly lines: readonly FacilityLine[] }
  | { readonly kind: 'faults'; readonly faults: readonly FacilityFault[] }
  | { readonly kind: 'needs-point'; readonly facility: Facility };

/** What a note with the property `facility` draws; undefined for any other note. */
export function linesOfNote({ facility: stated, facilityLines: shown, geometry }: Annotation, rules: Rules): NoteLines | undefined {
  if (stated === undefined || stated === null) return undefined;
  const parsed = parseFacility(stated);
  if (!parsed.ok) return { kind: 'faults', faults: parsed.faults };
  if (needsPoint(parsed.facility) && geometry.type !== 'Point') return { kind: 'needs-point', facility: parsed.facility };
  return { kind: 'lines', facility: parsed.facility, lines: facilityLines(parsed.facility, geometry, rules, shownRules(parsed.facility, shown)) };
}

/** The sites of a plan that lie inside a line, or touch it. */
export function sitesInside(line: FacilityLine, sites: readonly Site[]): readonly Site[] {
  const shape = prepareShape(line.geometry as Geometry);
  return sites.filter((site) => isInside(shape, site.shape()));
}
