import type { ProjectDocument } from '../../shared/document/model/document.ts';

/** The lines that a document's records say they come from, live ones and deleted ones, of one meeting's notes. */
export function linesInDocument(
  { records, trash }: ProjectDocument,
  session: string,
): { [id: string]: number[] } {
  const lines: { [id: string]: number[] } = {};
  for (const tables of [trash, records])
    for (const table of Object.values(tables))
      for (const [id, record] of Object.entries(table)) {
        const line = record.sourceLine;
        if (record.session === session && typeof line === 'number') lines[id] = [line];
      }
  return lines;
}
