import type { RuleDifference, Span } from '../rules/compare-rules.js';
import type { TrafficKind } from '../rules/traffic-density.js';
import type { Messages } from './messages.js';

/** Two values as they are shown: that of the first rules, and that of the second. */
type Two = Readonly<Record<'first' | 'second', string>>;

/** What a comparison of two sets of rules says, in one language. */
export interface ProfileWords {
  readonly same: string;
  /** Stands before a difference that may make a distance shorter. */
  readonly shorter: string;
  readonly over: Readonly<Record<'shorter' | 'longer', (span: Two & Readonly<Record<'from' | 'to' | 'at', string>>) => string>>;
  readonly column: (name: string, method: string) => string;
  readonly minimum: (minimum: Two & Readonly<Record<'cell' | 'columns', string>>) => string;
  readonly noMinimum: string;
  readonly density: Readonly<Record<'high' | 'medium', (density: Two & { readonly kind: string }) => string>>;
  readonly protection: (degrees: Two) => string;
  readonly mixing: (ruleSets: Two) => string;
  readonly noneNamed: string;
  readonly compared: (names: Two) => string;
  readonly differences: (first: string, count: string) => string;
  readonly mixingAbout: (command: string) => string;
}

/** What a difference calls by names that are said elsewhere. */
export interface NamesInProfiles {
  readonly traffic: (kind: TrafficKind) => string;
  readonly ruleSet: (id: string) => string;
}

/** One difference between two sets of rules, in one sentence. */
export function differenceAsText(one: RuleDifference, words: ProfileWords, { number, metres, kilograms, method, degree, clauses, labelled }: Messages, names: NamesInProfiles): string {
  switch (one.kind) {
    case 'column': {
      const over = (side: 'shorter' | 'longer', span: Span | null): string[] =>
        span ? [words.over[side]({ from: kilograms(span.from_kg), to: kilograms(span.to_kg), at: kilograms(span.most.neq_kg), first: metres(span.most.first_m), second: metres(span.most.second_m) })] : [];
      return labelled(words.column(one.name, method[one.method]), clauses([...over('shorter', one.shorterOver), ...over('longer', one.longerOver)]));
    }
    case 'minimum': {
      const said = (value_m: number | null): string => (value_m === null ? words.noMinimum : metres(value_m));
      return words.minimum({ cell: `${one.matrix}/${one.row}`, columns: one.pesColumns.join(', '), first: said(one.first_m), second: said(one.second_m) });
    }
    case 'density':
      return words.density[one.bound]({ kind: names.traffic(one.count), first: number(one.first), second: number(one.second) });
    case 'protection':
      return words.protection({ first: degree[one.first], second: degree[one.second] });
    case 'mixing': {
      const said = (id: string | null): string => (id === null ? words.noneNamed : names.ruleSet(id));
      return words.mixing({ first: said(one.first), second: said(one.second) });
    }
  }
}

export const englishProfiles: ProfileWords = {
  same: 'No difference.',
  shorter: 'SHORTER',
  over: {
    shorter: ({ from, to, at, first, second }) => `shorter at ${from} to ${to}, most at ${at}: ${second} in place of ${first}`,
    longer: ({ from, to, at, first, second }) => `longer at ${from} to ${to}, most at ${at}: ${second} in place of ${first}`,
  },
  column: (name, method) => `Column ${name}, ${method}`,
  minimum: ({ cell, columns, first, second }) => `Least distance of ${cell}, ${columns}: ${second} in place of ${first}`,
  noMinimum: 'none',
  density: {
    high: ({ kind, first, second }) => `High density from ${second} a day in place of ${first} (${kind})`,
    medium: ({ kind, first, second }) => `Medium density from ${second} a day in place of ${first} (${kind})`,
  },
  protection: ({ first, second }) => `Degree of protection wanted: ${second} in place of ${first}`,
  mixing: ({ first, second }) => `Rule set for mixing: ${second} in place of ${first}`,
  noneNamed: 'none named',
  compared: ({ first, second }) => `${second}, compared with ${first}`,
  differences: (first, count) => `differences from ${first}: ${count}`,
  mixingAbout: (command) => `A rule set for mixing changes no distance; it is used where the contents of a store are judged (${command}).`,
};
