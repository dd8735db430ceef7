/** The key code that browsers give a key while letters are put together: Safari says only this. */
const COMPOSING_KEY_CODE = 229;

/** Whether a key belongs to an input method (Chinese, Japanese, accents) and not to the app: its Enter ends a word, no card. */
export function isComposing(event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  return event.isComposing || event.keyCode === COMPOSING_KEY_CODE;
}
