import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { RecordRef } from '../../../../../shared/document/model/document.ts';
import { kindOf } from '../../../../../shared/records/kind-registry.ts';
import { useStoredRecord } from '../../../../core/records/stored-record.ts';
import { Button } from '../../../../core/ui/button.tsx';
import { kindStyle } from '../../../../core/ui/kind-mark.tsx';
import type { NamedField } from '../../../../features/record-fields/shown-fields.ts';
import { RecordFields } from '../../../../features/record-form/record-form.tsx';

interface FieldsFormProps {
  readonly card: RecordRef;
  /** What is filled in here, over the fields: "What we saw". */
  readonly title: string;
  readonly fields: readonly string[];
  /** The element of the field that is asked for; the first one takes the focus where it is not there. */
  readonly focusElementId?: string;
  /** The field that was asked for when the form opened; it takes the focus where no element is named. */
  readonly askedField?: string | undefined;
  /** What stands below the fields. */
  readonly children?: ReactNode;
  readonly doneLabel?: string;
  readonly onDone: () => void;
}

/** Some fields of one card in the place where they are missing; each is kept as it is written, as in the card's own form. */
export function FieldsForm({
  card,
  title,
  fields,
  focusElementId = '',
  askedField,
  children,
  doneLabel = 'Done',
  onDone,
}: FieldsFormProps) {
  const kind = kindOf(card.kind);
  const stored = useStoredRecord(card);
  const box = useRef<HTMLElement>(null);
  // Once it is written another one is asked for: the focus stays where the person is.
  const [asked] = useState(askedField);
  useEffect(() => {
    const control = ':is(textarea, input, button)';
    const target =
      document.getElementById(focusElementId) ??
      box.current?.querySelector<HTMLElement>(`[data-field="${asked}"] ${control}`) ??
      box.current?.querySelector<HTMLElement>(control);
    target?.focus();
  }, [focusElementId, asked]);
  if (!kind || !stored) return null;
  const named: readonly NamedField[] = fields.flatMap((name) => {
    const field = kind.fields[name];
    return field ? [[name, field] as const] : [];
  });
  return (
    <section ref={box} className="cycle-form record-form" aria-label={title} style={kindStyle(card.kind)}>
      <h4>{title}</h4>
      <div className="record-fields">
        <RecordFields {...card} kindDefinition={kind} stored={stored} fields={named} />
      </div>
      {children}
      <div>
        <Button onPress={onDone}>{doneLabel}</Button>
      </div>
    </section>
  );
}
