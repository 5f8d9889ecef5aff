import { needed, readArguments } from '../arguments.js';
import { refused, type Command } from '../command.js';
import { contentsIn, contentsOption, facilityFrom, numberIn, writeAnswers } from '../facility.js';
import { languageOption } from '../help-parts.js';
import { otherStorageWordsOf } from '../language.js';

/** `iatg transit`: the distance round a marshalling yard or a transit area. */
export const run: Command = async (args) => {
  const { values } = readArguments('transit', args, { contents: 'text', days: 'text', pes: 'text', 'largest-stack': 'text', approval: 'text', method: 'text', json: 'flag', lang: 'text' }, 0);
  needed('transit', values, 'contents');
  needed('transit', values, 'days');
  if (values.approval === undefined && values['largest-stack'] !== undefined) throw refused('--largest-stack', ({ needs }) => needs('--approval'));
  if (values.approval !== undefined && values['largest-stack'] === undefined) throw refused('--approval', ({ needs }) => needs('--largest-stack'));
  const words = await otherStorageWordsOf(values.lang);
  const area = facilityFrom('transit-area', {
    contents: ['contents', contentsIn(values.contents, 'contents')],
    daysPerWeek: ['days', numberIn(values.days, 'days')],
    pesColumn: ['pes', values.pes],
    unitisation: ['largest-stack', values.approval === undefined ? undefined : { largestStack: contentsIn(values['largest-stack'], 'largest-stack'), approval: values.approval }],
    method: ['method', values.method],
  }, words); // prettier-ignore
  return writeAnswers([area], values);
};

export const help = `iatg transit: round a marshalling yard or a transit area (IATG 02.20, Table 12)

Used on one day a week or more, or any HD 1.1: the distance of an inhabited building;
else that of a public traffic route. The matrices give it.

Usage
  iatg transit --contents MIX --days N [options]

Options
${contentsOption}
  --days N         days a week on which it is used, 0 to 7; 0.5: every other week
  --pes COLUMN     column of the matrices (default P10, the open without barricade)
  --largest-stack MIX --approval TEXT
                   unitisation, declared: only the largest stack counts, and who
                   approved it. It needs the approval of a specialist
  --method M       calculated (default), tabulated, greater
${languageOption}
  --json           JSON (schema iatg-other-storage/1) in place of text

Examples
  iatg transit --contents 1.1=2000 --days 3
  iatg transit --contents 1.3.1=2000 --days 0.5 --json

Exit status
  0  answered    2  an argument is invalid    3  nothing could be assessed
`;
