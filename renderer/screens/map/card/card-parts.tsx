import { EyeOff, GitCompareArrows, Lock, Pin } from 'lucide-react';
import { useProject } from '../../../core/state/project-store.ts';
import { KindMark } from '../../../core/ui/kind-mark.tsx';
import type { Pane } from '../../../features/flow/react-flow-adapter.tsx';
import { useZoom } from '../../../features/flow/react-flow-adapter.tsx';
import type { CardFace } from '../../../features/map-model/content/card-face.ts';
import { type CardLine, isSentence } from '../../../features/map-model/content/card-lines.ts';
import type { Tone } from '../view-options/colour-schemes.ts';
import { ToneSign } from '../view-options/tone-sign.tsx';
import { Sparkline } from './sparkline.tsx';
import '../../../core/ui/steps.css';

interface HeadProps {
  readonly face: CardFace;
  readonly isPinned?: boolean;
  readonly isNew?: boolean;
  /** What the card is coloured by, where it is not its kind. */
  readonly tone?: Tone | undefined;
}

/** The head of every card: mark, kind and state. */
export function CardHead({ face, isPinned = false, isNew = false, tone }: HeadProps) {
  return (
    <div className="card-head">
      <KindMark kind={face.kind} />
      <span className="kind-word">{face.kindLabel}</span>
      {isNew && <span className="card-new">New</span>}
      {tone && <ToneSign tone={tone} size={14} />}
      {(face.state || face.isLocked || face.isRestricted || isPinned) && (
        <span className="card-state">
          {face.isRestricted && <EyeOff className="icon" aria-hidden="true" />}
          {isPinned && <Pin className="icon" aria-hidden="true" />}
          {face.isLocked && <Lock className="icon" aria-hidden="true" />}
          {face.isRestricted ? 'Private' : face.state}
        </span>
      )}
    </div>
  );
}

/** Five squares, filled up to a value. */
export function StrengthSquares({ value }: { readonly value: number }) {
  return (
    <span className="steps" aria-hidden="true">
      {[1, 2, 3, 4, 5].map((step) => (
        <i key={step} className={step <= value ? 'on' : ''} />
      ))}
    </span>
  );
}

const LineWithPoint = ({ text, strong }: CardLine) => {
  if (!strong) return text;
  return (
    <>
      {text.slice(0, strong.from)}
      <b>{text.slice(strong.from, strong.to)}</b>
      {text.slice(strong.to)}
    </>
  );
};

/** The lines of a title, or of a whole sentence with its point in bold. */
export function CardTitle({ face }: { readonly face: Pick<CardFace, 'title' | 'lines'> }) {
  return (
    <p className={isSentence(face.title) ? 'card-title is-sentence' : 'card-title'}>
      {face.lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name, and a changed title is new lines
        <span key={at}>
          <LineWithPoint {...line} />
        </span>
      ))}
    </p>
  );
}

/** What is under the title: sparkline, strength or meta line. */
export function CardFoot({ face }: { readonly face: CardFace }) {
  return (
    <>
      {face.sparkValues.length > 1 && <Sparkline values={face.sparkValues} />}
      {face.strength !== undefined ? (
        <p className="card-meta">
          Strength <StrengthSquares value={face.strength} /> {face.strength}
        </p>
      ) : (
        face.meta && <p className="card-meta">{face.meta}</p>
      )}
    </>
  );
}

export function ClashFlag() {
  return (
    <span className="card-flag">
      <GitCompareArrows className="icon" aria-hidden="true" />
      Clash
    </span>
  );
}

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/** Four handles of 24 px on the screen at any zoom, from which a link is dragged; none where the project is read-only. */
export function LinkHandles({ id, pane }: { readonly id: string; readonly pane: Pane | undefined }) {
  const zoom = useZoom(pane);
  const isReadOnly = useProject((project) => project.readOnly);
  if (isReadOnly) return null;
  return SIDES.map((side) => (
    <span
      key={side}
      className={`card-handle card-handle-${side}`}
      data-handle={id}
      aria-hidden="true"
      style={{ scale: String(1 / Math.max(0.2, Math.min(zoom, 1))) }}
    />
  ));
}
