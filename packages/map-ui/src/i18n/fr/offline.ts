import type { offline as english } from '../en/offline.js';
import type { TextsOf } from '../texts.js';

export const offline = {
  'offline.title': 'Usage sans réseau',
  'offline.asking': 'Recherche de ce qui est conservé sur cet ordinateur …',
  'offline.taking-in': 'Mise en réserve sur cet ordinateur pour l’usage sans réseau …',
  'offline.ready': 'Fonctionne hors ligne : toute la page est conservée sur cet ordinateur ({size})',
  'offline.incomplete': 'Pas encore utilisable sans réseau : certains fichiers de la page n’ont pas pu être obtenus. Nouvel essai à la prochaine visite.',
  'offline.insecure': 'Pas utilisable sans réseau : les navigateurs ne conservent que les pages d’adresses https et de cet ordinateur.',
  'offline.not-possible': 'Pas utilisable sans réseau : ce navigateur ne conserve aucune page, comme dans certaines fenêtres privées.',
  'offline.folder': 'Fonctionne depuis un dossier : aucun réseau nécessaire',
  'offline.newer': 'Une version plus récente de cette page est prête.',
  'offline.take-over': 'Y passer maintenant',
  'offline.other-windows': 'Cette page est ouverte dans d’autres fenêtres. Les fermer, sinon la version plus récente viendra quand toutes les fenêtres auront été fermées.',
  'offline.unsaved': 'Pas maintenant : le travail de cette fenêtre n’est pas enregistré, ou un exercice est ouvert.',
} as const satisfies TextsOf<typeof english>;
