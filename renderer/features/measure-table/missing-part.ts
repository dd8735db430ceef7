/** What a table cannot come in without. */
export type MissingPart = 'measure' | 'measureName' | 'columns' | 'days' | 'dateOrder';

/** What is not said yet, and the sentence that asks for it. */
export interface Missing {
  readonly part: MissingPart;
  readonly sentence: string;
}

/** Finds, in a dialog, the control that says it: of the days the first that is open. */
const controlSelectors: { readonly [part in MissingPart]: string } = {
  measure: '.measure-table-target button',
  measureName: '.measure-table-target :is(input, textarea)',
  columns: '.measure-table-preview button',
  days: '.measure-table-days :is(input[value=""], input[aria-invalid="true"], [data-placeholder])',
  dateOrder: '.radio-field input',
};

/** Focuses what is missing in a table, and brings its question into sight: it may be above or below what is seen. */
export function focusMissing({ part }: Missing): void {
  const found = document.querySelector<HTMLElement>(`[role="dialog"] ${controlSelectors[part]}`);
  const control = found?.closest<HTMLElement>('input, textarea, button');
  control?.focus();
  (control?.closest('.radio-field, .form-field') ?? control)?.scrollIntoView({ block: 'center' });
}
