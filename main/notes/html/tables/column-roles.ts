/** What a column of minutes or of a list of actions holds. */
export type ColumnRole =
  | 'number'
  | 'item'
  | 'discussion'
  | 'decision'
  | 'action'
  | 'owner'
  | 'due'
  | 'status';

/** In this order: "Action by" is who does it, not what is done. */
const ROLES: readonly (readonly [ColumnRole, RegExp])[] = [
  ['number', /^(?:(?:item|agenda|action) )?(?:no|nos|nr|num|number|#|№|ref|reference|id)\.?$/],
  [
    'owner',
    /^(?:who|whom|by whom|owners?|leads?|led by|name|initials|person|people|assignee|responsible|responsibility|assigned to)\b|^actions? (?:by|owner|lead|for|who)\b(?! when)|\b(?:owner|responsible|responsibility|lead person)$/,
  ],
  [
    'due',
    /^(?:when|by|by when|due|due by|due date|date due|date|deadline|timescales?|time ?frame|target|target date|completion)\b/,
  ],
  ['status', /^(?:status|progress|rag|done\??|completed\??|state|outcome of action)$/],
  [
    'discussion',
    /^(?:key |main |brief )?(?:discussions?|notes?|minutes?|summary|points?|comments?|details?|updates?|descriptions?|feedback|content|record|information|narrative|report)\b|^(?:what|points|matters|issues) (?:was |were |we )?(?:said|discussed|raised|heard|talked|happened|came up)|\bdiscussion\b/,
  ],
  [
    'decision',
    /^(?:decisions?|agreed|agreements?|resolutions?|resolved|outcomes?|conclusions?|verdicts?|rulings?|upshot)\b|^where (?:it|this|that|things|we) (?:end|land|finish|stand|settle|go)(?:s|es|ed)?\b|^what (?:came of it|became of it|(?:was|we) (?:agreed|decided|settled))/,
  ],
  [
    'action',
    /^(?:agreed |key |follow[- ]?up |new )?(?:actions?|tasks?|to[- ]?dos?|next steps?|follow[- ]?ups?)\b|^what (?:next|will|needs|to do|we will)/,
  ],
  [
    'item',
    /^(?:agenda |meeting )?(?:items?|topics?|subjects?|agenda|issues?|headings?|areas?|themes?|matters?|business|what we (?:tried|tested|talked about|looked at))\b.{0,20}$/,
  ],
];

/** Reads what a column holds out of its head. */
export function columnRole(head: string): ColumnRole | undefined {
  const words = head.toLowerCase().replace(/[*_:]/g, ' ').replace(/[()]/g, '').replace(/\s+/g, ' ').trim();
  if (words.length > 40) return undefined;
  return ROLES.find(([, pattern]) => pattern.test(words))?.[0];
}
