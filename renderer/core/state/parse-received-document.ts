import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { inSlicesAfterPaint } from '../ui/after-paint.ts';
import { internStrings } from './intern-strings.ts';

/** Parses a document that the services sent. What occurs in it often is kept once each a moment later: it is shown first. */
export function parseReceivedDocument(text: string): ProjectDocument {
  const document = JSON.parse(text) as ProjectDocument;
  inSlicesAfterPaint(internStrings(document));
  return document;
}
