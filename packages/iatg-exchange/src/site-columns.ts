/** One column of the table of a plan. The tables, KML's ExtendedData and `docs/exchange.md` all follow this list. */
export interface Column {
  readonly name: string;
  /** Where it stands in the properties of a feature, in a lot, or in `sitePlan`. */
  readonly path: readonly string[];
  readonly kind: 'text' | 'number' | 'yes-no';
  /** Words that are allowed; empty: any text or number. */
  readonly words: readonly string[];
  /** One line for people who fill it in. */
  readonly about: string;
}

const column = (kind: Column['kind'], name: string, path: string, about: string, words: readonly string[] = []): Column => ({ name, path: path.split('.'), kind, words, about });

const PROTECTIONS = ['limited', 'high', 'virtually-complete'];

/** Facts of a site, beside `role`, `id` and `geometry`. */
export const SITE_COLUMNS: readonly Column[] = [
  column('text', 'name', 'name', 'For display.'),
  column('text', 'structure_type', 'structure.type', 'Store: what is built there. Required for a store.', ['earth-covered-magazine', 'reinforced', 'semi-reinforced', 'medium', 'light', 'open-stack']),
  column('text', 'structure_rating', 'structure.rating', 'Magazine: strength of its headwall. Empty: undefined.', ['7-bar', '3-bar', 'undefined']),
  column('number', 'front_deg', 'structure.front_deg', 'Magazine or reinforced building: bearing that its front looks to, degrees clockwise from true north. Empty: unknown, the longest distance counts.'),
  column('yes-no', 'standard_ecm', 'structure.standardEcm', 'Magazine meets the standard design. Empty: no.'),
  column('yes-no', 'headwall_resistant', 'structure.headwallResistant', 'Magazine of undefined rating: headwall and door resist fast fragments. Empty: no.'),
  column('yes-no', 'door_barricaded', 'structure.doorBarricaded', 'Magazine of undefined rating: barricade before the door. Empty: no.'),
  column('yes-no', 'barricaded', 'barricaded', 'Store: barricade around a medium or light building or an open stack. Empty: no.'),
  column('yes-no', 'process_barricaded', 'process.barricaded', 'Store where ammunition is worked on: barricaded as an exposed site. Empty: no.'),
  column('yes-no', 'process_protective_roof', 'process.protectiveRoof', 'The same: protective roof. Empty: no.'),
  column('number', 'process_occupants', 'process.occupants', 'The same: people who work there. Empty: unknown.'),
  column('yes-no', 'no_primary_explosives', 'noPrimaryExplosives', 'Store: its contents hold no primary explosives. Empty: not declared.'),
  column('yes-no', 'no_items_vulnerable_to_spall', 'noItemsVulnerableToSpall', 'Store: nothing in it is vulnerable to spall. Empty: not declared.'),
  column('yes-no', 'open_bomb_bay_storage', 'openBombBayStorage', 'Store: open bomb bay storage. Empty: no.'),
  column('text', 'exposure_kind', 'exposure.kind', 'Exposed site: what it is. Required for an exposed site.', ['inhabited-building', 'vulnerable-building', 'public-traffic-route', 'office', 'process-building', 'power-line', 'pol']),
  column('text', 'route_density', 'exposure.density', 'Route: density of traffic. Either this or the counts.', ['high', 'medium', 'low', 'very-low']),
  column('number', 'vehicles_per_day', 'exposure.traffic.vehicles_per_day', 'Route: vehicles a day, averaged.'),
  column('number', 'rail_passengers_per_day', 'exposure.traffic.railPassengers_per_day', 'Route: passengers by rail a day.'),
  column('number', 'waterway_users_per_day', 'exposure.traffic.waterwayUsers_per_day', 'Route: users of the waterway a day.'),
  column('number', 'people_per_day', 'exposure.traffic.people_per_day', 'Route: people on foot or at recreation a day.'),
  column('number', 'exposure_occupants', 'exposure.occupants', 'Office (required) or process building: people there.'),
  column('yes-no', 'exposure_barricaded', 'exposure.barricaded', 'Process building without explosives: barricaded. Empty: no.'),
  column('yes-no', 'exposure_protective_roof', 'exposure.protectiveRoof', 'The same: protective roof. Empty: no.'),
  column('text', 'power_network', 'exposure.network', 'Power line: which network. Required for a power line.', ['super', 'normal', 'minor']),
  column('text', 'fuel_installation', 'exposure.installation', 'Fuel installation. Required for kind pol.', ['protected', 'vital', 'minor', 'small']),
  column('text', 'protection', 'protection', 'Degree of protection wanted at this site. Empty: as the plan.', PROTECTIONS),
  column('number', 'occupants', 'occupants', 'People at the site; counts for consequences only. Empty: unknown.'),
];

/** One lot of a store. */
export const LOT_COLUMNS: readonly Column[] = [
  column('text', 'hd', 'hd', 'Hazard division. Keep the cells as text: a spreadsheet makes a date of 1.2.1.', ['1.1', '1.2', '1.2.1', '1.2.2', '1.2.3', '1.3', '1.3.1', '1.3.2', '1.4', '1.5', '1.6']),
  column('number', 'neq_kg', 'neq_kg', 'Net explosive quantity in kilograms.'),
  column('text', 'compatibility_group', 'compatibilityGroup', 'For the record.', ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'L', 'N', 'S']),
  column('text', 'treat_as', 'treatAs', 'An authority decided that the lot counts as this division; with 1.2, 1.2.3, 1.3 and 1.6 only.', ['1.1', '1.2.1', '1.2.2', '1.3.1', '1.3.2']),
];

/** What holds for the whole plan, in its own row. */
export const PLAN_COLUMNS: readonly Column[] = [
  column('text', 'name', 'name', 'Name of the plan.'),
  column('text', 'method', 'options.method', 'How the distance of a column is found. Empty: calculated.', ['calculated', 'tabulated', 'greater']),
  column('text', 'protection', 'options.protection', 'Degree of protection wanted at exposed sites. Empty: high.', PROTECTIONS),
  column('text', 'low_density_route', 'options.lowDensityRoute', 'Low-density routes under HD 1.1. Empty: longer.', ['longer', 'matrix', 'half-ibd']),
];

/** Further columns of every table. */
export const ROLE = 'role';
export const ID = 'id';
export const IS_PROCESS = 'process_building';
export const GEOMETRY = 'geometry';
export const OTHER = 'other_json';
export const MEMBERS = 'members_json';

/** Columns of texts that may be too long for one cell; they go on in others, `geometry_2`, `geometry_3` … */
export const CONTINUED = [GEOMETRY, OTHER, MEMBERS] as const;

export const ROLES = ['pes', 'exposed-site', 'annotation'] as const;
/** Rows of a table that are no site. */
export const LOT_ROW = 'lot';
export const PLAN_ROW = 'plan';

export const ABOUT: Readonly<Record<string, string>> = {
  [ROLE]: 'pes: a store. exposed-site: something to be protected. annotation: a remark, not judged. In CSV also lot: a lot of the store above it, and plan: what holds for all.',
  [ID]: 'Unique, not empty. Of a lot: the id of its store.',
  [IS_PROCESS]: 'Store: ammunition is worked on here. Empty: no.',
  [GEOMETRY]: 'Well-known text (WKT) in WGS 84, longitude before latitude, outer walls: POLYGON ((7.1 46.9, 7.2 46.9, 7.2 47, 7.1 46.9)). Goes on in geometry_2, geometry_3 … where a cell is full.',
  [OTHER]: 'What no column has, as JSON, with the rule profile of the plan: kept as it is. Goes on in other_json_2, other_json_3 … where a cell is full.',
  [MEMBERS]: 'Members beside the properties, as JSON: kept as they are. Goes on in members_json_2 … where a cell is full.',
};
