import { readFileSync } from 'node:fs';
import { kml as kmlByTogeojson } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import { zipSync, strToU8 } from 'fflate';
import * as fc from 'fast-check';
import type { Geometry } from 'iatg-core';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { between, share } from '../../iatg-core/test/generators.js';
import { readCoordinates, writeCoordinates } from '../src/coordinates.js';
import { readCsv, writeCsv } from '../src/csv.js';
import { faultInEnglish, noteInEnglish, placeInEnglish } from '../src/en.js';
import { importFile, withConfirmed, writePlan, type Imported, type ImportedProposals, type PlanDocument } from '../src/index.js';
import { crossedOutlines, shapefile } from './shapefile-by-hand.js';

const example = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../../../examples/exchange/${name}`, import.meta.url)));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function proposed(name: string, bytes: Uint8Array, ...choices: Parameters<typeof importFile>[2][]): Promise<ImportedProposals> {
  const read = await importFile(name, bytes, choices[0]);
  if (read.kind !== 'proposals') throw new Error('read as a plan');
  return read;
}

const faultsOf = ({ faults }: Imported): readonly string[] => faults.map((fault) => `${placeInEnglish(fault)}: ${faultInEnglish(fault)}`);
const keysOf = ({ faults }: Imported): readonly string[] => faults.map(({ key }) => key);

describe('OpenStreetMap', () => {
  it('proposes sites with what they are and why, and asks what no tag tells', async () => {
    const { proposals } = await proposed('village.osm', example('village.osm'));
    expect(proposals.map(({ id, exposure, why, missing }) => [id, exposure?.kind, why, ...missing])).toEqual([
      ['node/7', 'pol', 'tag', 'installation'],
      ['way/100', 'inhabited-building', 'tag-cautious'],
      ['way/101', 'public-traffic-route', 'tag', 'density'],
      ['way/102', 'power-line', 'tag', 'network'],
      ['way/103', 'public-traffic-route', 'tag', 'density'],
      ['relation/200', 'vulnerable-building', 'tag'],
    ]);
  });

  it('puts the outline of a relation together from its ways, with its hole', async () => {
    const { proposals } = await proposed('village.osm', example('village.osm'));
    const { geometry } = proposals.find(({ id }) => id === 'relation/200')!;
    expect(geometry.type).toBe('Polygon');
    expect((geometry.coordinates as readonly unknown[][]).map((ring) => ring.length)).toEqual([5, 5]);
  });

  it('drops nothing unseen: every tagged thing is a proposal, a fault or counted', async () => {
    const read = await proposed('village.osm', example('village.osm'));
    expect(read.notUnderstood).toEqual([{ what: 'amenity=bench', count: 2 }, { what: 'barrier=hedge', count: 1 }]);
    expect(faultsOf(read)).toEqual(['row 45: way/106: of its 2 places 1 are not in the extract. Load a larger area.']);
    const tagged = new TextDecoder().decode(example('village.osm')).split(/<(?=node|way|relation)/).filter((element) => element.includes('<tag')).length;
    expect(read.proposals.length + read.faults.length + 3).toBe(tagged);
  });

  it('reads the same from the JSON of Overpass, with places in the ways and without', async () => {
    const node = (id: number, lat: number, lon: number) => ({ type: 'node', id, lat, lon });
    const corners = [node(1, -38, -25.01), node(2, -38, -25.0098), node(3, -38.0002, -25.0098), node(4, -38.0002, -25.01)];
    const tags = { building: 'house' };
    const apart = { version: 0.6, elements: [...corners, { type: 'way', id: 9, nodes: [1, 2, 3, 4, 1], tags }] };
    const within = { version: 0.6, elements: [{ type: 'way', id: 9, nodes: [1, 2, 3, 4, 1], tags, geometry: [...corners, corners[0]!].map(({ lat, lon }) => ({ lat, lon })) }] };
    const [a, b] = await Promise.all([apart, within].map((json) => proposed('answer.json', utf8(JSON.stringify(json)))));
    expect(a!.proposals[0]).toMatchObject({ id: 'way/9', class: 'building=house', exposure: { kind: 'inhabited-building' }, missing: [], geometry: { type: 'Polygon' } });
    expect(b!.proposals[0]!.geometry).toEqual(a!.proposals[0]!.geometry);
  });
});

describe('what is confirmed', () => {
  const empty: PlanDocument = { type: 'FeatureCollection', features: [] };

  it('enters the plan, what is not confirmed does not, and two never share an id', async () => {
    const { proposals } = await proposed('village.osm', example('village.osm'));
    const school = { proposal: proposals[5]!, answer: { role: 'exposed-site', exposure: proposals[5]!.exposure! } } as const;
    const plan = withConfirmed(withConfirmed(empty, [school], 'osm'), [school], 'osm');
    expect(plan.features.map(({ id }) => id)).toEqual(['relation-200', 'relation-200-2']);
    expect((await importFile('plan.geojson', await writePlan(plan, 'geojson'))).kind).toBe('plan');
  });

  it('never enters with a fact missing', async () => {
    const { proposals } = await proposed('village.osm', example('village.osm'));
    expect(() => withConfirmed(empty, [{ proposal: proposals[2]!, answer: { role: 'exposed-site', exposure: { kind: 'public-traffic-route' } } }], 'osm')).toThrow();
  });
});

describe('KML of others', () => {
  it('gives placemarks by folder, holes and all, and a fault for every other', async () => {
    const read = await proposed('survey.kml', example('store-of-others.kml'));
    expect(read.proposals.map(({ name, class: folder, geometry }) => [name, folder, geometry.type])).toEqual([
      ['Store with a courtyard', 'Stores', 'Polygon'],
      ['Farm, house and gate', 'Neighbours', 'Point'],
      ['Farm, house and gate', 'Neighbours', 'Polygon'],
    ]);
    expect(read.proposals[0]!.facts).toEqual({ surveyed: 'by tape', description: 'Walls of stone' });
    expect(faultsOf(read)).toEqual(['row 18, coordinates: A position cannot be read: -25.008,-38,004,0', 'row 19: A position is out of range: -38.004, -125.008. Are longitude and latitude exchanged?']);
    expect(read.notUnderstood).toEqual([{ what: 'GroundOverlay', count: 1 }]);
  });

  it('reads what togeojson reads of the same file', async () => {
    const text = new TextDecoder().decode(example('store-of-others.kml'));
    const other = kmlByTogeojson(new DOMParser().parseFromString(text, 'text/xml') as never);
    const { proposals } = await proposed('survey.kml', example('store-of-others.kml'));
    expect(proposals[0]!.geometry).toEqual(other.features[0]!.geometry);
  });

  it('is written so that togeojson finds each site, its role and its place', async () => {
    const plan = JSON.parse(readFileSync(new URL('../../../examples/demo-depot.geojson', import.meta.url), 'utf8')) as PlanDocument;
    const text = new TextDecoder().decode(await writePlan(plan, 'kml'));
    const { features } = kmlByTogeojson(new DOMParser().parseFromString(text, 'text/xml') as never);
    const known = (feature: { properties: unknown }) => (feature.properties as Record<string, unknown>)['role'];
    // togeojson leaves several geometries together as a collection.
    const parts = ({ geometry }: { geometry: unknown }) => (geometry as { geometries?: readonly unknown[] }).geometries ?? apart(geometry as Geometry);
    expect(features.map((feature) => [known(feature), parts(feature)])).toEqual(plan.features.map((feature) => [known(feature), apart(feature.geometry)]));
  });
});

const apart = ({ type, coordinates }: Geometry): readonly unknown[] => (type.startsWith('Multi') ? (coordinates as readonly unknown[]).map((part) => ({ type: type.slice(5), coordinates: part })) : [{ type, coordinates }]);

describe('GPX', () => {
  it('gives waypoints and tracks; a track that was interrupted stays one', async () => {
    const { proposals, faults } = await proposed('walk.gpx', example('waypoints.gpx'));
    expect(faults).toEqual([]);
    expect(proposals.map(({ name, class: kind, geometry, row }) => [name, kind, geometry.type, row])).toEqual([
      ['Store 4, north-west corner', 'wpt', 'Point', 3],
      ['Farm', 'wpt', 'Point', 4],
      ['Track to the quay', 'trk', 'MultiLineString', 5],
    ]);
  });

  it('refuses a place that is no number, with its line', async () => {
    const read = await proposed('walk.gpx', utf8('<gpx version="1.1">\n<wpt lat="48,2" lon="16.3"/>\n</gpx>'));
    expect(faultsOf(read)).toEqual(['row 2, wpt: A position cannot be read: 16.3, 48,2']);
  });
});

describe('GeoJSON of others', () => {
  const point = (coordinates: readonly number[], more: object = {}) => ({ type: 'FeatureCollection', ...more, features: [{ type: 'Feature', properties: { name: 'X', building: 'school' }, geometry: { type: 'Point', coordinates } }] });
  const crs = (name: string) => ({ crs: { type: 'name', properties: { name } } });
  const read = (json: unknown) => proposed('a.geojson', utf8(JSON.stringify(json)));

  it('knows the tags of OpenStreetMap among the properties', async () => {
    expect((await read(point([7, 46]))).proposals[0]).toMatchObject({ class: 'building=school', exposure: { kind: 'vulnerable-building' }, missing: [] });
  });

  it('opens collections and bare geometries', async () => {
    const line = { type: 'LineString', coordinates: [[7, 46], [7.1, 46]] };
    expect((await read({ type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [7, 46] }, line] })).proposals.map(({ geometry }) => geometry.type)).toEqual(['Point', 'LineString']);
    expect((await read(line)).proposals).toHaveLength(1);
  });

  it.each([
    ['a plan', '"role": "exposed-site", "exposure": { "kind": "office", "occupants": 30, "occupants": 3 }', '/features/0/properties/exposure/occupants “occupants”'],
    ['a file of others', '"building": "yes", "name": "Hall", "name": "Shed"', '/features/0/properties/name “name”'],
  ])('of %s says what stands twice, of which the last counts', async (_, properties, place) => {
    const { notes } = await importFile('a.geojson', utf8(`{ "type": "FeatureCollection", "features": [{ "type": "Feature", "id": "a", "properties": { ${properties} }, "geometry": { "type": "Point", "coordinates": [7, 46] } }] }`));
    expect(notes.map(noteInEnglish)).toEqual([`At ${place} stands more than once; the last one counts.`]);
  });

  // Easting and northing of 16.3731 E, 48.2083 N by the UTM reader of this package (Krüger's series), another method than proj4's.
  it.each(['urn:ogc:def:crs:EPSG::32633', 'EPSG:32633', 'http://www.opengis.net/def/crs/EPSG/0/32633'])('converts %s', async (name) => {
    const written = writeCoordinates([16.3731, 48.2083], 'utm', 0.001)!;
    const [easting, northing] = /([\d.]+) ([\d.]+)$/.exec(written)!.slice(1).map(Number);
    const { proposals, notes } = await read(point([easting!, northing!], crs(name)));
    const [longitude, latitude] = proposals[0]!.geometry.coordinates as unknown as [number, number];
    expect(longitude).toBeCloseTo(16.3731, 7);
    expect(latitude).toBeCloseTo(48.2083, 7);
    expect(notes.map(noteInEnglish)).toEqual(['Converted from WGS 84 / UTM 33N to WGS 84.']);
  });

  it('agrees with the UTM reader anywhere in a zone to a millimetre', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 60 }), between(200_000, 800_000), between(100_000, 9_200_000), async (zone, easting, northing) => {
        const { proposals } = await read(point([easting, northing], crs(`EPSG:${32_600 + zone}`)));
        const other = readCoordinates(`UTM ${zone} north ${easting.toFixed(3)} ${northing.toFixed(3)}`);
        if (!('position' in other)) return;
        const [longitude, latitude] = proposals[0]!.geometry.coordinates as unknown as [number, number];
        const away = Math.abs(longitude - other.position[0]);
        expect(Math.min(away, 360 - away) * Math.cos((latitude * Math.PI) / 180)).toBeLessThan(2e-8);
        expect(Math.abs(latitude - other.position[1])).toBeLessThan(2e-8);
      }),
      { numRuns: 100 },
    );
  });

  it('converts Web Mercator', async () => {
    const radius_m = 6_378_137;
    const y = radius_m * Math.log(Math.tan(Math.PI / 4 + (48.2083 * Math.PI) / 360));
    const { proposals } = await read(point([(16.3731 * Math.PI * radius_m) / 180, y], crs('urn:ogc:def:crs:EPSG::3857')));
    const [longitude, latitude] = proposals[0]!.geometry.coordinates as unknown as [number, number];
    expect([longitude, latitude]).toEqual([expect.closeTo(16.3731, 9), expect.closeTo(48.2083, 9)]);
  });

  it('refuses a system that it does not know by name, and metres without a system', async () => {
    const lambert = await read(point([700_000, 6_600_000], crs('urn:ogc:def:crs:EPSG::2154')));
    expect(faultsOf(lambert)).toEqual(['crs: The coordinate system urn:ogc:def:crs:EPSG::2154 is not known here: its definition is not in the file. Save the file in WGS 84 (EPSG:4326).']);
    expect(lambert.proposals).toEqual([]);
    expect(keysOf(await read(point([700_000, 6_600_000])))).toEqual(['looks-like-metres']);
  });

  it('names the pointer of what is wrong in a plan of ours', async () => {
    const broken = await importFile('plan.geojson', new Uint8Array(readFileSync(new URL('../../../examples/broken-plan.geojson', import.meta.url))));
    expect(broken).toMatchObject({ kind: 'plan', document: null });
    expect(broken.faults).toHaveLength(19);
  });
});

describe('tables of others', () => {
  it('reads MGRS by the name of its column, kinds in our words, and a fault for the row that has one', async () => {
    const read = await proposed('n.csv', example('neighbours.csv'));
    expect(read.proposals.map(({ name, exposure, missing }) => [name, exposure?.kind ?? null, ...missing])).toEqual([
      ['New farmhouse', 'inhabited-building'],
      ['Quarry office', 'office', 'occupants'],
      ['Water tower', null, 'kind'],
    ]);
    expect(faultsOf(read)).toEqual(['row 4, mgrs: The place cannot be read: 26HLH 99200. Easting and northing need equally many digits, here 99200.']);
  });

  it.each([
    ['lat,lon\n48.2083,16.3731\n', {}],
    ['Latitude;Longitude\n48,2083;16,3731\n', { decimalComma: true }],
    ['lat\tlong\n"48°12\'29.88""N"\t"16°22\'23.16""E"\n', {}],
    ['position\n"48.2083; 16.3731"\n', {}],
    ['WKT\nPOINT (16.3731 48.2083)\n', {}],
    ['easting,northing,zone\n602013.0,5340363.8,33 north\n', {}],
    ['who,a,b\nme,48.2083,16.3731\n', { mapping: { place: { by: 'latitude-longitude', latitude: 'a', longitude: 'b' } } }],
  ] as const)('%j is the same place', async (text, choices) => {
    const { proposals, faults } = await proposed('t.csv', utf8(text), choices);
    expect(faults).toEqual([]);
    const [longitude, latitude] = proposals[0]!.geometry.coordinates as unknown as [number, number];
    expect(longitude).toBeCloseTo(16.3731, 5);
    expect(latitude).toBeCloseTo(48.2083, 5);
  });

  it('asks for the columns where no name suggests them, and for the decimal mark', async () => {
    expect(keysOf(await proposed('t.csv', utf8('who,what\nme,that\n')))).toEqual(['columns-asked']);
    expect(faultsOf(await proposed('t.csv', utf8('lat;lon\n48,2083;16,3731\n')))).toEqual(['row 2, lon: 16,3731 has a comma. Write a decimal point, or say that the comma is the decimal mark of this file.']);
  });

  it('asks for the encoding, and reads it when it is told', async () => {
    const latin = new Uint8Array([...utf8('lat,lon,name\n48.2,16.3,Caf'), 0xe9, 0x0a]);
    expect(faultsOf(await proposed('t.csv', latin))).toEqual([': The text is not UTF-8 and has no mark of another encoding. It may be windows-1252: say which encoding it has.']);
    expect((await proposed('t.csv', latin, { encoding: 'windows-1252' })).proposals[0]!.name).toBe('Café');
  });

  it.each([['utf-16le', [0xff, 0xfe]], ['utf-16be', [0xfe, 0xff]]] as const)('reads %s by its mark', async (encoding, mark) => {
    const units = [...'lat,lon,name\n48.2,16.3,Café\n'].flatMap((character) => {
      const code = character.charCodeAt(0);
      return encoding === 'utf-16le' ? [code & 255, code >> 8] : [code >> 8, code & 255];
    });
    expect((await proposed('t.csv', new Uint8Array([...mark, ...units]))).proposals[0]!.name).toBe('Café');
  });

  it('reads a workbook that another library wrote', async () => {
    const bytes = await writeXlsxFile([[{ value: 'Name' }, { value: 'Lat' }, { value: 'Lon' }, { value: 'Since' }], [{ value: 'Farm' }, { value: -38.004, type: Number }, { value: -25.008, type: Number }, { value: new Date(Date.UTC(2024, 1, 1)), type: Date, format: 'dd/mm/yyyy' }]]).toBuffer();
    const { proposals, faults } = await proposed('t.xlsx', new Uint8Array(bytes));
    expect(faults).toEqual([]);
    expect(proposals[0]).toMatchObject({ name: 'Farm', geometry: { type: 'Point', coordinates: [-25.008, -38.004] }, facts: { Since: '2024-02-01' } });
  });

  it('tells a hazard division that a spreadsheet has made a date of', async () => {
    const bytes = await writeXlsxFile([[['role', 'id', 'structure_type', 'hd', 'neq_kg', 'geometry'].map((value) => ({ value }))].flat(), [{ value: 'pes' }, { value: 'A' }, { value: 'open-stack' }, { value: new Date(Date.UTC(2001, 1, 1)), type: Date, format: 'd.m.yy' }, { value: 100, type: Number }, { value: 'POINT (7 46)' }]], { sheet: 'Sites' }).toBuffer();
    const read = await importFile('t.xlsx', new Uint8Array(bytes));
    expect(read.kind === 'plan' && read.document).toBeNull();
    expect(faultsOf(read)).toEqual(['Sites, row 2, hd: The spreadsheet has made a date of this cell (2001-02-01). Format the column as text and type the value again.']);
  });

  it('names row and column of every fault of a plan that was filled in by hand', async () => {
    const text = ['role,id,structure_type,exposure_kind,hd,neq_kg,front_deg,barricaded,geometry', 'pes,A,bunker,,1.1,12.000 kg,north,perhaps,POINT (7 46)', 'lot,A,,,9.9,-5,,,', 'exposed-site,B,,house,,,,,POINT (7 46', 'exposed-site,B,,office,,,,,POINT (7 46)', 'lot,Z,,,1.1,5,,,', ',C,,,,,,,POINT (7 46)'].join('\n');
    const read = await importFile('t.csv', utf8(text));
    expect(read.faults.map(({ row, column, key }) => [row, column, key])).toEqual([
      [2, 'front_deg', 'not-a-number'],
      [2, 'barricaded', 'not-yes-or-no'],
      [2, 'neq_kg', 'not-a-number'],
      [2, 'structure_type', 'plan'],
      [3, 'hd', 'plan'],
      [3, 'neq_kg', 'plan'],
      [4, 'geometry', 'wkt'],
      [4, 'exposure_kind', 'plan'],
      [5, 'id', 'plan'],
      [5, 'exposure_occupants', 'plan'],
      [6, 'id', 'lot-without-store'],
      [7, 'role', 'role-missing'],
    ]);
  });
});

describe('workbooks of ours', () => {
  it('are read by another library: text stays text, numbers are numbers', async () => {
    const plan = JSON.parse(readFileSync(new URL('../../../examples/demo-depot.geojson', import.meta.url), 'utf8')) as PlanDocument;
    const rows = await readSheet(Buffer.from(await writePlan(plan, 'xlsx')), 'Contents');
    const lots = plan.features.flatMap(({ id, properties }) => ((properties['contents'] ?? []) as readonly { hd: string; neq_kg: number }[]).map(({ hd, neq_kg }) => [id, hd, neq_kg]));
    expect(rows.slice(1).map((row) => row.slice(0, 3))).toEqual(lots);
  });

  it('hold no formula, whatever a name begins with', async () => {
    const plan: PlanDocument = { type: 'FeatureCollection', features: [{ type: 'Feature', id: '=1+1', geometry: { type: 'Point', coordinates: [7, 46] }, properties: { role: 'annotation', name: '@cmd' } }] };
    const { unzipSync, strFromU8 } = await import('fflate');
    const sheet = strFromU8(unzipSync(await writePlan(plan, 'xlsx'))['xl/worksheets/sheet1.xml']!);
    expect(sheet).not.toMatch(/<f[ >]/);
    expect(sheet).toContain('t="inlineStr"><is><t xml:space="preserve">=1+1<');
    const csv = new TextDecoder().decode(await writePlan(plan, 'csv'));
    expect(csv).toContain("'=1+1,'@cmd");
  });
});

describe('comma-separated values', () => {
  const cell = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('=1', "'=1", 'a"b', 'a,b', 'a;b', 'x\ny', 'x\r\ny', ' x '));
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }).filter((rows) => rows.every((row) => row.length === rows[0]!.length && row.some((cell) => cell.trim() !== '')));

  it('are given back as they were', () => {
    fc.assert(
      fc.property(table, (rows) => {
        // The first row decides what separates.
        const whole = [rows[0]!.map((_, i) => `c${i}`), ...rows];
        expect(readCsv(writeCsv(whole)).rows.map(({ cells }) => cells.map((cell) => cell ?? ''))).toEqual(whole);
      }),
    );
  });

  it('are read as another library reads them', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n'), (rows, delimiter, newline) => {
        const plain = [rows[0]!.map((_, i) => `c${i}`), ...rows.map((row) => row.map((cell) => cell.replaceAll("'", '')))];
        const text = Papa.unparse(plain, { delimiter, newline });
        const theirs = Papa.parse<string[]>(text, { delimiter, newline }).data.filter((row) => row.some((cell) => cell.trim() !== ''));
        expect(readCsv(text).rows.map(({ cells }) => cells.map((cell) => cell ?? ''))).toEqual(theirs);
      }),
    );
  });

  it('number their rows by lines of the file', () => {
    expect(readCsv('a,b\n"two\nlines",1\n\nx,y\n').rows.map(({ row }) => row)).toEqual([1, 2, 5]);
  });

  it.each([['a,b\n"open,1\n', 'quote-open'], ['a,b\n"x"y,1\n', 'quote-inside']])('refuse %j', async (text, key) => {
    expect(keysOf(await importFile('t.csv', utf8(text)))).toEqual([key]);
  });
});

describe('shapefiles, made byte by byte after the white paper', () => {
  const WGS84 = 'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';
  const UTM33 = `PROJCS["WGS_1984_UTM_Zone_33N",${WGS84},PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",15.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]`;
  const square = (x: number, y: number, side: number, clockwise: boolean): readonly (readonly [number, number])[] => {
    const ring = [[x, y], [x, y + side], [x + side, y + side], [x + side, y], [x, y]] as const;
    return clockwise ? ring : ring.toReversed();
  };

  it('gives outlines with their holes, points, lines, and the rows of the table', async () => {
    const zip = shapefile({ prj: WGS84, fields: [['NAME', 'C', 10], ['LEVELS', 'N', 3]], records: [
      { shape: { type: 5, parts: [square(7, 46, 1, true), square(7.2, 46.2, 0.2, false), square(9, 46, 1, true)] }, row: ['Block', '4'] },
      { shape: null, row: ['Nowhere', ''] },
    ] }); // prettier-ignore
    const { proposals, faults, notes } = await proposed('b.zip', zip);
    expect(faults).toEqual([]);
    expect(proposals.map(({ row, name, facts }) => [row, name, facts['LEVELS']])).toEqual([[1, 'Block', 4]]);
    expect(proposals[0]!.geometry.type).toBe('MultiPolygon');
    expect((proposals[0]!.geometry.coordinates as readonly unknown[][]).map((polygon) => polygon.length)).toEqual([2, 1]);
    expect(notes.map(noteInEnglish)).toEqual(['Record 2 has no shape and is left out.']);
  });

  it('converts by its prj', async () => {
    const [easting, northing] = /([\d.]+) ([\d.]+)$/.exec(writeCoordinates([16.3731, 48.2083], 'utm', 0.001)!)!.slice(1).map(Number) as [number, number];
    const { proposals } = await proposed('p.zip', shapefile({ prj: UTM33, records: [{ shape: { type: 1, parts: [[[easting, northing]]] } }] }));
    const [longitude, latitude] = proposals[0]!.geometry.coordinates as unknown as [number, number];
    expect([longitude, latitude]).toEqual([expect.closeTo(16.3731, 7), expect.closeTo(48.2083, 7)]);
  });

  it('refuses a datum that the file does not tie to WGS 84, and asks where there is no prj', async () => {
    const record = { shape: { type: 1, parts: [[[7, 46] as const]] } };
    const pulkovo = 'GEOGCS["GCS_Pulkovo_1942",DATUM["D_Pulkovo_1942",SPHEROID["Krasovsky_1940",6378245.0,298.3]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';
    const refused = await proposed('p.zip', shapefile({ prj: pulkovo, records: [record] }));
    expect(refused.proposals).toEqual([]);
    expect(faultsOf(refused)[0]).toContain('The coordinate system GCS_Pulkovo_1942 rests on the datum D_Pulkovo_1942');
    const shifted = pulkovo.replace('298.3]', '298.3],TOWGS84[23.92,-141.27,-80.9,0,0.35,0.82,-0.12]');
    const [longitude] = (await proposed('p.zip', shapefile({ prj: shifted, records: [record] }))).proposals[0]!.geometry.coordinates as unknown as [number, number];
    // The shift of that datum is of the order of a hundred metres.
    expect(Math.abs(longitude - 7) * 77_000).toBeGreaterThan(20);
    expect(Math.abs(longitude - 7) * 77_000).toBeLessThan(300);
    expect(keysOf(await proposed('p.zip', shapefile({ records: [record] })))).toEqual(['system-asked']);
    expect((await proposed('p.zip', shapefile({ records: [record] }), { epsg: 4326 })).proposals).toHaveLength(1);
  });

  it('refuses a file that is cut off, shapes and rows that do not belong together, and outlines that cross', async () => {
    const record = { shape: { type: 1, parts: [[[7, 46] as const]] }, row: ['A'] };
    const good = { prj: WGS84, fields: [['NAME', 'C', 4]] as const, records: [record, record] };
    expect(keysOf(await proposed('p.zip', shapefile({ ...good, cutShp: 10 })))).toEqual(['shp-broken']);
    expect(keysOf(await proposed('p.zip', shapefile({ ...good, rowsMissing: 1 })))).toEqual(['dbf-count']);
    expect(keysOf(await proposed('p.zip', shapefile({ prj: WGS84, records: [crossedOutlines] })))).toEqual(['plan']);
  });

  it('reads names in the encoding of its cpg, and asks without one', async () => {
    const bytes = { prj: WGS84, fields: [['NAME', 'C', 8]] as const, records: [{ shape: { type: 1, parts: [[[7, 46] as const]] }, row: ['Caf\u00e9'] }] };
    expect((await proposed('p.zip', shapefile({ ...bytes, cpg: '1252' }))).proposals[0]!.name).toBe('Café');
    expect(keysOf(await proposed('p.zip', shapefile(bytes)))).toEqual(['encoding-asked']);
  });
});

describe('what is meant to do harm', () => {
  it('a zip of zeros is not unpacked', async () => {
    const bomb = zipSync({ 'doc.kml': new Uint8Array(300_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(keysOf(await importFile('a.kmz', bomb))).toEqual(['zip-too-large']);
    expect(keysOf(await importFile('a.xlsx', zipSync({ 'xl/workbook.xml': new Uint8Array(100_000_000) }, { level: 9 })))).toEqual(['zip-too-large']);
  });

  it('entities that multiply are refused, in every format of XML', async () => {
    const laughs = '<?xml version="1.0"?><!DOCTYPE k [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><kml><Document><name>&b;</name></Document></kml>';
    for (const name of ['a.kml', 'a.gpx', 'a.osm']) expect(keysOf(await importFile(name, utf8(laughs)))).toEqual(['xml-entities']);
    expect(keysOf(await importFile('a.kmz', zipSync({ 'doc.kml': strToU8(laughs) })))).toEqual(['xml-entities']);
    expect(keysOf(await importFile('a.kml', utf8(`${'<a>'.repeat(500)}`)))).toEqual(['xml-broken']);
  });

  it('no bytes make a reader throw', async () => {
    const names = ['a.kml', 'a.kmz', 'a.csv', 'a.xlsx', 'a.gpx', 'a.zip', 'a.shp', 'a.osm', 'a.geojson', 'a.bin'];
    const files = ['village.osm', 'store-of-others.kml', 'waypoints.gpx', 'smallest-plan.xlsx', 'smallest-plan.csv'].map(example);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.constantFrom(...files), fc.array(fc.tuple(share(), fc.nat(255)), { maxLength: 6 }), fc.oneof(fc.constant(1), share()), async (name, file, slips, part) => {
        const bytes = file.slice(0, Math.ceil(file.length * part));
        for (const [where, value] of slips) bytes[Math.floor(where * bytes.length)] = value;
        const { faults } = await importFile(name, bytes);
        for (const fault of faults) expect(faultInEnglish(fault)).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });
});
