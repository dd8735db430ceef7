import type { ContextMenuParams, MenuItemConstructorOptions, WebContents } from 'electron';

/** So many suggestions help; more only make the menu long. */
const suggestions = 5;

type Asked = Pick<
  ContextMenuParams,
  'isEditable' | 'selectionText' | 'misspelledWord' | 'dictionarySuggestions'
>;

/** The menu of a text field, or of selected words, that every program of the system has; empty elsewhere. */
export function contextMenuFor(
  { isEditable, selectionText, misspelledWord, dictionarySuggestions }: Asked,
  contents: Pick<WebContents, 'replaceMisspelling'>,
): MenuItemConstructorOptions[] {
  if (!isEditable) return selectionText.trim() === '' ? [] : [{ role: 'copy' }];
  const better = dictionarySuggestions.slice(0, suggestions).map(
    (word): MenuItemConstructorOptions => ({
      label: word,
      click: () => contents.replaceMisspelling(word),
    }),
  );
  const unknown: MenuItemConstructorOptions[] =
    misspelledWord !== '' && better.length === 0 ? [{ label: 'No suggestions', enabled: false }] : better;
  const between: MenuItemConstructorOptions[] = unknown.length > 0 ? [{ type: 'separator' }] : [];
  return [
    ...unknown,
    ...between,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { type: 'separator' },
    { role: 'selectAll' },
  ];
}
