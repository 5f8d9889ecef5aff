import type { Language } from '../i18n/use-text.js';
import { pairsAsCsv } from '../io/findings-file.js';
import { ringsAsGeoJson, ringsAsKml } from '../io/rings-file.js';
import { contentOf, CSV, GEOJSON, KML, saveAs } from '../io/save-file.js';
import { evaluationStore } from '../state/evaluation-store.js';
import { layerStore } from '../state/layer-store.js';
import { markOf } from '../state/plan-rules.js';
import { viewStore } from '../state/view-store.js';
import { namedRings } from './named-rings.js';
import { told } from './save-plan.js';

/** The rings of the rows that the map shows. What has no line is told by name. */
export async function exportRings(language: Language, kind: 'geojson' | 'kml'): Promise<void> {
  const { text, messages } = language;
  const { evaluation } = evaluationStore.get().evaluated;
  const plan = evaluation.plan.name || text('plan.unnamed');
  const standard = evaluation.rules.edition.id;
  const mark = markOf(evaluation);
  const ofProfile = mark && `${messages.ui.profile}: ${mark.name}${mark.isShorter ? `; ${messages.ui['profile-shorter']}` : ''}`;
  const title = {
    name: plan,
    standard,
    ...(mark && { profile: { name: mark.name, shorterThanStandard: mark.isShorter } }),
    description: [text('export.about', { name: plan }), ofProfile].filter(Boolean).join(' '),
  };
  const rings = namedRings(evaluation, [...layerStore.get().ringRows], language);
  const saved = await told(text, async () => {
    const file =
      kind === 'kml' ? await saveAs('safety-rings', KML, async () => contentOf([await ringsAsKml(rings, title)], KML)) : await saveAs('safety-rings', GEOJSON, () => contentOf(ringsAsGeoJson(rings, title), GEOJSON));
    return file && file.name;
  });
  const notDrawn = rings.filter(({ ring: { geometry, properties } }) => geometry === null && properties.reasons.length > 0);
  if (saved !== null && notDrawn.length > 0) viewStore.set({ notice: { key: 'export.not-drawn', name: notDrawn.map(({ name }) => name).join('; ') } });
}

export async function exportPairs({ text, messages }: Language, which: 'findings' | 'all'): Promise<void> {
  const { evaluation } = evaluationStore.get().evaluated;
  await told(text, async () => {
    const file = await saveAs(which === 'all' ? 'pairs' : 'findings', CSV, () => contentOf(pairsAsCsv(evaluation, which, messages), CSV));
    return file && file.name;
  });
}
