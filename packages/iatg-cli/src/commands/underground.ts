import { needed, readArguments } from '../arguments.js';
import { refused, type Command } from '../command.js';
import { contentsIn, contentsOption, facilityFrom, numberIn, writeAnswers } from '../facility.js';
import { languageOption } from '../help-parts.js';
import { otherStorageWordsOf } from '../language.js';

/** `iatg underground`: the distances round a chamber in rock, and from its tunnel mouth. */
export const run: Command = async (args) => {
  const { values } = readArguments(
    'underground',
    args,
    {
      contents: 'text', rock: 'text', density: 'text', 'spall-coefficient': 'text', cover: 'text', 'shock-factor': 'text', ground: 'text', method: 'text',
      area: 'text', perimeter: 'text', volume: 'text', angle: 'text', json: 'flag', lang: 'text',
    }, // prettier-ignore
    0,
  );
  needed('underground', values, 'contents');
  const number = (option: 'density' | 'spall-coefficient' | 'cover' | 'shock-factor' | 'area' | 'perimeter' | 'volume' | 'angle') => [option, numberIn(values[option], option)] as const;
  const contents = ['contents', contentsIn(values.contents, 'contents')] as const;
  const asksMouth = [values.area, values.perimeter, values.volume, values.angle].some((value) => value !== undefined);
  const asksChamber = [values.rock, values.density, values['spall-coefficient'], values.cover, values['shock-factor'], values.ground].some((value) => value !== undefined);
  if (!asksMouth && !asksChamber) throw refused('--rock | --density | --cover | --shock-factor | --area, --perimeter, --volume', (words) => words.missing, 'underground');
  const words = await otherStorageWordsOf(values.lang);
  const facilities = [
    ...(asksChamber
      ? [
          facilityFrom('chamber', {
            contents,
            rock: ['rock', values.rock],
            loadingDensity_kg_m3: number('density'),
            spallCoefficient: number('spall-coefficient'),
            cover_m: number('cover'),
            groundShockFactor: number('shock-factor'),
            ground: ['ground', values.ground],
            method: ['method', values.method],
          }, words), // prettier-ignore
        ]
      : []),
    ...(asksMouth ? [facilityFrom('tunnel-mouth', { contents, area_m2: number('area'), perimeter_m: number('perimeter'), volume_m3: number('volume'), offAxis_deg: number('angle') }, words)] : []),
  ];
  return writeAnswers(facilities, values);
};

export const help = `iatg underground: a chamber in rock and its tunnel mouth (IATG 02.20, Annexes M and N)

A basic check, as the annex says. HD 1.1, 1.5 and 1.3 count as 1.1; 1.2 and 1.4 alone
need no distance. Debris of a crater is not answered: the printed formula cannot be
used. What is not given is "not assessable", never guessed.

Usage
  iatg underground --contents MIX [--rock R --density D] [--cover M] [--shock-factor F]
  iatg underground --contents MIX --area A --perimeter C --volume V [--angle DEG]

Options
${contentsOption}
  --rock R         hard-rock, sandstone, limestone: interval against damage
  --density D      loading density in kg/m3: hard rock, and the interval against spall
  --spall-coefficient K   0.3 to 0.6, as an approved protective construction allows
  --cover M        least thickness of the cover in metres: blast of a crater
  --shock-factor F the factor fd, read off Graph M.1 by you: ground shock
  --ground G       soil, softer-rock, hard-rock (not given: hard-rock, the longest)
  --method M       calculated (default), tabulated, greater
  --area A         cross-section of the tunnel in square metres
  --perimeter C    its perimeter in metres
  --volume V       chamber and tunnels together in cubic metres
  --angle DEG      off the axis, -180 to 180 (default 0)
${languageOption}
  --json           JSON (schema iatg-other-storage/1) in place of text

Examples
  iatg underground --contents 1.1=20000 --rock hard-rock --density 40 --cover 6
  iatg underground --contents 1.1=20000 --area 20 --perimeter 18 --volume 3000 --angle 30

Exit status
  0  answered    2  an argument is invalid    3  nothing could be assessed
`;
