/** One name, however it is spaced and whether it has capitals. */
export function normalisedName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}
