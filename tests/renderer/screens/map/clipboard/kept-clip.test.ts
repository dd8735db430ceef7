import { expect, test } from 'vitest';
import { CLIP_TYPE, parseClip, serializeClip } from '../../../../../renderer/screens/map/clipboard/clip.ts';

/** What version 0.1.0 put on the clipboard: another window, or another version, may paste it. */
const kept =
  '{"alongside":"cards","version":1,"project":"p1","title":"Evenings","map":"p1_main","isCut":false,"cards":[{"id":"a","kind":"barrier","fields":{"statement":"The bus stops at six","theme":"t1"},"at":[40,-20]},{"id":"b","kind":"note","fields":{"text":"said twice"},"at":[320,0]}],"links":[{"from":"a","relation":"relatesTo","to":"b","fields":{"strength":3}}],"themes":[{"id":"t1","name":"Getting there"}],"left":2}';

test('cards that version 0.1.0 copied are pasted, under the type it gave them', () => {
  expect(CLIP_TYPE).toBe('application/x-alongside-cards');
  const read = parseClip(kept);
  expect(read).toMatchObject({
    clip: {
      title: 'Evenings',
      cards: [
        { id: 'a', kind: 'barrier', fields: { statement: 'The bus stops at six' }, at: [40, -20] },
        { id: 'b', kind: 'note', at: [320, 0] },
      ],
      links: [{ from: 'a', relation: 'relatesTo', to: 'b', fields: { strength: 3 } }],
      themes: [{ name: 'Getting there' }],
      left: 2,
    },
  });
  // Version 0.1.0 reads what this one writes where nothing in it has another name.
  if (read && 'clip' in read) expect(JSON.parse(serializeClip(read.clip))).toMatchObject(JSON.parse(kept));
});
