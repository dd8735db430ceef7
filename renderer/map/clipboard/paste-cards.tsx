import { freshId } from '../../client/random.ts';
import { localToday, writeDay } from '../../record-form/days.ts';
import { edit, notice } from '../../state/edit.ts';
import { currentProject } from '../../state/project-store.ts';
import { select } from '../../state/selection.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { showDialog } from '../../ui/dialog-host.tsx';
import { cardsInWords, counted } from '../../ui/words.ts';
import { mapUi } from '../canvas/ui-store.ts';
import { liveMap } from '../live-map.ts';
import { CARD_WIDTH } from '../model/face.ts';
import { around } from '../model/rect.ts';
import type { Clip } from './clip.ts';
import type { PasteAt } from './paste-at.ts';
import { type Paste, pasteChanges } from './paste-changes.ts';
import { roomFor } from './room.ts';
import { showPasted } from './show-pasted.ts';

/** A card whose height is not known yet is taken to be this high, px. */
const HEIGHT = 144;

const boundsOf = (clip: Clip) =>
  around(clip.cards.map(({ at: [x, y] }) => ({ x, y, w: CARD_WIDTH, h: HEIGHT }))) ?? {
    x: 0,
    y: 0,
    w: CARD_WIDTH,
    h: HEIGHT,
  };

/** What was not taken over, so that nobody takes a copy for the whole. */
function remarks(paste: Paste, clip: Clip): string {
  const isOne = paste.ids.length === 1;
  const drafts = paste.anew === 1 ? '1 of them begins as a draft.' : `${paste.anew} of them begin as drafts.`;
  const said = [
    paste.anew > 0 && (isOne ? 'It begins as a draft.' : drafts),
    paste.withoutResults > 0 && 'What was predicted for good and seen in a test stays with that test.',
    clip.left > 0 && paste.isCopy && 'Points and amendments stay with the cards they were made for.',
    paste.erased > 0 && `${cardsInWords(paste.erased)} erased for good did not come back.`,
  ];
  return said.filter(Boolean).join(' ');
}

/** Pastes cards, keeping how they lie to each other. One step of Undo. */
function paste(clip: Clip, { mapId, near }: PasteAt, word: string): void {
  const { document } = currentProject();
  const map = liveMap();
  const box = boundsOf(clip);
  const [left, top] = map && near ? roomFor(map.model, box.w, box.h, near) : [0, 0];
  const by = [Math.round(left - box.x), Math.round(top - box.y)] as const;
  const made = pasteChanges({ document, clip, map: mapId, by, day: writeDay(localToday()), freshId });
  const [first] = made.ids;
  if (first === undefined) {
    notice('These cards were erased for good. Nothing was pasted.');
    return;
  }
  const links = made.links > 0 ? `, ${counted(made.links, 'link')}` : '';
  const step = `${cardsInWords(made.ids.length)} ${word}`;
  const sentence = [`${step}${links}.`, remarks(made, clip)].filter(Boolean).join(' ');
  if (!edit(step, made.changes, { say: `${sentence} Undo takes this back.` })) return;
  select(made.ids);
  mapUi.setState({ notice: { sentence, step }, focusId: first, isFocusWanted: true });
  if (map) showPasted(map, first, { x: left, y: top, w: box.w, h: box.h });
}

const isRestricted = ({ fields }: Clip['cards'][number]): boolean => fields.sensitivity === 'restricted';

/** The cards that may be anywhere, and the links between those. */
function withoutRestricted(clip: Clip): Clip {
  const cards = clip.cards.filter((card) => !isRestricted(card));
  const ids = new Set(cards.map(({ id }) => id));
  return { ...clip, cards, links: clip.links.filter(({ from, to }) => ids.has(from) && ids.has(to)) };
}

interface AskProps {
  readonly clip: Clip;
  readonly onPaste: (clip: Clip) => void;
  readonly onClose: () => void;
}

function AskDialog({ clip, onPaste, onClose }: AskProps) {
  const count = clip.cards.filter(isRestricted).length;
  const rest = withoutRestricted(clip);
  const answer = (chosen: Clip) => (): void => {
    onClose();
    onPaste(chosen);
  };
  return (
    <Dialog
      title="Some of these cards stay where they were"
      isAlert
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button onPress={answer(clip)}>Paste all</Button>
          {rest.cards.length > 0 && (
            <Button variant="first" onPress={answer(rest)}>
              Leave them out
            </Button>
          )}
        </>
      }
    >
      <p>
        {`${cardsInWords(count)} of ${clip.cards.length} ${count === 1 ? 'is' : 'are'} marked “Stays here” in “${clip.title}”. Pasted here, the mark stays, and whoever has this project’s whole file can read ${count === 1 ? 'it' : 'them'}.`}
      </p>
    </Dialog>
  );
}

/** Pastes copied cards on the map. Restricted ones of another project are asked about. */
export function pasteCards(clip: Clip, at: PasteAt, word = 'pasted'): void {
  const isFromElsewhere = clip.project !== currentProject().document.project;
  if (!isFromElsewhere || !clip.cards.some(isRestricted)) {
    paste(clip, at, word);
    return;
  }
  showDialog((close) => (
    <AskDialog clip={clip} onClose={close} onPaste={(chosen) => paste(chosen, at, word)} />
  ));
}
