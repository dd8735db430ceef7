import { Check, Info, type LucideIcon, X } from 'lucide-react';
import { type FocusEvent, type ReactNode, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { runWhenLoaded } from '../commands/run-when-loaded.ts';
import { currentClient } from '../state/open-project.ts';
import { projectStore } from '../state/project-store.ts';
import { routeStore } from '../state/route.ts';
import { screenHistoryStore } from '../state/screen-history.ts';
import { Button, IconButton } from './button.tsx';
import { focusNextFrame } from './focus.ts';
import {
  currentMessage,
  dismissMessage,
  type Message,
  type MessageAction,
  type StandingMessage,
  useMessages,
} from './message.ts';
import { Progress } from './progress.tsx';
import './message-row.css';

/**
 * What has no button is read by the time the person does something else, and goes then. A press counts at its end: what
 * lies under the pointer must not move before.
 */
const useDismissOnNextAct = (): void => {
  useEffect(() => {
    const forgetShown = (event: Event): void => {
      const shown = currentMessage();
      const isInRow = event.target instanceof Element && event.target.closest('.message-row') !== null;
      if (!shown || isInRow || shown.step !== undefined || shown.action) return;
      // After all that this event does: what it says takes the place of what is shown.
      setTimeout(() => dismissMessage(shown));
    };
    const onKey = (event: KeyboardEvent): void => {
      if (!['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) forgetShown(event);
    };
    window.addEventListener('keydown', onKey, { capture: true });
    window.addEventListener('pointerup', forgetShown, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true });
      window.removeEventListener('pointerup', forgetShown, { capture: true });
    };
  }, []);
};

/** The message that was shown when the person last pressed something. */
const lastAct: { shownBefore: Message | undefined } = { shownBefore: undefined };

/**
 * What was said about one screen goes when the person goes on to another. What the act itself said that led there stays:
 * it was not shown before that act.
 */
const useDismissOnOtherScreen = (): void => {
  useEffect(() => {
    const remember = (): void => {
      lastAct.shownBefore = currentMessage();
    };
    const unsubscribe = routeStore.subscribe((route, before) => {
      const shown = currentMessage();
      const isOther = route.screen !== before.screen || route.params.get('tab') !== before.params.get('tab');
      if (isOther && shown !== undefined && shown === lastAct.shownBefore) dismissMessage(shown);
    });
    window.addEventListener('keydown', remember, { capture: true });
    window.addEventListener('pointerdown', remember, { capture: true });
    // The browser's own Back: before the route follows. Of our own steps the route is there already; `popstate` comes before.
    window.addEventListener('hashchange', remember, { capture: true });
    return () => {
      unsubscribe();
      window.removeEventListener('keydown', remember, { capture: true });
      window.removeEventListener('pointerdown', remember, { capture: true });
      window.removeEventListener('hashchange', remember, { capture: true });
    };
  }, []);
};

/** A button of the row goes with its message: the focus then goes back to where it was before. */
const useFocusBack = () => {
  const before = useRef<HTMLElement | null>(null);
  return {
    onFocus: ({ relatedTarget, currentTarget }: FocusEvent): void => {
      if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
        before.current = relatedTarget;
    },
    goBack: (): void =>
      focusNextFrame(() => (before.current?.isConnected ? before.current : document.getElementById('work'))),
  };
};

interface RowProps {
  readonly icon: LucideIcon;
  readonly tone: 'done' | 'plain';
  readonly children: ReactNode;
  readonly actions?: readonly MessageAction[];
  readonly onDismiss?: () => void;
}

function Row({ icon: Icon, tone, children, actions = [], onDismiss }: RowProps) {
  const { onFocus, goBack } = useFocusBack();
  const andBack = (run: () => void) => (): void => {
    run();
    goBack();
  };
  return (
    <section className={`message-row message-row-${tone}`} aria-label="Message" onFocus={onFocus}>
      <Icon className="icon" aria-hidden="true" />
      <div className="message-words">{children}</div>
      {actions.map(({ label, run }) => (
        <Button key={label} variant="tool" className="message-action" onPress={andBack(run)}>
          {label}
        </Button>
      ))}
      {onDismiss && <IconButton label="Put this away" icon={X} onPress={andBack(onDismiss)} />}
    </section>
  );
}

const undoAction: MessageAction = { label: 'Undo', run: () => runWhenLoaded('edit.undo') };

/** What is to be said now: what was said last; else a notice that waits until it is read; else what is so just now. */
function useRow(): ReactNode {
  const { message, standing } = useMessages();
  const nextStep = useStore(projectStore, (project) => project?.undoLabel ?? null);
  const notice = useStore(projectStore, (project) => project?.notice ?? null);
  const hasOwnHistory = useStore(screenHistoryStore, ({ history }) => history !== null);
  const isTrue = message && (message.step === undefined || (message.step === nextStep && !hasOwnHistory));
  useEffect(() => {
    if (message && !isTrue && !hasOwnHistory) dismissMessage(message);
  }, [message, isTrue, hasOwnHistory]);
  if (message && isTrue) return <MessageLine message={message} />;
  if (notice !== null)
    return (
      <Row icon={Info} tone="plain" onDismiss={() => currentClient()?.showNotice(null)}>
        {notice}
      </Row>
    );
  return standing ? <StandingLine standing={standing} /> : null;
}

function MessageLine({ message }: { readonly message: Message }) {
  const { step, sentence, action } = message;
  const isDone = step !== undefined;
  return (
    <Row
      icon={isDone ? Check : Info}
      tone={isDone ? 'done' : 'plain'}
      actions={[...(action ? [action] : []), ...(isDone ? [undoAction] : [])]}
      onDismiss={() => dismissMessage(message)}
    >
      {sentence}
    </Row>
  );
}

function StandingLine({
  standing: { sentence, action, isWork, onDismiss },
}: {
  readonly standing: StandingMessage;
}) {
  return isWork ? (
    <div className="message-row">
      <Progress label={sentence} {...(action && { onStop: action.run })} />
    </div>
  ) : (
    <Row icon={Info} tone="plain" actions={action ? [action] : []} {...(onDismiss && { onDismiss })}>
      {sentence}
    </Row>
  );
}

/**
 * The one row for messages, at the foot of the work, never over it. `children` is a line of its own that stands there
 * while there is nothing to say.
 */
export function MessageRow({ children }: { readonly children?: ReactNode }) {
  useDismissOnNextAct();
  useDismissOnOtherScreen();
  const row = useRow();
  return (
    <>
      {row}
      {children !== undefined && <div hidden={row !== null}>{children}</div>}
    </>
  );
}
