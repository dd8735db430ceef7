import type { ReactNode } from 'react';
import type { ControlProps } from './control-props.ts';
import { ListControl } from './list-control.tsx';
import { PartsControl } from './parts-control.tsx';
import { PlainControl } from './plain-control.tsx';

/** The control of any field of any kind. */
export function FieldControl(props: ControlProps): ReactNode {
  if (props.field.control === 'parts') return <PartsControl {...props} />;
  if (props.field.control === 'list') return <ListControl {...props} />;
  return <PlainControl {...props} />;
}
