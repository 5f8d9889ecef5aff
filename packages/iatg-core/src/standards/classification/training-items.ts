import type { Verification } from './mixing-rule-set.js';

/** An item of the training catalogue. Masses per item, as packed for training. */
export interface TrainingItem {
  readonly id: string;
  readonly name: string;
  /** UN number; its code is X, that it fits this item is recalled only: that is a national decision for the packed item. */
  readonly un: string;
  /** Parts known, rounded up where sources vary. */
  readonly neq_kg: number;
  readonly he_kg?: number;
  readonly propellant_kg?: number;
  readonly range_kg?: readonly number[];
  readonly allUpMass_kg: number;
  readonly category: string;
  /** Of `neq_kg` alone. */
  readonly verification: Verification;
  /** By the HE mass (IATG 02.20, Table 9), where HD is 1.2. */
  readonly subDivision?: '1.2.1' | '1.2.2';
  /** UN numbers that other packings of the item have. */
  readonly alternatives?: readonly string[];
  /** Where `neq_kg` was seen; none: recalled. */
  readonly source?: string;
  readonly crosscheck?: string;
  readonly note?: string;
}

/**
 * 89 generic items: TRAINING VALUES. Of the NEQ 17 were seen, 2 agree in two sources, 70 are recalled; which UN number an item has is always recalled.
 * Real stock has the classification and the NEQ of the national data sheet of the packed item. What comes from a simulation is weak: only that the
 * number stands there was seen.
 */
export const TRAINING_ITEMS: readonly TrainingItem[] = [
  // small arms
  { id: 'sa-545x39', name: '5.45 x 39 mm ball cartridge', un: '0012', neq_kg: 0.00145, allUpMass_kg: 0.0107, category: 'small arms', verification: 'unverified' },
  { id: 'sa-556x45', name: '5.56 x 45 mm ball cartridge', un: '0012', neq_kg: 0.0017, allUpMass_kg: 0.0123, category: 'small arms', verification: 'agreed', propellant_kg: 0.0017, range_kg: [0.0016, 0.0018], source: 'a page of 2008 (26, unit misprinted as grams, grains meant = 1.68 g)', crosscheck: '24-27 grains on another page (1.56-1.75 g)' },
  { id: 'sa-762x39', name: '7.62 x 39 mm ball cartridge', un: '0012', neq_kg: 0.0016, allUpMass_kg: 0.0163, category: 'small arms', verification: 'unverified' },
  { id: 'sa-762x51', name: '7.62 x 51 mm ball cartridge', un: '0012', neq_kg: 0.003, allUpMass_kg: 0.024, category: 'small arms', verification: 'unverified' },
  { id: 'sa-762x54R', name: '7.62 x 54R mm ball cartridge', un: '0012', neq_kg: 0.0031, allUpMass_kg: 0.0225, category: 'small arms', verification: 'unverified' },
  { id: 'sa-9x19', name: '9 x 19 mm ball cartridge', un: '0012', neq_kg: 0.0004, allUpMass_kg: 0.012, category: 'small arms', verification: 'unverified' },
  { id: 'sa-127x99', name: '12.7 x 99 mm (.50) ball cartridge', un: '0012', neq_kg: 0.0152, allUpMass_kg: 0.117, category: 'small arms', verification: 'unverified' },
  { id: 'sa-127x108', name: '12.7 x 108 mm ball cartridge', un: '0012', neq_kg: 0.017, allUpMass_kg: 0.13, category: 'small arms', verification: 'unverified' },
  { id: 'sa-145x114', name: '14.5 x 114 mm AP-incendiary cartridge', un: '0339', neq_kg: 0.031, allUpMass_kg: 0.2, category: 'small arms', verification: 'unverified', alternatives: ['0012', '0417'], note: 'incendiary or tracer types may be 1.4G or 1.4S by packing' },
  { id: 'sa-blank762', name: '7.62 mm blank cartridge', un: '0014', neq_kg: 0.001, allUpMass_kg: 0.012, category: 'small arms', verification: 'unverified' },
  // medium calibre
  { id: 'mc-20x102-he', name: '20 x 102 mm HE-incendiary cartridge', un: '0321', neq_kg: 0.05, allUpMass_kg: 0.26, category: 'medium calibre', verification: 'unverified', he_kg: 0.01, propellant_kg: 0.039, subDivision: '1.2.2' },
  { id: 'mc-23x152-he', name: '23 x 152 mm HE-incendiary cartridge', un: '0321', neq_kg: 0.096, allUpMass_kg: 0.45, category: 'medium calibre', verification: 'unverified', he_kg: 0.019, propellant_kg: 0.077, subDivision: '1.2.2' },
  { id: 'mc-30x165-he', name: '30 x 165 mm HE-incendiary cartridge', un: '0321', neq_kg: 0.172, allUpMass_kg: 0.84, category: 'medium calibre', verification: 'unverified', he_kg: 0.049, propellant_kg: 0.123, subDivision: '1.2.2' },
  { id: 'mc-30x165-tp', name: '30 x 165 mm practice/AP cartridge', un: '0339', neq_kg: 0.123, allUpMass_kg: 0.85, category: 'medium calibre', verification: 'unverified' },
  { id: 'gl-40x46-he', name: '40 x 46 mm HE grenade cartridge', un: '0321', neq_kg: 0.035, allUpMass_kg: 0.23, category: 'medium calibre', verification: 'unverified', he_kg: 0.032, propellant_kg: 0.0004, range_kg: [0.032, 0.046], subDivision: '1.2.2', alternatives: ['0006', '0007'] },
  { id: 'gl-40x53-he', name: '40 x 53 mm HE/HEDP grenade cartridge', un: '0321', neq_kg: 0.045, allUpMass_kg: 0.34, category: 'medium calibre', verification: 'unverified', he_kg: 0.038, propellant_kg: 0.0046, subDivision: '1.2.2' },
  { id: 'gl-vog25', name: '40 mm caseless HE grenade (VOG-25 type)', un: '0007', neq_kg: 0.05, allUpMass_kg: 0.25, category: 'medium calibre', verification: 'unverified', he_kg: 0.048, subDivision: '1.2.2' },
  { id: 'gl-vog17', name: '30 mm HE grenade cartridge (VOG-17 type)', un: '0007', neq_kg: 0.04, allUpMass_kg: 0.35, category: 'medium calibre', verification: 'unverified', he_kg: 0.036, subDivision: '1.2.2' },
  // mortar
  { id: 'mo-60-he', name: '60 mm mortar HE round (M720 / M49A4 type)', un: '0321', neq_kg: 0.23, allUpMass_kg: 1.7, category: 'mortar', verification: 'unverified', he_kg: 0.19, propellant_kg: 0.035, range_kg: [0.15, 0.24], subDivision: '1.2.1', alternatives: ['0006', '0007'] },
  { id: 'mo-81-he', name: '81 mm mortar HE round (M374 / M821 type)', un: '0006', neq_kg: 1.1, allUpMass_kg: 4.2, category: 'mortar', verification: 'unverified', he_kg: 0.95, propellant_kg: 0.12, range_kg: [0.73, 1.2], alternatives: ['0321', '0005', '0007'] },
  { id: 'mo-82-he', name: '82 mm mortar HE-frag round (O-832D type)', un: '0321', neq_kg: 0.47, allUpMass_kg: 3.2, category: 'mortar', verification: 'unverified', he_kg: 0.4, propellant_kg: 0.06, range_kg: [0.4, 0.6], subDivision: '1.2.1', alternatives: ['0006', '0007'] },
  { id: 'mo-120-he', name: '120 mm mortar HE round (M933 type)', un: '0006', neq_kg: 3.4, allUpMass_kg: 14.2, category: 'mortar', verification: 'seen', he_kg: 2.99, propellant_kg: 0.45, alternatives: ['0321', '0005'], source: 'ERDC/CRREL TR-05-15 abstract: 2,990 g Composition B per round; propellant and round mass recalled', crosscheck: 'HE mass only is S; propellant and AUW R' },
  { id: 'mo-120-of843', name: '120 mm mortar HE-frag round (OF-843B type)', un: '0321', neq_kg: 2, allUpMass_kg: 16, category: 'mortar', verification: 'unverified', he_kg: 1.6, propellant_kg: 0.4, range_kg: [1.4, 3.1], subDivision: '1.2.1', alternatives: ['0006', '0007'] },
  { id: 'mo-81-illum', name: '81 mm mortar illuminating round', un: '0254', neq_kg: 0.8, allUpMass_kg: 4.1, category: 'mortar', verification: 'unverified', alternatives: ['0171', '0297'] },
  { id: 'mo-81-smoke-wp', name: '81 mm mortar WP smoke round', un: '0245', neq_kg: 0.2, allUpMass_kg: 4.9, category: 'mortar', verification: 'unverified', subDivision: '1.2.2', note: 'WP filling (about 0.7-1.8 kg) is not counted as NEQ unless it adds to the dominant hazard (IATG 02.20, clause 7.5)' },
  // artillery
  { id: 'ar-76-he', name: '76 mm gun HE fixed round', un: '0321', neq_kg: 1.8, allUpMass_kg: 9, category: 'artillery', verification: 'unverified', he_kg: 0.7, propellant_kg: 1.08, subDivision: '1.2.1', alternatives: ['0006'] },
  { id: 'ar-100-he', name: '100 mm gun HE fixed round', un: '0321', neq_kg: 6.9, allUpMass_kg: 30.2, category: 'artillery', verification: 'unverified', he_kg: 1.5, propellant_kg: 5.4, subDivision: '1.2.1', alternatives: ['0006'] },
  { id: 'ar-105-m1', name: '105 mm howitzer HE semi-fixed round (M1 type)', un: '0321', neq_kg: 3.5, allUpMass_kg: 18.2, category: 'artillery', verification: 'seen', he_kg: 2.18, propellant_kg: 1.28, subDivision: '1.2.1', alternatives: ['0006'], source: 'mass table quoting 1943 US data', crosscheck: '2.18 kg TNT, projectile 14.97 kg in that table; equals recalled 4.80 lb; propellant R' },
  { id: 'ar-122-of462', name: '122 mm howitzer HE projectile (OF-462 type)', un: '0168', neq_kg: 3.67, allUpMass_kg: 21.8, category: 'artillery', verification: 'unverified', alternatives: ['0169'], crosscheck: 'AUW 21.76 in data of a flight simulator (weak)' },
  { id: 'ar-122-charge', name: '122 mm howitzer propelling charge, cased (full)', un: '0242', neq_kg: 2.1, allUpMass_kg: 5.5, category: 'artillery', verification: 'unverified', range_kg: [1.6, 3.8] },
  { id: 'ar-130-of482', name: '130 mm gun HE projectile (OF-482 type)', un: '0168', neq_kg: 3.64, allUpMass_kg: 33.4, category: 'artillery', verification: 'unverified' },
  { id: 'ar-130-charge', name: '130 mm gun propelling charge, cased (full)', un: '0242', neq_kg: 12.9, allUpMass_kg: 25.7, category: 'artillery', verification: 'unverified' },
  { id: 'ar-152-of540', name: '152 mm gun-howitzer HE projectile (OF-540 type)', un: '0168', neq_kg: 5.9, allUpMass_kg: 43.6, category: 'artillery', verification: 'unverified', range_kg: [5.76, 7.7], alternatives: ['0169'], crosscheck: 'AUW 43.56 in data of a flight simulator (weak); its 7.65 kg HE belongs to the OF-45 type (A-IX-2)' },
  { id: 'ar-152-charge', name: '152 mm gun-howitzer propelling charge, cased (full)', un: '0242', neq_kg: 8.2, allUpMass_kg: 15, category: 'artillery', verification: 'unverified' },
  { id: 'ar-155-m107', name: '155 mm howitzer HE projectile (M107 type)', un: '0168', neq_kg: 6.86, allUpMass_kg: 43.1, category: 'artillery', verification: 'seen', range_kg: [6.62, 6.99], alternatives: ['0169'], source: 'mass table quoting 1943 US data', crosscheck: '6.863 kg TNT (15.13 lb), 43.09 kg with fuze in that table; recalled service figures 14.6 lb TNT / 15.4 lb Comp B' },
  { id: 'ar-155-m795', name: '155 mm howitzer HE projectile (M795 type)', un: '0168', neq_kg: 10.8, allUpMass_kg: 46.7, category: 'artillery', verification: 'unverified' },
  { id: 'ar-155-charge', name: '155 mm howitzer propelling charge, bagged (M4 type)', un: '0242', neq_kg: 5.9, allUpMass_kg: 6.5, category: 'artillery', verification: 'unverified' },
  { id: 'ar-125-he', name: '125 mm tank gun HE-frag projectile with charge', un: '0321', neq_kg: 8.2, allUpMass_kg: 33, category: 'artillery', verification: 'unverified', he_kg: 3.15, propellant_kg: 5, subDivision: '1.2.1' },
  { id: 'ar-fuze-pd', name: 'point-detonating fuze, with two or more protective features', un: '0408', neq_kg: 0.025, allUpMass_kg: 0.9, category: 'artillery', verification: 'unverified', alternatives: ['0409', '0410', '0106', '0107', '0257', '0367'] },
  // rocket
  { id: 'rk-57-s5', name: '57 mm aircraft rocket HE (S-5 type)', un: '0181', neq_kg: 1.35, allUpMass_kg: 3.9, category: 'rocket', verification: 'unverified', he_kg: 0.28, propellant_kg: 1.1, alternatives: ['0182'] },
  { id: 'rk-70-he', name: '70 mm (2.75 in) rocket HE (M151 with Mk 66 motor type)', un: '0181', neq_kg: 4.3, allUpMass_kg: 10.4, category: 'rocket', verification: 'unverified', he_kg: 1.04, propellant_kg: 3.2, note: '1.1E and UN 0181 for this round are S: huggingface.co/datasets/redmoddata/lines_train_2M (US manual text)' },
  { id: 'rk-80-s8', name: '80 mm aircraft rocket HE (S-8 type)', un: '0181', neq_kg: 4.5, allUpMass_kg: 11.3, category: 'rocket', verification: 'unverified', he_kg: 0.9, propellant_kg: 3.6, crosscheck: 'propellant 3.6 in data of a flight simulator (weak)' },
  { id: 'rk-107', name: '107 mm artillery rocket HE (Type 63 type)', un: '0181', neq_kg: 3, allUpMass_kg: 18.8, category: 'rocket', verification: 'unverified', he_kg: 1.3, propellant_kg: 1.67, alternatives: ['0182', '0180'] },
  { id: 'rk-122-grad', name: '122 mm artillery rocket HE-frag (9M22U type)', un: '0181', neq_kg: 26.9, allUpMass_kg: 66.6, category: 'rocket', verification: 'seen', he_kg: 6.4, propellant_kg: 20.5, alternatives: ['0182', '0180'], source: 'data of a flight simulator (weak)', crosscheck: 'recall 6.4 + 20.45 kg, 66.6 kg; game data 6.4, 20.5, 67 (may share a root)' },
  // infantry anti-armour
  { id: 'at-pg7v', name: '85 mm rocket-assisted HEAT round (PG-7V type)', un: '0181', neq_kg: 0.75, allUpMass_kg: 2.2, category: 'infantry anti-armour', verification: 'unverified', he_kg: 0.39, propellant_kg: 0.35, range_kg: [0.55, 0.85], alternatives: ['0182', '0180', '0295'], note: 'fuze fitted: then 1.1F/1.2F (UN 0180/0295)' },
  { id: 'at-og7', name: '40 mm rocket-assisted HE-frag round (OG-7V type)', un: '0181', neq_kg: 0.36, allUpMass_kg: 2, category: 'infantry anti-armour', verification: 'unverified', he_kg: 0.21, propellant_kg: 0.15, alternatives: ['0182'] },
  { id: 'at-pg9', name: '73 mm recoilless HEAT round (PG-9 type)', un: '0181', neq_kg: 1.6, allUpMass_kg: 4.4, category: 'infantry anti-armour', verification: 'unverified', he_kg: 0.32, propellant_kg: 1.28, alternatives: ['0182'], crosscheck: 'HE 0.322 and motor 0.46 in data of a flight simulator (weak)' },
  { id: 'at-law66', name: '66 mm light anti-armour weapon (M72 type)', un: '0181', neq_kg: 0.37, allUpMass_kg: 2.5, category: 'infantry anti-armour', verification: 'unverified', he_kg: 0.3, propellant_kg: 0.07, alternatives: ['0182'] },
  // hand grenade
  { id: 'gr-m67', name: 'fragmentation hand grenade (M67 type)', un: '0292', neq_kg: 0.185, allUpMass_kg: 0.4, category: 'hand grenade', verification: 'seen', alternatives: ['0293'], source: 'data of an infantry simulation (weak)', crosscheck: '185 g in an infantry simulation; recall 6.5 oz = 184 g' },
  { id: 'gr-m26', name: 'fragmentation hand grenade (M26 type)', un: '0292', neq_kg: 0.156, allUpMass_kg: 0.45, category: 'hand grenade', verification: 'unverified', alternatives: ['0293'] },
  { id: 'gr-f1', name: 'fragmentation hand grenade (F-1 type)', un: '0292', neq_kg: 0.06, allUpMass_kg: 0.6, category: 'hand grenade', verification: 'unverified', alternatives: ['0293'] },
  { id: 'gr-rgd5', name: 'fragmentation hand grenade (RGD-5 type)', un: '0292', neq_kg: 0.11, allUpMass_kg: 0.31, category: 'hand grenade', verification: 'unverified', alternatives: ['0293'] },
  { id: 'gr-smoke', name: 'coloured smoke hand grenade (M18 type)', un: '0303', neq_kg: 0.33, allUpMass_kg: 0.54, category: 'hand grenade', verification: 'unverified', alternatives: ['0016'] },
  { id: 'gr-rifle', name: 'rifle grenade HE', un: '0284', neq_kg: 0.2, allUpMass_kg: 0.6, category: 'hand grenade', verification: 'unverified', alternatives: ['0285', '0292', '0293'] },
  { id: 'gr-practice', name: 'practice hand grenade', un: '0452', neq_kg: 0.003, allUpMass_kg: 0.45, category: 'hand grenade', verification: 'unverified', alternatives: ['0110', '0372', '0318'] },
  // anti-vehicle mine
  { id: 'mn-tm46', name: 'anti-vehicle blast mine (TM-46 type)', un: '0137', neq_kg: 5.7, allUpMass_kg: 8.6, category: 'anti-vehicle mine', verification: 'unverified' },
  { id: 'mn-tm57', name: 'anti-vehicle blast mine (TM-57 type)', un: '0137', neq_kg: 6.5, allUpMass_kg: 8.8, category: 'anti-vehicle mine', verification: 'unverified' },
  { id: 'mn-tm62m', name: 'anti-vehicle blast mine (TM-62M type)', un: '0137', neq_kg: 7.5, allUpMass_kg: 10, category: 'anti-vehicle mine', verification: 'unverified', range_kg: [7, 8] },
  { id: 'mn-m15', name: 'anti-vehicle blast mine (M15 type)', un: '0137', neq_kg: 10.3, allUpMass_kg: 14.3, category: 'anti-vehicle mine', verification: 'unverified' },
  { id: 'mn-m19', name: 'anti-vehicle blast mine (M19 type)', un: '0137', neq_kg: 9.5, allUpMass_kg: 12.6, category: 'anti-vehicle mine', verification: 'unverified' },
  // anti-personnel mine (disposal stock)
  { id: 'ap-pmn', name: 'anti-personnel blast mine (PMN type)', un: '0137', neq_kg: 0.24, allUpMass_kg: 0.55, category: 'anti-personnel mine (disposal stock)', verification: 'seen', range_kg: [0.2, 0.24], alternatives: ['0136'], source: 'copy of an encyclopaedia; another page gives 240 g TNT for an item of this family', crosscheck: '200 g and, in older yearbooks, 240 g; higher value used' },
  { id: 'ap-pmn2', name: 'anti-personnel blast mine (PMN-2 type)', un: '0136', neq_kg: 0.1, allUpMass_kg: 0.42, category: 'anti-personnel mine (disposal stock)', verification: 'seen', alternatives: ['0137'], source: 'a page on mines (100 g TNT/RDX, 420 g)', note: 'fuze is integral: F' },
  { id: 'ap-m14', name: 'anti-personnel blast mine (M14 type)', un: '0137', neq_kg: 0.029, allUpMass_kg: 0.094, category: 'anti-personnel mine (disposal stock)', verification: 'unverified' },
  { id: 'ap-pomz2', name: 'stake fragmentation mine (POMZ-2 type)', un: '0137', neq_kg: 0.075, allUpMass_kg: 2.3, category: 'anti-personnel mine (disposal stock)', verification: 'unverified' },
  { id: 'ap-ozm72', name: 'bounding fragmentation mine (OZM-72 type)', un: '0137', neq_kg: 0.67, allUpMass_kg: 5, category: 'anti-personnel mine (disposal stock)', verification: 'unverified' },
  { id: 'ap-prom1', name: 'bounding fragmentation mine (PROM-1 type)', un: '0137', neq_kg: 0.43, allUpMass_kg: 3, category: 'anti-personnel mine (disposal stock)', verification: 'unverified' },
  { id: 'ap-mon50', name: 'directional fragmentation mine (MON-50 type)', un: '0137', neq_kg: 0.7, allUpMass_kg: 2, category: 'anti-personnel mine (disposal stock)', verification: 'unverified' },
  { id: 'ap-m18', name: 'directional fragmentation charge (M18A1 type)', un: '0137', neq_kg: 0.68, allUpMass_kg: 1.6, category: 'anti-personnel mine (disposal stock)', verification: 'unverified', note: 'US packing is also classed 1.1D/1.2D by lot; check data sheet' },
  // aircraft bomb, unfuzed
  { id: 'bo-mk81', name: '250 lb general-purpose bomb (Mk 81 type)', un: '0034', neq_kg: 45.4, allUpMass_kg: 118, category: 'aircraft bomb, unfuzed', verification: 'seen', source: 'data of a flight simulator (weak)', crosscheck: '45.4 / 117.9 kg in game data; recall 100 lb' },
  { id: 'bo-mk82', name: '500 lb general-purpose bomb (Mk 82 type)', un: '0034', neq_kg: 87.1, allUpMass_kg: 241, category: 'aircraft bomb, unfuzed', verification: 'agreed', source: 'data of a flight simulator (weak); data of an infantry simulation (weak)', crosscheck: '87.1 kg / 240.9 kg game data; 87.0 kg in an infantry simulation; "about 200 lb" in a magazine; recall 192 lb' },
  { id: 'bo-mk83', name: '1,000 lb general-purpose bomb (Mk 83 type)', un: '0034', neq_kg: 202, allUpMass_kg: 454, category: 'aircraft bomb, unfuzed', verification: 'seen', source: 'data of a flight simulator (weak)', crosscheck: '201.9 / 454 kg game data; recall 445 lb' },
  { id: 'bo-mk84', name: '2,000 lb general-purpose bomb (Mk 84 type)', un: '0034', neq_kg: 428.7, allUpMass_kg: 908, category: 'aircraft bomb, unfuzed', verification: 'seen', source: 'data of a flight simulator (weak)', crosscheck: '428.7 / 908 kg game data; recall 945 lb' },
  { id: 'bo-fab100', name: '100 kg HE-frag bomb (OFAB-100-120 type)', un: '0034', neq_kg: 46, allUpMass_kg: 123, category: 'aircraft bomb, unfuzed', verification: 'seen', source: 'data of a flight simulator (weak)' },
  { id: 'bo-fab250', name: '250 kg HE bomb (FAB-250 M-62 type)', un: '0034', neq_kg: 100, allUpMass_kg: 227, category: 'aircraft bomb, unfuzed', verification: 'seen', range_kg: [94, 105], source: 'data of a flight simulator (weak)', crosscheck: '100 / 227 kg game data; recall the same' },
  { id: 'bo-fab500', name: '500 kg HE bomb (FAB-500 M-62 type)', un: '0034', neq_kg: 213, allUpMass_kg: 500, category: 'aircraft bomb, unfuzed', verification: 'unverified', range_kg: [200, 213], crosscheck: '207 / 520 kg in data of a flight simulator (weak); higher NEQ used' },
  // demolition and bulk
  { id: 'de-tnt200', name: 'TNT block, 200 g', un: '0048', neq_kg: 0.2, allUpMass_kg: 0.21, category: 'demolition and bulk', verification: 'unverified', alternatives: ['0209'] },
  { id: 'de-tnt400', name: 'TNT block, 400 g', un: '0048', neq_kg: 0.4, allUpMass_kg: 0.42, category: 'demolition and bulk', verification: 'unverified', alternatives: ['0209'] },
  { id: 'de-pe-125', name: 'plastic explosive block, 1.25 lb (M112 type)', un: '0084', neq_kg: 0.567, allUpMass_kg: 0.6, category: 'demolition and bulk', verification: 'unverified', alternatives: ['0048'] },
  { id: 'de-cord-m', name: 'detonating cord, 1 m of 12 g/m', un: '0065', neq_kg: 0.012, allUpMass_kg: 0.022, category: 'demolition and bulk', verification: 'unverified', range_kg: [0.01, 0.0134], alternatives: ['0289'], note: '27 CFR 555.218 note: 50-60 grain cord counts 9 lb per 1,000 ft = 13.4 g/m' },
  { id: 'de-det-electric', name: 'detonator, electric, No. 8', un: '0030', neq_kg: 0.00068, allUpMass_kg: 0.01, category: 'demolition and bulk', verification: 'seen', alternatives: ['0255', '0456'], source: '27 CFR 555.218 note: 1.5 lb per 1,000 up to No. 8', note: '0.001 kg is the cautious training value' },
  { id: 'de-det-plain', name: 'detonator, non-electric, No. 8', un: '0029', neq_kg: 0.00068, allUpMass_kg: 0.005, category: 'demolition and bulk', verification: 'seen', alternatives: ['0267', '0455'], source: '27 CFR 555.218 note' },
  { id: 'de-safetyfuse-m', name: 'safety fuse, 1 m', un: '0105', neq_kg: 0.0055, allUpMass_kg: 0.025, category: 'demolition and bulk', verification: 'unverified' },
  { id: 'de-blackpowder-kg', name: 'black powder, 1 kg', un: '0027', neq_kg: 1, allUpMass_kg: 1.05, category: 'demolition and bulk', verification: 'seen', source: 'by definition (net mass)' },
  { id: 'de-propellant-kg', name: 'single-base gun propellant in bulk, 1 kg', un: '0161', neq_kg: 1, allUpMass_kg: 1.1, category: 'demolition and bulk', verification: 'seen', alternatives: ['0160', '0509'], source: 'by definition (net mass)' },
  { id: 'de-anfo-kg', name: 'blasting explosive type B (ANFO), 1 kg', un: '0331', neq_kg: 1, allUpMass_kg: 1.02, category: 'demolition and bulk', verification: 'seen', alternatives: ['0082'], source: 'by definition (net mass)', note: '1.5D is treated as 1.1 for distances' },
  // pyrotechnic
  { id: 'py-flare-hand', name: 'hand signal flare', un: '0191', neq_kg: 0.1, allUpMass_kg: 0.25, category: 'pyrotechnic', verification: 'unverified', alternatives: ['0373'] },
  { id: 'py-signal-26', name: '26.5 mm signal cartridge', un: '0312', neq_kg: 0.04, allUpMass_kg: 0.1, category: 'pyrotechnic', verification: 'unverified', alternatives: ['0054', '0405'] },
  { id: 'py-tripflare', name: 'trip flare, surface', un: '0092', neq_kg: 0.2, allUpMass_kg: 0.65, category: 'pyrotechnic', verification: 'unverified', alternatives: ['0419', '0418'] },
  { id: 'py-thunderflash', name: 'simulator, ground burst', un: '0431', neq_kg: 0.045, allUpMass_kg: 0.12, category: 'pyrotechnic', verification: 'unverified', alternatives: ['0430', '0428'] },
];
