import { Check, ChevronDown } from 'lucide-react';
import { useRef, useState } from 'react';
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
  /** What the closed field shows, where the label is too long for it. */
  readonly shortLabel?: string | undefined;
}

export interface SelectProps extends FieldProps {
  readonly options: readonly SelectOption[];
  /** What is chosen rarely: behind a last line, *More…*, unless it is chosen. */
  readonly moreOptions?: readonly SelectOption[];
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

/** Stands for the line that shows what is chosen rarely. */
const MORE: SelectOption = { value: '…', label: 'More…' };

/** The list as it is shown, and whether it is open: it stays so when *More…* is pressed. */
const useItems = ({ options, moreOptions = [], value, clearLabel }: SelectProps) => {
  const [isOpen, setOpen] = useState(false);
  const [hasMore, setMore] = useState(false);
  const isMorePressed = useRef(false);
  const showsAll = hasMore || moreOptions.some((option) => option.value === value);
  const rest = showsAll || moreOptions.length === 0 ? moreOptions : [MORE];
  const first = clearLabel ? [{ value: CLEAR_VALUE, label: clearLabel }] : [];
  const showMore = () => {
    isMorePressed.current = true;
    setMore(true);
  };
  const changeOpen = (isNextOpen: boolean) => {
    setOpen(isNextOpen || isMorePressed.current);
    isMorePressed.current = false;
  };
  const items: readonly SelectOption[] = [...first, ...options, ...rest];
  return { items, isOpen, changeOpen, showMore };
};

/** One of a closed list. */
export function Select(props: SelectProps) {
  const { label, help, error, isLabelHidden, value, onChange, placeholder, clearLabel } = props;
  const { items, isOpen, changeOpen, showMore } = useItems(props);
  const short = items.find((option) => option.value === value)?.shortLabel;
  const choose = (next: string | number | null) => {
    if (next === MORE.value) showMore();
    else onChange(next === CLEAR_VALUE || next === null ? null : String(next));
  };
  return (
    <RacSelect
      className={`form-field ${props.className ?? ''}`.trim()}
      value={value}
      onChange={choose}
      isOpen={isOpen}
      onOpenChange={changeOpen}
      isInvalid={error !== undefined}
      placeholder={placeholder ?? clearLabel ?? 'Choose…'}
      isDisabled={props.isReadOnly ?? false}
    >
      <Label className={labelClassName(isLabelHidden)}>{label}</Label>
      <Button className="field select-button">
        <SelectValue className="select-value">
          {({ defaultChildren, selectedText }) => short ?? (selectedText || defaultChildren)}
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
