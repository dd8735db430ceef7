const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Before a family name: the two are one name. */
export const TITLES = setOf(
  'mr mrs ms miss mx dr prof professor rev cllr councillor sister nurse imam rabbi father sir dame lady lord',
);

/** Before a name they make a place or an office of it: St Mary's, King George Hospital. */
export const PLACE_PREFIXES = setOf('st saint king queen prince princess our port mount lake new');

/** After a name they make a place or an organisation of it. */
export const ORGANISATION_SUFFIXES = setOf(`
  hospital road street centre center house school church trust park ward court foundation surgery clinic library hall
  lodge avenue lane close team square gardens hospice society association council college academy university station
  market green hill estate day curie rowntree fund group project service services institute home way drive terrace
  place primary infirmary practice united city town borough partners ltd llp awards act report review model method
  test scale bank kitchen programme`);

/** Words that stand with a capital at the start of a line, or before "will", and are nobody. */
export const NOT_NAMES = setOf(`
  action actions it there this that these those we they he she you i who what which how why when where and but so all
  each everyone everybody somebody someone nobody anyone both one some many most others people residents carers workers
  staff volunteers families partners members participants services organisations groups council councils health social
  care nhs gps ots ratio healthwatch mind shelter crisis barnardos citizens age red food early help community
  communities team teams board meeting meetings next new more work feedback covid january february march april may june
  july august september october november december monday tuesday wednesday thursday friday saturday sunday however also
  then if as the a an our your their his her its in on at by for from to of with not no yes support funding training
  housing transport technology nothing everything something neighbours students nurses managers commissioners leaders
  facilitators trustees councillors officers researchers chair secretary treasurer minutes notes agenda themes theme
  idea ideas question questions barrier barriers christmas easter ramadan eid diwali english`);

/** Capital letters that minutes use for bodies and trades, not for people. */
export const ACRONYMS = setOf(`
  nhs gp gps ccg ccgs icb ics ot ots pcn cqc dwp mp mps pr it hr ai uk eu la ae asc cvs vcs tv bd am pm aob tbc tbd faq
  pdf url ltd plc usa bbc phd ceo cfo coo dhsc mha mca dols ehcp send fe he id ip pa pas pip esa uc sw gdpr dpia kpi kpis
  q a no ok re cc vs eg ie nb ps ward hub mdt rcn bme bame lgbt sen ymca wi eta vat tfl`);

/** What stands in brackets after a name is a role when it speaks of somebody's work or place in life. */
export const ROLE_PATTERN =
  /\b(?:lead|leader|manager|commissioner|officer|worker|nurse|carer|coordinator|co-ordinator|director|chair|head|trustee|volunteer|resident|therapist|doctor|gp|councillor|facilitator|chief|adviser|advisor|assistant|researcher|student|secretary|treasurer|organiser|practitioner|consultant|champion|representative|rep|daughter|son|wife|husband|neighbour|friend|mother|father|parent|member|administrator|connector|advocate|psychologist|teacher|warden|supervisor|ceo|social work|ot)\b/iu;
