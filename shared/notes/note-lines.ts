/** The lines of notes as written, whatever ends them: line n of the notes is entry n - 1. */
export function noteLines(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}
