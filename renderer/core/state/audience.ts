import type { OpenOutcome } from '../../../shared/contract/open-outcome.ts';
import type { Change } from '../../../shared/document/edit/edit.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { kindOfId } from '../../../shared/document/model/selectors.ts';
import { createAudienceView, hiddenTitles } from '../../../shared/document/sharing/audience-view.ts';
import { createHiddenWordsView } from '../../../shared/document/sharing/hidden-words.ts';
import { kindRegistry } from '../../../shared/records/kind-registry.ts';
import type { ProjectState } from './project-store.ts';

const audienceViewOf = createAudienceView(kindRegistry);
const hiddenWordsViewOf = createHiddenWordsView(kindRegistry);

let isAudienceWatching = false;

/** Sets whether an audience is watching. What is shown already stays until the project store is refreshed. */
export function setAudienceWatching(isWatching: boolean): void {
  isAudienceWatching = isWatching;
}

/** A shorter title may be part of another word, and is only masked in quotation marks. Characters. */
const MIN_UNQUOTED_LENGTH = 8;
/** Sentences quote long titles cut short: a title is recognised by this much of its beginning. Characters. */
const PREFIX_LENGTH = 24;

/** A title as sentences quote it: with single quotation marks of its own. */
const asQuoted = (word: string): string => word.replaceAll('“', '‘').replaceAll('”', '’');

/** The sentence with `…` from where the title begins to the mark that ends the quotation. */
const maskWord = (text: string, word: string): string => {
  if (word.length < MIN_UNQUOTED_LENGTH) return text.replaceAll(`“${word}”`, '“…”');
  const at = text.indexOf(word.slice(0, PREFIX_LENGTH));
  if (at < 0) return text;
  const end = text.indexOf('”', at);
  const tail = end < 0 ? '' : text.slice(end);
  return `${text.slice(0, at)}…${maskWord(tail, word)}`;
};

/** A sentence without the titles of records that are hidden from the audience. */
export function maskWords(text: string, words: readonly string[]): string {
  return words.reduce((masked, word) => maskWord(maskWord(masked, word), asQuoted(word)), text);
}

const hiddenWords = new WeakMap<ProjectDocument, readonly string[]>();

const hiddenWordsOf = (document: ProjectDocument): readonly string[] => {
  const known = hiddenWords.get(document);
  if (known) return known;
  const words = hiddenTitles(document, audienceViewOf(document).hiddenIds, kindRegistry);
  hiddenWords.set(document, words);
  return words;
};

const maskedOutcomes = new WeakMap<OpenOutcome, OpenOutcome>();

/** The outcome of opening without its details, which quote lines of the file. */
const withoutDetails = (outcome: OpenOutcome): OpenOutcome => {
  if (outcome.details.length === 0) return outcome;
  const known = maskedOutcomes.get(outcome) ?? { ...outcome, details: [] };
  maskedOutcomes.set(outcome, known);
  return known;
};

/** The open project without the words that nobody may see yet; the same where there are none. */
const withoutHiddenWords = (project: ProjectState): ProjectState => {
  const document = hiddenWordsViewOf(project.document);
  return document === project.document ? project : { ...project, document };
};

/**
 * The open project as screens get it: without words that nobody may see yet. While an audience is watching, everything
 * restricted is removed from it and from the sentences about it; edits still go to the whole project.
 */
export function visibleToAudience(project: ProjectState): ProjectState {
  if (!isAudienceWatching) return withoutHiddenWords(project);
  const mask = (text: string | null) => text && maskWords(text, hiddenWordsOf(project.document));
  return {
    ...project,
    document: audienceViewOf(project.document).document,
    outcome: withoutDetails(project.outcome),
    notice: mask(project.notice),
    undoLabel: mask(project.undoLabel),
    redoLabel: mask(project.redoLabel),
  };
}

/**
 * Whether changes would add a record that exists already, hidden from the audience: a derived id is the same for all
 * who make it, and an edit prepared from the audience's document would overwrite it unseen. `document` is the whole
 * project's.
 */
export function wouldOverwriteHidden(document: ProjectDocument, changes: readonly Change[]): boolean {
  const hidden = isAudienceWatching ? audienceViewOf(document).hiddenIds : undefined;
  return hidden !== undefined && changes.some(({ op, id }) => op === 'add' && hidden.has(id));
}

/**
 * Whether an edit would show the audience what is hidden from it now, as undoing the mark *Private* would. Both documents
 * are the whole project's.
 */
export function wouldRevealHidden(before: ProjectDocument, after: () => ProjectDocument): boolean {
  if (!isAudienceWatching) return false;
  const { hiddenIds } = audienceViewOf(before);
  if (hiddenIds.size === 0) return false;
  const changed = after();
  const { hiddenIds: stillHidden } = audienceViewOf(changed);
  return [...hiddenIds].some((id) => !stillHidden.has(id) && kindOfId(changed, id) !== undefined);
}

/** A sentence as an audience may hear it; `document` is the whole project's. */
export function maskForAudience(text: string, document: ProjectDocument | undefined): string {
  return isAudienceWatching && document ? maskWords(text, hiddenWordsOf(document)) : text;
}
