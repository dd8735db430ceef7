import { useState } from 'react';
import { kindOf } from '../../../../shared/records/kind-registry.ts';
import { useNewRecordDraft } from '../../../core/records/use-new-record-draft.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { showDialog } from '../../../core/ui/dialog-host.tsx';
import { RadioField, RadioOption } from '../../../core/ui/radio-field.tsx';
import { Select } from '../../../core/ui/select.tsx';
import { TextField } from '../../../core/ui/text-field.tsx';
import { NewRecordDialog } from '../list/new-record-dialog.tsx';
import { addMeasure } from './add-measure.ts';

interface NewMeasure {
  readonly name: string;
  readonly kind?: string;
  readonly direction?: string;
  readonly howOften?: string;
  readonly counts: string;
  readonly part: string;
  readonly whole: string;
}

const nothingSaid: NewMeasure = { name: '', counts: 'number', part: '', whole: '' };

const isWhole = ({ name, counts, part, whole }: NewMeasure): boolean =>
  name.trim() !== '' && (counts === 'number' || (part.trim() !== '' && whole.trim() !== ''));

const add = ({ name, kind, direction, howOften, counts, part, whole }: NewMeasure): void =>
  addMeasure(name.trim(), {
    ...(kind === undefined ? {} : { kind }),
    ...(direction === undefined ? {} : { direction }),
    ...(howOften === undefined ? {} : { collection: { howOften } }),
    ...(counts === 'part' ? { numeratorDef: part.trim(), denominatorDef: whole.trim() } : {}),
  });

/** Words that a person may write too, and that say which day the next number is for (`collection-frequency.ts`). */
const frequencies = ['Every day', 'Every week', 'Every two weeks', 'Every month', 'Every quarter'];

const optionsOf = (field: string) => kindOf('measure')?.fields[field]?.options ?? [];

interface FieldsProps {
  readonly measure: NewMeasure;
  /** Says what is missing where something was. */
  readonly wasRefused: boolean;
  readonly onWrite: (field: keyof NewMeasure, value: string) => void;
}

const missing = (text: string, wasRefused: boolean, sentence: string): string | undefined =>
  wasRefused && text.trim() === '' ? sentence : undefined;

const PartFields = ({ measure, wasRefused, onWrite }: FieldsProps) => (
  <>
    <TextField
      label="What is the first number?"
      help="Such as: residents who said yes."
      value={measure.part}
      onChange={(part) => onWrite('part', part)}
      error={missing(measure.part, wasRefused, 'Write what the first number is.')}
    />
    <TextField
      label="What is the second number, the whole?"
      help="Such as: residents who were asked."
      value={measure.whole}
      onChange={(whole) => onWrite('whole', whole)}
      error={missing(measure.whole, wasRefused, 'Write what the second number is.')}
    />
  </>
);

function NewMeasureDialog({ onClose }: { readonly onClose: () => void }) {
  const key = useProject((project) => project.key);
  const editor = useNewRecordDraft(`${key}/measure/new/form`);
  const { draft, write, discard } = editor;
  const measure: NewMeasure = { ...nothingSaid, ...draft };
  const [wasRefused, setRefused] = useState(false);
  const submit = () => {
    setRefused(!isWhole(measure));
    if (!isWhole(measure)) return;
    discard();
    onClose();
    add(measure);
  };
  return (
    <NewRecordDialog
      title="New measure"
      submitLabel="Add the measure"
      editor={editor}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="What do you count?"
        help="In a few words, such as: visits by the same person."
        value={measure.name}
        onChange={(name) => write('name', name)}
        maxLength={280}
        error={missing(measure.name, wasRefused, 'Write what you count.')}
        autoFocus
      />
      <RadioField label="What is it for?" value={measure.kind} onChange={(kind) => write('kind', kind)}>
        {optionsOf('kind').map(({ value, label, help }) => (
          <RadioOption key={value} value={value}>
            {`${label}. ${help ?? ''}`.trim()}
          </RadioOption>
        ))}
      </RadioField>
      <RadioField
        label="Which way is better?"
        value={measure.direction}
        onChange={(direction) => write('direction', direction)}
      >
        {optionsOf('direction').map(({ value, label }) => (
          <RadioOption key={value} value={value}>
            {label}
          </RadioOption>
        ))}
      </RadioField>
      <RadioField
        label="Each time you write down"
        value={measure.counts}
        onChange={(counts) => write('counts', counts)}
      >
        <RadioOption value="number">one number</RadioOption>
        <RadioOption value="part">how many of how many, such as 5 of 6</RadioOption>
      </RadioField>
      {measure.counts === 'part' && <PartFields measure={measure} wasRefused={wasRefused} onWrite={write} />}
      <Select
        label="How often is it written down?"
        options={frequencies.map((words) => ({ value: words, label: words }))}
        value={measure.howOften ?? null}
        onChange={(howOften) => write('howOften', howOften)}
        clearLabel="Not said yet"
      />
    </NewRecordDialog>
  );
}

/** Asks what is counted, and goes to the new measure. */
export function openNewMeasureDialog(): void {
  showDialog((close) => <NewMeasureDialog onClose={close} />);
}
