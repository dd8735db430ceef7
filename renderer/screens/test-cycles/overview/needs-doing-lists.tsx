import type { RecordRef } from '../../../../shared/document/model/document.ts';
import { KindMark } from '../../../core/ui/kind-mark.tsx';
import { openCardForm } from '../hypotheses/card-form-dialog.tsx';
import { showSubject } from '../hypotheses/shown-hypothesis.ts';
import { showMeasure } from '../measures/shown-measure.ts';
import type { NeedsDoingGroup } from './needs-doing.ts';

const open = ({ kind, id }: RecordRef): void => {
  if (kind === 'test') showSubject(id);
  else if (kind === 'measure') showMeasure(id);
  else openCardForm({ kind, id });
};

interface NeedsDoingListsProps {
  readonly groups: readonly NeedsDoingGroup[];
  /** On a wall nothing is opened to be written in. */
  readonly isForAudience?: boolean;
}

/** What waits for somebody: each thing is opened where it is done. */
export function NeedsDoingLists({ groups, isForAudience = false }: NeedsDoingListsProps) {
  return (
    <section className="overview-section" aria-labelledby="overview-needs-doing">
      <h2 id="overview-needs-doing">What needs doing</h2>
      {groups.length === 0 && <p className="meta">Nothing needs doing right now.</p>}
      <div className="needs-doing-groups">
        {groups.map(({ label, items }) => (
          <section key={label} aria-label={label}>
            <h3>
              {label} <span className="meta">{items.length}</span>
            </h3>
            <ul>
              {items.map(({ kind, id, title, words }) => (
                <li key={id} className="needs-doing-item">
                  <KindMark kind={kind} size={20} />
                  <div>
                    {isForAudience ? (
                      <b dir="auto">{title}</b>
                    ) : (
                      <button
                        type="button"
                        className="overview-link"
                        dir="auto"
                        onClick={() => open({ kind, id })}
                      >
                        {title}
                      </button>
                    )}
                    <p className="meta">{words}</p>
                  </div>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
