import { childOf, elementsOf, escapeHtml, findBelow, wordsBelow, type XmlElement } from '../xml-tree.ts';
import type { WordContext } from './word-context.ts';

/** What in a drawing is read, or counted. */
const PARTS = new Set([
  'w:txbxContent',
  'a:txBody',
  'v:textpath',
  'pic:pic',
  'v:imagedata',
  'c:chart',
  'dgm:relIds',
  'o:OLEObject',
  'w:control',
  'other:contentPart',
  'w14:contentPart',
  'mc:AlternateContent',
]);
const COUNTED = new Map([
  ['pic:pic', 'picture'],
  ['v:imagedata', 'picture'],
  ['c:chart', 'chart'],
  ['dgm:relIds', 'diagram'],
  ['w:control', 'form control'],
  ['other:contentPart', 'drawing'],
  ['w14:contentPart', 'drawing'],
]);

const hasSomething = (part: XmlElement): boolean =>
  findBelow(part, (name) => PARTS.has(name) || name === 'w:t' || name === 'w:sym').length > 0;

/** Of two ways in which the same is written the one that new programs show; the other where that one says nothing. */
export function chooseAlternative(alternative: XmlElement): XmlElement | undefined {
  const choice = childOf(alternative, 'mc:Choice');
  return choice && hasSomething(choice) ? choice : (childOf(alternative, 'mc:Fallback') ?? choice);
}

const isDecorative = (drawing: XmlElement): boolean =>
  findBelow(drawing, (name) => name === 'adec:decorative').some(({ attributes }) =>
    /^(?:1|true)$/.test(attributes.val ?? ''),
  );

const textBodyHtml = (body: XmlElement): string =>
  findBelow(body, (name) => name === 'a:p')
    .map((paragraph) =>
      findBelow(paragraph, (name) => name === 'a:t')
        .map(wordsBelow)
        .join(''),
    )
    .map((text) => `<p>${escapeHtml(text)}</p>`)
    .join('');

const readPart = (part: XmlElement, isOle: boolean, context: WordContext): void => {
  const { name, attributes } = part;
  if (name === 'mc:AlternateContent') {
    const chosen = chooseAlternative(part);
    if (chosen) readDrawing(chosen, context);
  } else if (name === 'w:txbxContent') {
    context.boxes.push(context.readBlocks(part.children, { ...context, boxes: [], carried: [] }));
  } else if (name === 'a:txBody') context.boxes.push(textBodyHtml(part));
  else if (name === 'v:textpath') context.boxes.push(`<p>${escapeHtml(attributes.string ?? '')}</p>`);
  else if (name === 'o:OLEObject')
    context.account.count(
      /equation|mathtype/i.test(attributes.ProgID ?? '') ? 'equation' : 'embedded document',
    );
  else if (name === 'dgm:relIds' && context.areDiagramsRead) return;
  else if (!(isOle && name === 'v:imagedata')) context.account.count(COUNTED.get(name) ?? 'drawing');
};

/** Reads a drawing, a picture or an object: what stands in its boxes follows the paragraph, what cannot be read is counted. */
export function readDrawing(drawing: XmlElement, context: WordContext): void {
  const parts = findBelow(drawing, (name) => PARTS.has(name));
  const isOle = parts.some(({ name }) => name === 'o:OLEObject');
  const pictures = isDecorative(drawing) ? new Set(['pic:pic', 'v:imagedata']) : new Set<string>();
  for (const part of parts) if (!pictures.has(part.name)) readPart(part, isOle, context);
}

/** The words of a drawing of boxes and arrows, which lie in a part of their own. */
export function diagramHtml(diagram: XmlElement | undefined): string {
  if (!diagram) return '';
  return elementsOf(childOf(diagram, 'dgm:ptLst'))
    .flatMap((point) => elementsOf(point).filter(({ name }) => name === 'dgm:t'))
    .map(textBodyHtml)
    .join('');
}
