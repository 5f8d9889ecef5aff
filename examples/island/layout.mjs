// The island as data: change it here. All places are [east_m, north_m] from the origin in projection.mjs.
// Greywether, Port Linnet and everything else on this page are invented.

export const ISLAND = 'Greywether';

/** The coast, clockwise from Gannet Head. The word tells what the shore is like from this point to the next. */
export const COAST = [
  [-2960, 200, 'cliff'], [-2800, 420, 'cliff'], [-2620, 500, 'cliff'], [-2450, 560, 'cliff'], [-2340, 690, 'cliff'], [-2250, 830, 'cliff'], [-2215, 970, 'cliff'],
  [-2060, 1090, 'cliff'], [-1960, 1035, 'cliff'], [-1860, 1120, 'cliff'], [-1700, 1230, 'cliff'], [-1620, 1400, 'cliff'], [-1500, 1500, 'cliff'], [-1400, 1440, 'rock'], [-1330, 1330, 'beach'], [-1230, 1350, 'rock'],
  [-1180, 1560, 'cliff'], [-1020, 1640, 'cliff'], [-860, 1840, 'cliff'], [-730, 1790, 'cliff'], [-640, 1690, 'cliff'], [-540, 1770, 'cliff'], [-490, 1900, 'cliff'], [-330, 1820, 'cliff'], [-200, 1680, 'cliff'],
  [30, 1500, 'rock'], [140, 1360, 'beach'], [260, 1320, 'rock'], [350, 1430, 'rock'], [450, 1460, 'cliff'],
  [560, 1560, 'cliff'], [690, 1650, 'cliff'], [790, 1570, 'cliff'], [920, 1610, 'cliff'], [1100, 1740, 'cliff'], [1290, 1620, 'cliff'], [1400, 1490, 'cliff'], [1520, 1570, 'cliff'], [1850, 1480, 'rock'],
  [2000, 1330, 'rock'], [2180, 1200, 'rock'], [2200, 1020, 'rock'], [2290, 860, 'rock'], [2180, 760, 'beach'], [2070, 660, 'beach'],
  [2120, 560, 'rock'], [2240, 480, 'rock'], [2500, 430, 'cliff'], [2750, 340, 'cliff'], [2970, 200, 'cliff'], [2950, 60, 'cliff'],
  [2760, -40, 'rock'], [2560, -150, 'rock'], [2420, -160, 'rock'], [2250, -260, 'rock'], [2050, -320, 'beach'], [1890, -390, 'beach'],
  [1740, -470, 'quay'], [1668, -540, 'quay'], [1655, -640, 'quay'], [1655, -740, 'quay'], [1672, -850, 'rock'], [1690, -930, 'beach'],
  [1760, -1060, 'beach'], [1900, -1190, 'rock'], [2100, -1290, 'rock'], [2190, -1440, 'cliff'], [2110, -1600, 'cliff'],
  [1960, -1740, 'cliff'], [1760, -1760, 'rock'], [1520, -1690, 'rock'], [1290, -1560, 'beach'], [1050, -1500, 'beach'], [800, -1480, 'beach'],
  [712, -1430, 'mud'], [690, -1330, 'mud'], [600, -1210, 'mud'], [480, -1130, 'mud'], [330, -1100, 'mud'], [210, -1150, 'mud'],
  [70, -1210, 'mud'], [40, -1300, 'mud'], [160, -1355, 'mud'], [360, -1345, 'mud'], [540, -1380, 'mud'], [625, -1420, 'beach'], [640, -1500, 'beach'],
  [420, -1520, 'beach'], [160, -1540, 'beach'], [-90, -1600, 'rock'], [-320, -1690, 'rock'], [-440, -1830, 'cliff'], [-600, -1850, 'cliff'], [-800, -1720, 'rock'],
  [-1000, -1540, 'rock'], [-1180, -1360, 'beach'], [-1350, -1260, 'beach'], [-1540, -1215, 'beach'], [-1760, -1200, 'beach'], [-1960, -1240, 'rock'],
  [-2110, -1330, 'rock'], [-2380, -1360, 'cliff'], [-2560, -1280, 'cliff'], [-2640, -1130, 'cliff'], [-2570, -980, 'rock'], [-2470, -850, 'rock'],
  [-2330, -760, 'beach'], [-2250, -660, 'beach'], [-2230, -530, 'beach'], [-2270, -400, 'beach'], [-2350, -290, 'rock'],
  [-2500, -130, 'rock'], [-2620, -60, 'cliff'], [-2790, 20, 'cliff'],
];

/** Shore kinds: how high the land stands right behind the shore, how ragged the line is at some 60 m and at some 300 m, and how
 *  many rocks lie off it. */
export const SHORES = {
  cliff: { edge_m: 34, ragged_m: 22, bays_m: 80, rocks: 0.1 },
  rock: { edge_m: 7, ragged_m: 17, bays_m: 52, rocks: 0.16 },
  beach: { edge_m: 1, ragged_m: 2.5, bays_m: 9, rocks: 0 },
  mud: { edge_m: 0.6, ragged_m: 6, bays_m: 14, rocks: 0 },
  quay: { edge_m: 2.6, ragged_m: 0, bays_m: 0, rocks: 0 },
};

export const ISLETS = [
  { name: 'The Wethers', at: [-2930, -330], radius: 78, height_m: 22 },
  { name: 'Little Wether', at: [-2800, -440], radius: 34, height_m: 9 },
  { name: 'Cormorant Rock', at: [2540, 1090], radius: 96, height_m: 28 },
  { name: 'Chapel Stack', at: [-1830, 1420], radius: 46, height_m: 31 },
  { name: 'Sker', at: [-470, -1990], radius: 30, height_m: 6 },
];

/** Hills: a bell of this height, half as high about 0.8 of the two radii away; the long axis lies along the bearing. */
export const HILLS = [
  { name: 'Greywether', at: [-650, 1130], height_m: 178, long: 640, short: 300, bearing_deg: 98, peak: true },
  { name: 'West Fell', at: [-1480, 960], height_m: 118, long: 480, short: 240, bearing_deg: 112, peak: true },
  { name: 'Gannet Head', at: [-2660, 270], height_m: 52, long: 330, short: 230, bearing_deg: 80, peak: true },
  { name: 'Coldknap', at: [330, 960], height_m: 88, long: 430, short: 250, bearing_deg: 95, peak: true },
  { name: 'Quarry Hill', at: [1280, 1130], height_m: 96, long: 480, short: 330, bearing_deg: 120, peak: true },
  { name: 'Lantern Point', at: [2640, 160], height_m: 30, long: 380, short: 150, bearing_deg: 80, peak: false },
  { name: 'Kettle Ness', at: [1960, -1490], height_m: 34, long: 260, short: 200, bearing_deg: 140, peak: true },
  { name: 'South Point', at: [-540, -1600], height_m: 26, long: 280, short: 180, bearing_deg: 20, peak: false },
  { name: 'Nether Down', at: [-2300, -1110], height_m: 36, long: 280, short: 200, bearing_deg: 60, peak: true },
  { name: 'The Fold', at: [-950, 150], height_m: 14, long: 700, short: 330, bearing_deg: 100, peak: false },
  { name: 'Church Rise', at: [960, -210], height_m: 16, long: 330, short: 200, bearing_deg: 80, peak: false },
  { name: 'Southgate Down', at: [-640, -1020], height_m: 12, long: 420, short: 200, bearing_deg: 90, peak: false },
];

export const STREAMS = [
  { id: 'mill-burn', name: 'Mill Burn', width_m: 4.5, line: [[-560, 890], [-430, 700], [-330, 590], [-235, 440], [-140, 310], [-20, 130], [30, -70], [62, -300], [110, -480], [104, -640], [140, -820], [225, -980], [300, -1112]] },
  { id: 'sand-burn', name: 'Sand Burn', width_m: 3, line: [[-1590, 790], [-1650, 560], [-1632, 380], [-1612, 160], [-1622, -80], [-1648, -330], [-1668, -560], [-1628, -800], [-1566, -1000], [-1545, -1228]] },
  { id: 'hollin-beck', name: 'Hollin Beck', width_m: 3, line: [[930, 860], [1000, 660], [1100, 520], [1420, 330], [1660, 120], [1810, -110], [1900, -270], [1935, -372]] },
  { id: 'fell-syke', name: 'Fell Syke', width_m: 1.8, line: [[-1050, 860], [-1130, 760], [-1290, 700], [-1420, 590], [-1550, 470], [-1632, 380]] },
];

export const PONDS = [
  { id: 'mill-pond', name: 'Mill Pond', around: [[40, -205], [78, -190], [98, -240], [92, -300], [62, -318], [38, -280]] },
  { id: 'quarry-pool', name: 'Quarry Pool', around: [[1330, 830], [1372, 850], [1392, 890], [1350, 912], [1318, 880]] },
  { id: 'nether-pond', name: 'Nether Pond', around: [[-2010, -960], [-1976, -940], [-1950, -970], [-1972, -1004], [-2006, -998]] },
];

/** Roads, in the order in which a later one may join an earlier one. `houses` makes a street of it. */
export const ROADS = [
  { id: 'main-road', name: 'Island Road', kind: 'main-road', width_m: 6.5, line: [[-2140, -560], [-2040, -505], [-1900, -512], [-1600, -572], [-1300, -648], [-1000, -694], [-700, -742], [-380, -736], [-150, -700], [0, -652], [180, -604], [330, -578], [520, -562], [750, -570], [950, -590], [1150, -602], [1350, -612], [1500, -618], [1606, -636]], houses: { from: 2740, to: 3990, spacing_m: 32, style: 'village' } },
  { id: 'quay-road', name: 'Quay Road', kind: 'lane', width_m: 6, line: [[1590, -480], [1622, -560], [1608, -640], [1602, -740], [1600, -860], [1560, -945]], houses: { from: 20, to: 420, spacing_m: 14, style: 'terrace', sides: [1] } },
  { id: 'church-street', name: 'Church Street', kind: 'lane', width_m: 5, line: [[640, -566], [655, -440], [700, -345], [860, -305], [1080, -318], [1260, -352], [1420, -420], [1530, -500], [1605, -610]], houses: { spacing_m: 36, style: 'village' } },
  { id: 'high-row', name: 'High Row', kind: 'lane', width_m: 4.5, line: [[900, -585], [915, -450], [905, -308]], houses: { spacing_m: 18, style: 'terrace' } },
  { id: 'market-lane', name: 'Market Lane', kind: 'lane', width_m: 5, line: [[1172, -603], [1182, -470], [1170, -334]], houses: { spacing_m: 17, style: 'terrace' } },
  { id: 'smithy-lane', name: 'Smithy Lane', kind: 'lane', width_m: 4.5, line: [[1400, -614], [1392, -520], [1400, -411]], houses: { spacing_m: 25, style: 'village' } },
  { id: 'station-road', name: 'Station Road', kind: 'lane', width_m: 5.5, line: [[1330, -611], [1336, -660], [1400, -690], [1500, -694], [1602, -720]], houses: { spacing_m: 28, style: 'village' } },
  { id: 'mill-lane', name: 'Mill Lane', kind: 'lane', width_m: 4.5, line: [[750, -570], [758, -660], [750, -770], [772, -870], [860, -975]], houses: { spacing_m: 31, style: 'village' } },
  { id: 'shore-road', name: 'Shore Road', kind: 'lane', width_m: 5, line: [[1560, -945], [1470, -1000], [1350, -1035], [1180, -1040], [1010, -1015], [860, -975], [700, -930], [520, -905], [400, -850], [352, -740], [330, -578]], houses: { from: 60, to: 880, spacing_m: 36, style: 'cottage' } },
  { id: 'south-terrace', name: 'South Terrace', kind: 'lane', width_m: 4.5, line: [[1180, -1040], [1172, -950], [1150, -850]], houses: { spacing_m: 17, style: 'terrace' } },
  { id: 'school-lane', name: 'School Lane', kind: 'lane', width_m: 5, line: [[404, -571], [410, -480], [440, -380], [560, -320], [700, -345]], houses: { from: 30, to: 400, spacing_m: 30, style: 'village', sides: [1] } },
  { id: 'fairfield', name: 'Fairfield', kind: 'lane', width_m: 5, line: [[530, -562], [536, -640], [580, -680], [662, -676]], houses: { spacing_m: 24, style: 'estate' } },
  { id: 'fairfield-close', name: 'Fairfield Close', kind: 'lane', width_m: 5, line: [[536, -640], [470, -660], [420, -655]], houses: { spacing_m: 24, style: 'estate' } },
  { id: 'hill-road', name: 'Hill Road', kind: 'lane', width_m: 4.5, line: [[1080, -318], [1092, -160], [1140, 30], [1210, 250], [1320, 460], [1330, 620], [1290, 760]], houses: { from: 10, to: 250, spacing_m: 38, style: 'cottage' } },
  { id: 'lantern-road', name: 'Lantern Road', kind: 'lane', width_m: 4, line: [[1590, -480], [1660, -385], [1770, -290], [1960, -200], [2160, -100], [2360, 10], [2600, 70], [2860, 112]], houses: { from: 30, to: 330, spacing_m: 42, style: 'cottage' } },
  { id: 'hollin-lane', name: 'Hollin Lane', kind: 'lane', width_m: 4, line: [[440, -380], [392, -220], [330, -40], [285, 110], [262, 232]] },
  { id: 'mill-track', name: 'Mill track', kind: 'track', width_m: 3, line: [[196, -601], [206, -520], [196, -440], [152, -386]] },
  { id: 'depot-road', name: 'Depot Road', kind: 'lane', width_m: 6, line: [[-322, -729], [-300, -660], [-286, -610], [-288, -550], [-330, -517], [-352, -509]] },
  { id: 'south-lane', name: 'South Lane', kind: 'lane', width_m: 4, line: [[-700, -742], [-702, -860], [-655, -1040], [-600, -1200], [-540, -1360]] },
  { id: 'point-track', name: 'South Point track', kind: 'track', width_m: 3, line: [[-540, -1360], [-500, -1480], [-520, -1640], [-560, -1740]] },
  { id: 'nether-lane', name: 'Nether Lane', kind: 'lane', width_m: 4, line: [[-1760, -536], [-1775, -680], [-1850, -830], [-1840, -960], [-1760, -1090], [-1720, -1150]] },
  { id: 'down-track', name: 'Nether Down track', kind: 'track', width_m: 3, line: [[-1850, -830], [-2000, -890], [-2170, -1000], [-2320, -1080], [-2430, -1180]] },
  { id: 'westfold-lane', name: 'Westfold Lane', kind: 'lane', width_m: 4, line: [[-1930, -510], [-1900, -400], [-1862, -260], [-1800, -130], [-1752, -40], [-1742, 30]] },
  { id: 'peat-track', name: 'Peat track', kind: 'track', width_m: 3, line: [[-1575, -577], [-1556, -420], [-1535, -150], [-1538, 120], [-1490, 360], [-1440, 560], [-1400, 760], [-1240, 890], [-960, 960]] },
  { id: 'fell-track', name: 'Fell track', kind: 'track', width_m: 3, line: [[-1742, 30], [-1760, 200], [-1830, 420], [-1940, 640], [-2020, 820]] },
  { id: 'sands-lane', name: 'Sands Lane', kind: 'lane', width_m: 4.5, line: [[-2140, -560], [-2180, -620], [-2200, -700], [-2270, -790]], houses: { from: 15, to: 230, spacing_m: 30, style: 'cottage', sides: [-1] } },
  { id: 'kettle-lane', name: 'Kettle Lane', kind: 'lane', width_m: 4, line: [[1350, -1035], [1380, -1140], [1450, -1250], [1560, -1340], [1720, -1410]] },
  { id: 'ness-track', name: 'Kettle Ness track', kind: 'track', width_m: 3, line: [[1720, -1410], [1880, -1450], [2010, -1530]] },
  { id: 'ridge-farm-track', name: 'Ridge Farm track', kind: 'track', width_m: 3, line: [[1320, 460], [1450, 520], [1560, 540]] },
  { id: 'cove-track', name: 'Whale Cove track', kind: 'track', width_m: 3, line: [[285, 110], [314, 240], [302, 380], [228, 520], [150, 680], [92, 860], [140, 1060], [188, 1255]] },
  { id: 'east-track', name: 'Far Beach track', kind: 'track', width_m: 3, line: [[1960, -200], [1990, 20], [2020, 300], [2010, 520], [2040, 620]] },
];

export const FOOTPATHS = [
  { id: 'ridge-path', name: 'Ridge Path', line: [[292, 95], [120, 160], [-60, 215], [-235, 245], [-420, 268], [-620, 318], [-900, 372], [-1150, 418], [-1360, 440], [-1560, 430], [-1760, 380], [-2000, 330], [-2300, 300], [-2560, 270], [-2740, 240]] },
  { id: 'summit-path', name: 'Summit Path', line: [[-420, 268], [-470, 420], [-560, 620], [-620, 860], [-650, 1130]] },
  { id: 'coast-path', name: 'Coast Path', line: [[2040, 620], [2066, 560], [2140, 490], [2260, 425], [2480, 370], [2680, 285], [2850, 165]] },
  { id: 'sands-path', name: 'South Sands path', line: [[-1720, -1150], [-1560, -1160], [-1380, -1200], [-1210, -1290], [-1020, -1420], [-830, -1560], [-560, -1740]] },
  { id: 'spit-path', name: 'Spit path', line: [[-500, -1480], [-300, -1520], [-80, -1490], [120, -1440], [340, -1430], [560, -1450]] },
];

/** The light railway, Port Linnet quay to West Sands, 750 mm gauge, and its sidings. */
export const RAILWAY = { id: 'light-railway', name: 'Greywether Light Railway', gauge_mm: 750, line: [[1560, -770], [1440, -756], [1260, -764], [1080, -790], [900, -800], [750, -790], [600, -768], [430, -738], [300, -716], [180, -694], [60, -662], [-100, -630], [-240, -618], [-387, -608], [-781, -540], [-1165, -472], [-1569, -400], [-1860, -350], [-1990, -352], [-2080, -400], [-2118, -458]] };
export const SIDINGS = [
  { id: 'quay-siding', name: 'Quay siding', line: [[1480, -760], [1560, -776], [1622, -780], [1640, -740], [1640, -640]] },
  { id: 'station-loop', name: 'Station loop', line: [[1540, -767], [1500, -756], [1420, -749], [1340, -753], [1280, -763]] },
  // The last points of the depot siding are in the depot's own frame: see depot.mjs.
];

export const VILLAGE = {
  id: 'village', name: 'Port Linnet',
  outline: [[352, -905], [326, -760], [296, -640], [290, -500], [312, -410], [420, -330], [560, -262], [720, -268], [900, -240], [1040, -190], [1050, -70], [1140, -70], [1150, -250], [1330, -300], [1480, -390], [1600, -410], [1700, -340], [1860, -262], [1880, -300], [1740, -425], [1648, -520], [1640, -640], [1640, -760], [1650, -870], [1600, -965], [1490, -1030], [1340, -1075], [1150, -1085], [980, -1060], [820, -1010], [660, -960], [500, -945]],
};

/** Buildings that are set by hand: centre, width along the front, depth, bearing of the front. */
export const PLACED = [
  { id: 'school', name: 'School', use: 'school', at: [357, -468], width: 46, depth: 15, front_deg: 92, storeys: 2, roof: 'slate' },
  { id: 'school-extension', name: 'School extension (new classrooms)', use: 'school', at: [328.8, -452], width: 13, depth: 40, front_deg: 92, storeys: 1, roof: 'sheet' },
  { id: 'school-hall', name: 'School hall', use: 'school', at: [352, -511], width: 26, depth: 17, front_deg: 92, storeys: 1, roof: 'slate' },
  { id: 'hospital', name: 'Island Hospital', use: 'hospital', at: [520, -440], width: 52, depth: 15, front_deg: 168, storeys: 2, roof: 'slate' },
  { id: 'hospital-wing', name: 'Hospital ward wing', use: 'hospital', at: [503, -408], width: 14, depth: 34, front_deg: 168, storeys: 1, roof: 'slate' },
  { id: 'church', name: "St Werran's Church", use: 'church', shape: 'cross', at: [790, -375], width: 16, depth: 40, front_deg: 268, storeys: 1, height_m: 11, roof: 'slate' },
  { id: 'church-tower', name: "St Werran's tower", use: 'church-tower', at: [765.6, -375.9], width: 7, depth: 7, front_deg: 268, storeys: 4, height_m: 19, roof: 'lead' },
  { id: 'town-hall', name: 'Town Hall', use: 'town-hall', at: [1128, -566], width: 22, depth: 16, front_deg: 176, storeys: 2, height_m: 12, roof: 'slate' },
  { id: 'shop', name: 'Island Stores', use: 'shop', at: [1222, -580], width: 24, depth: 13, front_deg: 176, storeys: 2, roof: 'slate' },
  { id: 'pub', name: 'The Ship Aground', use: 'pub', at: [1540, -598], width: 20, depth: 13, front_deg: 172, storeys: 2, roof: 'slate' },
  { id: 'chapel', name: 'Harbour Chapel', use: 'church', at: [1448, -660], width: 11, depth: 20, front_deg: 178, storeys: 1, height_m: 9, roof: 'slate' },
  { id: 'station', name: 'Port Linnet station', use: 'station', at: [1400, -727], width: 30, depth: 9, front_deg: 358, storeys: 1, roof: 'slate' },
  { id: 'engine-shed', name: 'Engine shed', use: 'shed', at: [1318, -789], width: 12, depth: 30, front_deg: 94, storeys: 1, height_m: 7, roof: 'sheet' },
  { id: 'sands-halt', name: 'West Sands station', use: 'station', at: [-2098, -448], width: 12, depth: 6, front_deg: 298, storeys: 1, roof: 'sheet' },
  { id: 'harbour-office', name: 'Harbour office', use: 'office', at: [1632, -583], width: 15, depth: 10, front_deg: 92, storeys: 2, roof: 'slate' },
  { id: 'fish-hall', name: 'Fish hall', use: 'warehouse', at: [1625, -660], width: 34, depth: 13, front_deg: 90, storeys: 1, height_m: 7, roof: 'sheet' },
  { id: 'quay-store', name: 'Quay store', use: 'warehouse', at: [1622, -822], width: 28, depth: 14, front_deg: 86, storeys: 1, height_m: 8, roof: 'sheet' },
  { id: 'lifeboat', name: 'Lifeboat house', use: 'boathouse', at: [1672, -890], width: 11, depth: 20, front_deg: 66, storeys: 1, height_m: 7, roof: 'sheet' },
  { id: 'power-house', name: 'Power house', use: 'industrial', at: [1515, -850], width: 30, depth: 18, front_deg: 10, storeys: 1, height_m: 9, roof: 'sheet' },
  { id: 'fire-station', name: 'Fire station', use: 'public', at: [690, -530], width: 20, depth: 14, front_deg: 268, storeys: 1, height_m: 6, roof: 'sheet' },
  { id: 'mill', name: 'Old Mill', use: 'mill', at: [120, -322], width: 10, depth: 18, front_deg: 100, storeys: 3, roof: 'slate' },
  { id: 'mill-cottage', name: 'Mill Cottage', use: 'house', at: [141, -368], width: 14, depth: 8, front_deg: 178, storeys: 2, roof: 'slate' },
  { id: 'lighthouse-cottage', name: 'Keepers\' cottages', use: 'house', at: [2836, 138], width: 22, depth: 9, front_deg: 190, storeys: 1, roof: 'slate' },
  { id: 'pavilion', name: 'Sports pavilion', use: 'pavilion', at: [437, -783], width: 16, depth: 8, front_deg: 168, storeys: 1, roof: 'sheet' },
];

/** Farms: house and barns round a yard; u to the right and v ahead of the bearing, from the middle of the yard. */
const yard = (list) => list.map(([use, u, v, width, depth, storeys, roof]) => ({ use, u, v, width, depth, storeys, roof }));
export const FARMS = [
  { id: 'westfold', name: 'Westfold Farm', at: [-1788, 40], bearing_deg: 95, yard: [44, 40], buildings: yard([['farmhouse', -4, -30, 16, 9, 2, 'slate'], ['barn', 30, 4, 12, 34, 1, 'sheet'], ['barn', -31, 6, 11, 28, 1, 'slate'], ['barn', -48, -22, 14, 20, 1, 'sheet']]) },
  { id: 'southgate', name: 'Southgate Farm', at: [-640, -955], bearing_deg: 270, yard: [40, 36], buildings: yard([['farmhouse', 0, -29, 15, 9, 2, 'slate'], ['barn', 29, -2, 12, 32, 1, 'sheet'], ['barn', -28, -2, 10, 26, 1, 'slate'], ['barn', 30, -44, 12, 22, 1, 'sheet']]) },
  { id: 'hollin', name: 'Hollin Farm', at: [236, 268], bearing_deg: 190, yard: [42, 38], buildings: yard([['farmhouse', 28, 8, 9, 16, 2, 'slate'], ['barn', -30, 0, 12, 36, 1, 'sheet'], ['barn', -4, -30, 30, 11, 1, 'slate']]) },
  { id: 'ridge', name: 'Ridge Farm', at: [1590, 552], bearing_deg: 260, yard: [38, 34], buildings: yard([['farmhouse', -3, -27, 14, 8, 2, 'slate'], ['barn', 27, 0, 11, 28, 1, 'sheet'], ['barn', -27, -2, 10, 24, 1, 'slate']]) },
  { id: 'lantern', name: 'Lantern Farm', at: [2118, -40], bearing_deg: 150, yard: [38, 34], buildings: yard([['farmhouse', 0, -27, 15, 8, 2, 'slate'], ['barn', 27, 2, 11, 30, 1, 'sheet'], ['barn', -27, 0, 10, 22, 1, 'sheet']]) },
  { id: 'kettle', name: 'Kettle Farm', at: [1492, -1360], bearing_deg: 50, yard: [40, 34], buildings: yard([['farmhouse', -2, -27, 14, 9, 2, 'slate'], ['barn', 28, -2, 12, 30, 1, 'sheet'], ['barn', -27, 0, 10, 24, 1, 'slate']]) },
  { id: 'nether', name: 'Nether Farm', at: [-1905, -900], bearing_deg: 70, yard: [40, 34], buildings: yard([['farmhouse', 0, -28, 15, 8, 2, 'slate'], ['barn', 28, 0, 11, 30, 1, 'sheet'], ['barn', -27, -3, 10, 22, 1, 'slate'], ['barn', -20, -50, 16, 11, 1, 'sheet']]) },
  { id: 'coldknap', name: 'Coldknap Farm', at: [352, 436], bearing_deg: 285, yard: [34, 30], buildings: yard([['farmhouse', 0, -24, 13, 8, 2, 'slate'], ['barn', 24, 0, 10, 24, 1, 'sheet']]) },
];
/** A house that came after the depot: new farmhouse of Westfold, nearer to the magazines than the old one. */
export const NEW_FARMHOUSE = { id: 'westfold-new', name: 'Westfold, new farmhouse', use: 'farmhouse', at: [-1700, 2], width: 18, depth: 11, front_deg: 250, storeys: 2, roof: 'tile', garden: [38, 34] };

export const WOODS = [
  { id: 'gill-wood', name: 'Gill Wood', canopy: 'deciduous', around: [[-395, 470], [-320, 590], [-210, 600], [-130, 500], [-60, 360], [-40, 270], [-110, 255], [-190, 290], [-270, 330], [-370, 360]] },
  { id: 'fold-plantation', name: 'Fold Plantation', canopy: 'conifer', straight: true, around: [[-1390, 500], [-1160, 476], [-940, 432], [-700, 380], [-690, 500], [-930, 590], [-1180, 640], [-1368, 650]] },
  { id: 'church-copse', name: 'Church Copse', canopy: 'deciduous', around: [[700, -190], [770, -150], [850, -170], [880, -220], [800, -262], [720, -240]] },
  { id: 'hanger-wood', name: 'Hanger Wood', canopy: 'deciduous', around: [[1270, 250], [1360, 340], [1480, 250], [1620, 110], [1600, 40], [1480, 60], [1360, 160]] },
  { id: 'southwood', name: 'Southwood', canopy: 'deciduous', around: [[-480, -1150], [-380, -1130], [-240, -1180], [-190, -1290], [-300, -1360], [-440, -1320], [-510, -1240]] },
  { id: 'nether-wood', name: 'Nether Wood', canopy: 'mixed', around: [[-1480, -760], [-1370, -740], [-1250, -790], [-1270, -900], [-1400, -960], [-1500, -900]] },
  { id: 'quarry-plantation', name: 'Quarry Plantation', canopy: 'conifer', straight: true, around: [[1440, 700], [1660, 690], [1850, 780], [1800, 960], [1560, 980], [1430, 860]] },
  { id: 'burn-alders', name: 'Burn alders', canopy: 'deciduous', around: [[150, -860], [180, -840], [255, -960], [300, -1040], [270, -1060], [205, -990]] },
  { id: 'westfold-belt', name: 'Westfold shelter belt', canopy: 'mixed', straight: true, around: [[-1930, 132], [-1860, 152], [-1782, 160], [-1778, 136], [-1856, 126], [-1922, 106]] },
  { id: 'kettle-belt', name: 'Kettle shelter belt', canopy: 'conifer', straight: true, around: [[1560, -1480], [1690, -1490], [1760, -1570], [1730, -1590], [1660, -1520], [1556, -1510]] },
  { id: 'lantern-copse', name: 'Lantern Copse', canopy: 'mixed', around: [[2220, 120], [2290, 180], [2400, 180], [2430, 110], [2330, 80], [2250, 85]] },
  { id: 'mill-orchard', name: 'Mill orchard', canopy: 'orchard', straight: true, around: [[176, -300], [262, -318], [270, -258], [186, -242]] },
  { id: 'south-belt', name: 'South belt', canopy: 'conifer', straight: true, around: [[-1280, -522], [-1000, -570], [-700, -620], [-704, -645], [-1004, -596], [-1284, -547]] },
];

export const HEATHS = [
  { id: 'greywether-moor', name: 'Greywether Moor', cover: 'heather', around: [[-2120, 760], [-1820, 760], [-1520, 820], [-1180, 760], [-880, 720], [-600, 700], [-340, 760], [-140, 690], [-10, 740], [120, 880], [30, 1080], [40, 1300], [-190, 1550], [-430, 1700], [-760, 1610], [-1050, 1440], [-1230, 1200], [-1420, 1230], [-1640, 1080], [-1950, 980]] },
  { id: 'coldknap-moor', name: 'Coldknap Moor', cover: 'heather', around: [[250, 780], [420, 690], [640, 740], [800, 900], [860, 1150], [900, 1420], [780, 1490], [600, 1450], [440, 1340], [230, 1200], [290, 1000]] },
  { id: 'gannet-heath', name: 'Gannet Heath', cover: 'maritime-grass', around: [[-2850, 190], [-2620, 90], [-2420, 130], [-2300, 250], [-2330, 430], [-2500, 480], [-2740, 370]] },
  { id: 'nether-heath', name: 'Nether Down', cover: 'gorse', around: [[-2540, -1130], [-2400, -960], [-2240, -920], [-2120, -1020], [-2120, -1180], [-2250, -1290], [-2440, -1290]] },
  { id: 'ness-heath', name: 'Ness Heath', cover: 'gorse', around: [[1830, -1370], [1960, -1310], [2100, -1400], [2080, -1540], [1960, -1640], [1830, -1640], [1800, -1500]] },
  { id: 'point-heath', name: 'South Point Heath', cover: 'maritime-grass', around: [[-760, -1600], [-640, -1480], [-430, -1530], [-360, -1640], [-460, -1770], [-600, -1790], [-720, -1700]] },
  { id: 'quarry-heath', name: 'Quarry Heath', cover: 'heather', around: [[980, 1080], [1140, 980], [1260, 1040], [1500, 1030], [1740, 1090], [1800, 1240], [1730, 1380], [1540, 1440], [1390, 1380], [1240, 1480], [1110, 1580], [1000, 1480], [1030, 1280]] },
];

export const WETLANDS = [
  { id: 'lagoon-marsh', name: 'Lagoon marsh', around: [[-60, -1180], [40, -1120], [180, -1080], [205, -1125], [70, -1180], [10, -1250], [20, -1320], [-40, -1330], [-90, -1260]] },
  { id: 'spit-saltings', name: 'Spit saltings', around: [[180, -1372], [360, -1362], [520, -1396], [500, -1416], [350, -1396], [190, -1400]] },
];

/** Beaches: strips behind the shore, `depth_m` deep, wherever the coast above says beach. */
export const BEACH_DEPTH_M = 34;

export const GROUNDS = [
  { id: 'sports-ground', kind: 'sports-ground', name: 'Sports ground', at: [462, -836], width: 96, depth: 64, bearing_deg: 72, marking: 'football' },
  { id: 'school-yard', kind: 'yard', name: 'School yard', surface: 'asphalt', at: [384, -478], width: 56, depth: 22, bearing_deg: 92 },
  { id: 'market-square', kind: 'yard', name: 'Market Square', surface: 'setts', at: [1150, -584], width: 24, depth: 14, bearing_deg: 176 },
  { id: 'churchyard', kind: 'churchyard', name: 'Churchyard', at: [792, -382], width: 74, depth: 92, bearing_deg: 268 },
  { id: 'station-yard', kind: 'yard', name: 'Station yard', surface: 'gravel', at: [1448, -722], width: 40, depth: 18, bearing_deg: 178 },
  { id: 'sands-car-park', kind: 'yard', name: 'South Sands car park', surface: 'gravel', at: [-1702, -1148], width: 30, depth: 20, bearing_deg: 60 },
  { id: 'quarry', kind: 'quarry', name: 'Linnet Quarry', around: [[1230, 780], [1290, 770], [1400, 800], [1420, 880], [1380, 950], [1300, 940], [1240, 880]] },
];

export const HARBOUR = {
  quay: [[1668, -541], [1684, -546], [1676, -640], [1676, -740], [1688, -836], [1672, -848], [1655, -742], [1655, -640]],
  apron: [[1668, -541], [1642, -556], [1640, -640], [1638, -742], [1650, -845], [1672, -848], [1655, -742], [1655, -640]],
  breakwaters: [
    { id: 'north-breakwater', name: 'North breakwater', width_m: 12, line: [[1930, -372], [1962, -460], [1972, -560], [1950, -650], [1905, -715]] },
    { id: 'south-mole', name: 'South mole', width_m: 10, line: [[1680, -880], [1740, -862], [1800, -842], [1846, -812]] },
  ],
  jetties: [
    { id: 'fish-jetty', name: 'Fish jetty', width_m: 5, line: [[1674, -606], [1750, -604]] },
    { id: 'town-jetty', name: 'Town jetty', width_m: 4, line: [[1674, -676], [1762, -680]] },
    { id: 'small-craft-jetty', name: 'Small craft jetty', width_m: 2.5, line: [[1752, -470], [1800, -540]] },
    { id: 'lagoon-landing', name: 'Lagoon landing', width_m: 2.5, line: [[470, -1124], [446, -1168]] },
  ],
  /** [east, north, bearing, length, beam, type] */
  boats: [
    [1689, -780, 355, 52, 9.5, 'coaster'], [1716, -597, 268, 17, 5, 'trawler'], [1739, -597, 272, 15, 4.6, 'trawler'], [1712, -616, 90, 19, 5.4, 'trawler'],
    [1740, -613, 92, 13, 4, 'fishing'], [1710, -668, 266, 11, 3.5, 'fishing'], [1728, -669, 268, 10, 3.2, 'fishing'], [1746, -670, 272, 9, 3, 'fishing'],
    [1716, -688, 92, 12, 3.8, 'pilot'], [1740, -690, 92, 9, 3, 'sail'], [1764, -492, 230, 8, 2.6, 'sail'], [1775, -508, 230, 7, 2.4, 'sail'], [1786, -524, 230, 8, 2.6, 'sail'],
    [1794, -510, 50, 6, 2.2, 'dinghy'], [1782, -493, 50, 6, 2.2, 'dinghy'], [1840, -560, 140, 9, 2.9, 'sail'], [1862, -610, 150, 10, 3, 'sail'], [1830, -650, 145, 8, 2.6, 'sail'],
    [1810, -600, 140, 7, 2.4, 'sail'], [1880, -540, 138, 11, 3.3, 'sail'], [1820, -730, 120, 12, 3.8, 'fishing'], [440, -1180, 160, 7, 2.3, 'dinghy'], [452, -1190, 150, 6, 2.2, 'dinghy'], [2130, -900, 95, 16, 5, 'trawler'],
  ],
  slipway: [[1690, -873], [1712, -862], [1716, -870], [1694, -881]],
};

/** The marked boat channel from the sea to the lagoon landing. */
export const CHANNEL = { id: 'lagoon-channel', name: 'Lagoon boat channel', width_m: 18, line: [[680, -1640], [668, -1520], [664, -1430], [640, -1340], [560, -1250], [450, -1184]] };

export const POWER = {
  line: { id: 'island-line', name: 'Island power line', line: [[1500, -868], [1532, -1012], [1420, -1120], [1160, -1132], [900, -1092], [740, -1006], [560, -962], [372, -900], [226, -790], [60, -748], [-150, -778], [-340, -782], [-640, -800], [-960, -758], [-1270, -712], [-1560, -640], [-1820, -580], [-2050, -590]] },
  span_m: 62,
};

export const TANKS = [
  { id: 'fuel-depot', name: 'Harbour fuel depot', bund: { at: [1560, -820], width: 34, depth: 22, bearing_deg: 88 }, tanks: [[1551, -820, 6], [1568, -820, 6]] },
];

export const LANDMARKS = [
  { id: 'lighthouse', kind: 'lighthouse', name: 'Lantern Point Light', at: [2884, 116], height_m: 31, radius: 3.6 },
  { id: 'water-tower', kind: 'water-tower', name: 'Water tower', at: [958, -228], height_m: 24, radius: 5 },
  { id: 'wind-pump-1', kind: 'wind-pump', name: 'Wind pump', at: [-860, -1030], height_m: 9, radius: 1.5 },
  { id: 'wind-pump-2', kind: 'wind-pump', name: 'Wind pump', at: [1690, -60], height_m: 9, radius: 1.5 },
  { id: 'wind-pump-3', kind: 'wind-pump', name: 'Wind pump', at: [-180, -890], height_m: 9, radius: 1.5 },
  { id: 'mast', kind: 'mast', name: 'Radio mast', at: [1140, 1120], height_m: 42, radius: 1.2 },
  { id: 'harbour-light', kind: 'beacon', name: 'Harbour light', at: [1907, -712], height_m: 8, radius: 1.5 },
  { id: 'trig-pillar', kind: 'cairn', name: 'Greywether cairn', at: [-650, 1142], height_m: 2, radius: 2 },
];

/** Farmland: convex pieces of the lowland that are divided into fields along roads, streams and the railway. */
export const FARMLAND = [
  [[-2400, -150], [-2250, 250], [-1480, 760], [-300, 760], [-300, -1180], [-1900, -1250], [-2300, -780]],
  [[-300, 780], [-300, -1420], [1000, -1420], [1000, 780]],
  [[1000, 920], [1000, -1560], [1750, -1560], [2160, -1000], [2160, 820]],
  [[2160, 520], [2160, -260], [2830, 20], [2830, 300]],
  [[-1900, -1250], [-300, -1180], [-330, -1560], [-700, -1560]],
];
/** Fields end about here: height of the ground, and distance from the shore; both waver. */
export const FIELD_LIMITS = { height_m: 66, height_waver_m: 26, shore_m: 46, shore_waver_m: 30 };
export const CROPS = ['pasture', 'pasture', 'pasture', 'meadow', 'meadow', 'barley', 'oats', 'wheat', 'plough', 'turnips', 'potatoes', 'hay-cut'];
/** Too small to plough. */
export const PADDOCKS = ['pasture', 'pasture', 'meadow', 'meadow', 'hay-cut', 'allotments', 'potatoes'];

/** Patches of other growth scattered over the rough land: how many, from which height of the ground, and how large. */
export const PATCHES = [
  { cover: 'bracken', count: 34, from_m: 45, to_m: 130, radius: [22, 70] },
  { cover: 'bog', count: 14, from_m: 60, to_m: 140, radius: [18, 48] },
  { cover: 'scree', count: 9, from_m: 120, to_m: 230, radius: [14, 36] },
  { cover: 'gorse', count: 30, from_m: 14, to_m: 60, radius: [9, 30] },
];
