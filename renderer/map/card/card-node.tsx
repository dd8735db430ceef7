import { useEffect, useRef, useState } from 'react';
import { kindOf } from '../../../shared/records/registry.ts';
import { currentProject, useProject } from '../../state/project-store.ts';
import { KindMark, kindStyle } from '../../ui/kind-mark.tsx';
import { nameOf, retitle } from '../actions/cards.ts';
import { staysPut } from '../actions/staying.ts';
import { DRAFT_ID } from '../canvas/draft-card.ts';
import type { DrawnCard } from '../canvas/react-flow-adapter.tsx';
import { mapUi, useMapUi } from '../canvas/ui-store.ts';
import { liveMap } from '../live-map.ts';
import { spokenName } from '../model/face.ts';
import { useIsHit, useLight, useTone } from '../seeing/seeing-store.ts';
import type { Tone } from '../seeing/tones.ts';
import { CardFoot, CardHead, ClashFlag, Handles } from './card-parts.tsx';
import { CardWords } from './close-card.tsx';
import { DraftCard } from './draft-card.tsx';
import { TitleEditor } from './title-editor.tsx';
import './card.css';
import './mat-tab.css';

const toneStyle = (tone: Tone) => ({ '--kind': `var(${tone.token})` });

interface Props {
  readonly card: DrawnCard;
}

/** Takes the keyboard when the map says so. */
function useRovingFocus(id: string) {
  const element = useRef<HTMLDivElement>(null);
  const isWanted = useMapUi((ui) => ui.isFocusWanted && ui.focusId === id && ui.editingId === undefined);
  useEffect(() => {
    if (!isWanted) return;
    element.current?.focus({ preventScroll: true });
    mapUi.setState({ isFocusWanted: false });
  }, [isWanted]);
  return element;
}

function Editor({ id, label }: { readonly id: string; readonly label: string }) {
  const [begun] = useState(() => currentProject().document);
  const [initial] = useState(() => nameOf(id));
  const over = (): void => mapUi.setState({ editingId: undefined, focusId: id, isFocusWanted: true });
  return (
    <TitleEditor
      label={`Title of this ${label.toLowerCase()}`}
      initial={initial}
      placeholder={kindOf(label)?.prompt ?? ''}
      onDone={(title, by) => {
        if (title !== '' && title !== initial && !retitle(id, title, begun)) return false;
        if (by === 'enter') over();
        else mapUi.setState({ editingId: undefined });
        return true;
      }}
      onCancel={over}
    />
  );
}

const className = (card: DrawnCard, isDim: boolean, isHit: boolean, hasTone: boolean): string =>
  [
    'card',
    hasTone && 'has-tone',
    isDim && 'is-dim',
    isHit && 'is-hit',
    card.isSelected && 'is-selected',
    card.isHeld && 'is-dragged',
    card.face.isClashing && 'is-clash',
    card.face.isRestricted && 'is-restricted',
  ]
    .filter(Boolean)
    .join(' ');

function IndexCard({ card }: Props) {
  const { face } = card;
  const element = useRovingFocus(face.id);
  const isEditing = useMapUi((ui) => ui.editingId === face.id) && !currentProject().readOnly;
  const isFar = useMapUi((ui) => ui.isFar);
  const isStaying = useProject(({ document }) => staysPut(document, liveMap()?.mapId ?? '', face.id));
  const isDim = useLight(face.id) === 'dim';
  const isHit = useIsHit(face.id);
  const tone = useTone(face.id);
  const hasHandles = useMapUi((ui) => ui.hoverId === face.id || (card.isSelected && ui.focusId === face.id));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a card on the map is a group with a name, not a set of form fields
    <div
      ref={element}
      className={`${className(card, isDim, isHit, tone !== undefined)}${isFar && !isEditing ? ' is-painted' : ''}`}
      data-card={face.id}
      data-kind={face.kind}
      style={{
        ...(tone ? toneStyle(tone) : kindStyle(face.kind)),
        ...(isEditing ? { minHeight: card.height } : { height: card.height }),
      }}
      role="group"
      tabIndex={-1}
      aria-label={[
        spokenName(face),
        tone?.label,
        isStaying && 'stays where it is',
        isDim && 'pale',
        card.isSelected && 'selected',
      ]
        .filter(Boolean)
        .join(', ')}
      onFocus={() => mapUi.setState({ focusId: face.id })}
    >
      <CardHead face={face} isStaying={isStaying} tone={tone} />
      {face.figure && <p className="card-figure">{face.figure}</p>}
      {isEditing ? (
        <>
          <Editor id={face.id} label={face.kindLabel} />
          <CardFoot face={face} />
        </>
      ) : (
        <CardWords face={face} height={card.height} />
      )}
      {face.isClashing && <ClashFlag />}
      {hasHandles && !card.isHeld && !isEditing && !isFar && <Handles id={face.id} pane={liveMap()?.pane} />}
    </div>
  );
}

/** The name band of a theme's mat; the mat itself is painted. */
function MatTab({ card }: Props) {
  const { face } = card;
  const element = useRovingFocus(face.id);
  const isEditing = useMapUi((ui) => ui.editingId === face.id);
  const isFar = useMapUi((ui) => ui.isFar);
  const isDim = useLight(face.id) === 'dim';
  const isHit = useIsHit(face.id);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a mat is a group of cards with a name, not a set of form fields
    <div
      ref={element}
      className={`mat-tab ${card.isSelected || isHit ? 'is-selected' : ''} ${isDim ? 'is-dim' : ''} ${isFar && !isEditing ? 'is-painted' : ''}`}
      data-card={face.id}
      style={kindStyle('theme')}
      role="group"
      tabIndex={-1}
      aria-label={`${spokenName(face)}${card.isSelected ? ', selected' : ''}`}
      onFocus={() => mapUi.setState({ focusId: face.id })}
    >
      <KindMark kind="theme" />
      {isEditing ? <Editor id={face.id} label="theme" /> : <span className="mat-name">{face.title}</span>}
      {!isEditing && face.meta && <span className="mat-meta">{face.meta}</span>}
    </div>
  );
}

/** Draws what the canvas mounts: a card, a theme's name band, or the card that is being written. */
export function CardNode({ card }: Props) {
  if (card.face.id === DRAFT_ID) return <DraftCard card={card} />;
  return card.isMat ? <MatTab card={card} /> : <IndexCard card={card} />;
}
