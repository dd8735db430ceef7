import { useEffect, useState } from 'react';
import { api } from '../../core/client/api.ts';
import { useProject } from '../../core/state/project-store.ts';

/** The text of one meeting's notes as this computer keeps it. */
export interface NotesText {
  readonly name: string;
  /** Line 1 is the first; an erased line is empty. */
  readonly lines: readonly string[];
}

/** How many lines are shown before and after the one that is asked for. */
const LINES_AROUND = 3;

/** A line with its number, counted from 1. */
interface NumberedLine {
  readonly number: number;
  readonly words: string;
}

/** A line and those around it that are not blank; the line itself also where it is. */
export function linesAround(lines: readonly string[], line: number): readonly NumberedLine[] {
  const numbered = lines.map((words, index) => ({ number: index + 1, words: words.trim() }));
  const isWritten = ({ words }: NumberedLine): boolean => words !== '';
  return [
    ...numbered
      .slice(0, line - 1)
      .filter(isWritten)
      .slice(-LINES_AROUND),
    ...numbered.slice(line - 1, line),
    ...numbered.slice(line).filter(isWritten).slice(0, LINES_AROUND),
  ];
}

/** The notes' text, asked for anew each time it is shown: an erasure takes lines out of it. Null where there is none here. */
export function useNotesText(session: string): NotesText | null | 'loading' | 'failed' {
  const key = useProject((project) => project.key);
  const [text, setText] = useState<NotesText | null | 'loading' | 'failed'>('loading');
  useEffect(() => {
    let isWanted = true;
    const show = (next: NotesText | null | 'failed') => {
      if (isWanted) setText(next);
    };
    api.notes.textOf({ key, session }).then(show, () => show('failed'));
    return () => {
      isWanted = false;
    };
  }, [key, session]);
  return text;
}
