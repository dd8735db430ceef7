import { type ReactNode, useEffect, useRef } from 'react';
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
  /** What stands below the fields. */
  readonly children?: ReactNode;
  readonly onDone: () => void;
}

/** Some fields of one card in the place where they are missing; each is kept as it is written, as in the card's own form. */
export function FieldsForm({ card, title, fields, focusElementId = '', children, onDone }: FieldsFormProps) {
  const kind = kindOf(card.kind);
  const stored = useStoredRecord(card);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const asked = document.getElementById(focusElementId);
    (asked ?? box.current?.querySelector<HTMLElement>('textarea, input, button'))?.focus();
  }, [focusElementId]);
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
        <Button onPress={onDone}>Done</Button>
      </div>
    </section>
  );
}
