import type { Change } from '../../../../shared/document/edit/edit.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { derivedId } from '../../../../shared/document/model/new-id.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import type { Act } from './operations.ts';
import { ownerOfRemark } from './oracle.ts';

/** What somebody who does this changes in a copy; values are unique by `number`. */
export function changesOf(document: ProjectDocument, act: Act, number: number): Change[] {
  if (act.do === 'undo' || act.do === 'redo') return [];
  if (act.do === 'write') {
    const value =
      act.field === 'sensitivity' ? (['open', 'partners', 'restricted'][number % 3] ?? 'open') : `v${number}`;
    return [{ op: 'set', kind: act.kind, id: act.id, fields: { [act.field]: value } }];
  }
  if (act.do === 'clear') return [{ op: 'set', kind: act.kind, id: act.id, fields: { [act.field]: null } }];
  if (act.do === 'tag') {
    const before = recordOf(document, { kind: 'note', id: act.id })?.fields[act.field];
    const list = Array.isArray(before) ? before.filter((tag) => tag !== act.tag) : [];
    return [
      { op: 'set', kind: 'note', id: act.id, fields: { [act.field]: [...list, act.tag, `t${number}`] } },
    ];
  }
  if (act.do === 'link') {
    const id = derivedId(act.from, 'relatesTo', act.to);
    return [{ op: 'add', kind: 'link', id, fields: { from: act.from, to: act.to, relation: 'relatesTo' } }];
  }
  if (act.do === 'place') {
    const id = derivedId('m1', act.card);
    return [{ op: 'add', kind: 'placement', id, fields: { map: 'm1', card: act.card, pos: [number, 0] } }];
  }
  const { kind, id } = act;
  if (act.do === 'delete' || act.do === 'restore' || act.do === 'erase') return [{ op: act.do, kind, id }];
  if (kind === 'link') {
    const [from = '', relation = '', to = ''] = id.split('_');
    return [{ op: 'add', kind: 'link', id, fields: { from, relation, to, text: `v${number}` } }];
  }
  const owner = kind === 'remark' ? { on: ownerOfRemark(id) } : {};
  return [{ op: 'add', kind, id, fields: { ...owner, text: `v${number}`, future: `w${number}` } }];
}
