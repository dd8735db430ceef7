import { EyeOff, Users } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import type { PlainRecord } from '../../../shared/document/model/document.ts';
import { hasTestStarted } from '../../../shared/records/lifecycle/test-lifecycle.ts';
import { predictionRounds } from '../../../shared/records/lifecycle/writing-rounds.ts';
import { useProject } from '../../core/state/project-store.ts';
import { Button } from '../../core/ui/button.tsx';
import { focusNextFrame } from '../../core/ui/focus.ts';
import { DeletionClash } from '../record-fields/deletion-clash.tsx';
import { askToShowPredictions } from './ask-to-show-predictions.tsx';
import {
  type SectorPredictions as Described,
  describeSectorPredictions,
} from './describe-sector-predictions.ts';
import {
  openPredictionRound,
  removePredictionRound,
  showSectorPredictions,
} from './edit-sector-predictions.ts';
import { SectorPredictionList } from './sector-prediction-list.tsx';
import './sector-predictions.css';

interface SectorPredictionsProps {
  readonly test: PlainRecord;
  /** The heading over it, in the level of its place. */
  readonly heading: (words: string) => ReactNode;
  /** Opens the form in which one after another writes. */
  readonly onWrite: () => void;
  /** The form, where it stands within this. */
  readonly children?: ReactNode;
}

const headings: { readonly [state in Described['state']]: string } = {
  none: '',
  open: 'Each sector predicts first',
  waiting: 'What each sector predicted',
  shown: 'What each sector predicted',
};

const writtenInWords = ({ state, count, sectors }: Described): string => {
  if (count === 0) return 'Nobody has written yet.';
  return state === 'waiting'
    ? `Written before the start and never shown: ${sectors}.`
    : `Written so far: ${sectors}.`;
};

interface HiddenProps extends Pick<SectorPredictionsProps, 'test' | 'onWrite' | 'children'> {
  readonly described: Described;
  readonly onDone: () => void;
}

/** A round that nobody has seen: who has written, and what can be done. */
const HiddenPredictions = ({ test, described, onWrite, children, onDone }: HiddenProps) => {
  const isReadOnly = useProject(({ readOnly }) => readOnly);
  const { state, count, sectors } = described;
  const show = () => {
    if (showSectorPredictions(test.id)) onDone();
  };
  const remove = () => {
    if (removePredictionRound(test.id)) onDone();
  };
  return (
    <>
      <p dir="auto">{writtenInWords(described)}</p>
      <p className="meta sector-hidden">
        <EyeOff className="icon icon-s" aria-hidden="true" />
        <span>Hidden here, not secret: it is in the file.</span>
      </p>
      {children}
      {!isReadOnly && !children && (
        <div className="record-actions">
          {state === 'open' && <Button onPress={onWrite}>Write a prediction</Button>}
          {count > 0 && (
            <Button onPress={() => askToShowPredictions({ sectors, onShow: show })}>Show them all</Button>
          )}
          {state === 'open' && (
            <Button variant="quiet" onPress={remove}>
              Do without
            </Button>
          )}
        </div>
      )}
    </>
  );
};

const ShownPredictions = ({ shown, origin, keptBack }: Described) => (
  <>
    {keptBack === '' ? (
      <SectorPredictionList predictions={shown} className="sector-predictions" />
    ) : (
      <p>{keptBack}</p>
    )}
    {origin !== '' && <p className="meta">{origin}</p>}
  </>
);

/**
 * What each sector predicts of a test, before anybody sees what the others wrote: who is asked, who has written, and
 * once it is shown all of it. Nothing where nobody was asked and it is too late to.
 */
export function SectorPredictions({ test, heading, onWrite, children }: SectorPredictionsProps) {
  const document = useProject((project) => project.document);
  const isReadOnly = useProject(({ readOnly }) => readOnly);
  const box = useRef<HTMLElement>(null);
  const described = describeSectorPredictions(document, test);
  const focusBox = () => focusNextFrame(() => box.current);
  if (described.state === 'none') {
    if (isReadOnly || hasTestStarted(test)) return null;
    const open = () => {
      if (openPredictionRound(test.id)) focusBox();
    };
    return (
      <section ref={box} className="sector-section" tabIndex={-1} aria-label="Predictions by sector">
        <Button variant="quiet" icon={Users} onPress={open}>
          Let each sector predict first
        </Button>
      </section>
    );
  }
  return (
    <section ref={box} className="sector-section" tabIndex={-1} aria-label="Predictions by sector">
      {heading(headings[described.state])}
      {predictionRounds(document, test.id).map(({ id }) => (
        <DeletionClash key={id} kind="writingRound" id={id} />
      ))}
      {described.state === 'shown' ? (
        <ShownPredictions {...described} />
      ) : (
        <HiddenPredictions test={test} described={described} onWrite={onWrite} onDone={focusBox}>
          {children}
        </HiddenPredictions>
      )}
    </section>
  );
}
