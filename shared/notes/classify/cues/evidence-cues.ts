import { cuesOf } from './cue.ts';

/** A figure about people, or what happened to somebody. */
export const EVIDENCE_CUES = cuesOf('evidence', [
  [
    2.5,
    /\b(?:mr|mrs|ms|miss|mx|dr)\.? \p{Lu}[\p{L}’'-]+,? (?:\(?\d{2}\)?|aged?\b)|,\s(?:aged )?(?:[6-9]\d|1[0-9]|[2-5]\d)(?:,|\.|;|$|\s-|\syears)|\(\s?(?:aged )?(?:[1-9]\d)s?\??\s?\)|\bin (?:her|his|their) (?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b/iu,
    'It tells of a person and their age.',
  ],
  [
    2.5,
    /^["“‘'][^"”]{15,300}["”’']\s*(?:[–—-]|\(|$|,|said|\.)/,
    'It is what somebody said, in their own words.',
  ],
  [
    2.5,
    /(?::|\bsaid|\bsays|\btold\b[^"“]{0,30}|[–—-]|[.,;])\s?["“][^"”]{0,20}\b(?:i|my|me|we|our|i(?:’|')m|i(?:’|')d|i(?:’|')ve)\b[^"”]{5,300}["”]/i,
    'It holds what somebody said, in their own words.',
  ],
  [
    2.5,
    /\b(?:a|an|one|the|another|two|three) (?:old |older |young |elderly |deaf |blind )?(?:man|woman|lady|ladies|gentleman|gent|girl|boy|lad|couple|widow|widower|resident|carer|daughter|son|mother|father|customer|patient|tenant|neighbour|sisters?|brothers?|women|men)\b[^.]{0,60}\b(?:who|told|said|came|was|has|had|have|waited|rang|lost|lives?|moved|sat|stopped|put|asked|wanted|left|haven(?:’|')?t|hasn(?:’|')?t|got|could|from)\b/i,
    'It tells of a person.',
  ],
  [
    2.5,
    /\b(?:my|her|his|their|whose|cllr \S+(?:’|')s|\p{Lu}\p{L}+(?:’|')s) (?:own |late |elder |younger |little )?(?:mum|mam|mother|dad|da|father|husband|wife|brother|sister|son|daughter|nan|gran|grandad|grandson|aunt|aunty|uncle|cousin|neighbour|partner|friend)\b/iu,
    'It tells of somebody’s family.',
  ],
  [
    2,
    /\b(?:told (?:us|me|the (?:board|committee|group|meeting))|spoke of|gave the story|described (?:a|an|how|her|his)|shared (?:her|his|their|that)|read out|letter (?:was read|from)|told her|addressed the)\b/i,
    'Somebody told what happened.',
  ],
  [
    2.5,
    /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|a third|a quarter|two thirds|most|over half|nearly half) (?:in|of|out of) (?:the |our |my |every |those |its |their |us\b|them\b)?(?:\w+ )?(?:\d+|five|six|seven|eight|nine|ten|eleven|twelve|twenty|people|carers|regulars|families|residents|members|dressings|calls)\b/i,
    'It gives a share of people.',
  ],
  [
    2,
    /\b\d[\d,]*\s(?:people|adults|residents|carers|families|patients|customers|clients|calls|visits|falls|referrals|members|tenants|regulars|households|children|men|women|workers|leavers|callers|admissions|appointments)\b/i,
    'It counts people.',
  ],
  [2, /\b\d{1,3}(?:\.\d)?\s?(?:%|per ?cent)(?!\w)/i, 'It gives a share.'],
  [
    1.5,
    /\b(?:average|on average|waiting list|on the list|waiting for|diagnosed|tally|register|survey|figures?|data|counted|up from|down from|compared (?:with|to)|reckons?|estimate[sd]?)\b/i,
    'It speaks of a count.',
  ],
  [
    1.5,
    /^(?:mr|mrs|ms|miss|dr)\.? \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)? (?:has|had|was|came|lost|waited|can|can(?:’|')t|knows|used|stopped|rang|speaks)\b|\b(?:she|he)(?:’|')?(?:s| is| was| has| had| laughed| cried| said| rang| sat| waited)\b/iu,
    'It tells of a person.',
  ],
]);
