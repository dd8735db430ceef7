import { useMemo, useRef } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover, Text } from 'react-aria-components';
import { linkChoices } from '../../connect/link-choices.ts';
import { makeLink } from '../../connect/make-link.ts';
import { quoted } from '../../connect/words.ts';
import { useProject } from '../../state/project-store.ts';
import { nameOf } from '../actions/cards.ts';
import { FollowerMenu } from '../create/follower-menu.tsx';
import { mapUi, type RelationQuestion, useMapUi } from './ui-store.ts';

const close = (): void => mapUi.setState({ question: undefined });

function Question({ question }: { readonly question: RelationQuestion }) {
  const anchor = useRef<HTMLSpanElement>(null);
  const document = useProject((project) => project.document);
  const choices = useMemo(() => linkChoices(document, question.from, question.to), [document, question]);
  return (
    <>
      <span ref={anchor} className="map-anchor" style={{ left: question.x, top: question.y }} />
      <Popover
        aria-label="How are they related?"
        className="menu-popover"
        triggerRef={anchor}
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) close();
        }}
        placement="bottom start"
      >
        <Menu
          className="menu"
          aria-label="How are they related?"
          autoFocus="first"
          disabledKeys={choices.filter((choice) => choice.isThere).map((choice) => choice.id)}
          onAction={(id) => {
            const choice = choices.find((one) => one.id === id);
            if (choice) makeLink(choice.from, choice.relation, choice.to);
            close();
          }}
        >
          <MenuSection>
            <Header className="map-question">{`${quoted(nameOf(question.from))} …`}</Header>
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
          </MenuSection>
        </Menu>
      </Popover>
    </>
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
