import { CODES, COMPATIBILITY_GROUPS, HAZARD_DIVISIONS, type ClassificationCode, type CompatibilityGroup, type HazardDivision } from '../standards/classification/codes.js';

/** A classification code taken apart. */
export interface Code {
  readonly code: ClassificationCode;
  readonly division: HazardDivision;
  readonly group: CompatibilityGroup;
}

/** The 35 codes that exist, by division and group. */
export const CLASSIFICATION_CODES: readonly Code[] = (() => {
  const [, ...rows] = CODES.trim().split('\n').map((line) => line.trim().split(/\s+/));
  return HAZARD_DIVISIONS.flatMap((division, i) =>
    COMPATIBILITY_GROUPS.flatMap((group, j): readonly Code[] => (rows[i]![j + 1] === 'x' ? [{ code: `${division}${group}`, division, group }] : [])),
  );
})();

/** @returns undefined for what is no code, for example 1.1S */
export const codeNamed = (text: string): Code | undefined => CLASSIFICATION_CODES.find(({ code }) => code === text.trim().toUpperCase().replace(/^(\d\.\d)\s+/, '$1'));

export const isGroup = (text: string): text is CompatibilityGroup => (COMPATIBILITY_GROUPS as readonly string[]).includes(text);
