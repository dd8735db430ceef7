import { ChevronDown } from 'lucide-react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { FieldMessages, type FieldProps, labelClassName } from './field-parts.tsx';
import './combo-field.css';

interface ComboFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is offered; anything else can be typed. */
  readonly suggestions: readonly string[];
  readonly maxLength?: number;
  readonly placeholder?: string;
}

/** One line of text with suggestions. */
export function ComboField(props: ComboFieldProps) {
  const { label, help, error, isLabelHidden, value, onChange, suggestions, maxLength, placeholder } = props;
  return (
    <ComboBox
      className="form-field"
      allowsCustomValue
      inputValue={value}
      onInputChange={onChange}
      isInvalid={error !== undefined}
      defaultItems={suggestions.map((id) => ({ id }))}
    >
      <Label className={labelClassName(isLabelHidden)}>{label}</Label>
      <div className="combo-field">
        <Input
          className="field"
          {...(maxLength !== undefined && { maxLength })}
          {...(placeholder !== undefined && { placeholder })}
        />
        {suggestions.length > 0 && (
          <Button className="combo-field-list">
            <ChevronDown className="icon icon-s" aria-hidden="true" />
          </Button>
        )}
      </div>
      <FieldMessages help={help} error={error} />
      <Popover className="menu-popover" offset={4}>
        <ListBox className="menu">
          {({ id }: { id: string }) => (
            <ListBoxItem id={id} textValue={id} className="menu-item">
              {id}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
