import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { evaluationAsCsv, english, findFailures, ringOf, RING_ROWS, STORE_RING_ROWS, type Position, type Ring, type RingGeometry } from 'iatg-core';
import { PAPERS } from 'iatg-papers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { en } from '../src/i18n/en.js';
import { numbersIn } from '../src/i18n/numbers.js';
import { textIn } from '../src/i18n/texts.js';
import { FILE_NAMES } from '../src/io/file-names.js';
import { pairsAsCsv } from '../src/io/findings-file.js';
import { canPickFiles, pickFile } from '../src/io/open-file.js';
import { planAsText } from '../src/io/plan-text.js';
import { readPlanFile } from '../src/io/read-plan-file.js';
import { ringsAsGeoJson, ringsAsKml, type NamedRing } from '../src/io/rings-file.js';
import { contentOf, CSV, GEOJSON, saveAs, writableFile, type FileHandle } from '../src/io/save-file.js';
import { namedRings } from '../src/panels/named-rings.js';
import { evaluation } from './demo.js';

afterEach(() => vi.unstubAllGlobals());

describe('a suggested file name', () => {
  it.each(FILE_NAMES)('%s is a plain word: it is the same in every language, and every file system takes it', (name) => {
    expect(name).toMatch(/^(EXERCISE|[a-z]+(-[a-z]+)*)$/);
    expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/);
  });

  it('is known for every paper', () => expect(FILE_NAMES).toEqual(expect.arrayContaining(Object.values(PAPERS).map(({ fileName }) => fileName))));

  it('is all that a caller of saveAs may give: a word, not the name of a plan', () => {
    const src = fileURLToPath(new URL('../src/panels', import.meta.url));
    const sources = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((file) => (/\.tsx?$/.test(file) ? readFileSync(join(src, file), 'utf8') : '')).join('\n');
    const calls = [...sources.matchAll(/\bsaveAs\((.*?),/g)].map(([, given]) => given);
    expect(calls.length).toBeGreaterThan(10);
    expect(calls.filter((given) => !/^('[\w-]+'|which === 'all' \? 'pairs' : 'findings'|fileName)$/.test(given!))).toEqual([]);
    // The one name that is handed on is a word too.
    const handedOn = [...sources.matchAll(/\bfileName=\{(.*?)\}/g)].map(([, given]) => given);
    expect(handedOn.toSorted()).toEqual(['PAPERS[choice.paper].fileName', 'name']);
  });
});

describe('a plan', () => {
  it.each(['demo-depot.geojson', 'smallest-plan.geojson'])('%s saved and opened again is deeply equal', async (name) => {
    const json = JSON.parse(readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8')) as object;
    const document = { ...json, 'x-list': [1, { deep: null }], bbox: [0.1, -0.0000001, 1e21, 5e-324] };
    const text = planAsText(document);
    expect(text).toMatch(/\n\}\n$/);
    const read = await readPlanFile(await contentOf([text], GEOJSON));
    expect(read!.plan).not.toBeNull();
    expect(read!.json).toEqual(document);
  });
});

describe('File System Access', () => {
  /** A file on a disk that another program may write to as well. */
  function fileOnDisk(name: string, text = '') {
    const disk = { text, lastModified: 1 };
    const handle: FileHandle = {
      name,
      getFile: async () => new File([disk.text], name, { lastModified: disk.lastModified }),
      createWritable: async () => {
        let written: Blob;
        return {
          write: async (content) => void (written = content),
          close: async () => {
            disk.text = await written.text();
            disk.lastModified++;
          },
        };
      },
    };
    return { disk, handle };
  }
  const content = (text: string): Blob => new Blob([text]);

  it('saving again writes to the same file, unless another program has', async () => {
    const { disk, handle } = fileOnDisk('mine.geojson');
    const showSaveFilePicker = vi.fn(async () => handle);
    vi.stubGlobal('showSaveFilePicker', showSaveFilePicker);
    const saved = await saveAs('site-plan', GEOJSON, () => content('one'));
    expect(showSaveFilePicker).toHaveBeenCalledWith(expect.objectContaining({ suggestedName: 'site-plan.geojson' }));
    expect([saved!.name, disk.text]).toEqual(['mine.geojson', 'one']);
    expect(await saved!.file!.write(content('two'))).toBe('written');
    expect(await saved!.file!.write(content('three'))).toBe('written');
    expect(disk.text).toBe('three');
    Object.assign(disk, { text: 'theirs', lastModified: 99 });
    expect(await saved!.file!.write(content('four'))).toBe('changed-elsewhere');
    expect(disk.text).toBe('theirs');
  });

  it('a change of mind writes nothing, and makes no content', async () => {
    vi.stubGlobal('showSaveFilePicker', () => Promise.reject(new DOMException('closed', 'AbortError')));
    const made = vi.fn(() => content(''));
    expect(await saveAs('site-plan', GEOJSON, made)).toBeNull();
    expect(made).not.toHaveBeenCalled();
  });

  it('an opened file is saved to itself, as long as it is what was read', async () => {
    const { disk, handle } = fileOnDisk('theirs.geojson', '{}');
    vi.stubGlobal('showSaveFilePicker', () => {});
    expect(canPickFiles()).toBe(false);
    vi.stubGlobal('showOpenFilePicker', async () => [handle]);
    expect(canPickFiles()).toBe(true);
    const { file, writable } = (await pickFile())!;
    expect(await file.text()).toBe('{}');
    expect(await writable.write(content('mine'))).toBe('written');
    expect(disk.text).toBe('mine');
    disk.lastModified = 7;
    expect(await writable.write(content('again'))).toBe('changed-elsewhere');
    vi.stubGlobal('showOpenFilePicker', () => Promise.reject(new DOMException('closed', 'AbortError')));
    expect(await pickFile()).toBeNull();
  });

  it('a disk that is full is an error of the one who saves, and the file stays as it was', async () => {
    const { disk, handle } = fileOnDisk('mine.geojson', 'before');
    const full: FileHandle = { ...handle, createWritable: async () => ({ write: () => Promise.reject(new DOMException('full', 'QuotaExceededError')), close: async () => {} }) };
    await expect(writableFile(full, null).write(content('after'))).rejects.toThrow('full');
    expect(disk.text).toBe('before');
  });
});

const rows = [...RING_ROWS, ...STORE_RING_ROWS];
const language = { code: 'en', text: textIn<typeof en>(en), messages: english, ...numbersIn(english) } as const;
const named = namedRings(evaluation, rows, language);
const expected: readonly Ring[] = evaluation.stores.flatMap((store) => rows.map((row) => ringOf(evaluation, store, row, evaluation.options.protection)));
const title = { name: 'A & B <depot> "x"', standard: evaluation.rules.edition.id, description: 'About.' };

describe('rings as GeoJSON', () => {
  const text = [...ringsAsGeoJson(named, title)].join('');
  const file = JSON.parse(text) as { standard: string; name: string; features: (Ring & { properties: { name: string; description: string; standard: string } })[] };

  it('are the rings of the core, corner by corner, with their reasons and notes', () => {
    expect(file.features.map(({ type, geometry, properties: { pes, row, required_m, governing, reasons, notes } }) => ({ type, geometry, properties: { pes, row, required_m, governing, reasons, notes } }))).toEqual(
      JSON.parse(JSON.stringify(expected)),
    );
  });

  it('name the edition of the standard, and every ring says how far and why, or why not', () => {
    expect([file.standard, file.name]).toEqual(['IATG 02.20:2021', title.name]);
    for (const { geometry, properties } of file.features) {
      expect(properties.standard).toBe('IATG 02.20:2021');
      if (geometry) expect(properties.description).toContain(language.metres(properties.required_m!));
      else expect(properties.description).toContain(properties.reasons[0] ? english.reason[properties.reasons[0]] : english.nothingRequired);
      for (const note of properties.notes) expect(properties.description).toContain(english.note[note]);
    }
    expect(file.features.some(({ geometry }) => geometry === null)).toBe(true);
  });
});

describe('rings as KML', () => {
  it('have every corner of the core, in the same order, in the colour of the map', async () => {
    const kml = await ringsAsKml(named, title);
    expect(kml).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<kml xmlns="http:\/\/www\.opengis\.net\/kml\/2\.2"><Document>/);
    // Compared as a part, for a message with a whole file in it is of no use.
    expect(kml.slice(0, kml.indexOf('<Placemark>'))).toContain('<name>A &#x26; B &#x3C;depot> "x"</name>');
    expect(kml.slice(0, kml.indexOf('<Placemark>'))).toContain('IATG 02.20:2021. About.');
    const placemarks = kml.split('<Placemark>').slice(1);
    expect(placemarks).toHaveLength(expected.length);
    placemarks.forEach((placemark, i) => {
      expect(linesIn(placemark)).toEqual(expected[i]!.geometry ? linesOf(expected[i]!.geometry) : []);
      expect(placemark).toContain(`<name>${named[i]!.name}</name>`);
      expect(placemark.indexOf('<styleUrl>')).toBeLessThan(placemark.indexOf('<ExtendedData>'));
      const style = /<styleUrl>#([\w-]+)<\/styleUrl>/.exec(placemark)![1]!;
      const [, blue, green, red] = new RegExp(`<Style id="${style}"><LineStyle><color>ff(..)(..)(..)</color>`).exec(kml)!;
      expect(`#${red}${green}${blue}`).toBe(named[i]!.color);
    });
  });

  it('stay a file of its own words: a name with tags in it changes nothing', async () => {
    const evil: NamedRing = { ...named[0]!, name: '</name><ExtendedData><Document>', description: ']]> & <ExtendedData>' };
    const kml = await ringsAsKml([evil, named[1]!], title);
    expect(kml.match(/<styleUrl>/g)).toHaveLength(2);
    expect(kml.match(/<Document>/g)).toHaveLength(1);
    expect(kml.match(/<\/name>/g)).toHaveLength(3);
  });
});

describe('pairs as CSV', () => {
  it('are what the command line writes', async () => {
    const all = [...evaluationAsCsv(evaluation, evaluation.pairs(), english)].join('');
    expect(await (await contentOf(pairsAsCsv(evaluation, 'all', english), CSV)).text()).toBe(all);
    const findings = [...evaluationAsCsv(evaluation, findFailures(evaluation), english)].join('');
    expect(await (await contentOf(pairsAsCsv(evaluation, 'findings', english), CSV)).text()).toBe(findings);
    expect(findings.trim().split('\r\n')).toHaveLength(17);
  });

  it('come in pieces, and none is lost at a seam', async () => {
    const pieces = Array.from({ length: 3_000 }, (_, i) => `${i}:${'é'.repeat(1_000)}\n`);
    expect(await (await contentOf(pieces, CSV)).text()).toBe(pieces.join(''));
  });
});

const linesOf = (ring: RingGeometry): readonly (readonly Position[])[] => (ring.type === 'Polygon' ? ring.coordinates : ring.coordinates.flat());

const linesIn = (kml: string): readonly (readonly (readonly number[])[])[] =>
  [...kml.matchAll(/<coordinates>([^<]*)<\/coordinates>/g)].map(([, text]) => text!.split('\n').map((place) => place.split(',').map(Number)));
