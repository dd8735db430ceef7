import { useMemo } from 'react';
import { MenuItem, Text } from 'react-aria-components';
import { quoted } from '../../../../shared/records/fields/quoted.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { linkChoices } from '../../../features/links/link-choices.ts';
import { addLink } from '../../../features/links/link-edits.ts';
import { recordTitle } from '../actions/card-actions.ts';
import { MenuAtPoint } from '../controls/menu-at-point.tsx';
import { mapUi, type RelationPrompt, useMapUi } from '../state/map-ui.ts';
import { LinkedCardMenu } from './linked-card-menu.tsx';

const close = (): void => mapUi.setState({ relationPrompt: undefined });

function RelationChoices({ question: prompt }: { readonly question: RelationPrompt }) {
  const document = useProject((project) => project.document);
  const choices = useMemo(() => linkChoices(document, prompt.from, prompt.to), [document, prompt]);
  return (
    <MenuAtPoint
      label="How are they related?"
      heading={`${quoted(recordTitle(prompt.from))} …`}
      position={prompt}
      disabledIds={choices.filter((choice) => choice.isLinked).map((choice) => choice.id)}
      onChoose={(id) => {
        const choice = choices.find((one) => one.id === id);
        if (choice) addLink(choice.from, choice.relation, choice.to);
        close();
      }}
      onClose={close}
    >
      {choices.map((choice) => (
        <MenuItem key={choice.id} id={choice.id} textValue={choice.word} className="menu-item">
          <span className="menu-words">
            <Text slot="label">{choice.word}</Text>
            {choice.isLinked && (
              <Text slot="description" className="form-help">
                They are connected like this already.
              </Text>
            )}
          </span>
        </MenuItem>
      ))}
    </MenuAtPoint>
  );
}

/**
 * After a link was drawn: to a card, which relation? The one that fits best comes first, so Enter takes it. To bare paper,
 * which new card?
 */
export function RelationMenu() {
  const prompt = useMapUi((ui) => ui.relationPrompt);
  return prompt ? <RelationChoices question={prompt} /> : <LinkedCardMenu />;
}
