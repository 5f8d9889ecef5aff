import type { PairEvaluation, Site } from 'iatg-core';
import type { Language } from '../i18n/use-text.js';
import type { PairRow } from '../state/evaluation.js';

/** What a site is, in a few words. */
export function kindWords(site: Site, { text }: Language): string {
  if (site.role === 'pes') return text(`structure.${site.structure.type}`);
  const { exposure } = site;
  if (exposure.kind === 'office') return text('exposure.office', { occupants: exposure.occupants });
  return text(`exposure.${exposure.kind}`);
}

/** What a store holds, by division. */
export function contentsWords(site: Site, { text, kilograms }: Language): string {
  if (site.role !== 'pes') return '';
  const sums = new Map<string, number>();
  for (const { hd, neq_kg } of site.contents) sums.set(hd, (sums.get(hd) ?? 0) + neq_kg);
  const lots = [...sums].filter(([, neq_kg]) => neq_kg > 0).map(([hd, neq_kg]) => text('contents.lot', { hd, neq: kilograms(neq_kg) }));
  return lots.join(' + ') || text('contents.none');
}

/** A required distance, or why there is none. */
export function requiredWords({ status, required_m }: Pick<PairEvaluation, 'status' | 'required_m'>, { text }: Language, words: (value_m: number) => string): string {
  if (required_m !== null) return words(required_m);
  return text(status === 'not-assessable' ? 'column.unknown' : 'column.none');
}

/** What a pair can be found by. */
export function searchWords({ store: { site: store }, target: { site: exposed }, status }: PairRow, language: Language): string {
  return [store.name, store.id, exposed.name, exposed.id, kindWords(exposed, language), language.messages.status[status]].join(' ');
}
