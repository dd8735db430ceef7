/** File name extensions of meeting notes, by format. */
const EXTENSIONS = {
  text: ['.txt'],
  markdown: ['.md', '.markdown'],
  html: ['.html', '.htm'],
  docx: ['.docx', '.docm'],
  odt: ['.odt', '.fodt'],
  mail: ['.eml', '.mht', '.mhtml'],
} as const;

export type NotesFormat = keyof typeof EXTENSIONS;

/** What a file chooser offers: extensions and media types. */
export const NOTES_FILE_TYPES: readonly string[] = [
  ...Object.values(EXTENSIONS).flat(),
  'text/plain',
  'text/markdown',
  'text/html',
  'message/rfc822',
];

/** Whether a file's extension is that of a format of notes. */
export function hasNotesExtension(name: string, format: NotesFormat): boolean {
  const lowerCase = name.toLowerCase();
  return EXTENSIONS[format].some((extension) => lowerCase.endsWith(extension));
}

/** Whether a file may hold meeting notes, by its name. */
export function isNotesFileName(name: string): boolean {
  return Object.keys(EXTENSIONS).some((format) => hasNotesExtension(name, format as NotesFormat));
}
