// Lines of text for a terminal or a plain file: columns that stand under each other, and paragraphs that are broken at words.

/** Marks that stand on the character before them, and characters that a terminal draws two columns wide. */
const NO_WIDTH = /\p{M}|\p{Cf}/u;
const TWO_WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;
const PLAIN = /^[\u0020-\u007e]*$/;

/** Columns that a text takes on a terminal. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += NO_WIDTH.test(character) ? 0 : TWO_WIDE.test(character) ? 2 : 1;
  return width;
}

export const padEnd = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));
export const padStart = (text: string, width: number): string => ' '.repeat(Math.max(0, width - widthOf(text))) + text;

/** Between two characters of a writing without spaces; what closes begins no line, and what opens ends none. */
const BETWEEN_WIDE = /(?<=[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef])(?<![（《“「『【])(?=[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef])(?![，。；：、）》”」』】！？])/u;

/** A wide mark holds the space that follows it. */
const ENDS_WIDE = /[。；：，、）]$/u;

/**
 * Breaks a text at its spaces, and between characters of a writing that has none; a word longer than a line stands on a line of its own.
 * @param width in columns of a terminal
 */
export function wrapped(text: string, width: number, first = '', following = first): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(' ')) {
    for (const [i, part] of word.split(BETWEEN_WIDE).entries()) {
      const gap = i === 0 && !ENDS_WIDE.test(line) ? ' ' : '';
      if (!empty && widthOf(line) + gap.length + widthOf(part) > width) {
        lines.push(line);
        line = following;
        empty = true;
      }
      line += empty ? part : gap + part;
      empty = false;
    }
  }
  return `${[...lines, line].join('\n')}\n`;
}

/** A column of a table. The width is known before the first row, so that rows can be written as they come. */
export interface Column {
  readonly head: string;
  readonly width: number;
  readonly align: 'start' | 'end';
}

/** A row; a cell that is too wide takes its room from the next ones, and nothing is cut off. */
export function tableRow(columns: readonly Column[], cells: readonly string[], paint: (text: string, column: number) => string = (text) => text): string {
  let late = 0;
  const padded = columns.map(({ width, align }, i) => {
    const text = cells[i]!;
    const used = Math.max(width - late, widthOf(text));
    late += used - width;
    const gap = ' '.repeat(used - widthOf(text));
    return align === 'end' ? gap + paint(text, i) : paint(text, i) + gap;
  });
  return `${padded.join('  ').trimEnd()}\n`;
}
