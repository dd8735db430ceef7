import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';
import { waitUntil } from '../vitest/wait-until.ts';

/** Something drawn on the page of jsdom, and what a person could do there. */
export interface RenderedPage {
  readonly text: () => string;
  readonly all: (selector: string) => readonly HTMLElement[];
  /** The field with this label. */
  readonly field: (label: string) => HTMLInputElement | HTMLTextAreaElement;
  readonly button: (words: string) => HTMLElement;
  readonly press: (words: string) => Promise<void>;
  readonly type: (label: string, words: string) => Promise<void>;
  readonly leave: (label: string) => Promise<void>;
  /** Waits until `check` is true, five seconds at most; a slow machine is no failure. */
  readonly waitUntil: (check: () => boolean) => Promise<void>;
  readonly remove: () => Promise<void>;
}

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

const accessibleName = (element: Element): string =>
  element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';

/** Draws `node` and waits until what it loads is there; a test that fails first leaves nothing drawn. */
export async function renderOnPage(node: ReactNode): Promise<RenderedPage> {
  const box = document.body.appendChild(document.createElement('div'));
  const root = createRoot(box);
  const remove = () => {
    root.unmount();
    box.remove();
  };
  onTestFinished(remove);
  root.render(node);
  await wait(50);
  // A busy machine draws later than that; some things draw nothing.
  for (let tries = 0; tries < 50 && box.childElementCount === 0; tries += 1) await wait(20);
  const all = (selector: string) => [...document.body.querySelectorAll<HTMLElement>(selector)];
  const field = (label: string) => {
    const found = all('label').find((one) => one.textContent === label);
    const control = document.getElementById(found?.getAttribute('for') ?? '');
    if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement))
      throw new Error(`There is no field ${label}.`);
    return control;
  };
  const button = (words: string) => {
    const found = all('button').find((one) => accessibleName(one) === words);
    if (!found)
      throw new Error(
        `There is no button ${words}. There are: ${all('button').map(accessibleName).join(', ')}`,
      );
    return found;
  };
  return {
    all,
    field,
    button,
    text: () => document.body.textContent ?? '',
    press: async (words) => {
      button(words).click();
      await wait(20);
    },
    type: async (label, words) => {
      const control = field(label);
      const proto = control instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
      control.focus();
      Object.getOwnPropertyDescriptor(proto.prototype, 'value')?.set?.call(control, words);
      control.dispatchEvent(new Event('input', { bubbles: true }));
      await wait(10);
    },
    leave: async (label) => {
      field(label).blur();
      await wait(20);
    },
    waitUntil: (check) =>
      waitUntil(check, () => `It did not come to be. The page says: ${document.body.textContent}`),
    remove: async () => remove(),
  };
}
