import type { ProjectDocument } from '../../shared/document/document.ts';
import type { Edit } from '../../shared/document/edit.ts';
import { redact } from '../../shared/document/redact.ts';
import { excessInWords, excessOf } from '../../shared/document/size-limit.ts';
import { whatStays } from '../../shared/document/what-stays.ts';
import { createWriter } from '../../shared/document/write-file.ts';
import { registry } from '../../shared/records/registry.ts';
import { writeDurably } from '../storage/durable-file.ts';
import { ENDING, nameFrom } from '../storage/safe-path.ts';
import type { Opened } from './begin-session.ts';
import { copiesWith } from './copies-with.ts';
import { savedNow } from './editor.ts';
import type { Exchange } from './exchange.ts';
import type { Ground } from './ground.ts';
import type { Dialogs } from './library-routes.ts';
import { outcomeOfAsking } from './outside.ts';
import { platform } from './platform.ts';
import type { Projects } from './projects.ts';
import { routes, Said } from './routes.ts';
import type { Session } from './session.ts';
import { digestOf } from './summary.ts';
import type { Versions } from './versions.ts';
import type { WaitingRoom } from './waiting.ts';

export interface ProjectRoutesOptions {
  readonly ground: Ground;
  readonly projects: Projects;
  readonly exchange: Exchange;
  readonly versions: Versions;
  readonly waiting: WaitingRoom;
  readonly dialogs: Dialogs | undefined;
}

/** The part of the contract that an open project's windows ask. */
export const projectRoutes = (options: ProjectRoutesOptions) => {
  const { ground, projects, exchange, versions, waiting, dialogs } = options;
  const router = routes.project;
  const inSession = async (key: string): Promise<Session> => {
    const opened = await projects.open(key);
    if (opened.session) return opened.session;
    throw new Said(opened.outcome.sentence);
  };
  /** What could not be opened, with the copy of it that our folder has. */
  const unopened = (key: string, { outcome, kept }: Extract<Opened, { session?: undefined }>) => {
    const copy = kept && { document: kept, name: digestOf(kept).title, changedOutside: false };
    const incoming = copy && waiting.add({ ...copy, origin: 'kept' }, `kept ${key}`);
    return {
      document: '',
      readOnly: true,
      save: { state: 'saved' as const, at: ground.now().toISOString() },
      outcome: incoming === undefined ? outcome : { ...outcome, incoming },
      path: '',
      ours: [],
      beside: [],
    };
  };
  /** What is asked now; what was said on opening, unless that was a question and is answered. */
  const outcomeNow = ({ key, question, readOnly, outcome }: Session, asksOlder: boolean) => {
    if (question) return outcomeOfAsking(waiting, key, question, readOnly);
    return outcome.outcome === 'olderCopy' && !asksOlder ? okAgain : outcome;
  };
  const opened = async (key: string) => {
    const found = await projects.open(key);
    if (!found.session) return unopened(key, found);
    const { session, lacking } = found;
    const asks = lacking && session.memory.data.lacking !== null;
    const name = 'what you had here';
    const incoming = asks
      ? waiting.add({ document: lacking, name, changedOutside: false, origin: 'older' }, `older ${key}`)
      : undefined;
    const beside = await projects.beside(session);
    const outcome = outcomeNow(session, Boolean(asks));
    return {
      document: JSON.stringify(session.document),
      readOnly: session.readOnly,
      save: session.save(),
      outcome: incoming === undefined ? outcome : { ...outcome, incoming },
      path: session.path,
      ours: session.memory.data.ours,
      beside,
    };
  };
  /** A newer version's file is handed on as it lies there: what we cannot read, we can neither keep nor leave out. */
  const copyOf = async ({ document, outcome, path }: Session, profile: 'full' | 'partners') => {
    if (outcome.outcome !== 'newer') return readableBytes(redact(document, profile, registry));
    if (profile === 'full') return ground.files.read(path);
    throw new Said(
      'A newer version of Alongside wrote this project, and only that one knows what stays here. No copy was made: save a whole copy, or update Alongside.',
    );
  };
  const saveCopy = async (key: string, profile: 'full' | 'partners') => {
    const session = await inSession(key);
    const reader = profile === 'partners' ? ', for partners' : '';
    const name = `${nameFrom(digestOf(session.document).title)}${reader}${ENDING}`;
    const bytes = await copyOf(session, profile);
    if (!dialogs) return { path: null, name, bytes: Buffer.from(bytes).toString('base64') };
    const path = await dialogs.saveCopy(name);
    if (path !== undefined) await writeDurably(ground.files, path, bytes);
    return { path: path ?? null, name, bytes: null };
  };
  return {
    open: router.open.handler(({ input }) => opened(input.key)),
    watch: router.watch.handler(({ input, signal }) => projects.watch(input.key, signal)),
    commit: router.commit.handler(async ({ input, errors }) => {
      let session = await inSession(input.key);
      let done = await session.commit(input.edit as Edit, input.nonce, input.isTurn);
      if (done.outcome === 'closed') {
        session = await inSession(input.key);
        done = await session.commit(input.edit as Edit, input.nonce, input.isTurn);
      }
      if (done.outcome === 'closed') throw new Said('Alongside is closing. Open the project again.');
      if (done.outcome === 'refused') throw errors.REFUSED({ data: { sentence: done.sentence } });
      if (done.outcome === 'notSaved') {
        throw errors.NOT_SAVED({ data: { reason: done.reason, sentence: done.sentence } });
      }
      return { dot: done.dot, save: savedNow(session.save(), ground.now()) };
    }),
    preview: router.preview.handler(async ({ input }) =>
      exchange.preview(await inSession(input.key), input.incoming),
    ),
    takeIn: router.takeIn.handler(async ({ input }) => {
      const session = await inSession(input.key);
      const counts = await exchange.takeIn(session, input.incoming);
      await projects.beside(session);
      return counts;
    }),
    leaveOut: router.leaveOut.handler(async ({ input }) =>
      exchange.leaveOut(await inSession(input.key), input.incoming),
    ),
    versions: router.versions.handler(async ({ input }) => versions.list(await inSession(input.key))),
    keepVersion: router.keepVersion.handler(async ({ input }) =>
      versions.keep(await inSession(input.key), input.name),
    ),
    version: router.version.handler(async ({ input }) =>
      versions.read(await inSession(input.key), input.number),
    ),
    compareVersion: router.compareVersion.handler(async ({ input }) =>
      versions.compare(await inSession(input.key), input.number),
    ),
    restore: router.restore.handler(async ({ input }) => ({
      changes: JSON.stringify(await versions.restore(await inSession(input.key), input.number)),
    })),
    forget: router.forget.handler(async ({ input }) => {
      const { isDone, removed, why = '' } = await (await inSession(input.key)).forget();
      return { isDone, removed, why };
    }),
    copiesWith: router.copiesWith.handler(async ({ input }) =>
      copiesWith(ground, (await inSession(input.key)).path, input.ids),
    ),
    unTake: router.unTake.handler(async ({ input }) => exchange.unTake(await inSession(input.key))),
    whatStays: router.whatStays.handler(async ({ input }) =>
      whatStays((await inSession(input.key)).document, 'partners', registry),
    ),
    saveCopy: router.saveCopy.handler(({ input }) => saveCopy(input.key, input.profile ?? 'full')),
    close: router.close.handler(({ input }) => projects.leave(input.key)),
  };
};

/** A copy lists what it was not told of each session: of a project near the limits that may be too much. */
const readableBytes = (document: ProjectDocument): Uint8Array => {
  const bytes = createWriter(platform)(document);
  const excess = excessOf(document, bytes);
  if (excess) throw new Said(`No copy was made. ${excessInWords[excess]}`);
  return bytes;
};

const okAgain = { outcome: 'ok' as const, sentence: 'The project was opened.', details: [] };
