import { z } from 'zod';
import type { DocumentRules } from '../../../../shared/document/model/document-rules.ts';
import { documentRulesOf } from '../../../../shared/records/document-rules.ts';
import { choice, hidden, line, parent, tags, text } from '../../../../shared/records/fields/field.ts';
import type { KindLookup } from '../../../../shared/records/kind.ts';
import { defineKind, type Kind } from '../../../../shared/records/kind.ts';

const sensitivity = choice({ label: 'Who may see it' }, [
  { value: 'open', label: 'Open' },
  { value: 'partners', label: 'Partners' },
  { value: 'restricted', label: 'Restricted' },
]);

const note = defineKind({
  name: 'note',
  label: 'Note',
  plural: 'Notes',
  card: true,
  share: 'open',
  fields: {
    text: text({ label: 'Text' }),
    partnerWords: line({ label: 'For partners', share: 'partners' }),
    privateWords: line({ label: 'For us', share: 'never' }),
    partnerTags: { ...tags({ label: 'Tags for partners' }), share: 'partners' },
    tags: tags({ label: 'Tags' }),
    theme: parent({ label: 'Theme' }, ['note']),
    sensitivity,
  },
  titleField: 'text',
});

const link = defineKind({
  name: 'link',
  label: 'Link',
  plural: 'Links',
  card: false,
  share: 'open',
  fields: {
    from: parent({ label: 'From' }, []),
    to: parent({ label: 'To' }, []),
    relation: line({ label: 'Relation' }),
    text: text({ label: 'Text', share: 'partners' }),
    sensitivity,
  },
  titleField: 'relation',
  derivedId: ['from', 'relation', 'to'],
});

const placement = defineKind({
  name: 'placement',
  label: 'Placement',
  plural: 'Placements',
  card: false,
  share: 'open',
  fields: {
    map: parent({ label: 'Map' }, ['map']),
    card: parent({ label: 'Card' }, []),
    pos: hidden({ label: 'Place' }, z.tuple([z.number(), z.number()])),
  },
  titleField: 'map',
  derivedId: ['map', 'card'],
  quiet: true,
});

/** Hangs on a note, which no part of its id says. */
const remark = defineKind({
  name: 'remark',
  label: 'Remark',
  plural: 'Remarks',
  card: false,
  share: 'open',
  fields: { on: parent({ label: 'On' }, ['note']), text: text({ label: 'Text' }) },
  titleField: 'text',
});

const map = defineKind({
  name: 'map',
  label: 'Map',
  plural: 'Maps',
  card: false,
  share: 'open',
  fields: { name: line({ label: 'Name' }) },
  titleField: 'name',
});

const diary = defineKind({
  name: 'diary',
  label: 'Diary',
  plural: 'Diaries',
  card: true,
  isPersonalData: true,
  share: 'open',
  fields: { text: text({ label: 'Text' }) },
  titleField: 'text',
});

const all: readonly Kind[] = [note, link, placement, remark, map, diary];

/** A small model of its own, so that the engine's tests do not move with the app's kinds. */
export const kinds: KindLookup & { allKinds(): readonly Kind[] } = {
  kindOf: (name) => all.find((kind) => kind.name === name),
  allKinds: () => all,
};

/** What the engine must know of that model. */
export const rules: DocumentRules = documentRulesOf(kinds);
