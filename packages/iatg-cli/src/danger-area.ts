import { dangerArea as areaOf, isValue, verticalDangerArea } from 'iatg-core/consequence';
import { needed, numberAbove0, readArguments } from './arguments.js';
import { EXIT, Refusal, type Command } from './command.js';
import { figureLine, figuresAsText, shown } from './figures.js';
import { paintFor, writeAll, writeOutput } from './output.js';

/** `iatg danger-area`: the radius to be cleared for a demolition. */
export const dangerArea: Command = async (args) => {
  const { values } = readArguments('danger-area', args, { auw: 'text', bare: 'flag', public: 'flag', 'no-public': 'flag', json: 'flag' }, 0);
  const auw_kg = numberAbove0(needed('danger-area', values, 'auw'), 'auw', 'an all-up weight', 'kg');
  if (values.public && values['no-public']) throw new Refusal(['argument --no-public stands beside --public; one of them']);
  const question = { auw_kg, items: values.bare ? 'bare' : 'fragmenting', publicAccess: !values['no-public'] } as const;
  const radius = areaOf(question);
  const vertical = verticalDangerArea({ auw_kg });
  const lines = [
    figureLine('radius', radius, ({ radius_m, fragment_m, blast_m }) => `${up(radius_m)} m, the greater of ${fragment_m === null ? 'blast alone' : `fragments (${up(fragment_m)} m) and blast (${up(blast_m)} m)`}`),
    figureLine('height', vertical, ({ height_m }) => `${up(height_m)} m for aircraft`),
  ];
  if (values.json) await writeOutput(`${JSON.stringify({ schema: 'iatg-danger-area/1', question, radius, vertical }, null, 1)}\n`);
  else {
    const what = question.items === 'bare' ? 'bare explosive' : `fragmenting items, ${question.publicAccess ? 'the public can come to its edge' : 'the public kept away'}`;
    await writeAll(figuresAsText(`Explosion danger area of ${shown(auw_kg)} kg all-up weight: ${what}`, lines, paintFor(process.stdout)));
    await writeAll(['\nFor several items at once, or large ones, in the open: no allowance for tamping or protective works.\nThere is no formula for a single item.\n']);
  }
  return isValue(radius) ? EXIT.ok : EXIT.notAssessable;
};

/** To the next whole metre: a danger area is never shown shorter than it is. */
const up = (distance_m: number): string => Math.ceil(distance_m * (1 - 1e-12)).toLocaleString('en-US');
