import { cuesOf } from './cue.ts';

const WEEKDAY = `(?:mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:rs|r|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)`;
const MONTH = `(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`;

/** Who was there, when and where, and what only keeps the meeting going. */
export const NOTE_CUES = cuesOf('note', [
  [
    5,
    /^(?:no (?:consensus|decision|agreement)\b|views differed|opinions? (?:was|were) divided|no vote\b)|\b(?:to be revisited|views differed|no (?:decision|agreement) (?:was|could be) (?:made|taken|reached))\b/i,
    'Nothing was settled.',
  ],
  [7, /^(?:also |not |who was )?(?:in|out|late|apols?|who)\s?:\s?[^:?]{1,40},\s/i, 'It says who was there.'],
  [
    6,
    /^(?:we )?(?:closed|finished|ended|broke up|wound up|packed up|home|done)(?: (?:at|about|by|around|just after|before))? (?:\d{1,2}[.:]?\d{0,2}|half past|quarter (?:to|past)|ten|noon|one|two|three|four|five|six|nine|eight)\b|^\d{4}h?:? (?:done|closed|finished|ended|home)\b/i,
    'It says when they finished.',
  ],
  [2.5, /^[\p{L}\d_][\p{L}\d_ .’'-]{1,30} says:\s/u, 'It is what somebody wrote below the page.'],
  [
    4.5,
    /^there was (?:a |an |some |much )?(?:\w+ )?(?:discussion|conversation|debate|talk|exchange)\b/i,
    'It says what was talked about.',
  ],
  [
    6,
    /^(?:none|nil|n\/a|nothing|none (?:received|raised|today)|no (?:further )?(?:updates?|items?|business)|not discussed)\.?$/i,
    'There is nothing.',
  ],
  [
    6,
    /^(?:\p{Lu}{2,3}|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})(?:\s?[,/&+]\s?(?:\p{Lu}{2,3}|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})){2,}\.?$/u,
    'It lists people.',
  ],
  [
    7,
    /^(?:also |those |who(?:’|')?s |who was |who |people |members |officers |staff )?(?:present|attend(?:ed|ees|ing|ance)|in attendance|here|there|came|apologies|sorr(?:y|ys|ies)(?: to miss it| not here)?|absent|absences|could ?n(?:’|')?t (?:come|make it)|not here|with|walkers|hosts?|facilitat(?:ed|or|ors)|scribes?|note[- ]?taker|notes|minutes?|minutes by|notes by|taken by|written up by|typed up by|chair|chaired by|in the (?:room|chair)|on (?:screen|the call|zoom|teams)|by phone|online|us|members? of the public|quorum|officers|lead|venue|where|when|date|time|place|location|cc|copies to|distribution|circulation|ymddiheuriadau\/apologies|ymddiheuriadau|yn bresennol)\b[^:=–—]{0,40}(?::|=|\s[–—-]\s)/i,
    'It says who was there, when or where.',
  ],
  [
    6,
    /^(?:apologies|there were present|present were|received and accepted|in attendance|also present|those present|no apologies|sorr(?:y|ys) from|welcome and)\b/i,
    'It says who was there.',
  ],
  [
    6,
    /\b(?:apologies (?:were |had )?(?:received|come|from|noted|given)|declared (?:a|an) (?:\w+ )?interest|no (?:conflicts|interests|declarations)|declarations? of interest|quorate)\b/i,
    'It is a routine part of every meeting.',
  ],
  [
    6,
    /^(?:the )?(?:next|date of (?:the )?next|nesaf)\b[^.]{0,30}(?:\bmeet(?:ing)?|\bsession|\bone|\btime|\bforum|\bhuddle|\bcall|\bcafe|\bmap|\bnext|\bworkshop|\bvisit)?\s?(?::|–|—|-|=|\bis\b|\bwill be\b|\bon\b|\d|(?:mon|tue|wed|thu|fri|sat|sun))/i,
    'It says when they meet again.',
  ],
  [
    5,
    new RegExp(
      String.raw`^(?:.{0,30}\b)?(?:(?:the|our|group|committee|board) )?(?:next (?:meeting|one|session|time|forum|workshop|huddle|call|visit|walk)|(?:will |to )?meet(?:s|ing)? (?:again|next)|back here|we meet)\b[^.]{0,40}(?:\b${WEEKDAY}\b|\b\d{1,2}(?:st|nd|rd|th)?\s${MONTH}\b|\d{1,2}[/.]\d{1,2}|tbc)`,
      'i',
    ),
    'It says when they meet again.',
  ],
  [
    5,
    /\b(?:(?:meeting|chair(?:man)?|call|session|workshop)\b[^.]{0,30}\b(?:closed|ended|opened|finished|adjourned|suspended|resumed|began|started)|there being no (?:further|other) business|standing orders|meeting closed|closed at|opened the meeting|minutes? only|was recorded for)\b/i,
    'It is a routine part of every meeting.',
  ],
  [
    4,
    /^(?:thank(?:s| you)|many thanks|biscuits by|cheers to|well done|congratulations|happy birthday|diolch|ta to|hats off|big thanks)\b/i,
    'It is thanks.',
  ],
  [
    4,
    new RegExp(
      String.raw`^(?:on )?${WEEKDAY},?\s(?:the\s)?\d{1,2}(?:st|nd|rd|th)?(?:\s(?:of\s)?${MONTH})?(?:,?\s\d{2,4})?\b[^.?!]{0,120}$|^\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?${MONTH}\b[^.?!]{0,80}$|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b[^.?!]{0,60}$`,
      'i',
    ),
    'It says when it was.',
  ],
  [
    4,
    /^(?:noted|for information|fyi|for noting|received|tabled|taken as read|no update|nothing to report|ran out of time|deferred|parked|carried over|nothing further|no further)\b|\.\s(?:noted|received)\.?$/i,
    'It is for information only.',
  ],
  [
    3,
    /\b(?:welcomed|thanked|was thanked|vote of thanks|congratulated|introduced (?:himself|herself|themselves)|went round the (?:room|table)|round of (?:names|introductions))\b/i,
    'It keeps the meeting going.',
  ],
  [
    3,
    /^(?:p\.?\s?s\.?|nb|n\.b\.|sorry about|shout if|hiya|hi all|morning all|dear all|here(?:’|')?s what|typed up|written up|taken down|one word each|steps:|photos?\b|pics?\b|lead:)/i,
    'It speaks to the reader.',
  ],
  [
    3,
    /^(?:£[\d,.]+|balance|bank balance|income|expenditure|in the tin|[^.]{0,40}£[\d,.]+ (?:in|raised|from))\b|\braised £|\btook £/i,
    'It is the group’s money.',
  ],
  [3, /^\[?(?:photos?|pics?|image|picture|slide)\s?\d/i, 'It names a picture.'],
]);
