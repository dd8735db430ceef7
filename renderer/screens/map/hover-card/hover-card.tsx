import { kindStyle } from '../../../core/ui/kind-mark.tsx';
import { textScale } from '../../../core/ui/text-scale.ts';
import { CARD_WIDTH } from '../../../features/map-model/content/card-face.ts';
import { CardHead } from '../card/card-parts.tsx';
import { CardText } from '../card/card-text.tsx';
import type { ActiveMap } from '../state/active-map.ts';
import { useCardLookedAt } from './use-card-looked-at.ts';
import './hover-card.css';

/** To the window's edges, px. */
const MARGIN = 8;

const within = (start: number, size: number, room: number): number =>
  Math.max(MARGIN, Math.min(start, room - size - MARGIN));

/** Whether the keyboard is on the card, and shown to be. */
const hasKeyboard = (id: string | undefined): boolean =>
  document.activeElement?.matches(`[data-card="${id}"]:focus-visible`) === true;

/** The near card over the painted one. It takes no press, and says nothing that the card does not say itself. */
export function HoverCard({ map }: { readonly map: ActiveMap }) {
  const id = useCardLookedAt(map.pane);
  const slot = id === undefined ? undefined : map.model.slots.slotOf(id);
  const face = slot === undefined || map.model.slots.isMat(slot) ? undefined : map.model.slots.face(slot);
  if (slot === undefined || !face) return null;
  const rect = map.model.slots.rect(slot);
  const { x, y, zoom, width, height } = map.pane.viewport();
  // As large as a person has letters, where the window has room for it.
  const scale = Math.max(1, Math.min(textScale(), (height - 2 * MARGIN) / rect.h));
  const [w, h] = [CARD_WIDTH * scale, rect.h * scale];
  const left = (rect.x + rect.w / 2) * zoom + x - w / 2;
  const top = (rect.y + rect.h / 2) * zoom + y - h / 2;
  return (
    <div
      className={`card hover-card${hasKeyboard(id) ? ' is-focused' : ''}`}
      aria-hidden="true"
      style={{
        ...kindStyle(face.kind),
        left: within(left, w, width),
        top: within(top, h, height),
        width: CARD_WIDTH,
        height: rect.h,
        scale,
      }}
    >
      <CardHead face={face} />
      {face.figure && <p className="card-figure">{face.figure}</p>}
      <CardText face={face} height={rect.h} />
    </div>
  );
}
