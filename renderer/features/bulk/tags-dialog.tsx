import { Check, Minus } from 'lucide-react';
import { useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { textsOf } from '../../../shared/records/fields/read-field.ts';
import { currentProject } from '../../core/state/project-store.ts';
import { cardsInWords } from '../../core/ui/counted-text.ts';
import { showDialog } from '../../core/ui/dialog-host.tsx';
import { FormDialog } from '../../core/ui/form-dialog.tsx';
import { TextField } from '../../core/ui/text-field.tsx';
import { type BulkCard, cardsWithIds, planTags } from './bulk-plan.ts';
import { runBulkPlan } from './run-bulk-plan.ts';
import { splitByCommas } from './split-by-commas.ts';
import './bulk.css';

/** The state of one tag; `some`: some of the cards have it, and that stays so. */
type TagState = 'all' | 'some' | 'none';

const tagCounts = (cards: readonly BulkCard[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { record } of cards)
    for (const tag of textsOf(record, 'tags')) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return counts;
};

interface TagBoxProps {
  readonly tag: string;
  readonly state: TagState;
  readonly help: string;
  readonly onChange: (state: TagState) => void;
}

const TagBox = ({ tag, state, help, onChange }: TagBoxProps) => {
  const Icon = state === 'some' ? Minus : Check;
  return (
    <Checkbox
      className="choice"
      isSelected={state === 'all'}
      isIndeterminate={state === 'some'}
      onChange={(isOn) => onChange(isOn ? 'all' : 'none')}
    >
      <span className="choice-box">
        <Icon className="icon icon-s" aria-hidden="true" />
      </span>
      <span className="choice-words">
        {tag}
        <span className="form-help">{help}</span>
      </span>
    </Checkbox>
  );
};

interface TagsDialogProps {
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

const TagsDialog = ({ ids, onClose }: TagsDialogProps) => {
  const [cards] = useState(() => cardsWithIds(currentProject().document, ids));
  const [counts] = useState(() => tagCounts(cards));
  const [changed, setChanged] = useState<ReadonlyMap<string, TagState>>(new Map());
  const [text, setText] = useState('');
  const stateOf = (tag: string): TagState =>
    changed.get(tag) ?? (counts.get(tag) === cards.length ? 'all' : 'some');
  const stateInWords = (tag: string): string => {
    const state = stateOf(tag);
    if (state === 'all') return 'On all';
    return state === 'none' ? 'On none' : `On ${counts.get(tag) ?? 0} of ${cards.length}`;
  };
  const submit = () => {
    const currentCards = cardsWithIds(currentProject().document, ids);
    const add = [...changed].flatMap(([tag, state]) => (state === 'all' ? [tag] : []));
    const remove = [...changed].flatMap(([tag, state]) => (state === 'none' ? [tag] : []));
    onClose();
    runBulkPlan('Tags', planTags(currentCards, [...add, ...splitByCommas(text)], remove));
  };
  return (
    <FormDialog
      title="Tags"
      submitLabel={`Set for ${cardsInWords(cards.length)}`}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="Add a tag"
        help="Several with commas between them."
        autoFocus
        maxLength={600}
        value={text}
        onChange={setText}
      />
      {counts.size > 0 && (
        <fieldset className="bulk-tags" aria-label="Tags there are">
          {[...counts.keys()].map((tag) => (
            <TagBox
              key={tag}
              tag={tag}
              state={stateOf(tag)}
              help={stateInWords(tag)}
              onChange={(said) => setChanged(new Map(changed).set(tag, said))}
            />
          ))}
        </fieldset>
      )}
    </FormDialog>
  );
};

/** Opens the dialog that adds and removes tags of several cards. */
export function openTagsDialog(ids: Iterable<string>): void {
  const all = [...ids];
  showDialog((close) => <TagsDialog ids={all} onClose={close} />);
}
