import type { Ring } from 'iatg-core';

/** A ring with the words and colour that a file shows it by. */
export interface NamedRing {
  readonly ring: Ring;
  readonly name: string;
  /** How far, and where that stands. */
  readonly description: string;
  readonly color: string;
}

/** All rings as GeoJSON; one that could not be drawn has a null geometry and its reasons. */
export function ringsAsGeoJsonText(rings: readonly NamedRing[], standard: string): string {
  const features = rings.map(({ ring, name, description, color }) => ({ ...ring, properties: { ...ring.properties, name, description, standard, stroke: color } }));
  return `${JSON.stringify({ type: 'FeatureCollection', features })}\n`;
}

/** The rings that could be drawn as KML; the library comes when it is first needed. */
export async function ringsAsKml(rings: readonly NamedRing[], standard: string): Promise<string> {
  const { toKML } = await import('@placemarkio/tokml');
  return toKML({
    type: 'FeatureCollection',
    features: rings.flatMap(({ ring, name, description, color }) =>
      ring.geometry
        ? {
            type: 'Feature' as const,
            geometry: ring.geometry as never,
            properties: { name, description, standard, pes: ring.properties.pes, row: ring.properties.row, required_m: ring.properties.required_m, stroke: color, 'stroke-width': 2, 'fill-opacity': 0 },
          }
        : [],
    ),
  });
}
