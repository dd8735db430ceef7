import { useMemo } from 'react';
import { MenuItem, Text } from 'react-aria-components';
import { kindOfId } from '../../../../shared/document/model/selectors.ts';
import { quoted } from '../../../../shared/records/fields/quoted.ts';
import { kindLabelOf } from '../../../../shared/records/kind-registry.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { KindMark } from '../../../core/ui/kind-mark.tsx';
import { type LinkedCardChoice, linkedCardChoicesOf } from '../../../features/links/linked-card-choices.ts';
import { recordTitle } from '../actions/card-actions.ts';
import { MenuAtPoint } from '../controls/menu-at-point.tsx';
import { activeMap } from '../state/active-map.ts';
import { type LinkedCardPrompt, mapUi, useMapUi } from '../state/map-ui.ts';
import { startLinkedDraft } from './draft-actions.ts';
import './linked-card-menu.css';

const close = (): void => mapUi.setState({ linkedCardPrompt: undefined, pendingLink: undefined });

const MenuLine = ({ follower }: { readonly follower: LinkedCardChoice }) => {
  const label = kindLabelOf(follower.kind);
  return (
    <MenuItem id={follower.id} textValue={`${label}, ${follower.word}`} className="menu-item">
      <KindMark kind={follower.kind} size={22} />
      <span className="menu-words">
        <Text slot="label">
          {label} <span className="linked-card-word">{follower.word}</span>
        </Text>
      </span>
    </MenuItem>
  );
};

function LinkedCardChoices({ question: prompt }: { readonly question: LinkedCardPrompt }) {
  const kind = useProject(({ document }) => kindOfId(document, prompt.from) ?? '');
  const followers = useMemo(() => linkedCardChoicesOf(kind), [kind]);
  return (
    <MenuAtPoint
      label="New card, linked how?"
      heading={`New card, linked with ${quoted(recordTitle(prompt.from))}`}
      position={prompt}
      onChoose={(id) => {
        const chosen = followers.find((one) => one.id === id);
        const map = activeMap();
        close();
        if (chosen && map) startLinkedDraft(map, prompt.from, chosen, { at: prompt.mapPoint });
      }}
      onClose={close}
    >
      {followers.map((follower) => (
        <MenuLine key={follower.id} follower={follower} />
      ))}
    </MenuAtPoint>
  );
}

/** The menu after a link was dragged to the background: which new card, linked how? The usual next step comes first. */
export function LinkedCardMenu() {
  const prompt = useMapUi((ui) => ui.linkedCardPrompt);
  return prompt ? <LinkedCardChoices question={prompt} /> : null;
}
