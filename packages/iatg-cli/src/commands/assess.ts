import { createHash, randomUUID } from 'node:crypto';
import {
  assessmentToFillIn, assistanceRequest, gapsOf, isItem, levelsOf, linkedFindings, newAssessment, parseAssessment, parseAuthorityLevels, parseMatrix, problemIn,
  progress, requestTable, sayIn, textOf, totalsOf, type Assessment, type AssessmentWords, type LinkedFindings, type Parsed,
} from 'iatg-assessment'; // prettier-ignore
import { evaluateSite, isShorter, printable, profileMember, type Messages, type SiteEvaluation } from 'iatg-core';
import { writeCsv } from 'iatg-exchange/csv';
import { ORIENTATIONS, SHEET_SIZES } from 'iatg-papers';
import { ASSESSMENT_PAPER_NAMES, ASSESSMENT_PAPERS } from 'iatg-papers/assessment';
import { oneOf, quoted, readArguments } from '../arguments.js';
import { assessmentWordsOf } from '../assessment-words.js';
import { EXIT, Refusal, refused, type Command } from '../command.js';
import { profileOption } from '../help-parts.js';
import { consequenceWordsOf, LANGUAGE_CODES, programWordsOf } from '../language.js';
import { writeAll, writeErrors, writeOutput } from '../output.js';
import { writePaper } from '../paper-file.js';
import { languageOfPaper } from '../paper-languages.js';
import { bytesOf, validPlan } from '../plan.js';
import { rulesOf } from '../profile.js';
import { program } from '../program.js';
import type { ProgramWords } from '../words/program.js';

/** `iatg assess`: an assessment to fill in; one checked and summed up, its request as a table, its papers. */
export const run: Command = async (args) => {
  const { values, file } = readArguments('assess', args.map((one) => (one === '-o' ? '--output' : one)), {
    blank: 'flag', levels: 'text', matrix: 'text', plan: 'text', profile: 'text', before: 'text', json: 'flag', csv: 'flag', paper: 'text', lang: 'text', size: 'text', orientation: 'text', authority: 'text', site: 'text', author: 'text', marking: 'text', output: 'text',
  }); // prettier-ignore
  const lang = oneOf(values.lang ?? 'en', LANGUAGE_CODES, 'lang');
  const paper = values.paper === undefined ? null : oneOf(values.paper, ASSESSMENT_PAPER_NAMES, 'paper');
  if ([values.blank, values.json, values.csv, paper !== null].filter(Boolean).length > 1) throw refused('--blank, --json, --csv, --paper', (words) => words.oneOfThem);
  if (values.output !== undefined && paper === null && !values.blank) throw refused('--output', (words) => words.needs('--paper | --blank'));
  const sheet = { size: oneOf(values.size ?? 'A4', SHEET_SIZES, 'size'), orientation: oneOf(values.orientation ?? 'portrait', ORIENTATIONS, 'orientation') };
  const words = await assessmentWordsOf(lang);
  const language = await languageOfPaper(lang);
  const said: Said = { words, messages: language.messages, program: await programWordsOf(lang) };
  if (values.blank) {
    const misplaced = file !== undefined ? 'FILE' : (['before', 'profile', 'size', 'orientation', 'authority', 'marking'] as const).find((name) => values[name] !== undefined);
    if (misplaced !== undefined) throw refused(misplaced === 'FILE' ? `FILE ${quoted(file!)}` : `--${misplaced}`, (words) => words.notTogether('--blank'));
    const blank = newAssessment(randomUUID(), values.plan === undefined ? null : (await validPlan(values.plan, language.messages, '--plan')).fingerprint);
    const authority = values.levels === undefined ? null : await read(values.levels, '--levels', parseAuthorityLevels, said);
    const matrix = values.matrix === undefined ? null : await read(values.matrix, '--matrix', parseMatrix, said);
    const { site = '', author: by = '' } = values;
    await writePaper(values.output, assessmentToFillIn({ ...blank, site, by, authority, risk: { ...blank.risk, matrix } }, words), [values.plan, values.levels, values.matrix]);
    return EXIT.ok;
  }
  for (const name of ['levels', 'matrix'] as const) if (values[name] !== undefined) throw refused(`--${name}`, (words) => words.needs('--blank'));
  const { assessment, fingerprint } = await assessmentIn(file, 'FILE', said);
  const before = values.before === undefined ? null : (await assessmentIn(values.before, '--before', said)).assessment;
  const { evaluation, planFingerprint, linked } = await planFor(values.plan, values.profile, assessment, said);
  if (paper !== null) {
    const consequences = await consequenceWordsOf(lang);
    const { authority = '', site = '', author = '', marking = '' } = values;
    const fields = { authority, site, author, marking };
    const text = ASSESSMENT_PAPERS[paper].make({ assessment, before, evaluation, planFingerprint, linked, language, words: { assessment: words, consequences, site: consequences }, sheet, fields, origin: { program, fingerprint } });
    await writePaper(values.output, text, [file, values.before, values.plan, values.profile]);
  } else if (values.csv) {
    const { columns, rows } = requestTable(assessment, words, linked);
    await writeOutput(writeCsv([columns.map(({ name }) => name), ...rows]));
  } else if (values.json) await writeOutput(`${JSON.stringify(summaryOf(assessment, before, linked, evaluation))}\n`);
  else await writeAll(linesOf(assessment, before, linked, evaluation, words, language.messages));
  return EXIT.ok;
};

interface Said {
  readonly words: AssessmentWords;
  readonly messages: Messages;
  readonly program: ProgramWords;
}

async function assessmentIn(file: string | undefined, what: string, said: Said): Promise<{ readonly assessment: Assessment; readonly fingerprint: string }> {
  const bytes = await bytesOf(file, what);
  return { assessment: valid(parseAssessment(bytes), said), fingerprint: createHash('sha256').update(bytes).digest('hex') };
}

async function read<T>(file: string, what: string, parse: (bytes: Uint8Array) => Parsed<T>, said: Said): Promise<T> {
  return valid(parse(await bytesOf(file, what)), said);
}

function valid<T>({ value, faults, warnings }: Parsed<T>, { words, messages, program: { note } }: Said): T {
  const say = problemIn(words, messages);
  const lines = (problems: typeof faults): readonly string[] => problems.map((problem) => `${printable(problem.pointer)} ${printable(say(problem).replaceAll(/\s+/g, ' '))}`);
  if (value === null) throw new Refusal(lines(faults));
  writeErrors(lines(warnings).map(note));
  return value;
}

async function planFor(plan: string | undefined, profile: string | undefined, assessment: Assessment, { program: { note, otherPlan }, messages }: Said): Promise<{ readonly evaluation: SiteEvaluation | null; readonly planFingerprint: string | null; readonly linked: ReadonlyMap<string, LinkedFindings> }> {
  if (plan === undefined) {
    if (profile !== undefined) throw refused('--profile', (words) => words.needs('--plan'));
    return { evaluation: null, planFingerprint: null, linked: new Map() };
  }
  const found = await validPlan(plan, messages, '--plan');
  if (assessment.plan !== null && assessment.plan !== found.fingerprint) writeErrors([note(otherPlan(quoted(plan)))]);
  const evaluation = evaluateSite(found.plan, await rulesOf(profile));
  return { evaluation, planFingerprint: found.fingerprint, linked: linkedFindings(evaluation, evaluation.pairs()) };
}

function summaryOf(assessment: Assessment, before: Assessment | null, linked: ReadonlyMap<string, LinkedFindings>, evaluation: SiteEvaluation | null): object {
  return {
    schema: 'iatg-assessment-summary/1',
    ...(evaluation && profileMember(evaluation)),
    totals: totalsOf(assessment),
    gaps: gapsOf(assessment, linked),
    request: assistanceRequest(assessment, linked),
    progress: before && progress(before, assessment),
    levels:
      assessment.authority &&
      levelsOf(assessment, assessment.authority).map(({ level, satisfied, counted, missing, reached }) => ({
        level: level.level,
        name: level.name,
        setBy: assessment.authority!.authority,
        satisfied: textOf(satisfied),
        counted: textOf(counted),
        threshold_percent: level.threshold_percent,
        missing: missing.map(({ id }) => id),
        reached,
      })),
  };
}

function* linesOf(assessment: Assessment, before: Assessment | null, linked: ReadonlyMap<string, LinkedFindings>, evaluation: SiteEvaluation | null, words: AssessmentWords, { number, labelled, clauses, ui }: Messages): Generator<string, void, undefined> {
  const say = sayIn(words);
  const { answered, gap, open, 'not-applicable': none, items } = totalsOf(assessment);
  yield `${say('assessment')}: ${printable([assessment.name, assessment.site, assessment.on].filter(Boolean).join(', ') || say('unnamed'))}\n`;
  yield `${say('count', { answered: number(answered), gap: number(gap), open: number(open), none: number(none), items: number(items) })}\n`;
  const profile = evaluation?.rules.profile;
  if (profile) yield `${clauses([labelled(ui.profile, printable(profile.name)), ...(isShorter(evaluation.rules, evaluation.options.method) ? [ui['profile-shorter']] : [])])}\n`;
  const gaps = gapsOf(assessment, linked);
  yield `\n${say('gaps')}\n`;
  if (gaps.length === 0) yield `  ${say('gaps-none')}\n`;
  for (const [i, { item, findings }] of gaps.entries()) {
    const question = isItem(item) ? words.items[item][0] : printable(assessment.authority?.questions.find(({ id }) => `authority/${id}` === item)?.text ?? item);
    yield `  ${i + 1}. ${isItem(item) ? `IATG ${item.slice(0, 5)}: ` : ''}${question}\n`;
    if (findings.fails + findings.notAssessable > 0) yield `     ${say('findings', { fails: number(findings.fails), open: number(findings.notAssessable) })}\n`;
  }
  if (before) {
    const changes = progress(before, assessment);
    const count = (kind: (typeof changes)[number]['kind']): string => number(changes.filter((change) => change.kind === kind).length);
    yield `\n${say('progress')}: ${changes.length === 0 ? say('progress-none') : say('progress-count', { better: count('better'), worse: count('worse'), other: count('other') })}\n`;
  }
  const { authority } = assessment;
  if (authority) {
    yield `\n${printable(say('authority-of', { name: authority.name, authority: authority.authority }))}\n`;
    for (const { level, reached } of levelsOf(assessment, authority)) yield `  ${printable(level.name)}: ${reached ? printable(say('level-reached', { authority: authority.authority })) : say('level-missed')}\n`;
  }
  yield `\n${say('no-level')}\n`;
}

export const help = `iatg assess: a self-assessment to fill in, checked and summed up, its papers

The file is an assessment (iatg-assessment/1). Nothing in it is weighted, and no
risk reduction level is claimed; levels are shown only by the file of an authority in it.

Usage
  iatg assess --blank [options]
  iatg assess FILE [options]

  --blank          writes an assessment to be filled in, every question in it
  FILE             the assessment; - reads it from standard input

Options
  --plan PLAN      the site plan: its findings are linked to the tasks that cure them
${profileOption}
  --before FILE    an earlier assessment to compare with
  --json           the summary as JSON
  --csv            the assistance request as CSV
  --paper NAME     a paper as HTML: ${ASSESSMENT_PAPER_NAMES.slice(0, 2).join(', ')},
                   ${ASSESSMENT_PAPER_NAMES.slice(2).join(', ')}
  --lang L         language of what is read: ${LANGUAGE_CODES.join(', ')} (default: en)
  --size S         of the paper: A4 (default), A3
  --orientation O  portrait (default), landscape
  --authority T    written on the paper; what is not given is left as a line to fill in
  --site T
  --author T
  --marking T      protective marking at the head of every page
  -o FILE          write the paper to FILE in place of standard output (also --output)

Options of --blank, beside --plan (noted by its SHA-256), --lang, --site, --author and -o
  --levels FILE    questions and levels of an authority (iatg-authority-levels/1)
  --matrix FILE    the matrix of risk of an authority (iatg-risk-matrix/1)

Examples
  iatg assess --blank --plan depot.geojson -o depot.assessment.json
  iatg assess depot.assessment.json --plan depot.geojson
  iatg assess now.json --before last-year.json --paper self-assessment --lang fr -o rapport.html

Exit status
  0  it was read, whatever it says    2  file or argument invalid
`;
