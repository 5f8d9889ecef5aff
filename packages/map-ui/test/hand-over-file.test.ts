import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { isHandOver, MANIFEST, readHandOver, writeHandOver, type HandOverEntry } from '../src/io/hand-over-file.js';

const entries: readonly HandOverEntry[] = [
  { path: 'plan.geojson', kind: 'plan', bytes: strToU8('{"type":"FeatureCollection","features":[]}') },
  { path: 'photos/1.jpg', kind: 'photo', bytes: Uint8Array.from({ length: 3_000 }, (_, i) => (i * 7919) % 256) },
];
const made = new Date('2027-03-04T05:06:07Z');
const file = writeHandOver(entries, made);

const faultOf = (bytes: Uint8Array): string => {
  const read = readHandOver(bytes);
  return 'kind' in read ? read.kind : 'none';
};
/** The same zip with other entries. */
const repacked = (change: (files: Record<string, Uint8Array>) => void): Uint8Array => {
  const files = unzipSync(file);
  change(files);
  return zipSync(files);
};
/** With a manifest that is right in itself. */
const withManifest = (change: (manifest: Record<string, unknown>) => void): Uint8Array =>
  repacked((files) => {
    const { sha256: _, ...unsigned } = JSON.parse(strFromU8(files[MANIFEST]!)) as Record<string, unknown>;
    change(unsigned);
    files[MANIFEST] = strToU8(JSON.stringify({ ...unsigned, sha256: createHash('sha256').update(JSON.stringify(unsigned)).digest('hex') }));
  });

it('what was handed over comes out as it was, and the same content is the same file', () => {
  const read = readHandOver(file);
  expect(read).toEqual({ entries, made });
  expect(writeHandOver(entries, made)).toEqual(file);
  expect(isHandOver(file)).toBe(true);
});

it('what is damaged, foreign or was meddled with is refused with what is wrong', () => {
  expect(faultOf(repacked((files) => (files['photos/1.jpg'] = Uint8Array.of(1))))).toBe('changed');
  expect(faultOf(repacked((files) => (files['plan.geojson'] = files['plan.geojson']!.with(5, 65))))).toBe('changed');
  expect(faultOf(repacked((files) => delete files['photos/1.jpg']))).toBe('missing');
  expect(faultOf(repacked((files) => (files['photos/2.jpg'] = Uint8Array.of(1))))).toBe('unlisted');
  expect(faultOf(repacked((files) => delete files[MANIFEST]))).toBe('foreign');
  expect(faultOf(repacked((files) => (files[MANIFEST] = strToU8('{'))))).toBe('manifest');
  expect(faultOf(repacked((files) => (files[MANIFEST] = strToU8(strFromU8(files[MANIFEST]!).replace('2027', '2028')))))).toBe('manifest');
  expect(faultOf(withManifest(() => {}))).toBe('none');
  expect(faultOf(withManifest((manifest) => (manifest.version = 2)))).toBe('newer');
  expect(faultOf(withManifest((manifest) => (manifest.format = 'other')))).toBe('foreign');
  expect(faultOf(withManifest((manifest) => (manifest.entries = [{ path: 'plan.geojson', kind: 'program' }])))).toBe('manifest');
  expect(isHandOver(zipSync({ 'doc.kml': strToU8('<kml/>') }))).toBe(false);
  expect(isHandOver(strToU8('{"type":"FeatureCollection"}'))).toBe(false);
});

it('a file that was cut off, or in which any byte was changed, is never taken with other content', () => {
  for (let length = 0; length < file.length; length += 37) expect(faultOf(file.subarray(0, length)), String(length)).not.toBe('none');
  fc.assert(
    fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const read = readHandOver(file.with(at, (file[at]! + by) % 256));
      if (!('kind' in read)) expect(read).toEqual({ entries, made });
    }),
    { numRuns: 500 },
  );
});
