import { Select } from '../../../core/ui/select.tsx';
import { type ControlProps, labelProps } from './control-props.ts';

/** Text of any value; an object from a damaged file may have a `toString` that is no function. */
const asText = (raw: ControlProps['raw']): string =>
  typeof raw === 'object' ? JSON.stringify(raw) : String(raw);

/** Control for one of a closed list. A value that this version does not know is shown unchanged. */
export function ChoiceControl(props: ControlProps) {
  const value = props.raw === null || props.raw === '' ? null : asText(props.raw);
  const options = (props.field.options ?? []).filter(
    ({ value: one, isWrittenByApp }) => isWrittenByApp !== true || one === value,
  );
  const isKnown = value === null || options.some((option) => option.value === value);
  return (
    <Select
      {...labelProps(props)}
      options={isKnown ? options : [...options, { value, label: value }]}
      value={value}
      placeholder="Choose…"
      clearLabel="Not said"
      isReadOnly={props.isReadOnly}
      onChange={props.onChoose}
    />
  );
}
