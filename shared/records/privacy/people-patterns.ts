/** Words for people, as one alternative of a regular expression: whom numbers of notes and of results are about. */
export const PEOPLE_PATTERN =
  'people|persons?|residents?|users?|carers?|workers?|patients?|famil(?:y|ies)|households?|child(?:ren)?|adults?|staff|volunteers?|nurses?|students?|members?|participants?|clients?|tenants?|neighbours?|neighbors?|men|women|individuals?|parents?|teenagers?|pensioners?|elders?|respondents?|attendees?|professionals?|GPs|therapists?|citizens?|callers?|visitors?|couples?|those|us|them|homes';

/** What makes a share one of time or of events, though "3 of 5" alone would be one of people. */
export const TIME_OR_EVENTS = /\b(?:days?|weeks?|months?|hours?|years?|visits?|times)\b/i;

/** Words that make a number one of time, money or things, though people come soon after. */
export const NOT_ABOUT_PEOPLE =
  /\b(?:years?|months?|weeks?|days?|hours?|minutes?|am|pm|ago|old|pounds?|types?|kinds?|sources?|ways?|times?|st|nd|rd|th|and|or|when|where|that|which|with|for|from|in|at|on|to|by|is|are|was|were|have|has|said|told|between|than|if|then|but|so|as|january|february|march|april|may|june|july|august|september|october|november|december)\b/i;
