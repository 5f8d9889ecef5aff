import { parseSitePlan } from 'iatg-core';
import { describe, expect, it } from 'vitest';
import type { Accident } from '../../src/accidents/accident.js';
import { accidents, BACKGROUND_RATE, tntRange_t } from '../../src/accidents/accidents.js';
import { isMovable, movedEvent } from '../../src/accidents/moved-event.js';
import { accidentTexts } from '../../src/accidents/texts.en.js';
import { isUnverified, type Figure } from '../../src/verification.js';
import { accidentsPage } from './page.js';

const all: readonly Accident[] = accidents;
const byId = (id: string): Accident => all.find((one) => one.id === id)!;

describe('the accidents', () => {
  it('are thirteen, each with words, sources and something seen', () => {
    expect(all).toHaveLength(13);
    expect(Object.keys(accidentTexts.accidents).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
    expect(Object.keys(accidentTexts.damage).toSorted()).toEqual(all.flatMap(({ damage }) => damage.map(({ id }) => id)).toSorted());
    for (const { id, damage, sources } of accidents) {
      const { account, lesson, material, name } = accidentTexts.accidents[id];
      for (const text of [account, lesson, material, name]) expect(text.length).toBeGreaterThan(5);
      expect(damage.length).toBeGreaterThan(0);
      expect(sources.length).toBeGreaterThan(0);
      for (const row of damage) expect(accidentTexts.damage[row.id].endsWith('?')).toBe('doubtful' in row);
    }
  });

  it('do not show the one that lies in a present war', () => {
    expect(JSON.stringify([accidents, accidentTexts])).not.toMatch(/novobohdan|ukrain/i);
    for (const { place } of all) expect(place.longitude > 22 && place.longitude < 40.3 && place.latitude > 44 && place.latitude < 52.5).toBe(false);
  });

  it('have ranges, never more exact than their sources', () => {
    for (const accident of all) for (const { low, high } of figuresOf(accident)) expect(high === null || low <= high).toBe(true);
    expect(tntRange_t(byId('beirut-2020'))).toEqual({ low_t: 130, high_t: 2_000, onlyOneFigure: false });
    expect(tntRange_t(byId('mari-2011'))).toEqual({ low_t: 481, high_t: 481, onlyOneFigure: true });
    expect(tntRange_t(byId('oppau-1921'))).toMatchObject({ low_t: 100, high_t: 2_000 });
  });

  it('say "not found" where nothing was found, not 0', () => {
    for (const id of ['gerdec-2008', 'brazzaville-2012', 'bata-2021', 'abadan-2011', 'ikeja-2002', 'fauld-1944']) expect(tntRange_t(byId(id)), id).toBeNull();
    for (const id of ['fauld-1944', 'abadan-2011']) expect(byId(id).hurt, id).toEqual([]);
    for (const accident of all) for (const { low } of figuresOf(accident)) expect(low).toBeGreaterThan(0);
  });

  it('have rings only where they were checked against what was seen', () => {
    const rings = Object.fromEntries(all.map(({ id, rings: one }) => [id, one.kind === 'none' ? one.why : one.kind]));
    expect(rings).toEqual({
      'mari-2011': 'model',
      'gerdec-2008': 'upper-bound',
      'beirut-2020': 'model',
      'brazzaville-2012': 'no-model-check',
      'bata-2021': 'no-model-check',
      'enschede-2000': 'model',
      'texas-city-1947': 'no-model-check',
      'oppau-1921': 'model',
      'port-chicago-1944': 'model',
      'fauld-1944': 'mine',
      'abadan-2011': 'no-model-check',
      'ikeja-2002': 'no-model-check',
      'cali-1956': 'model',
    });
  });

  it('say "about" of a place that is recalled, and mark it as unverified', () => {
    for (const { place } of all) for (const one of [place, ...place.others]) if (isUnverified(one.verification)) expect(one.about).toBe(true);
    expect(all.filter(({ place }) => place.about).map(({ id }) => id)).toEqual(['beirut-2020', 'brazzaville-2012', 'texas-city-1947', 'oppau-1921', 'abadan-2011', 'ikeja-2002', 'cali-1956']);
  });

  it('do not repeat the mistakes of sources', () => {
    expect(byId('mari-2011').place.longitude).toBeGreaterThan(0);
    expect(byId('texas-city-1947').tnt.every(({ high }) => high < 2_000)).toBe(true);
    expect(byId('fauld-1944').crater).toMatchObject({ deep_m: { high: 30 }, across_m: { high: 307 } });
    expect(byId('brazzaville-2012').date.day).toBe('2012-03-04');
    expect(byId('ikeja-2002').dead[0]).toMatchObject({ low: 700, high: 2_000, doubtful: true });
    expect(byId('cali-1956').dead.at(-1)).toMatchObject({ low: 1_000, high: 4_000, doubtful: true });
  });

  it('have the rate of a source that was read', () => {
    expect(BACKGROUND_RATE).toMatchObject({ explosions: 674, countries: 108, verification: 'source' });
    expect(accidentTexts.words.rate).toMatch('674');
  });
});

describe('an event moved to a place of the class', () => {
  const moved = movedEvent('mari-2011', { longitude: -25.01, latitude: -38 })!;

  it('says EXERCISE, as a whole and in its feature', () => {
    expect(moved).toMatchObject({ exercise: true, mark: 'EXERCISE', features: [{ properties: { exercise: true, name: 'EXERCISE' } }] });
    expect(moved.features[0].geometry.coordinates).toEqual([-25.01, -38]);
  });

  it('carries the charge and no name, no dead, no occupants', () => {
    expect(Object.keys(moved.features[0].properties)).toEqual(['role', 'exercise', 'name', 'event', 'rings', 'charges_t', 'tnt_t']);
    expect(moved.features[0].properties).toMatchObject({ charges_t: [481], tnt_t: { low_t: 481, high_t: 481 } });
  });

  it('cannot be taken for a store of a plan', () => expect(parseSitePlan(moved).plan!.sites).toEqual([]));

  it('is none for an account without rings', () => {
    for (const { id, rings } of accidents) {
      expect(isMovable(id)).toBe(rings.kind !== 'none');
      expect(movedEvent(id, { longitude: 0, latitude: 0 }) === null).toBe(rings.kind === 'none');
    }
  });

  it('needs a position', () => expect(() => movedEvent('mari-2011', { longitude: Number.NaN, latitude: 0 })).toThrow(RangeError));

  it('of Gërdec is an upper bound', () => {
    expect(movedEvent('gerdec-2008', { longitude: 0, latitude: 0 })!.features[0].properties).toMatchObject({ rings: 'upper-bound', charges_t: [400], tnt_t: null });
  });
});

function figuresOf({ tnt, dead, hurt, crater }: Accident): readonly Figure[] {
  return [...tnt, ...dead, ...hurt, ...[crater?.across_m, crater?.deep_m].flatMap((figure) => figure ?? [])];
}

// `vitest run --project training test/accidents --update` writes it anew.
it('the page on paper is that of the data', async () => {
  await expect(accidentsPage()).toMatchFileSnapshot('../../../../docs/training/accidents.md');
});
