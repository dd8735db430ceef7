/** Bytes as base64, as the contract carries them. In pieces, because a call takes only so many arguments. */
export const toBase64 = (bytes: Uint8Array): string => {
  const PIECE = 0x8000;
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return btoa(text);
};

/** Base64 back into bytes. */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

/** Hands bytes or text to the browser as a file to keep. */
export const download = (
  name: string,
  content: Uint8Array<ArrayBuffer> | string | Blob,
  type = 'application/json',
): void => {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
