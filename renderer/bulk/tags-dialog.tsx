import { Check, Minus } from 'lucide-react';
import { useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { textsOf } from '../../shared/records/read-field.ts';
import { currentProject } from '../state/project-store.ts';
import { showDialog } from '../ui/dialog-host.tsx';
import { FormDialog } from '../ui/form-dialog.tsx';
import { TextField } from '../ui/text-field.tsx';
import { cardsInWords } from '../ui/words.ts';
import { entriesOf } from './entries-of.ts';
import { type Card, cardsAmong, planTags } from './plan.ts';
import { runPlan } from './run-plan.ts';
import './bulk.css';

/** `some`: on some of the cards, and left so. */
type Said = 'all' | 'some' | 'none';

const tagsIn = (cards: readonly Card[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { record } of cards)
    for (const tag of textsOf(record, 'tags')) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return counts;
};

interface TagBoxProps {
  readonly tag: string;
  readonly said: Said;
  readonly words: string;
  readonly onChange: (said: Said) => void;
}

const TagBox = ({ tag, said, words, onChange }: TagBoxProps) => {
  const Icon = said === 'some' ? Minus : Check;
  return (
    <Checkbox
      className="choice"
      isSelected={said === 'all'}
      isIndeterminate={said === 'some'}
      onChange={(isOn) => onChange(isOn ? 'all' : 'none')}
    >
      <span className="choice-box">
        <Icon className="icon icon-s" aria-hidden="true" />
      </span>
      <span className="choice-words">
        {tag}
        <span className="form-help">{words}</span>
      </span>
    </Checkbox>
  );
};

interface TagsDialogProps {
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

const TagsDialog = ({ ids, onClose }: TagsDialogProps) => {
  const [cards] = useState(() => cardsAmong(currentProject().document, ids));
  const [counts] = useState(() => tagsIn(cards));
  const [changed, setChanged] = useState<ReadonlyMap<string, Said>>(new Map());
  const [text, setText] = useState('');
  const saidOf = (tag: string): Said =>
    changed.get(tag) ?? (counts.get(tag) === cards.length ? 'all' : 'some');
  const wordsOf = (tag: string): string => {
    const said = saidOf(tag);
    if (said === 'all') return 'On all';
    return said === 'none' ? 'On none' : `On ${counts.get(tag) ?? 0} of ${cards.length}`;
  };
  const set = () => {
    const now = cardsAmong(currentProject().document, ids);
    const add = [...changed].flatMap(([tag, said]) => (said === 'all' ? [tag] : []));
    const remove = [...changed].flatMap(([tag, said]) => (said === 'none' ? [tag] : []));
    onClose();
    runPlan('Tags', planTags(now, [...add, ...entriesOf(text)], remove));
  };
  return (
    <FormDialog
      title="Tags"
      action={`Set for ${cardsInWords(cards.length)}`}
      onSubmit={set}
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
              said={saidOf(tag)}
              words={wordsOf(tag)}
              onChange={(said) => setChanged(new Map(changed).set(tag, said))}
            />
          ))}
        </fieldset>
      )}
    </FormDialog>
  );
};

/** Asks which tags several cards get and lose. */
export const openTags = (ids: Iterable<string>): void => {
  const all = [...ids];
  showDialog((close) => <TagsDialog ids={all} onClose={close} />);
};
