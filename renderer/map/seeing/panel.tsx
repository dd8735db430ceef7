import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { IconButton } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import type { LiveMap } from '../live-map.ts';
import { FilterSection } from './filter-section.tsx';
import { FocusSection } from './focus-section.tsx';
import { see, seeingStore, useSeeing } from './seeing-store.ts';
import { colourings, readColours } from './tones.ts';
import { ViewsSection } from './views-section.tsx';

function ColoursSection() {
  const colours = useSeeing(({ seeing }) => seeing.colours);
  return (
    <section className="seeing-section" aria-labelledby="seeing-colours">
      <h3 id="seeing-colours">Colours</h3>
      <Select
        label="Cards are coloured by"
        labelHidden
        options={colourings}
        value={colours}
        onChange={(value) => see({ colours: readColours(value) })}
      />
    </section>
  );
}

function OpenPanel({ map }: { readonly map: LiveMap }) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const close = (): void => {
    seeingStore.setState({ isPanelOpen: false });
    const opener = map.element.closest('.map-work')?.querySelector<HTMLElement>('.seeing-opener');
    (opener ?? map.element).focus();
  };
  return (
    <section
      ref={panel}
      className="seeing-panel"
      tabIndex={-1}
      aria-label="What the map shows"
      onKeyDown={(event) => {
        // What a list that hangs out of the panel hears comes here as well; its Escape closes that list alone.
        const isOwn = event.target instanceof Node && event.currentTarget.contains(event.target);
        if (event.key !== 'Escape' || !isOwn) return;
        event.stopPropagation();
        close();
      }}
    >
      <header className="seeing-head">
        <h2>What the map shows</h2>
        <IconButton label="Close" icon={X} onPress={close} />
      </header>
      <div className="seeing-body">
        <FilterSection mapId={map.mapId} />
        <FocusSection map={map} />
        <ColoursSection />
        <ViewsSection map={map} />
      </div>
    </section>
  );
}

/** Filters, focus, colours and named views, beside the paper and never over all of it. */
export function Panel({ map }: { readonly map: LiveMap }) {
  const isOpen = useSeeing((state) => state.isPanelOpen);
  return isOpen ? <OpenPanel map={map} /> : null;
}
