import { ArrowRight, FileUp } from 'lucide-react';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { NOTES_FILE_TYPES } from '../../../shared/notes/notes-files.ts';
import { goTo } from '../../core/state/route.ts';
import { Button } from '../../core/ui/button.tsx';
import { useFileDrop } from '../../core/ui/file-drop.ts';
import { Progress } from '../../core/ui/progress.tsx';
import { TextArea } from '../../core/ui/text-field.tsx';
import {
  clearNotesDraft,
  type NotesDraft,
  readNotesText,
  setNotesProblem,
  setNotesText,
} from '../../features/notes-draft/notes-draft.ts';
import { readNotesFile } from '../../features/notes-draft/read-notes-file.ts';

/** Lets the page draw "Reading …" before a long text is read. */
const afterPaint = (work: () => void): void => {
  requestAnimationFrame(() => setTimeout(work));
};

const useNotesReading = () => {
  const [reading, setReading] = useState<string | null>(null);
  return {
    reading,
    readPasted: (text: string) => {
      if (text.trim() === '') {
        setNotesProblem('Paste the notes first, or choose a file.');
        return;
      }
      setReading('Reading the notes.');
      afterPaint(() => {
        readNotesText(text, null);
        setReading(null);
      });
    },
    readChosen: (file: File) => {
      setReading(`Reading “${file.name}”.`);
      void readNotesFile(file).finally(() => setReading(null));
    },
  };
};

/** First step: the notes as text, pasted, dropped or chosen. */
export function SourceStep({ notes }: { readonly notes: NotesDraft }) {
  const { reading, readPasted, readChosen } = useNotesReading();
  const { isOver, dropProps } = useFileDrop(([file]) => {
    if (file) readChosen(file);
  });
  const cancel = () => {
    clearNotesDraft();
    goTo({ screen: 'map', key: notes.key });
  };
  return (
    <div className="page notes-page" {...dropProps}>
      <header className="page-head">
        <div>
          <h2>Bring in meeting notes</h2>
          <p className="meta">Nothing comes in yet: next, you see every line and what it becomes.</p>
        </div>
        <Button variant="quiet" onPress={cancel}>
          Cancel
        </Button>
        <Button variant="primary" icon={ArrowRight} onPress={() => readPasted(notes.text)}>
          Read these notes
        </Button>
      </header>
      <div className={isOver ? 'sheet notes-source is-over' : 'sheet notes-source'}>
        <TextArea
          label="The notes"
          help="Headings become themes, bullets become cards. Names are shown to you and never changed by themselves."
          placeholder="Paste the notes here, or drop a file."
          rows={14}
          value={notes.text}
          onChange={setNotesText}
          {...(notes.problem !== null && { error: notes.problem })}
          autoFocus
        />
        <div className="notes-choose">
          <FileTrigger
            acceptedFileTypes={NOTES_FILE_TYPES}
            onSelect={(files) => {
              const [file] = files ?? [];
              if (file) readChosen(file);
            }}
          >
            <Button icon={FileUp}>Choose a file</Button>
          </FileTrigger>
          <p className="meta">Text, Markdown, HTML or Word (.docx). The file stays as it is.</p>
        </div>
        {reading !== null && <Progress label={reading} />}
        {isOver && (
          <div className="notes-drop" aria-hidden="true">
            <p>Let go to read this file</p>
          </div>
        )}
      </div>
    </div>
  );
}
