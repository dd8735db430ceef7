import type { ProjectEvent } from '../../shared/contract.ts';
import type { ProjectDocument } from '../../shared/document/document.ts';
import { covers, isFarAhead } from '../../shared/document/dots.ts';
import type { Joined } from '../../shared/document/replica.ts';
import type { Editor } from './editor.ts';
import { warningLines } from './merge-warnings.ts';
import { type Asking, questionOf, TOUCHED } from './outside.ts';
import { type Found, readBytes } from './reading.ts';
import { TooLarge } from './size-guard.ts';

/** What somebody else put there is not to be written over. */
export interface Barred {
  readonly reason: string;
  readonly sentence: string;
}

/** `holds`: what the file is known to hold now; undefined where it is to be written again. */
export type Absorbed = Barred | { readonly holds: ProjectDocument | undefined };

export interface AbsorberOptions {
  readonly editor: Editor;
  readonly asking: Asking;
  readonly tell: (event: ProjectEvent) => void;
  /** Whether the file still says the same after a while. */
  readonly isQuiet: (bytes: Uint8Array) => Promise<boolean>;
  /** Keeps bytes that make no sense before our own are written over them; resolves to whether they stay. */
  readonly keepFound: (bytes: Uint8Array) => Promise<boolean>;
}

const barred = (reason: string, sentence: string): Barred => ({
  reason,
  sentence: `${sentence} Your changes are safe on this computer; use “Save a copy as…” to have them in a file.`,
});

/** Why a file waits while a person is asked about what was done to it by hand. */
export const ASKED: Barred = {
  reason: 'changedOutside',
  sentence: 'Safe on this computer, not in the file: it was changed outside Alongside.',
};

/** Somebody copies a file here piece by piece: written over now, theirs would go on into a file that is no longer there. */
export const BEING_WRITTEN: Barred = {
  reason: 'beingWritten',
  sentence: 'Safe on this computer, not in the file yet: another program is writing it just now.',
};

/** These files are whole: what is read of them is what somebody wrote. */
const whole: ReadonlySet<string> = new Set(['ok', 'migrated', 'brokenRecords', 'newer']);

/** Said where a version that is in ours already was put over ours. */
const OLDER_PUT_BACK =
  'An older version was put in place of this file. Nothing is lost: what you have here is written again.';

const TOO_MUCH = 'Somebody else changed this file, and it cannot be joined with what you have here.';

const DAMAGED =
  'The file was damaged outside Alongside. It is written again from what you had here, and the damaged one was kept.';

/** Nobody can look into a damaged file for what was erased for good, so it goes whole. */
const DAMAGED_AND_GONE =
  'The file was damaged outside Alongside. It is written again from what you had here. The damaged one was not kept, since something erased for good may be in it.';

/** What to do with a version of the project file that somebody else wrote while it is open here. */
export const createAbsorber = ({ editor, asking, tell, isQuiet, keepFound }: AbsorberOptions) => {
  const join = async (
    theirs: ProjectDocument,
    stored: ProjectDocument,
    base: ProjectDocument | undefined,
  ): Promise<Absorbed> => {
    try {
      return await joinNow(theirs, stored, base);
    } catch (error) {
      if (error instanceof TooLarge) return barred('tooLarge', `${TOO_MUCH} ${error.message}`);
      throw error;
    }
  };
  const joinNow = async (
    theirs: ProjectDocument,
    stored: ProjectDocument,
    base: ProjectDocument | undefined,
  ): Promise<Absorbed> => {
    const before = editor.document;
    let joined: Joined | undefined;
    const document = await editor.replace({
      make: (_mine, join) => {
        joined = join(theirs);
        return joined.document;
      },
      reason: 'merged',
      sentence: 'Somebody else changed this file. What they did was taken in.',
      isFromFile: true,
    });
    const [anomaly] = warningLines(document, joined?.warnings ?? []);
    if (anomaly !== undefined) tell({ type: 'notice', sentence: anomaly });
    const isOlder = base !== undefined && !covers(theirs.clock, base.clock);
    if (document === before && isOlder) tell({ type: 'notice', sentence: OLDER_PUT_BACK });
    const isSame = covers(theirs.clock, document.clock) && !theirs.gap && stored === theirs;
    return { holds: isSame ? document : stored };
  };
  const askAbout = (found: Found, base: ProjectDocument | undefined): Absorbed => {
    const question = questionOf(found, base ?? editor.document);
    if (question) {
      asking.ask(question);
      return ASKED;
    }
    tell({ type: 'notice', sentence: TOUCHED });
    return { holds: undefined };
  };
  const writeOver = async (bytes: Uint8Array): Promise<Absorbed> => {
    tell({ type: 'notice', sentence: (await keepFound(bytes)) ? DAMAGED : DAMAGED_AND_GONE });
    return { holds: undefined };
  };
  /** `base`: the document as we last wrote it to the file. */
  return async (bytes: Uint8Array, base: ProjectDocument | undefined): Promise<Absorbed> => {
    const found = readBytes(bytes);
    const { outcome, document } = found;
    if (!whole.has(outcome.outcome) && !(await isQuiet(bytes))) return BEING_WRITTEN;
    const isOurs = document?.project === editor.document.project;
    // Counters that leave no room cannot be believed either: its values can still be looked at and taken in.
    const isFar = isOurs && document !== undefined && isFarAhead(editor.document.clock, document.clock);
    if (isOurs && (isFar || outcome.outcome === 'changedOutside')) return askAbout(found, base);
    asking.withdraw();
    if (document && document.project !== editor.document.project) {
      return barred('otherProject', 'Another project lies in the place of this file now.');
    }
    switch (outcome.outcome) {
      case 'ok':
      case 'migrated':
      case 'brokenRecords':
        return document
          ? join(document, found.stored ?? document, base)
          : barred('notOurs', outcome.sentence);
      case 'changedOutside':
      case 'cutShort':
        return writeOver(bytes);
      case 'newer':
        return barred('newer', 'A newer version of Alongside wrote this file.');
      case 'conflictMarkers':
        return barred('conflictMarkers', 'Another tool left two versions of the project in this file.');
      default:
        return barred(
          outcome.outcome,
          'Something that is not this project lies in the place of this file now.',
        );
    }
  };
};
