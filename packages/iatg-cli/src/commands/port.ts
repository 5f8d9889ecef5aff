import { LAND_SITES, SHIP_COLUMNS } from 'iatg-core/other-storage';
import { needed, oneOf, readArguments } from '../arguments.js';
import { refused, type Command } from '../command.js';
import { contentsIn, contentsOption, facilityFrom, numberIn, writeAnswers } from '../facility.js';
import { languageOption, wrapped } from '../help-parts.js';
import { otherStorageWordsOf } from '../language.js';

/** `iatg port`: from a ship or berth to sites on land and to other ships. */
export const run: Command = async (args) => {
  const { values } = readArguments(
    'port',
    args,
    { contents: 'text', loading: 'flag', 'not-loading': 'flag', barricade: 'flag', 'ship-length': 'text', chain: 'text', to: 'text', method: 'text', json: 'flag', lang: 'text' },
    0,
  );
  needed('port', values, 'contents');
  if (values.loading === values['not-loading']) throw refused('--loading, --not-loading', (words) => words.oneOfThem);
  const to = values.to === undefined ? null : oneOf(values.to, [...LAND_SITES, ...SHIP_COLUMNS], 'to');
  const words = await otherStorageWordsOf(values.lang);
  const ship = facilityFrom('ship', {
    contents: ['contents', contentsIn(values.contents, 'contents')],
    loading: ['loading', values.loading],
    barricadeOnBoard: ['barricade', values.barricade],
    swingingLength_m: ['ship-length', numberIn(values['ship-length'], 'ship-length')],
    anchorChain_m: ['chain', numberIn(values.chain, 'chain')],
    method: ['method', values.method],
  }, words); // prettier-ignore
  return writeAnswers([ship], values, ({ rule }) => to === null || rule === `land-${to}` || rule === `ship-${to}` || rule === 'swinging-circle');
};

export const help = `iatg port: from a ship or berth with explosives (IATG 02.20, Annexes P and Q)

The whole cargo counts. To land: functions of HD 1.1. To ships: the columns of Table
Q.1 (which one holds for whom stands in Annex Q) and the fixed distances of the other
divisions, the greater. Routes: 16.7 for every density (interpretation I-14).

Usage
  iatg port --contents MIX --loading | --not-loading [options]

Options
${contentsOption}
  --loading        explosives are being loaded or unloaded; --not-loading: they are not
  --barricade      a barricade on board is declared (0.8, ship to ship)
  --ship-length M  at anchor: the ship swings, distances begin at its circle
  --chain M        anchor chain in metres (default: about 40, as printed)
  --to SITE        one answer only:
${wrapped([...LAND_SITES, ...SHIP_COLUMNS], 19)}
  --method M       calculated (default), tabulated, greater (Table Q.1)
${languageOption}
  --json           JSON (schema iatg-other-storage/1) in place of text

Examples
  iatg port --contents 1.1=20000 --not-loading --to inhabited
  iatg port --contents 1.1=5000,1.2.1=800 --loading --to SD2

Exit status
  0  answered    2  an argument is invalid    3  nothing could be assessed
`;
