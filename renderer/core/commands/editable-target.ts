const editableSelector =
  'input:not([type=checkbox],[type=radio],[type=button],[type=range]),textarea,select,[contenteditable=true]';

/** Whether a text field has the focus: undo is then the field's own. */
export function isEditableTarget(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(editableSelector) !== null;
}
