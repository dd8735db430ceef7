import { useRef } from 'react';
import { isDeepEqual } from '../../../shared/document/model/json-values.ts';

/** The same object as long as it says the same, for what is rendered again with every other object. Values of JSON alone. */
export function useStableValue<T>(value: T): T {
  const last = useRef(value);
  if (!isDeepEqual(value, last.current)) last.current = value;
  return last.current;
}
