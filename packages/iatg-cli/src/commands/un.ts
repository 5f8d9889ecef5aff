import { codeNamed, searchUnNumbers, type ClassificationWords, type UnNumber } from 'iatg-core/classification';
import { quoted, readArguments } from '../arguments.js';
import { EXIT, refused, type Command } from '../command.js';
import { languageOption } from '../help-parts.js';
import { classificationWordsOf } from '../language.js';
import { writeAll, writeOutput } from '../output.js';

/** `iatg un`: UN numbers of Class 1 and what their codes mean. */
export const run: Command = async (args) => {
  const { values, files } = readArguments('un', args, { json: 'flag', lang: 'text' }, Infinity);
  const words = await classificationWordsOf(values.lang);
  const text = files.join(' ');
  const found = searchUnNumbers(text);
  if (found.length === 0) throw refused(`SEARCH ${quoted(text)}`, (words) => words.foundInNone('378'));
  if (values.json) await writeOutput(`${JSON.stringify({ schema: 'iatg-un-numbers/1', numbers: found.map(({ code, ...rest }) => ({ ...rest, code: code?.code ?? null, hd: code?.division ?? null, compatibilityGroup: code?.group ?? null })) })}\n`);
  else await writeAll(linesOf(found, text, words));
  return EXIT.ok;
};

function* linesOf(found: readonly UnNumber[], text: string, words: ClassificationWords): Generator<string, void, undefined> {
  for (const { un, code, name, note, subsidiary } of found) {
    yield `UN${un}  ${(code?.code ?? '-').padEnd(4)}  ${name}${subsidiary.length > 0 ? `  (${words.alsoClass(subsidiary.join(', '))})` : ''}\n`;
    if (note) yield `              ${words.notes[note]}\n`;
    if (!code) yield `              ${words.questions.division} ${words.questions.group}\n`;
  }
  const codes = new Set(found.map(({ code }) => code));
  const only = found.length === 1 ? found[0]!.code : codes.size === 1 ? [...codes][0] : codeNamed(text);
  if (only) yield `\nHD ${only.division}: ${words.divisions[only.division]}\n${words.group} ${only.group}: ${words.groups[only.group]}\n`;
}

export const help = `iatg un: UN numbers of Class 1, their classification codes and what these mean

378 numbers, UN0004 to UN0514. Found by number or its beginning, by division or code, and
by words of the name, which all have to occur; nothing named: all. UN0190 has no fixed
code. Which number an item has depends on its packing and is a national decision.

Usage
  iatg un [SEARCH] [--json] [--lang CODE]

Options
${languageOption}
  --json           JSON (schema iatg-un-numbers/1)

Examples
  iatg un 0168
  iatg un projectiles 1.2
  iatg un 1.4S --json

Exit status
  0  found    2  nothing found, or argument invalid
`;
