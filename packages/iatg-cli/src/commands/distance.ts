import { DEFAULT_OPTIONS, distanceAsJson, distanceAsText, english, iatg2021, singleDistance } from 'iatg-core';
import { needed, numberAbove0, oneOf, readArguments } from '../arguments.js';
import { EXIT, type Command } from '../command.js';
import { languageOption, listed, profileOption } from '../help-parts.js';
import { messagesOf } from '../language.js';
import { paintFor, writeAll, writeOutput } from '../output.js';
import { rulesOf } from '../profile.js';

const DIVISIONS = ['1.1', '1.2', '1.2.1', '1.2.2', '1.2.3', '1.3', '1.3.1', '1.3.2', '1.4', '1.5', '1.6'] as const;

/** `iatg distance`: one division in one column of the matrices against one of their rows. */
export const run: Command = async (args) => {
  const { values } = readArguments(
    'distance',
    args,
    {
      hd: 'text', neq: 'text', pes: 'text', es: 'text', method: 'text', protection: 'text', 'low-density-route': 'text', profile: 'text', json: 'flag', lang: 'text',
    }, // prettier-ignore
    0,
  );
  const required = (option: 'hd' | 'neq' | 'pes' | 'es'): string => needed('distance', values, option);
  const question = {
    hd: oneOf(required('hd'), DIVISIONS, 'hd'),
    neq_kg: numberAbove0(required('neq'), 'neq', 'kg'),
    pes: oneOf(required('pes'), [...iatg2021.pesColumns.keys()], 'pes'),
    es: oneOf(required('es'), [...iatg2021.esRows.keys()], 'es'),
    method: oneOf(values.method ?? DEFAULT_OPTIONS.method, ['calculated', 'tabulated', 'greater'], 'method'),
    protection: oneOf(values.protection ?? DEFAULT_OPTIONS.protection, ['limited', 'high', 'virtually-complete'], 'protection'),
    lowDensityRoute: oneOf(values['low-density-route'] ?? DEFAULT_OPTIONS.lowDensityRoute, ['longer', 'matrix', 'half-ibd'], 'low-density-route'),
  };
  const messages = await messagesOf(values.lang);
  const rules = await rulesOf(values.profile);
  const requirement = singleDistance(question, rules);
  if (values.json) await writeOutput(distanceAsJson(requirement, question, rules, english));
  else await writeAll(distanceAsText(requirement, question, question, rules, messages, paintFor(process.stdout)));
  return requirement.reasons.length > 0 ? EXIT.notAssessable : EXIT.ok;
};

export const help = `iatg distance: one distance of the standard, with nothing declared on either side

Usage
  iatg distance --hd HD --neq KG --pes COLUMN --es ROW [options]

Options
  --hd HD          1.1, 1.2, 1.2.1, 1.2.2, 1.2.3, 1.3, 1.3.1, 1.3.2, 1.4, 1.5, 1.6
                   (1.2 is read as 1.2.1, 1.3 as 1.3.1)
  --neq KG         net explosive quantity in kilograms, above 0
  --pes COLUMN     column of the matrices (listed below)
  --es ROW         row of the matrices (listed below)
  --method M       calculated (default), tabulated, greater
  --protection P   limited, high (default), virtually-complete
  --low-density-route L   longer (default), matrix, half-ibd
${profileOption}
${languageOption}
  --json           JSON in place of text

Examples
  iatg distance --hd 1.1 --neq 5000 --pes P10 --es ibd
  iatg distance --hd 1.2.1 --neq 800 --pes P8 --es ptrMedium --method tabulated
  iatg distance --hd 1.1 --neq 5000 --pes P2 --es r2 --json

Columns (kind of potential explosion site, face towards the exposed site)
${listed(iatg2021.pesColumns, 5)}

Rows (exposed site)
${listed(iatg2021.esRows, 14)}

Exit status
  0  answered    2  an argument is invalid    3  cannot be assessed
`;
