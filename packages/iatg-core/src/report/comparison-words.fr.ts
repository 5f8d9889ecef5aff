import type { ComparisonWords } from './comparison-words.js';

export const frenchComparison: ComparisonWords = {
  ui: {
    title: 'Ce qui a changé',
    sites: 'Dépôts et sites exposés',
    findings: 'Constats',
    added: 'ajouté',
    gone: 'disparu',
    changed: 'modifié',
    appeared: 'nouveau',
    before: 'avant',
    now: 'maintenant',
    'no-sites': 'aucun site n’a été ajouté, retiré ou modifié',
    'no-findings': 'aucun constat n’est apparu, n’a disparu ou n’a changé',
    'other-rules': 'Les deux ont été évalués selon d’autres règles ou options : un constat peut avoir changé de ce fait, et non du fait du site.',
  },
  fact: {
    name: 'nom',
    role: 'rôle',
    geometry: 'lieu ou emprise',
    structure: 'structure',
    barricaded: 'merlon',
    contents: 'contenu',
    exposure: 'type de site exposé',
    process: 'bâtiment de traitement',
    declared: 'faits déclarés',
    protection: 'degré de protection',
    occupants: 'personnes',
  },
  moved: (shown) => `déplacé de ${shown} m`,
  margin: { more: (shown) => `marge augmentée de ${shown} m`, less: (shown) => `marge réduite de ${shown} m` },
  counts: (fail, open) => `Paires insuffisantes : ${fail}. Paires non évaluables : ${open}.`,
};
