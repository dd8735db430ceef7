/** What `notes.read` answers: see the contract. */
export type NotesRead =
  | { outcome: 'ok'; text: string; format: 'text' | 'markdown' | 'html' | 'docx'; remarks: string[] }
  | { outcome: 'empty' | 'binary' | 'tooLarge' | 'unreadable'; sentence: string };

/** Reads meeting notes. For now plain text only; the readers of other formats take this file's place. */
export const readNotes = async (_name: string, bytes: Uint8Array): Promise<NotesRead> => {
  const text = new TextDecoder('utf-8').decode(bytes);
  if (text.trim() === '') return { outcome: 'empty', sentence: 'There is nothing in these notes.' };
  return { outcome: 'ok', text, format: 'text', remarks: [] };
};
