import { Crosshair } from 'lucide-react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { quoted } from '../../../../shared/records/fields/quoted.ts';
import { useSelection } from '../../../core/state/selection.ts';
import { Button } from '../../../core/ui/button.tsx';
import { CheckboxField } from '../../../core/ui/checkbox-fields.tsx';
import { say } from '../../../core/ui/message.ts';
import { recordTitle } from '../actions/card-actions.ts';
import type { ActiveMap } from '../state/active-map.ts';
import type { FocusMode } from '../view-options/view-options.ts';
import { useViewOptions } from '../view-options/view-options-store.ts';
import { cardsToFocus, changeFocusMode, endFocusMode, startFocusMode } from './focus-mode.ts';

/** Steps along the links that a focus may reach. */
const STEPS = [1, 2, 3] as const;

function ActiveFocus({ focus }: { readonly focus: FocusMode }) {
  const [only] = focus.cards;
  const name = focus.cards.length === 1 && only !== undefined ? quoted(recordTitle(only)) : undefined;
  return (
    <>
      <p className="meta">{name ?? `${focus.cards.length} cards`}</p>
      <div className="focus-steps">
        <span id="view-panel-steps">Steps along the links</span>
        <ToggleButtonGroup
          aria-labelledby="view-panel-steps"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[String(focus.steps)]}
          onSelectionChange={(keys) => {
            const steps = STEPS.find((step) => keys.has(String(step)));
            if (steps !== undefined) changeFocusMode({ steps });
          }}
        >
          {STEPS.map((step) => (
            <ToggleButton key={step} id={String(step)} className="btn btn-tool btn-icon">
              {step}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </div>
      <CheckboxField
        label="Follow the selection"
        value={!focus.isFixed}
        onChange={(follows) => changeFocusMode({ isFixed: !follows })}
      />
      <Button variant="quiet" onPress={endFocusMode}>
        End the focus
      </Button>
    </>
  );
}

/** One card, or several, and what is linked to them within one to three steps. */
export function FocusSection({ map }: { readonly map: ActiveMap }) {
  const focus = useViewOptions(({ options }) => options.focus);
  useSelection();
  const start = (): void => {
    const cards = cardsToFocus(map);
    if (cards.length > 0) startFocusMode(cards);
    else say('Select a card first. Then everything linked to it can be shown.');
  };
  return (
    <section className="view-panel-section" aria-labelledby="view-panel-focus">
      <h3 id="view-panel-focus">Focus</h3>
      {focus ? (
        <ActiveFocus focus={focus} />
      ) : (
        <>
          <p className="meta">One card, and what is linked to it in 1 to 3 steps.</p>
          <Button variant="plain" icon={Crosshair} onPress={start} className="view-panel-button">
            Focus on the selected card
          </Button>
        </>
      )}
    </section>
  );
}
