import type { RandomBytes } from '../../document/model/new-id.ts';

const SALT_BYTES = 16;

/** The salt of a new seal: 32 hexadecimal digits. Without it a seal of "4 of 6" could be guessed from its words. */
export function newSealSalt(random: RandomBytes): string {
  return [...random(SALT_BYTES)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
