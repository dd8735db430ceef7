import type { PlainRecord, ProjectDocument, Value } from '../../document/model/document.ts';
import type { Kind } from '../../records/kind.ts';
import { cardToText, stateInWords } from './card-text.ts';
import { titleAndBody } from './foreign-text.ts';
import type { KeptNode } from './kept-node.ts';
import { newNodeWords, saysWhatNodeSaid, wordKeysOf } from './node-words.ts';

/** The type and the words of a node that came in: as they came as long as its record says the same. */
export function keptWords(
  document: ProjectDocument,
  kind: Kind,
  record: PlainRecord,
  { raw, textSource, state, isOwn, isWithheld }: KeptNode,
): { readonly [key: string]: Value } {
  const type = raw.type === undefined ? {} : { type: raw.type };
  if (textSource === 'words') return { ...type, text: titleAndBody(kind, record) };
  if (textSource === 'card') {
    const now = stateInWords(document, kind, record);
    return { ...type, text: cardToText(document, kind, record, state?.[1] === now ? state[0] : now) };
  }
  if (isWithheld || !saysWhatNodeSaid(kind, record, raw, isOwn))
    return newNodeWords(document, kind, record, raw);
  return {
    ...type,
    ...Object.fromEntries(Object.entries(raw).filter(([key]) => wordKeysOf(raw).includes(key))),
  };
}
