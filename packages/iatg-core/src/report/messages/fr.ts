import { numberFormats } from '../../number-formats.js';
import type { Lot } from '../../rules/aggregation.js';
import type { JsonExpectation } from '../../site/json-fault.js';
import type { Problem, ProblemKey, ProcessBuilding, Site, Structure, TrafficCounts, WantedFile } from '../../site/site-plan.js';
import type { Summary } from '../../site/summary.js';
import type { InterpretationId } from '../../types.js';
import { citedIn } from '../cited-place.js';
import type { OtherCase, Step, WeighedOption } from '../derivation.js';
import type { Messages } from '../messages.js';

const formats = numberFormats('fr', { metre: 'm', kilogram: 'kg' });
const { number, metres, kilograms } = formats;

/** What is wrong, and what cures it. Values are those of the problem. */
const PROBLEMS: Readonly<Record<ProblemKey, (values: Problem['values']) => string>> = {
  'not-utf8': ({ found, byte, line }) =>
    `le fichier n’est pas du texte UTF-8${found === undefined ? '' : ` mais semble être en ${found}`}${byte === undefined ? '' : ` (octet ${number(Number(byte))}, ligne ${number(Number(line))})`} ; l’enregistrer en UTF-8`,
  'empty-file': ({ wanted }) => `le fichier est vide ; fournir ${WANTED[wanted as WantedFile]}`,
  'not-json': notJson,
  'too-large': ({ limit_MB }) => `le fichier dépasse ce que ce programme peut lire (${limit_MB} Mo) ; diviser le plan`,
  'wrong-type': ({ expected, found }) => `attendu : ${kindOf(expected)} ; trouvé : ${foundAs(found)}`,
  missing: ({ expected }) => `manquant ; indiquer ${kindOf(expected)}`,
  'unknown-value': ({ found, allowed }) => `${foundAs(found)} n’est pas connu ici ; admis : ${allowed}`,
  'not-a-collection': ({ found }) => `attendu : "FeatureCollection" ; trouvé : ${foundAs(found)} ; un plan de site est une FeatureCollection GeoJSON`,
  'not-a-feature': ({ found }) => `attendu : "Feature" ; trouvé : ${foundAs(found)}`,
  'empty-id': () => 'l’id est vide ; donner à chaque Feature un id qui lui est propre',
  'duplicate-id': ({ id, first }) => `l’id « ${id} » figure déjà en ${first} ; donner à chaque Feature un id qui lui est propre`,
  'not-finite': ({ found }) => `${found} n’est pas un nombre fini`,
  negative: ({ found }) => `${found} est négatif ; quantités et effectifs valent 0 ou plus`,
  'not-a-position': ({ found }) => `attendu : une position [longitude, latitude] en degrés ; trouvé : ${foundAs(found)}`,
  'longitude-out-of-range': ({ longitude, latitude, hint }) => `la longitude ${longitude} n’est pas comprise entre -180 et 180${rangeHint(hint, longitude, latitude)}`,
  'latitude-out-of-range': ({ longitude, latitude, hint }) => `la latitude ${latitude} n’est pas comprise entre -90 et 90${rangeHint(hint, longitude, latitude)}`,
  'geometry-missing': () => 'la Feature n’a pas de géométrie ; la dessiner comme point, ligne ou polygone',
  'geometry-collection': () => 'une GeometryCollection ne peut pas être mesurée ; employer une Feature par géométrie, ou une géométrie Multi-',
  'geometry-empty': () => 'vide ; indiquer au moins une position',
  'line-too-short': () => 'une ligne exige au moins deux positions',
  'ring-too-short': () => 'un anneau de polygone exige au moins trois positions distinctes',
  'ring-crosses': ({ first, second }) => `les côtés ${first} et ${second} de l’anneau se croisent ; redessiner le contour pour qu’il ne se croise pas`,
  'treat-as-not-allowed': ({ hd, allowed }) => `HD ${hd} ne peut pas être traitée comme une autre division ; admis pour ${allowed}`,
  'density-and-traffic': () => 'density et traffic sont tous deux indiqués ; n’en garder qu’un',
  'density-missing': ({ allowed }) => `manquant ; indiquer la densité (${allowed}) ou, à sa place, des comptages de trafic`,
  'traffic-empty': ({ allowed }) => `aucun comptage indiqué ; en donner au moins un parmi ${allowed}`,
  'not-ascending': ({ found, previous }) => `${found} kg n’est pas au-dessus de la fin de la branche précédente (${previous} kg)`,
  'no-distance': ({ neq_kg, value_m }) => `la colonne donne ${metres(Number(value_m))} à ${number(Number(neq_kg))} kg ; une distance est supérieure à 0 m`,
  'bounds-crossed': ({ high, medium }) => `une voie serait de densité moyenne à partir de ${number(Number(medium))} usagers par jour, mais déjà de densité élevée à partir de ${number(Number(high))} ; la borne moyenne ne doit pas dépasser la borne élevée`,
  'unknown-member': ({ name, meant, allowed }) => `« ${name} » n’est pas un membre d’un profil de règles à cet endroit ; ${meant === undefined ? `admis : ${allowed}` : `sans doute faut-il lire « ${meant} »`}`,
  'no-column-in-cell': ({ cell }) => `${cell} ne contient que des distances fixes ou aucune : un minimum n’y changerait rien ; le supprimer`,
  falls: ({ neq_kg, value_m, before_m }) => `la colonne décroît à ${number(Number(neq_kg))} kg, de ${metres(Number(before_m))} à ${metres(Number(value_m))} ; une distance ne doit pas diminuer quand la quantité augmente`,
  'no-contents': ({ id }) => `« ${id} » est sans contenu : jugé uniquement comme site exposé`,
  'contents-not-of-inventory': () => 'le contenu n’est pas ce que donne l’inventaire : l’un des deux a été changé ailleurs ; le récrire avec iatg inventory --into',
  'neq-absurd': ({ neq_kg, limit_kg }) => `${number(Number(neq_kg))} kg en un seul lot : plus que n’en contient aucun tableau de la norme (${number(Number(limit_kg))} kg) ; la quantité est-elle en grammes ?`,
  'looks-swapped': ({ id, distance_km }) => `« ${id} » est à ${number(Number(distance_km))} km du milieu du plan, et ne le serait pas si longitude et latitude étaient interverties ; en GeoJSON, la longitude vient d’abord`,
  'far-from-others': ({ id, distance_km }) => `« ${id} » est à ${number(Number(distance_km))} km du milieu du plan ; vérifier ses coordonnées (degrés décimaux, non degrés et minutes)`,
  'null-island': ({ id }) => `« ${id} » est en 0, 0 : sa position manque-t-elle ?`,
  'other-coordinate-system': () => 'le fichier nomme un système de coordonnées ; il est lu malgré tout en longitude et latitude WGS84',
  'carries-profile': ({ name }) => `le plan porte le profil de règles « ${name} » ; la ligne de commande ne l’applique que si --profile le nomme (on peut y nommer un plan qui en porte un)`,
  'repeated-member': ({ name }) => `« ${name} » figure plusieurs fois dans cet objet ; le dernier compte, supprimer les autres`,
  misspelt: ({ name, meant }) => `« ${name} » n’est pas une propriété connue et est ignorée ; sans doute faut-il lire « ${meant} »`,
  'no-stores': () => 'le plan n’a aucun site d’explosion potentielle : il n’y a rien à juger',
};

const WANTED: Readonly<Record<WantedFile, string>> = {
  'site-plan': 'un plan de site en GeoJSON',
  'rule-profile': 'un profil de règles (JSON), ou un plan de site qui en porte un',
  assessment: 'une auto-évaluation (JSON)',
  'authority-levels': 'les niveaux d’une autorité (JSON)',
  'risk-matrix': 'une matrice de risque (JSON)',
  'planning-areas': 'des parcelles, bâtiments ou voies des urbanistes (GeoJSON)',
  overview: 'un inventaire précédent des dépôts (JSON)',
  exercise: 'un exercice ou un fichier de classe (JSON)',
};

const JSON_PARTS: Readonly<Record<JsonExpectation, string>> = {
  value: 'une valeur',
  'member-name': 'un nom de membre entre guillemets droits',
  colon: 'un deux-points',
  'comma-or-end-of-array': 'une virgule ou la fin du tableau',
  'comma-or-end-of-object': 'une virgule ou la fin de l’objet',
  'end-of-string': 'le reste d’une chaîne',
  'nothing-more': 'la fin du fichier',
};

function notJson({ detail, line, column, inside, expected, found }: Problem['values']): string {
  if (detail !== undefined) return `le fichier n’est pas du JSON : ${detail}`;
  const place = `ligne ${number(Number(line))}, colonne ${number(Number(column))}${inside === '' ? '' : `, dans ${inside}`}`;
  const belongs = `là où il faut ${JSON_PARTS[expected as JsonExpectation]}`;
  if (found === '') return `le fichier n’est pas du JSON : il s’arrête (${place}) ${belongs} ; il a été tronqué, se procurer le fichier entier`;
  if (found === '\0') return `le fichier n’est pas du JSON : octet nul (${place}) ; peut-être de l’UTF-16, l’enregistrer en UTF-8`;
  const cure = /^-?(nan|inf)/i.test(String(found)) ? 'JSON ne connaît pas ce nombre ; en donner un fini' : 'le corriger à cet endroit';
  return `le fichier n’est pas du JSON : ${JSON.stringify(found)} se trouve (${place}) ${belongs} ; ${cure}`;
}

const KINDS_OF_VALUE: Readonly<Record<string, string>> = {
  string: 'un texte entre guillemets droits',
  number: 'un nombre',
  boolean: 'true ou false, sans guillemets',
  array: 'un tableau [ ]',
  object: 'un objet { }',
  'array of branches': 'un tableau [ ] de branches',
  Feature: 'une Feature GeoJSON',
  FeatureCollection: 'une FeatureCollection GeoJSON',
};

/** A list of words that are allowed stands as it is. */
const kindOf = (expected: string | number | undefined): string => KINDS_OF_VALUE[String(expected)] ?? (/^[\w.-]+(, [\w.-]+)+$/.test(String(expected)) ? `l’un de ${expected}` : String(expected));

const FOUND: Readonly<Record<string, string>> = { nothing: 'rien', array: 'un tableau', object: 'un objet' };
const foundAs = (found: string | number | undefined): string => FOUND[String(found)] ?? String(found);

function rangeHint(hint: string | number | undefined, longitude: string | number | undefined, latitude: string | number | undefined): string {
  if (hint === 'swapped') return ` ; longitude et latitude semblent interverties (en GeoJSON, la longitude vient d’abord : [${latitude}, ${longitude}])`;
  if (hint === 'metres') return ' ; cela ressemble aux mètres d’un quadrillage projeté : convertir en degrés WGS84';
  return '';
}

/** Where a figure stands: `Annex E, Table E.1`. */
const placeOf = citedIn({ annex: 'annexe', matrix: 'matrice', table: 'tableau', clause: 'paragraphe' });

const RULES = {
  'own-row': '',
  'half-ibd': ', soit la moitié de la distance d’immeuble habité',
  'vulnerable-not-below-ibd': ', car un immeuble vulnérable n’est jamais plus près qu’un immeuble habité',
} as const;

/** A column or row that is not known here keeps the words that the edition has for it. */
const PES_COLUMNS: Readonly<Record<string, string>> = {
  P1: 'dépôt recouvert de terre, face arrière vers l’ES',
  P2: 'dépôt recouvert de terre, côté vers l’ES',
  P3: 'dépôt recouvert de terre, face avant vers l’ES',
  P4: 'bâtiment de stockage renforcé (murs lourds et toit de protection), toute direction sans ouverture',
  P5: 'bâtiment de stockage renforcé, porte ou grande ouverture vers l’ES',
  P6: 'bâtiment de stockage semi-renforcé (murs lourds, sans toit de protection)',
  P7: 'bâtiment à murs moyens, avec barricade',
  P8: 'bâtiment à murs moyens, sans barricade',
  P9: 'bâtiment léger ou pile à l’air libre, avec barricade',
  P10: 'bâtiment léger ou pile à l’air libre, sans barricade',
};

const ES_ROWS: Readonly<Record<string, string>> = {
  r1: 'dépôt recouvert de terre 7 bar, arrière vers le PES',
  r2: 'dépôt recouvert de terre 7 bar, côté vers le PES',
  r3: 'dépôt recouvert de terre 7 bar, avant vers le PES',
  r4: 'dépôt recouvert de terre 3 bar, arrière',
  r5: 'dépôt recouvert de terre 3 bar, côté',
  r6: 'dépôt recouvert de terre 3 bar, avant',
  r7: 'dépôt recouvert de terre non défini, avant, mur frontal et porte résistant aux projections à grande vitesse',
  r8: 'dépôt recouvert de terre non défini, avant, porte protégée par une barricade',
  r9: 'dépôt recouvert de terre non défini, arrière',
  r10: 'dépôt recouvert de terre non défini, côté',
  r11: 'dépôt recouvert de terre non défini, avant, ni l’un ni l’autre',
  r12: 'bâtiment de stockage renforcé',
  r13: 'bâtiment de stockage semi-renforcé',
  r14: 'bâtiment léger ou pile à l’air libre, avec barricade',
  r15: 'bâtiment léger ou pile à l’air libre, sans barricade',
  r16: 'bâtiment à murs moyens, avec barricade',
  r17: 'bâtiment à murs moyens, sans barricade',
  r18: 'atelier de munitions, avec barricade, toit de protection',
  r19: 'atelier de munitions, avec barricade, sans toit de protection',
  r20: 'atelier de munitions, sans barricade, sans toit de protection',
  ptrLow: 'voie de circulation publique, faible densité',
  ptrMedium: 'voie de circulation publique, densité moyenne',
  ptrHigh: 'voie de circulation publique, forte densité',
  ibd: 'immeuble habité',
  vbd: 'immeuble vulnérable',
  officeLt20: 'bureaux, moins de 20 agents de soutien',
  officeGt20: 'bureaux, 20 agents de soutien ou plus',
  powerSuper: 'ligne électrique, super-réseau',
  powerNormal: 'ligne électrique, réseau normal',
  powerMinor: 'ligne électrique, réseau secondaire',
  polProtected: 'carburants et lubrifiants, protégés ou enterrés',
  polVital: 'carburants et lubrifiants, non protégés, en surface, vitaux',
  polMinor: 'carburants et lubrifiants, non protégés, en surface, secondaires',
  polSmall: 'carburants et lubrifiants, moins de 100 litres d’usage immédiat',
};

function step(one: Step): string {
  switch (one.kind) {
    case 'case':
      return `HD ${one.hd}, ${kilograms(one.neq_kg)} (${placeOf(one.cite.place)}${one.beyondTable6 ? ', au-delà de celui-ci' : ''})`;
    case 'place':
      return `${placeOf(one.cite.place)} : colonne ${one.pesColumn} (${PES_COLUMNS[one.pesColumn] ?? one.pes}), ligne ${one.esRow} (${ES_ROWS[one.esRow] ?? one.es})${RULES[one.rule]}`;
    case 'read-as-first-row':
      return `en dessous du tableau : lu comme sa première ligne, ${kilograms(one.row_kg)}`;
    case 'cell': {
      const taken = one.options.find(({ outcome }) => outcome === 'taken')!;
      const others = one.options.filter((candidate) => candidate !== taken).map(option);
      return `option ${codeOf(taken)} retenue${one.wanted === 'not-met' ? ' bien qu’elle protège moins que voulu' : ''}${others.length > 0 ? ` (écartées : ${others.join(' ; ')})` : ''}`;
    }
    case 'function':
      return `${one.column} = ${one.formula}${one.branches > 1 ? `, branche ${one.branch} sur ${one.branches}` : ''}${one.held ? ', maintenu à la fin d’une branche antérieure' : ''} = ${metres(one.value_m)} (${placeOf(one.cite.place)})`;
    case 'printed':
      return `imprimé à ${kilograms(one.row_kg)} dans la colonne ${one.column} : ${metres(one.value_m)}${one.governs ? '' : ', pas plus grand'} (${placeOf(one.cite.place)})`;
    case 'column-minimum':
      return `minimum de la colonne : ${metres(one.minimum_m)}, ${one.governs ? 'déterminant' : 'non déterminant'}`;
    case 'factor':
      return `fois ${number(one.factor)} = ${metres(one.value_m)}`;
    case 'cell-minimum':
      return `minimum de la case : ${metres(one.minimum_m)}, ${one.governs ? 'déterminant' : 'non déterminant'}`;
    case 'half':
      return `la moitié = ${metres(one.value_m)}`;
    case 'fixed':
      return `distance fixe : ${metres(one.value_m)} (${placeOf(one.cite.place)})`;
    case 'rounded':
      return `arrondi au-dessus : ${metres(one.value_m)}`;
    case 'interpretation':
      return `repose sur l’interprétation ${one.id} (${SIDES[one.side]})`;
  }
}

const SIDES = { cautious: 'prudente', neutral: 'neutre' } as const;

/** The printed code, and what it is read as where that differs. */
const codeOf = ({ printed, readAs }: WeighedOption): string => (readAs === null ? printed : `${printed} (lu comme ${readAs})`);

function option(weighed: WeighedOption): string {
  const { distance_m, outcome, conditions } = weighed;
  const printed = codeOf(weighed);
  const distance = distance_m === null ? '' : ` = ${metres(distance_m)}`;
  switch (outcome) {
    case 'taken':
      return `${printed}${distance}`;
    case 'condition-not-declared':
      return `${printed} : non déclaré : ${conditions.map(conditionOf).join(', ')}`;
    case 'below-wanted-protection':
      return `${printed}${distance} : moins de protection que voulu`;
    case 'not-printed-for-this-neq':
      return `${printed} : non imprimé pour cette quantité`;
    case 'longer':
      return `${printed}${distance} : plus longue`;
    case 'shorter':
      return `${printed}${distance} : plus courte, et aucune option ne donne la protection voulue`;
    case 'equal-but-later':
      return `${printed}${distance} : égale`;
  }
}

function other({ hd, neq_kg, pesColumn, esRow, exact_m, reason, needs }: OtherCase): string {
  const answer = exact_m ? metres(exact_m) : 'aucune distance';
  const missing = needs.length > 0 ? `${REASONS['conditions-not-declared']} (${needs.map((conditions) => conditions.map(conditionOf).join(' et ')).join(' ; ou ')})` : null;
  const outcome = missing ?? (reason ? REASONS[reason as keyof typeof REASONS] : answer);
  return `HD ${hd}, ${kilograms(neq_kg)}, ${pesColumn}${esRow ? `/${esRow}` : ''} : ${outcome}`;
}

/** French has the singular for 0, too. */
const counted = (count: number, one: string, many: string): string => `${number(count)} ${count < 2 ? one : many}`;

const STRUCTURES: Readonly<Record<Structure['type'], string>> = {
  'earth-covered-magazine': 'dépôt recouvert de terre',
  reinforced: 'bâtiment de stockage renforcé',
  'semi-reinforced': 'bâtiment de stockage semi-renforcé',
  medium: 'bâtiment à murs moyens',
  light: 'bâtiment léger',
  'open-stack': 'pile à l’air libre',
};

const KINDS = {
  'inhabited-building': 'immeuble habité',
  'vulnerable-building': 'immeuble vulnérable',
  'public-traffic-route': 'voie de circulation publique',
  office: 'bureaux',
  'process-building': 'atelier de munitions',
  'power-line': 'ligne électrique',
  pol: 'carburants et lubrifiants',
} as const;

const CONDITIONS: Readonly<Record<string, string>> = {
  'no-primary-explosives': 'pas d’explosifs primaires',
  'no-items-vulnerable-to-spall': 'pas d’objets vulnérables à l’écaillage',
  'open-bomb-bay-storage': 'stockage de bombes en alvéoles ouvertes',
  'standard-ecm-at-pes': 'PES : dépôt recouvert de terre de modèle normalisé',
  'fewer-than-10-persons': 'moins de 10 personnes',
};
const conditionOf = (condition: string): string => CONDITIONS[condition] ?? condition;

const RATINGS: Readonly<Record<string, string>> = { undefined: 'résistance non définie', '7-bar': '7 bar', '3-bar': '3 bar' };
const DEGREES: Readonly<Record<string, string>> = { limited: 'limitée', high: 'élevée', 'virtually-complete': 'quasi totale' };
const DENSITIES: Readonly<Record<string, string>> = { high: 'forte densité', medium: 'densité moyenne', low: 'faible densité', 'very-low': 'très faible densité' };
const NETWORKS: Readonly<Record<string, string>> = { super: 'super-réseau', normal: 'réseau normal', minor: 'réseau secondaire' };
const INSTALLATIONS: Readonly<Record<string, string>> = { protected: 'protégés', vital: 'vitaux, non protégés', minor: 'secondaires', small: 'petite quantité' };

const TRAFFIC: Readonly<Record<keyof TrafficCounts, string>> = {
  vehicles_per_day: 'véhicules',
  railPassengers_per_day: 'voyageurs ferroviaires',
  waterwayUsers_per_day: 'usagers de la voie d’eau',
  people_per_day: 'personnes',
};

function site(one: Site): string {
  const facts = one.role === 'pes' ? storeFacts(one) : exposureFacts(one);
  return [...facts, ...(one.protection ? [`protection voulue : ${DEGREES[one.protection] ?? one.protection}`] : [])].join(', ');
}

function storeFacts({ structure, barricaded, process, declared }: Extract<Site, { role: 'pes' }>): readonly string[] {
  const { type, rating, front_deg, standardEcm, headwallResistant, doorBarricaded } = structure;
  const isMagazine = type === 'earth-covered-magazine';
  const hasFront = isMagazine || type === 'reinforced';
  return [
    STRUCTURES[type],
    ...(isMagazine ? [RATINGS[rating] ?? rating] : []),
    ...(isMagazine && standardEcm ? ['modèle normalisé'] : []),
    ...(isMagazine && headwallResistant ? ['mur frontal résistant'] : []),
    ...(isMagazine && doorBarricaded ? ['porte protégée par une barricade'] : []),
    ...(hasFront ? [front_deg === null ? 'face avant inconnue' : `face avant ${number(front_deg)}°`] : []),
    ...(hasFront || type === 'semi-reinforced' ? [] : [barricaded ? 'avec barricade' : 'sans barricade']),
    ...(process ? [`sert d’${processFacts(process).join(', ')}`] : []),
    ...[...declared].map(conditionOf),
  ];
}

function exposureFacts({ exposure }: Extract<Site, { role: 'exposed-site' }>): readonly string[] {
  const kind = KINDS[exposure.kind];
  switch (exposure.kind) {
    case 'inhabited-building':
    case 'vulnerable-building':
      return [kind];
    case 'public-traffic-route':
      return [kind, ...('density' in exposure ? [DENSITIES[exposure.density] ?? exposure.density] : trafficFacts(exposure.traffic))];
    case 'office':
      return [kind, counted(exposure.occupants, 'occupant', 'occupants')];
    case 'process-building':
      return processFacts(exposure);
    case 'power-line':
      return [kind, NETWORKS[exposure.network] ?? exposure.network];
    case 'pol':
      return [kind, INSTALLATIONS[exposure.installation] ?? exposure.installation];
  }
}

function processFacts({ barricaded, protectiveRoof, occupants }: ProcessBuilding): readonly string[] {
  return [
    KINDS['process-building'],
    barricaded ? 'avec barricade' : 'sans barricade',
    protectiveRoof ? 'toit de protection' : 'sans toit de protection',
    occupants === null ? 'nombre d’occupants inconnu' : counted(occupants, 'occupant', 'occupants'),
  ];
}

const trafficFacts = (traffic: TrafficCounts): readonly string[] =>
  Object.entries(traffic).map(([who, count]) => `${number(count as number)} ${TRAFFIC[who as keyof TrafficCounts]} par jour`);

function lot({ hd, neq_kg, compatibilityGroup, treatAs }: Lot & { readonly compatibilityGroup?: string | null }): string {
  return `${kilograms(neq_kg)} HD ${hd}${compatibilityGroup ? ` ${compatibilityGroup}` : ''}${treatAs ? ` traitée comme ${treatAs}` : ''}`;
}

function verdict({ pairs, fail, notAssessable }: { readonly pairs: number; readonly fail: number; readonly notAssessable: number }): string {
  if (pairs === 1 && fail === 1) return 'La distance de la seule paire est insuffisante.';
  if (pairs === 1 && notAssessable === 1) return 'La seule paire ne peut pas être évaluée.';
  if (pairs === 1) return 'La distance de la seule paire n’est pas insuffisante.';
  if (pairs === 0) return 'Il n’y a aucune paire à juger.';
  const open = `${number(notAssessable)} ${notAssessable === 1 ? 'ne peut pas être évaluée' : 'ne peuvent pas être évaluées'}`;
  if (fail > 0) return `Distance insuffisante pour ${number(fail)} ${fail === 1 ? 'paire' : 'paires'} sur ${number(pairs)}${notAssessable > 0 ? ` ; ${open}` : ''}.`;
  if (notAssessable > 0) return `Sur ${number(pairs)} paires, ${open} ; aucune autre n’a de distance insuffisante.`;
  return `Aucune distance insuffisante : les ${number(pairs)} paires ont toutes pu être évaluées.`;
}

function totals({ pairs, pass, fail, notRequired, notAssessable }: Summary): string {
  const parts = [
    ...(pass === null ? [] : [counted(pass, 'respectée', 'respectées')]),
    ...(notRequired === null ? [] : [counted(notRequired, 'non requise', 'non requises')]),
    counted(fail, 'insuffisante', 'insuffisantes'),
    counted(notAssessable, 'non évaluable', 'non évaluables'),
  ];
  return `${counted(pairs, 'paire', 'paires')} : ${parts.join(', ')}`;
}

const REASONS = {
  'conditions-not-declared': 'chaque option de la case a une condition, et aucune n’est déclarée ; déclarer ce qui est vrai du contenu',
  'neq-above-table': 'la quantité dépasse la dernière ligne du tableau ; diviser le dépôt ou réduire la quantité',
  'no-distances-in-standard': 'la norme n’a pas de distances pour HD 1.2.3 et HD 1.6 ; indiquer « treatAs » si une autorité a décidé',
} as const;

/** What is printed, and what is applied. An interpretation that is not known here keeps the words of the edition. */
const INTERPRETATIONS: Readonly<Record<InterpretationId, Readonly<Record<'place' | 'printed' | 'applied', string>> | undefined>> = {
  'I-01': {
    place: 'Annexe F, matrice F.1, lignes r16 et r17',
    printed: 'D5, une colonne de HD 1.2.2',
    applied: 'D6, la colonne de HD 1.2.1 qu’emploient les lignes voisines',
  },
  'I-02': { place: 'Annexe K, matrice K.1, ligne r20, colonne P5', printed: '25 m', applied: '60 m, comme dans toutes les autres cases de la ligne' },
  'I-03': {
    place: 'Annexe D, matrice D.1, carburants et lubrifiants secondaires',
    printed: 'D13 (d’autres annexes emploient la colonne des voies à densité moyenne, ici D11)',
    applied: 'D13, comme imprimé',
  },
  'I-04': {
    place: 'Annexe D, matrice D.1, lignes r15 et r17, option D12',
    printed: 'aucun degré de protection, sauf dans la colonne P3',
    applied: 'élevé, comme imprimé dans la colonne P3',
  },
  'I-05': {
    place: 'Annexe D, matrice D.1, lignes r18 à r20, option D9 pour moins de 10 personnes',
    printed: 'aucun degré de protection',
    applied: 'le degré imprimé pour D10 dans la même case',
  },
  'I-06': {
    place: 'Toutes les matrices, lignes r14 à r17',
    printed: 'des images',
    applied:
      'r14, r15 bâtiment léger ou pile à l’air libre (avec, sans barricade) ; r16, r17 bâtiment à murs moyens (avec, sans barricade) : l’option des alvéoles à bombes ouvertes figure en r14 et r15, la protection d’un toit en r16 et r17',
  },
  'I-07': { place: 'Tableau L.1, colonne D3', printed: '4.3 Q^(1/3), mais les valeurs imprimées correspondent à 2/3 x 6.4', applied: '4.3, la plus longue' },
  'I-08': {
    place: 'Tableau E.1, colonnes D11 et D13 à 2 500 kg, D13 à 4 500 kg',
    printed: 'des branches qui descendent d’un cran',
    applied: 'maintenu à la valeur finale de la branche inférieure',
  },
  'I-09': { place: 'Tableau E.1, colonnes D16 et D17, 75 et 100 kg', printed: '258 m, puis 240 m', applied: '258 m jusqu’à 100 kg' },
  'I-10': {
    place: 'Paragraphe 6.2.1, tableau 5, face à la ligne à faible densité de la matrice D.1',
    printed: 'la moitié de la distance d’immeuble habité ; 0.5 x D12',
    applied: 'la plus longue, sauf choix de l’utilisateur',
  },
  'I-11': {
    place: 'Matrice D.1, immeuble vulnérable (aucun minimum imprimé)',
    printed: '2 x D12, en dessous de la distance d’immeuble habité sous 731 kg',
    applied: 'jamais en dessous de la distance d’immeuble habité',
  },
  'I-12': {
    place: 'Tableau 6 (agrégation)',
    printed: '1.3 n’est pas évaluée à côté de 1.1',
    applied: 'la somme est aussi évaluée comme la sous-division de 1.3 présente, pour que l’ajout d’un lot ne raccourcisse jamais une distance',
  },
  'I-13': {
    place: 'En dessous de la première ligne (50 kg HD 1.1, 10 kg HD 1.2, 500 kg HD 1.3)',
    printed: 'rien',
    applied: 'la première ligne',
  },
};

const sitesCounted = (pes: number, exposedSites: number): string =>
  `${counted(pes, 'site d’explosion potentielle', 'sites d’explosion potentielle')}, ${counted(exposedSites, 'site exposé', 'sites exposés')}`;

export const french: Messages = {
  language: 'fr',
  direction: 'ltr',
  draft: 'Traduction provisoire : pas encore relue par une personne de langue maternelle française.',
  ...formats,
  problem: ({ key, values }) => PROBLEMS[key](values),
  reason: REASONS,
  note: {
    'beyond-table-6': 'le cas déterminant va au-delà du tableau 6 : la somme est aussi jugée comme HD 1.3, pour que l’ajout d’un lot ne raccourcisse jamais une distance',
    'effect-of-lobbed-ammunition': 'la norme signale un effet des munitions projetées',
    'neq-below-table': 'la quantité est en dessous de la première ligne du tableau et est lue comme cette ligne',
    'persons-rapidly-evacuated': 'la norme donne cette protection pour des personnes évacuées rapidement',
    'protection-below-wanted': 'aucune option de la case ne donne le degré de protection voulu ; la plus longue a été retenue',
    'reduced-distance-only-value': 'la norme imprime cette distance comme réduite pour un dépôt de modèle normalisé, et aucune autre',
    'row-identity-inferred': 'la norme montre cette ligne par une image ; le bâtiment désigné est déduit',
    'shorter-than-standard': 'le profil de règles est ici plus court que la norme : une analyse des conséquences d’une explosion est nécessaire (IATG 02.10)',
    'sub-division-assumed': 'HD 1.2 ou 1.3 sans sous-division a été lue comme 1.2.1 ou 1.3.1',
    'suspected-misprint': 'la norme semble fautive à cet endroit ; la lecture prudente a été retenue',
    'treated-as': 'un lot est traité comme une autre division que la sienne, ainsi qu’indiqué',
  },
  status: { pass: 'respectée', fail: 'insuffisante', 'not-required': 'non requise', 'not-assessable': 'non évaluable' },
  step,
  place: placeOf,
  option,
  other,
  nothingRequired: 'aucune distance n’est requise',
  pesColumn: (code, words) => PES_COLUMNS[code] ?? words,
  esRow: (code, words) => ES_ROWS[code] ?? words,
  interpretation: (interpretation) => INTERPRETATIONS[interpretation.id] ?? interpretation,
  method: { calculated: 'calculée', tabulated: 'tabulée', greater: 'la plus grande des deux' },
  degree: { limited: 'limité', high: 'élevé', 'virtually-complete': 'quasi total' },
  lowDensityRoute: { longer: 'la plus longue', matrix: 'la matrice', 'half-ibd': 'la moitié de la distance d’immeuble habité' },
  measure: { required: (shown) => `requise ${shown} m`, actual: (shown) => `réelle ${shown} m`, margin: (shown) => `marge ${shown} m` },
  side: SIDES,
  licenceNote: {
    'not-assessable-pairs': 'certaines paires ne peuvent pas être évaluées ; elles n’abaissent pas la quantité',
    'table-limit': 'le tableau s’arrête ici ; la norme n’a pas de distance au-delà',
  },
  site,
  division: (hd) => `HD ${hd}`,
  condition: conditionOf,
  listed: (parts) => parts.join(', '),
  clauses: (parts) => parts.join(' ; '),
  labelled: (label, text) => `${label} : ${text}`,
  sentence: (text) => `${text}.`,
  lot,
  verdict,
  sites: ({ pes, exposedSites, pairs }) => `${sitesCounted(pes, exposedSites)}, ${counted(pairs, 'paire', 'paires')}`,
  checked: ({ pes, exposedSites }) => sitesCounted(pes, exposedSites),
  totals,
  ui: {
    title: 'Distances de sécurité selon la quantité',
    'licence-title': 'Quantités admissibles',
    'distance-title': 'Distance selon la quantité',
    standard: 'Norme',
    store: 'Site d’explosion potentielle',
    'exposed-site': 'Site exposé',
    name: 'Nom',
    kind: 'Nature',
    structure: 'Structure',
    contents: 'Contenu (NEQ)',
    'no-contents': 'vide : jugé uniquement comme site exposé',
    status: 'Statut',
    required: 'Requise, m',
    'required-short': 'Requise',
    'required-distance': 'Distance requise',
    exact: 'non arrondie :',
    actual: 'Réelle, m',
    'actual-short': 'Réelle',
    margin: 'Marge, m',
    'margin-short': 'Marge',
    'hazard-division': 'HD',
    neq: 'NEQ, kg',
    case: 'Cas',
    cell: 'Case',
    'cell-codes':
      'Option d’une case, telle que la nomme le détail du calcul : une colonne du tableau de distances (2x, 0.5x : un multiple) ou une distance fixe ; >400 : au moins 400 m. Après un deux-points, le degré de protection : L limité, H élevé, HL élevé ou limité, VC et VCA quasi total, P pour les personnes. Après un second deux-points, les conditions : npe pas d’explosifs primaires, nis pas d’objets vulnérables à l’écaillage, obb stockage de bombes en alvéoles ouvertes, ecm dépôt recouvert de terre de modèle normalisé, lt10 moins de 10 personnes ; lob, evac : remarques.',
    marks: 'Marques',
    derivation: 'Détail du calcul',
    'also-looked-at': 'Aussi examiné',
    'lower-bound': 'Ce qui a pu être évalué ne donne qu’une borne inférieure',
    'no-distance': 'Aucune',
    summary: 'Résumé',
    'distances-in-metres': 'Distances en mètres. Cas : la division de risque déterminante et la colonne du site d’explosion potentielle.',
    'pass-or-not-required': 'respectées ou sans distance requise',
    stores: 'Sites d’explosion potentielle',
    'exposed-sites': 'Sites exposés',
    findings: 'Constats',
    'all-pairs': 'Toutes les paires',
    'all-pairs-left-out': 'Seuls les constats ont été demandés : le tableau de toutes les paires est omis.',
    method: 'Méthode',
    protection: 'Degré de protection voulu',
    'low-density-route': 'Voies à faible densité',
    profile: 'Profil de règles',
    'profile-shorter': 'par endroits plus court que la norme : une analyse des conséquences d’une explosion y est nécessaire (IATG 02.10)',
    'no-profile': 'aucun : la norme telle quelle',
    disclaimer:
      'Calculé d’après l’IATG 02.20:2021 par un logiciel libre. Ne remplace pas le jugement d’un officier technique des munitions qualifié ; la norme fait foi. Les tableaux ont été transcrits deux fois et n’ont pas encore été vérifiés sur le document par une seconde personne.',
    'disclaimer-title': 'Limites de ce rapport',
    'unnamed-plan': 'Plan de site sans nom',
    fingerprint: 'SHA-256 du plan',
    program: 'Programme',
    legend: 'Légende',
    'legend-explained': 'Les distances requises sont arrondies au mètre supérieur ; distances réelles et marges sont affichées arrondies au centimètre inférieur et jugées sans arrondi.',
    notes: 'Notes',
    reasons: 'Pourquoi une paire ne peut pas être évaluée',
    'reasons-and-notes': 'Motifs, notes',
    interpretations: 'Interprétations de la norme sur lesquelles reposent les distances',
    place: 'Endroit',
    printed: 'Imprimé',
    applied: 'Appliqué',
    side: 'Côté',
    'nothing-found': 'Aucune distance insuffisante, et chaque paire a pu être évaluée.',
    'no-stores': 'Le plan n’a aucun site d’explosion potentielle avec un contenu.',
    'prepared-by': 'Établi par',
    'approved-by': 'Approuvé par',
    'name-and-rank': 'Nom, grade',
    date: 'Date',
    signature: 'Signature',
    permitted: 'Admissible',
    'permitted-alone': 'Chaque division comme si elle était stockée seule, le reste inchangé',
    'as-stored': 'tel que stocké',
    'limited-by': 'limité par',
    'not-assessable-against': 'non évaluable vis-à-vis de',
    'and-more': 'et d’autres',
    valid: 'valide',
    warning: 'avertissement',
  },
};
