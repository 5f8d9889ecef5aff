import type { Ring, SiteEvaluation, Store } from 'iatg-core';
import type { Language } from '../i18n/use-text.js';
import type { AnyRingRow } from '../state/layer-store.js';

/** What a ring is, and how far: "Inhabited building distance 616 m". */
export const ringText = (row: AnyRingRow, { properties: { required_m } }: Ring, { text, metres }: Language): string =>
  text('ring.label', { row: text(`ring.row.${row}`), distance: required_m === null ? '–' : metres(required_m) });

/** The same with the store and with where the distance stands. */
export function ringTip({ site }: Store, row: AnyRingRow, ring: Ring, { rules }: SiteEvaluation, language: Language): string {
  const { governing } = ring.properties;
  const source = governing && [rules.edition.id, governing.matrix, governing.pesColumn, governing.esRow, governing.table, governing.column].filter(Boolean).join(' · ');
  const shorter = ring.properties.notes.includes('shorter-than-standard') && language.text('profile.shorter');
  return [`${site.name} – ${ringText(row, ring, language)}`, source, shorter].filter(Boolean).join(' – ');
}
