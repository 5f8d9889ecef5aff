import { dangerArea as areaOf, isValue, verticalDangerArea } from 'iatg-core/consequence';
import { needed, numberAbove0, readArguments } from '../arguments.js';
import { EXIT, refused, type Command } from '../command.js';
import { figureLanguageOf, figureLine, figuresAsText } from '../figures.js';
import { languageOption } from '../help-parts.js';
import { paintFor, writeAll, writeOutput } from '../output.js';

/** `iatg danger-area`: the radius to be cleared for a demolition. */
export const run: Command = async (args) => {
  const { values } = readArguments('danger-area', args, { auw: 'text', bare: 'flag', public: 'flag', 'no-public': 'flag', json: 'flag', lang: 'text' }, 0);
  const language = await figureLanguageOf(values.lang);
  const { words, shown, messages, figures: { dangerArea: say, unit } } = language; // prettier-ignore
  /** To the next whole metre: a danger area is never shown shorter than it is. */
  const up = (distance_m: number): string => `${messages.number(Math.ceil(distance_m * (1 - 1e-12)), 0)} ${unit.metre}`;
  const auw_kg = numberAbove0(needed('danger-area', values, 'auw'), 'auw', 'kg');
  if (values.public && values['no-public']) throw refused('--no-public', (words) => words.notTogether('--public'));
  const question = { auw_kg, items: values.bare ? 'bare' : 'fragmenting', publicAccess: !values['no-public'] } as const;
  const radius = areaOf(question);
  if (radius.kind === 'invalid-input') throw refused('--auw', () => words.refusal(radius));
  const vertical = verticalDangerArea({ auw_kg });
  const lines = [
    figureLine(say.radius, radius, ({ radius_m, fragment_m, blast_m }) => (fragment_m === null ? messages.listed([up(radius_m), say.ofBlast]) : say.radiusIs(up(radius_m), say.greater(up(fragment_m), up(blast_m))))),
    figureLine(say.height, vertical, ({ height_m }) => say.forAircraft(up(height_m))),
  ];
  if (values.json) await writeOutput(`${JSON.stringify({ schema: 'iatg-danger-area/1', question, radius, vertical }, null, 1)}\n`);
  else {
    const what = question.items === 'bare' ? say.bare : say.fragmenting(question.publicAccess);
    await writeAll(figuresAsText(say.title(`${shown(auw_kg)} ${unit.kilogram}`, what), lines, language, paintFor(process.stdout), say.limits));
  }
  return isValue(radius) ? EXIT.ok : EXIT.notAssessable;
};

export const help = `iatg danger-area: the area to clear for a demolition (IATG 01.80, IMAS TN 10.20/01)

The greater of the distances for fragments and for blast. For several items at once or
large ones, in the open; not for routine destruction of single small items.

Usage
  iatg danger-area --auw KG [options]

Options
  --auw KG         all-up weight in kilograms with packaging, above 0; not the NEQ. The
                   sources state no limit; ours is the greatest published example,
                   21,000,000 kg
  --public         the public can come to the edge of the area (default)
  --no-public      the public is kept away from it
  --bare           bare explosive without fragments
  --json           JSON (schema iatg-danger-area/1) in place of text
${languageOption}

Examples
  iatg danger-area --auw 1200
  iatg danger-area --auw 1200 --no-public
  iatg danger-area --auw 50 --bare --json

Exit status
  0  answered    2  an argument is invalid
`;
