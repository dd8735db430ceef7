import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { childrenOf } from '../../shared/document/view.ts';
import type { PlainRecord } from '../../shared/records/kind.ts';
import { stages } from '../../shared/records/options.ts';
import { textOf } from '../../shared/records/read-field.ts';
import { freshId } from '../client/random.ts';
import { localToday, writeDay } from '../record-form/days.ts';
import { edit } from '../state/edit.ts';
import { useProject } from '../state/project-store.ts';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { nextStage, openFor, path, stageLabel, stageMove, stageOf } from './stage-moves.ts';

const useMove = (project: PlainRecord) => {
  const doc = useProject((one) => one.document);
  const [asking, setAsking] = useState<string | null>(null);
  const move = (to: string, reason: string) => {
    setAsking(null);
    edit(
      `Stage: ${stageLabel(to)}`,
      stageMove({ project: project.id, id: freshId(), to, reason, today: localToday() }),
      { say: `The project is in ${stageLabel(to)} now.` },
    );
  };
  const go = (to: string) => (openFor(doc, project, to).length > 0 ? setAsking(to) : move(to, ''));
  return { asking, go, move, stop: () => setAsking(null) };
};

const Missing = ({ project, next }: { readonly project: PlainRecord; readonly next: string }) => {
  const doc = useProject((one) => one.document);
  const open = openFor(doc, project, next);
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

const History = ({ project }: { readonly project: PlainRecord }) => {
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
          <span className="meta">{writeDay(textOf(move, 'on'))}</span>
          {textOf(move, 'note') !== '' && <p>{textOf(move, 'note')}</p>}
        </li>
      ))}
    </ol>
  );
};

/** Where the project is on its way, what the next stage asks for, and the move itself. */
export const StagePath = ({ project }: { readonly project: PlainRecord }) => {
  const isReadOnly = useProject((one) => one.readOnly);
  const { asking, go, move, stop } = useMove(project);
  const here = stageOf(project);
  const next = nextStage(here);
  const others = stages.filter(({ value }) => value !== here && value !== next);
  return (
    <section className="plan-stage" aria-labelledby="plan-stage">
      <h3 id="plan-stage">Stage</h3>
      <ol className="plan-path">
        {path.map((stage) => (
          <li key={stage} aria-current={stage === here ? 'step' : undefined}>
            <span className={stage === here ? 'here' : ''}>{stageLabel(stage)}</span>
          </li>
        ))}
      </ol>
      {here === 'paused' && <p>The project is paused.</p>}
      {next && <Missing project={project} next={next} />}
      {!isReadOnly && (
        <div className="plan-moves">
          {next && (
            <Button icon={ArrowRight} onPress={() => go(next)}>
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
              run: () => go(value),
            }))}
          />
        </div>
      )}
      <History project={project} />
      {asking !== null && <ReasonDialog project={project} to={asking} onMove={move} onClose={stop} />}
    </section>
  );
};
