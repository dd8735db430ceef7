import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { IconButton } from '../../../core/ui/button.tsx';
import { Select } from '../../../core/ui/select.tsx';
import type { ActiveMap } from '../state/active-map.ts';
import { colourSchemeOptions, readColourScheme } from '../view-options/colour-schemes.ts';
import { setViewOptions, useViewOptions, viewOptionsStore } from '../view-options/view-options-store.ts';
import { FilterSection } from './filter-section.tsx';
import { FocusSection } from './focus-section.tsx';
import { ViewsSection } from './views-section.tsx';

function ColoursSection() {
  const colours = useViewOptions(({ options }) => options.colours);
  return (
    <section className="view-panel-section" aria-labelledby="view-panel-colours">
      <h3 id="view-panel-colours">Colours</h3>
      <Select
        label="Cards are coloured by"
        isLabelHidden
        options={colourSchemeOptions}
        value={colours}
        onChange={(value) => setViewOptions({ colours: readColourScheme(value) })}
      />
    </section>
  );
}

function OpenPanel({ map }: { readonly map: ActiveMap }) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const close = (): void => {
    viewOptionsStore.setState({ isPanelOpen: false });
    const opener = map.element.closest('.map-main')?.querySelector<HTMLElement>('.view-panel-toggle');
    (opener ?? map.element).focus();
  };
  return (
    <section
      ref={panel}
      className="view-panel"
      tabIndex={-1}
      aria-label="What the map shows"
      onKeyDown={(event) => {
        // What a list that hangs out of the panel hears comes here as well; its Escape closes that list alone.
        const isInPanel = event.target instanceof Node && event.currentTarget.contains(event.target);
        if (event.key !== 'Escape' || !isInPanel) return;
        event.stopPropagation();
        close();
      }}
    >
      <header className="view-panel-head">
        <h2>What the map shows</h2>
        <IconButton label="Close" icon={X} onPress={close} />
      </header>
      <div className="view-panel-body">
        <FilterSection mapId={map.mapId} />
        <FocusSection map={map} />
        <ColoursSection />
        <ViewsSection map={map} />
      </div>
    </section>
  );
}

/** Filters, focus, colours and named views, beside the map and never over all of it. */
export function ViewPanel({ map }: { readonly map: ActiveMap }) {
  const isOpen = useViewOptions((state) => state.isPanelOpen);
  return isOpen ? <OpenPanel map={map} /> : null;
}
