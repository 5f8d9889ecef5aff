/** Formats that carry a whole plan, both ways. */
export const PLAN_FORMATS = ['geojson', 'kml', 'kmz', 'csv', 'xlsx'] as const;
export type PlanFormat = (typeof PLAN_FORMATS)[number];

/** Formats that files of others are read from; `osm` is OpenStreetMap XML, `overpass` the JSON of its query service. */
export const FORMATS = [...PLAN_FORMATS, 'gpx', 'shapefile', 'osm', 'overpass'] as const;
export type Format = (typeof FORMATS)[number];

/** Endings of file names, the usual one first. */
export const ENDINGS: Readonly<Record<Format, readonly string[]>> = {
  geojson: ['.geojson', '.json'],
  kml: ['.kml'],
  kmz: ['.kmz'],
  csv: ['.csv', '.tsv', '.txt'],
  xlsx: ['.xlsx'],
  gpx: ['.gpx'],
  shapefile: ['.zip', '.shp'],
  osm: ['.osm'],
  overpass: [],
};

/** The format that a file's ending stands for; null: none of ours. */
export function formatOfName(fileName: string): Format | null {
  const name = fileName.toLowerCase();
  return FORMATS.find((format) => ENDINGS[format].some((ending) => name.endsWith(ending))) ?? null;
}
