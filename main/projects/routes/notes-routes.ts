import { procedures } from './procedures.ts';

/** Implements the contract's area `notes`. */
export function createNotesRoutes() {
  return {
    // Readers of Word and HTML are large: they are loaded when the first notes come in.
    read: procedures.notes.read.handler(async ({ input }) => {
      const { readNotes } = await import('../../notes/read-notes.ts');
      return readNotes(input.name, Buffer.from(input.bytes, 'base64'));
    }),
  };
}
