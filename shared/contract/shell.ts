import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';

/** One command as a native menu needs it. The window's list is the only one; the menu only shows it. */
export const menuItemSchema = z.object({
  id: z.string().max(100),
  label: z.string().max(200),
  /** As commands spell it: "Shift+Mod+Z", "?". */
  shortcut: z.string().max(50).optional(),
  group: z.enum(['file', 'edit', 'insert', 'view', 'help']),
  enabled: z.boolean(),
});
export type MenuItem = z.infer<typeof menuItemSchema>;

/** What there is to say of it; empty where there is nothing. */
const sentenceOutput = z.object({ sentence: z.string() });

/** What only a window of Electron has, beside the contract: its native menu, its printer, its versions. Served under `shell`. */
export const shellContract = {
  shell: {
    /** The window's commands as they are now; sent again when one changes. */
    setMenu: oc.input(z.array(menuItemSchema)).output(z.void()),
    /** Ids of commands chosen in the menu. */
    chosen: oc.output(eventIterator(z.string())),
    /** The system's print dialog for what the window shows. */
    print: oc.output(sentenceOutput),
    /** Asks where, and puts what the window shows there as a PDF named after `title`. */
    savePdf: oc.input(z.object({ title: z.string().max(1000) })).output(sentenceOutput),
    /** What this copy of the app is made of, such as "45.4.1". */
    versions: oc.output(z.object({ electron: z.string(), chromium: z.string(), node: z.string() })),
  },
};
export type ShellContract = typeof shellContract;
