import { Spline } from 'lucide-react';
import { useMemo, useState } from 'react';
import { quoted } from '../../../shared/records/fields/quoted.ts';
import { useProject } from '../../core/state/project-store.ts';
import { Button } from '../../core/ui/button.tsx';
import { Dialog } from '../../core/ui/dialog.tsx';
import { showDialog } from '../../core/ui/dialog-host.tsx';
import { RadioField, RadioOption } from '../../core/ui/radio-field.tsx';
import { createLinkedCard } from '../links/create-linked-card.ts';
import { firstFreeChoice, type LinkChoice, linkChoices } from '../links/link-choices.ts';
import { addLink } from '../links/link-edits.ts';
import { linkedCardChoicesOf } from '../links/linked-card-choices.ts';
import { StrengthPicker } from '../links/strength-picker.tsx';
import { CardSearch } from './card-search.tsx';
import { allCards, type CardSummary } from './find-cards.ts';
import { LinkedCardChoiceField } from './linked-card-choice-field.tsx';
import './connect-dialog.css';

const FORM_ID = 'connect';

/** Whether links of this relation have a strength. */
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
      <RadioField label={`How is it related to ${quoted(to.title)}?`} value={value} onChange={onChange}>
        {choices.map(({ id, isLinked, word }) => (
          <RadioOption key={id} value={id} isDisabled={isLinked} autoFocus={id === value}>
            {word}
            {isLinked && <span className="meta">connected like this already</span>}
          </RadioOption>
        ))}
      </RadioField>
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

/** Opens the dialog that asks for another card and a relation, then links the two. For every screen of a project. */
export function openConnectDialog(fromId: string): void {
  showDialog((close) => <ConnectDialog fromId={fromId} onClose={close} />);
}
