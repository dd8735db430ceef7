import { ArrowRightFromLine, MapPinOff, Plus, Spline, X } from 'lucide-react';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { derivedId } from '../../../../shared/document/model/new-id.ts';
import { kindOfId, recordOf } from '../../../../shared/document/model/selectors.ts';
import type { NextStep } from '../../../../shared/records/kind.ts';
import { kindInWords, kindOf } from '../../../../shared/records/kind-registry.ts';
import { isLockedOnMap } from '../../../../shared/records/maps/locked-on-map.ts';
import { runCommand } from '../../../core/commands/command-registry.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { clearSelection, useSelection } from '../../../core/state/selection.ts';
import { Button, IconButton } from '../../../core/ui/button.tsx';
import { CheckboxField } from '../../../core/ui/checkbox-fields.tsx';
import { kindStyle } from '../../../core/ui/kind-mark.tsx';
import { openConnectDialog } from '../../../features/connect/connect-dialog.tsx';
import { KindButton } from '../../../features/kind-change/kind-button.tsx';
import { LinkPanel } from '../../../features/links/link-panel.tsx';
import { nextStepOf } from '../../../features/links/next-step.ts';
import { LifecycleSelect } from '../../../features/record-fields/lifecycle-select.tsx';
import { RecordForm } from '../../../features/record-form/record-form.tsx';
import { setPinned } from '../actions/pinned.ts';
import { nextCardStep } from '../create/make-next-card.ts';
import { useMapUi } from '../state/map-ui.ts';
import { MultiSelectionPanel } from './multi-selection-panel.tsx';
import './inspector.css';

interface Props {
  readonly mapId: string;
  /** Makes the card that comes next, linked to this one. */
  readonly onNextStep: (from: string, step: NextStep) => void;
  readonly onDelete: () => void;
  readonly onRemove: () => void;
  /** What stands here while nothing is selected. */
  readonly whenNothing?: ReactNode;
}

interface PanelProps {
  readonly label: string;
  readonly header: ReactNode;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  readonly kind: string;
}

const Panel = ({ label, header, children, footer, kind }: PanelProps) => (
  <aside className="map-side-panel inspector" aria-label={label} style={kindStyle(kind)}>
    <header className="inspector-header">
      {header}
      <IconButton label="Close" icon={X} onPress={clearSelection} />
    </header>
    <div className="inspector-body">{children}</div>
    {footer && <footer className="inspector-footer">{footer}</footer>}
  </aside>
);

function CardPanel({
  id,
  kind,
  mapId,
  onNextStep,
  onRemove,
}: Props & { readonly id: string; readonly kind: string }) {
  const isReadOnly = useProject((project) => project.readOnly);
  const isOnMap = useProject(
    (project) => recordOf(project.document, { kind: 'placement', id: derivedId(mapId, id) }) !== undefined,
  );
  const isCardPinned = useProject((project) => isLockedOnMap(project.document, mapId, id));
  const kindDefinition = kindOf(kind);
  const label = kindDefinition?.label ?? kind;
  const step = nextStepOf(kind);
  const madeIntoStep = nextCardStep(kind);
  const footer = !isReadOnly && (
    <>
      {step && (
        <Button variant="primary" icon={Plus} onPress={() => onNextStep(id, step)}>
          {step.label}
        </Button>
      )}
      <Button icon={Spline} onPress={() => openConnectDialog(id)}>
        Connect to…
      </Button>
      {madeIntoStep && (
        <Button icon={ArrowRightFromLine} onPress={() => runCommand('map.makeNext')}>
          {`Make this a ${kindInWords(madeIntoStep.kind)}`}
        </Button>
      )}
    </>
  );
  return (
    <Panel
      label={label}
      kind={kind}
      footer={footer}
      header={
        <>
          <h2 className="kind-word record-inline">
            <KindButton kind={kind} id={id} />
          </h2>
          <LifecycleSelect kind={kind} id={id} isLabelHidden />
        </>
      }
    >
      <RecordForm key={id} kind={kind} id={id} hideStatus />
      {isOnMap && (
        <CheckboxField
          label="Lock in place"
          help="On this map: dragging, keys and tidying up leave it there."
          value={isCardPinned}
          isReadOnly={isReadOnly}
          onChange={(stays) => setPinned(mapId, id, stays)}
        />
      )}
      {!isReadOnly && isOnMap && (
        <Button variant="quiet" className="inspector-remove" icon={MapPinOff} onPress={onRemove}>
          Remove from this map
        </Button>
      )}
    </Panel>
  );
}

/** The selection; while a marquee is drawn the one before it, so that nothing opens under the pointer. */
function useSettledSelection(): ReadonlySet<string> {
  const selection = useSelection();
  const isDrawing = useMapUi((ui) => ui.marquee !== undefined);
  const [shown, setShown] = useState(selection);
  if (isDrawing || shown === selection) return shown;
  setShown(selection);
  return selection;
}

/** The panel beside the map: the one selected card or link whole, or what can be done with several. */
export function Inspector(props: Props) {
  const selection = useSettledSelection();
  const deferred = useDeferredValue(selection);
  // What is computed of thousands of cards must not delay that they are drawn as selected.
  const ids = selection.size > 1 ? deferred : selection;
  const document = useProject((project) => project.document);
  const live = [...ids].filter((id) => kindOfId(document, id) !== undefined);
  const [only] = live;
  if (only === undefined) return props.whenNothing ?? null;
  const kind = kindOfId(document, only) ?? '';
  if (live.length > 1)
    return (
      <Panel label="Selected cards" kind="note" header={<h2>{`${live.length} selected`}</h2>}>
        <MultiSelectionPanel ids={new Set(live)} onDelete={props.onDelete} onRemove={props.onRemove} />
      </Panel>
    );
  const link = kind === 'link' ? recordOf(document, { kind, id: only }) : undefined;
  if (link)
    return (
      <Panel label="Link" kind="note" header={<h2>Link</h2>}>
        <LinkPanel link={link} />
      </Panel>
    );
  return <CardPanel key={only} {...props} id={only} kind={kind} />;
}
