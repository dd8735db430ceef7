import { kindOf } from '../../../../shared/records/kind-registry.ts';
import { lastUsedKind } from '../../../core/state/last-used-kind.ts';
import { Button } from '../../../core/ui/button.tsx';
import { Dialog } from '../../../core/ui/dialog.tsx';
import { showDialog } from '../../../core/ui/dialog-host.tsx';
import type { Clipboard } from '../../../features/pasted-table/read-pasted-table.ts';
import { readCopiedRows } from '../../../features/table-cards/read-rows.ts';
import { pasteLines } from './paste-lines.ts';
import { importNotesHtml, importNotesText } from './paste-notes.ts';
import { pasteRows } from './paste-rows.ts';
import type { PasteTarget } from './paste-target.ts';
import { pasteUrl } from './paste-url.ts';
import { isNotesHtml, looksLikeNotes, titlesFromText } from './titles-from-text.ts';
import { addressIn } from './web-address.ts';

/** More cards than this at once are asked about. */
const ASK_ABOVE = 100;

interface Props {
  readonly count: number;
  readonly kind: string;
  readonly onCards: () => void;
  readonly onNotes: () => void;
  readonly onClose: () => void;
}

function ManyLinesDialog({ count, kind, onCards, onNotes, onClose }: Props) {
  const closeAnd = (action: () => void) => (): void => {
    onClose();
    action();
  };
  const plural = (kindOf(kind)?.plural ?? 'cards').toLowerCase();
  return (
    <Dialog
      title={`${count} lines`}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button onPress={closeAnd(onNotes)}>Read them as notes</Button>
          <Button variant="primary" onPress={closeAnd(onCards)}>
            {`Make ${count} ${plural}`}
          </Button>
        </>
      }
    >
      <p>One card a line, or the preview of notes, where every line is shown with what it becomes.</p>
    </Dialog>
  );
}

/**
 * Pasted text: a web address becomes a source, notes go to their preview, rows of a table are asked about, a list becomes
 * one card a line of the kind made last.
 */
export function pasteText(copied: Clipboard, target: PasteTarget): void {
  const { text, html } = copied;
  const address = addressIn(text);
  if (address !== undefined && target.kind === undefined && target.link === undefined) {
    pasteUrl(address, target);
    return;
  }
  if (isNotesHtml(html)) {
    importNotesHtml(html);
    return;
  }
  const rows = readCopiedRows(copied);
  if (rows) {
    pasteRows(rows, target);
    return;
  }
  if (looksLikeNotes(text)) {
    importNotesText(text);
    return;
  }
  const titles = titlesFromText(text);
  const kind = target.kind ?? lastUsedKind();
  const createCards = (): void => void pasteLines(titles, kind, target);
  if (titles.length <= ASK_ABOVE) {
    createCards();
    return;
  }
  showDialog((close) => (
    <ManyLinesDialog
      count={titles.length}
      kind={kind}
      onCards={createCards}
      onNotes={() => importNotesText(text)}
      onClose={close}
    />
  ));
}
