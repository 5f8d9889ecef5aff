import { GREATEST_kg, isValue } from '../consequence/answer.js';
import { numberFormats } from '../number-formats.js';
import type { SiteConsequenceWords } from './words.js';

const numbers = numberFormats('fr', { metre: 'm', kilogram: 'kg' });
const { kilograms } = numbers;

export const frenchSiteConsequences: SiteConsequenceWords = {
  numbers,
  assumption: {
    'neq-taken-as-tnt': 'un kilogramme de NEQ compte comme un kilogramme de TNT',
    'tnt-factor-given': 'la NEQ compte comme TNT selon le facteur indiqué',
    'other-divisions-explode-with-1.1': 'à côté de HD 1.1, tout sauf HD 1.4 explose avec elle (tableau 6)',
    '1.5-counted-as-1.1': 'HD 1.5 compte comme HD 1.1 (tableau 6)',
    'treated-as': 'un lot compte comme la division que son treatAs indique',
    'sub-division-assumed': 'HD 1.2 ou 1.3 sans sous-division compte comme 1.2.1 ou 1.3.1',
    'surface-burst-in-the-open': 'la charge est posée nue sur un sol plat et dégagé : murs, couverture de terre, barricades et pentes ne sont pas pris en compte',
    'whole-fire-lot-burns-as-one': 'toute la HD 1.3 d’un dépôt brûle en une seule boule de feu et n’explose pas',
    'lots-of-1.4-left-out': 'HD 1.4 n’a pas d’effet notable au-delà de son emballage',
  },
  gap: {
    'largest-single-explosion-unknown': 'HD 1.2 explose pièce par pièce, et le plan n’indique pas combien explose à la fois ; treatAs peut indiquer une décision',
    'no-effect-in-standard': 'la norme ne donne pas la quantité de HD 1.2.3 ou 1.6 qui explose à la fois ; treatAs peut indiquer une décision',
    'charge-beyond-examples': `plus de ${kilograms(GREATEST_kg)} exploseraient à la fois, ce qu’aucun exemple publié n’atteint ; la limite est celle de ce programme`,
  },
  charge: ({ blast, fire }) => {
    const parts: string[] = [];
    if (blast.kind === 'assessed') parts.push(`${kilograms(blast.neq_kg)} explosent ensemble${blast.tnt_kg === blast.neq_kg ? '' : `, comme ${kilograms(blast.tnt_kg)} de TNT`}`);
    if (blast.kind === 'not-assessable') parts.push(`souffle non évaluable : ${blast.gaps.map((gap) => frenchSiteConsequences.gap[gap]).join(' ; ')}`);
    if (fire.kind === 'assessed') {
      parts.push(`${kilograms(fire.neq_kg)} brûlent${isValue(fire.fireball) ? ` en une boule de feu de ${numbers.number(fire.fireball.diameter_m, 0)} m pendant ${numbers.number(fire.fireball.duration_s, 1)} s ; la chaleur au-delà n’est pas donnée` : ''}`);
    }
    return parts.length > 0 ? parts.join(' ; ') : 'HD 1.4 seule : pas d’explosion';
  },
  count: ({ sites, occupants, sitesOfUnknown }) =>
    `${counted(sites, 'site', 'sites')}, ${counted(occupants, 'personne', 'personnes')}${sitesOfUnknown > 0 ? ` et celles de ${sitesOfUnknown === 1 ? '1 site qui ne le dit pas' : `${numbers.number(sitesOfUnknown)} sites qui ne le disent pas`}` : ''}`,
  head: { distance: 'm', pressure: 'kPa', impulse: 'kPa ms', arrival: 's', tier: 'tableau 8', house: 'maison', people: 'personnes', injury: 'lésions, près d’un mur', glass: 'verre' },
  ui: {
    title: 'Conséquences',
    apart: 'Ce qui est attendu si un dépôt explose, un dépôt à la fois. Ce ne sont pas des distances requises, et rien de cela n’en change une.',
    charges: 'Ce qui explose ou brûle',
    noStores: 'Aucun dépôt n’a de contenu.',
    tntFactor: 'kg de TNT pour un kg de NEQ :',
    exposed: 'Le pire dépôt pour chaque site',
    columns:
      'm : de mur à mur. kPa, kPa ms : surpression et impulsion incidentes. s : arrivée du front. Tableau 8 : entre lesquelles de ses lignes, en m/kg^(1/3). maison : catégorie de dégâts. personnes : ? là où personne ne l’a dit. +? : d’autres dépôts n’ont pas pu être évalués.',
    totals: 'Combien dans chaque bande',
    legend: 'Sur quoi cela repose',
    assumed: 'Supposé',
    mind: 'À noter',
    houses: 'Maisons',
    remains: 'Au-delà de la distance d’immeuble habité, du verre se brise encore et des débris volent encore : non montrés ici, pas plus que les éclats.',
    closing: 'Estimations pour la planification et l’enseignement. Elles ne remplacent pas le jugement d’un officier technique des munitions qualifié.',
    worst: 'pire dépôt',
    inFireball: 'dans une boule de feu',
    noBlast: 'pas de souffle',
    notAssessable: 'non évaluable',
    incomplete: 'certains dépôts non évaluables',
    byTier: 'Selon les lignes du tableau 8',
    byHouse: 'Si c’était une maison de brique',
    byInjury: 'Personnes près d’un mur, par le seul souffle',
    byGlass: 'Verre',
    others: 'En outre',
    beyondTiers: 'au-delà de toutes les lignes du tableau 8',
    lighterThanD: 'plus léger que D',
    noPressure: 'trop loin pour une pression',
  },
};

/** French has the singular for 0, too. */
const counted = (count: number, one: string, many: string): string => `${numbers.number(count)} ${count < 2 ? one : many}`;
