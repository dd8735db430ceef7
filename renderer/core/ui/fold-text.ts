/** Anything beyond plain ASCII: only there can an accent be. */
const BEYOND_ASCII = /[\u0080-\uffff]/;

/** Without accents and case, as words are compared. */
export function foldText(text: string): string {
  return (BEYOND_ASCII.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text).toLowerCase();
}
