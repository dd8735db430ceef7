import { useState } from 'react';
import { kindOf } from '../../../../shared/records/kind-registry.ts';
import { newRecordId } from '../../../core/client/random.ts';
import { newCardChange } from '../../../core/records/new-record.ts';
import { edit } from '../../../core/state/edit.ts';
import { currentProject } from '../../../core/state/project-store.ts';
import { quoted } from '../../../core/ui/counted-text.ts';
import { showDialog } from '../../../core/ui/dialog-host.tsx';
import { FormDialog } from '../../../core/ui/form-dialog.tsx';
import { RadioField, RadioOption } from '../../../core/ui/radio-field.tsx';
import { TextField } from '../../../core/ui/text-field.tsx';
import { showMeasure } from './shown-measure.ts';

const addMeasure = (name: string, kind: string | undefined): void => {
  const id = newRecordId();
  const change = newCardChange(currentProject().document, 'measure', id, name);
  const fields = change.op === 'add' && kind !== undefined ? { ...change.fields, kind } : undefined;
  const message = `Measure added: ${quoted(name)}.`;
  if (edit('Measure added', [fields ? { op: 'add', kind: 'measure', id, fields } : change], { message }))
    showMeasure(id);
};

function NewMeasureDialog({ onClose }: { readonly onClose: () => void }) {
  const [name, setName] = useState('');
  const [kind, setKind] = useState<string>();
  const [isMissing, setMissing] = useState(false);
  const submit = () => {
    if (name.trim() === '') return setMissing(true);
    addMeasure(name.trim(), kind);
    onClose();
  };
  return (
    <FormDialog title="New measure" submitLabel="Add the measure" onSubmit={submit} onClose={onClose}>
      <TextField
        label="What do you count?"
        help="In a few words, such as: visits by the same person."
        value={name}
        onChange={setName}
        maxLength={280}
        error={isMissing && name.trim() === '' ? 'Write what you count.' : undefined}
        autoFocus
      />
      <RadioField label="What is it for?" value={kind} onChange={setKind}>
        {(kindOf('measure')?.fields.kind?.options ?? []).map(({ value, label, help }) => (
          <RadioOption key={value} value={value}>
            {`${label}. ${help ?? ''}`.trim()}
          </RadioOption>
        ))}
      </RadioField>
    </FormDialog>
  );
}

/** Asks what is counted, and goes to the new measure. */
export function openNewMeasureDialog(): void {
  showDialog((close) => <NewMeasureDialog onClose={close} />);
}
