import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import type { ContractRouterClient } from '@orpc/contract';
import { WebSocket } from 'ws';
import type { Contract } from '../../../shared/contract/contract.ts';
import type { Change } from '../../../shared/document/edit/edit.ts';
import { prepareEdit } from '../../../shared/document/edit/prepare-edit.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import type { Dot } from '../../../shared/document/model/id-types.ts';
import { recordsOf } from '../../../shared/document/model/selectors.ts';
import { documentRules } from '../../../shared/records/kind-registry.ts';
import { type RunningApp, startApp } from '../../helpers/app/start-app.ts';

type Ask = ContractRouterClient<Contract>;

/** An edit that an app has acknowledged: its words are in the project until a write that had seen them replaces them. */
export interface Acknowledged {
  readonly register: string;
  readonly words: string;
  readonly dot: Dot;
  readonly seen: readonly Dot[];
}

/** Somebody at an app of their own, which has the project file open where it lies. */
export interface Person {
  readonly name: string;
  readonly acknowledged: Acknowledged[];
  /** Sentences that the app said by itself, with how often. */
  readonly heard: Map<string, number>;
  document(): Promise<ProjectDocument>;
  /** Makes one change, now and then from a screen that is behind. */
  work(): Promise<void>;
  /** Answers what is asked and takes in what lies beside; true where there was anything. */
  answer(takesIn: boolean): Promise<boolean>;
  /** Resolves to the app's exit code. */
  leave(): Promise<number>;
}

const SHARED_NOTES = ['shared1', 'shared2', 'shared3'];

const connectTo = async ({ url }: RunningApp): Promise<{ ask: Ask; end: () => void }> => {
  const { origin, host, search } = new URL(url);
  const socket = new WebSocket(`ws://${host}/rpc${search}`, { origin });
  // ws has the methods that the link uses; its types name events differently from the browser's.
  const websocket = socket as unknown as globalThis.WebSocket;
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  return { ask: createORPCClient(new RPCLink({ websocket })), end: () => socket.close() };
};

const keyIn = ({ url }: RunningApp): string => /#\/p\/([^/]+)/.exec(url)?.[1] ?? '';

/** One thing that somebody does: a note of their own, or other words in what everybody writes. */
const someChange = (name: string, count: number, words: string): Change =>
  count % 3 === 0
    ? {
        op: 'add',
        kind: 'note',
        id: SHARED_NOTES[count % SHARED_NOTES.length] ?? 'shared1',
        fields: { text: words },
      }
    : { op: 'add', kind: 'note', id: `${name}${count}`, fields: { text: words } };

/** Starts an app on a data folder and opens a file in it. */
export async function createPerson(name: string, home: string, file: string): Promise<Person> {
  const acknowledged: Acknowledged[] = [];
  const heard = new Map<string, number>();
  let count = 0;
  let screen: ProjectDocument | undefined;
  const start = async () => {
    const app = await startApp({ home, file });
    const { ask, end } = await connectTo(app);
    const key = keyIn(app);
    await ask.project.open({ key });
    const listen = async () => {
      for await (const event of await ask.project.watch({ key })) {
        const said =
          event.type === 'notice' ? event.sentence : event.type === 'replaced' ? event.reason : undefined;
        if (said) heard.set(said, (heard.get(said) ?? 0) + 1);
      }
    };
    listen().catch(() => undefined);
    return { app, ask, key, end };
  };
  const running = await start();
  const stop = (): Promise<number> => {
    running.end();
    return running.app.stop();
  };
  const open = () => running.ask.project.open({ key: running.key });
  const document = async (): Promise<ProjectDocument> => {
    screen = JSON.parse((await open()).document);
    return screen as ProjectDocument;
  };
  const answerOne = async (incomingId: string, takesIn: boolean): Promise<void> => {
    // Another version may lie there by now; then there is another question.
    await (takesIn
      ? running.ask.project.mergeIncoming({ key: running.key, incomingId })
      : running.ask.project.dismissIncoming({ key: running.key, incomingId })
    ).catch(() => undefined);
  };
  return {
    name,
    acknowledged,
    heard,
    document,
    work: async () => {
      count += 1;
      const words = `${name} wrote ${count}.`;
      const before = screen && count % 4 === 1 ? screen : await document();
      const edit = prepareEdit(before, [someChange(name, count, words)], documentRules);
      type Sent = Parameters<Ask['project']['commit']>[0]['edit'];
      const { dot } = await running.ask.project.commit({ key: running.key, edit: edit as Sent });
      const [{ id = '', seen = [] } = {}] = edit.writes.filter(({ register }) => register === 'text');
      acknowledged.push({ register: id, words, dot, seen });
    },
    answer: async (takesIn) => {
      const { outcome, siblingCopies } = await open();
      if (outcome.incomingId !== undefined) {
        await answerOne(outcome.incomingId, takesIn || outcome.outcome === 'olderCopy');
      }
      for (const { incomingId } of siblingCopies) await answerOne(incomingId, true);
      return outcome.incomingId !== undefined || siblingCopies.length > 0;
    },
    leave: stop,
  };
}

/** Words that no write which had seen them has replaced: nobody may lose them. */
export function standing(all: readonly Acknowledged[]): readonly string[] {
  const replaced = new Set(all.flatMap(({ register, seen }) => seen.map((dot) => `${register} ${dot}`)));
  return all.filter(({ register, dot }) => !replaced.has(`${register} ${dot}`)).map(({ words }) => words);
}

/** All that notes show. */
export function wordsIn(document: ProjectDocument): readonly string[] {
  return recordsOf(document, 'note').map(({ fields }) => String(fields.text));
}
