import { DECLARATIONS, type Action } from 'iatg-core/decisions';
import type { ExposureKind, Site, Structure } from 'iatg-core';
import type { decisions } from '../../i18n/en/decisions.js';
import type { TextOf } from '../../i18n/texts.js';
import type { Language } from '../../i18n/use-text.js';

export interface CureLanguage {
  readonly language: Language;
  readonly text: TextOf<typeof decisions>;
  readonly nameOf: (id: string) => string;
}

/** What is to be done, in one sentence. Bearings are whole degrees: the map shows the exact place. */
export function actionWords(action: Action, { language, text, nameOf }: CureLanguage): string {
  const { kilograms, metresMissing, count } = language;
  const site = nameOf(action.site);
  const degrees = (value_deg: number): string => count(Math.round(value_deg) % 360);
  switch (action.kind) {
    case 'reduce':
      if (action.to_kg === 0) return text('cure.empty', { site });
      return text(action.lots === 'all' ? 'cure.reduce' : 'cure.reduce-governing', { site, to: kilograms(action.to_kg), from: kilograms(action.from_kg) });
    case 'split': {
      const parts = action.to.map(({ site: other, kg }) => text('cure.split-part', { kg: kilograms(kg), site: nameOf(other) }));
      return text('cure.split', { site, stays: kilograms(action.stays_kg), parts: listed(parts, language) });
    }
    case 'move':
      return text('cure.move', { site, distance: metresMissing(action.distance_m), bearing: degrees(action.bearing_deg) });
    case 'barricade':
      return text(`cure.barricade.${action.of}`, { site });
    case 'turn':
      return text('cure.turn', { site, bearing: degrees(action.front_deg) });
    case 'rebuild':
      return text('cure.rebuild', { site, facts: listed(structureWords(action.structure, language, text), language) });
    case 'roof':
      return text('cure.roof', { site });
    case 'reclassify':
      return text('cure.reclassify', { site, kind: exposureWords(action.exposure, language, text) });
    case 'declare':
      return text('cure.declare', { site, facts: listed(action.facts.map((fact) => language.text(`form.declared.${DECLARATIONS[fact]}`)), language) });
    case 'treat-as':
      return text('cure.treat-as', { site, lot: count(action.lot + 1), hd: action.hd });
  }
}

export const listed = (words: readonly string[], { messages }: Language): string => new Intl.ListFormat(messages.language, { type: 'conjunction' }).format(words);

function structureWords({ type, front_deg, rating, standardEcm, headwallResistant, doorBarricaded }: Partial<Structure>, { text: pageText, count }: Language, text: CureLanguage['text']): string[] {
  return [
    type && pageText(`structure.${type}`),
    typeof front_deg === 'number' && text('cure.fact.front', { bearing: count(Math.round(front_deg) % 360) }),
    rating && text('cure.fact.rating', { rating: pageText(`form.rating.${rating}`) }),
    standardEcm && text('cure.fact.standard'),
    headwallResistant && text('cure.fact.headwall'),
    doorBarricaded && text('cure.fact.door'),
  ].filter((word) => typeof word === 'string');
}

function exposureWords(exposure: ExposureKind, { text: pageText }: Language, text: CureLanguage['text']): string {
  if (exposure.kind === 'office') return text('cure.office');
  if (exposure.kind === 'process-building') return text('cure.process');
  if (exposure.kind === 'public-traffic-route' && 'density' in exposure) return text('cure.route', { density: pageText(`form.density.${exposure.density}`) });
  return pageText(`exposure.${exposure.kind as 'inhabited-building'}`);
}

/** Names of sites, the first few of many. */
export function someNames(sites: readonly Pick<Site, 'name'>[], { text, language }: Pick<CureLanguage, 'text' | 'language'>, most = 3): string {
  const names = sites.slice(0, most).map(({ name }) => name);
  const more = sites.length - names.length;
  return listed(more > 0 ? [...names, text('cure.and-more', { count: language.count(more) })] : names, language);
}
