import { iatg2021 } from 'iatg-core';
import { consequencesAsCsv, consequencesAsJson, consequencesAsText, consequencesOfPlan, type Spread } from 'iatg-core/consequence';
import { given, numberAbove0, oneOf, readArguments } from '../arguments.js';
import { EXIT, refused, type Command } from '../command.js';
import { languageOption, planArgument } from '../help-parts.js';
import { consequenceWordsOf, messagesOf } from '../language.js';
import { paintFor, writeAll } from '../output.js';
import { validPlan } from '../plan.js';
import { watched } from '../progress.js';

/** `iatg consequences`: what happens to the sites of a plan if one of its stores goes off. */
export const run: Command = async (args) => {
  const { values, file } = readArguments('consequences', args, {
    json: 'flag', csv: 'flag', 'tnt-factor': 'text', houses: 'text', 'neq-spread': 'text', 'factor-spread': 'text', 'position-spread': 'text', lang: 'text',
  }); // prettier-ignore
  if (values.json && values.csv) throw refused('--csv', (words) => words.notTogether('--json'));
  const spread: Spread = {
    ...(values['neq-spread'] !== undefined && { neq: ends(values['neq-spread'], 'neq-spread') }),
    ...(values['factor-spread'] !== undefined && { tntFactor: ends(values['factor-spread'], 'factor-spread') }),
    ...(values['position-spread'] !== undefined && { position_m: numberAbove0(values['position-spread'], 'position-spread', 'm') }),
  };
  const tntFactor = numberAbove0(values['tnt-factor'] ?? '1', 'tnt-factor');
  const houses = oneOf(values.houses ?? 'revised', ['revised', 'estc'], 'houses');
  const words = await consequenceWordsOf(values.lang);
  const { plan } = await validPlan(file, await messagesOf(values.lang));
  const found = consequencesOfPlan(plan, iatg2021, { tntFactor, houses, spread });
  if (found.kind !== 'site-consequences') throw refused('PLAN', () => words.refusal(found));
  const every = watched(indices(found.count), 'pairs', found.count);
  if (values.json) await writeAll(consequencesAsJson(found, every));
  else if (values.csv) await writeAll(consequencesAsCsv(found, every));
  else await writeAll(consequencesAsText(found, words, paintFor(process.stdout)));
  const gaps = found.donors.some(({ charge }) => charge.blast.kind === 'not-assessable');
  return gaps ? EXIT.notAssessable : EXIT.ok;
};

/** `0.8,1.2` */
function ends(text: string, option: string): readonly [number, number] {
  const parts = text.split(',');
  if (parts.length !== 2) throw refused(given(option, text), (words) => words.notAPair);
  const [low, high] = parts.map((part) => numberAbove0(part.trim(), option)) as [number, number];
  if (low > high) throw refused(given(option, text), (words) => words.leastIsGreater);
  return [low, high];
}

function* indices(count: number): Generator<number, void, undefined> {
  for (let i = 0; i < count; i++) yield i;
}

export const help = `iatg consequences: what happens to the sites of a plan if one of its stores goes off

One store at a time, against every other site: air blast, Table 8, house damage, glass,
injuries by blast, balls of fire. People are counted by the property occupants of a
feature; where it is missing they are unknown, never none. No required distance comes
of it, and none is changed.

Usage
  iatg consequences PLAN [--json | --csv] [options]

${planArgument}

Options
  (none)           text: what explodes, the worst store of each site, how many sites
                   and people in each band
${languageOption}
  --json           JSON (schema iatg-consequences/1), a pair a line
  --csv            comma-separated values, a pair a row
  --tnt-factor F   kilograms of TNT for a kilogram of NEQ (default 1)
  --houses SET     constants of house damage: revised (default), estc (unverified)
  --neq-spread L,H       least and greatest share of the NEQ, as 0.8,1.2
  --factor-spread L,H    least and greatest TNT factor, as 0.9,1.3
  --position-spread M    how many metres a distance may be off
                   a spread gives every pair a low and a high end (--json, --csv)

Examples
  iatg consequences depot.geojson
  iatg consequences depot.geojson --csv --neq-spread 0.8,1.2 > pairs.csv
  make-plan | iatg consequences - --json

Exit status
  0  answered                  2  plan or argument invalid
  3  the blast of some store cannot be assessed (HD 1.2, 1.2.3, 1.6 without 1.1)
`;
