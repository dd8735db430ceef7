import { counted } from '../../../../shared/records/fields/counted.ts';
import { dateInWords } from '../../../../shared/records/fields/dates.ts';
import { newRecordId } from '../../../core/client/random.ts';
import { localToday } from '../../../core/records/parse-day.ts';
import { edit, showNotice } from '../../../core/state/edit.ts';
import { currentProject } from '../../../core/state/project-store.ts';
import { select } from '../../../core/state/selection.ts';
import { Button } from '../../../core/ui/button.tsx';
import { cardsInWords } from '../../../core/ui/counted-text.ts';
import { Dialog } from '../../../core/ui/dialog.tsx';
import { showDialog } from '../../../core/ui/dialog-host.tsx';
import { moveChanges } from '../actions/place-new-card.ts';
import { activeMap } from '../state/active-map.ts';
import { requestCardFocus } from '../state/map-ui.ts';
import type { Clip } from './clip.ts';
import { type PasteResult, pasteChanges } from './paste-changes.ts';
import type { PasteTarget } from './paste-target.ts';
import { placeClip } from './place-clip.ts';
import { revealPasted } from './reveal-pasted.ts';

/** Says what was not copied, so that nobody mistakes a copy for the whole. */
function pasteRemarks(result: PasteResult, clip: Clip): string {
  const isOne = result.ids.length === 1;
  const drafts =
    result.restartedCount === 1
      ? '1 of them begins as a draft.'
      : `${result.restartedCount} of them begin as drafts.`;
  const sentences = [
    result.restartedCount > 0 && (isOne ? 'It begins as a draft.' : drafts),
    result.withoutResultsCount > 0 && 'What was predicted for good and seen in a test stays with that test.',
    clip.left > 0 && result.hasCopies && 'Points and amendments stay with the cards they were made for.',
    result.erasedCount > 0 && `${cardsInWords(result.erasedCount)} erased for good did not come back.`,
  ];
  return sentences.filter(Boolean).join(' ');
}

/** Pastes cards, keeping how they lie to each other. One step of Undo. */
function pasteClip(clip: Clip, { mapId, near }: PasteTarget, verb: string): void {
  const { document } = currentProject();
  const map = activeMap();
  const { offset, places, moves, box } = placeClip(map, document, clip, near);
  const result = pasteChanges({
    document,
    clip,
    map: mapId,
    offset,
    places,
    day: dateInWords(localToday()),
    newId: newRecordId,
  });
  const [first] = result.ids;
  if (first === undefined) {
    showNotice('These cards were erased for good. Nothing was pasted.');
    return;
  }
  const links = result.linkCount > 0 ? `, ${counted(result.linkCount, 'link')}` : '';
  const step = `${cardsInWords(result.ids.length)} ${verb}`;
  const message = [`${step}${links}.`, pasteRemarks(result, clip)].filter(Boolean).join(' ');
  const options = { message, announcement: `${message} Undo takes this back.` };
  if (!edit(step, [...result.changes, ...moveChanges(mapId, moves)], options)) return;
  select(result.ids);
  requestCardFocus(first);
  if (map) revealPasted(map, first, box);
}

const isRestricted = ({ fields }: Clip['cards'][number]): boolean => fields.sensitivity === 'restricted';

/** The cards that may be anywhere, and the links between those. */
function withoutRestricted(clip: Clip): Clip {
  const cards = clip.cards.filter((card) => !isRestricted(card));
  const ids = new Set(cards.map(({ id }) => id));
  return { ...clip, cards, links: clip.links.filter(({ from, to }) => ids.has(from) && ids.has(to)) };
}

interface RestrictedCardsProps {
  readonly clip: Clip;
  readonly onPaste: (clip: Clip) => void;
  readonly onClose: () => void;
}

function RestrictedCardsDialog({ clip, onPaste, onClose }: RestrictedCardsProps) {
  const count = clip.cards.filter(isRestricted).length;
  const unrestricted = withoutRestricted(clip);
  const answer = (chosen: Clip) => (): void => {
    onClose();
    onPaste(chosen);
  };
  return (
    <Dialog
      title="Some of these cards are private"
      isAlert
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button onPress={answer(clip)}>Paste all</Button>
          {unrestricted.cards.length > 0 && (
            <Button variant="primary" onPress={answer(unrestricted)}>
              Leave them out
            </Button>
          )}
        </>
      }
    >
      <p>
        {`${cardsInWords(count)} of ${clip.cards.length} ${count === 1 ? 'is' : 'are'} marked “Private” in “${clip.title}”. Pasted here, the mark stays, and whoever has this project’s whole file can read ${count === 1 ? 'it' : 'them'}.`}
      </p>
    </Dialog>
  );
}

/** Pastes copied cards on the map. Restricted ones of another project are asked about. */
export function pasteCards(clip: Clip, target: PasteTarget, verb = 'pasted'): void {
  const isFromOtherProject = clip.project !== currentProject().document.project;
  if (!isFromOtherProject || !clip.cards.some(isRestricted)) {
    pasteClip(clip, target, verb);
    return;
  }
  showDialog((close) => (
    <RestrictedCardsDialog
      clip={clip}
      onClose={close}
      onPaste={(chosen) => pasteClip(chosen, target, verb)}
    />
  ));
}
