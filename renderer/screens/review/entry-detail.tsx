import type {
  CardDifference,
  FieldDifference,
  RecordDifference,
} from '../../../shared/document/compare/comparison.ts';
import { KindMark } from '../../core/ui/kind-mark.tsx';
import { ChangedWords } from './changed-words.tsx';
import {
  fieldInWords,
  headingOf,
  linkInWords,
  partInWords,
  stateInWords,
  toldFields,
} from './changes-in-words.ts';
import { DeletionClashChoice, FieldClashChoice, TurnDownButton } from './clash-choice.tsx';
import { choiceKey, useChoices } from './review-choices.ts';

interface DetailProps {
  readonly incomingId: string;
  readonly overridden: ReadonlySet<string>;
  /** Whose the other words are: "Carers’ group’s". */
  readonly theirsLabel: string;
}

/** Why no words can be shown; undefined where they can. */
const unseenInWords = ({ isHidden, isWithheld }: FieldDifference): string | undefined => {
  if (isHidden) return 'Written, and hidden until it is shown to everybody.';
  return isWithheld ? 'Written, and not in this copy.' : undefined;
};

const FieldWords = ({ field, isNew }: { readonly field: FieldDifference; readonly isNew: boolean }) => {
  const { from, to, isSettled } = field;
  const unseen = unseenInWords(field);
  if (unseen) return <p>{unseen}</p>;
  if (isNew)
    return (
      <p className="review-becomes">
        <ChangedWords text={to} other="" />
      </p>
    );
  if (from === '' && to === '') return <p>Changed in a way that cannot be read here.</p>;
  return (
    <dl className="review-from-to">
      <dt>{isSettled ? 'Here it waits' : 'Was'}</dt>
      <dd>
        <ChangedWords text={from} other={to} />
      </dd>
      <dt>{isSettled ? 'They settled it' : 'Becomes'}</dt>
      <dd>
        <ChangedWords text={to} other={from} />
      </dd>
    </dl>
  );
};

interface FieldProps extends DetailProps {
  readonly record: RecordDifference;
  readonly field: FieldDifference;
  /** It is all that changes of a card, which is left out as a whole. */
  readonly isAll?: boolean;
}

const Field = ({ record, field, isAll = false, incomingId, overridden, theirsLabel }: FieldProps) => {
  const isTurnedDown = useChoices(incomingId).get(choiceKey(record.id, field.name))?.take === 'ours';
  if (field.isClash)
    return (
      <FieldClashChoice incomingId={incomingId} record={record} field={field} theirsLabel={theirsLabel} />
    );
  const replaces = overridden.has(`${record.id} ${field.name}`);
  const canTurnDown =
    !isAll && record.what === 'changed' && unseenInWords(field) === undefined && !field.isSettled;
  const label = fieldInWords(record, field);
  return (
    <section className={isTurnedDown ? 'review-field is-left-out' : 'review-field'} aria-label={label}>
      <div className="review-field-head">
        <h4>{label}</h4>
        {replaces && <strong className="review-replaces">Replaces what you wrote</strong>}
        {isTurnedDown && <strong>Left out: it stays as it was</strong>}
        {canTurnDown && (
          <TurnDownButton incomingId={incomingId} id={record.id} field={field.name} what={label} />
        )}
      </div>
      <FieldWords field={field} isNew={record.what === 'new' || record.what === 'restored'} />
    </section>
  );
};

interface BelongingProps extends DetailProps {
  readonly record: RecordDifference;
  readonly words: string;
}

/** A part of a card, or a link that leads from it. */
const Belonging = ({ record, words, ...rest }: BelongingProps) => {
  const isTurnedDown = useChoices(rest.incomingId).get(choiceKey(record.id))?.take === 'ours';
  const isClash = record.deletedIn !== undefined;
  return (
    <section
      className={isTurnedDown && !isClash ? 'review-field is-left-out' : 'review-field'}
      aria-label={words}
    >
      <div className="review-field-head">
        <h4>{words}</h4>
        <span className="meta">{stateInWords(record)}</span>
        {isTurnedDown && !isClash && <strong>Left out</strong>}
        {!isClash && !record.isErased && (
          <TurnDownButton incomingId={rest.incomingId} id={record.id} what={words} />
        )}
      </div>
      {isClash && <DeletionClashChoice incomingId={rest.incomingId} record={record} />}
      {toldFields(record).map((field) => (
        <Field key={field.name} record={record} field={field} {...rest} />
      ))}
    </section>
  );
};

const isWholeInOrOut = ({ what, isErased, deletedIn }: CardDifference): boolean =>
  deletedIn === undefined && isErased !== true && what !== 'clash';

/** One card that a copy changes: what it says here and there, and what to do about it. */
export function EntryDetail({ card, ...rest }: DetailProps & { readonly card: CardDifference }) {
  const { incomingId } = rest;
  const isLeftOut = useChoices(incomingId).get(choiceKey(card.id))?.take === 'ours';
  const heading = headingOf(card);
  const fields = toldFields(card);
  const hasOwnChange = card.what !== 'changed' || card.fields.length > 0;
  return (
    <article className="review-detail" aria-labelledby="review-detail-title">
      <header>
        <KindMark kind={card.kind} size={40} />
        <div>
          <h3 id="review-detail-title">{heading}</h3>
          <p className="meta">
            {card.kindLabel}. {stateInWords(card)}
            {isLeftOut && card.deletedIn === undefined && '. Left out: it stays as it was'}
          </p>
        </div>
        {isWholeInOrOut(card) && hasOwnChange && (
          <TurnDownButton incomingId={incomingId} id={card.id} what={heading} />
        )}
      </header>
      {card.isErased && <p>It was deleted for good there. That holds here too.</p>}
      {card.deletedIn !== undefined && <DeletionClashChoice incomingId={incomingId} record={card} />}
      <div className={isLeftOut && card.deletedIn === undefined ? 'is-left-out' : undefined}>
        {fields.map((field) => (
          <Field key={field.name} record={card} field={field} isAll={fields.length === 1} {...rest} />
        ))}
      </div>
      {card.parts.map((part) => (
        <Belonging key={part.id} record={part} words={partInWords(part)} {...rest} />
      ))}
      {card.links.map((link) => (
        <Belonging key={link.id} record={link} words={linkInWords(link)} {...rest} />
      ))}
    </article>
  );
}
