import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { kindOfId, recordOf } from '../../../../shared/document/model/selectors.ts';
import { kindLabelOf } from '../../../../shared/records/kind-registry.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { IconButton } from '../../../core/ui/button.tsx';
import { kindStyle } from '../../../core/ui/kind-mark.tsx';
import { KindButton } from '../../../features/kind-change/kind-button.tsx';
import { LinkPanel } from '../../../features/links/link-panel.tsx';
import { useSeenWhenOpen } from '../../../features/new-cards/use-seen-when-open.ts';
import { LifecycleSelect } from '../../../features/record-fields/lifecycle-select.tsx';
import { RecordForm } from '../../../features/record-form/record-form.tsx';

interface PanelProps {
  readonly id: string;
  /** Moves the focus into the panel, for a card that was opened by the keyboard. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

/**
 * The panel with the form of one card, beside the list. Escape moves the focus back to its row. A link that was selected on
 * the map is shown as it is there.
 */
export function CardPanel({ id, takesFocus, onClose }: PanelProps) {
  const kind = useProject((project) => kindOfId(project.document, id));
  const link = useProject((project) => recordOf(project.document, { kind: 'link', id }));
  useSeenWhenOpen(
    useProject(({ key }) => key),
    id,
  );
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  if (kind === undefined) return null;
  const label = kindLabelOf(kind);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) onClose();
  };
  return (
    <aside className="outline-panel" style={kindStyle(kind)} aria-label={label} onKeyDown={onKeyDown}>
      <header className="outline-panel-header">
        <h2 ref={heading} tabIndex={-1} className="kind-word record-inline">
          {link ? label : <KindButton kind={kind} id={id} />}
        </h2>
        <LifecycleSelect kind={kind} id={id} isLabelHidden />
        <IconButton label="Close" icon={X} onPress={onClose} />
      </header>
      <div className="outline-panel-body">
        {link ? <LinkPanel link={link} /> : <RecordForm key={id} kind={kind} id={id} hideStatus />}
      </div>
    </aside>
  );
}
