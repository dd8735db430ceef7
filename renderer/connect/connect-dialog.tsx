import { Spline } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import {
  Autocomplete,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Radio,
  RadioGroup,
  SearchField,
} from 'react-aria-components';
import { useProject } from '../state/project-store.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { showDialog } from '../ui/dialog-host.tsx';
import { KindMark } from '../ui/kind-mark.tsx';
import { allCards, type FoundCard, matching } from './find-cards.ts';
import { firstChoice, linkChoices } from './link-choices.ts';
import { makeLink } from './make-link.ts';
import { quoted } from './words.ts';
import './connect-dialog.css';

/** More than this is not read; a word narrows it. */
const MOST = 60;
const FORM = 'connect';

interface ListProps {
  /** The question above it; "To which card?" unless told. */
  readonly label?: string;
  readonly cards: readonly FoundCard[];
  readonly onPick: (card: FoundCard) => void;
}

/** A list to look through by writing; arrows choose while the keyboard stays in the field. */
export function CardSearch({ label = 'To which card?', cards, onPick }: ListProps) {
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query);
  const found = useMemo(() => matching(cards, asked), [cards, asked]);
  const shown = found.slice(0, MOST);
  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      <SearchField className="form-field connect-field" aria-label="Look for a card" autoFocus>
        <Label className="form-label">{label}</Label>
        <Input className="field" placeholder="Write some of its words" />
      </SearchField>
      <ListBox
        className="menu connect-list"
        aria-label="Cards"
        items={shown}
        selectionMode="none"
        onAction={(id) => {
          const card = shown.find((one) => one.id === id);
          if (card) onPick(card);
        }}
        renderEmptyState={() => <p className="meta connect-none">No card has these words.</p>}
      >
        {(card) => (
          <ListBoxItem id={card.id} textValue={`${card.kindLabel}: ${card.title}`} className="menu-item">
            <KindMark kind={card.kind} size={20} />
            <span className="menu-words">
              <span className="hidden-text">{card.kindLabel}: </span>
              {card.title}
            </span>
          </ListBoxItem>
        )}
      </ListBox>
      {found.length > MOST && (
        <p className="meta">{`${found.length - MOST} more. Another word finds them.`}</p>
      )}
    </Autocomplete>
  );
}

interface RelationProps {
  readonly from: FoundCard;
  readonly to: FoundCard;
  readonly value: string | undefined;
  readonly onChange: (id: string) => void;
}

function RelationChoice({ from, to, value, onChange }: RelationProps) {
  const document = useProject((project) => project.document);
  const choices = useMemo(() => linkChoices(document, from.id, to.id), [document, from, to]);
  return (
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
  );
}

function ConnectDialog({ fromId, onClose }: { readonly fromId: string; readonly onClose: () => void }) {
  const document = useProject((project) => project.document);
  const cards = useMemo(() => allCards(document), [document]);
  const from = cards.find((card) => card.id === fromId);
  const [to, setTo] = useState<FoundCard>();
  const [chosen, setChosen] = useState<string>();
  if (!from) return null;
  const pick = (card: FoundCard): void => {
    setTo(card);
    setChosen(firstChoice(linkChoices(document, from.id, card.id))?.id);
  };
  const connect = (): void => {
    const choice = to && linkChoices(document, from.id, to.id).find((one) => one.id === chosen);
    if (!choice) return;
    makeLink(choice.from, choice.relation, choice.to);
    onClose();
  };
  const actions = to && (
    <>
      <Button onPress={() => setTo(undefined)}>Another card</Button>
      <Button variant="first" icon={Spline} type="submit" form={FORM}>
        Connect
      </Button>
    </>
  );
  return (
    <Dialog title={`Connect ${quoted(from.title)}`} onClose={onClose} actions={actions}>
      {to ? (
        <form
          id={FORM}
          onSubmit={(event) => {
            event.preventDefault();
            connect();
          }}
        >
          <RelationChoice from={from} to={to} value={chosen} onChange={setChosen} />
        </form>
      ) : (
        <CardSearch cards={cards.filter((card) => card.id !== fromId)} onPick={pick} />
      )}
    </Dialog>
  );
}

/** Asks which card this one is related to, and how; then links the two. Works on every screen of a project. */
export const openConnect = (fromId: string): void => {
  showDialog((close) => <ConnectDialog fromId={fromId} onClose={close} />);
};
