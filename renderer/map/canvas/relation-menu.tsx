import { useMemo } from 'react';
import { MenuItem, Text } from 'react-aria-components';
import { linkChoices } from '../../connect/link-choices.ts';
import { makeLink } from '../../connect/make-link.ts';
import { useProject } from '../../state/project-store.ts';
import { quoted } from '../../ui/words.ts';
import { nameOf } from '../actions/cards.ts';
import { FollowerMenu } from '../create/follower-menu.tsx';
import { MapQuestion } from './map-question.tsx';
import { mapUi, type RelationQuestion, useMapUi } from './ui-store.ts';

const close = (): void => mapUi.setState({ question: undefined });

function Question({ question }: { readonly question: RelationQuestion }) {
  const document = useProject((project) => project.document);
  const choices = useMemo(() => linkChoices(document, question.from, question.to), [document, question]);
  return (
    <MapQuestion
      label="How are they related?"
      heading={`${quoted(nameOf(question.from))} …`}
      at={question}
      disabled={choices.filter((choice) => choice.isThere).map((choice) => choice.id)}
      onAnswer={(id) => {
        const choice = choices.find((one) => one.id === id);
        if (choice) makeLink(choice.from, choice.relation, choice.to);
        close();
      }}
      onClose={close}
    >
      {choices.map((choice) => (
        <MenuItem key={choice.id} id={choice.id} textValue={choice.word} className="menu-item">
          <span className="menu-words">
            <Text slot="label">{choice.word}</Text>
            {choice.isThere && (
              <Text slot="description" className="form-help">
                They are connected like this already.
              </Text>
            )}
          </span>
        </MenuItem>
      ))}
    </MapQuestion>
  );
}

/**
 * After a link was drawn: to a card, which relation? The one that fits best comes first, so Enter takes it. To bare paper,
 * which new card?
 */
export function RelationMenu() {
  const question = useMapUi((ui) => ui.question);
  return question ? <Question question={question} /> : <FollowerMenu />;
}
