import { ChevronDown, ChevronUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { kindOf } from '../../../../shared/records/kind-registry.ts';
import { isLockedOnMap } from '../../../../shared/records/maps/locked-on-map.ts';
import { currentProject, useProject } from '../../../core/state/project-store.ts';
import { useRequestedFocus } from '../../../core/ui/focus.ts';
import { KindMark, kindStyle } from '../../../core/ui/kind-mark.tsx';
import type { CardToRender } from '../../../features/flow/react-flow-adapter.tsx';
import { accessibleCardName } from '../../../features/map-model/content/card-face.ts';
import { recordTitle, setCardTitle } from '../actions/card-actions.ts';
import { returnFromEditing } from '../actions/glide-to-edit.ts';
import { TitleEditor } from '../controls/title-editor.tsx';
import { foldedInWords } from '../painting/mat-words.ts';
import { activeMap } from '../state/active-map.ts';
import { useIsThemeFolded } from '../state/folded-themes.ts';
import { cardFocus, mapUi, requestCardFocus, useMapUi } from '../state/map-ui.ts';
import type { Tone } from '../view-options/colour-schemes.ts';
import { useEmphasis, useIsHit, useTone } from '../view-options/view-options-store.ts';
import { CardFoot, CardHead, ClashFlag, LinkHandles } from './card-parts.tsx';
import { CardText } from './card-text.tsx';
import { DraftCard } from './draft-card.tsx';
import { cardKindInWords } from './kind-in-words.ts';
import { DRAFT_ID } from './mounted-draft.ts';
import { useIsMarkedNew, useMatNews } from './use-news.ts';
import './card.css';
import './card-handles.css';
import './mat-tab.css';

const toneStyle = (tone: Tone) => ({ '--kind': `var(${tone.token})` });

interface Props {
  readonly card: CardToRender;
}

/** The element of a card, which takes the focus when the map asks for it. */
function useRovingFocus(id: string) {
  const element = useRef<HTMLDivElement>(null);
  const isReady = useMapUi((ui) => ui.focusId === id && ui.editingId === undefined);
  useRequestedFocus(cardFocus, id, element, isReady);
  return element;
}

function InlineTitleEditor({ id, kind }: { readonly id: string; readonly kind: string }) {
  const [editBase] = useState(() => currentProject().document);
  const [initial] = useState(() => recordTitle(id));
  const finish = (): void => {
    mapUi.setState({ editingId: undefined });
    requestCardFocus(id);
  };
  return (
    <TitleEditor
      label={`Title of this ${cardKindInWords(kind)}`}
      initial={initial}
      placeholder={kindOf(kind)?.prompt ?? ''}
      onCommit={(title, by) => {
        if (title !== '' && title !== initial && !setCardTitle(id, title, editBase)) return false;
        if (by === 'enter') finish();
        else mapUi.setState({ editingId: undefined });
        return true;
      }}
      onCancel={() => {
        finish();
        returnFromEditing();
      }}
    />
  );
}

interface CardLook {
  readonly isDim: boolean;
  readonly isHit: boolean;
  readonly hasTone: boolean;
  readonly isEditing: boolean;
}

const cardClassName = (card: CardToRender, look: CardLook): string =>
  [
    'card',
    look.hasTone && 'has-tone',
    look.isDim && 'is-dim',
    look.isHit && 'is-hit',
    look.isEditing && 'is-editing',
    card.isSelected && 'is-selected',
    card.isDragged && 'is-dragged',
    card.face.isClashing && 'is-clash',
    card.face.isRestricted && 'is-restricted',
  ]
    .filter(Boolean)
    .join(' ');

function IndexCard({ card }: Props) {
  const { face } = card;
  const element = useRovingFocus(face.id);
  const isEditing = useMapUi((ui) => ui.editingId === face.id) && !currentProject().readOnly;
  const isCardPinned = useProject(({ document }) =>
    isLockedOnMap(document, activeMap()?.mapId ?? '', face.id),
  );
  const isDim = useEmphasis(face.id) === 'dimmed';
  const isHit = useIsHit(face.id);
  const tone = useTone(face.id);
  const isNew = useIsMarkedNew(face.id);
  const hasHandles = useMapUi((ui) => ui.hoverId === face.id || (card.isSelected && ui.focusId === face.id));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a card on the map is a group with a name, not a set of form fields
    <div
      ref={element}
      className={cardClassName(card, { isDim, isHit, hasTone: tone !== undefined, isEditing })}
      data-card={face.id}
      data-kind={face.kind}
      style={{
        ...(tone ? toneStyle(tone) : kindStyle(face.kind)),
        ...(isEditing ? { minHeight: card.height } : { height: card.height }),
      }}
      role="group"
      tabIndex={-1}
      aria-label={[
        accessibleCardName(face),
        tone?.label,
        isNew && 'new',
        isCardPinned && 'locked in place',
        isDim && 'pale',
        card.isSelected && 'selected',
      ]
        .filter(Boolean)
        .join(', ')}
      onFocus={() => mapUi.setState({ focusId: face.id })}
    >
      <CardHead face={face} isPinned={isCardPinned} isNew={isNew} tone={tone} />
      {face.figure && <p className="card-figure">{face.figure}</p>}
      {isEditing ? (
        <>
          <InlineTitleEditor id={face.id} kind={face.kind} />
          <CardFoot face={face} />
        </>
      ) : (
        <CardText face={face} height={card.height} />
      )}
      {face.isClashing && <ClashFlag />}
      {hasHandles && !card.isDragged && !isEditing && <LinkHandles id={face.id} pane={activeMap()?.pane} />}
    </div>
  );
}

/** The name band of a theme's mat; the mat itself is painted. */
function MatTab({ card }: Props) {
  const { face } = card;
  const element = useRovingFocus(face.id);
  const isEditing = useMapUi((ui) => ui.editingId === face.id);
  const isDim = useEmphasis(face.id) === 'dimmed';
  const isHit = useIsHit(face.id);
  const news = useMatNews(face.id);
  const map = activeMap();
  // Asked of the model: before an audience nothing is folded.
  const isFolded =
    useIsThemeFolded(face.id) && map?.model.slots.isFolded(map.model.slots.slotOf(face.id) ?? -1);
  const FoldSign = isFolded ? ChevronDown : ChevronUp;
  const sum = isFolded && map ? `folded up, ${foldedInWords(map.model, face.id)}` : '';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a mat is a group of cards with a name, not a set of form fields
    <div
      ref={element}
      className={`mat-tab ${news?.isAll ? 'is-new' : ''} ${card.isSelected || isHit ? 'is-selected' : ''} ${isDim ? 'is-dim' : ''} ${isEditing ? 'is-editing' : ''}`}
      data-card={face.id}
      style={kindStyle('theme')}
      role="group"
      tabIndex={-1}
      aria-label={[
        accessibleCardName(face),
        sum,
        face.meta,
        news && `${news.count} new`,
        card.isSelected && 'selected',
      ]
        .filter(Boolean)
        .join(', ')}
      onFocus={() => mapUi.setState({ focusId: face.id })}
    >
      <KindMark kind="theme" />
      {isEditing ? (
        <InlineTitleEditor id={face.id} kind="theme" />
      ) : (
        <span className="mat-name">{face.title}</span>
      )}
      {!isEditing && face.meta && <span className="mat-meta">{face.meta}</span>}
      {news && (news.isAll || isFolded) && <span className="mat-news">{`${news.count} new`}</span>}
      {!isEditing && map && <FoldSign className="icon mat-fold" aria-hidden="true" />}
    </div>
  );
}

/** Draws what the canvas mounts: a card, a theme's name band, or the new card that is being written. */
export function CardNode({ card }: Props) {
  if (card.face.id === DRAFT_ID) return <DraftCard card={card} />;
  return card.isMat ? <MatTab card={card} /> : <IndexCard card={card} />;
}
