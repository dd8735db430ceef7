import { kindLabelOf } from '../../../../shared/records/kind-registry.ts';
import type { MountedCard } from '../../../features/flow/react-flow-adapter.tsx';
import {
  CARD_WIDTH,
  type CardFace,
  cardHeightForTitle,
} from '../../../features/map-model/content/card-face.ts';
import type { CardDraft } from '../state/map-ui.ts';

/** No record has this id: it is no name that the document takes. */
export const DRAFT_ID = '~draft';

const mountedByDraft = new WeakMap<CardDraft, MountedCard>();
const draftByFace = new WeakMap<CardFace, CardDraft>();

/** The draft that a face was made for, so that both are of the same state whatever came since. */
export function draftOf(face: CardFace): CardDraft | undefined {
  return draftByFace.get(face);
}

/** The new card that is being written, as the canvas mounts it. */
export function mountedDraft(draft: CardDraft | undefined): MountedCard | undefined {
  if (!draft) return undefined;
  const known = mountedByDraft.get(draft);
  if (known) return known;
  const card: MountedCard = {
    face: {
      id: DRAFT_ID,
      kind: draft.kind,
      kindLabel: kindLabelOf(draft.kind),
      title: '',
      lines: [],
      state: '',
      meta: '',
      figure: '',
      strength: undefined,
      sparkValues: [],
      theme: draft.theme,
      isClashing: false,
      isRestricted: false,
      isLocked: false,
    },
    rect: { x: draft.x, y: draft.y, w: CARD_WIDTH, h: cardHeightForTitle('', true) },
    isMat: false,
    isSelected: true,
    isDragged: false,
  };
  mountedByDraft.set(draft, card);
  draftByFace.set(card.face, draft);
  return card;
}
