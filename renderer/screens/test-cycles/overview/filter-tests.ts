import type { PlainRecord, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { recordsOf } from '../../../../shared/document/model/selectors.ts';
import { textOf } from '../../../../shared/records/fields/read-field.ts';
import { titleOf } from '../../../../shared/records/kind-registry.ts';
import { hypothesesOfTest } from '../../../../shared/records/lifecycle/test-chains.ts';

/** Which tests the overview shows; null for all. */
export interface TestFilter {
  /** The owner as it is written, a role. */
  readonly owner: string | null;
  /** The id of a theme: of the test, or of a hypothesis that it is about. */
  readonly theme: string | null;
}

const ownerOf = (test: PlainRecord): string => textOf(test, 'ownerRole').trim();

/** The owners of tests, by the alphabet, each once. */
export function ownersOfTests(document: ProjectDocument): readonly string[] {
  const owners = new Set(recordsOf(document, 'test').map(ownerOf).filter(Boolean));
  return [...owners].sort((one, other) => one.localeCompare(other, 'en-GB'));
}

const themesOfTest = (document: ProjectDocument, test: PlainRecord): readonly string[] =>
  [test, ...hypothesesOfTest(document, test.id)].map((card) => textOf(card, 'theme')).filter(Boolean);

/** The themes of tests and of what they are about, in the order of the project. */
export function themesOfTests(
  document: ProjectDocument,
): readonly { readonly id: string; readonly title: string }[] {
  const ids = new Set(recordsOf(document, 'test').flatMap((test) => themesOfTest(document, test)));
  return recordsOf(document, 'theme')
    .filter(({ id }) => ids.has(id))
    .map((theme) => ({ id: theme.id, title: titleOf('theme', theme) }));
}

/** Whether a filter lets a test through. */
export function isShownBy(
  document: ProjectDocument,
  { owner, theme }: TestFilter,
  test: PlainRecord,
): boolean {
  if (owner !== null && ownerOf(test) !== owner) return false;
  return theme === null || themesOfTest(document, test).includes(theme);
}
