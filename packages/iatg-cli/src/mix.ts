import type { Lot } from 'iatg-core';
import { COMPATIBILITY_GROUPS, type CompatibilityGroup } from 'iatg-core/classification';
import { given, numberAbove0, quoted } from './arguments.js';
import { refused } from './command.js';

const DIVISIONS = ['1.1', '1.2', '1.2.1', '1.2.2', '1.2.3', '1.3', '1.3.1', '1.3.2', '1.4', '1.5', '1.6'] as const;

/** A division with a weight: kilograms or a share, as the option says. */
export interface Part {
  readonly hd: Lot['hd'];
  readonly weight: number;
}

/** `1.1D=5000,1.1G=200,1.3.1=40`: divisions with or without their compatibility group. */
export function stockIn(text: string, option: string): readonly (Part & { readonly group: CompatibilityGroup | null })[] {
  const parts = text.split(',').map((part) => {
    const [, division = '', letter] = /^\s*([\d.]+)\s*([A-Z])?\s*=/.exec(part) ?? [];
    const group = COMPATIBILITY_GROUPS.find((one) => one === letter) ?? null;
    return { group, division, rest: group === null ? part : `${division}${part.slice(part.indexOf('='))}` };
  });
  // Each part by itself: the same division may stand with several groups.
  const found = parts.map(({ group, rest }) => ({ ...mixIn(rest, option)[0]!, group }));
  const twice = found.find(({ hd, group }, i) => found.findIndex((one) => one.hd === hd && one.group === group) < i);
  if (twice) throw refused(given(option, text), (words) => words.namesTwice(`${twice.hd}${twice.group ?? ''}`));
  return found;
}

/** `1.1=60,1.3.1=40` */
export function mixIn(text: string, option: string): readonly Part[] {
  const seen = new Set<string>();
  return text.split(',').map((part) => {
    const [hd, weight, ...more] = part.split('=').map((word) => word.trim());
    const division = DIVISIONS.find((one) => one === hd);
    if (!division || weight === undefined || more.length > 0) throw refused(`--${option}`, (words) => words.notAMix(quoted(part), DIVISIONS.join(', ')));
    if (seen.has(division)) throw refused(given(option, text), (words) => words.namesTwice(division));
    seen.add(division);
    return { hd: division, weight: numberAbove0(weight, option) };
  });
}
