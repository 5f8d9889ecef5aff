import type { papers as english } from '../en/papers.js';
import type { TextsOf } from '../texts.js';

/** Papers to print and sign. */
export const papers: TextsOf<typeof english> = {
  'papers.title': 'Documents',
  'papers.which': 'Document',
  'papers.report': 'Rapport d’évaluation du site',
  'papers.licence': 'Licence de limite d’explosifs',
  'papers.safeguarding': 'Plan de servitudes',
  'papers.safety-case': 'Dossier de sécurité : canevas',
  'papers.signs': 'Symboles d’incendie, une feuille par bâtiment',
  'papers.store': 'Dépôt',
  'papers.all-stores': 'Tous les dépôts',
  'papers.size': 'Format',
  'papers.orientation': 'Orientation',
  'papers.portrait': 'Portrait',
  'papers.landscape': 'Paysage',
  'papers.language': 'Langue du document',
  'papers.authority': 'Autorité',
  'papers.site': 'Site',
  'papers.author': 'Auteur',
  'papers.marking': 'Mention de protection',
  'papers.empty': 'Ce qui reste vide ici devient une ligne à remplir. La mention figure en tête de chaque page.',
  'papers.secret': 'Ce document montre les points faibles du dépôt : ne le remettre qu’aux personnes autorisées à les connaître.',
  'papers.outward': 'Ce document est fait pour des tiers : des enveloppes seulement, rien des dépôts. Autour d’un dépôt isolé, une enveloppe dit tout de même où il se trouve.',
  'papers.how': 'Imprimer à 100 %, sans en-têtes ni pieds de page du navigateur. Firefox et Safari omettent numéros de page, mention et empreinte.',
  'papers.print': 'Imprimer …',
  'papers.save': 'Enregistrer en un fichier HTML',
  'papers.preview': 'Aperçu du document',
  'papers.making': 'Le document est en préparation …',
  'papers.exercise': 'Un exercice est ouvert, et ses documents donneraient les réponses. Quittez-le d’abord.',
  'papers.failed': 'Le document n’a pas pu être établi : recharger la page et réessayer.',
};
