import { kindOf } from '../../../shared/records/registry.ts';
import { CARD_WIDTH, type Face, heightOfTitle } from '../model/face.ts';
import type { MountedCard } from './react-flow-adapter.tsx';
import type { Draft } from './ui-store.ts';

/** No record has this id: it is no name that the document takes. */
export const DRAFT_ID = '~draft';

const made = new WeakMap<Draft, MountedCard>();
const drafts = new WeakMap<Face, Draft>();

/** The draft that this face was made for: what is drawn and what it is drawn from are one, whatever came since. */
export const draftOf = (face: Face): Draft | undefined => drafts.get(face);

/** A card that is being written, as the canvas mounts it. */
export function draftCard(draft: Draft | undefined): MountedCard | undefined {
  if (!draft) return undefined;
  const known = made.get(draft);
  if (known) return known;
  const card: MountedCard = {
    face: {
      id: DRAFT_ID,
      kind: draft.kind,
      kindLabel: kindOf(draft.kind)?.label ?? draft.kind,
      title: '',
      lines: [],
      state: '',
      meta: '',
      figure: '',
      strength: undefined,
      spark: [],
      theme: draft.theme,
      isClashing: false,
      isRestricted: false,
      isLocked: false,
    },
    rect: { x: draft.x, y: draft.y, w: CARD_WIDTH, h: heightOfTitle('', true) },
    isMat: false,
    isSelected: true,
    isHeld: false,
  };
  made.set(draft, card);
  drafts.set(card.face, draft);
  return card;
}
