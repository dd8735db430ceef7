import { ChoicesField } from '../../ui/choice-field.tsx';
import { TagsField } from '../../ui/tags-field.tsx';
import { type ControlProps, wordsOf } from './control-props.ts';

const asTexts = (raw: ControlProps['raw']): readonly string[] =>
  Array.isArray(raw) ? raw.filter((entry) => typeof entry === 'string') : [];

/** Any number of a closed list. */
export const ChoicesControl = (props: ControlProps) => (
  <ChoicesField
    {...wordsOf(props)}
    options={props.field.options ?? []}
    value={asTexts(props.raw)}
    isReadOnly={props.isReadOnly}
    onChange={props.choose}
  />
);

/** Short texts that people add one by one. */
export const TagsControl = (props: ControlProps) => (
  <TagsField
    {...wordsOf(props)}
    value={asTexts(props.raw)}
    isReadOnly={props.isReadOnly}
    onChange={props.choose}
  />
);
