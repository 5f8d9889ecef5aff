import type { CoordinatesRead } from './coordinates-read.js';
import { plainText } from './plain-text.js';
import { readLatitudeLongitude } from './read-latitude-longitude.js';
import { readMgrs } from './read-mgrs.js';
import { readUtm } from './read-utm.js';

/** The longest text in use, UTM with all its words, has some 80 characters. */
const MOST_CHARACTERS = 120;

/**
 * The place that a text names, or the reason why it names none. Of two possible readings neither is taken.
 * Texts are taken to be in WGS 84, as satellite receivers give them.
 */
export function readCoordinates(text: string): CoordinatesRead {
  if (text.length > MOST_CHARACTERS) return { fault: 'too-long', values: { found: text.length, most: MOST_CHARACTERS } };
  const plain = plainText(text);
  if (plain.trim() === '') return { fault: 'empty', values: {} };
  if (MGRS.test(plain)) return readMgrs(plain);
  if (UTM.test(plain)) return readUtm(plain);
  return readLatitudeLongitude(plain);
}

/** Zone and three letters, or two of the polar squares; but not a number and one of our words. */
const MGRS = /^\s*(?:MGRS|\d{1,2}\s*(?!NORTH|SOUTH|EAST|WEST|DEG)[A-Z]\s*[A-Z]\s*[A-Z](?![A-Z])|[ABYZ]\s*[A-Z]\s*[A-Z]\s*\d)/i;

/**
 * Zone and one letter. N, S, E, W and D may also follow degrees, so the number after them decides: no degrees have four digits.
 * O is left to the degrees, where it is taken for Ost or Oeste.
 */
const UTM =
  /^\s*(?:UTM|ZONE|\d{1,2}\s*(?:[ABCFGHIJKLMPQRTUVXYZ](?![A-Z])|(?:[NSEWD]|(?:NORTH|SOUTH)(?:ERN)?(?:\s+HEMISPHERE)?)[\s,;:]*(?:E(?:ASTING)?[\s:=]*)?\d{4}))/i;
