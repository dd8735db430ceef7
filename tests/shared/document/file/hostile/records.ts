import { beside, deep, good } from './make-file.ts';

/** One hostile file of records; the good record beside them must always survive. */
export interface HostileRecords {
  readonly name: string;
  readonly records: string;
  readonly outcome: string;
  readonly more?: string | undefined;
  readonly clock?: string | undefined;
  readonly sessions?: string | undefined;
}

const table: readonly (readonly [
  name: string,
  records: string,
  outcome: string,
  more?: string,
  clock?: string,
  sessions?: string,
])[] = [
  ['nothing', `{"note":{\n${good}\n}}`, 'ok'],
  [
    'a record called __proto__',
    `{"note":{\n"__proto__":{"polluted":true,"~":"s-1"},\n${good}\n}}`,
    'brokenRecords',
  ],
  [
    'a field called __proto__',
    `{"note":{\n"n1":{"__proto__":{"polluted":true},"~":"s-1"},\n${good}\n}}`,
    'brokenRecords',
  ],
  [
    'a field called constructor',
    `{"note":{\n"n1":{"constructor":"x","~":"s-1"},\n${good}\n}}`,
    'brokenRecords',
  ],
  [
    'a kind called __proto__',
    `{"__proto__":{"n1":{"polluted":true,"~":"s-1"}},\n"note":{\n${good}\n}}`,
    'brokenRecords',
  ],
  ['a kind called constructor', `{"constructor":{"n1":{"~":"s-1"}},\n"note":{\n${good}\n}}`, 'brokenRecords'],
  ['a top-level key called __proto__', `{"note":{\n${good}\n}}`, 'ok', ',\n"__proto__":{"polluted":true}'],
  ['a session called __proto__', `{"note":{\n${good}\n}}`, 'brokenRecords', '', '{"s":3,"__proto__":1}'],
  ['an id like a method', `{"note":{\n"toString":{"text":"x","~":"s-1"},\n${good}\n}}`, 'ok'],
  ['an id like an index', `{"note":{\n"0":{"text":"x","~":"s-1"},\n${good}\n}}`, 'ok'],
  ['a record that is a text', `{"note":{\n"n1":"x",\n${good}\n}}`, 'brokenRecords'],
  ['a record that is a list', `{"note":{\n"n1":[1],\n${good}\n}}`, 'brokenRecords'],
  ['a record that is null', `{"note":{\n"n1":null,\n${good}\n}}`, 'brokenRecords'],
  ['no stamp', `{"note":{\n"n1":{"text":"x"},\n${good}\n}}`, 'brokenRecords'],
  ['a stamp that is a number', `{"note":{\n"n1":{"text":"x","~":7},\n${good}\n}}`, 'brokenRecords'],
  ['a stamp that is a list', `{"note":{\n"n1":{"text":"x","~":["s-1"]},\n${good}\n}}`, 'brokenRecords'],
  [
    'a stamp of numbers',
    `{"note":{\n"n1":{"text":"x","~":{"*":1,"text":[2]}},\n${good}\n}}`,
    'brokenRecords',
  ],
  [
    'a counter of 1e15',
    `{"note":{\n"n1":{"text":"x","~":"s-1000000000000000"},\n${good}\n}}`,
    'brokenRecords',
  ],
  ['a clock of 1e15', `{"note":{\n${good}\n}}`, 'brokenRecords', '', '{"s":3,"t":1e15}'],
  ['a clock of texts', `{"note":{\n${good}\n}}`, 'brokenRecords', '', '{"s":3,"t":"1"}'],
  [
    'a write that the clock does not know',
    `{"note":{\n"n1":{"text":"x","~":"s-9"},\n${good}\n}}`,
    'brokenRecords',
  ],
  [
    'a dead stamp among the living',
    `{"note":{\n"n1":{"text":"x","~":{"*":"s-1","-":"s-2"}},\n${good}\n}}`,
    'brokenRecords',
  ],
  [
    'other values that are none',
    `{"note":{\n"n1":{"text":"x","~":"s-1","!":7},\n${good}\n}}`,
    'brokenRecords',
  ],
  [
    'a withheld list that is none',
    `{"note":{\n"n1":{"text":"x","~":"s-1","?":7},\n${good}\n}}`,
    'brokenRecords',
  ],
  ['deep nesting', `{"note":{\n"n1":{"text":${deep(50_000)},"~":"s-1"},\n${good}\n}}`, 'brokenRecords'],
  ['a number too large', `{"note":{\n"n1":{"text":1e999,"~":"s-1"},\n${good}\n}}`, 'brokenRecords'],
  ['a deep top-level key', `{"note":{\n${good}\n}}`, 'brokenRecords', `,\n"future":${deep(50_000)}`],
  ['a table that is a list', `{"map":[1,2],\n"note":{\n${good}\n}}`, 'brokenRecords'],
  ['an id that is a large index', beside('{"text":"x","~":"s-1"}', '4294967295'), 'ok'],
  ['an id called length', beside('{"text":"x","~":"s-1"}', 'length'), 'ok'],
  ['an id called hasOwnProperty', beside('{"text":"x","~":"s-1"}', 'hasOwnProperty'), 'ok'],
  ['an id with a line break', beside('{"text":"x","~":"s-1"}', 'a\\nb'), 'brokenRecords'],
  ['an id of 500 letters', beside('{"text":"x","~":"s-1"}', 'a'.repeat(500)), 'brokenRecords'],
  ['an empty id', beside('{"text":"x","~":"s-1"}', ''), 'brokenRecords'],
  ['a kind called toString', `{"toString":{"n1":{"text":"x","~":"s-1"}},\n"note":{\n${good}\n}}`, 'ok'],
  ['a kind in capitals', `{"Note":{"n1":{"~":"s-1"}},\n"note":{\n${good}\n}}`, 'brokenRecords'],
  ['a value without a write', beside('{"text":"x","tags":[],"~":{"text":"s-1","+":"s-1"}}'), 'brokenRecords'],
  ['a write without a value', beside('{"text":"x","~":{"*":"s-1","tags":"s-2"}}'), 'brokenRecords'],
  ['a field of no writes', beside('{"text":"x","~":{"*":"s-1","text":[]}}'), 'brokenRecords'],
  ['one write twice', beside('{"text":"x","~":{"*":"s-1","text":["s-1","s-1"]}}'), 'brokenRecords'],
  ['another value of no write', beside('{"text":"x","~":"s-1","!":{"text":{"s-3":"y"}}}'), 'brokenRecords'],
  [
    'other values under __proto__',
    beside('{"text":"x","~":"s-1","!":{"__proto__":{"s-1":"y"}}}'),
    'brokenRecords',
  ],
  ['a value that is withheld and there', beside('{"text":"x","~":"s-1","?":["text"]}'), 'brokenRecords'],
  ['an erased record that still says something', beside('{"text":"x","~":{"x":"s-1"}}'), 'brokenRecords'],
  ['a mark of a gap without a gap', beside('{"text":"x","~":"s-1","^":"*"}'), 'brokenRecords'],
  ['a gap above the clock', `{"note":{\n${good}\n}}`, 'brokenRecords', ',\n"gap":{"s":9}'],
  ['a gap that is a list', `{"note":{\n${good}\n}}`, 'brokenRecords', ',\n"gap":[1]'],
  ['a counter with a sign', beside('{"text":"x","~":"s--1"}'), 'brokenRecords'],
  [
    'a counter of 2^40 and one',
    beside('{"text":"x","~":"s-1099511627777"}'),
    'brokenRecords',
    '',
    '{"s":1099511627777}',
  ],
  ['a counter of nought', `{"note":{\n${good}\n}}`, 'brokenRecords', '', '{"s":3,"t":0}'],
  [
    'a session whose role is a table',
    `{"note":{\n${good}\n}}`,
    'brokenRecords',
    '',
    '{"s":3}',
    '{"s":{"role":{"evil":1}}}',
  ],
  ['sessions that are a list', `{"note":{\n${good}\n}}`, 'brokenRecords', '', '{"s":3}', '[1]'],
  ['a lone surrogate', beside('{"text":"\\ud800","~":"s-1"}'), 'ok'],
  ['the sign nought', beside('{"text":"a\\u0000b","~":"s-1"}'), 'ok'],
  ['words that run the other way', beside('{"text":"\\u202egnp.exe","~":"s-1"}'), 'ok'],
  [
    'a script, a picture and a template',
    beside('{"text":"</script><img src=x onerror=alert(1)>{{7*7}}","~":"s-1"}'),
    'ok',
  ],
  [
    'addresses that would run or read',
    beside('{"text":"javascript:alert(1) file:///etc/passwd","~":"s-1"}'),
    'ok',
  ],
  ['formulas of a spreadsheet', beside('{"text":"=cmd|\'/c calc\'!A1","~":"s-1"}'), 'ok'],
  ['lines of a calendar', beside('{"text":"x\\r\\nEND:VEVENT\\r\\nATTACH:file:///","~":"s-1"}'), 'ok'],
  ['one key a hundred times', beside(`{${'"text":"x",'.repeat(100)}"~":"s-1"}`), 'ok'],
  ['a table of __proto__ in a value', beside('{"text":{"__proto__":{"polluted":true}},"~":"s-1"}'), 'ok'],
  [
    'a field called __proto__ beside an unreadable of its own',
    beside('{"unreadable":"words","__proto__":{},"text":"x","~":"s-1"}'),
    'brokenRecords',
    ',\n"__proto__":1,"__proto__":{"polluted":true}',
  ],
  ['an unreadable of its own alone', beside('{"unreadable":["words"],"text":"x","~":"s-1"}'), 'ok'],
  [
    'an unreadable of its own that is nested too deeply',
    beside(`{"unreadable":${deep(65)},"~":"s-1"}`),
    'brokenRecords',
  ],
  ['as much nesting as a field may have', beside(`{"text":${deep(64)},"~":"s-1"}`), 'ok'],
  [
    'as much nesting under a name that no field has',
    beside(`{"a b":${deep(64)},"~":"s-1"}`),
    'brokenRecords',
  ],
  ['a stamp of words', beside('{"text":"x","~":{"*":"s-1","text":"words"}}'), 'brokenRecords'],
  ['a stamp of the name of no field', beside('{"text":"x","~":{"*":"s-1","words":"s-1"}}'), 'brokenRecords'],
  ['a number below none', beside('{"text":-1e400,"~":"s-1"}'), 'brokenRecords'],
  ['a number of too many digits', beside('{"text":9007199254740993,"~":"s-1"}'), 'brokenRecords'],
  [
    'a fraction of too many digits',
    beside('{"text":[0.1000000000000000055511151231257827],"~":"s-1"}'),
    'brokenRecords',
  ],
  ['a number too small', beside('{"text":1e-400,"~":"s-1"}'), 'brokenRecords'],
  ['a number spelt in another way', beside('{"text":[1.50e1,100E-2,-0.0,0e999],"~":"s-1"}'), 'ok'],
  ['a clock of a number too large', `{"note":{\n${good}\n}}`, 'brokenRecords', '', '{"s":3,"t":1e400}'],
  ['a number too large at the top', `{"note":{\n${good}\n}}`, 'brokenRecords', ',\n"future":[{"a":1e400}]'],
  ['an erased record among the living', beside('{"~":{"x":"s-1"}}'), 'brokenRecords'],
  [
    'something set aside before',
    `{"note":{\n"n1":7,\n${good}\n}}`,
    'brokenRecords',
    ',\n"unreadable":{"records note n1":"earlier"}',
  ],
];

export const hostileRecords: readonly HostileRecords[] = table.map(
  ([name, records, outcome, more, clock, sessions]) => ({ name, records, outcome, more, clock, sessions }),
);
