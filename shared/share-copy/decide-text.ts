import type { Change } from '../document/edit/edit.ts';
import { derivedId } from '../document/model/new-id.ts';
import { DISCLOSURE_DECISION, type DisclosureAnswer } from '../document/sharing/disclosure-decisions.ts';
import type { UnsettledText } from './unsettled-text.ts';

/** The changes that keep an answer about words: they leave with copies, or stay here. It holds until they change. */
export function changesToDecide(
  { id, register, writtenBy }: Pick<UnsettledText, 'id' | 'register' | 'writtenBy'>,
  answer: DisclosureAnswer,
): readonly Change[] {
  const fields = { about: id, register, writtenBy: [...writtenBy], answer };
  return [{ op: 'add', kind: DISCLOSURE_DECISION, id: derivedId(id, register), fields }];
}

/** The changes that take the pieces out of the words; undefined where two values clash, which has to be settled first. */
export function changesToTakeOut({
  kind,
  id,
  register,
  valueWithout,
}: Pick<UnsettledText, 'kind' | 'id' | 'register' | 'valueWithout'>): readonly Change[] | undefined {
  if (valueWithout === undefined) return undefined;
  return [{ op: 'set', kind, id, fields: { [register]: valueWithout } }];
}
