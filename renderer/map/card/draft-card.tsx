import { kindOf } from '../../../shared/records/registry.ts';
import { kindStyle } from '../../ui/kind-mark.tsx';
import { addCard } from '../actions/cards.ts';
import type { MountedCard } from '../canvas/react-flow-adapter.tsx';
import { mapUi } from '../canvas/ui-store.ts';
import { liveMap } from '../live-map.ts';
import { CardHead } from './card-parts.tsx';
import { TitleEditor } from './title-editor.tsx';

/** A new card in the hand: it comes into the project when its words are put down, and vanishes without words. */
export function DraftCard({ card }: { readonly card: MountedCard }) {
  const kind = kindOf(card.face.kind);
  const putDown = (title: string, by: 'enter' | 'leaving'): boolean => {
    const map = liveMap();
    const { draft } = mapUi.getState();
    if (map && draft && title !== '') {
      if (addCard({ ...draft, title, mapId: map.mapId }) === null) return false;
      if (by === 'enter') mapUi.setState({ isFocusWanted: true });
    }
    mapUi.setState({ draft: undefined });
    return true;
  };
  return (
    <div className="card is-selected is-draft" style={kindStyle(card.face.kind)} data-kind={card.face.kind}>
      <CardHead face={card.face} />
      <TitleEditor
        label={`New ${(kind?.label ?? 'card').toLowerCase()}`}
        initial=""
        placeholder={kind?.prompt ?? 'What is it?'}
        onDone={putDown}
        onCancel={() => {
          mapUi.setState({ draft: undefined });
          liveMap()?.element.focus({ preventScroll: true });
        }}
      />
      <p className="card-meta">Enter puts it down. Escape takes it away.</p>
    </div>
  );
}
