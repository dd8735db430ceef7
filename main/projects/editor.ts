import type { ProjectEvent, SaveState } from '../../shared/contract.ts';
import type { Dot, ProjectDocument, Ref, SessionInfo } from '../../shared/document/document.ts';
import { applyEdit, type Edit, nextDot } from '../../shared/document/edit.ts';
import { isErasure, withDependantsErased, withoutErased } from '../../shared/document/erase.ts';
import { erasedIn } from '../../shared/document/erasures.ts';
import { newSessionId } from '../../shared/document/ids.ts';
import { own } from '../../shared/document/names.ts';
import { createReplica, type Joined } from '../../shared/document/replica.ts';
import { findRecord } from '../../shared/document/tables.ts';
import { withSession, withSessionInfo } from '../../shared/document/with-session.ts';
import { checkEdit, checkWrites } from '../../shared/records/check-edit.ts';
import { dayOf } from '../../shared/records/day.ts';
import { rules } from '../../shared/records/registry.ts';
import type { Store } from '../storage/json-store.ts';
import type { Reason, Version } from '../storage/shadow.ts';
import { countersUsedUpSentence } from './counter-limits.ts';
import { notSaved, troubleOf } from './disk-trouble.ts';
import type { Ground } from './ground.ts';
import type { Keeper } from './keeper.ts';
import type { Memory } from './memory.ts';
import { random } from './platform.ts';
import { createQueue } from './queue.ts';
import { Said } from './routes.ts';
import type { SizeGuard } from './size-guard.ts';

/** How asking for an edit ended. `notSaved`: nothing changed; ask again with the same nonce. */
export type Committed =
  | { readonly outcome: 'saved'; readonly dot: Dot }
  | { readonly outcome: 'refused'; readonly sentence: string }
  /** Nothing changed: this session is over; the next one takes the edit. */
  | { readonly outcome: 'closed' }
  | { readonly outcome: 'notSaved'; readonly reason: string; readonly sentence: string };

/** Joins a copy with the document of the moment. */
export type Join = (theirs: ProjectDocument) => Joined;

/** How a whole new state comes about: what it is, what to keep of the old one, and what to tell people. */
export interface Replacement {
  /** The document itself where nothing is to change. A copy is joined with `join`. */
  readonly make: (document: ProjectDocument, join: Join) => ProjectDocument;
  /** Keeps the old state as a version of its own first. */
  readonly keep?: Reason;
  readonly reason: Reason;
  readonly sentence: string;
  /** Where the clock goes back: dots of before must never be used again. */
  readonly freshSession?: boolean;
  /** What lies in the project file itself: heard until the last write, when nobody else is any more. */
  readonly isFromFile?: boolean;
}

export interface EditorOptions {
  readonly ground: Ground;
  readonly document: ProjectDocument;
  readonly keeper: Keeper;
  readonly size: SizeGuard;
  readonly memory: Store<Memory>;
  readonly tell: (event: ProjectEvent) => void;
  /** The document is another one now. */
  readonly onChange: () => void;
  /** Something is about to be erased for good; rejects where that cannot be noted, and then nothing is erased. */
  readonly onErasing: () => Promise<void>;
}

/** The document of one open project: one change at a time, in memory only once it is on disk. */
export interface Editor {
  readonly document: ProjectDocument;
  /** `isTurn`: it takes back, or makes again, what was so before: no guard of a lifecycle stands in its way. */
  commit(edit: Edit, nonce?: string, isTurn?: boolean): Promise<Committed>;
  /** Rejects with the system's error, or with `TooLarge`, and then nothing changed. */
  replace(replacement: Replacement): Promise<ProjectDocument>;
  /** What joining a copy would come to. Nothing changes. */
  readonly join: Join;
  /** Makes the present state the base of the journal, once changes before it are through. */
  rebase(reason: Reason): Promise<void>;
  /** Keeps the present state among the versions. */
  keep(reason: Reason): Promise<Version>;
  /** After the changes under way no more are taken but those of the file's last write: another session may begin. */
  seal(): Promise<void>;
  /** Runs between changes. */
  between<T>(task: () => Promise<T>): Promise<T>;
}

/** Records after an edit as windows take them: JSON of `[kind, id, record, place][]`. */
const recordsText = (document: ProjectDocument, touched: readonly Ref[]): string =>
  JSON.stringify(
    touched.flatMap((ref) => {
      const found = findRecord(document, ref);
      return found ? [[found.kind, found.id, found.record, found.place]] : [];
    }),
  );

const GONE = 'It was erased for good meanwhile, and what was written to it is not kept.';

/** Said where a computer was copied, or set back, while the project was open. */
const TWIN =
  'A copy of this computer, or this one before it was restored, has changed the project too. Everything of both is kept; where it differs you see both.';

/** Starts editing. */
export const createEditor = (options: EditorOptions): Editor => {
  const { ground, keeper, size, memory, tell, onChange, onErasing } = options;
  const between = createQueue();
  let { document } = options;
  const replica = createReplica(() => newSessionId(random));
  let isSealed = false;

  const whoWeAre = (): SessionInfo => {
    const { org, role } = ground.settings.data;
    return { ...(org ? { org } : {}), ...(role ? { role } : {}), on: dayOf(ground.now()) };
  };
  const noteOurs = async (session: string): Promise<void> => {
    if (!memory.data.ours.includes(session))
      await memory.update((data) => ({ ...data, ours: [...data.ours, session] }));
  };
  /** A copy joined with ours; what was written for it says who wrote it. */
  const join: Join = (theirs) => {
    const joined = replica.join(document, theirs, rules);
    if (joined.dot === undefined && !joined.hasTwin) return joined;
    return { ...joined, document: withSessionInfo(joined.document, joined.writer, whoWeAre()) };
  };
  /** Everything that can fail comes before the document changes. */
  const stamp = async (edit: Edit, nonce?: string): Promise<Dot> => {
    const dot = nextDot(document.clock, replica.id);
    const info = own(document.sessions, replica.id)?.on === undefined ? whoWeAre() : undefined;
    const applied = applyEdit(document, edit, dot, rules);
    const after = withSession(applied.document, dot, info);
    const records = recordsText(after, applied.touched);
    const who = info && JSON.stringify(info);
    size.check(document, after, `${records}${who ?? ''}`);
    await noteOurs(replica.id);
    if (edit.writes.some(isErasure)) await onErasing();
    await keeper.append({ dot, edit, info, nonce }, document);
    replica.gave(dot, edit);
    document = after;
    tell({ type: 'edited', dot, nonce, info: who, records });
    onChange();
    return dot;
  };
  const commit = async (asked: Edit, nonce?: string, isTurn = false): Promise<Committed> => {
    const known = nonce === undefined ? undefined : keeper.dotOf(nonce);
    if (known !== undefined) return { outcome: 'saved', dot: known };
    if (isSealed) return { outcome: 'closed' };
    const usedUp = countersUsedUpSentence(document);
    if (usedUp !== undefined) return { outcome: 'refused', sentence: usedUp };
    const edit = withoutErased(document, withDependantsErased(document, asked, rules), rules);
    if (edit.writes.length === 0 && asked.writes.length > 0) return { outcome: 'refused', sentence: GONE };
    const refusal = (isTurn ? checkWrites : checkEdit)(document, edit);
    if (refusal) return { outcome: 'refused', sentence: refusal.sentence };
    try {
      return { outcome: 'saved', dot: await stamp(edit, nonce) };
    } catch (error) {
      if (error instanceof RangeError) return { outcome: 'refused', sentence: error.message };
      const trouble = troubleOf(error);
      const sentence = notSaved(trouble);
      tell({ type: 'save', save: { state: 'failed', reason: trouble.reason, sentence } });
      return { outcome: 'notSaved', reason: trouble.reason, sentence };
    }
  };
  const replace = async (replacement: Replacement): Promise<ProjectDocument> => {
    if (isSealed && !replacement.isFromFile)
      throw new Said('The project was closed meanwhile. Open it again.');
    let joined: Joined | undefined;
    const after = replacement.make(document, (theirs) => {
      joined = join(theirs);
      return joined;
    });
    if (after === document) return document;
    size.check(document, after);
    if (joined !== undefined && (joined.dot !== undefined || joined.hasTwin)) await noteOurs(joined.writer);
    if (erasedIn(after).length > erasedIn(document).length) await onErasing();
    if (replacement.keep) await keeper.keep(document, replacement.keep);
    await keeper.rebase(after, replacement.reason);
    document = after;
    joined?.accept();
    if (replacement.freshSession) replica.renew();
    const reason = joined?.hasTwin ? `${replacement.sentence} ${TWIN}` : replacement.sentence;
    tell({ type: 'replaced', document: JSON.stringify(document), reason });
    onChange();
    return document;
  };
  return {
    get document() {
      return document;
    },
    commit: (edit, nonce, isTurn) => between(() => commit(edit, nonce, isTurn)),
    replace: (replacement) => between(() => replace(replacement)),
    join,
    rebase: (reason) => between(() => keeper.rebase(document, reason)),
    keep: (reason) => between(() => keeper.keep(document, reason)),
    seal: () =>
      between(async () => {
        isSealed = true;
      }),
    between,
  };
};

/** The state of saving right after an edit is on disk, unless the project file itself lags behind. */
export const savedNow = (file: SaveState, now: Date): SaveState =>
  file.state === 'failed' ? file : { state: 'saved', at: now.toISOString() };
