import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../core/ui/button.tsx';
import { type Tone, toneSchemes } from '../view-options/colour-schemes.ts';
import { useViewOptions } from '../view-options/view-options-store.ts';

/** The sign of a tone in its colour. */
export function ToneSign({ tone, size = 16 }: { readonly tone: Tone; readonly size?: number }) {
  return (
    <svg className="tone-sign" viewBox="0 0 28 28" width={size} height={size} aria-hidden="true">
      <path d={tone.sign} fillRule="evenodd" style={{ fill: `var(${tone.token})` }} />
    </svg>
  );
}

/** Names each colour in words, with its sign; it can be folded. Nothing where cards wear their kind's colour. */
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
