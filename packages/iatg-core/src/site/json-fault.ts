/** What had to stand where a text stops being JSON. */
export type JsonExpectation = 'value' | 'member-name' | 'colon' | 'comma-or-end-of-array' | 'comma-or-end-of-object' | 'end-of-string' | 'nothing-more';

/** Where a text stops being JSON. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  /** JSON pointer to the value that was being read; the outer part of it where it is deep. */
  readonly inside: string;
  readonly expected: JsonExpectation;
  /** The character or word that stands there; empty where the text ends. */
  readonly found: string;
}

/** An array or object that is still open: what it is, and the number or name of the member that is being read. */
interface Open {
  readonly end: ']' | '}';
  member: number | string;
}

const DEEPEST_SHOWN = 12;

/**
 * Finds where a text stops being JSON; undefined if it does not. `JSON.parse` decides what is JSON; this tells where, which it does
 * not always do, and inside what.
 */
export function jsonFault(text: string): JsonFault | undefined {
  const open: Open[] = [];
  let at = skipSpace(text, 0);
  let next: 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'after' = 'value';

  const fault = (expected: JsonExpectation, place = at): JsonFault => ({ ...lineAndColumn(text, place), inside: pointerOf(open), expected, found: wordAt(text, place) });
  for (;;) {
    const character = text[at];
    const inner = open.at(-1);
    switch (next) {
      case 'value-or-end':
      case 'value': {
        if (next === 'value-or-end' && character === ']') {
          open.pop();
          at++;
          next = 'after';
        } else if (character === '[' || character === '{') {
          open.push(character === '[' ? { end: ']', member: 0 } : { end: '}', member: '' });
          at++;
          next = character === '[' ? 'value-or-end' : 'name-or-end';
        } else if (character === '"') {
          const end = endOfString(text, at);
          if (end < 0) return fault('end-of-string', -end);
          at = end;
          next = 'after';
        } else {
          SCALAR.lastIndex = at;
          const scalar = SCALAR.exec(text)?.[0];
          if (scalar === undefined) return fault('value');
          at += scalar.length;
          next = 'after';
        }
        break;
      }
      case 'name-or-end':
      case 'name': {
        if (next === 'name-or-end' && character === '}') {
          open.pop();
          at++;
          next = 'after';
          break;
        }
        if (character !== '"') return fault('member-name');
        const end = endOfString(text, at);
        if (end < 0) return fault('end-of-string', -end);
        inner!.member = text.slice(at + 1, end - 1);
        at = skipSpace(text, end);
        if (text[at] !== ':') return fault('colon');
        at++;
        next = 'value';
        break;
      }
      case 'after': {
        if (!inner) return character === undefined ? undefined : fault('nothing-more');
        if (character === inner.end) open.pop();
        else if (character !== ',') return fault(inner.end === ']' ? 'comma-or-end-of-array' : 'comma-or-end-of-object');
        else if (typeof inner.member === 'number') {
          inner.member++;
          next = 'value';
        } else {
          inner.member = '';
          next = 'name';
        }
        at++;
        break;
      }
    }
    at = skipSpace(text, at);
  }
}

const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;

export function skipSpace(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at++;
  return at;
}

/** The place after a string that begins at a quotation mark; negative: the place where it stops being one. */
export function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) return -at;
    if (code !== 0x5c) continue;
    at++;
    if (text[at] === 'u' && /^[\da-f]{4}$/i.test(text.slice(at + 1, at + 5))) at += 4;
    else if (text[at] === undefined || !'"\\/bfnrt'.includes(text[at]!)) return -(at - 1);
  }
  return -text.length;
}

function lineAndColumn(text: string, place: number): { line: number; column: number } {
  let line = 1;
  let begin = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < place; end = text.indexOf('\n', end + 1)) {
    line++;
    begin = end + 1;
  }
  return { line, column: place - begin + 1 };
}

/** The word or the one character at a place, short. */
function wordAt(text: string, place: number): string {
  const start = text.slice(place, place + 20);
  return /^[-\w.]+/.exec(start)?.[0] ?? String.fromCodePoint(...(start === '' ? [] : [start.codePointAt(0)!]));
}

function pointerOf(open: readonly Open[]): string {
  const shown = open.slice(0, DEEPEST_SHOWN).filter(({ member }) => member !== '');
  return shown.map(({ member }) => `/${String(member).slice(0, 40).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('') + (open.length > DEEPEST_SHOWN ? '/…' : '');
}
