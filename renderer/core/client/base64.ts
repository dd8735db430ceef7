/** Bytes as base64, as the contract carries them. In pieces, because a call takes only so many arguments. */
export function toBase64(bytes: Uint8Array): string {
  const CHUNK_SIZE = 0x8000;
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK_SIZE) {
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK_SIZE));
  }
  return btoa(text);
}

/** Base64 back into bytes. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
