import { expect, test } from 'vitest';
import type { ProjectState } from '../../../../renderer/core/state/project-store.ts';
import { startNotesReview } from '../../../../renderer/features/notes-draft/start-notes-review.ts';
import { countIncoming } from '../../../../renderer/screens/notes-import/count-incoming.ts';
import { planDraft } from '../../../../renderer/screens/notes-import/plan-draft.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import type { Review } from '../../../../shared/notes/review/review.ts';
import { planToChanges } from '../../../../shared/notes/write/notes-to-changes.ts';
import { apply, newProject } from '../../../shared/notes/write/notes-project.ts';

const NOTES = `# Tuesday lunch group
Date: 3 March 2026

Our aim is to design, test, and spread innovations that:
- make it easier to find help

## What gets in the way
- The minibus does not come on Thursdays
### What we heard at the door
- Forms that ask the same thing three times
## Ideas
- A walking bus from the flats
`;

const draft = { text: NOTES, earlier: null };
const review = (document: ProjectDocument, text = NOTES): Review => {
  const reading = { today: '2026-12-01', project: null, memory: { sections: {}, roles: {} }, session: null };
  const read = startNotesReview({ text, name: null }, reading, [], { document } as ProjectState)?.review;
  if (!read) throw new Error('These notes were not read.');
  return read;
};
const bringIn = (document: ProjectDocument): ProjectDocument => {
  const { plan, target } = planDraft(draft, review(document), document);
  return apply(document, planToChanges(plan, target, new Map()), 'ReplicaOne');
};

test('the button counts cards and themes as the map does afterwards', () => {
  const empty = newProject();
  const { plan } = planDraft(draft, review(empty), empty);
  const themes = plan.cards.filter(({ kind }) => kind === 'theme').length;
  expect(themes).toBe(2);
  expect(countIncoming(draft, review(empty), empty)).toEqual({
    isAnything: true,
    words: `Bring in ${plan.cards.length - themes} cards and 2 themes`,
  });
});

test('the same notes again bring in nothing, and what is new among them is named', () => {
  const once = bringIn(newProject());
  for (const earlier of [null, { session: 'gone', lines: [] }])
    expect(countIncoming({ ...draft, earlier } as never, review(once), once)).toEqual({
      isAnything: false,
      words: 'Nothing to bring in',
    });
  const more = NOTES.replace('## Ideas', '### What we saw\n## Ideas');
  expect(countIncoming(draft, review(once, more), once).words).toMatch(/^Bring in 1 (?:sub-heading|theme)$/);
});
