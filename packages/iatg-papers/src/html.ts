import { printable } from 'iatg-core';

/** A piece of a document. Text is never one until it has been escaped. */
export interface Html {
  readonly source: string;
}

type Part = Html | string | number | readonly Part[];

/** Puts a piece together. What is text is escaped: nothing of a plan is ever read as markup. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { source: strings.map((text, i) => text + (i < parts.length ? sourceOf(parts[i]!) : '')).join('') };
}

export const NOTHING: Html = { source: '' };

/** Kept from turning the direction of what stands round it: names, codes, figures with a sign. */
export const isolated = (text: string): Html => html`<bdi>${text}</bdi>`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function sourceOf(part: Part): string {
  if (typeof part === 'string') return printable(part).replaceAll(/[&<>"']/g, (character) => ENTITIES[character]!);
  if (typeof part === 'number') return String(part);
  return 'source' in part ? part.source : part.map(sourceOf).join('');
}
