// The depot as data. Places are [u, v] in metres in the depot's own frame: v looks north by east (10 degrees), u to its right.
// The four igloos stand in a row along u and face the service road, -v, towards the open land and the sea.

export const DEPOT = { name: 'Highfold Ammunition Depot', origin: [-1000, -60], bearing_deg: 10 };
const FORWARD = 10;
const BACK = 190;
const LEFT = 280;
const RIGHT = 100;

/** Potential explosion sites. `front_deg` is the true bearing of the front; footprints are width (along the front) x depth. */
export const STORES = [
  { id: 'igloo-1', name: 'Igloo 1', at: [-90, 0], width: 12, depth: 26, front_deg: BACK, cover: 'earth',
    structure: { type: 'earth-covered-magazine', rating: '7-bar', front_deg: BACK, standardEcm: true },
    contents: [{ hd: '1.1', neq_kg: 40000, compatibilityGroup: 'D' }], holds: 'aircraft bombs' },
  { id: 'igloo-2', name: 'Igloo 2', at: [-30, 0], width: 12, depth: 26, front_deg: BACK, cover: 'earth',
    structure: { type: 'earth-covered-magazine', rating: '7-bar', front_deg: BACK },
    contents: [{ hd: '1.1', neq_kg: 26000, compatibilityGroup: 'D' }, { hd: '1.2.1', neq_kg: 5000, compatibilityGroup: 'E' }], holds: 'artillery shells, cartridges with high-explosive projectiles' },
  { id: 'igloo-3', name: 'Igloo 3', at: [30, 0], width: 12, depth: 26, front_deg: BACK, cover: 'earth',
    structure: { type: 'earth-covered-magazine', rating: '3-bar', front_deg: BACK },
    contents: [{ hd: '1.1', neq_kg: 6000, compatibilityGroup: 'D' }, { hd: '1.2.3', neq_kg: 5000, compatibilityGroup: 'E', treatAs: '1.2.1' }], holds: 'anti-tank mines, guided missiles' },
  { id: 'igloo-4', name: 'Igloo 4', at: [90, 0], width: 12, depth: 26, front_deg: BACK, cover: 'earth',
    structure: { type: 'earth-covered-magazine', rating: 'undefined', front_deg: BACK, doorBarricaded: true },
    contents: [{ hd: '1.1', neq_kg: 10000, compatibilityGroup: 'D' }], holds: 'mortar bombs without propelling charges' },
  { id: 'magazine-5', name: 'Old Magazine 5', at: [0, 132], width: 14, depth: 22, front_deg: FORWARD, cover: 'earth',
    structure: { type: 'earth-covered-magazine', rating: 'undefined', front_deg: FORWARD },
    contents: [{ hd: '1.1', neq_kg: 4000, compatibilityGroup: 'D' }], holds: 'demolition charges' },
  { id: 'esh-6', name: 'ESH 6', at: [-318, -42], width: 24, depth: 16, front_deg: LEFT, cover: 'concrete',
    structure: { type: 'reinforced', front_deg: LEFT },
    contents: [{ hd: '1.6', neq_kg: 8000, compatibilityGroup: 'N', treatAs: '1.2.1' }], holds: 'insensitive munitions' },
  { id: 'esh-7', name: 'ESH 7', at: [-262, -168], width: 26, depth: 14, front_deg: FORWARD, cover: 'sheet',
    structure: { type: 'semi-reinforced' },
    contents: [{ hd: '1.2', neq_kg: 3000, compatibilityGroup: 'E' }], holds: '40 mm and 57 mm cartridges, sub-division not on the record' },
  { id: 'esh-8', name: 'ESH 8', at: [-110, -196], width: 22, depth: 14, front_deg: FORWARD, cover: 'slate', barricaded: true,
    structure: { type: 'medium' },
    contents: [{ hd: '1.3.1', neq_kg: 20000, compatibilityGroup: 'C' }], holds: 'propelling charges' },
  { id: 'esh-9', name: 'ESH 9', at: [345, 44], width: 28, depth: 12, front_deg: FORWARD, cover: 'sheet',
    structure: { type: 'light' },
    contents: [{ hd: '1.3.2', neq_kg: 2000, compatibilityGroup: 'G' }, { hd: '1.4', neq_kg: 1500, compatibilityGroup: 'S' }], holds: 'signal flares, small arms ammunition' },
  { id: 'stack-10', name: 'Stack 10', at: [-225, 168], width: 18, depth: 12, front_deg: RIGHT, cover: 'hardstanding', barricaded: true,
    structure: { type: 'open-stack' },
    contents: [{ hd: '1.1', neq_kg: 5000, compatibilityGroup: 'D' }], holds: 'bombs awaiting disposal' },
  { id: 'stack-11', name: 'Stack 11', at: [428, 186], width: 16, depth: 12, front_deg: BACK, cover: 'hardstanding',
    structure: { type: 'open-stack' },
    contents: [{ hd: '1.1', neq_kg: 1200, compatibilityGroup: 'D' }], holds: 'recovered shells' },
  { id: 'process-12', name: 'Process Building 12', at: [236, -176], width: 22, depth: 13, front_deg: FORWARD, cover: 'concrete', barricaded: true,
    structure: { type: 'light' }, process: { barricaded: true, protectiveRoof: true, occupants: 8 },
    contents: [{ hd: '1.1', neq_kg: 250, compatibilityGroup: 'D' }, { hd: '1.3.1', neq_kg: 100, compatibilityGroup: 'C' }], holds: 'inspection and repair of ammunition' },
  { id: 'esh-13', name: 'ESH 13', at: [172, 112], width: 24, depth: 14, front_deg: FORWARD, cover: 'slate',
    structure: { type: 'medium' }, holds: 'empty since the roof was renewed' },
];

/** Buildings of the depot without explosives. */
export const OTHER_BUILDINGS = [
  { id: 'packing-shed', name: 'Packing shed', use: 'workshop', at: [396, -196], width: 24, depth: 14, front_deg: BACK, roof: 'sheet', storeys: 1 },
  { id: 'depot-office', name: 'Depot office', use: 'office', at: [566, -266], width: 26, depth: 11, front_deg: BACK, roof: 'slate', storeys: 1 },
  { id: 'admin-office', name: 'Administration block', use: 'office', at: [624, -276], width: 34, depth: 13, front_deg: BACK, roof: 'sheet', storeys: 2 },
  { id: 'gatehouse', name: 'Gatehouse', use: 'office', at: [676, -316], width: 9, depth: 7, front_deg: BACK, roof: 'slate', storeys: 1 },
  { id: 'garage', name: 'Vehicle garage', use: 'garage', at: [530, -226], width: 34, depth: 12, front_deg: BACK, roof: 'sheet', storeys: 1 },
  { id: 'fire-pump-house', name: 'Fire pump house', use: 'utility', at: [470, -232], width: 8, depth: 7, front_deg: BACK, roof: 'sheet', storeys: 1 },
  { id: 'transfer-shed', name: 'Railhead transfer shed', use: 'shed', at: [462, -327], width: 52, depth: 10, front_deg: BACK, roof: 'sheet', storeys: 1 },
  { id: 'canteen', name: 'Canteen', use: 'canteen', at: [668, -240], width: 20, depth: 11, front_deg: LEFT, roof: 'slate', storeys: 1 },
];

export const DEPOT_TANKS = [
  { id: 'diesel-tank', name: 'Diesel tank (above ground)', bund: { at: [596, -234], width: 12, depth: 8, bearing_deg: FORWARD }, tanks: [[596, -234, 2.6]] },
];
/** The filling point of the underground tank: a slab with a cover. */
export const UNDERGROUND_TANK = { id: 'underground-tank', name: 'Underground fuel tank', at: [500, -262], width: 10, depth: 5, bearing_deg: FORWARD };

export const FENCE = {
  id: 'depot-fence', name: 'Depot fence', height_m: 2.4,
  ring: [[-470, -262], [-476, 120], [-320, 262], [40, 282], [300, 292], [520, 284], [568, 120], [640, -120], [730, -210], [726, -376], [560, -384], [300, -366], [60, -338], [-200, -338], [-400, -320]],
  gates: [[728, -335], [566, -384]],
};

export const INNER_ROADS = [
  { id: 'gate-road', name: 'Gate road', width_m: 6, line: [[735, -334], [690, -330], [600, -314], [520, -292], [440, -262], [345, -222], [302, -150], [268, -80], [214, -45], [150, -41]] },
  { id: 'service-road', name: 'Service road', width_m: 6, line: [[150, -41], [60, -41], [-60, -41], [-150, -41], [-205, -62], [-262, -92], [-330, -92], [-358, -78], [-360, -42], [-360, -8]] },
  { id: 'north-loop', name: 'North loop', width_m: 5, line: [[214, -45], [236, 20], [234, 90], [206, 142], [120, 166], [0, 168], [-110, 176], [-180, 168], [-192, 160], [-204, 60], [-205, -62]] },
  { id: 'stack-road', name: 'Stack road', width_m: 5, line: [[236, 66], [345, 66], [400, 100], [428, 150], [428, 172]] },
  { id: 'south-road', name: 'South road', width_m: 5, line: [[-110, -41], [-116, -110], [-122, -150], [-190, -146], [-262, -142], [-300, -128], [-300, -92]] },
  { id: 'process-road', name: 'Process road', width_m: 5, line: [[300, -146], [258, -138], [236, -148]] },
  { id: 'railhead-road', name: 'Railhead road', width_m: 5, line: [[560, -305], [520, -313], [410, -313], [388, -300], [388, -243]] },
  { id: 'office-road', name: 'Office road', width_m: 5, line: [[640, -322], [644, -296], [600, -290], [548, -288]] },
  { id: 'garage-road', name: 'Garage road', width_m: 5, line: [[520, -292], [520, -252], [520, -240]] },
];

export const HARDSTANDINGS = [
  ...[-90, -30, 30, 90].map((u, i) => ({ id: `igloo-apron-${i + 1}`, name: `Igloo ${i + 1} apron`, at: [u, -25.5], width: 14, depth: 23 })),
  { id: 'magazine-apron', name: 'Old Magazine 5 apron', at: [0, 154.5], width: 14, depth: 21 },
  { id: 'esh-6-apron', name: 'ESH 6 apron', at: [-341.5, -42], width: 29, depth: 24 },
  { id: 'esh-7-apron', name: 'ESH 7 apron', at: [-262, -152], width: 30, depth: 14 },
  { id: 'esh-8-apron', name: 'ESH 8 apron', at: [-112, -170], width: 26, depth: 34 },
  { id: 'esh-9-apron', name: 'ESH 9 apron', at: [345, 57], width: 30, depth: 12 },
  { id: 'esh-13-apron', name: 'ESH 13 apron', at: [172, 136], width: 28, depth: 28 },
  { id: 'process-apron', name: 'Process Building 12 apron', at: [236, -158], width: 24, depth: 20 },
  { id: 'shed-apron', name: 'Packing shed apron', at: [392, -216], width: 26, depth: 24 },
  { id: 'vehicle-park', name: 'Vehicle park', at: [528, -246], width: 46, depth: 24 },
  { id: 'car-park', name: 'Car park', at: [640, -300], width: 60, depth: 12 },
];

/** Earth barricades. `u`: open on the side of the bearing, inside size and thickness; `bank`: a straight one. */
export const TRAVERSES = [
  { id: 'traverse-8', name: 'ESH 8 traverse', shape: 'u', at: [-110, -196], width: 34, depth: 24, thick: 9, open_deg: FORWARD, height_m: 5 },
  { id: 'traverse-10', name: 'Stack 10 traverse', shape: 'u', at: [-225, 168], width: 26, depth: 22, thick: 9, open_deg: RIGHT, height_m: 4.5 },
  { id: 'traverse-12', name: 'Process Building 12 traverse', shape: 'u', at: [236, -176], width: 32, depth: 22, thick: 8, open_deg: FORWARD, height_m: 4.5 },
  { id: 'traverse-4', name: 'Igloo 4 door barricade', shape: 'bank', at: [90, -53], width: 26, thick: 8, height_m: 4 },
];
/** Earth on top of the igloos: how far the bank reaches out at the sides and behind. */
export const EARTH_COVER = { sides_m: 10, rear_m: 11, height_m: 6.2 };

/** Clumps of trees, emergency water and lightning masts inside the fence. */
export const CLUMPS = [
  { id: 'clump-west', name: 'West clump', canopy: 'mixed', around: [[-420, 60], [-380, 130], [-330, 190], [-292, 178], [-318, 110], [-372, 40]] },
  { id: 'clump-north', name: 'North belt', canopy: 'conifer', around: [[40, 262], [180, 266], [330, 272], [330, 250], [180, 240], [44, 236]] },
  { id: 'clump-south', name: 'South clump', canopy: 'mixed', around: [[20, -236], [90, -222], [150, -250], [130, -300], [60, -314], [16, -282]] },
  { id: 'clump-east', name: 'East clump', canopy: 'deciduous', around: [[470, -40], [530, -20], [560, -80], [520, -130], [462, -110]] },
  { id: 'clump-mid', name: 'Old hedge', canopy: 'deciduous', around: [[-186, -250], [-176, -230], [-60, -258], [-64, -276]] },
];
export const EMERGENCY_WATER = [
  { id: 'emergency-water-1', name: 'Emergency water', at: [120, -90], radius: 9 },
  { id: 'emergency-water-2', name: 'Emergency water', at: [-160, -10], radius: 8 },
  { id: 'emergency-water-3', name: 'Emergency water', at: [290, 20], radius: 7 },
];
export const LIGHTNING_MASTS = [[-120, 26], [-60, 26], [0, 30], [60, 26], [120, 26], [-24, 120], [24, 120], [-242, 184], [-208, 184], [440, 198], [416, 198], [218, -192], [254, -192]];

/** The siding leaves the light railway east of the depot and ends beside the transfer shed. */
export const DEPOT_SIDING = { id: 'depot-siding', name: 'Depot siding', onRailway: [-300, -613], line: [[652, -424], [610, -404], [566, -384], [520, -352], [488, -340], [400, -337]] };

export const PATROL_TRACK = { inside_m: 9, width_m: 2.6 };

/** What the site plan adds to the island: exposed sites and their exposure, by the id of the feature of the island. */
export const EXPOSED_SITES = [
  { id: 'village', exposure: { kind: 'inhabited-building' }, name: 'Port Linnet, built-up area' },
  { id: 'school', exposure: { kind: 'vulnerable-building' } },
  { id: 'school-extension', exposure: { kind: 'vulnerable-building' } },
  { id: 'hospital', exposure: { kind: 'vulnerable-building' } },
  { id: 'westfold-farmhouse', exposure: { kind: 'inhabited-building' }, name: 'Westfold, old farmhouse' },
  { id: 'westfold-new', exposure: { kind: 'inhabited-building' } },
  { id: 'mill-cottage', exposure: { kind: 'inhabited-building' } },
  { id: 'southgate-farmhouse', exposure: { kind: 'inhabited-building' }, name: 'Southgate farmhouse' },
  { id: 'hollin-farmhouse', exposure: { kind: 'inhabited-building' }, name: 'Hollin farmhouse' },
  { id: 'harbour-office', exposure: { kind: 'inhabited-building' } },
  { id: 'quay', exposure: { kind: 'public-traffic-route', traffic: { people_per_day: 350, waterwayUsers_per_day: 120 } }, name: 'Harbour quay' },
  { id: 'main-road', exposure: { kind: 'public-traffic-route', traffic: { vehicles_per_day: 1250 } } },
  { id: 'light-railway', exposure: { kind: 'public-traffic-route', traffic: { railPassengers_per_day: 1150 } } },
  { id: 'ridge-path', exposure: { kind: 'public-traffic-route', traffic: { people_per_day: 120 } } },
  { id: 'lagoon-channel', exposure: { kind: 'public-traffic-route', traffic: { waterwayUsers_per_day: 90 } } },
  { id: 'sports-ground', exposure: { kind: 'public-traffic-route', traffic: { people_per_day: 240 } } },
  { id: 'peat-track', exposure: { kind: 'public-traffic-route', density: 'very-low' } },
  { id: 'depot-office', exposure: { kind: 'office', occupants: 12 } },
  { id: 'admin-office', exposure: { kind: 'office', occupants: 24 } },
  { id: 'gatehouse', exposure: { kind: 'office', occupants: 3 } },
  { id: 'packing-shed', exposure: { kind: 'process-building', barricaded: false, protectiveRoof: false, occupants: 5 } },
  { id: 'island-line', exposure: { kind: 'power-line', network: 'normal' } },
  { id: 'diesel-tank', exposure: { kind: 'pol', installation: 'minor' } },
  { id: 'underground-tank', exposure: { kind: 'pol', installation: 'protected' } },
  { id: 'fuel-depot', exposure: { kind: 'pol', installation: 'vital' } },
];
/** Dwellings at the near edge of the village: the houses nearest to these places. */
export const NEAR_DWELLINGS = [
  { id: 'dwelling-1', name: '4 School Lane', near: [424, -444] },
  { id: 'dwelling-2', name: '2 Island Road', near: [542, -555] },
  { id: 'dwelling-3', name: '9 Fairfield Close', near: [441, -649] },
];
export const ANNOTATIONS = [
  { id: 'depot-fence', name: 'Depot fence' },
  { id: 'note-gate', name: 'Main gate', at: [728, -335] },
  { id: 'note-railhead', name: 'Railhead', at: [462, -337] },
];
