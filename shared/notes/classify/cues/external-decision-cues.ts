import { cuesOf } from './cue.ts';

const ELSEWHERE = 'Others settled it, not those who met.';
const PUT_OFF = 'Nothing was settled.';
const ALREADY = 'It was so before.';

/** What others settled, what was put off, and what has always been so: no decision of those who met. */
export const EXTERNAL_DECISION_CUES = cuesOf('note', [
  [
    5,
    /\b(?:not (?:up to us|ours(?: to \w+)?)|wasn(?:’|')?t ours to|(?:that|it)(?:’|')s theirs\b|theirs to (?:decide|choose)|separate thing|without asking us|we had no say|nothing to do with us|before we (?:met|were asked))\b/i,
    ELSEWHERE,
  ],
  [
    4.5,
    /\b(?:council|county|bank|hospital|health board|head office|surgery|landlord|ministry|government|consulate|embassy|police|union|board of health|mayor|school|trust|nhs \p{Lu}\p{L}+|company|supplier|firm|district)\b[^.;]{0,40}\b(?:decided|agreed|ruled|chose|chosen|picked|fixed|settled|voted|passed|signed)\b[^.;]{0,60}\b(?:last (?:year|autumn|summer|spring|winter|month)|back in|in (?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|oct|nov|dec)|already|long ago)\b/iu,
    ELSEWHERE,
  ],
  [
    3.5,
    /(?:^|·\s)(?:the )?(?:[\p{L}’']+ )?(?:bank|council|hospital|head office|health board|ministry|government|consulate|embassy|police|NHS \p{L}+|mayor(?:’|')s \p{L}+|county|landlord)\b (?:has |have |had )?(?:now |already |also )?(?:decided|agreed|ruled|chose|chosen|picked|fixed|settled|signed|set)\b/iu,
    ELSEWHERE,
  ],
  [
    5,
    /\b(?:held over|put off again|parked(?: again)?|comes? back (?:in|to|at)|comes? up again|left over|not ready|nothing settled|no vote|no answer yet|back on the agenda|deferred (?:to|until|till)|went round (?:and round|in circles))\b/i,
    PUT_OFF,
  ],
  [
    4.5,
    /\b(?:could|might|may|would|should) (?:perhaps |maybe |well |all |even |possibly )?(?:agree|decide|vote|settle|support)\b[^?]*$/i,
    PUT_OFF,
  ],
  [
    5,
    /\b(?:never got past talk|nothing (?:was )?(?:agreed|decided|settled)|no proposal was made|left it (?:at that|as a feeling|there)|left (?:at that|for another (?:night|day|time))|no outcome yet|went no further|a feeling and no more|don(?:’|')?t quote)\b/i,
    PUT_OFF,
  ],
  [4.5, /\bmoved that\b(?![^?]*\b(?:carried|passed|fell|lost|agreed|defeated)\b)/i, PUT_OFF],
  [
    4,
    /\b(?:as (?:it|they|we) (?:has|have|did|do|always)|as ever|as always|never (?:has|have|did)|always has|same as it has been|the same since|has been (?:so|the (?:rule|case|way)) since|for years|since (?:19|20)\d\d|since the (?:day|house|start|beginning|hall))\b(?![^.;]{0,30}\bso\b)/i,
    ALREADY,
  ],
  [
    3.5,
    /\b(?:one day|there is no money(?: in sight| for it)?|wd kill for|would (?:kill for|dearly|love (?:a|to see))|it would be (?:grand|wonderful|lovely|a fine thing))\b[^?]*$/i,
    'It is a wish.',
  ],
  [
    4,
    /\bhad (?:already |long since |by then )(?:agreed|decided|voted|resolved|approved|chosen|settled)\b/i,
    'It was settled before.',
  ],
  [
    4,
    /\b(?:had|’d) (?:already |long since |by then |since |previously |also )?(?:been )?(?:agreed|decided|resolved|voted|approved|chosen|settled|rejected|adopted|accepted|refused|endorsed)\b(?![^.]{0,80}[,;] (?:but|and|so) (?:now|tonight|today|we)\b)/i,
    'It was settled before.',
  ],
  [
    4,
    /\b(?:agreed|decided|settled|approved|fixed|resolved) (?:in|at|by|back in|on) [^,.;]{3,40}, (?:had|has|have|was|were)\b|\b(?:was|were) (?:\w+ly )?(?:agreed|decided|settled|approved|fixed|rejected|chosen|set) (?:\p{L}+ )?(?:in (?:19|20)\d\d|last (?:year|month|spring|summer|autumn|winter)|at the last|by the previous|nationally)\b/iu,
    'It was settled before.',
  ],
  [
    4,
    /\b(?:is|are) (?:a matter )?for (?:the )?(?:cabinet|council|board|commissioners?|executive|government|landlord|trust|minister|members|court|family|families)\b(?: to (?:decide|settle|say))?[.!]?$|\b(?:cabinet|council|parliament|the board|the minister|the trust) (?:will|is to|would) (?:decide|vote|rule|consider|settle)\b/i,
    ELSEWHERE,
  ],
  [
    3.5,
    /\b(?:decides?|chooses?|choose|decide|pick|make (?:his|her|their|our|your) own (?:choices?|decisions?)) (?:for (?:themselves|himself|herself|yourself|ourselves)|each (?:day|time|morning|week)|(?:who|what|when|where|whether|if) (?:he|she|they|you|we) )/i,
    'It says who decides, and not what.',
  ],
]);
