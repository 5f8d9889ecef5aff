import type { SiteEvaluation } from 'iatg-core';
import type { Language } from '../i18n/use-text.js';
import type { NamedRing } from '../io/rings-file.js';
import { ringAround } from '../state/rings.js';
import type { AnyRingRow } from '../state/layer-store.js';
import { ringGroupOf, RING_STYLES } from '../state/ring-groups.js';

/** The rings of all stores with the words that a file shows them by. */
export function namedRings(evaluation: SiteEvaluation, rows: readonly AnyRingRow[], { text, metres, messages }: Language): readonly NamedRing[] {
  return evaluation.stores.flatMap((store) =>
    rows.map((row): NamedRing => {
      const ring = ringAround(evaluation, store, row);
      const { required_m, governing, reasons, notes } = ring.properties;
      const source = governing && [evaluation.rules.edition.id, governing.matrix, governing.pesColumn, governing.esRow, governing.table, governing.column].filter(Boolean).join(', ');
      const distance = required_m === null ? reasons.length === 0 && messages.nothingRequired : metres(required_m);
      const words = [distance, source, ...reasons.map((reason) => messages.reason[reason]), ...notes.map((note) => messages.note[note])];
      return { ring, name: `${store.site.name} – ${text(`ring.row.${row}`)}`, description: words.filter(Boolean).join('. '), color: RING_STYLES[ringGroupOf(row)].color };
    }),
  );
}
