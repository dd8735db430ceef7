import { expect, test } from 'vitest';
import { wordsForMail } from '../../../../renderer/screens/share/copy-made-dialog.tsx';

test('the words for the mail say what to do with the copy, and what is in it', () => {
  expect(wordsForMail('partners', 'Street')).toMatch(
    /“Street”.*Send the file back.*What is private stayed with us\.$/,
  );
  expect(wordsForMail('full', 'Street')).toContain('Do not pass it on outside our organisation.');
  expect(wordsForMail('open', 'Street')).not.toContain('back');
});
