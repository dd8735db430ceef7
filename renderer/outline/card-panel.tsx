import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { kindOfId, recordOf } from '../../shared/document/view.ts';
import { kindOf } from '../../shared/records/registry.ts';
import { LinkPanel } from '../inspector/link-panel.tsx';
import { LifecycleSelect } from '../record-form/lifecycle-select.tsx';
import { RecordForm } from '../record-form/record-form.tsx';
import { useProject } from '../state/project-store.ts';
import { IconButton } from '../ui/button.tsx';
import { KindMark, kindStyle } from '../ui/kind-mark.tsx';

interface PanelProps {
  readonly id: string;
  /** The card was opened by the keyboard, which goes along. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

/**
 * One card whole, beside the list: everything that can be written of it. Escape goes back to its row. A link that was
 * selected on the map is shown as it is there.
 */
export const CardPanel = ({ id, takesFocus, onClose }: PanelProps) => {
  const kind = useProject((project) => kindOfId(project.document, id));
  const link = useProject((project) => recordOf(project.document, { kind: 'link', id }));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  if (kind === undefined) return null;
  const label = kindOf(kind)?.label ?? kind;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) onClose();
  };
  return (
    <aside className="outline-panel" style={kindStyle(kind)} aria-label={label} onKeyDown={onKeyDown}>
      <header className="outline-panel-head">
        {!link && <KindMark kind={kind} />}
        <h2 ref={heading} tabIndex={-1} className="kind-word">
          {label}
        </h2>
        <LifecycleSelect kind={kind} id={id} labelHidden />
        <IconButton label="Close" icon={X} onPress={onClose} />
      </header>
      <div className="outline-panel-body">
        {link ? <LinkPanel link={link} /> : <RecordForm key={id} kind={kind} id={id} hideStatus />}
      </div>
    </aside>
  );
};
