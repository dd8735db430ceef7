import { useMemo } from 'react';
import { MenuItem, Text } from 'react-aria-components';
import { kindOfId } from '../../../shared/document/view.ts';
import { kindOf } from '../../../shared/records/registry.ts';
import { type Follower, followersOf } from '../../connect/followers.ts';
import { useProject } from '../../state/project-store.ts';
import { KindMark } from '../../ui/kind-mark.tsx';
import { quoted } from '../../ui/words.ts';
import { nameOf } from '../actions/cards.ts';
import { MapQuestion } from '../canvas/map-question.tsx';
import { type FollowerQuestion, mapUi, useMapUi } from '../canvas/ui-store.ts';
import { liveMap } from '../live-map.ts';
import { startLinked } from './draft-steps.ts';
import './follower-menu.css';

const close = (): void => mapUi.setState({ follower: undefined, joining: undefined });

const Line = ({ follower }: { readonly follower: Follower }) => {
  const label = kindOf(follower.kind)?.label ?? follower.kind;
  return (
    <MenuItem id={follower.id} textValue={`${label}, ${follower.word}`} className="menu-item">
      <KindMark kind={follower.kind} size={22} />
      <span className="menu-words">
        <Text slot="label">
          {label} <span className="follower-word">{follower.word}</span>
        </Text>
      </span>
    </MenuItem>
  );
};

function Question({ question }: { readonly question: FollowerQuestion }) {
  const kind = useProject(({ document }) => kindOfId(document, question.from) ?? '');
  const followers = useMemo(() => followersOf(kind), [kind]);
  return (
    <MapQuestion
      label="New card, linked how?"
      heading={`New card, linked with ${quoted(nameOf(question.from))}`}
      at={question}
      onAnswer={(id) => {
        const chosen = followers.find((one) => one.id === id);
        const map = liveMap();
        close();
        if (chosen && map) startLinked(map, question.from, chosen, { at: question.at });
      }}
      onClose={close}
    >
      {followers.map((follower) => (
        <Line key={follower.id} follower={follower} />
      ))}
    </MapQuestion>
  );
}

/** After a link was drawn to bare paper: which new card, linked how? What mostly comes next is first. */
export function FollowerMenu() {
  const question = useMapUi((ui) => ui.follower);
  return question ? <Question question={question} /> : null;
}
