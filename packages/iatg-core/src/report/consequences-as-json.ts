import { isValue, type Answer, type Basis } from '../consequence/answer.js';
import { effectsAtPlace } from '../consequence/effects-at-place.js';
import type { EffectsAtPlace } from '../consequence/effects-at-place.js';
import type { SiteConsequences } from '../site-consequences/consequences-of-plan.js';
import type { ExposedConsequence, PairConsequence } from '../site-consequences/exposed-consequence.js';
import { consequenceFigures, type ConsequenceFigures } from './consequence-figures.js';

/**
 * Consequences as JSON (schema `iatg-consequences/1`): what explodes, what the figures rest on, every pair on a line, every exposed site with
 * its worst store on a line, and the totals.
 * @param pairs indices of the pairs to be written
 */
export function* consequencesAsJson(consequences: SiteConsequences, pairs: Iterable<number>): Generator<string, void, undefined> {
  const { donors, tntFactor, houses, spread } = consequences;
  const options = { tntFactor, houses, spread };
  yield `{"schema":"iatg-consequences/1","options":${JSON.stringify(options)},"basis":${JSON.stringify(basesOf(consequences))},"charges":[`;
  yield* lines(donors, ({ site, charge }) => ({ pes: site.id, ...charge }));
  yield '\n],"pairs":[';
  yield* lines(pairs, (i) => pairAsJson(consequences, i));
  yield '\n],"exposed":[';
  yield* lines(consequences.exposed(), exposedAsJson);
  yield `\n],"totals":${JSON.stringify(consequences.totals())}}\n`;
}

function* lines<T>(things: Iterable<T>, asJson: (thing: T) => object): Generator<string, void, undefined> {
  let separator = '\n';
  for (const thing of things) {
    yield separator + JSON.stringify(asJson(thing));
    separator = ',\n';
  }
}

function pairAsJson(consequences: SiteConsequences, i: number): object {
  const { effects, ...pair } = consequences.pair(i);
  const doubled = consequences.doubled(i);
  const bounds = hasSpread(consequences) ? consequences.bounds(i) : null;
  return { ...pair, effects: figures(effects), ...(bounds && { low: figures(bounds.low), high: figures(bounds.high) }), doubled: figures(doubled) };
}

const figures = (effects: EffectsAtPlace | null): ConsequenceFigures | null => effects && consequenceFigures(effects);

const exposedAsJson = ({ site, occupants, status, worst, worstForHouses, insideFireballOf, notAssessable }: ExposedConsequence): object => ({
  es: site.id,
  occupants,
  status,
  worst: named(worst),
  worstForHouses: named(worstForHouses),
  insideFireballOf,
  notAssessable,
});

const named = (pair: PairConsequence | null): string | null => pair?.pes ?? null;

export const hasSpread = ({ spread }: SiteConsequences): boolean => Object.keys(spread).length > 0;

/** What each figure rests on: the same for all pairs, and told once. Asked of 1 t at 50 m and at 500 m. */
function basesOf({ houses }: SiteConsequences): Readonly<Record<string, Omit<Basis, 'validRange'>>> {
  const bases: Record<string, Omit<Basis, 'validRange'>> = {};
  const add = (name: string, answer: Answer<object>): void => {
    if (isValue(answer)) bases[name] = { source: answer.source, verification: answer.verification };
  };
  for (const [place, distance_m] of [['blast', 50], ['blastBeyondZ40', 500]] as const) {
    const effects = effectsAtPlace({ tnt_kg: 1000, distance_m, houses });
    if (effects.kind !== 'effects') continue;
    const { blast, tier, house, pressureDamage, glass, injury } = effects;
    if (blast.kind === 'blast') add(place, blast.incidentPressure);
    add('tier', tier);
    add('house', house);
    add('pressureDamage', pressureDamage);
    add('glass', glass);
    add('injury', injury['by-a-wall']);
  }
  return bases;
}
