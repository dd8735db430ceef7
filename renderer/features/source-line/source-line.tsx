import { FileText } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { RecordRef } from '../../../shared/document/model/document.ts';
import { recordOf } from '../../../shared/document/model/selectors.ts';
import { meetingInWords, meetingOf, sourceLineOf } from '../../../shared/records/computed/meetings.ts';
import { usePresenting } from '../../core/state/presenting.ts';
import { useProject } from '../../core/state/project-store.ts';
import { Button } from '../../core/ui/button.tsx';
import { linesAround, type NotesText, useNotesText } from './use-notes-text.ts';
import './source-line.css';

/** Brings the line into sight, once it is there: those around it may fill the panel. */
const showInPanel = (element: HTMLLIElement | null): void => element?.scrollIntoView({ block: 'nearest' });

const Lines = ({ text, line }: { readonly text: NotesText; readonly line: number }) => (
  <ol className="source-lines">
    {linesAround(text.lines, line).map(({ number, words }) => (
      <li
        key={number}
        className={number === line ? 'is-source' : undefined}
        ref={number === line ? showInPanel : undefined}
      >
        <span className="source-line-number">
          <span className="hidden-text">Line </span>
          {number}
        </span>
        <span dir="auto">
          {number === line && <span className="hidden-text">This line: </span>}
          {words || (number === line && 'Nothing stands here any more. It was erased.')}
        </span>
      </li>
    ))}
  </ol>
);

interface SourceProps {
  readonly meetingId: string;
  readonly line: number;
}

/** The line as it was written, with those around it; or why this computer cannot show it. */
const Source = ({ meetingId, line }: SourceProps): ReactNode => {
  const text = useNotesText(meetingId);
  if (text === 'loading') return <p className="meta">Looking for the notes…</p>;
  if (text === 'failed') return <p>The notes could not be read. Open this once more.</p>;
  if (text === null)
    return (
      <p>
        This computer does not have the text of these notes. It stays on the computer that brought them in,
        and is not in the project’s file.
      </p>
    );
  if (line > text.lines.length) return <p>The notes that are kept here have no line {line}.</p>;
  return (
    <>
      <p className="meta">{text.name}</p>
      <Lines text={text} line={line} />
    </>
  );
};

/** The press that shows the line in its place, and shows it no more. */
const WrittenLine = (source: SourceProps) => {
  const [isShown, setShown] = useState(false);
  return (
    <>
      <Button variant="tool" aria-expanded={isShown} onPress={() => setShown(!isShown)}>
        {isShown ? 'Hide the line' : 'Show the line as written'}
      </Button>
      {isShown && (
        <div className="record-inset source-written">
          <Source {...source} />
        </div>
      )}
    </>
  );
};

/** The meeting that a record came from and the line of its notes, with a press that shows that line. */
export function SourceLine(ref: RecordRef) {
  const record = useProject(({ document }) => recordOf(document, ref));
  const meeting = useProject(({ document }) => (record ? meetingOf(document, record) : undefined));
  const isPresenting = usePresenting();
  const line = record && sourceLineOf(record);
  if (!meeting || line === undefined) return null;
  return (
    <div className="source-line">
      <p className="record-inline">
        <FileText className="icon icon-s" aria-hidden="true" />
        <span>
          From <i dir="auto">{meetingInWords(meeting)}</i>, line {line}
        </span>
      </p>
      {/* What somebody wrote down is for those who were there: an audience never sees it. */}
      {!isPresenting && <WrittenLine key={`${meeting.id} ${line}`} meetingId={meeting.id} line={line} />}
    </div>
  );
}
