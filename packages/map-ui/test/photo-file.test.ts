import { createRequire } from 'node:module';
import type Sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { asItIs, withoutMetadata, type PhotoFile } from '../src/io/photo-file.js';

// Another program than ours makes the pictures and looks at what is left of them. It is a tool of the repository, not of the page.
const sharp = createRequire(new URL('../../../package.json', import.meta.url))('sharp') as typeof Sharp;

const picture = () => sharp({ create: { width: 40, height: 30, channels: 3, background: '#7a9a55' } });
/** 35.5 N: degrees as fractions, as cameras write them. */
const EXIF = { IFD0: { Make: 'Camera Maker', ImageDescription: 'depot gate' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '35/1 30/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '24/1 15/1 0/1' } };
const XMP = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="35,30.0N"/></rdf:RDF></x:xmpmeta>';

const taken = (photo: PhotoFile | string): PhotoFile => {
  if (typeof photo === 'string') throw new Error(photo);
  return photo;
};
const pixels = (bytes: Uint8Array): Promise<Buffer> => sharp(bytes).raw().toBuffer();
const ascii = (text: string): number[] => Array.from(text, (letter) => letter.codePointAt(0)!);
const holds = (bytes: Uint8Array, text: string): boolean => Buffer.from(bytes).includes(text);

/** A segment of a JPEG, by hand: marker, length, content. */
const segment = (marker: number, content: readonly number[]): number[] => [0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 255, ...content];

/** Exif by hand, little-endian: orientation 6, and a GPS directory with a latitude of 35 degrees. */
const handMadeExif = [
  ...ascii('Exif\0\0II'), 42, 0, 8, 0, 0, 0,
  2, 0,
  0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0,
  0x25, 0x88, 4, 0, 1, 0, 0, 0, 38, 0, 0, 0,
  0, 0, 0, 0,
  1, 0, 2, 0, 5, 0, 3, 0, 0, 0, 62, 0, 0, 0, 0, 0, 0, 0,
  35, 0, 0, 0, 1, 0, 0, 0,
];

describe('a photo that is added to a site', () => {
  it('JPEG: place, camera and comments are gone, the picture is the same to the pixel, and what is up stays up', async () => {
    const plain = await picture().jpeg().toBuffer();
    const byHand = Uint8Array.from([
      0xff, 0xd8,
      ...segment(0xe1, handMadeExif),
      ...segment(0xe1, [...ascii('http://ns.adobe.com/xap/1.0/\0'), ...ascii(XMP)]),
      ...segment(0xed, ascii('Photoshop 3.0\0City: Depotville')),
      ...segment(0xfe, ascii('taken by Sgt. Nobody')),
      ...plain.subarray(2),
      // Phones hang a second picture, with its own position, behind the first.
      ...ascii('second picture 35.5 N'), ...plain,
    ]);
    expect(taken(asItIs(byHand)).tellsPlace).toBe(true);
    expect(taken(asItIs(byHand)).bytes).toEqual(byHand);
    const clean = taken(withoutMetadata(byHand));
    expect(clean).toMatchObject({ type: 'image/jpeg', tellsPlace: false });
    for (const told of ['GPS', 'Depotville', 'Nobody', 'second picture', 'xap']) expect(holds(clean.bytes, told), told).toBe(false);
    expect(taken(asItIs(clean.bytes)).tellsPlace).toBe(false);
    const { orientation, xmp, iptc } = await sharp(clean.bytes).metadata();
    expect({ orientation, xmp, iptc }).toEqual({ orientation: 6, xmp: undefined, iptc: undefined });
    expect((await pixels(clean.bytes)).equals(await pixels(plain))).toBe(true);
    // Once clean it is not touched again.
    expect(taken(withoutMetadata(clean.bytes)).bytes).toEqual(clean.bytes);
  });

  it.each(['baseline', 'progressive'])('JPEG, %s, by a library: Exif with a position is gone, colours stay', async (kind) => {
    const bytes = await picture().withExif(EXIF).withIccProfile('p3').jpeg({ progressive: kind === 'progressive' }).toBuffer();
    expect(taken(asItIs(bytes)).tellsPlace).toBe(true);
    const clean = taken(withoutMetadata(bytes));
    for (const told of ['Camera Maker', 'depot gate']) expect(holds(clean.bytes, told), told).toBe(false);
    const { exif, icc } = await sharp(clean.bytes).metadata();
    expect(exif).toBeUndefined();
    expect(icc).toBeDefined();
    expect((await pixels(clean.bytes)).equals(await pixels(bytes))).toBe(true);
  });

  it('PNG: the same', async () => {
    const bytes = await picture().withExif(EXIF).png().toBuffer();
    expect(taken(asItIs(bytes)).tellsPlace).toBe(true);
    const clean = taken(withoutMetadata(bytes));
    expect(clean.type).toBe('image/png');
    expect((await sharp(clean.bytes).metadata()).exif).toBeUndefined();
    expect(holds(clean.bytes, 'Camera Maker')).toBe(false);
    expect((await pixels(clean.bytes)).equals(await pixels(bytes))).toBe(true);
  });

  it('what is cut off anywhere is damaged, what is no photo is none', async () => {
    const bytes = await picture().withExif(EXIF).jpeg().toBuffer();
    for (let length = 2; length < bytes.length; length += 7) expect(withoutMetadata(bytes.subarray(0, length)), String(length)).toBe('damaged');
    for (const other of [new Uint8Array(), Uint8Array.from(ascii('RIFF....WEBPVP8 ')), Uint8Array.from(ascii('{"type":"FeatureCollection"}'))]) expect(withoutMetadata(other)).toBe('not-a-photo');
  });
});
