import { cuesOf } from './cue.ts';

const PLACE = String.raw`(?:the )?\p{Lu}[\p{L}’'-]+(?:[ -](?:\p{Lu}[\p{L}’'-]+|y|yr|on|upon|the|le|ar|in|of)){0,3}`;

/** Practice somewhere else. */
export const EXAMPLE_CUES = cuesOf('example', [
  [
    4,
    /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?,? \(?ex[- ]\p{Lu}\p{L}+|^(?:[Ss]een|[Ss]aw (?:it|this|one)|[Hh]eard of (?:it|one)) (?:at|in|near|nr|over in) (?:the )?\p{Lu}/u,
    'It tells of somewhere else.',
  ],
  [
    4.5,
    /^(?:other|some|many|several|a few|most|neighbouring) (?:local |other )?(?:authorit(?:y|ies)|councils?|boroughs?|places?|areas?|organi[sz]ations?|cit(?:y|ies)|countr(?:y|ies)|groups?|charit(?:y|ies)|services?|towns?)\b|^others (?:have|run|use|do|offer|provide|ask)\b|\b(?:provides?|runs?|offers?|has|have) a similar\b/i,
    'It tells what others do.',
  ],
  [
    3,
    /\b(?:elsewhere|other boroughs?|other countries|other councils?|other local authorities|other areas|next (?:county|borough|village|town|parish) over|\(next (?:county|borough|village|town|parish|valley)\)|saw it (?:nr|near|in|at|over)|over the (?:border|hill|river)|outside the (?:borough|county|town|parish)|where (?:she|he|they|i|we) (?:used to )?(?:lived?|worked?)|old job|last job)\b/i,
    'It tells of another place.',
  ],
  [
    4,
    new RegExp(
      String.raw`^(?:[Aa]nd |[Oo]h and |[Bb]ut |[Aa]lso )?(?:[Oo]ver |[Uu]p |[Dd]own |[Oo]ut |[Aa]cross )?(?:[Ii]n|[Aa]t) ${PLACE},?\s(?:\p{L}+\s){0,5}?(?:they|has|have|had|is|are|the|there|a|an|you|people|staff|each|every|whoever|anyone|carers|volunteers|libraries|shops|post|calls|gps|nurses|schools)\b`,
      'u',
    ),
    'It tells what is done in another place.',
  ],
  [
    3,
    new RegExp(
      String.raw`\b(?:that|of|how|what|scheme|centre|center|group|club|hub|chemist|hospital|library|surgery|council|one|place|bus|shop|project|team|practice|pub|school|church) (?:over |up |down |out )?(?:in|at|from|near|across in) ${PLACE}\b`,
      'u',
    ),
    'It tells of something in another place.',
  ],
  [
    3,
    /\b(?:has seen|have seen|had seen|saw (?:a|one|this|it|how)|knows? of|know of (?:a|one|the)|heard of|read about|drew attention to|mentioned (?:the|a|that|how)|told us (?:of|about) (?:a|the) (?:scheme|centre|project|group|place|village|council|club)|visited|been to see|came across|similar (?:scheme|project|service))\b/i,
    'Somebody has seen it elsewhere.',
  ],
  [
    2.5,
    new RegExp(
      String.raw`^(?!(?:We|They|You|I|It|He|She|This|That|Who|People|Everyone|Nobody|Staff|Some|Many|Most)\b)${PLACE} (?:has|have(?! to\b)|had|runs?|does|do|did|uses?|keeps?|lends?|pays?|gives?|puts?|sends?|shares?|lets?|offers?|swaps?|turned|started|set up|agencies|library|hospital|surgery|council|put)\b`,
      'u',
    ),
    'It begins with a place and what it does.',
  ],
  [
    2.5,
    /\b(?:sister|brother|cousin|aunt|uncle|daughter|son|friend|mate|mum|dad)(?:’|')?s? (?:in|over in|up in|down in|lives in|town|village|place|work|school|area)\b/i,
    'Somebody’s family has it elsewhere.',
  ],
  [2, /\be\.?g\.?,? (?:the )?(?:\p{Lu}|other )/u, 'It gives an example.'],
  [
    1.5,
    /\b(?:so they say|works a treat|no (?:forms?|referrals?|fuss|questions asked)|runs? (?:a|an|its|their)|lends?|swap)\b/i,
    'It tells how it is done.',
  ],
]);
