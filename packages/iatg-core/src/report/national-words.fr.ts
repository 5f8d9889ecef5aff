import type { NationalWords } from './national-words.js';

export const frenchNational: NationalWords = {
  standing: { unreadable: 'illisible', fail: 'insuffisant', 'not-assessable': 'non évaluable', pass: 'conforme' },
  change: { appeared: 'nouveau', gone: 'disparu', lost: 'devenu illisible', readable: 'de nouveau lisible', worse: 'dégradé', mixed: 'en partie meilleur, en partie dégradé', better: 'amélioré', same: 'inchangé' },
  verdict: ({ depots, standing }, { number }) =>
    `Sur ${number(depots)} dépôt(s), ${number(standing.fail)} ont des distances insuffisantes, ${number(standing['not-assessable'])} n’en ont aucune mais des couples non évaluables, ${number(standing.pass)} sont conformes ; ${number(standing.unreadable)} n’ont pas pu être lus.`,
  otherFiles: (count, { number }) => `${number(count)} autre(s) fichier(s) non évalué(s), car ce ne sont pas des plans de site ; un plan de site se termine par .geojson ou .json.`,
  passedOver: (file, schema) => `${file} : pas un plan de site, mais un autre fichier de ce programme (${schema}) ; laissé de côté`,
  moreFaults: (count, { number }) => `et ${number(count)} autres erreurs`,
  ui: {
    title: 'Inventaire national',
    about: 'Les dépôts dont le plan n’a pas pu être lu viennent en premier, car on n’en sait rien ; puis par le plus grand manque, le nombre de couples insuffisants et de couples non évaluables.',
    totals: 'Totaux', depots: 'Dépôts', depot: 'Dépôt', file: 'Fichier', standing: 'Résultat', worst: 'Pire constat', shortfall: 'Manque m',
    pes: 'PES', 'exposed-sites': 'ES', pairs: 'Couples', fail: 'Insuffisants', 'not-assessable': 'Non évaluables',
    neq: 'NEQ par division kg', 'total-neq': 'NEQ kg', rules: 'Règles', unreadable: 'Plans qui n’ont pas pu être lus',
    trend: 'Évolution depuis l’inventaire précédent', change: 'Évolution', before: 'Avant', now: 'Maintenant', 'other-rules': 'évalué selon d’autres règles qu’avant',
    position: 'Position', 'positions-warning': 'Ce document dit où se trouvent tous les dépôts : c’est le plus sensible de tous. À garder comme tel.',
    unnamed: 'sans nom', 'nothing-fails': 'rien d’insuffisant', shorter: 'plus court que la norme',
    'position-withheld': 'non valide ; ce qui s’y trouve n’est pas montré, car cela pourrait dire la position : vérifier ce plan seul',
  },
};
