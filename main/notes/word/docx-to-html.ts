import type { OfficePackage, Relation } from '../office-package.ts';
import type { ReadingAccount } from '../reading-account.ts';
import { childOf, elementsOf, findBelow, wordsBelow, type XmlElement } from '../xml-tree.ts';
import { blocksHtml } from './word-blocks.ts';
import type { WordContext } from './word-context.ts';
import { diagramHtml } from './word-drawings.ts';
import { createWordFields } from './word-fields.ts';
import { readWordNumbering } from './word-numbering.ts';
import { readWordStyles } from './word-styles.ts';

/** Reads a document that lies in another one as a page; undefined where nobody can. */
export type ChunkReader = (bytes: Uint8Array) => Promise<string | undefined>;

/** Thrown for a file without the text of a document. */
export class NoDocument extends Error {}

const MAIN_TYPES = new Set(['officeDocument']);

const mainPartOf = async (file: OfficePackage): Promise<string> => {
  const relations = await file.relationsOf('').catch(() => []);
  const target = relations.find(({ type }) => MAIN_TYPES.has(type))?.target;
  return target && file.names.includes(target) ? target : 'word/document.xml';
};

const readChunks = async (
  document: XmlElement,
  relations: readonly Relation[],
  file: OfficePackage,
  readChunk: ChunkReader,
  account: ReadingAccount,
): Promise<ReadonlyMap<string, string>> => {
  const chunks = new Map<string, string>();
  for (const { attributes } of findBelow(document, (name) => name === 'w:altChunk')) {
    const id = attributes['r:id'] ?? '';
    const target = relations.find((relation) => relation.id === id)?.target;
    const bytes = target === undefined ? undefined : await file.bytesOf(target);
    const page = bytes === undefined ? undefined : await readChunk(bytes);
    if (page === undefined) account.count('embedded document');
    else chunks.set(id, page);
  }
  return chunks;
};

/** The pages of diagrams stand at the document's end, in the order of their parts. */
const readDiagrams = async (relations: readonly Relation[], file: OfficePackage): Promise<string> => {
  const parts = relations.filter(({ type }) => type === 'diagramData');
  const pages = await Promise.all(parts.map(async ({ target }) => diagramHtml(await file.xmlOf(target))));
  return pages.join('');
};

const notesHtml = (
  parts: Readonly<Record<'footnote' | 'endnote', XmlElement | undefined>>,
  context: WordContext,
): string => {
  const pages = context.notes.map(({ kind, id }, at): string => {
    const note = elementsOf(parts[kind]).find(
      ({ name, attributes }) => name === `w:${kind}` && attributes['w:id'] === id,
    );
    if (!note) return '';
    context.noteLabels.push(`${at + 1}.`);
    const page = blocksHtml(note.children, context);
    context.noteLabels.splice(0);
    return page;
  });
  return pages.length > 0 ? `<p></p>${pages.join('')}` : '';
};

const hasMargins = async (relations: readonly Relation[], file: OfficePackage): Promise<boolean> => {
  for (const { type, target } of relations) {
    if (type !== 'header' && type !== 'footer') continue;
    const part = await file.xmlOf(target);
    if (part && findBelow(part, (name) => name === 'w:t').some((text) => wordsBelow(text).trim() !== ''))
      return true;
  }
  return false;
};

/**
 * The text of a Word document as a page, in the order in which it is seen. What Word makes itself (numbers of lists) is
 * written out, what nobody sees is counted.
 */
export async function docxToHtml(
  file: OfficePackage,
  account: ReadingAccount,
  readChunk: ChunkReader,
): Promise<string> {
  const main = await mainPartOf(file);
  const document = await file.xmlOf(main);
  const body = childOf(document, 'w:body');
  if (!document || !body) throw new NoDocument();
  const relations = await file.relationsOf(main);
  const partOf = async (type: string): Promise<XmlElement | undefined> => {
    const target = relations.find((relation) => relation.type === type)?.target;
    return target === undefined ? undefined : file.xmlOf(target);
  };
  const styles = readWordStyles(await partOf('styles'));
  const diagrams = await readDiagrams(relations, file);
  const context: WordContext = {
    styles,
    numbering: readWordNumbering(await partOf('numbering')),
    account,
    fields: createWordFields(document),
    chunks: await readChunks(document, relations, file, readChunk, account),
    notes: [],
    comments: new Set(),
    boxes: [],
    carried: [],
    readBlocks: blocksHtml,
    isDeleted: false,
    paragraph: styles.paragraph(undefined),
    noteLabels: [],
    areDiagramsRead: diagrams !== '',
  };
  const page = blocksHtml(body.children, context);
  const notes = notesHtml(
    { footnote: await partOf('footnotes'), endnote: await partOf('endnotes') },
    context,
  );
  account.count('comment', context.comments.size);
  if (await hasMargins(relations, file))
    account.remark('The headers and footers of the pages were left out.');
  return page + diagrams + notes;
}
