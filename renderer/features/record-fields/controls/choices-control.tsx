import { CheckboxGroupField } from '../../../core/ui/checkbox-fields.tsx';
import { TagsField } from '../../../core/ui/tags-field.tsx';
import { type ControlProps, labelProps } from './control-props.ts';

const asStrings = (raw: ControlProps['raw']): readonly string[] =>
  Array.isArray(raw) ? raw.filter((entry) => typeof entry === 'string') : [];

/** Control for any number of a closed list. */
export function ChoicesControl(props: ControlProps) {
  return (
    <CheckboxGroupField
      {...labelProps(props)}
      options={props.field.options ?? []}
      value={asStrings(props.raw)}
      isReadOnly={props.isReadOnly}
      onChange={props.onChoose}
    />
  );
}

/** Control for short texts that people add one by one. */
export function TagsControl(props: ControlProps) {
  return (
    <TagsField
      {...labelProps(props)}
      value={asStrings(props.raw)}
      isReadOnly={props.isReadOnly}
      onChange={props.onChoose}
    />
  );
}
