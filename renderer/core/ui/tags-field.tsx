import { X } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { Button, Label, Tag, TagGroup, TagList } from 'react-aria-components';
import { FieldMessages, type FieldProps } from './field-parts.tsx';
import { TextField } from './text-field.tsx';

export interface TagsFieldProps extends FieldProps {
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  readonly placeholder?: string;
  readonly isReadOnly?: boolean;
  /** Longest entry, in characters; 120 unless told. */
  readonly maxLength?: number;
}

const TagItem = ({ text, canRemove }: { readonly text: string; readonly canRemove: boolean }) => (
  <Tag id={text} textValue={text} className="tag">
    {text}
    {canRemove && (
      <Button slot="remove" className="tag-remove" aria-label={`Remove ${text}`}>
        <X className="icon icon-s" aria-hidden="true" />
      </Button>
    )}
  </Tag>
);

const useTagDraft = (value: readonly string[], onChange: TagsFieldProps['onChange']) => {
  const [draft, setDraft] = useState('');
  const add = () => {
    const added = draft
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '' && !value.includes(part));
    setDraft('');
    if (added.length > 0) onChange([...value, ...new Set(added)]);
  };
  const onKeyDown = (event: { key: string; preventDefault?: () => void } | KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ',') return;
    if (draft.trim() === '') return;
    event.preventDefault?.();
    add();
  };
  return { draft, setDraft, add, onKeyDown };
};

/** A set of short texts: Enter or a comma adds one, Delete on one removes it. */
export function TagsField(props: TagsFieldProps) {
  const { label, help, error, value, onChange, placeholder, isReadOnly = false, maxLength = 120 } = props;
  const { draft, setDraft, add, onKeyDown } = useTagDraft(value, onChange);
  const remove = (keys: Set<string | number>) => onChange(value.filter((entry) => !keys.has(entry)));
  return (
    <div className="form-field">
      <TagGroup
        {...(value.length === 0 ? { 'aria-label': label } : {})}
        className="form-field"
        selectionMode="none"
        {...(!isReadOnly && { onRemove: remove })}
      >
        {value.length > 0 && <Label className="form-label">{label}</Label>}
        <TagList className="tag-list">
          {value.map((entry) => (
            <TagItem key={entry} text={entry} canRemove={!isReadOnly} />
          ))}
        </TagList>
      </TagGroup>
      {!isReadOnly && (
        <TextField
          label={value.length > 0 ? `Add to ${label}` : label}
          isLabelHidden={value.length > 0}
          value={draft}
          onChange={setDraft}
          onBlur={add}
          onKeyDown={onKeyDown}
          maxLength={maxLength}
          error={error}
          help={help}
          {...(placeholder !== undefined && { placeholder })}
        />
      )}
      {isReadOnly && <FieldMessages help={help} />}
    </div>
  );
}
