import { PatternIndex } from '../patterns/pattern-index.ts';

/**
 * What programs, printers and offices put around the words of a meeting. Every pattern is of a whole line,
 * so that a sentence that speaks of pages or chapters stays in the notes.
 */
export const PAGE_RESIDUE: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:our |your )?(?:file |doc(?:ument)? )?ref(?:erence)?\s?[:.]\s?\S{2,60}$|^[^.!?]{0,40}\bfile\s?:\s?\S+\/\S+.{0,60}$/i,
    'the number of the paper',
  ],
  [
    /^(?=.*\d{5})[^?!]{0,140}\b(?:reg(?:istered|d|\.)?|charity|company)\s(?:charity\s|company\s|in england (?:and wales )?)?(?:no\.?|number)?\s?:?\s?\d{5,}.{0,90}$/i,
    'the foot of a page',
  ],
  [
    /^(?=.*\bdraft v\d)(?!.*\b(?:to|will|send|sent|by)\s)[^?!]{0,60}\bdraft v\d+(?:\.\d+)?\b[^?!]{0,40}$|^(?=.*[–—-] ?not for)[^?!]{0,120}[–—-] ?not for (?:circulation|publication|onward sharing)\.?$/i,
    'a mark of the paper',
  ],
  [
    /^(?:was|were|did you find|how was|rate) (?:this|these|the) (?:\w+ )?(?:recap|summary|notes|page|article|transcript|meeting notes)\b.{0,30}\b(?:useful|helpful|accurate)\b.{0,40}$/i,
    'buttons of the program that wrote it',
  ],
  [/^.{0,60}\b(?:report abuse|updated automatically every)\b.{0,60}$/i, 'the foot of a web page'],
  [
    /^\[?(?:view|watch|play|open|download) (?:the )?(?:recording|transcript|meeting|summary)\](?:\([^()\s]{1,300}\))?(?:\s?[|·•]\s?\[[^\][]{2,40}\]\([^()\s]{1,300}\))*$/i,
    'buttons of the program that wrote it',
  ],
  [/^(?:home|start|front page)(?:\s(?:>|\/|::)\s[^.!?>]{2,60}){1,8}$/i, 'where the page stood'],
  [
    /^(?:published|posted|last updated|updated|page last (?:updated|reviewed)|reading time)\b[^!?]{0,60}(?:\breading time\b|\bminutes?(?: read)?$|\bmin(?:s|ute)? read\b).{0,30}$/i,
    'what the web page puts around it',
  ],
  [/^[^.!?›»]{2,40}(?:\s[›»]\s[^.!?›»]{2,40}){2,8}$/, 'where the page stood'],
  [
    /^(?:skip to (?:main )?content|leave a (?:comment|reply)|comments? (?:are )?closed\.?|\d{1,3} (?:comments?|replies)|(?:older|newer) (?:posts|entries)|share this(?: post| page)?:?|(?:posted|filed) (?:in|under):?\s.{1,40}|privacy (?:and|&) cookies|back to top)$/i,
    'what the web page puts around it',
  ],
  [
    /^(?:©|\(c\)\s\d{4}|copyright (?:©|\d{4})\s?)\s?.{0,100}$|^.{0,80}\bpowered by (?:wordpress|\w+ ?press|wix|squarespace|blogger|drupal|joomla)\.?$/i,
    'the foot of a web page',
  ],
  [/^page \d{1,4} of \d{1,4}\b.{0,80}$/i, 'the foot of a page'],
  [
    /^[^|·•]{0,80}[|·•].{0,80}\b(?:privacy|view full transcript|full transcript|give feedback|rate this|help centre|report a problem)\b.{0,40}$/i,
    'buttons of the program that wrote it',
  ],
  [/^[-–—\s]*(?:page|pg\.?|p\.)\s?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?[-–—\s.]*$/i, 'a page number'],
  [/^[-–—\s]*\d{1,4}\s?(?:of|\/)\s?\d{1,4}[-–—\s]*$/i, 'a page number'],
  [/^[-–—[(]\s?\d{1,4}\s?[-–—\])]$/, 'a page number'],
  [/^.{0,100}[\s|/·•–—(-](?:page|pg\.?)\s?\d{1,4}\s?(?:of|\/)\s?\d{1,4}\)?\*?$/i, 'the foot of a page'],
  [/^\S.{0,90}\s{2,}\d{1,3}\s(?:of|\/)\s\d{1,3}$/, 'the foot of a page'],
  [/^[^.!?]{0,60}\bv\d{1,2}(?:\.\d{1,2})?\b[^.!?]{0,40}\d{1,3}\s?\/\s?\d{1,3}\*?$/i, 'the foot of a page'],
  [/^[^\s]{2,40}\/[^\s]{2,60}(?:\s.{0,40})?\bpage \d{1,4}\b.{0,20}$/i, 'the foot of a page'],
  [
    /^(?:official|official[ -]+sensitive|not protectively marked|(?:strictly |private and |private & )?confidential|restricted|draft|unconfirmed|for internal use(?: only)?|commercial in confidence|internal use only)(?:[ :–-]+(?:sensitive|personal|draft|minutes))?[.*]*$/i,
    'a mark of the paper',
  ],
  [
    /^[[<(]\s?(?:image|img|picture|inline image|cid|media|sticker|gif)\b[^\]>)]{0,60}[\]>)]$|^[[<(]?\s?(?:photo|picture|video|audio|file|attachment|image|media|sticker|gif|document)\s?(?:omitted|removed|not included|attached|:\s?\S+\.\w{2,4})?\s?[\]>)]$|^(?:image|media|video|audio|sticker|gif|document) omitted$/i,
    'a picture that is not in the text',
  ],
  [/^!\[[^\]]{0,200}\]\([^)]{0,600}\)$/, 'a picture that is not in the text'],
  [
    /^(?:exported|downloaded|printed|generated|created|converted)\b.{0,12}\b(?:from|by|with|on|at|via)\b.{0,80}$|^[^.!?]{0,80}\| ?exported\b.{0,40}$/i,
    'a line of the program that wrote it',
  ],
  [
    /^(?:auto-?matically |ai[- ]|machine[- ])?(?:generated|transcribed)(?: by| with| notes| summary| content)?\b.{0,100}(?:\bai\b|check|error|mistake|accura|review).{0,60}$|^ai[- ]generated\b.{0,160}$/i,
    'a line of the program that wrote it',
  ],
  [
    /^[^.!?|]{0,20}\b(?:view|watch|play|open|copy|share|download) (?:the )?(?:recording|transcript|link|video|in browser|online|summary|meeting)\b[^.!?]{0,20}[|·•][^.!?]{0,120}$/i,
    'buttons of the program that wrote it',
  ],
  [
    /^.{0,60}[|·•].{0,60}\b(?:print this page|manage preferences|unsubscribe|remove me|back to top|last edited|privacy policy|terms of (?:use|service))\b.{0,60}$/i,
    'a line of the program that wrote it',
  ],
  [
    /^.{0,60}\b(?:manage preferences|unsubscribe|last edited by|last saved by|last modified)\b.{0,80}$/i,
    'a line of the program that wrote it',
  ],
  [/^(?:chapters?|timestamps?):?\s.{0,40}\b\d{1,2}:\d{2}\b.{0,400}$/i, 'a list of places in a recording'],
  [
    /^(?:sentiment|talk ?time|speaking time|engagement score)\b.{0,200}%.{0,200}$/i,
    'a line of the program that wrote it',
  ],
  [
    /^(?:the )?(?:meeting|call|recording|transcription|transcript)(?: has| was)? (?:ended|started|stopped|began)\b[^.!?]{0,60}$/i,
    'a line of the program that wrote it',
  ],
  [
    /^[\p{L}' ’-]{2,40} (?:left|joined|was removed from|was added to|has left|has joined) the (?:meeting|call|chat|group|conversation)\.?$/iu,
    'a line of the program that wrote it',
  ],
  [
    /^(?:messages (?:and calls )?are end-to-end encrypted|this message was deleted|you deleted this message).{0,120}$/i,
    'a line of the program that wrote it',
  ],
  [
    /^(?:signed|signature|chair|chairman|chairperson|date|name)\b[^.!?_]{0,50}(?:\.{5,}|_{4,}|…{3,}).{0,120}$/i,
    'a place for a signature',
  ],
  [/^.{0,40}(?:\.{8,}|_{8,}|…{4,}).{0,40}(?:\.{8,}|_{8,}|…{4,}).{0,20}$/, 'a place for a signature'],
  [
    /^[^.!?]{0,80}\b(?:this (?:document|leaflet|paper) is available in|available in (?:large print|welsh|other (?:languages|formats)))\b.{0,80}$/i,
    'a line about the paper',
  ],
  [
    /^[-–—\s]*\d{1,5} (?:nodes|words|pages|slides|items|cards|branches)(?:, \d{1,5} \w+)*[-–—\s]*$/i,
    'a count of the program that wrote it',
  ],
  [
    /^(?:file|filename|file name|document|path|doc ref|document ref(?:erence)?|version(?: no)?\.?|template)\s?:\s?\S{1,80}$/i,
    'a line about the file',
  ],
  [
    /^(?:\S+[\\/])*[\w().&-]{2,80}\.(?:docx?|xlsx?|pptx?|pdf|md|txt|mmk|odt|one)\b.{0,80}$/i,
    'the name of a file',
  ],
  [
    /^[^.!?]{0,60}\b(?:not for (?:onward )?(?:circulation|distribution|publication|sharing)|(?:please )?do not (?:forward|circulate|distribute))\b.{0,60}$|^draft,? ?(?:not|for|to be|until|subject|awaiting|pending|only|v\d)\b.{0,60}$/i,
    'a mark of the paper',
  ],
  [
    /^\[?(?:speaker|participant|interviewer|unknown speaker|voice) ?\d{0,2}\]?:?$/i,
    'a line of the program that wrote it',
  ],
  [/^:{3,}\s?\w*(?:\s.{0,40})?$/, 'a mark of Markdown'],
  [
    /^(?:\*{3}|-{2,})\s?(?:end|ends|end of (?:notes|minutes|meeting|transcript|document))\s?(?:\*{3}|-{2,})$|^end of (?:notes|minutes|transcript|document)\.?$/i,
    'the end of the paper',
  ],
];

let residueIndex: PatternIndex | undefined;

/** Made with the first notes: what is not asked for costs no start. */
const indexOfResidue = (): PatternIndex => {
  residueIndex ??= new PatternIndex(PAGE_RESIDUE.map(([pattern]) => pattern));
  return residueIndex;
};

/** Says what the line is left over from, or undefined where it belongs to the notes. */
export function pageResidueIn(raw: string): string | undefined {
  if (raw.length > 420) return undefined;
  const bare = raw
    .replace(/^[*_>#\s]+(?=\S)/, '')
    // The sign of a list is no sign between two buttons.
    .replace(/^[•◦▪‣●○·+–—-]\s*(?=\p{L})/u, '')
    .replace(/[*_]+$/, '');
  for (const place of indexOfResidue().possibleIn(bare)) {
    const [pattern, what] = PAGE_RESIDUE[place] ?? [];
    if (pattern?.test(bare)) return what;
  }
  return undefined;
}
