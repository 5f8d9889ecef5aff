import { endOfString, skipSpace } from './json-fault.js';

/** A member that an object of a file has more than once. */
export interface RepeatedMember {
  /** JSON pointer to the member. */
  readonly pointer: string;
  readonly name: string;
}

/** An array or object that is still open: the names it has had, and the number or name of the member that is being read. */
interface Open {
  readonly names: Set<string> | null;
  member: number | string;
}

/** What begins a string, or opens, divides or ends an array or object. */
const TOKEN = /["{}[\],]/g;

/**
 * Finds the members that stand more than once in an object: `JSON.parse` takes the last one without a word.
 * @param text which is JSON
 */
export function repeatedMembers(text: string): readonly RepeatedMember[] {
  const found: RepeatedMember[] = [];
  const open: Open[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const inner = open.at(-1);
    switch (match[0]) {
      case '{':
        open.push({ names: new Set(), member: '' });
        break;
      case '[':
        open.push({ names: null, member: 0 });
        break;
      case ',':
        if (typeof inner!.member === 'number') inner!.member++;
        break;
      case '"': {
        const end = endOfString(text, match.index);
        TOKEN.lastIndex = end;
        if (text[skipSpace(text, end)] !== ':') break;
        const written = text.slice(match.index, end);
        const name = written.includes('\\') ? (JSON.parse(written) as string) : written.slice(1, -1);
        inner!.member = name;
        if (inner!.names!.has(name)) found.push({ pointer: open.map(({ member }) => `/${String(member).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''), name });
        inner!.names!.add(name);
        break;
      }
      default:
        open.pop();
    }
  }
  return found;
}
