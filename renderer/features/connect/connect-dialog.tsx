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
import { useProject } from '../../core/state/project-store.ts';
import { Button } from '../../core/ui/button.tsx';
import { quoted } from '../../core/ui/counted-text.ts';
import { Dialog } from '../../core/ui/dialog.tsx';
import { showDialog } from '../../core/ui/dialog-host.tsx';
import { KindMark } from '../../core/ui/kind-mark.tsx';
import { createLinkedCard } from '../links/create-linked-card.ts';
import { firstFreeChoice, type LinkChoice, linkChoices } from '../links/link-choices.ts';
import { addLink } from '../links/link-edits.ts';
import { linkedCardChoicesOf } from '../links/linked-card-choices.ts';
import { StrengthPicker } from '../links/strength-picker.tsx';
import { allCards, type CardSummary, searchCards } from './find-cards.ts';
import { LinkedCardChoiceField } from './linked-card-choice-field.tsx';
import './connect-dialog.css';

/** More than this is not read; a word narrows it. */
const MAX_SHOWN = 60;
const FORM_ID = 'connect';

interface CardSearchProps {
  /** The question above it; "To which card?" unless told. */
  readonly label?: string;
  readonly cards: readonly CardSummary[];
  readonly onPick: (card: CardSummary) => void;
  /** Where a card may be made of the words that were looked for. */
  readonly onNew?: (words: string) => void;
}

/** Stands for the new card in the list; no record has this id. */
const NEW_CARD = '~new';

/** A list to look through by writing; arrows choose while the keyboard stays in the field. */
export function CardSearch({ label = 'To which card?', cards, onPick, onNew }: CardSearchProps) {
  const [query, setQuery] = useState('');
  // Not deferred: an arrow or Enter right after a letter means the list of that letter.
  const found = useMemo(() => searchCards(cards, query), [cards, query]);
  const shown = found.slice(0, MAX_SHOWN);
  const title = query.trim().replace(/\s+/g, ' ');
  const isNewOffered = onNew !== undefined && title !== '';
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
          if (id === NEW_CARD) onNew?.(title);
          const card = shown.find((one) => one.id === id);
          if (card) onPick(card);
        }}
        renderEmptyState={() => <p className="meta connect-empty">No card has these words.</p>}
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
          <ListBoxItem id={NEW_CARD} textValue={`New card: ${title}`} className="menu-item">
            <Plus className="icon" aria-hidden="true" />
            <span className="menu-words">{`New card: ${quoted(title)}`}</span>
          </ListBoxItem>
        )}
      </ListBox>
      {found.length > MAX_SHOWN && (
        <p className="meta">{`${found.length - MAX_SHOWN} more. Another word finds them.`}</p>
      )}
    </Autocomplete>
  );
}

/** Whether it is said of this link how much it weighs. */
const hasStrength = (choice: LinkChoice | undefined): boolean =>
  choice?.relation === 'supports' || choice?.relation === 'challenges';

interface RelationProps {
  readonly from: CardSummary;
  readonly to: CardSummary;
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
            isDisabled={choice.isLinked}
            autoFocus={choice.id === value}
          >
            <span className="connect-dot" aria-hidden="true" />
            {choice.word}
            {choice.isLinked && <span className="meta">connected like this already</span>}
          </Radio>
        ))}
      </RadioGroup>
      {hasStrength(chosen) && (
        <div className="connect-strength">
          How much it weighs, if you know
          <StrengthPicker label="How much it weighs" value={strength} onPick={onStrength} />
        </div>
      )}
    </>
  );
}

function ConnectDialog({ fromId, onClose }: { readonly fromId: string; readonly onClose: () => void }) {
  const document = useProject((project) => project.document);
  const cards = useMemo(() => allCards(document), [document]);
  const from = cards.find((card) => card.id === fromId);
  const linkedCardChoices = useMemo(() => linkedCardChoicesOf(from?.kind ?? ''), [from?.kind]);
  const [to, setTo] = useState<CardSummary>();
  const [newTitle, setNewTitle] = useState<string>();
  const [chosen, setChosen] = useState<string>();
  const [strength, setStrength] = useState<number>();
  if (!from) return null;
  const pick = (card: CardSummary): void => {
    setTo(card);
    setChosen(firstFreeChoice(linkChoices(document, from.id, card.id))?.id);
  };
  const pickNew = (title: string): void => {
    setNewTitle(title);
    setChosen(linkedCardChoices[0]?.id);
  };
  const chooseAgain = (): void => {
    setTo(undefined);
    setNewTitle(undefined);
    setStrength(undefined);
  };
  const connect = (): void => {
    const choice = to && linkChoices(document, from.id, to.id).find((one) => one.id === chosen);
    const linkedCardChoice = linkedCardChoices.find((one) => one.id === chosen);
    const details = strength !== undefined && hasStrength(choice) ? { strength } : {};
    if (choice) addLink(choice.from, choice.relation, choice.to, details);
    else if (newTitle !== undefined && linkedCardChoice)
      createLinkedCard(from.id, linkedCardChoice, newTitle);
    else return;
    onClose();
  };
  const isTargetChosen = to !== undefined || newTitle !== undefined;
  const actions = isTargetChosen && (
    <>
      <Button onPress={chooseAgain}>Another card</Button>
      <Button variant="primary" icon={Spline} type="submit" form={FORM_ID}>
        {to ? 'Connect' : 'Make and connect'}
      </Button>
    </>
  );
  return (
    <Dialog title={`Connect ${quoted(from.title)}`} isTopAligned onClose={onClose} actions={actions}>
      {isTargetChosen ? (
        <form
          id={FORM_ID}
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
            <LinkedCardChoiceField
              title={newTitle ?? ''}
              linkedCardChoices={linkedCardChoices}
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
export function openConnectDialog(fromId: string): void {
  showDialog((close) => <ConnectDialog fromId={fromId} onClose={close} />);
}
