import type { PlainRecord } from '../../../shared/document/model/document.ts';
import { useProject } from '../../core/state/project-store.ts';
import { stageLabel } from './stage-label.ts';
import { nextStage, stageOf, unmetConditionsFor } from './stage-moves.ts';
import './stage.css';

/** What the next stage asks for and is not there yet; nothing at the last stage, and while paused. */
export function OpenConditions({ project }: { readonly project: PlainRecord }) {
  const document = useProject((one) => one.document);
  const next = nextStage(stageOf(project));
  if (next === undefined) return null;
  const open = unmetConditionsFor(document, project, next);
  if (open.length === 0) return <p className="meta">Nothing is missing for {stageLabel(next)}.</p>;
  return (
    <div className="stage-missing">
      <p>Before {stageLabel(next)}, these are still open:</p>
      <ul>
        {open.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </div>
  );
}
