import type { PlainRecord } from '../../../shared/document/model/document.ts';
import { childrenOf } from '../../../shared/document/model/selectors.ts';
import { dateInWords } from '../../../shared/records/fields/dates.ts';
import { textOf } from '../../../shared/records/fields/read-field.ts';
import { useProject } from '../../core/state/project-store.ts';
import { stageLabel } from './stage-label.ts';
import './stage.css';

/** The stages that a project came to, the earliest first, each with its day, and why where something was still open. */
export function StageHistory({ project }: { readonly project: PlainRecord }) {
  const document = useProject((one) => one.document);
  const moves = childrenOf(document, 'stageChange', project.id).toSorted((one, other) =>
    textOf(one, 'on') < textOf(other, 'on') ? -1 : 1,
  );
  if (moves.length === 0) return null;
  return (
    <ol className="stage-history" aria-label="Stages so far">
      {moves.map((move) => (
        <li key={move.id}>
          <b>{stageLabel(textOf(move, 'stage'))}</b>
          <span className="meta">{dateInWords(textOf(move, 'on'))}</span>
          {textOf(move, 'note') !== '' && <p dir="auto">{textOf(move, 'note')}</p>}
        </li>
      ))}
    </ol>
  );
}
