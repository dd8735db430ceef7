import { choice, choices, date, type Field, line, parts, tags, text } from './field.ts';

const lawfulBases = [
  { value: 'publicTask', label: 'Public task, Article 6(1)(e)' },
  { value: 'legitimateInterests', label: 'Legitimate interests, 6(1)(f)' },
  { value: 'legalObligation', label: 'Legal obligation, 6(1)(c)' },
  { value: 'consent', label: 'Consent, 6(1)(a)' },
];

const specialCategoryBases = [
  { value: 'socialCare', label: 'Health or social care, Article 9(2)(h)' },
  { value: 'substantialPublicInterest', label: 'Substantial public interest, 9(2)(g)' },
  { value: 'explicitConsent', label: 'Explicit consent, 9(2)(a)' },
  { value: 'none', label: 'No special category data' },
];

/** The nine indicators of high risk; two or more normally mean a DPIA. */
const highRiskIndicators = [
  { value: 'scoring', label: 'People are evaluated or scored' },
  { value: 'automatedDecisions', label: 'Decisions are made by machine' },
  { value: 'monitoring', label: 'People are watched systematically' },
  { value: 'sensitiveData', label: 'Sensitive data' },
  { value: 'largeScale', label: 'Data of very many people' },
  { value: 'matching', label: 'Data sets are matched' },
  { value: 'vulnerablePeople', label: 'People who may find it hard to object' },
  { value: 'newTechnology', label: 'New technology' },
  { value: 'bar', label: 'It may keep people from a right or a service' },
];

/** The privacy record of a project (DPIA and sharing). No redacted copy holds it. */
export const privacyFields = {
  privacyPurpose: text({ label: 'What the data is for', share: 'never' }),
  privacyControllers: tags({ label: 'Controllers', share: 'never' }),
  privacyBasis: choice({ label: 'Lawful basis', share: 'never' }, lawfulBases),
  privacySpecialBasis: choice({ label: 'Basis for health data', share: 'never' }, specialCategoryBases),
  privacySeenBy: text({ label: 'Who sees it', share: 'never' }),
  privacyConsulted: parts(
    { label: 'Consulted', help: 'Caldicott Guardian or data protection officer.', share: 'never' },
    { role: line({ label: 'Role' }), on: date({ label: 'On' }) },
  ),
  privacyScreening: choices({ label: 'Signs of high risk', share: 'never' }, highRiskIndicators),
  privacyRisks: text({ label: 'Risks', share: 'never' }),
  privacyMitigations: text({ label: 'What we do about them', share: 'never' }),
  privacyReviewOn: date({ label: 'Privacy review', share: 'never' }),
} satisfies { [name: string]: Field };
