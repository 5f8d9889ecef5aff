import type { AccidentId } from './accidents/accidents.js';
import type { BuiltInId } from './built-in.js';

/** A lesson of the course in `docs/training`, by number. Its exercises stand in the order in which they are set. */
export interface Lesson {
  readonly number: number;
  readonly minutes: number;
  readonly exercises: readonly BuiltInId[];
  /** Accidents to choose from, those that suit a first lesson first. */
  readonly accidents: readonly AccidentId[];
}

export const LESSONS = [
  { number: 1, minutes: 45, exercises: ['find-the-violation', 'who-needs-the-most'], accidents: [] },
  { number: 2, minutes: 45, exercises: ['rounding', 'table-against-formula'], accidents: [] },
  { number: 3, minutes: 60, exercises: ['what-may-be-stored', 'mixed-divisions'], accidents: [] },
  { number: 4, minutes: 60, exercises: ['barricade', 'hd-1.4', 'process-building'], accidents: [] },
  { number: 5, minutes: 30, exercises: ['ecm-turned-round'], accidents: [] },
  { number: 6, minutes: 75, exercises: ['low-density-road', 'where-would-you-put-the-school', 'vulnerable-and-glass'], accidents: [] },
  { number: 7, minutes: 60, exercises: ['site-a-new-store', 'where-the-tables-end'], accidents: [] },
  {
    number: 8,
    minutes: 60,
    exercises: [],
    accidents: [
      'mari-2011',
      'enschede-2000',
      'beirut-2020',
      'cali-1956',
      'port-chicago-1944',
      'oppau-1921',
      'gerdec-2008',
      'texas-city-1947',
      'fauld-1944',
      'brazzaville-2012',
      'bata-2021',
      'abadan-2011',
      'ikeja-2002',
    ],
  },
] as const satisfies readonly Lesson[];

export type LessonNumber = (typeof LESSONS)[number]['number'];
