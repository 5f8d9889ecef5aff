import type { Proposal } from './imported.js';
import { missingOf } from './missing-facts.js';

export type Tags = Readonly<Record<string, string>>;

/** What a tagged thing is taken for; `ignored` names what it is where it is taken for no site; null: it says nothing. */
export type Classified = Pick<Proposal, 'class' | 'why' | 'exposure' | 'missing'> | { readonly ignored: string } | null;

type Rule = {
  readonly key: string;
  /** Values it holds for; a word alone stands for any value. */
  readonly values: ReadonlySet<string> | 'any';
  readonly on?: readonly ('node' | 'line' | 'area')[];
  readonly when?: (tags: Tags) => boolean;
} & ({ readonly kind: string | null; readonly why?: Proposal['why'] } | { readonly ignored: true });

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const IN_USE_NO_MORE = words('abandoned disused razed demolished dismantled proposed construction planned historic no');
const GATHERING = words('school kindergarten childcare college university hospital clinic nursing_home social_facility place_of_worship theatre cinema community_centre arts_centre events_venue conference_centre concert_hall nightclub marketplace prison courthouse library language_school music_school');
const VULNERABLE_BUILDINGS = words('school kindergarten college university hospital clinic church cathedral chapel mosque temple synagogue shrine monastery religious stadium sports_hall sports_centre grandstand pavilion train_station theatre cinema museum public civic retail_park nursing_home');
const DWELLINGS = words('house residential apartments detached semidetached_house terrace bungalow cabin farm dormitory hotel static_caravan houseboat ger villa commercial retail office supermarket industrial warehouse manufacture kiosk government fire_station police barracks');
const FUEL = /fuel|oil|petrol|gasoline|diesel|kerosene|gas|lpg|naphtha/i;

/**
 * The first rule that fits counts. A school is one whatever its building; a building whose use nothing tells is read as inhabited, the longer
 * distance. A density of traffic, the network of a power line, the kind of a fuel installation stand in no tag: they are asked.
 */
const RULES: readonly Rule[] = [
  { key: 'amenity', values: words('fuel'), kind: 'pol' },
  { key: 'man_made', values: words('fuel_storage_tank'), kind: 'pol' },
  { key: 'man_made', values: words('storage_tank tank gasometer'), when: (tags) => FUEL.test(`${tags['content'] ?? ''} ${tags['substance'] ?? ''} ${tags['contents'] ?? ''}`), kind: 'pol' },
  { key: 'man_made', values: words('pipeline'), when: (tags) => FUEL.test(tags['substance'] ?? ''), kind: 'pol' },
  { key: 'man_made', values: words('storage_tank tank gasometer pipeline'), kind: null },
  { key: 'industrial', values: words('oil gas refinery fuel_depot depot'), kind: null },
  { key: 'military', values: 'any', kind: null },
  { key: 'landuse', values: words('military'), kind: null },
  { key: 'amenity', values: GATHERING, kind: 'vulnerable-building' },
  { key: 'healthcare', values: words('hospital clinic hospice rehabilitation'), kind: 'vulnerable-building' },
  { key: 'leisure', values: words('stadium sports_centre sports_hall ice_rink water_park dance'), kind: 'vulnerable-building' },
  { key: 'tourism', values: words('museum gallery theme_park zoo aquarium'), kind: 'vulnerable-building' },
  { key: 'shop', values: words('mall department_store supermarket'), kind: 'vulnerable-building', why: 'tag-cautious' },
  { key: 'aeroway', values: words('terminal'), kind: 'vulnerable-building' },
  { key: 'building', values: VULNERABLE_BUILDINGS, kind: 'vulnerable-building' },
  { key: 'building', values: words('no'), ignored: true },
  { key: 'building', values: DWELLINGS, kind: 'inhabited-building' },
  { key: 'building', values: 'any', kind: 'inhabited-building', why: 'tag-cautious' },
  { key: 'building:part', values: 'any', ignored: true },
  { key: 'highway', values: IN_USE_NO_MORE, ignored: true },
  { key: 'highway', values: words('services rest_area'), kind: null },
  { key: 'highway', values: 'any', on: ['line', 'area'], kind: 'public-traffic-route' },
  { key: 'railway', values: IN_USE_NO_MORE, ignored: true },
  { key: 'railway', values: words('rail light_rail subway tram narrow_gauge monorail funicular preserved miniature'), on: ['line'], kind: 'public-traffic-route' },
  { key: 'railway', values: words('station halt'), kind: null },
  { key: 'public_transport', values: words('station'), kind: null },
  { key: 'amenity', values: words('bus_station ferry_terminal'), kind: null },
  { key: 'route', values: words('ferry'), on: ['line'], kind: 'public-traffic-route' },
  { key: 'waterway', values: words('river canal fairway'), on: ['line'], when: (tags) => ['boat', 'motorboat', 'ship'].some((key) => ['yes', 'designated', 'permissive'].includes(tags[key] ?? '')) || tags['CEMT'] !== undefined, kind: 'public-traffic-route' },
  { key: 'aerialway', values: 'any', on: ['line'], kind: 'public-traffic-route' },
  { key: 'aeroway', values: words('runway taxiway apron aerodrome helipad heliport'), kind: null },
  { key: 'power', values: words('line minor_line'), on: ['line'], kind: 'power-line' },
  { key: 'power', values: words('plant substation generator transformer cable'), kind: null },
  { key: 'amenity', values: words('restaurant cafe bar pub fast_food biergarten food_court bank pharmacy doctors dentist veterinary police fire_station post_office townhall embassy studio driving_school public_building crematorium public_bath'), kind: 'inhabited-building' },
  { key: 'shop', values: 'any', kind: 'inhabited-building' },
  { key: 'office', values: 'any', kind: 'inhabited-building' },
  { key: 'craft', values: 'any', kind: 'inhabited-building' },
  { key: 'healthcare', values: 'any', kind: 'inhabited-building' },
  { key: 'tourism', values: words('hotel hostel guest_house motel apartment chalet alpine_hut wilderness_hut'), kind: 'inhabited-building' },
  { key: 'tourism', values: words('camp_site caravan_site picnic_site'), kind: 'public-traffic-route' },
  { key: 'leisure', values: words('park playground pitch golf_course swimming_pool swimming_area beach_resort marina track nature_reserve garden'), kind: 'public-traffic-route' },
  { key: 'landuse', values: words('residential commercial retail industrial recreation_ground'), kind: null },
];

/** Keys that say what a thing is, in the order in which they name it where no rule fits. */
const TELLING = [
  'building', 'amenity', 'highway', 'railway', 'power', 'man_made', 'leisure', 'tourism', 'shop', 'landuse', 'natural', 'waterway', 'barrier', 'boundary', 'place', 'route', 'type',
  'aeroway', 'public_transport', 'historic', 'emergency', 'entrance', 'water',
]; // prettier-ignore
/** Tags that tell where a thing comes from and not what it is. */
const SILENT = /^(source|created_by|note|fixme|attribution|odbl|tiger|import|name|ref|@|check_date|survey|wikidata|wikipedia|id$|timestamp$|version$|changeset$|user$|uid$)/i;

export function classifyTags(tags: Tags, on: 'node' | 'line' | 'area'): Classified {
  for (const rule of RULES) {
    const value = tags[rule.key];
    if (value === undefined || !(rule.values === 'any' || rule.values.has(value)) || (rule.on && !rule.on.includes(on)) || (rule.when && !rule.when(tags))) continue;
    if ('ignored' in rule) return { ignored: `${rule.key}=${value}` };
    const exposure = rule.kind === null ? null : { kind: rule.kind };
    return { class: `${rule.key}=${value}`, why: rule.kind === null ? 'unknown' : (rule.why ?? 'tag'), exposure, missing: missingOf(exposure) };
  }
  const telling = TELLING.find((key) => tags[key] !== undefined) ?? Object.keys(tags).find((key) => !SILENT.test(key));
  return telling === undefined ? null : { ignored: `${telling}=${tags[telling]}` };
}

/** Closed lines that are areas: all but what is walked, driven or led along. */
export const isArea = (tags: Tags): boolean =>
  tags['area'] === 'yes' ||
  (tags['area'] !== 'no' &&
    (tags['building'] !== undefined ||
      (['highway', 'railway', 'barrier', 'waterway', 'route', 'aerialway'].every((key) => tags[key] === undefined) &&
        !(tags['power'] !== undefined && ['line', 'minor_line', 'cable'].includes(tags['power'])) &&
        !(tags['aeroway'] !== undefined && ['runway', 'taxiway'].includes(tags['aeroway'])) &&
        tags['man_made'] !== 'pipeline' &&
        tags['leisure'] !== 'track')));
