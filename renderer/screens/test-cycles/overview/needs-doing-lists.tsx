import { useRef } from 'react';
import { afterOverlayCloses, focusNextFrame } from '../../../core/ui/focus.ts';
import { KindMark } from '../../../core/ui/kind-mark.tsx';
import { fieldElementId } from '../../../features/record-fields/field-row.tsx';
import { openCardForm } from '../hypotheses/card-form-dialog.tsx';
import { showHypothesisOrTest } from '../hypotheses/shown-hypothesis.ts';
import { ShortenedTitle } from '../list/shortened-title.tsx';
import { showMeasure } from '../measures/shown-measure.ts';
import type { NeedsDoingGroup, NeedsDoingItem } from './needs-doing.ts';
import './needs-doing-lists.css';

/** Opens a thing where it is done; `onClosed` is called after a form is closed in which it may have been done. */
const open = ({ kind, id, part }: NeedsDoingItem, onClosed: () => void): void => {
  if (kind === 'test') showHypothesisOrTest(id);
  else if (kind === 'measure') showMeasure(id);
  else openCardForm({ kind, id }, { focusElementId: fieldElementId({ kind, id }, part ?? ''), onClosed });
};

interface NeedsDoingListsProps {
  readonly groups: readonly NeedsDoingGroup[];
  /** On a wall nothing is opened to be written in. */
  readonly isForAudience?: boolean;
}

/** What waits for somebody: each thing is opened where it is done. */
export function NeedsDoingLists({ groups, isForAudience = false }: NeedsDoingListsProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // What was done is no longer listed, and the focus would be lost with its button.
  const focusHeading = () => afterOverlayCloses(() => focusNextFrame(() => heading.current));
  return (
    <section className="overview-section" aria-labelledby="overview-needs-doing">
      <h2 id="overview-needs-doing" ref={heading} tabIndex={-1}>
        What needs doing
      </h2>
      {groups.length === 0 && <p className="meta">Nothing needs doing right now.</p>}
      <div className="needs-doing-groups">
        {groups.map(({ label, items }) => (
          <section key={label} aria-label={label}>
            <h3>
              {label} <span className="meta">{items.length}</span>
            </h3>
            <ul>
              {items.map((item) => (
                <li key={item.id} className="needs-doing-item">
                  <KindMark kind={item.kind} size={20} />
                  <div>
                    {isForAudience ? (
                      <b dir="auto">{item.title}</b>
                    ) : (
                      <button
                        type="button"
                        className="overview-link"
                        dir="auto"
                        title={item.title}
                        onClick={() => open(item, focusHeading)}
                      >
                        <ShortenedTitle title={item.title} longest={120} />
                      </button>
                    )}
                    <p className="meta">{item.words}</p>
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
