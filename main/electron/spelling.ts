import type { Session } from 'electron';
import { APP_ORIGIN } from './app-urls.ts';

/** How words are checked: by the system, by a dictionary file that lies here, or not at all. */
export type SpellingMode = 'system' | 'dictionary' | 'off';

/**
 * A Mac checks spelling itself. Elsewhere Chromium would fetch a dictionary from the network, so words are checked only
 * where the one for British English lies in the folder already. `names`: the files in that folder.
 */
export function chooseSpellingMode(platform: NodeJS.Platform, fileNames: readonly string[]): SpellingMode {
  if (platform === 'darwin') return 'system';
  return fileNames.some((name) => /^en-GB(-[\d-]+)?\.bdic$/i.test(name)) ? 'dictionary' : 'off';
}

/** Sets a session's spelling. Whatever it is, no dictionary is ever fetched. */
export function applySpellingMode(
  session: Pick<
    Session,
    'setSpellCheckerDictionaryDownloadURL' | 'setSpellCheckerEnabled' | 'setSpellCheckerLanguages'
  >,
  spelling: SpellingMode,
): void {
  // An address that nothing answers; an empty one is refused.
  session.setSpellCheckerDictionaryDownloadURL(`${APP_ORIGIN}/no-dictionaries/`);
  session.setSpellCheckerEnabled(spelling !== 'off');
  if (spelling === 'dictionary') session.setSpellCheckerLanguages(['en-GB']);
}
