/** Hands bytes or text to the browser as a file to keep. */
export function download(
  name: string,
  content: Uint8Array<ArrayBuffer> | string | Blob,
  type = 'application/json',
): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
