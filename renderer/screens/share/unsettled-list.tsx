import { type KeyboardEvent, useRef, useState } from 'react';
import { counted } from '../../../shared/records/fields/counted.ts';
import { quoted } from '../../../shared/records/fields/quoted.ts';
import { kindLabelOf } from '../../../shared/records/kind-registry.ts';
import { changesToDecide, changesToTakeOut } from '../../../shared/share-copy/decide-text.ts';
import type { PersonalTextKind } from '../../../shared/share-copy/personal-text.ts';
import type { FlaggedText, UnsettledText } from '../../../shared/share-copy/unsettled-text.ts';
import { isShortcutActive } from '../../core/commands/single-key-shortcuts.ts';
import { edit } from '../../core/state/edit.ts';
import { announce } from '../../core/ui/announce.tsx';
import { Button } from '../../core/ui/button.tsx';
import { KindMark } from '../../core/ui/kind-mark.tsx';
import { textAround } from './text-around.ts';

const looksLike: { readonly [kind in PersonalTextKind]: string } = {
  nhsNumber: 'This looks like an NHS number',
  postcode: 'This looks like a postcode',
  email: 'This looks like an e-mail address',
  phone: 'This looks like a phone number',
  nationalInsurance: 'This looks like a National Insurance number',
  birthDate: 'This looks like a date of birth',
  name: 'This may be somebody’s name',
};

const headingOf = ({ texts }: UnsettledText): string => {
  const kinds = new Set(texts.flatMap(({ pieces }) => pieces.map(({ kind }) => kind)));
  const [first] = kinds;
  return kinds.size === 1 && first ? looksLike[first] : 'This may point to somebody';
};

/** The words around what was found, which is marked. */
const Quotation = ({ text, pieces }: FlaggedText) => (
  <p>
    “
    {textAround(text, pieces).map(({ words, isPiece, at }) =>
      isPiece ? <mark key={at}>{words}</mark> : <span key={at}>{words}</span>,
    )}
    ”
  </p>
);

type Answer = 'takeOut' | 'staysHere' | 'mayLeave';

const said: { readonly [answer in Answer]: string } = {
  takeOut: 'Taken out.',
  staysHere: 'These words stay here.',
  mayLeave: 'It may leave.',
};

const CLASHES = 'Two people wrote this differently. Choose between them first, on the card.';

/** Whether it was written; where it was not, a notice says why. */
const writeAnswer = (one: UnsettledText, answer: Answer): boolean => {
  if (answer !== 'takeOut') return edit('decision about words', changesToDecide(one, answer));
  const changes = changesToTakeOut(one);
  return changes !== undefined && edit('words taken out', changes);
};

interface UnsettledItemProps {
  readonly one: UnsettledText;
  readonly onAnswer: (answer: Answer) => void;
}

const Answers = ({ one, onAnswer }: UnsettledItemProps) => (
  <div className="share-answers">
    <Button isDisabled={one.valueWithout === undefined} onPress={() => onAnswer('takeOut')}>
      Take it out
    </Button>
    <Button onPress={() => onAnswer('staysHere')}>Leave these words here</Button>
    <Button variant="quiet" onPress={() => onAnswer('mayLeave')}>
      It may leave
    </Button>
    {one.valueWithout === undefined && <p className="meta">{CLASHES}</p>}
  </div>
);

/** "Idea", where the words are its title; "Reason, of “A visit once a week”" else. */
const placeOf = ({ displayKind, label, title, texts }: UnsettledText): string =>
  title === '' || texts.some(({ text }) => text === title)
    ? kindLabelOf(displayKind)
    : `${label}, of ${quoted(title)}`;

/** So many are seen at once, so that what leaves and what stays is not far below. */
const MAX_SHOWN = 3;

const keyOf = ({ id, register }: UnsettledText): string => `${id} ${register}`;

const answersByKey: { readonly [key: string]: Answer } = { t: 'takeOut', l: 'staysHere', m: 'mayLeave' };

/** The text that is being asked about: the one a person chose, else the first. */
const useAsked = (unsettled: readonly UnsettledText[]) => {
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const asked = unsettled.find((one) => keyOf(one) === chosen) ?? unsettled[0];
  return { asked, ask: (one: UnsettledText | undefined) => setChosen(one && keyOf(one)) };
};

/** The words that may point to a person, one at a time: no copy is made before each is decided. */
export function UnsettledList({ unsettled }: { readonly unsettled: readonly UnsettledText[] }) {
  const { asked, ask } = useAsked(unsettled);
  const list = useRef<HTMLUListElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  if (unsettled.length === 0 && list.current === null) return null;
  const from = Math.max(0, Math.min(asked ? unsettled.indexOf(asked) : 0, unsettled.length - MAX_SHOWN));
  const shown = unsettled.slice(from, from + MAX_SHOWN);
  const onAnswer = (one: UnsettledText, answer: Answer): void => {
    const at = unsettled.indexOf(one);
    const next = unsettled[at + 1] ?? unsettled[at - 1];
    if (!writeAnswer(one, answer)) return;
    ask(next);
    const left = unsettled.length - 1;
    announce(`${said[answer]} ${left === 0 ? 'All is settled.' : `${left} left.`}`);
    requestAnimationFrame(() => {
      const button = list.current?.querySelector<HTMLElement>('[data-asked] button:not([disabled])');
      (button ?? heading.current)?.focus();
    });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const answer = answersByKey[event.key.toLowerCase()];
    if (!answer || !asked || event.ctrlKey || event.metaKey || event.altKey || !isShortcutActive(event.key))
      return;
    if (answer === 'takeOut' && asked.valueWithout === undefined) return;
    event.preventDefault();
    onAnswer(asked, answer);
  };
  return (
    <section className="share-unsettled" aria-labelledby="share-unsettled">
      <h3 id="share-unsettled" ref={heading} tabIndex={-1}>
        {unsettled.length === 0 ? 'All is settled' : `${unsettled.length} to settle first`}
      </h3>
      {unsettled.length > 0 && (
        <p className="meta">Words that may point to somebody. Undo takes an answer back.</p>
      )}
      <ul className="plain-list" ref={list} onKeyDown={onKeyDown}>
        {shown.map((one) => (
          <li key={keyOf(one)} className="share-item" {...(one === asked && { 'data-asked': true })}>
            <KindMark kind={one.displayKind} size={26} />
            <div className="share-item-words">
              <h4>{headingOf(one)}</h4>
              {one.texts.map((text) => (
                <Quotation key={`${text.path.join(' ')} ${text.text}`} {...text} />
              ))}
              <p className="meta">{placeOf(one)}</p>
              {one === asked && <Answers one={one} onAnswer={(answer) => onAnswer(one, answer)} />}
            </div>
            {one !== asked && (
              <Button variant="quiet" aria-label={`Settle: ${headingOf(one)}`} onPress={() => ask(one)}>
                Settle
              </Button>
            )}
          </li>
        ))}
      </ul>
      {unsettled.length > shown.length && (
        <p className="meta">
          {counted(unsettled.length - shown.length, 'more after these', 'more after these')}
        </p>
      )}
    </section>
  );
}
