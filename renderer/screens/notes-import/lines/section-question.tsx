import { Check } from 'lucide-react';
import { Button as RacButton } from 'react-aria-components';
import type { Section } from '../../../../shared/notes/parsed-notes.ts';
import { CHOSEN_SECTIONS } from '../../../../shared/notes/review/sections.ts';
import { counted } from '../../../../shared/records/fields/counted.ts';
import { Menu, type MenuEntry } from '../../../core/ui/menu.tsx';
import { rowName } from './action-text.ts';
import { sectionNoun } from './item-kind-text.ts';
import { RowLink } from './row-link.tsx';
import type { HeadingFacts, RowParts } from './row-props.ts';

interface SectionQuestionProps extends Pick<RowParts, 'row' | 'isInTabOrder' | 'onRequest'> {
  readonly facts: HeadingFacts;
}

/** What the lines under a heading are: a question where nothing tells, and a choice for all of them at once. */
export function SectionQuestion({ row, facts, isInTabOrder, onRequest }: SectionQuestionProps) {
  const { proposal, open } = facts;
  if (open === 0 && row.chosenSection === undefined) return null;
  const name = rowName(row);
  const choose = (section: Section) => onRequest(row, { type: 'setSection', id: row.id, section });
  const entries = CHOSEN_SECTIONS.map(
    (section): MenuEntry => ({
      id: section,
      label: `They are ${sectionNoun(section)}`,
      ...(section === row.chosenSection && { icon: Check }),
      run: () => choose(section),
    }),
  );
  const guess = proposal?.section;
  return (
    <>
      {row.chosenSection !== undefined && `You said: ${sectionNoun(row.chosenSection)}. `}
      {proposal && (
        <b>
          {guess === undefined
            ? `These ${counted(proposal.lines, 'line')}: what are they?`
            : `These ${counted(proposal.lines, 'line')}: ${sectionNoun(guess)}?`}{' '}
        </b>
      )}
      {guess !== undefined && (
        <>
          <RowLink
            label={`Yes, the lines under line ${name} are ${sectionNoun(guess)}`}
            isInTabOrder={isInTabOrder}
            onPress={() => choose(guess)}
          >
            Yes, all of them
          </RowLink>
          {' · '}
        </>
      )}
      <Menu
        label={`What the lines under line ${name} are`}
        placement="bottom start"
        trigger={
          <RacButton
            className="row-link"
            aria-label={`Say what the lines under line ${name} are`}
            excludeFromTabOrder={!isInTabOrder}
          >
            {guess === undefined ? 'Say what they are' : 'Something else'}
          </RacButton>
        }
        entries={entries}
      />
    </>
  );
}
