import type { ItemTexts } from './modules.js';

export const items: ItemTexts = {
  '01.10-copy': ['Un exemplaire des directives est-il à portée de main, avec son édition indiquée ?', 'Une ancienne édition donne d’anciennes distances et d’anciennes règles.'],
  '01.10-national': ['Est-il écrit quelles règles nationales valent ici à côté des directives, et lesquelles l’emportent ?', 'Deux règles sans ordre mènent à la plus faible.'],
  '01.10-responsible': ['Un officier désigné répond-il de la conformité du dépôt ?', 'Une tâche qui est à tous n’est faite par personne.'],

  '01.20-assessed': ['Le dépôt a-t-il déjà été évalué selon les directives, et le compte rendu est-il disponible ?', 'Sans compte rendu antérieur, nul ne voit si la situation s’améliore.'],
  '01.20-plan': ['Un plan dit-il quelles lacunes sont comblées ensuite, par qui et pour quand ?', 'Une lacune sans échéance reste ouverte.'],
  '01.20-authority': ['Le dépôt sait-il si son autorité exige un niveau de réduction des risques, et par quelles questions ?', 'Seule l’autorité peut dire quel niveau est voulu.'],

  '01.30-policy': ['Existe-t-il une politique ou un ordre national signé sur la gestion des munitions ?', 'L’argent et les postes découlent d’une politique signée.'],
  '01.30-standards': ['Des normes nationales de stockage, de transport et d’élimination sont-elles en vigueur et disponibles au dépôt ?', 'Le personnel ne peut suivre que des règles qu’il peut lire.'],
  '01.30-review': ['La politique a-t-elle été revue à la date qu’elle fixe elle-même ?', 'Une politique jamais revue ne correspond plus au stock.'],

  '01.35-posts': ['Tous les postes nécessaires à la sécurité du dépôt sont-ils créés et pourvus ?', 'Derrière un poste vide, il y a un contrôle qui n’a pas lieu.'],
  '01.35-budget': ['Existe-t-il un budget annuel pour l’entretien des bâtiments, des clôtures et du matériel d’incendie ?', 'Ce qui n’est pas entretenu fait défaut au moment voulu.'],
  '01.35-adviser': ['Le dépôt peut-il faire appel à un conseiller technique en explosifs qui lui est extérieur ?', 'Un regard extérieur voit ce que la routine cache.'],

  '01.40-terms': ['Les ordres, étiquettes et rapports du dépôt emploient-ils les mêmes termes pour les mêmes choses ?', 'Un terme mal compris peut envoyer une marchandise dans le mauvais magasin.'],
  '01.40-units': ['Chaque quantité porte-t-elle son unité, la quantité nette d’explosif étant distinguée du poids brut ?', 'Le poids brut pris pour de l’explosif, ou l’inverse, fausse toutes les distances.'],
  '01.40-glossary': ['Le nouveau personnel reçoit-il une liste des termes dans sa langue de travail ?', 'Les mots que l’on ne comprend pas se devinent.'],

  '01.50-division': ['La division de risque est-elle connue pour chaque article stocké, subdivision comprise ?', 'Sans division, aucune distance de sécurité ne peut être trouvée.'],
  '01.50-group': ['Le groupe de compatibilité est-il connu pour chaque article stocké ?', 'Le groupe décide de ce qui peut se trouver dans le même bâtiment.'],
  '01.50-neq': ['La quantité nette d’explosif de chaque article est-elle enregistrée d’après une source indiquée ?', 'Les distances ne valent que ce que valent les quantités.'],
  '01.50-mixing': ['Ce qui se trouve ensemble dans chaque magasin respecte-t-il les règles de mélange en vigueur ?', 'Un mauvais mélange peut faire d’un incendie une explosion en masse.'],
  '01.50-unknown': ['Les munitions non classées ou non identifiées sont-elles à part et traitées comme les pires jusqu’à leur classement ?', 'C’est l’article inconnu qui surprend.'],

  '01.60-report': ['Chacun sait-il comment et à qui signaler un défaut de munition ?', 'Un défaut non signalé se répète ailleurs.'],
  '01.60-quarantine': ['Les lots défectueux sont-ils bloqués et marqués sur la pile ?', 'Un lot bloqué qui ressemble aux autres est délivré.'],
  '01.60-records': ['Les défauts et défaillances sont-ils enregistrés par lot et examinés pour y voir des tendances ?', 'Une tendance montre un lot qui faiblit avant qu’il ne défaille gravement.'],

  '01.70-list': ['La liste des interdictions et restrictions en vigueur est-elle disponible, avec leurs dates ?', 'Un article interdit ne doit être ni utilisé ni déplacé par mégarde.'],
  '01.70-stack': ['Chaque lot interdit ou restreint est-il marqué là où il se trouve ?', 'La personne devant la pile ne lit pas le dossier.'],
  '01.70-lifted': ['Est-il consigné qui a prononcé et qui a levé chaque interdiction ?', 'Une interdiction sans responsable se perd ou dure toujours.'],

  '01.80-formulae': ['Les calculs de souffle, de fragments et de distances emploient-ils des formules dont la source est indiquée ?', 'Une formule sans source ne peut être vérifiée.'],
  '01.80-second': ['Une seconde personne vérifie-t-elle les calculs avant leur emploi ?', 'Une erreur d’unité est vite faite et son effet est grand.'],
  '01.80-tools': ['La version de chaque programme ou table de calcul est-elle consignée ?', 'Alors seulement un résultat peut être répété.'],

  '01.90-qualified': ['Quiconque manipule ou contrôle des munitions a-t-il une qualification consignée et encore valable ?', 'Une manipulation sans formation mène à l’accident.'],
  '01.90-needs': ['Est-il écrit quelle compétence chaque poste exige ?', 'La formation découle des besoins du poste.'],
  '01.90-refresh': ['Le recyclage est-il fait et consigné à ses échéances ?', 'Un savoir-faire non employé se perd.'],
  '01.90-supervised': ['Les personnes en formation ne travaillent-elles que sous surveillance ?', 'Un débutant seul n’a personne pour arrêter l’erreur.'],

  '02.10-assessed': ['Existe-t-il une appréciation écrite et datée du risque de chaque magasin ?', 'Seul un risque écrit peut être accepté ou réduit.'],
  '02.10-accepted': ['Une personne habilitée a-t-elle signé pour chaque risque qui subsiste ?', 'Un risque que nul n’a accepté est porté par les voisins.'],
  '02.10-changes': ['L’appréciation est-elle refaite quand le contenu, les bâtiments ou le voisinage changent ?', 'Une maison neuve hors de la clôture change le risque du jour au lendemain.'],
  '02.10-eca': ['Une analyse des conséquences d’une explosion a-t-elle été faite partout où une distance exigée n’est pas respectée ?', 'Qui accepte un manque doit savoir ce qu’il peut coûter.'],
  '02.10-measures': ['Chaque mesure de réduction du risque a-t-elle un responsable et une échéance ?', 'Une mesure sur le papier ne réduit rien.'],

  '02.20-plan': ['Existe-t-il une carte du dépôt avec tous les magasins, sites exposés et distances, conforme au terrain ?', 'Les distances se jugent sur la carte ; une vieille carte juge un vieux dépôt.'],
  '02.20-inhabited': ['Les distances exigées vers toutes les maisons et bâtiments publics extérieurs sont-elles respectées ?', 'Ces personnes n’ont pas choisi le risque et l’ignorent.'],
  '02.20-route': ['Les distances exigées vers les routes, voies ferrées et voies navigables publiques sont-elles respectées ?', 'La circulation ne peut être avertie à temps.'],
  '02.20-stores': ['Les distances entre magasins sont-elles respectées, de sorte qu’une explosion n’en déclenche pas une autre ?', 'Une suite d’explosions vide tout le dépôt d’un coup.'],
  '02.20-process': ['Les distances vers les ateliers, bureaux et autres lieux de travail intérieurs sont-elles respectées ?', 'Le personnel y travaille tous les jours.'],
  '02.20-type': ['Le type de chaque bâtiment du plan (recouvert de terre, lourd, moyen, léger, pile à l’air libre) est-il ce qui se trouve là ?', 'Le type du bâtiment décide de la distance.'],
  '02.20-small': ['La distance fixe est-elle aussi respectée autour des magasins qui ne contiennent que la division 1.4 ?', 'De petits effets mettent aussi le feu à ce qui est proche.'],
  '02.20-aggregation': ['Les quantités de toutes les divisions d’un magasin sont-elles additionnées selon la règle, et non vues une à une ?', 'Un contenu mélangé explose ensemble.'],

  '02.30-licence': ['Chaque magasin a-t-il une licence de limite d’explosifs valable, signée et datée ?', 'La licence est la limite que suit le magasinier.'],
  '02.30-posted': ['La limite est-elle affichée au magasin, là où le magasinier la voit ?', 'Une limite au bureau n’arrête pas une palette à la porte.'],
  '02.30-within': ['Ce qui est stocké respecte-t-il la licence, pour chaque division ?', 'Chaque kilogramme de trop dépasse ce que permettent les distances.'],
  '02.30-review': ['Chaque licence est-elle revue à son échéance et après tout changement des environs ?', 'Une licence ne vaut que pour les voisins avec lesquels elle a été établie.'],

  '02.40-zones': ['Le service d’urbanisme a-t-il un plan des zones où la construction exige un accord ?', 'Une maison prévue tôt peut encore être déplacée sur le papier.'],
  '02.40-watched': ['Le terrain autour du dépôt est-il observé régulièrement pour y voir de nouvelles constructions, et est-ce consigné ?', 'L’empiètement se découvre tard si nul ne regarde.'],
  '02.40-objection': ['Sait-on qui s’oppose à un projet de construction, et comment ?', 'Une opposition après le début des travaux vient trop tard.'],

  '02.50-plan': ['Existe-t-il un plan d’incendie, exercé avec les pompiers au cours de la dernière année ?', 'Dans un incendie, on n’a pas le temps de lire.'],
  '02.50-symbols': ['Chaque magasin porte-t-il le symbole de division de feu qui convient à son contenu ?', 'Les pompiers décident par le symbole de combattre ou de fuir.'],
  '02.50-equipment': ['Les extincteurs, l’eau et les tuyaux sont-ils en place, pleins et contrôlés à leur date ?', 'Un début de feu s’éteint dans les premières minutes ou pas du tout.'],
  '02.50-vegetation': ['L’herbe et les broussailles sont-elles tenues courtes autour des magasins et le long des clôtures ?', 'Un feu d’herbe porte les flammes jusqu’au mur d’un magasin.'],
  '02.50-smoking': ['Le tabac, les flammes nues et les briquets sont-ils exclus, avec un lieu où les déposer ?', 'Un seul briquet suffit.'],
  '02.50-alarm': ['Un incendie peut-il être signalé aussitôt de partout dans le dépôt, même la nuit ?', 'Quelques minutes décident si l’on peut s’éloigner.'],
  '02.50-distances': ['Chacun sait-il à quelle distance se retirer pour chaque division de feu ?', 'Près d’un magasin en feu, on n’a qu’une chance de partir.'],

  '03.10-stocktake': ['Le dernier inventaire complet concorde-t-il avec le registre, et les écarts sont-ils expliqués ?', 'Un écart est une erreur ou un vol.'],
  '03.10-location': ['Chaque lot se retrouve-t-il en quelques minutes par son enregistrement, bâtiment et pile compris ?', 'Ce qui ne se trouve pas ne peut être ni contrôlé ni rappelé.'],
  '03.10-movements': ['Chaque entrée, sortie et déplacement est-il enregistré le jour même, avec signature ?', 'Les écritures tardives cachent les pertes.'],
  '03.10-condition': ['Le registre montre-t-il l’état de chaque lot et la date de son dernier contrôle ?', 'Le stock ancien et instable doit ressortir.'],
  '03.10-copy': ['Une copie de l’inventaire est-elle gardée dans un autre bâtiment ?', 'Après un incendie, l’inventaire est nécessaire aussitôt.'],

  '03.20-lots': ['Chaque colis porte-t-il son numéro de lot, lisible et conforme au registre ?', 'Un rappel se fait par lot.'],
  '03.20-mixed': ['Les lots sont-ils séparés dans la pile, sans palettes mélangées ?', 'Une palette mélangée partage le sort du pire lot.'],
  '03.20-repacked': ['Les articles réemballés gardent-ils leur numéro de lot ?', 'Un numéro perdu rend inutile un bon stock.'],

  '03.30-papers': ['Les papiers de tous les transferts internationaux sont-ils complets et conservés ?', 'Les lacunes des papiers servent au détournement.'],
  '03.30-authorised': ['Chaque transfert a-t-il été autorisé par écrit avant le départ ?', 'Un transfert non autorisé est un détournement.'],
  '03.30-received': ['La réception a-t-elle été confirmée et comparée à l’envoi ?', 'Les pertes surviennent en route.'],

  '03.40-certificates': ['Un certificat d’utilisateur final est-il au dossier pour chaque transfert qui en exige un ?', 'C’est la promesse que la marchandise n’ira pas plus loin.'],
  '03.40-checked': ['L’authenticité des certificats est-elle vérifiée avant un transfert ?', 'Un papier peut être falsifié.'],
  '03.40-followed': ['Les livraisons sont-elles suivies auprès de l’utilisateur final ?', 'Une promesse jamais vérifiée s’oublie vite.'],

  '03.50-marks': ['Les marques des colis et des coups sont-elles lisibles et enregistrées ?', 'Le traçage commence par une marque.'],
  '03.50-requests': ['Un correspondant désigné répond-il aux demandes de traçage ?', 'Une demande sans réponse met fin à la piste.'],
  '03.50-kept': ['Les registres sont-ils gardés aussi longtemps que l’exige la règle nationale ?', 'Un bien détourné peut réapparaître des années après.'],

  '04.10-need': ['Le stockage de campagne ou temporaire ne dure-t-il que le temps fixé par son ordre ?', 'Un stockage temporaire tend à devenir permanent sans ses distances.'],
  '04.10-distances': ['Des distances sont-elles respectées aussi pour les dépôts de campagne, selon des règles indiquées ?', 'L’explosif ignore que le dépôt est temporaire.'],
  '04.10-weather': ['Les munitions à l’air libre sont-elles surélevées, couvertes et ventilées ?', 'La chaleur et l’humidité vieillissent vite les poudres.'],
  '04.10-guard': ['Le dépôt de campagne est-il clos ou gardé en permanence ?', 'C’est là que le vol est le plus facile.'],

  '05.10-siting': ['L’emplacement de chaque magasin a-t-il été choisi et consigné avec ses distances avant construction ou usage ?', 'Un magasin mal placé ne se corrige jamais à bas prix.'],
  '05.10-water': ['Les magasins sont-ils à l’abri des inondations, des glissements de terrain et des arbres qui surplombent ?', 'L’eau et les arbres tombés ruinent colis et toitures.'],
  '05.10-access': ['Un véhicule d’incendie peut-il atteindre chaque magasin par deux voies ?', 'Une route barrée ne doit pas isoler un magasin.'],
  '05.10-services': ['Aucune ligne électrique, conduite de carburant ni service public ne passe-t-il au-dessus ou au-dessous d’un magasin ?', 'Ils apportent le feu et souffrent d’une explosion.'],

  '05.20-structure': ['Les toits, murs, portes et sols de tous les magasins sont-ils sains et secs ?', 'Un toit qui fuit vieillit les munitions et laisse entrer la foudre.'],
  '05.20-doors': ['Les portes ferment-elles, à clé, et s’ouvrent-elles vers l’extérieur depuis l’intérieur ?', 'On doit pouvoir sortir, et le voleur ne doit pas entrer.'],
  '05.20-earth': ['La couverture de terre des magasins recouverts est-elle complète et de pleine épaisseur ?', 'Sans sa couverture, il ne compte plus comme tel.'],
  '05.20-ventilation': ['Les aérations sont-elles ouvertes, grillagées et libres ?', 'L’air garde frais et sec ; la grille arrête étincelles et animaux.'],
  '05.20-drawings': ['Les plans de chaque magasin sont-ils disponibles et montrent-ils les changements ultérieurs ?', 'Une résistance supposée n’en est pas une.'],

  '05.30-place': ['Chaque barricade sur laquelle compte le plan existe-t-elle, entre le magasin et le site exposé ?', 'Une distance plus courte n’est permise qu’avec la barricade.'],
  '05.30-height': ['Chaque barricade est-elle aussi haute, épaisse et proche que le veut sa conception ?', 'Les fragments passent au-dessus d’une barricade trop basse.'],
  '05.30-erosion': ['Les barricades sont-elles exemptes d’érosion, de brèches, de terriers et de grosses pierres ?', 'Les pierres de la terre deviennent des fragments.'],

  '05.40-lightning': ['Chaque magasin a-t-il une protection contre la foudre, essayée dans son délai et consignée ?', 'La foudre peut faire exploser un magasin.'],
  '05.40-wiring': ['L’installation électrique des magasins est-elle du type permis, et vérifiée ?', 'Une étincelle dans un magasin est une cause que l’on peut supprimer.'],
  '05.40-off': ['Le courant est-il coupé de l’extérieur quand personne n’est dans le magasin ?', 'Ce qui est coupé ne fait pas d’étincelle.'],
  '05.40-static': ['Sols, établis et personnes sont-ils mis à la terre là où l’on manipule de l’explosif nu ?', 'Une décharge statique suffit pour une amorce.'],

  '05.50-types': ['N’emploie-t-on dans les magasins que des véhicules et engins de levage permis pour les explosifs ?', 'Moteurs et échappements sont des sources de feu.'],
  '05.50-tested': ['Les engins de levage sont-ils essayés à leur échéance et marqués de leur charge ?', 'Une palette qui tombe peut fonctionner.'],
  '05.50-parked': ['Les véhicules sont-ils garés, ravitaillés et rechargés loin des magasins ?', 'Un véhicule brûle quand personne ne regarde.'],

  '05.60-emitters': ['Tous les émetteurs radio et radars proches sont-ils connus, avec puissance et distance ?', 'L’énergie radio peut mettre à feu des détonateurs électriques.'],
  '05.60-phones': ['Téléphones mobiles et radios sont-ils tenus loin des articles à amorçage électrique ?', 'L’émetteur le plus proche est dans la poche.'],
  '05.60-signs': ['Des panneaux montrent-ils où il devient interdit d’émettre ?', 'Le visiteur ne connaît pas la règle.'],

  '06.10-access': ['Quiconque entre dans la zone d’explosifs est-il enregistré, à l’entrée et à la sortie ?', 'En cas d’urgence, il faut savoir qui est dedans.'],
  '06.10-limits': ['Le nombre maximal de personnes de chaque bâtiment est-il affiché et respecté ?', 'Moins de monde, moins de victimes.'],
  '06.10-contraband': ['Personnes et véhicules sont-ils fouillés pour y trouver des objets interdits ?', 'Allumettes et téléphones entrent par habitude.'],
  '06.10-orders': ['Les consignes permanentes sont-elles affichées, signées et comprises de ceux qui y travaillent ?', 'Une consigne mal comprise n’est pas suivie.'],
  '06.10-emergency': ['Existe-t-il un plan d’urgence connu du personnel, des voisins et des hôpitaux ?', 'L’aide vient plus vite quand elle était convenue.'],

  '06.20-space': ['Peut-on faire le tour de chaque pile et l’inspecter ?', 'Ce qu’on n’atteint pas n’est pas inspecté.'],
  '06.20-overflow': ['Aucune munition n’est-elle stockée, faute de place, dans des passages, quais ou bâtiments sans licence ?', 'Le manque de place fait dépasser les limites.'],
  '06.20-planned': ['Le besoin de place est-il comparé à ce qui doit arriver ?', 'Une livraison sans place finit à l’air libre.'],

  '06.30-stacks': ['Les piles sont-elles stables, décollées du sol et des murs, et pas trop hautes ?', 'Les piles tombent et l’humidité monte.'],
  '06.30-apart': ['Détonateurs et autres articles sensibles sont-ils tenus à l’écart des autres explosifs ?', 'Ils commencent ce que les autres achèvent.'],
  '06.30-temperature': ['La température et l’humidité des magasins sont-elles mesurées et consignées ?', 'La chaleur abrège la vie des poudres.'],
  '06.30-clean': ['Les magasins sont-ils propres, sans emballages vides, chiffons, huile ni peinture ?', 'Les déchets sont du combustible.'],
  '06.30-handled': ['Les munitions sont-elles portées, jamais roulées, traînées ni jetées ?', 'Un traitement rude abîme les fusées sans que cela se voie.'],
  '06.30-returned': ['Les munitions rendues par les unités sont-elles contrôlées avant d’entrer en magasin ?', 'Un article rendu peut être abîmé ou armé.'],

  '06.40-closed': ['Les colis sont-ils fermés, scellés et intacts ?', 'Un colis ouvert n’est sûr ni par son contenu ni par son compte.'],
  '06.40-marked': ['Chaque colis montre-t-il article, lot, quantité, numéro ONU et étiquette de danger ?', 'Pompiers et transporteurs ne voient que le colis.'],
  '06.40-empties': ['Les emballages vides sont-ils certifiés exempts d’explosifs avant de sortir ?', 'Un coup oublié part dans une caisse « vide ».'],

  '06.50-special': ['Les risques particuliers (phosphore blanc, carburants liquides, uranium appauvri, missiles) sont-ils connus et stockés selon leurs propres règles ?', 'Les règles usuelles ne les couvrent pas.'],
  '06.50-water': ['Y a-t-il de l’eau ou du sable là où l’on stocke du phosphore blanc ?', 'Le phosphore qui fuit brûle aussitôt à l’air.'],
  '06.50-protective': ['Les vêtements de protection qu’exigent ces articles sont-ils là et en état ?', 'Les premiers soins viennent avant les secours.'],

  '06.60-permit': ['Les travaux aux bâtiments ou au terrain ne commencent-ils qu’avec un permis écrit ?', 'Souder près d’explosifs peut mettre fin à un dépôt.'],
  '06.60-emptied': ['Le magasin est-il vidé, ou le risque signé, avant des travaux à l’intérieur ?', 'Les ouvriers ne sont pas du personnel d’explosifs.'],
  '06.60-closed': ['Le lieu est-il inspecté après les travaux et avant réemploi ?', 'Outils et braises restent derrière.'],

  '06.70-schedule': ['Chaque magasin est-il inspecté à intervalles fixes, avec compte rendu ?', 'L’inspection trouve la fuite avant le feu.'],
  '06.70-findings': ['Les constats d’inspection sont-ils clos avec date et nom ?', 'Le même constat chaque année ne protège personne.'],
  '06.70-outside': ['Quelqu’un d’extérieur au dépôt l’inspecte-t-il à intervalles ?', 'On ne voit pas ses propres habitudes.'],
  '06.70-fences': ['Clôtures, éclairage, serrures et panneaux font-ils partie de l’inspection ?', 'La sûreté cède à son mètre le plus faible.'],

  '06.80-sampled': ['Les munitions en magasin sont-elles inspectées par lot à intervalles ?', 'Corrosion et fuites se trouvent en ouvrant les caisses.'],
  '06.80-place': ['Existe-t-il un bâtiment propre à l’ouverture et à l’inspection, à sa propre distance des magasins ?', 'Une munition déballée a perdu sa protection.'],
  '06.80-results': ['Le code d’état est-il changé après une inspection ?', 'Un résultat non consigné n’a pas été obtenu.'],

  '07.10-stability': ['La stabilité des poudres est-elle éprouvée à ses échéances ?', 'Une vieille poudre s’échauffe d’elle-même et met le feu au magasin.'],
  '07.10-oldest': ['Les lots les plus anciens sont-ils connus, et ce qui leur reste de vie ?', 'L’âge est un premier avertissement.'],
  '07.10-unstable': ['Les lots qui échouent à une épreuve sont-ils retirés sans délai pour élimination ?', 'Entre l’épreuve et l’élimination, le temps court.'],
  '07.10-environment': ['Les lots restés au chaud ou à l’humidité sont-ils suivis de plus près ?', 'La chaleur vieillit les poudres plus vite.'],

  '07.20-procedure': ['Existe-t-il une procédure écrite d’inspection pour chaque sorte de munition ?', 'Deux inspecteurs doivent trouver la même chose.'],
  '07.20-inspectors': ['Les inspecteurs sont-ils désignés et qualifiés pour les sortes qu’ils inspectent ?', 'Une fusée n’est pas une cartouche.'],
  '07.20-safety': ['Le nombre de coups ouverts à la fois et de personnes présentes est-il limité ?', 'Un incident doit rester petit.'],

  '08.10-vehicles': ['Les véhicules pour explosifs sont-ils contrôlés avant chaque trajet ?', 'Des freins chauds et des pneus usés mettent le feu au véhicule.'],
  '08.10-papers': ['Le conducteur a-t-il des papiers avec numéro ONU, quantité et conduite en cas d’urgence ?', 'Les secours doivent connaître le chargement.'],
  '08.10-placards': ['Les véhicules portent-ils les bonnes plaques, retirées à vide ?', 'Une plaque toujours là n’est plus lue.'],
  '08.10-route': ['L’itinéraire évite-t-il les villes, et les haltes sont-elles prévues ?', 'Un camion est un magasin sans distances.'],
  '08.10-loads': ['Les chargements sont-ils compatibles, arrimés et dans la limite du véhicule ?', 'Un chargement qui glisse se brise.'],

  '09.10-plan': ['Existe-t-il un plan de sûreté, revu et exercé ?', 'Un plan jamais essayé échoue la nuit.'],
  '09.10-perimeter': ['Clôtures, éclairage et bandes dégagées sont-ils complets tout autour ?', 'Le voleur trouve la brèche.'],
  '09.10-keys': ['Les clés sont-elles contrôlées, signées et partagées entre deux personnes ?', 'Une personne seule ne doit pas ouvrir un magasin.'],
  '09.10-guards': ['Des gardes sont-ils en poste jour et nuit, avec un moyen d’appeler à l’aide ?', 'Une alarme sans réponse ne protège rien.'],
  '09.10-vetted': ['Les personnes ayant accès sont-elles habilitées après enquête, et celle-ci est-elle répétée ?', 'Qui a accès peut aussi voler.'],
  '09.10-loss': ['Chaque perte est-elle signalée aussitôt et fait-elle l’objet d’une enquête ?', 'Ce qui est perdu resurgit dans le crime ou la guerre.'],
  '09.10-weapons': ['Armes et munitions correspondantes sont-elles séparées là où la règle l’exige ?', 'Ensemble, elles sont prêtes à servir.'],

  '10.10-backlog': ['Sait-on combien de munitions attendent l’élimination, de quelle sorte et dans quel état ?', 'Un stock qui attend se dégrade.'],
  '10.10-apart': ['Les munitions à éliminer sont-elles séparées du stock utilisable ?', 'Le pire ne doit pas faire exploser le meilleur.'],
  '10.10-ground': ['Existe-t-il un terrain d’élimination avec une zone de danger tenue libre ?', 'Les fragments volent bien au-delà de la fosse.'],
  '10.10-procedure': ['Chaque élimination suit-elle une procédure écrite, par des personnes qualifiées, avec compte rendu ?', 'L’élimination ne laisse pas de second essai.'],
  '10.10-environment': ['Le sol et l’eau du terrain d’élimination sont-ils surveillés ?', 'Les explosifs empoisonnent les puits.'],

  '11.10-reporting': ['Chacun sait-il comment et à qui signaler un accident ou un quasi-accident ?', 'Un quasi-accident est une leçon gratuite.'],
  '11.10-investigated': ['Chaque accident a-t-il été examiné, et des mesures ont-elles été prises ?', 'Sans causes connues, l’accident se répète.'],
  '11.10-evidence': ['Existe-t-il une liste de ce qu’il faut préserver après un accident (registres, échantillons, témoins) ?', 'Les traces disparaissent en quelques heures.'],

  '11.20-clearance': ['Existe-t-il un plan de dépollution après une explosion du dépôt ?', 'Les munitions projetées gisent loin hors de la clôture.'],
  '11.20-teams': ['Les équipes de dépollution sont-elles connues, avec leur délai d’arrivée ?', 'Avant leur venue, n’importe qui peut ramasser un coup.'],
  '11.20-public': ['Un avertissement au public est-il prêt dans les langues parlées aux alentours ?', 'Les premières heures décident du nombre de blessés.'],

  '12.10-agreement': ['Est-il convenu par écrit quelles règles de quelle nation valent dans un magasin partagé ?', 'Entre deux règles, la responsabilité tombe.'],
  '12.10-shared': ['Toutes les nations communiquent-elles quantités et divisions de ce qu’elles stockent sur le site ?', 'Les distances dépendent de la somme.'],
  '12.10-lead': ['Un officier répond-il de la sécurité de tout le site ?', 'Plusieurs chefs, plusieurs lacunes.'],

  '12.20-limit': ['La quantité du magasin de l’unité respecte-t-elle une limite écrite à sa porte ?', 'Les petits magasins touchent aux soldats qui dorment.'],
  '12.20-place': ['Les munitions de l’unité sont-elles dans un magasin ou conteneur propre, non dans des bureaux ou logements ?', 'Une caisse sous un bureau n’a aucune distance.'],
  '12.20-checked': ['Le magasin de l’unité est-il compté et inspecté à courts intervalles ?', 'Une petite perte passe facilement inaperçue.'],
};
