import { kindOf } from '../../../shared/records/kind-registry.ts';
import { useStoredRecord } from '../../core/records/stored-record.ts';
import { useProject } from '../../core/state/project-store.ts';
import { Button } from '../../core/ui/button.tsx';
import { DeletionClash } from '../record-fields/deletion-clash.tsx';
import { FieldRow } from '../record-fields/field-row.tsx';
import { shownFields } from '../record-fields/shown-fields.ts';
import { effectiveStrengthInWords } from './effective-strength.ts';

interface LinkDetailsProps {
  readonly linkId: string;
  readonly onClose: () => void;
}

/** The fields of a link: its strength and its note. */
export function LinkDetails({ linkId, onClose }: LinkDetailsProps) {
  const stored = useStoredRecord({ kind: 'link', id: linkId });
  const isReadOnly = useProject((project) => project.readOnly);
  const effectiveStrength = useProject((project) =>
    effectiveStrengthInWords(project.document, linkId, project.readOnly),
  );
  const kind = kindOf('link');
  if (!stored || !kind) return null;
  const fields = shownFields(kind).main.filter(([, field]) => field.control !== 'parent');
  return (
    <div className="record-inset record-fields">
      <DeletionClash kind="link" id={linkId} />
      {fields.map(([name, field]) => (
        <FieldRow
          key={name}
          kind={kind}
          id={linkId}
          name={name}
          field={
            name === 'strength' && effectiveStrength
              ? { ...field, help: `${field.help} ${effectiveStrength}` }
              : field
          }
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
}
