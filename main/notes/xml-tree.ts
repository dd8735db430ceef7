import { SaxesParser } from 'saxes';

/** An element of an office document. Names have the usual prefix of their namespace, whatever the file calls it. */
export interface XmlElement {
  /** `w:p`. */
  readonly name: string;
  /** `w:val`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

/** A document that was made to be hard to read, or that no program wrote. */
export class XmlTooComplex extends Error {}

/** Programs nest tables and frames, not thousands of them; the longest minutes have some hundred thousand elements. */
const MAX_DEPTH = 400;
const MAX_ELEMENTS = 2_000_000;
const MAX_ATTRIBUTES = 500;

const PREFIXES: readonly (readonly [string, string])[] = [
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'c'],
  ['http://purl.oclc.org/ooxml/drawingml/chart', 'c'],
  ['http://schemas.microsoft.com/office/drawing/2014/chartex', 'c'],
  ['http://schemas.openxmlformats.org/drawingml/2006/diagram', 'dgm'],
  ['http://purl.oclc.org/ooxml/drawingml/diagram', 'dgm'],
  ['http://schemas.microsoft.com/office/drawing/2017/decorative', 'adec'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
  ['urn:oasis:names:tc:opendocument:xmlns:drawing:1.0', 'draw'],
  ['urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0', 'fo'],
];
const PREFIX_BY_URI = new Map(PREFIXES);

/** `urn:oasis:names:tc:opendocument:xmlns:text:1.0` is `text`; of a namespace that says nothing here, `other`. */
const prefixOf = (uri: string): string => {
  const known = PREFIX_BY_URI.get(uri);
  if (known !== undefined) return known;
  return /^urn:oasis:names:tc:opendocument:xmlns:(\w+):1\.0$/.exec(uri)?.[1] ?? 'other';
};

/** Space between elements is the file's own look, unless the element is one that holds words. */
const HOLDS_WORDS = /^(?:w:(?:t|delText)|text:.*|m:t|a:t)$/;

/**
 * How many elements XML has, at most: what looks like their beginning in comments counts too. A tree of millions takes
 * seconds and gigabytes to build before it is turned down; this takes milliseconds.
 */
const countElements = (xml: string): number => {
  let count = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) if (xml[at + 1] !== '/') count += 1;
  return count;
};

/**
 * Reads XML. Entities of the file's own are not known to it, so that none can grow; throws for XML that is damaged, or was made
 * to be hard to read.
 */
export function parseXml(xml: string): XmlElement {
  if (countElements(xml) > MAX_ELEMENTS) throw new XmlTooComplex();
  const root: XmlElement & { children: XmlNode[] } = { name: '', attributes: {}, children: [] };
  const open: { readonly name: string; readonly children: XmlNode[] }[] = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (open.length > MAX_DEPTH) throw new XmlTooComplex();
    const all: Record<string, string> = Object.create(null);
    for (const attribute of Object.values(attributes)) {
      all[attribute.uri === '' ? attribute.local : `${prefixOf(attribute.uri)}:${attribute.local}`] =
        attribute.value;
    }
    const element = { name: `${prefixOf(uri)}:${local}`, attributes: all, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  let attributes = 0;
  parser.on('opentagstart', () => {
    attributes = 0;
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > MAX_ATTRIBUTES) throw new XmlTooComplex();
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const addText = (text: string): void => {
    const parent = open.at(-1);
    if (parent && (text.trim() !== '' || HOLDS_WORDS.test(parent.name))) parent.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(xml).close();
  const [document] = root.children.filter((child): child is XmlElement => typeof child !== 'string');
  if (!document) throw new Error('There is no element in it.');
  return document;
}

export function isXmlElement(node: XmlNode | undefined): node is XmlElement {
  return node !== undefined && typeof node !== 'string';
}

export function elementsOf(parent: XmlElement | undefined): readonly XmlElement[] {
  return (parent?.children ?? []).filter(isXmlElement);
}

/** The first child of that name; several names lead down. */
export function childOf(parent: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>(
    (at, name) => at?.children.filter(isXmlElement).find((child) => child.name === name),
    parent,
  );
}

/** All elements of those names below one, outermost first; what lies in one of them is not looked at. */
export function findBelow(start: XmlElement, isWanted: (name: string) => boolean): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const pending = [...elementsOf(start)].reverse();
  for (let element = pending.pop(); element; element = pending.pop()) {
    if (isWanted(element.name)) found.push(element);
    else pending.push(...[...elementsOf(element)].reverse());
  }
  return found;
}

/** All words below an element, as they stand. */
export function wordsBelow(start: XmlNode): string {
  if (typeof start === 'string') return start;
  return start.children.map(wordsBelow).join('');
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as they stand in a page. */
export function escapeHtml(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign) : text;
}
