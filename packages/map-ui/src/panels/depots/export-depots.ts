import { nationalOverview, overviewAsCsv, overviewAsHtml, overviewAsJson, overviewTable, englishNational, trendBetween, withoutPlace, type NationalWords } from 'iatg-core/national';
import { english } from 'iatg-core';
import type { Language } from '../../i18n/use-text.js';
import { contentOf, CSV, HTML, JSON_FILE, saveAs, XLSX } from '../../io/save-file.js';
import { depotsStore } from '../../state/depots-store.js';
import { told } from '../save-plan.js';

export const DEPOT_FORMATS = ['json', 'csv', 'xlsx', 'html'] as const;
export type DepotFormat = (typeof DEPOT_FORMATS)[number];

/**
 * Saves the overview as a file. CSV, XLSX and JSON are the same in every language, as on the command line.
 * @param withPlaces whether it may tell where the depots lie
 */
export async function exportDepots(format: DepotFormat, withPlaces: boolean, words: NationalWords, { text, messages }: Language): Promise<void> {
  const { depots, otherFiles, earlier } = depotsStore.get();
  const overview = nationalOverview(withPlaces ? depots : depots.map(withoutPlace));
  const besides = { otherFiles, trend: earlier && trendBetween(earlier.depots, overview.depots) };
  await told(text, async () => {
    const file = await (async () => {
      switch (format) {
        case 'json':
          return saveAs('depots', JSON_FILE, () => contentOf(overviewAsJson(overview, besides, englishNational, english), JSON_FILE));
        case 'csv':
          return saveAs('depots', CSV, () => contentOf(overviewAsCsv(overview, besides, englishNational, english), CSV));
        case 'html':
          return saveAs('depots', HTML, () => contentOf(overviewAsHtml(overview, besides, text('product'), words, messages), HTML));
        case 'xlsx': {
          const { writeXlsx } = await import('iatg-exchange/xlsx');
          return saveAs('depots', XLSX, () => new Blob([writeXlsx([{ name: 'depots', ...overviewTable(overview, besides, englishNational, english) }]) as Uint8Array<ArrayBuffer>], { type: XLSX.mime }));
        }
      }
    })();
    return file && file.name;
  });
}
