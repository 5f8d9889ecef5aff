import type { guide as en } from '../en/guide.js';
import type { TextsOf } from '../texts.js';

/** Rapid assessment of a site, step by step. */
export const guide = {
  'guide.title': 'Évaluation rapide d’un site',
  'guide.explained': 'Six étapes sur les mêmes formulaires. Ce que vous omettez est signalé dans le verdict, jamais supposé.',
  'guide.end': 'Terminer les étapes',
  'guide.place': 'Lieu : où se trouve le site ?',
  'guide.place-do': 'Déplacez-y la carte ou commencez un nouveau plan.',
  'guide.new-plan': 'Nouveau plan',
  'guide.locate': 'Utiliser la position de cet appareil',
  'guide.asking': 'Demande à l’appareil …',
  'guide.insecure': 'Cet appareil ne donne sa position qu’aux pages https et aux pages de cet ordinateur. Saisissez plutôt les coordonnées dans le formulaire du site.',
  'guide.refused': 'La position a été refusée. Autorisez-la dans le navigateur ou saisissez les coordonnées dans le formulaire du site.',
  'guide.unknown': 'L’appareil ne sait pas où il est. À ciel ouvert, il peut le trouver.',
  'guide.here': 'L’appareil indique : {place}',
  'guide.error': 'Son erreur déclarée est de {error} (certitude de 95 %).',
  'guide.put': 'Placer {name} ici',
  'guide.choose': 'Choisissez un site pour le placer ici.',
  'guide.stores': 'Dépôts : {count}',
  'guide.stores-do': 'Ajoutez chaque dépôt et choisissez sa construction.',
  'guide.quantities': 'Quantités : dépôts sans contenu : {count}',
  'guide.quantities-do': 'Saisir le contenu de {name}',
  'guide.quantities-done': 'Chaque dépôt a un contenu.',
  'guide.neighbours': 'Voisinage : {count}',
  'guide.neighbours-do': 'Ajoutez maisons, écoles, routes, lignes électriques, carburants : tout dans un rayon d’environ deux kilomètres.',
  'guide.verdict': 'Verdict : échecs {fail}, non évaluables {open}',
  'guide.verdict-do': 'Aller aux constats',
  'guide.second': 'Après déduction de l’erreur de l’appareil, à côté des marges qui comptent. Les distances réelles ne changent pas :',
  'guide.second-pair': '{store} – {site} : {margin}, moins l’erreur {second}',
  'guide.report': 'Rapport à imprimer et à signer',
  'guide.report-do': 'Établir les documents',
} as const satisfies TextsOf<typeof en>;
