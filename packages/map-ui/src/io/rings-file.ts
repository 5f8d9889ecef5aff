import type { Ring } from 'iatg-core';

/** A ring with the words and colour that a file shows it by. */
export interface NamedRing {
  readonly ring: Ring;
  readonly name: string;
  /** How far, where that stands, and what has to be known beside it. */
  readonly description: string;
  /** `#rrggbb` */
  readonly color: string;
}

/** What holds for all rings of a file. */
export interface RingsTitle {
  /** Name of the plan. */
  readonly name: string;
  /** Edition of the standard, for example `IATG 02.20:2021`. */
  readonly standard: string;
  /** National rules in place of the standard's; left out where there are none. */
  readonly profile?: { readonly name: string; readonly shorterThanStandard: boolean };
  readonly description: string;
}

/** Rings as GeoJSON, a ring a line; one that could not be drawn has a null geometry and its reasons. */
export function* ringsAsGeoJson(rings: readonly NamedRing[], title: RingsTitle): Generator<string, void, undefined> {
  yield `{"type":"FeatureCollection",${JSON.stringify(title).slice(1, -1)},"features":[`;
  let separator = '\n';
  for (const { ring, name, description, color } of rings) {
    yield separator + JSON.stringify({ ...ring, properties: { ...ring.properties, name, description, standard: title.standard, stroke: color } });
    separator = ',\n';
  }
  yield '\n]}\n';
}

/** Rings as KML in a folder; one that could not be drawn is in it by name, with its reasons. The library comes when it is first needed. */
export async function ringsAsKml(rings: readonly NamedRing[], title: RingsTitle): Promise<string> {
  const { foldersToKML } = await import('@placemarkio/tokml');
  const children = rings.map(({ ring: { geometry, properties }, name, description }) => {
    const { pes, row, required_m, reasons, notes } = properties;
    return { type: 'Feature', geometry, properties: { name, description, standard: title.standard, pes, row, required_m, reasons: reasons.join(' '), notes: notes.join(' ') } };
  });
  const kml: string = foldersToKML({ type: 'root', children: [{ type: 'folder', meta: { name: title.name, description: `${title.standard}. ${title.description}` }, children }] } as never);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${withStyles(kml, rings.map(({ color }) => color))}\n`;
}

/** The library writes no styles. Text in a KML file has no `<` of its own, so that these tags are what they look like. */
function withStyles(kml: string, colors: readonly string[]): string {
  const id = (color: string): string => `ring-${color.slice(1)}`;
  // KML has alpha, blue, green, red.
  const kmlColor = (color: string): string => `ff${color.slice(5, 7)}${color.slice(3, 5)}${color.slice(1, 3)}`.toLowerCase();
  const styles = [...new Set(colors)].map(
    (color) => `\n<Style id="${id(color)}"><LineStyle><color>${kmlColor(color)}</color><width>2</width></LineStyle><PolyStyle><fill>0</fill><outline>1</outline></PolyStyle></Style>`,
  );
  let next = 0;
  return kml.replace('<Document>', (tag) => tag + styles.join('')).replaceAll('<ExtendedData>', (tag) => `<styleUrl>#${id(colors[next++]!)}</styleUrl>${tag}`);
}
