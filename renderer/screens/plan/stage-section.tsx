import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import type { PlainRecord } from '../../../shared/document/model/document.ts';
import { childrenOf } from '../../../shared/document/model/selectors.ts';
import { dateInWords } from '../../../shared/records/fields/dates.ts';
import { stages } from '../../../shared/records/fields/option-lists.ts';
import { textOf } from '../../../shared/records/fields/read-field.ts';
import { newRecordId } from '../../core/client/random.ts';
import { localToday } from '../../core/records/parse-day.ts';
import { edit } from '../../core/state/edit.ts';
import { useProject } from '../../core/state/project-store.ts';
import { Button } from '../../core/ui/button.tsx';
import { Menu } from '../../core/ui/menu.tsx';
import { stageLabel } from '../../features/project-stage/stage-label.ts';
import { nextStage, stageMoveChanges, stageOf, stageOrder, unmetConditionsFor } from './stage-moves.ts';
import { StageReasonDialog } from './stage-reason-dialog.tsx';

const useStageMove = (project: PlainRecord) => {
  const doc = useProject((one) => one.document);
  const [stageToConfirm, setStageToConfirm] = useState<string | null>(null);
  const move = (to: string, reason: string) => {
    setStageToConfirm(null);
    edit(
      `Stage: ${stageLabel(to)}`,
      stageMoveChanges({ project: project.id, id: newRecordId(), to, reason, today: localToday() }),
      { announcement: `The project is in ${stageLabel(to)} now.` },
    );
  };
  const requestMove = (to: string) =>
    unmetConditionsFor(doc, project, to).length > 0 ? setStageToConfirm(to) : move(to, '');
  return { stageToConfirm, requestMove, move, cancel: () => setStageToConfirm(null) };
};

const OpenConditions = ({ project, next }: { readonly project: PlainRecord; readonly next: string }) => {
  const doc = useProject((one) => one.document);
  const open = unmetConditionsFor(doc, project, next);
  if (open.length === 0) return <p className="meta">Nothing is missing for {stageLabel(next)}.</p>;
  return (
    <div className="plan-missing">
      <p>Before {stageLabel(next)}, these are still open:</p>
      <ul>
        {open.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </div>
  );
};

const StageHistory = ({ project }: { readonly project: PlainRecord }) => {
  const doc = useProject((one) => one.document);
  const moves = childrenOf(doc, 'stageChange', project.id).toSorted((one, other) =>
    textOf(one, 'on') < textOf(other, 'on') ? -1 : 1,
  );
  if (moves.length === 0) return null;
  return (
    <ol className="plan-history" aria-label="Stages so far">
      {moves.map((move) => (
        <li key={move.id}>
          <b>{stageLabel(textOf(move, 'stage'))}</b>
          <span className="meta">{dateInWords(textOf(move, 'on'))}</span>
          {textOf(move, 'note') !== '' && <p>{textOf(move, 'note')}</p>}
        </li>
      ))}
    </ol>
  );
};

/** The current stage, what the next one asks for, the move itself, and the moves so far. */
export function StageSection({ project }: { readonly project: PlainRecord }) {
  const isReadOnly = useProject((one) => one.readOnly);
  const { stageToConfirm, requestMove, move, cancel } = useStageMove(project);
  const current = stageOf(project);
  const next = nextStage(current);
  const others = stages.filter(({ value }) => value !== current && value !== next);
  return (
    <section aria-labelledby="plan-stage">
      <h3 id="plan-stage">Stage</h3>
      <ol className="plan-path">
        {stageOrder.map((stage) => (
          <li key={stage} aria-current={stage === current ? 'step' : undefined}>
            <span className={stage === current ? 'here' : ''}>{stageLabel(stage)}</span>
          </li>
        ))}
      </ol>
      {current === 'paused' && <p>The project is paused.</p>}
      {next && <OpenConditions project={project} next={next} />}
      {!isReadOnly && (
        <div className="plan-moves">
          {next && (
            <Button icon={ArrowRight} onPress={() => requestMove(next)}>
              Move on to {stageLabel(next)}
            </Button>
          )}
          <Menu
            label="Another stage"
            placement="bottom start"
            trigger={<Button variant="quiet">Another stage…</Button>}
            entries={others.map(({ value, label, help }) => ({
              id: value,
              label,
              help,
              run: () => requestMove(value),
            }))}
          />
        </div>
      )}
      <StageHistory project={project} />
      {stageToConfirm !== null && (
        <StageReasonDialog project={project} to={stageToConfirm} onMove={move} onClose={cancel} />
      )}
    </section>
  );
}
