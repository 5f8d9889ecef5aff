import { numberFormats } from '../number-formats.js';
import { GREATEST_kg } from './answer.js';
import type { ConsequenceWords } from './words.js';

const numbers = numberFormats('fr', { metre: 'm', kilogram: 'kg' });

export const frenchConsequences: ConsequenceWords = {
  quantity: {
    'incident-pressure': 'surpression incidente',
    'reflected-pressure': 'surpression réfléchie',
    'incident-impulse': 'impulsion incidente',
    'reflected-impulse': 'impulsion réfléchie',
    arrival: 'arrivée du front',
    duration: 'durée de la surpression',
    'front-velocity': 'vitesse du front',
  },
  verification: {
    verified: 'lu dans la source',
    secondary: 'd’après une copie de la source',
    'recalled-unverified': 'non vérifié : aucune source à disposition',
  },
  warning: {
    'charge-beyond-the-trials': 'les essais à la base des polynômes sont allés un peu au-delà de 400 t',
    'crater-within-30-percent': 'la taille d’un cratère est juste à 30 % près au mieux',
    'factor-range-not-stated': 'le tableau ne dit pas pour quelles pressions vaut le facteur de cet explosif',
    'factor-refused-outside-its-pressures': 'hors des pressions pour lesquelles le facteur de cet explosif est donné : compté comme TNT',
    'far-form-steps-by-half-a-percent': 'au-delà d’une distance réduite de 40, seule la forme simplifiée va aussi loin ; elle commence un demi pour cent plus haut',
    'fireball-mass-includes-oxygen': 'la masse est celle de tout ce qui brûle, avec l’oxygène nécessaire',
    'for-comparison-only': 'à titre de comparaison ; les modèles publiés diffèrent d’un facteur deux à quatre',
    'impulse-factor-misprinted-in-copies': 'le facteur d’impulsion est imprimé 0,19 dans les copies disponibles ; il faut manifestement lire 1,19',
    'long-pulse-injures-at-a-third': 'les seuils valent pour des impulsions de 3 à 5 ms ; celle-ci est plus longue, et les poumons peuvent saigner à environ un tiers de la pression',
    'near-the-charge': 'si près de la charge, l’idée d’un point qui explose est peu fiable',
    'not-a-maximum-range': 'une ligne droite, pas une portée maximale : un éclat en trajectoire courbe retombe plus loin',
    'pressure-jumps-where-the-factor-ends': 'le facteur de cet explosif s’arrête ici et la pression saute par-dessus la valeur demandée en baissant : la distance du saut est donnée',
    'tier-differs-from-kingery-bulmash': 'la pression que la norme imprime pour 11,1 et 3,6 est inférieure de 12 à 15 % à celle de Kingery-Bulmash',
    'two-distances-the-greater-is-given': 'les polynômes publiés se recouvrent ici : la pression existe à deux distances, la plus grande est donnée',
    'weather-can-multiply-far-pressures': 'un temps qui focalise le son peut multiplier plusieurs fois les pressions lointaines',
  },
  refusal: (refusal) =>
    refusal.kind === 'out-of-range'
      ? `pas de réponse : ${named(refusal.input)} vaut ${figure(refusal.found)}, la formule vaut de ${figure(refusal.min)} à ${figure(refusal.max)}${refusal.input === 'z_m_kg13' && refusal.found < refusal.min ? ', ce qui commence à peu près à la surface de la charge' : ''}`
      : `pas de réponse : ${named(refusal.input)} : ${refusal.found} ${REASONS[refusal.reason]}${refusal.allowed.length > 0 ? ` ; connus : ${refusal.allowed.join(', ')}` : ''}`,
  tier: {
    44.4: {
      buildings: 'dégâts superficiels ; la moitié des grandes vitres et des bardages qui font face à l’explosion, ou davantage, peut céder',
      people: 'blessure par le souffle lui-même très improbable ; les panneaux qui tombent peuvent blesser',
    },
    22.2: { buildings: 'dégâts mineurs : fenêtres, leurs châssis, cheminées', people: 'blessures surtout par le verre et les débris' },
    14.8: { buildings: 'dégâts d’environ un dixième du coût de remplacement', people: 'bonne protection à l’abri ; éclats à découvert' },
    11.1: { buildings: 'dégâts jusqu’à un cinquième du coût de remplacement', people: 'blessure par le souffle improbable à découvert' },
    9.6: { buildings: 'éléments porteurs endommagés ; plus d’un cinquième du coût de remplacement', people: 'perte temporaire de l’ouïe ; quelques blessures' },
    8: { buildings: 'dégâts de plus de trois dixièmes du coût de remplacement', people: 'blessures graves, certaines peut-être mortelles' },
    3.6: { buildings: 'presque démolis', people: 'blessure grave ou mort' },
    2.4: { buildings: 'démolis', people: 'blessure grave ou mort' },
  },
  tierDistance: {
    'vulnerable-building': 'distance d’immeuble vulnérable',
    'inhabited-building': 'distance d’immeuble habité',
    'public-traffic-route': 'distance de voie de circulation publique',
    'low-density-route': 'distance de voie à faible densité',
    'military-at-risk': 'militaires exposés',
    'process-building': 'distance d’atelier',
    'inter-magazine': 'distance entre dépôts',
  },
  house: {
    A: 'démolie',
    B: 'endommagée sans réparation possible, à abattre',
    Cb: 'inhabitable, à réparer sérieusement',
    Ca: 'inhabitable jusqu’à réparation',
    D: 'légèrement endommagée, habitable',
  },
  houseSet: { revised: 'constantes révisées', estc: 'constantes ESTC, non vérifiées' },
  glass: {
    'none-expected': 'aucun bris attendu',
    'large-strained-panes': 'de grandes vitres sous contrainte se brisent parfois',
    'small-strained-panes': 'de petites vitres sous contrainte se brisent aussi',
    'typical-failure': 'le verre cède typiquement',
    'ten-percent': 'un dixième des fenêtres brisé',
    'usually-shattered': 'fenêtres généralement brisées',
  },
  injury: {
    'below-eardrum-threshold': 'en dessous du seuil de rupture du tympan',
    'eardrum-threshold': 'les tympans commencent à se rompre',
    'eardrum-50-percent': 'la moitié des tympans rompus',
    'lung-threshold': 'les lésions pulmonaires commencent',
    'lung-50-percent': 'lésions pulmonaires chez la moitié des personnes',
    'lethality-threshold': 'les décès commencent',
    'lethality-50-percent': 'la moitié des personnes tuées',
    'lethality-near-100-percent': 'presque toutes les personnes tuées',
  },
  stance: { 'by-a-wall': 'près d’un mur qui réfléchit', 'in-the-open': 'à découvert' },
  pressureEffect: {
    'annoying-noise': 'bruit gênant',
    'large-strained-panes-break-now-and-then': 'de grandes vitres sous contrainte se brisent parfois',
    'loud-noise-first-glass-failure': 'bruit fort, premiers bris de verre',
    'small-strained-panes-break': 'de petites vitres sous contrainte se brisent',
    'typical-glass-failure': 'le verre cède typiquement',
    'ten-percent-of-windows-broken': 'un dixième des fenêtres brisé, pas de dégât sérieux à 95 %',
    'limited-minor-structural-damage': 'dégâts mineurs limités aux structures',
    'windows-usually-shattered': 'fenêtres généralement brisées, quelques châssis endommagés',
    'minor-house-damage': 'dégâts mineurs aux maisons',
    'houses-partly-demolished': 'maisons en partie démolies, inhabitables',
    'steel-frame-slightly-distorted': 'charpentes en acier légèrement déformées',
    'walls-and-roofs-partly-collapse': 'effondrement partiel de murs et de toits',
    'serious-structural-damage-begins': 'les dégâts sérieux aux structures commencent',
    'half-of-brickwork-destroyed': 'la moitié de la maçonnerie des maisons détruite',
    'frameless-steel-buildings-demolished': 'bâtiments en acier sans charpente démolis, réservoirs de pétrole rompus',
    'houses-nearly-destroyed': 'maisons presque toutes détruites, poteaux de lignes brisés',
    'brick-panels-fail': 'des panneaux de brique de 20 à 30 cm cèdent',
    'loaded-box-cars-demolished': 'wagons couverts chargés démolis',
    'total-destruction-probable': 'destruction totale des bâtiments probable',
    'crater-lip': 'limite de la lèvre du cratère',
  },
};

const REASONS = {
  'not-a-number': 'n’est pas un nombre',
  'not-finite': 'n’est pas un nombre fini',
  'not-positive': 'n’est pas supérieur à 0',
  negative: 'est négatif',
  'not-a-share': 'n’est pas une part que la formule accepte',
  unknown: 'n’est pas connu',
  'not-invertible': 'correspond à plusieurs distances et ne peut pas être inversé',
  'beyond-arithmetic': 'dépasse ce qui peut être calculé',
  'beyond-examples': `dépasse les ${numbers.kilograms(GREATEST_kg)} du plus grand exemple publié ; la limite est celle de ce programme, aucune source n’en indique`,
} as const;

const NAMES: Readonly<Record<string, string>> = {
  z_m_kg13: 'la distance réduite en m/kg^(1/3)',
  s_m_kg13: 'la distance réduite en m/kg^(1/3)',
  pressure_kPa: 'la pression en kPa',
  neq_kg: 'la NEQ en kg',
  tnt_kg: 'la quantité de TNT en kg',
  distance_m: 'la distance en m',
  auw_kg: 'la masse totale en kg',
  neq_lb: 'la NEQ en lb',
};
const named = (input: string): string => NAMES[input] ?? input;
const figure = (number: number): string => numbers.significant(number, 4);
