/** A satellite layer of another host. None is used before the user has switched it on and was told what that reveals. */
export interface OnlineLayer {
  readonly id: string;
  readonly name: string;
  /** Where there is something to see; null: everywhere. */
  readonly region: string | null;
  readonly url: string;
  readonly maxNativeZoom: number;
  readonly attribution: string;
  /** Rows counted from the south. */
  readonly tms?: boolean;
}

/** Layers that need no key and whose terms allow this use. The only foreign addresses in the program. */
export const ONLINE_LAYERS: readonly OnlineLayer[] = [
  {
    id: 's2cloudless-2016',
    name: 'Sentinel-2 cloudless 2016',
    region: null,
    url: 'https://tiles.maps.eox.at/wmts/1.0.0/s2cloudless-2016_3857/default/GoogleMapsCompatible/{z}/{y}/{x}.jpg',
    maxNativeZoom: 14,
    attribution: 'Sentinel-2 cloudless – s2maps.eu by EOX IT Services GmbH (contains modified Copernicus Sentinel data 2016 & 2017)',
  },
  {
    id: 'usgs',
    name: 'USGS Imagery',
    region: 'USA',
    url: 'https://basemap.nationalmap.gov/arcgis/rest/services/USGSImageryOnly/MapServer/tile/{z}/{y}/{x}',
    maxNativeZoom: 16,
    attribution: 'Tiles courtesy of the U.S. Geological Survey',
  },
  {
    id: 'ign',
    name: 'BD ORTHO',
    region: 'France',
    url: 'https://data.geopf.fr/tms/1.0.0/ORTHOIMAGERY.ORTHOPHOTOS/{z}/{x}/{y}.jpeg',
    maxNativeZoom: 19,
    attribution: 'BDOrtho IGN',
  },
  {
    id: 'pnoa',
    name: 'PNOA',
    region: 'España',
    url: 'https://tms-pnoa-ma.idee.es/1.0.0/pnoa-ma/{z}/{x}/{y}.jpeg',
    maxNativeZoom: 19,
    attribution: 'PNOA – Instituto Geográfico Nacional / scne.es',
    tms: true,
  },
  {
    id: 'swissimage',
    name: 'SWISSIMAGE',
    region: 'Schweiz, Suisse, Svizzera',
    url: 'https://wmts.geo.admin.ch/1.0.0/ch.swisstopo.swissimage/default/current/3857/{z}/{x}/{y}.jpeg',
    maxNativeZoom: 19,
    attribution: '© swisstopo',
  },
  {
    id: 'basemap-at',
    name: 'basemap.at Orthofoto',
    region: 'Österreich',
    url: 'https://mapsneu.wien.gv.at/basemap/bmaporthofoto30cm/normal/google3857/{z}/{y}/{x}.jpeg',
    maxNativeZoom: 19,
    attribution: 'Datenquelle: basemap.at',
  },
  {
    id: 'gibs',
    name: 'NASA Blue Marble',
    region: null,
    url: 'https://gibs.earthdata.nasa.gov/wmts/epsg3857/best/BlueMarble_NextGeneration/default/GoogleMapsCompatible_Level8/{z}/{y}/{x}.jpeg',
    maxNativeZoom: 8,
    attribution: "Imagery provided by services from NASA's Global Imagery Browse Services (GIBS), part of NASA's Earth Science Data and Information System (ESDIS)",
  },
];

/** The id of a layer of the user's own address. */
export const OWN_LAYER = 'own';

/** The layer of an id; for the user's own one its address tells the host. Undefined: no such layer, or no address that can be used. */
export function onlineLayerOf(id: string, url: string): OnlineLayer | undefined {
  const listed = ONLINE_LAYERS.find((layer) => layer.id === id);
  if (listed) return listed;
  const host = hostOfTemplate(url);
  return id === OWN_LAYER && host ? { id, name: host, region: null, url, maxNativeZoom: 22, attribution: host } : undefined;
}

/** The host of a tile address with `{z}`, `{x}` and `{y}` in it; null for anything else. */
export function hostOfTemplate(template: string): string | null {
  if (!['{z}', '{x}'].every((part) => template.includes(part)) || !/\{-?y\}/.test(template)) return null;
  const url = URL.parse(template.replaceAll(/\{-?[xyz]\}/g, '0'));
  // A name to be filled in would ask more than one host.
  return url && /^https?:$/.test(url.protocol) && !/[{}]/.test(decodeURIComponent(url.host)) ? url.host : null;
}

/** What one tile address asks of its host: `https://tiles.example`. */
export const originOf = ({ url }: OnlineLayer): string => new URL(url.replaceAll(/\{-?[xyz]\}/g, '0')).origin;
