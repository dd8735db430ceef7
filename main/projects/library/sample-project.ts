const sampleFiles = import.meta.glob('../../../shared/samples/company-on-our-street.alongside.json', {
  query: '?raw',
  import: 'default',
});

/** The shipped sample project, as the text of its file. Read only when somebody wants it. */
export async function readSampleProject(): Promise<string> {
  const [load] = Object.values(sampleFiles);
  const text = await load?.();
  if (typeof text !== 'string') throw new Error('The sample project is not part of this build.');
  return text;
}
