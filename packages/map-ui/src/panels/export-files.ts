import type { Language } from '../i18n/use-text.js';
import { pairsAsCsv } from '../io/findings-file.js';
import { ringsAsGeoJson, ringsAsKml } from '../io/rings-file.js';
import { contentOf, CSV, GEOJSON, KML, saveAs } from '../io/save-file.js';
import { evaluationStore } from '../state/evaluation-store.js';
import { layerStore } from '../state/layer-store.js';
import { viewStore } from '../state/view-store.js';
import { namedRings } from './named-rings.js';
import { told } from './save-plan.js';

/** The rings of the rows that the map shows. What has no line is told by name. */
export async function exportRings(language: Language, kind: 'geojson' | 'kml'): Promise<void> {
  const { text } = language;
  const { evaluation } = evaluationStore.get().evaluated;
  const plan = evaluation.plan.name || text('plan.unnamed');
  const standard = evaluation.rules.edition.id;
  const title = { name: plan, standard, description: text('export.about', { name: plan }) };
  const rings = namedRings(evaluation, [...layerStore.get().ringRows], language);
  const name = `${plan} ${text('file.rings')} ${standard}`;
  const saved = await told(text, async () => {
    const file =
      kind === 'kml' ? await saveAs(name, KML, async () => contentOf([await ringsAsKml(rings, title)], KML)) : await saveAs(name, GEOJSON, () => contentOf(ringsAsGeoJson(rings, title), GEOJSON));
    return file && file.name;
  });
  const notDrawn = rings.filter(({ ring: { geometry, properties } }) => geometry === null && properties.reasons.length > 0);
  if (saved !== null && notDrawn.length > 0) viewStore.set({ notice: { key: 'export.not-drawn', name: notDrawn.map(({ name }) => name).join('; ') } });
}

export async function exportPairs({ text, messages }: Language, which: 'findings' | 'all'): Promise<void> {
  const { evaluation } = evaluationStore.get().evaluated;
  const name = `${evaluation.plan.name || text('plan.unnamed')} ${text(which === 'all' ? 'tab.pairs' : 'tab.findings')} ${evaluation.rules.edition.id}`;
  await told(text, async () => {
    const file = await saveAs(name, CSV, () => contentOf(pairsAsCsv(evaluation, which, messages), CSV));
    return file && file.name;
  });
}
