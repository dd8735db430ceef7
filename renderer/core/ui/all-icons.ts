import { icons, type LucideIcon } from 'lucide-react';

/** Every icon by its name; large, so it is only fetched for a kind whose icon is not at hand. */
export const allIcons: { readonly [name: string]: LucideIcon | undefined } = icons;
