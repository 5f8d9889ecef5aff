import { SaxesParser } from 'saxes';
import { fault, Unreadable } from './fault.js';

/** An element of an XML file with its line, which a DOM does not tell. Prefixes of names are left out. */
export interface XmlElement {
  readonly name: string;
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All text right within it. */
  readonly text: string;
}

interface Open extends XmlElement {
  readonly children: Open[];
  text: string;
}

const MOST_DEEP = 100;

/**
 * Goes through XML element by element: `opened` when its attributes are read, `closed` when all that is in it has been.
 * Declared entities are refused: a few of them nested fill any memory.
 * @throws Unreadable `xml-broken`, `xml-entities`
 */
export function readXml(text: string, { closed, keep }: { readonly closed?: (element: XmlElement, depth: number) => void; readonly keep: (name: string, depth: number) => boolean }): XmlElement | null {
  const parser = new SaxesParser({ position: true });
  const open: Open[] = [];
  let root: XmlElement | null = null;
  let line = 1;
  // oxlint-disable-next-line unicorn/prefer-add-event-listener -- not an event target
  parser.on('error', (error) => {
    const said = error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
    throw new Unreadable(fault('xml-broken', { detail: said }, { row: parser.line }));
  });
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype)) throw new Unreadable(fault('xml-entities', {}, { row: parser.line }));
  });
  parser.on('opentagstart', () => {
    line = parser.line;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length >= MOST_DEEP) throw new Unreadable(fault('xml-broken', { detail: `more than ${MOST_DEEP} elements within each other` }, { row: parser.line }));
    open.push({ name: local(name), line, attributes: Object.fromEntries(Object.entries(attributes as Record<string, string>).map(([key, value]) => [local(key), value])), children: [], text: '' });
  });
  const said = (piece: string): void => {
    const inner = open.at(-1);
    if (inner) inner.text += piece;
  };
  parser.on('text', said);
  parser.on('cdata', said);
  parser.on('closetag', () => {
    const element = open.pop()!;
    const outer = open.at(-1);
    if (!outer) root = element;
    else if (keep(element.name, open.length)) outer.children.push(element);
    closed?.(element, open.length);
  });
  parser.write(text).close();
  return root;
}

/** All of an XML file at once. */
export function xmlTree(text: string): XmlElement {
  const root = readXml(text, { keep: () => true });
  if (!root) throw new Unreadable(fault('xml-broken', { detail: 'no element' }));
  return root;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

export const childrenOf = (element: XmlElement, ...names: readonly string[]): readonly XmlElement[] => element.children.filter(({ name }) => names.includes(name));
export const childOf = (element: XmlElement, name: string): XmlElement | undefined => element.children.find((child) => child.name === name);
export const textIn = (element: XmlElement, name: string): string | null => childOf(element, name)?.text.trim() || null;

/** Text as it stands within XML. What XML cannot hold must be kept out before (`isPlain`). */
export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
