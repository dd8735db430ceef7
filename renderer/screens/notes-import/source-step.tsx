import { ArrowRight, FileUp, SkipForward, Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { NOTES_FILE_TYPES } from '../../../shared/notes/notes-files.ts';
import { goTo } from '../../core/state/route.ts';
import { setScreenHistory } from '../../core/state/screen-history.ts';
import { announce } from '../../core/ui/announce.tsx';
import { Button } from '../../core/ui/button.tsx';
import { useFileDrop } from '../../core/ui/file-drop.ts';
import { Progress } from '../../core/ui/progress.tsx';
import { TextArea } from '../../core/ui/text-field.tsx';
import {
  discardNotesDraft,
  type NotesDraft,
  setNotesProblem,
  setNotesText,
  takeBackDiscarded,
} from '../../features/notes-draft/notes-draft.ts';
import { readNextFile, readNotesFiles } from '../../features/notes-draft/notes-queue.ts';
import { readNotesText } from '../../features/notes-draft/read-notes-text.ts';
import { DraftsAside } from './drafts-aside.tsx';

/** Lets the page draw "Reading …" before a long text is read. */
const afterPaint = (work: () => void): void => {
  requestAnimationFrame(() => setTimeout(work));
};

const useNotesReading = () => {
  const [reading, setReading] = useState<string | null>(null);
  return {
    reading,
    readPasted: ({ text, name }: NotesDraft) => {
      if (text.trim() === '') {
        setNotesProblem('Paste the notes first, or choose a file.');
        return;
      }
      setReading('Reading the notes.');
      afterPaint(() => void readNotesText(text, name).finally(() => setReading(null)));
    },
    readChosen: (files: readonly File[]) => {
      setReading(`Reading “${files[0]?.name}”.`);
      void readNotesFiles(files).finally(() => setReading(null));
    },
  };
};

/** What was put away comes back with Undo, by its button or by the key. */
const useDiscardedHistory = (discarded: NotesDraft | null): void => {
  useEffect(() => {
    if (!discarded) return undefined;
    const undo = () => {
      takeBackDiscarded();
      announce('The notes are back.');
    };
    setScreenHistory({ undoLabel: 'notes put away', redoLabel: null, undo, redo: () => undefined });
    return () => setScreenHistory(null);
  }, [discarded]);
};

const Discarded = ({ discarded }: { readonly discarded: NotesDraft }) => (
  <p className="notes-notice">
    {discarded.name === null ? 'The notes' : `“${discarded.name}”`} and what you chose there are put away.
    <Button variant="tool" icon={Undo2} onPress={takeBackDiscarded}>
      Undo
    </Button>
  </p>
);

/** First step: the notes as text, pasted, dropped or chosen. */
export function SourceStep({ notes }: { readonly notes: NotesDraft }) {
  const { reading, readPasted, readChosen } = useNotesReading();
  const { isOver, dropProps } = useFileDrop(readChosen);
  useDiscardedHistory(notes.discarded);
  const { queue } = notes;
  const cancel = () => {
    discardNotesDraft();
    goTo({ screen: 'map', key: notes.key });
  };
  return (
    <div className="page notes-page" {...dropProps}>
      <header className="page-head">
        <div>
          <h2>Bring in meeting notes</h2>
          <p className="meta">
            {queue && `${queue.position} of ${queue.total}. `}
            Nothing comes in yet: next, you see every line and what it becomes.
          </p>
        </div>
        {queue && queue.waiting.length > 0 && (
          <Button variant="quiet" icon={SkipForward} onPress={() => readNextFile()}>
            Skip this file
          </Button>
        )}
        <Button variant="quiet" onPress={cancel}>
          Cancel
        </Button>
        <Button variant="primary" icon={ArrowRight} onPress={() => readPasted(notes)}>
          Read these notes
        </Button>
      </header>
      {notes.notice !== null && <p className="notes-notice">{notes.notice}</p>}
      {notes.discarded && <Discarded discarded={notes.discarded} />}
      <DraftsAside projectKey={notes.key} />
      <div className={isOver ? 'sheet notes-source is-over' : 'sheet notes-source'}>
        <TextArea
          label="The notes"
          help="Headings become themes, bullets become cards. Names are shown to you and never changed by themselves. Ctrl Enter reads the notes."
          placeholder="Paste the notes here, or drop a file."
          rows={14}
          value={notes.text}
          onChange={setNotesText}
          onTextAreaKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) readPasted(notes);
          }}
          {...(notes.problem !== null && { error: notes.problem })}
          autoFocus
        />
        <div className="notes-choose">
          <FileTrigger
            acceptedFileTypes={NOTES_FILE_TYPES}
            allowsMultiple
            onSelect={(files) => {
              if (files && files.length > 0) readChosen([...files]);
            }}
          >
            <Button icon={FileUp}>Choose a file</Button>
          </FileTrigger>
          <p className="meta">
            Text, Markdown, HTML, Word (.docx), OpenDocument or a mail, one or several. The files stay as they
            are.
          </p>
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
