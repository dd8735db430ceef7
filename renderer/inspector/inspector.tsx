import { ArrowRightFromLine, MapPinOff, Plus, Spline, X } from 'lucide-react';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { derivedId } from '../../shared/document/ids.ts';
import { kindOfId, recordOf } from '../../shared/document/view.ts';
import { kindOf } from '../../shared/records/registry.ts';
import { runCommand } from '../commands/command.ts';
import { openConnect } from '../connect/connect-dialog.tsx';
import { setStaying, staysPut } from '../map/actions/staying.ts';
import { useMapUi } from '../map/canvas/ui-store.ts';
import { madeInto } from '../map/create/make-next.ts';
import { LifecycleSelect } from '../record-form/lifecycle-select.tsx';
import { RecordForm } from '../record-form/record-form.tsx';
import { useProject } from '../state/project-store.ts';
import { clearSelection, useSelection } from '../state/selection.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { CheckField } from '../ui/choice-field.tsx';
import { KindMark, kindStyle } from '../ui/kind-mark.tsx';
import { LinkPanel } from './link-panel.tsx';
import { type NextStep, nextStepOf } from './next-steps.ts';
import { SeveralPanel } from './several-panel.tsx';
import './inspector.css';

interface Props {
  readonly mapId: string;
  /** Makes the card that comes next, linked to this one. */
  readonly onNextStep: (from: string, step: NextStep) => void;
  readonly onDelete: () => void;
  readonly onRemove: () => void;
}

interface PanelProps {
  readonly label: string;
  readonly head: ReactNode;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
  readonly kind: string;
}

const Panel = ({ label, head, children, foot, kind }: PanelProps) => (
  <aside className="inspector" aria-label={label} style={kindStyle(kind)}>
    <header className="inspector-head">
      {head}
      <IconButton label="Close" icon={X} onPress={clearSelection} />
    </header>
    <div className="inspector-body">{children}</div>
    {foot && <footer className="inspector-foot">{foot}</footer>}
  </aside>
);

const Head = ({ kind, label }: { readonly kind: string; readonly label: string }) => (
  <>
    <KindMark kind={kind} />
    <h2 className="kind-word">{label}</h2>
  </>
);

function CardPanel({
  id,
  kind,
  mapId,
  onNextStep,
  onRemove,
}: Props & { readonly id: string; readonly kind: string }) {
  const isReadOnly = useProject((project) => project.readOnly);
  const isHere = useProject(
    (project) => recordOf(project.document, { kind: 'placement', id: derivedId(mapId, id) }) !== undefined,
  );
  const isStaying = useProject((project) => staysPut(project.document, mapId, id));
  const known = kindOf(kind);
  const label = known?.label ?? kind;
  const step = nextStepOf(kind);
  const made = madeInto(kind);
  const foot = !isReadOnly && (
    <>
      {step && (
        <Button variant="first" icon={Plus} onPress={() => onNextStep(id, step)}>
          {step.label}
        </Button>
      )}
      <Button icon={Spline} onPress={() => openConnect(id)}>
        Connect to…
      </Button>
      {made && (
        <Button icon={ArrowRightFromLine} onPress={() => runCommand('map.makeNext')}>
          {`Make this a ${(kindOf(made.kind)?.label ?? made.kind).toLowerCase()}`}
        </Button>
      )}
    </>
  );
  return (
    <Panel
      label={label}
      kind={kind}
      foot={foot}
      head={
        <>
          <Head kind={kind} label={label} />
          <LifecycleSelect kind={kind} id={id} labelHidden />
        </>
      }
    >
      <RecordForm key={id} kind={kind} id={id} hideStatus />
      {isHere && (
        <CheckField
          label="Stays where it is"
          help="On this map: dragging, keys and tidying up leave it there."
          value={isStaying}
          isReadOnly={isReadOnly}
          onChange={(stays) => setStaying(mapId, id, stays)}
        />
      )}
      {!isReadOnly && isHere && (
        <Button variant="quiet" className="inspector-remove" icon={MapPinOff} onPress={onRemove}>
          Remove from this map
        </Button>
      )}
    </Panel>
  );
}

/** The selection; while a marquee is drawn the one before it, so that nothing opens under the hand. */
function useSettledSelection(): ReadonlySet<string> {
  const now = useSelection();
  const isDrawing = useMapUi((ui) => ui.marquee !== undefined);
  const [settled, settle] = useState(now);
  if (isDrawing || settled === now) return settled;
  settle(now);
  return now;
}

/** The panel beside the map: the one selected card or link whole, or what can be done with several. */
export function Inspector(props: Props) {
  const now = useSettledSelection();
  const soon = useDeferredValue(now);
  // What is to be said of thousands must not keep them from being seen as selected.
  const ids = now.size > 1 ? soon : now;
  const document = useProject((project) => project.document);
  const live = [...ids].filter((id) => kindOfId(document, id) !== undefined);
  const [only] = live;
  if (only === undefined) return null;
  const kind = kindOfId(document, only) ?? '';
  if (live.length > 1)
    return (
      <Panel label="Selected cards" kind="note" head={<h2>{`${live.length} selected`}</h2>}>
        <SeveralPanel ids={new Set(live)} onDelete={props.onDelete} onRemove={props.onRemove} />
      </Panel>
    );
  const link = kind === 'link' ? recordOf(document, { kind, id: only }) : undefined;
  if (link)
    return (
      <Panel label="Link" kind="note" head={<h2>Link</h2>}>
        <LinkPanel link={link} />
      </Panel>
    );
  return <CardPanel key={only} {...props} id={only} kind={kind} />;
}
