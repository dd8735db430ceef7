import { useMemo, useState } from 'react';
import type { TableRows } from '../../../shared/interchange/tables/delimited-text.ts';
import { counted } from '../../../shared/records/fields/counted.ts';
import { kindOf } from '../../../shared/records/kind-registry.ts';
import { localToday } from '../../core/records/parse-day.ts';
import { Button } from '../../core/ui/button.tsx';
import { CheckboxField } from '../../core/ui/checkbox-fields.tsx';
import { countedOfKind } from '../../core/ui/counted-kind-text.ts';
import { Dialog } from '../../core/ui/dialog.tsx';
import { Select } from '../../core/ui/select.tsx';
import { DateOrderField } from '../pasted-table/date-order-field.tsx';
import { CardPreview } from './card-preview.tsx';
import { CardRowProblems } from './card-row-problems.tsx';
import { ColumnChoices } from './column-choices.tsx';
import { PeopleFields } from './people-fields.tsx';
import { planTableCards, type TableCard } from './plan-table-cards.ts';
import { settleDateOrder } from './settle-date-order.ts';
import {
  bodyOf,
  type CardTableChoices,
  headsOf,
  MAX_ROWS,
  tableKinds,
  withColumnsGuessed,
  withOrderOfSameDays,
} from './table-choices.ts';
import { columnsOf } from './table-columns.ts';
import type { TablePeople } from './table-people.ts';
import './table-dialog.css';

/** What the dialog hands over: cards of one kind, and what was chosen. */
export interface ChosenTable {
  readonly choices: CardTableChoices;
  readonly cards: readonly TableCard[];
}

interface TableDialogProps {
  readonly rows: TableRows;
  readonly proposed: CardTableChoices;
  readonly people: TablePeople;
  readonly lastKind: string;
  readonly onMake: (chosen: ChosenTable) => void;
  readonly onClose: () => void;
}

/** The cards that the choices make of a table, and the question that they leave. */
const useTable = (rows: TableRows, choices: CardTableChoices, people: TablePeople) =>
  useMemo(() => {
    const body = bodyOf(rows, choices.hasHead);
    const columns = columnsOf('date', choices);
    const days = body.flatMap((cells, row) => columns.map((at) => ({ row, cell: cells[at] ?? '' })));
    const { order, example } = settleDateOrder(days, choices.dateOrder);
    const plan = planTableCards(rows, choices, people, order ?? 'dayFirst', localToday());
    return { body, plan, order, example, isOrderOpen: example !== null && order === undefined };
  }, [rows, choices, people]);

const rowsLeft = (rows: TableRows, { hasHead }: CardTableChoices): number =>
  Math.max(0, rows.length - (hasHead ? 1 : 0) - MAX_ROWS);

/** Asks what the rows of a table are and what their columns say, and shows the cards as they will be. */
export function TableDialog({ rows, proposed, people, lastKind, onMake, onClose }: TableDialogProps) {
  const [choices, setChoices] = useState(proposed);
  const [isAsking, setAsking] = useState(false);
  const { body, plan, order, example, isOrderOpen } = useTable(rows, choices, people);
  const kind = kindOf(choices.kind);
  const left = rowsLeft(rows, choices);
  if (!kind) return null;
  const guessAgain = (changed: Partial<CardTableChoices>): void =>
    setChoices(withOrderOfSameDays(choices, withColumnsGuessed(rows, { ...choices, ...changed })));
  const make = (): void => {
    if (isOrderOpen) setAsking(true);
    else onMake({ choices, cards: plan.cards });
  };
  return (
    <Dialog
      title={`Make ${plan.cards.length === 1 ? 'a card' : 'cards'} from ${counted(plan.cards.length, 'row')}`}
      size="wide"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" onPress={make}>
            {`Make ${countedOfKind(plan.cards.length, kind.name)}`}
          </Button>
        </>
      }
    >
      <Select
        label="What are these?"
        value={kind.name}
        options={tableKinds(lastKind).map(({ name, plural, inFewWords }) => ({
          value: name,
          label: plural,
          help: inFewWords,
        }))}
        onChange={(next) => guessAgain({ kind: next ?? kind.name })}
      />
      <CheckboxField
        label="The first row holds headings"
        value={choices.hasHead}
        onChange={(hasHead) => guessAgain({ hasHead })}
      />
      {left > 0 && (
        <p>
          {`${MAX_ROWS.toLocaleString('en-GB')} rows come in at a time. Paste the other ${left.toLocaleString('en-GB')} afterwards.`}
        </p>
      )}
      <ColumnChoices
        kind={kind}
        heads={headsOf(rows, choices.hasHead)}
        body={body}
        targets={choices.targets}
        onChange={(targets) => setChoices(withOrderOfSameDays(choices, { ...choices, targets }))}
      />
      {example !== null && (
        <DateOrderField
          example={example}
          value={order}
          onChange={(dateOrder) => setChoices({ ...choices, dateOrder })}
        />
      )}
      {isAsking && isOrderOpen && (
        <p role="alert" className="form-error">
          {`First choose which day ${example} is.`}
        </p>
      )}
      <PeopleFields
        people={people.people}
        roles={choices.roles}
        onChange={(roles) => setChoices({ ...choices, roles })}
      />
      <CardPreview kind={kind} cards={plan.cards} />
      <CardRowProblems problems={plan.problems} />
    </Dialog>
  );
}
