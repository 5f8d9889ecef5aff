import type { coordinateTexts as english } from './faults.en.js';

export const coordinateTexts = {
  'coordinates.format.decimal': 'degrés décimaux',
  'coordinates.format.dms': 'degrés, minutes, secondes',
  'coordinates.format.ddm': 'degrés, minutes décimales',
  'coordinates.format.utm': 'UTM',
  'coordinates.format.mgrs': 'MGRS',

  'coordinates.understood': 'Compris comme {place} ({format}), dernier chiffre {precision}',
  'coordinates.axes.named': 'Le texte dit lui-même quel nombre est lequel.',
  'coordinates.axes.latitude-first': 'Sans lettres, le premier nombre est la latitude, le second la longitude.',

  'coordinates.fault.empty': 'Saisir un lieu, par exemple 48.2083, 16.3731 ou 33U XP 02012 40363.',
  'coordinates.fault.too-long': 'Ce texte a {found} caractères ; une coordonnée en a au plus {most}.',
  'coordinates.fault.unexpected': 'Non compris à partir d’ici : {found}',
  'coordinates.fault.comma-ambiguous':
    'La virgule dans {found} peut être décimale ou séparer deux nombres. Employer des points décimaux, ou un point-virgule entre les deux nombres.',
  'coordinates.fault.number-missing': 'Il manque un nombre après {after}.',
  'coordinates.fault.one-number': 'Il n’y a qu’une coordonnée, {found}. Il faut la latitude et la longitude.',
  'coordinates.fault.too-many-numbers': 'Il y a plus de nombres que n’en a un lieu, à partir de {found}.',

  'coordinates.fault.letters-needed': 'Des degrés, minutes et secondes sans leurs signes exigent N ou S et E ou W.',
  'coordinates.fault.letter-missing': 'Les deux nombres exigent une lettre, l’un N ou S, l’autre E ou W ; ou aucun des deux.',
  'coordinates.fault.letter-o': 'La lettre {found} désigne l’est dans certaines langues et l’ouest dans d’autres. Employer E ou W.',
  'coordinates.fault.same-axis': '{first} et {second} sont du même genre. L’un doit être N ou S, l’autre E ou W.',
  'coordinates.fault.sign-and-letter': 'Employer un signe ou une lettre, pas les deux : {found} avec {letter}.',
  'coordinates.fault.marks-incomplete': 'Le nombre {found} n’a pas de signe (°, ′ ou ″), mais d’autres en ont. Marquer chaque nombre, ou ajouter N ou S et E ou W.',
  'coordinates.fault.parts-differ': 'La première coordonnée a {first} nombres et la seconde {second}. Les écrire de la même façon.',
  'coordinates.fault.decimals-not-last': 'Seul le dernier nombre d’une coordonnée peut avoir des décimales, pas {found}.',
  'coordinates.fault.minutes-too-large': 'Les minutes doivent être inférieures à 60, ici {found}.',
  'coordinates.fault.seconds-too-large': 'Les secondes doivent être inférieures à 60, ici {found}.',
  'coordinates.fault.looks-swapped':
    'La latitude vient d’abord et ne peut pas être {first}. Si {second} est la latitude, l’écrire en premier, ou ajouter N ou S et E ou W.',
  'coordinates.fault.latitude-too-large': 'Une latitude est d’au plus 90°, ici {found}.',
  'coordinates.fault.longitude-too-large': 'Une longitude est d’au plus 180°, ici {found}.',

  'coordinates.fault.zone-missing': 'Ce sont des mètres d’un quadrillage. Il manque la zone, par exemple UTM 33 north (nord).',
  'coordinates.fault.zone-out-of-range': 'Les zones vont de 1 à 60, ici {found}.',
  'coordinates.fault.hemisphere-missing': 'Après la zone {zone}, il manque la lettre de la bande, ou « north » (nord) ou « south » (sud).',
  'coordinates.fault.utm-letter-ambiguous':
    'Dans {zone}{letter}, la lettre {letter} peut être la bande {letter} ou un hémisphère. Écrire {zone} north (nord) ou {zone} south (sud).',
  'coordinates.fault.polar': 'La bande {letter} est le quadrillage polaire (UPS), non pris en charge. Employer des degrés.',
  'coordinates.fault.no-such-band': 'Il n’y a pas de bande {letter}. Les bandes vont de C à X, sans I ni O.',
  'coordinates.fault.no-such-grid-zone': 'Il n’y a pas de zone {zone}{band} : autour du Svalbard, seules 31X, 33X, 35X et 37X existent.',
  'coordinates.fault.easting-out-of-range': 'L’abscisse (est) doit aller de 100000 à moins de 900000, ici {found}.',
  'coordinates.fault.northing-out-of-range': 'Aucun lieu entre 80° sud et 84° nord n’a l’ordonnée (nord) {found}.',
  'coordinates.fault.band-does-not-fit': 'Ce lieu n’est pas dans {zone}{band} : la bande {band} va de la latitude {south}° à {north}°.',
  'coordinates.fault.outside-zone': 'Ce lieu n’est ni dans la zone {zone} ni dans une zone voisine.',
  'coordinates.fault.square-column': 'Aucun carré de 100 km de la zone {zone} ne commence par {letter}. Ils commencent par {columns}.',
  'coordinates.fault.square-row': 'Aucun carré de 100 km ne finit par {letter}. Ils finissent par A à V, sans I ni O.',
  'coordinates.fault.square-not-in-band': 'Dans le carré {square}, ces chiffres ne sont pas dans la zone {zone}{band}.',
  'coordinates.fault.digits-missing': 'Après le carré {square}, il manque des chiffres. Le carré seul fait 100 km de côté.',
  'coordinates.fault.digits-uneven': 'Est et nord doivent avoir le même nombre de chiffres, ici {found}.',
  'coordinates.fault.digits-too-many': 'Est et nord ont au plus 5 chiffres chacun, ici {found}.',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
