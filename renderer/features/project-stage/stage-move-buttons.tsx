import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import type { PlainRecord } from '../../../shared/document/model/document.ts';
import { stages } from '../../../shared/records/fields/option-lists.ts';
import { newRecordId } from '../../core/client/random.ts';
import { localToday } from '../../core/records/parse-day.ts';
import { edit } from '../../core/state/edit.ts';
import { currentProject, useProject } from '../../core/state/project-store.ts';
import { Button } from '../../core/ui/button.tsx';
import { Menu } from '../../core/ui/menu.tsx';
import { stageLabel } from './stage-label.ts';
import { nextStage, stageMoveChanges, stageOf, unmetConditionsFor } from './stage-moves.ts';
import { StageReasonDialog } from './stage-reason-dialog.tsx';
import './stage.css';

const move = (project: PlainRecord, to: string, reason: string): void => {
  edit(
    `Stage: ${stageLabel(to)}`,
    stageMoveChanges({ project: project.id, id: newRecordId(), to, reason, today: localToday() }),
    { announcement: `The project is in ${stageLabel(to)} now.` },
  );
};

/** Moves a project on to its next stage, or to another one; where something is open it is asked why. Nothing where it can only be read. */
export function StageMoveButtons({ project }: { readonly project: PlainRecord }) {
  const isReadOnly = useProject((one) => one.readOnly);
  const [stageToConfirm, setStageToConfirm] = useState<string | null>(null);
  if (isReadOnly) return null;
  const current = stageOf(project);
  const next = nextStage(current);
  const requestMove = (to: string): void => {
    if (unmetConditionsFor(currentProject().document, project, to).length > 0) setStageToConfirm(to);
    else move(project, to, '');
  };
  const others = stages.filter(({ value }) => value !== current && value !== next);
  return (
    <div className="stage-moves">
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
      {stageToConfirm !== null && (
        <StageReasonDialog
          project={project}
          to={stageToConfirm}
          onMove={(to, reason) => {
            setStageToConfirm(null);
            move(project, to, reason);
          }}
          onClose={() => setStageToConfirm(null)}
        />
      )}
    </div>
  );
}
