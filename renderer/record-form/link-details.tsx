import { kindOf } from '../../shared/records/registry.ts';
import { countsAs } from '../evidence/counts-as.ts';
import { useProject } from '../state/project-store.ts';
import { Button } from '../ui/button.tsx';
import { FieldRow } from './field-row.tsx';
import { LifeClash } from './life-clash.tsx';
import { useStored } from './record-at.ts';
import { shownFields } from './shown-fields.ts';

interface LinkDetailsProps {
  readonly linkId: string;
  readonly onClose: () => void;
}

/** What a link itself says: how much it weighs, and why. */
export const LinkDetails = ({ linkId, onClose }: LinkDetailsProps) => {
  const stored = useStored({ kind: 'link', id: linkId });
  const isReadOnly = useProject((project) => project.readOnly);
  const counts = useProject((project) => countsAs(project.document, linkId, project.readOnly));
  const kind = kindOf('link');
  if (!stored || !kind) return null;
  const fields = shownFields(kind).main.filter(([, field]) => field.control !== 'parent');
  return (
    <div className="record-inset record-fields">
      <LifeClash kind="link" id={linkId} />
      {fields.map(([name, field]) => (
        <FieldRow
          key={name}
          kind={kind}
          id={linkId}
          name={name}
          field={name === 'strength' && counts ? { ...field, help: `${field.help} ${counts}` } : field}
          stored={stored}
          isReadOnly={isReadOnly}
          autoFocus={false}
        />
      ))}
      <Button variant="tool" onPress={onClose}>
        Done
      </Button>
    </div>
  );
};
