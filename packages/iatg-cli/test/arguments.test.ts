import { expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { COMMAND_NAMES } from '../src/commands.js';
import { LANGUAGE_CODES } from '../src/language.js';
import { example, iatg, linesOf, refusalOf } from './run-iatg.js';

const plan = example('smallest-plan.geojson');
const distance = ['distance', '--hd', '1.1', '--neq', '8000', '--pes', 'P10', '--es', 'ibd'];

it.each([
  [[], 'COMMAND'],
  [['judge', plan], '"judge"'],
  [['evaluate'], 'PLAN'],
  [['evaluate', plan, '--fast'], '"--fast"'],
  [['evaluate', plan, '-j'], '"-j"'],
  [['evaluate', plan, '--json=yes'], '--json'],
  [['evaluate', plan, '--json', '--csv'], '--csv'],
  [['evaluate', plan, '--findings', '--findings'], '--findings'],
  [['evaluate', plan, '--profile'], '--profile'],
  [['evaluate', plan, '--profile', 'no-such-profile.json'], '--profile "no-such-profile.json"'],
  [['evaluate', 'no-such-plan.geojson'], '"no-such-plan.geojson"'],
  [['licence', '.'], 'PLAN "."'],
  [['check', plan, plan], 'one too many'],
  [['rings', plan, '--rows', 'ibd,house'], '"house"'],
  [[...distance, '--neq', '5'], '--neq'],
  [distance.with(2, '9.9'), '--hd "9.9"'],
  [distance.with(4, '-5'), '--neq "-5"'],
  [distance.with(4, '0'), '--neq "0"'],
  [distance.with(4, '5,000'), '--neq "5,000"'],
  [distance.with(4, '1e999'), '--neq "1e999"'],
  [distance.with(6, 'P11'), '--pes "P11"'],
  [distance.with(8, '__proto__'), '--es "__proto__"'],
  [distance.slice(0, -2), '--es'],
  [[...distance, '--method', 'guessed'], '--method "guessed"'],
  [[...distance, '--protection', 'none'], '--protection "none"'],
  [[...distance, '--low-density-route', 'short'], '--low-density-route "short"'],
  [[...distance, plan], 'one too many'],
])('refuses %j with one line that names it', async (args, named) => {
  const lines = await refusalOf(args);
  expect(lines).toEqual([expect.stringContaining(named)]);
  expect(lines[0]).toMatch(/^argument [^\n]*$/);
  // In another language it says the same of the same, whatever was typed as it was typed.
  for (const lang of LANGUAGE_CODES.filter((code) => code !== 'en')) {
    const [line, ...more] = await refusalOf(args, lang);
    expect([lang, more]).toEqual([lang, []]);
    for (const typed of lines[0]!.match(/"[^"]*"|--[a-z-]+/g) ?? []) expect(line).toContain(typed);
    expect(line).not.toContain(lines[0]!.replace(/^argument (("[^"]*"|[A-Z]+|--[a-z-]+)[, ]*)+/, ''));
  }
});

it('tells a refusal in the language that is asked for, also where that comes after what is wrong', async () => {
  const { status, stdout, stderr } = await iatg([...distance, '--fast', '--lang=ru']);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toBe('аргумент "--fast": нет такого параметра у iatg distance (см. iatg distance --help)\n');
});

it('tells a refusal on standard error, and ends with 2', async () => {
  const { status, stdout, stderr } = await iatg([...distance, '--fast']);
  expect({ status, stdout, lines: linesOf(stderr).length }).toEqual({ status: 2, stdout: '', lines: 1 });
  expect(stderr).toContain('"--fast"');
});

it.each(COMMAND_NAMES)('explains %s with usage, examples and exit statuses, and names no option that there is not', async (command) => {
  const { status, stdout, stderr } = await iatg([command, '--help']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout.startsWith(`iatg ${command}: `)).toBe(true);
  expect(stdout.split('Usage\n')[1]).toMatch(new RegExp(`^  iatg ${command} `));
  expect(stdout.split('Examples\n')[1]!.match(new RegExp(`^  .*\\biatg ${command} .`, 'gm'))!.length).toBeGreaterThanOrEqual(2);
  expect(stdout).toMatch(/^Exit status$/m);
  const own = stdout.split('\n').filter((line) => !/\biatg (?!$)/.test(line) || line.includes(`iatg ${command} `)).join('\n');
  for (const option of new Set(own.match(/(?<![\w-])--[a-z][a-z-]*/g))) {
    const before = command === 'paper' ? ['report'] : command === 'profile' ? ['check'] : [];
    // The last option is refused before anything is done: so an option is accepted, wants its value, or is none.
    expect((await refusalOf([command, ...before, option, '--none']))[0]).not.toMatch(new RegExp(`^argument "${option}" is not an option`));
  }
});

it('explains itself, and tells its version', async () => {
  const [help, about, version] = await Promise.all([iatg(['--help']), iatg(['help', 'rings']), iatg(['--version'])]);
  for (const command of COMMAND_NAMES) expect(help.stdout).toContain(`  iatg ${command}`);
  expect(help).toMatchObject({ status: 0, stdout: expect.stringMatching(/^ {2}3 {2}/m) });
  expect(about.stdout).toContain('--rows');
  expect(version.stdout).toBe(`iatg ${packageJson.version}\n`);
});
