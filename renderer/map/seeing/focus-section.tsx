import { Crosshair } from 'lucide-react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useSelection } from '../../state/selection.ts';
import { announce } from '../../ui/announce.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckField } from '../../ui/choice-field.tsx';
import { quoted } from '../../ui/words.ts';
import { nameOf } from '../actions/cards.ts';
import type { LiveMap } from '../live-map.ts';
import { cardsToFocus, changeFocus, endFocus, focusOn } from './focus-card.ts';
import type { Focus } from './seeing.ts';
import { useSeeing } from './seeing-store.ts';

/** Steps along the links that a focus may reach. */
const STEPS = [1, 2, 3] as const;

function FocusNow({ focus }: { readonly focus: Focus }) {
  const [only] = focus.cards;
  const name = focus.cards.length === 1 && only !== undefined ? quoted(nameOf(only)) : undefined;
  return (
    <>
      <p className="meta">{name ?? `${focus.cards.length} cards`}</p>
      <div className="seeing-steps">
        <span id="seeing-steps">Steps along the links</span>
        <ToggleButtonGroup
          aria-labelledby="seeing-steps"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[String(focus.steps)]}
          onSelectionChange={(keys) => {
            const steps = STEPS.find((step) => keys.has(String(step)));
            if (steps !== undefined) changeFocus({ steps });
          }}
        >
          {STEPS.map((step) => (
            <ToggleButton key={step} id={String(step)} className="btn btn-tool btn-icon">
              {step}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </div>
      <CheckField
        label="Follow the selection"
        value={!focus.isPinned}
        onChange={(follows) => changeFocus({ isPinned: !follows })}
      />
      <Button variant="quiet" onPress={endFocus}>
        End the focus
      </Button>
    </>
  );
}

/** One card, or several, and what is linked to them within one to three steps. */
export function FocusSection({ map }: { readonly map: LiveMap }) {
  const focus = useSeeing(({ seeing }) => seeing.focus);
  useSelection();
  const start = (): void => {
    const cards = cardsToFocus(map);
    if (cards.length > 0) focusOn(cards);
    else announce('Select a card first. Then everything linked to it can be shown.');
  };
  return (
    <section className="seeing-section" aria-labelledby="seeing-focus">
      <h3 id="seeing-focus">Focus</h3>
      {focus ? (
        <FocusNow focus={focus} />
      ) : (
        <>
          <p className="meta">One card, and what is linked to it in 1 to 3 steps.</p>
          <Button variant="plain" icon={Crosshair} onPress={start} className="seeing-start">
            Focus on the selected card
          </Button>
        </>
      )}
    </section>
  );
}
