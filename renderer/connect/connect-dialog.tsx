import { Plus, Spline } from 'lucide-react';
import { useMemo, useState } from 'react';
import {
  Autocomplete,
  Collection,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Radio,
  RadioGroup,
  SearchField,
} from 'react-aria-components';
import { StrengthPick } from '../evidence/strength-pick.tsx';
import { makeLinkedCard } from '../map/create/new-linked-card.ts';
import { useProject } from '../state/project-store.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { showDialog } from '../ui/dialog-host.tsx';
import { KindMark } from '../ui/kind-mark.tsx';
import { quoted } from '../ui/words.ts';
import { allCards, type FoundCard, matching } from './find-cards.ts';
import { followersOf } from './followers.ts';
import { firstChoice, type LinkChoice, linkChoices } from './link-choices.ts';
import { makeLink } from './make-link.ts';
import { FollowerChoice } from './new-linked.tsx';
import './connect-dialog.css';

/** More than this is not read; a word narrows it. */
const MOST = 60;
const FORM = 'connect';

interface ListProps {
  /** The question above it; "To which card?" unless told. */
  readonly label?: string;
  readonly cards: readonly FoundCard[];
  readonly onPick: (card: FoundCard) => void;
  /** Where a card may be made of the words that were looked for. */
  readonly onNew?: (words: string) => void;
}

/** Stands for the new card in the list; no record has this id. */
const NEW = '~new';

/** A list to look through by writing; arrows choose while the keyboard stays in the field. */
export function CardSearch({ label = 'To which card?', cards, onPick, onNew }: ListProps) {
  const [query, setQuery] = useState('');
  // Not deferred: an arrow or Enter right after a letter means the list of that letter.
  const found = useMemo(() => matching(cards, query), [cards, query]);
  const shown = found.slice(0, MOST);
  const words = query.trim().replace(/\s+/g, ' ');
  const isNewOffered = onNew !== undefined && words !== '';
  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      <SearchField className="form-field connect-field" aria-label="Look for a card" autoFocus>
        <Label className="form-label">{label}</Label>
        <Input className="field" placeholder="Write some of its words" />
      </SearchField>
      <ListBox
        className="menu connect-list"
        aria-label="Cards"
        selectionMode="none"
        onAction={(id) => {
          if (id === NEW) onNew?.(words);
          const card = shown.find((one) => one.id === id);
          if (card) onPick(card);
        }}
        renderEmptyState={() => <p className="meta connect-none">No card has these words.</p>}
      >
        <Collection items={shown}>
          {(card) => (
            <ListBoxItem id={card.id} textValue={`${card.kindLabel}: ${card.title}`} className="menu-item">
              <KindMark kind={card.kind} size={20} />
              <span className="menu-words">
                <span className="hidden-text">{card.kindLabel}: </span>
                {card.title}
              </span>
            </ListBoxItem>
          )}
        </Collection>
        {isNewOffered && (
          <ListBoxItem id={NEW} textValue={`New card: ${words}`} className="menu-item">
            <Plus className="icon" aria-hidden="true" />
            <span className="menu-words">{`New card: ${quoted(words)}`}</span>
          </ListBoxItem>
        )}
      </ListBox>
      {found.length > MOST && (
        <p className="meta">{`${found.length - MOST} more. Another word finds them.`}</p>
      )}
    </Autocomplete>
  );
}

/** Whether it is said of this link how much it weighs. */
const isWeighed = (choice: LinkChoice | undefined): boolean =>
  choice?.relation === 'supports' || choice?.relation === 'challenges';

interface RelationProps {
  readonly from: FoundCard;
  readonly to: FoundCard;
  readonly value: string | undefined;
  readonly onChange: (id: string) => void;
  readonly strength: number | undefined;
  readonly onStrength: (strength: number) => void;
}

function RelationChoice({ from, to, value, onChange, strength, onStrength }: RelationProps) {
  const document = useProject((project) => project.document);
  const choices = useMemo(() => linkChoices(document, from.id, to.id), [document, from, to]);
  const chosen = choices.find(({ id }) => id === value);
  return (
    <>
      <RadioGroup className="connect-relation" value={value ?? null} onChange={onChange}>
        <Label className="form-label">{`How is it related to ${quoted(to.title)}?`}</Label>
        {choices.map((choice) => (
          <Radio
            key={choice.id}
            value={choice.id}
            className="connect-radio"
            isDisabled={choice.isThere}
            autoFocus={choice.id === value}
          >
            <span className="connect-dot" aria-hidden="true" />
            {choice.word}
            {choice.isThere && <span className="meta">connected like this already</span>}
          </Radio>
        ))}
      </RadioGroup>
      {isWeighed(chosen) && (
        <div className="connect-strength">
          How much it weighs, if you know
          <StrengthPick label="How much it weighs" value={strength} onPick={onStrength} />
        </div>
      )}
    </>
  );
}

function ConnectDialog({ fromId, onClose }: { readonly fromId: string; readonly onClose: () => void }) {
  const document = useProject((project) => project.document);
  const cards = useMemo(() => allCards(document), [document]);
  const from = cards.find((card) => card.id === fromId);
  const followers = useMemo(() => followersOf(from?.kind ?? ''), [from?.kind]);
  const [to, setTo] = useState<FoundCard>();
  const [words, setWords] = useState<string>();
  const [chosen, setChosen] = useState<string>();
  const [strength, setStrength] = useState<number>();
  if (!from) return null;
  const pick = (card: FoundCard): void => {
    setTo(card);
    setChosen(firstChoice(linkChoices(document, from.id, card.id))?.id);
  };
  const pickNew = (title: string): void => {
    setWords(title);
    setChosen(followers[0]?.id);
  };
  const again = (): void => {
    setTo(undefined);
    setWords(undefined);
    setStrength(undefined);
  };
  const connect = (): void => {
    const choice = to && linkChoices(document, from.id, to.id).find((one) => one.id === chosen);
    const follower = followers.find((one) => one.id === chosen);
    const more = strength !== undefined && isWeighed(choice) ? { strength } : {};
    if (choice) makeLink(choice.from, choice.relation, choice.to, more);
    else if (words !== undefined && follower) makeLinkedCard(from.id, follower, words);
    else return;
    onClose();
  };
  const isAsked = to !== undefined || words !== undefined;
  const actions = isAsked && (
    <>
      <Button onPress={again}>Another card</Button>
      <Button variant="first" icon={Spline} type="submit" form={FORM}>
        {to ? 'Connect' : 'Make and connect'}
      </Button>
    </>
  );
  return (
    <Dialog title={`Connect ${quoted(from.title)}`} isHanging onClose={onClose} actions={actions}>
      {isAsked ? (
        <form
          id={FORM}
          onSubmit={(event) => {
            event.preventDefault();
            connect();
          }}
        >
          {to ? (
            <RelationChoice
              from={from}
              to={to}
              value={chosen}
              onChange={setChosen}
              strength={strength}
              onStrength={setStrength}
            />
          ) : (
            <FollowerChoice
              words={words ?? ''}
              followers={followers}
              value={chosen ?? ''}
              onChange={setChosen}
            />
          )}
        </form>
      ) : (
        <CardSearch cards={cards.filter((card) => card.id !== fromId)} onPick={pick} onNew={pickNew} />
      )}
    </Dialog>
  );
}

/** Asks which card this one is related to, and how; then links the two. Works on every screen of a project. */
export const openConnect = (fromId: string): void => {
  showDialog((close) => <ConnectDialog fromId={fromId} onClose={close} />);
};
