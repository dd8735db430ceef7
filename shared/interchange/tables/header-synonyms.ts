const words = (list: string): readonly string[] => list.split(', ');

/** What people write over a column of cards, besides the field's own name and label, by the field that it is about. */
export const headerSynonyms: { readonly [field: string]: readonly string[] } = {
  owners: words(
    'owner, who, by whom, lead, leads, led by, responsible, responsibility, assigned to, assignee, person, action by, action owner, named lead, lead officer',
  ),
  ownerRole: words('owner, who, lead, led by, responsible, assigned to, person'),
  dueOn: words(
    'due, due date, due by, by, by when, when, deadline, date due, target date, complete by, completion date, timescale, date',
  ),
  startOn: words('start, start date, from, starts, date raised'),
  doneOn: words('done on, completed on, date completed, closed on, finished, done'),
  status: words('status, progress, state, rag, done, complete, completed'),
  reportBackTo: words('report back to, report back, report to, reports to, reporting to'),
  theme: words('theme, heading, category, topic, group, workstream, area, strand'),
  tags: words('tag, tags, label, labels, keyword, keywords'),
  sensitivity: words('who may see it, private, confidential, sensitivity, privacy'),
  description: words('description, details, in a few words, more, summary'),
  whyItMatters: words('why, why it matters, reason'),
  reason: words('why, reason, reasons, rationale, because'),
  decidedBy: words('decided by, agreed by, who, by whom, meeting'),
  on: words('on, date, when, decided on, agreed on'),
  sourceUrl: words('link, url, web address, website, web page, address'),
  sourceTitle: words('source, from, reference, where from'),
  sourceWhere: words('where to find it, page, link, url'),
  place: words('place, where, location, borough, town'),
  geography: words('where, place, ward, area, location'),
  organisation: words('organisation, organization, org, provider, service'),
  'figure.value': words('number, figure, value, count, how many, total'),
  'figure.unit': words('unit, units, of what'),
  asOf: words('as of, as at, date, year'),
  caveat: words('caveat, caveats, be careful, limitations'),
  whoFeelsIt: words('who, who feels it, felt by, for whom, affects'),
  effort: words('effort, cost, difficulty'),
  benefit: words('benefit, impact, value, gain'),
  forWhom: words('for whom, for, who'),
  weWillSee: words('we will see, measure, how we will know'),
  unit: words('unit, units'),
  target: words('target, goal'),
  createdBy: words('made by, raised by, added by, author'),
  createdOn: words('made on, date raised, date added, raised on, created'),
};

/** Headings of the column that holds what a card says, whatever its kind. */
export const titleSynonyms = words(
  'title, name, what, description, item, task, issue, summary, text, comment, words, subject, point, what was said, what needs to happen, what will happen, details',
);

/**
 * The columns of a table of numbers, as `measures.csv` calls them, each with what else people write over it, the surest
 * first: where two columns could hold the numbers, it is the one whose heading stands earlier here.
 */
export const measureHeaderSynonyms = {
  measure: words('measure name, indicator, name'),
  kind: words('kind of measure'),
  unit: words('units'),
  direction: [],
  date: words('week of, week beginning, week commencing, period start, week, month, day, on'),
  value: words('number, median, mean, average, count, total, %, percent'),
  numerator: words('part, answered, k'),
  denominator: words('whole, out of, offered, asked'),
  n: words('from how many, people, residents'),
  note: words('notes, comment, comments, remark'),
  excluded: words('left out, left out of the chart'),
  excludedWhy: words('why it is left out, why left out, reason'),
  phase: words('what begins'),
};
