import { prepareEdit } from '../../../shared/document/edit/prepare-edit.ts';
import { exceededLimitInWords, exceededLimitOf } from '../../../shared/document/file/project-size-limits.ts';
import { createProjectWriter } from '../../../shared/document/file/project-writer.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { newId, newReplicaId } from '../../../shared/document/model/new-id.ts';
import { redact, type ShareProfile } from '../../../shared/document/sharing/redact.ts';
import { localDateOf } from '../../../shared/records/fields/dates.ts';
import { dayAndMonthInWords } from '../../../shared/records/fields/read-field.ts';
import { documentRules, kindRegistry } from '../../../shared/records/kind-registry.ts';
import { withCopyMark } from '../../../shared/share-copy/copy-mark.ts';
import { describeCopy } from '../../../shared/share-copy/describe-copy.ts';
import { withoutPersonalAuthors } from '../../../shared/share-copy/personal-authors.ts';
import { findUnsettledText } from '../../../shared/share-copy/unsettled-text.ts';
import { PROJECT_FILE_EXTENSION, safeFileName } from '../../storage/safe-path.ts';
import { documentSummaryOf } from '../document-summary.ts';
import type { OpenProject } from '../editing/open-project.ts';
import { withOwnName } from '../editing/own-authors.ts';
import { platform, random } from '../platform.ts';
import type { ServiceContext } from '../service-context.ts';
import { UserFacingError } from '../user-facing-error.ts';

/** For whom a copy is made, and how much of the project it may hold. */
export interface CopyRequest {
  readonly profile: ShareProfile;
  /** A group or a role; empty where nobody said. */
  readonly forWhom: string;
  /** Whether it is for somebody: it gets a mark, and is kept in the list of copies. One to keep oneself is neither. */
  readonly isForSomebody: boolean;
}

/** A copy that is ready to be written. */
export interface MadeCopy {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Writes it down in the project's own list of copies. Resolves to whether that is on disk. */
  readonly keepInList: () => Promise<boolean>;
}

/** Bytes of a copy. @throws {UserFacingError} where it could not be opened again: it also lists each replica's unseen writes. */
const encodeCopy = (document: ProjectDocument): Uint8Array => {
  const bytes = createProjectWriter(platform)(document);
  const excess = exceededLimitOf(document, bytes);
  if (excess) throw new UserFacingError(`No copy was made. ${exceededLimitInWords[excess]}`);
  return bytes;
};

const copyName = (document: ProjectDocument, { profile, forWhom }: CopyRequest, today: string): string => {
  const named = forWhom.trim() === '' ? '' : `for ${forWhom.trim()}`;
  const audience = named || { full: '', partners: 'for partners', open: 'for everybody' }[profile];
  const parts = [
    documentSummaryOf(document).title,
    audience,
    `${dayAndMonthInWords(today)} ${today.slice(0, 4)}`,
  ];
  return `${safeFileName(parts.filter((part) => part !== '').join(', '))}${PROJECT_FILE_EXTENSION}`;
};

/** @throws {UserFacingError} while nobody has decided about words that may point to a person. */
const assertSettled = (document: ProjectDocument, profile: ShareProfile): void => {
  if (profile === 'full') return;
  const { length } = findUnsettledText(document, profile, kindRegistry);
  if (length === 0) return;
  const places = length === 1 ? 'In 1 place the words' : `In ${length} places the words`;
  throw new UserFacingError(
    `No copy was made. ${places} may point to a person, and nobody has decided yet whether they leave.`,
  );
};

const keepInList = async (
  project: OpenProject,
  fields: { readonly [name: string]: string | number | readonly string[] },
): Promise<boolean> => {
  if (project.readOnly) return false;
  const add = { op: 'add' as const, kind: 'sharedCopy', id: newId(random), fields };
  const edit = prepareEdit(project.document, [add], documentRules);
  return (await project.commit(edit)).outcome === 'saved';
};

/** A newer version's file is copied byte for byte: what cannot be read can neither be kept nor withheld. */
const copyOfNewerFile = async (
  { files }: ServiceContext,
  { document, path }: OpenProject,
  request: CopyRequest,
  today: string,
): Promise<MadeCopy> => {
  if (request.profile !== 'full')
    throw new UserFacingError(
      'A newer version of Alongside wrote this project, and only that one knows what is private. No copy was made: save a whole copy, or update Alongside.',
    );
  const bytes = await files.read(path);
  return { name: copyName(document, request, today), bytes, keepInList: async () => false };
};

/**
 * Makes a copy of an open project for somebody. Nothing is written by it.
 * @throws {UserFacingError} where something in it is not settled, or it could not be opened again
 */
export async function makeCopy(
  context: ServiceContext,
  project: OpenProject,
  request: CopyRequest,
): Promise<MadeCopy> {
  const today = localDateOf(context.now());
  if (project.outcome.outcome === 'newer') return copyOfNewerFile(context, project, request, today);
  const { profile, forWhom } = request;
  const { document } = project;
  assertSettled(document, profile);
  // Who you are is asked with the copy: it says so of what was written before as well.
  const named = withOwnName(document, project.metadata.data.ours, context);
  const redacted = redact(named, profile, kindRegistry);
  const copy = profile === 'full' ? redacted : withoutPersonalAuthors(redacted);
  const mark = newReplicaId(random);
  const isMarked = request.isForSomebody && profile !== 'open';
  const bytes = encodeCopy(isMarked ? withCopyMark(copy, mark, today) : copy);
  // By the copy's own title: where that stays here, the name of the file does not say it either.
  const name = copyName(copy, request, today);
  if (!request.isForSomebody) return { name, bytes, keepInList: async () => false };
  const { leaveCount, stayCount, permitted } = describeCopy(document, profile, kindRegistry);
  const fields = {
    on: today,
    profile,
    forWhom: forWhom.trim(),
    entriesIn: leaveCount,
    entriesKept: stayCount,
    permitted,
    ...(isMarked && { mark }),
  };
  return { name, bytes, keepInList: () => keepInList(project, fields) };
}
