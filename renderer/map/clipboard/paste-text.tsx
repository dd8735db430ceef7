import { kindOf } from '../../../shared/records/registry.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { showDialog } from '../../ui/dialog-host.tsx';
import { lastKind } from '../start-writing.ts';
import { isHtmlOfNotes, looksLikeNotes, titlesOf } from './lines.ts';
import type { PasteAt } from './paste-at.ts';
import { putLines } from './put-lines.ts';
import { takeHtml, takeNotes } from './take-notes.ts';

/** More cards than this at once are asked about. */
const MANY = 100;

interface Props {
  readonly count: number;
  readonly kind: string;
  readonly onCards: () => void;
  readonly onNotes: () => void;
  readonly onClose: () => void;
}

function ManyDialog({ count, kind, onCards, onNotes, onClose }: Props) {
  const then = (act: () => void) => (): void => {
    onClose();
    act();
  };
  const plural = (kindOf(kind)?.plural ?? 'cards').toLowerCase();
  return (
    <Dialog
      title={`${count} lines`}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button onPress={then(onNotes)}>Read them as notes</Button>
          <Button variant="first" onPress={then(onCards)}>
            {`Make ${count} ${plural}`}
          </Button>
        </>
      }
    >
      <p>One card a line, or the preview of notes, where every line is shown with what it becomes.</p>
    </Dialog>
  );
}

/** Text that was pasted or dropped, as plain text and, where there is some, as HTML. */
export interface PastedText {
  readonly text: string;
  readonly html: string;
}

/** Pasted text: notes go to their preview, a list becomes one card a line of the kind made last. */
export function pasteText({ text, html }: PastedText, at: PasteAt): void {
  if (isHtmlOfNotes(html)) {
    takeHtml(html);
    return;
  }
  if (looksLikeNotes(text)) {
    takeNotes(text);
    return;
  }
  const titles = titlesOf(text);
  const kind = at.kind ?? lastKind();
  const put = (): void => void putLines(titles, kind, at);
  if (titles.length <= MANY) {
    put();
    return;
  }
  showDialog((close) => (
    <ManyDialog
      count={titles.length}
      kind={kind}
      onCards={put}
      onNotes={() => takeNotes(text)}
      onClose={close}
    />
  ));
}
