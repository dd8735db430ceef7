import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../core/ui/button.tsx';
import { toneSchemes } from '../view-options/colour-schemes.ts';
import { ToneSign } from '../view-options/tone-sign.tsx';
import { useViewOptions } from '../view-options/view-options-store.ts';

/** The legend of a colour scheme, which can be folded; nothing where cards have the colour of their kind. */
export function Legend() {
  const colours = useViewOptions(({ options }) => options.colours);
  const [isOpen, setOpen] = useState(true);
  if (colours === 'kind') return null;
  const { title, tones } = toneSchemes[colours];
  return (
    <section className="colour-legend" aria-label="Colours of the cards">
      <Button
        variant="tool"
        icon={isOpen ? ChevronDown : ChevronUp}
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        {title}
      </Button>
      {isOpen && (
        <ul>
          {tones.map((tone) => (
            <li key={tone.label}>
              <ToneSign tone={tone} />
              {tone.label}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
