import { Check, ChevronDown } from 'lucide-react';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as RacSelect,
  SelectValue,
  Text,
} from 'react-aria-components';
import { FieldMessages, type FieldProps, labelClassName } from './field-parts.tsx';
import './select.css';

/** One thing to choose. One that cannot be chosen says why. */
export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly disabledReason?: string | undefined;
}

export interface SelectProps extends FieldProps {
  readonly options: readonly SelectOption[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** Shown while nothing is chosen. */
  readonly placeholder?: string;
  /** Adds a first line that clears the choice: "Not said". */
  readonly clearLabel?: string;
  readonly isReadOnly?: boolean;
  readonly className?: string;
}

/** Stands for "nothing chosen" in the list; values of choices are camelCase words, so it cannot be one of them. */
const CLEAR_VALUE = '-';

const OptionItem = ({ option }: { readonly option: SelectOption }) => (
  <ListBoxItem
    id={option.value}
    textValue={option.label}
    className="menu-item"
    isDisabled={option.disabledReason !== undefined}
  >
    <Check className="icon icon-s menu-check" aria-hidden="true" />
    <span className="menu-words">
      <Text slot="label">{option.label}</Text>
      {(option.disabledReason ?? option.help) && (
        <Text slot="description" className="form-help">
          {option.disabledReason ?? option.help}
        </Text>
      )}
    </span>
  </ListBoxItem>
);

/** One of a closed list. */
export function Select(props: SelectProps) {
  const { label, help, error, isLabelHidden, options, value, onChange, placeholder, clearLabel } = props;
  const items = clearLabel ? [{ value: CLEAR_VALUE, label: clearLabel }, ...options] : options;
  return (
    <RacSelect
      className={`form-field ${props.className ?? ''}`.trim()}
      value={value}
      onChange={(next) => onChange(next === CLEAR_VALUE || next === null ? null : String(next))}
      isInvalid={error !== undefined}
      placeholder={placeholder ?? clearLabel ?? 'Choose…'}
      isDisabled={props.isReadOnly ?? false}
    >
      <Label className={labelClassName(isLabelHidden)}>{label}</Label>
      <Button className="field select-button">
        <SelectValue className="select-value">
          {({ defaultChildren, selectedText }) => selectedText || defaultChildren}
        </SelectValue>
        <ChevronDown className="icon icon-s" aria-hidden="true" />
      </Button>
      <FieldMessages help={help} error={error} />
      <Popover className="menu-popover" offset={4}>
        <ListBox className="menu">
          {items.map((option) => (
            <OptionItem key={option.value} option={option} />
          ))}
        </ListBox>
      </Popover>
    </RacSelect>
  );
}
