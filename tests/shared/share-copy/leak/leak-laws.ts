import { createProjectWriter } from '../../../../shared/document/file/project-writer.ts';
import type { ProjectDocument, StoredRecord, Value } from '../../../../shared/document/model/document.ts';
import { redact } from '../../../../shared/document/sharing/redact.ts';
import type { Recipient } from '../../../../shared/records/kind.ts';
import { sharePolicyOf } from '../../../../shared/records/kind.ts';
import { allKinds, kindOf, kindRegistry } from '../../../../shared/records/kind-registry.ts';
import { changesToDecide } from '../../../../shared/share-copy/decide-text.ts';
import { describeCopy } from '../../../../shared/share-copy/describe-copy.ts';
import { findUnsettledText } from '../../../../shared/share-copy/unsettled-text.ts';
import { applyChanges } from '../../../helpers/document/apply-changes.ts';
import { platform } from '../../document/helpers/platform.ts';
import { NUMBER, type ProjectDraw, projectOf } from './random-project.ts';

export const recipients: readonly Recipient[] = ['partners', 'open'];

const bytesOf = (document: ProjectDocument): string =>
  platform.decode(createProjectWriter(platform)(document));

const numbersIn = (value: unknown): readonly string[] =>
  (typeof value === 'string' ? value : JSON.stringify(value ?? '')).match(NUMBER) ?? [];

const isFor = (recipient: Recipient, share: unknown): boolean =>
  share === 'open' || (recipient === 'partners' && share === 'partners');

/** Every value of a register: the one that shows, and those that lost a clash. */
const valuesOf = (record: StoredRecord, register: string): readonly unknown[] => [
  record[register],
  ...Object.values((record['!'] as Readonly<Record<string, object>> | undefined)?.[register] ?? {}),
];

/** Said here a second time and more simply than in `shared/document/sharing`: what may never leave, whatever else is so. */
const staysWhole = (table: string, record: StoredRecord, recipient: Recipient): boolean => {
  const kind = kindOf(table);
  if (!kind || kind.isPersonalData || kind.isAboutExchange) return true;
  const own = valuesOf(record, 'sensitivity').filter((value) => typeof value === 'string');
  if (own.length === 0) return 'sensitivity' in kind.fields && recipient === 'open';
  return !own.every((value) => isFor(recipient, value));
};

/** Ids of the records that stay, with those that hang on them. */
const idsThatStay = (document: ProjectDocument, recipient: Recipient): ReadonlySet<string> => {
  const all = [document.records, document.trash].flatMap((tables) =>
    Object.entries(tables).flatMap(([table, records]) =>
      Object.entries(records).map(([id, record]) => ({ table, id, record })),
    ),
  );
  const stay = new Set(
    all.filter(({ table, record }) => staysWhole(table, record, recipient)).map(({ id }) => id),
  );
  for (let before = -1; before !== stay.size; ) {
    before = stay.size;
    for (const { table, id, record } of all) {
      const kind = kindOf(table);
      if (!kind || kind.card) continue;
      const owners = Object.entries(kind.fields).filter(
        ([, { control, outlivesParent }]) => control === 'parent' && !outlivesParent,
      );
      const names = owners.flatMap(([name]) => valuesOf(record, name));
      if (names.some((name) => typeof name === 'string' && stay.has(name))) stay.add(id);
    }
  }
  return stay;
};

const isQuoteOf = (record: StoredRecord): boolean => valuesOf(record, 'kind').includes('story');

const isPermitted = (record: StoredRecord, recipient: Recipient): boolean =>
  [record.quoteConsent, ...valuesOf(record, 'quoteConsent')].every((consent) => {
    const { given, scope } = (consent ?? {}) as { readonly given?: Value; readonly scope?: Value };
    return given === true && isFor(recipient, scope === 'public' ? 'open' : scope);
  });

const quoteFields: ReadonlySet<string> = new Set(['statement', 'caveat', 'sourceTitle', 'sourceWhere']);

/** The numbers that a copy may hold as far as the table, the field and the record itself say. */
const numbersThatMayLeave = (document: ProjectDocument, recipient: Recipient): ReadonlySet<string> => {
  const stay = idsThatStay(document, recipient);
  const may = new Set<string>();
  for (const [table, records] of Object.entries(document.records))
    for (const [id, record] of Object.entries(records)) {
      const kind = kindOf(table);
      if (!kind || stay.has(id)) continue;
      const registers = new Set([...Object.keys(record), ...Object.keys(record['!'] ?? {})]);
      for (const register of registers) {
        // Fields of another kind that it was are judged by changed-kinds.test.ts.
        const isOwn = Object.hasOwn(kind.fields, register);
        if (isOwn ? !isFor(recipient, sharePolicyOf(kind, register)) : record.shownAs === undefined) continue;
        if (
          table === 'evidence' &&
          quoteFields.has(register) &&
          isQuoteOf(record) &&
          !isPermitted(record, recipient)
        )
          continue;
        for (const value of valuesOf(record, register))
          for (const number of numbersIn(value)) may.add(number);
      }
    }
  return may;
};

/** How much was looked at: a run in which nothing left, or nothing stayed, has shown nothing. */
export interface LeakCount {
  readonly left: number;
  readonly stayed: number;
  readonly asked: number;
}

const assertNothing = (what: string, found: readonly string[]): void => {
  if (found.length > 0) throw new Error(`${what}: ${found.slice(0, 5).join(', ')}`);
};

const assertAddsUp = (document: ProjectDocument, copy: ProjectDocument, recipient: Recipient): void => {
  const { leaves, leaveCount, stayCount } = describeCopy(document, recipient, kindRegistry);
  const exchange = new Set(allKinds().flatMap((kind) => (kind.isAboutExchange ? [kind.name] : [])));
  const idsOf = ({ records }: ProjectDocument): string[] =>
    Object.entries(records).flatMap(([table, all]) => (exchange.has(table) ? [] : Object.keys(all)));
  const said = [...leaves.values()].flat().map(({ id }) => id);
  if (said.sort().join() !== idsOf(copy).sort().join() || leaveCount + stayCount !== idsOf(document).length)
    throw new Error(`what is said to leave is not what leaves, for ${recipient}`);
};

/**
 * Asks of one project, for partners and for everybody, by bytes: nothing leaves that its table, field or record keeps; what
 * is said of the copy is what it holds; and with every question answered "Leave these words here" no telephone number is
 * left in it, in no kind and no field, and nothing is asked again. @throws where it is not so
 */
export function askLeaks(draw: ProjectDraw): LeakCount {
  const document = projectOf(draw);
  const sum = { left: 0, stayed: 0, asked: 0 };
  for (const recipient of recipients) {
    const copy = redact(document, recipient, kindRegistry);
    const left = [...new Set(numbersIn(bytesOf(copy)))];
    const may = numbersThatMayLeave(document, recipient);
    assertNothing(
      `left with a copy for ${recipient}`,
      left.filter((number) => !may.has(number)),
    );
    assertAddsUp(document, copy, recipient);
    const unsettled = findUnsettledText(document, recipient, kindRegistry);
    const settled = applyChanges(
      document,
      unsettled.flatMap((one) => changesToDecide(one, 'staysHere')),
    );
    assertNothing(
      `asked again for ${recipient}`,
      findUnsettledText(settled, recipient, kindRegistry).map(({ id, register }) => `${id} ${register}`),
    );
    assertNothing(
      `left unasked with a copy for ${recipient}`,
      numbersIn(bytesOf(redact(settled, recipient, kindRegistry))),
    );
    sum.left += left.length;
    sum.stayed += new Set(numbersIn(bytesOf(document))).size - left.length;
    sum.asked += unsettled.length;
  }
  return sum;
}
