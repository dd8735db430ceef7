import { describe, expect, it } from 'vitest';
import { createProjectWriter } from '../../../../shared/document/file/project-writer.ts';
import { findClashes } from '../../../../shared/document/merge/clashes.ts';
import { merge } from '../../../../shared/document/merge/merge.ts';
import type { Fields, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { emptyDocument } from '../../../../shared/document/model/empty-document.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { createAudienceView, hiddenTitles } from '../../../../shared/document/sharing/audience-view.ts';
import { redact } from '../../../../shared/document/sharing/redact.ts';
import { documentRules, kindRegistry } from '../../../../shared/records/kind-registry.ts';
import { applyChanges } from '../../../helpers/document/apply-changes.ts';
import { act, erase, set } from '../helpers/copies.ts';
import { platform } from '../helpers/platform.ts';

const WORDS =
  'She said CANARYneighbour has the only key, and that everybody on the stairs knows about it by now';
const card = { kind: 'evidence', id: 'e1' };
const project = (fields: Fields): ProjectDocument =>
  applyChanges(emptyDocument('p1'), [{ op: 'add', ...card, fields }]);

const fileOf = (document: ProjectDocument): string =>
  platform.decode(createProjectWriter(platform)(document));
const pointFor = (document: ProjectDocument, profile: 'partners' | 'open') =>
  recordOf(redact(document, profile, kindRegistry), card)?.fields.point ?? null;

describe('a card’s point', () => {
  it('goes where its words go', () => {
    const told = project({ statement: WORDS, point: 'the only key', sensitivity: 'open' });
    expect(pointFor(told, 'partners')).toBe('the only key');
    expect(pointFor(told, 'open')).toBe('the only key');
  });

  it('stays with the words of a story that nobody may quote, in copies and before an audience', () => {
    const story = project({ kind: 'story', statement: WORDS, point: 'CANARYneighbour has the only key' });
    expect(fileOf(redact(story, 'partners', kindRegistry))).not.toContain('CANARY');
    const view = createAudienceView(kindRegistry)(story);
    expect(recordOf(view.document, card)).toBeUndefined();
    expect(hiddenTitles(story, view.hiddenIds, kindRegistry)).toContain('CANARYneighbour has the only key');
  });

  it('stays where its words no longer say it: nobody sees it, so nobody could take it out', () => {
    const rewritten = project({ statement: 'A neighbour has the only key', point: 'CANARYneighbour has' });
    expect(fileOf(redact(rewritten, 'partners', kindRegistry))).not.toContain('CANARY');
    expect(pointFor(project({ statement: WORDS, point: '' }), 'partners')).toBe('');
  });

  it('comes back from a copy that did not have it', () => {
    const rewritten = project({ statement: 'A neighbour has the only key', point: 'CANARYneighbour has' });
    const back = merge(rewritten, redact(rewritten, 'partners', kindRegistry), documentRules).document;
    expect(recordOf(back, card)?.fields.point).toBe('CANARYneighbour has');
  });

  it('chosen twice is asked about, as any field', () => {
    const base = project({ statement: WORDS });
    const one = act(base, 'A', set('e1', { point: 'the only key' }, 'evidence'));
    const other = act(base, 'B', set('e1', { point: 'knows about it' }, 'evidence'));
    const { document } = merge(one, other, documentRules);
    expect(findClashes(document, documentRules)).toMatchObject([{ id: 'e1', field: 'point' }]);
  });

  it('is erased with its card', () => {
    const gone = act(
      project({ statement: WORDS, point: 'CANARYneighbour has' }),
      'A',
      erase('e1', 'evidence'),
    );
    expect(fileOf(gone)).not.toContain('CANARY');
  });
});
