import type { ReactNode } from 'react';
import { ChoiceControl } from './choice-control.tsx';
import { ChoicesControl, TagsControl } from './choices-control.tsx';
import type { ControlProps } from './control-props.ts';
import { DateControl } from './date-control.tsx';
import { NumberControl } from './number-control.tsx';
import { ParentControl } from './parent-control.tsx';
import { ScaleControl } from './scale-control.tsx';
import { TextControl } from './text-control.tsx';
import { YesNoControl } from './yes-no-control.tsx';

const controls = {
  line: TextControl,
  text: TextControl,
  choice: ChoiceControl,
  choices: ChoicesControl,
  tags: TagsControl,
  scale: ScaleControl,
  number: NumberControl,
  date: DateControl,
  yesNo: YesNoControl,
  parent: ParentControl,
} as const;

const isPlain = (control: string): control is keyof typeof controls => Object.hasOwn(controls, control);

/** The control of a value without parts. Values that only gestures set have none. */
export function PlainControl(props: ControlProps): ReactNode {
  const { control } = props.field;
  if (!isPlain(control)) return null;
  const Control = controls[control];
  return <Control {...props} />;
}
