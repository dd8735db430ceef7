import type { ContextMenuParams, MenuItemConstructorOptions, WebContents } from 'electron';

/** So many suggestions help; more only make the menu long. */
const MAX_SUGGESTIONS = 5;

type ContextMenuRequest = Pick<
  ContextMenuParams,
  'isEditable' | 'selectionText' | 'misspelledWord' | 'dictionarySuggestions'
>;

/** The menu of a text field, or of selected words, that every program of the system has; empty elsewhere. */
export function contextMenuFor(
  { isEditable, selectionText, misspelledWord, dictionarySuggestions }: ContextMenuRequest,
  contents: Pick<WebContents, 'replaceMisspelling'>,
): MenuItemConstructorOptions[] {
  if (!isEditable) return selectionText.trim() === '' ? [] : [{ role: 'copy' }];
  const suggestionItems = dictionarySuggestions.slice(0, MAX_SUGGESTIONS).map(
    (word): MenuItemConstructorOptions => ({
      label: word,
      click: () => contents.replaceMisspelling(word),
    }),
  );
  const spellingItems: MenuItemConstructorOptions[] =
    misspelledWord !== '' && suggestionItems.length === 0
      ? [{ label: 'No suggestions', enabled: false }]
      : suggestionItems;
  const separator: MenuItemConstructorOptions[] = spellingItems.length > 0 ? [{ type: 'separator' }] : [];
  return [
    ...spellingItems,
    ...separator,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { type: 'separator' },
    { role: 'selectAll' },
  ];
}
