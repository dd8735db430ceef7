import type { ProjectEvent } from '../../shared/contract.ts';
import type { ProjectDocument } from '../../shared/document/document.ts';
import { covers } from '../../shared/document/dots.ts';
import { merge } from '../../shared/document/merge.ts';
import { rules } from '../../shared/records/registry.ts';
import type { Editor } from './editor.ts';
import { type Asking, questionOf, TOUCHED } from './outside.ts';
import { type Found, readBytes } from './reading.ts';

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
  /** Keeps bytes that make no sense before our own are written over them. */
  readonly keepFound: (bytes: Uint8Array) => Promise<void>;
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

/** What to do with a version of the project file that somebody else wrote while it is open here. */
export const createAbsorber = ({ editor, asking, tell, keepFound }: AbsorberOptions) => {
  const join = async (theirs: ProjectDocument): Promise<Absorbed> => {
    const document = await editor.replace({
      make: (mine) => merge(mine, theirs, rules).document,
      reason: 'merged',
      sentence: 'Somebody else changed this file. What they did was taken in.',
      isFromFile: true,
    });
    return { holds: covers(theirs.clock, document.clock) && !theirs.gap ? document : theirs };
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
    await keepFound(bytes);
    const sentence =
      'The file was damaged outside Alongside. It is written again from what you had here, and the damaged one was kept.';
    tell({ type: 'notice', sentence });
    return { holds: undefined };
  };
  /** `base`: the document as we last wrote it to the file. */
  return async (bytes: Uint8Array, base: ProjectDocument | undefined): Promise<Absorbed> => {
    const found = readBytes(bytes);
    const { outcome, document } = found;
    const isByHand = outcome.outcome === 'changedOutside' && document?.project === editor.document.project;
    if (isByHand) return askAbout(found, base);
    asking.withdraw();
    if (document && document.project !== editor.document.project) {
      return barred('otherProject', 'Another project lies in the place of this file now.');
    }
    switch (outcome.outcome) {
      case 'ok':
      case 'migrated':
      case 'brokenRecords':
        return document ? join(document) : barred('notOurs', outcome.sentence);
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
