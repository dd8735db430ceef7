import type { Section } from '../parsed-notes.ts';

/**
 * How groups head what stands below, by what the heading asks. Data only; `sections.ts` reads it.
 *
 * Phrases are parted by commas. A phrase is words in their order. `*` ends a stem ("stop*": stop, stops, stopping), `|` parts alternatives, `..` stands
 * for up to three words, `^` and `$` are the heading's beginning and end. Headings are compared in small letters, with
 * contractions written out ("what's": "what is") and without their number. The longest phrase that fits decides.
 *
 * `nouns` must be what the heading is about: at most one word of weight before them ("sticky points", "the county's
 * changes" is no heading of changes). `phrases` may stand anywhere.
 */
export interface SectionWords {
  readonly nouns: string;
  readonly phrases: string;
}

export const SECTION_LEXICON: { readonly [section in Exclude<Section, 'plain'>]: SectionWords } = {
  barriers: {
    nouns: `
      barrier*, obstacle*, blocker*, blockage*, hurdle*, challenge*, difficult*, problem*, frustration*,
      grumble*, moan*, gripe*, niggle*, complaint*, snag*, hitch*, headache*, bugbear*, worry|worries,
      concern|concerns, issue|issues, downside*, weakness*, pitfall*, struggle*, friction*, bottleneck*,
      hotspot*, irritation*, annoyance*, grievance*, constraint*, thorn|thorns, roadblock*,
      sticking|sore|pain|pinch|weak|trouble|tricky|sticky point|points|spot|spots|bit|bits, stumbling block*,
      brick wall*, dead end*, red tape, pet hate*, bad|hard|rubbish|difficult bits|parts|stuff|things|days,
      low point*, lowlight*, tripwire*, trip hazard*, dislike*, fear|fears, anywys, rhwystr*`,
    phrases: `
      get* in .. way, got in .. way, stand* in .. way, in the|our|your|their|my way,
      stop* us|people|you|them|me|folk|folks|residents|carers|families|staff|anyone|it,
      ^what|who|things .. stop*, hold* .. back, trip* .. up, trip* on|over, catch* .. out,
      ^what .. hard|harder|hardest, ^what|where .. difficult, so|too|most hard|difficult, ^hard$, ^hard about,
      make* .. hard|harder|difficult, made .. hard|harder|difficult, not working, do|does|did not work,
      do|does|did not help, ^what|where .. hurt*,
      where .. hurt|hurts|sticks|stuck|pinch*|jam*|rub*|grate*|fall*|break*|leak*|ache*|snag*|creak*,
      ^what|where|how|things .. go|goes|went|going|gone wrong, fall* down|apart|short|through, ^what .. bug*,
      bump* into|against, come|comes|came|run|runs|ran|running|coming up|into against|trouble, up against,
      get* stuck, got stuck, ^stuck, limit* you|your|us|our|people|them|their, put* .. off, prevent*,
      keep* us|people|you|them|folk .. from|in|away|out|awake|up, wear* .. down|out,
      drive* .. mad|mental|crazy|potty|wall|bend, not so good|great, less good|well, ^what .. wrong,
      could be better, need* fixing|mending, let* .. down, let* us|people down, ^what .. moan*|grumbl*|complain*,
      moan*|grumbl* about, ^you said, ^you told us, ^mad$, ^sad$, ^stop$, ^the bad,
      make* .. cross|angry|furious|groan|sigh, feel* stuck, did not go .. well, did not like, ^unhelpful,
      block* us|people|the, clog*, slow* us|people|it|things down, cannot|can not get|do|reach|use,
      ^why .. cannot|not, ^why .. people|folk|they .. not|stop*|drop*|leave, think|thought .. stand* in, keep* going wrong, ^where .. go wrong, give* .. grief,
      gets .. goat, ^bah, ^ouch, ^boo, ^red cards?, sink* us, rough edges, grit .. shoe`,
  },
  questions: {
    nouns: `
      question*, query|queries, unknown*, puzzle*, puzzling, puzzler*, uncertaint*, lines of enquiry|inquiry, do not knows,
      mystery|mysteries, cwestiwn*, learning need*, open point*, gap* in .. knowledge|evidence, known unknown*,
      head scratcher*, riddle*`,
    phrases: `
      find|finding|found out, need* .. know|learn|understand|ask|check|answer*,
      want* .. know|learn|understand|ask, love|like|keen .. know|learn|understand, do|did not .. know,
      nobody|noone|none|no .. could|can|knew|knows|know .. say|tell|answer|us, nobody knows|knew, none of us,
      could|can not|cannot .. answer|tell|say, cannot answer, unanswered, no answer*,
      still open|unclear|unsure|unanswered|unknown|asking|to answer|to learn|to find|wondering, left open,
      not sure, unsure, unclear, come back to, ^wonder*, .. are|we wonder*, left .. wondering,
      left .. scratching, curious, to learn$, to learn about|more, learn about|more, not known, what we|you ask*,
      ask ourselves, asked ourselves, to ask, to explore, explore*, to investigate, look* into,
      what .. missing .. picture, answers needed, still .. fog, in .. dark, scratch* .. head*, beats us,
      any idea, dinna|dinnae ken, ^what .. expected, parked for answer`,
  },
  ideas: {
    nouns: `
      idea*, suggestion*, proposal*, solution*, opportunit*, brainwave*, brainstorm*, spark|sparks, inspiration*,
      quick win*, dream*, wish|wishes|wishlist, wish list, possibilit*, option*, what ifs, lightbulb*,
      light bulb*, experiment*, hope|hopes, syniad*, improvement*, blue sky*, bright ideas, seed|seeds, bud|buds,
      tweak*, flights of fancy, remed*, fix|fixes`,
    phrases: `
      ^what if, could .. try|do|have|be|we, might .. try|work|help|do, we could, could we,
      have|had|having a go|crack|bash, give it a go|try, to try, try out|next|first, we|you|they|i would try,
      would|might|could .. help|make|work, what would help|make|change|work,
      worth .. try|trying|go|shot|punt|testing, if it|this was|were .. us|ours|you|me|up,
      if we|you .. had|ran|could|ruled, magic wand, wave .. wand, ideal world, perfect world, should be,
      ought to be, make* .. better|easier, made .. easier|better, better if, get* .. better, kick* about|around,
      throw* .. in|out, thrown in, toss* around, on .. wall, start doing, ^start$, ^more of, would like to see,
      would love to see, like to see, good look like, instead, do differently, different next time, do better,
      what helps, what help, ideas .. learn from, bubbling up, bubbling under, simmering, brewing, dream*, we fancy, fancy trying, worth thinking, thinking out loud, thought* for,
      pie in .. sky, do about it, dare*, cheap and cheerful, someone should, in .. pot, take* .. little|nothing,
      in future, to play with, ^punt|punts, long shot*, alternative*, if they|you|we let .. us|him|her|them|me, ^if they let`,
  },
  examples: {
    nouns: `
      example*, good practice, best practice, case stud*, role model*, exemplar*, enghreifft*, postcard*,
      bright spot*, success stor*, good news story|stories`,
    phrases: `
      elsewhere,
      other|ither place|places|area|areas|borough|boroughs|council|councils|town|towns|village|villages|county|counties|folk*|people*|group|groups|team|teams|city|cities|authority|authorities|parish*|site|sites|country|countries,
      others .. do|doing|done|does|did|tried|have, seen and liked, seen .. liked, saw and liked,
      does|do|done it well, doing|done|does .. well, learn* from .. others|other|elsewhere, afield,
      over .. border|hill|river|road|fence, next door, neighbours .. do|up, already work*, works .. well|already,
      what .. works, work* well, good to see, worth copying|stealing|pinching|borrowing|nicking|a look,
      to steal|copy|pinch|nick|borrow, steal* with pride, pinched from, stolen from, inspired by, inspir*,
      heard of .. somewhere, somewhere else, up the road|valley|coast, down the road, best .. seen, liked what,
      good thing* .. seen, others are, looks good, what good looks like, who .. cracked, has|have cracked it`,
  },
  evidence: {
    nouns: `
      evidence, data, fact|facts, figure|figures, number|numbers, statistic*, stats, finding*, story|stories,
      testimon*, quote*, tystiolaeth, lived experience*, real life, real lives, true stories, straw poll,
      survey results, feedback received`,
    phrases: `
      people|residents|carers|families|folk|members|they|neighbours|staff .. told|said|say|tell us|me,
      ^what we .. heard|saw|seen|counted|found, ^what we know, ^what we already know, we .. already know, heard|hear from, lived through,
      own words, in numbers, by numbers, numbers|figures|data .. say|tell|show*, went|been|go through,
      happened to, own eyes, we saw, ^saw$, we .. counted, in real life, true .. story|tales, voices,
      what it is like, is like for, feels like, day in .. life, how it is, who .. affects, how many, how big`,
  },
  changes: {
    nouns: `
      change, changes, context*, shift|shifts, new circumstances`,
    phrases: `
      has|have|is|had .. changed, what .. changed, what .. new|different, is|are different, what more has,
      different now|from, new since, since covid|lockdown|the|last, used to be, then and now, shifted,
      what .. moved, gone and .. come, come and gone, no longer, not .. any more, not like it was,
      under our feet, turned upside, the world now, ^no|not .. same, ^big news`,
  },
  decisions: {
    nouns: `
      decision*, resolution*, agreement*, outcome*, verdict*, ruling*, determination*, election*, conclusion*, penderfyniad*, vote|votes,
      recommendation*`,
    phrases: `
      agreed, decided, resolved, recommended, settled, approved, carried, concluded, ruled, signed off,
      we|i .. agree|decide, made|making|make .. mind|minds up, make up .. mind*, made up .. mind*, hands up,
      show of hands, ^fixed, voted, put to .. vote, landed, leaves|left|leave us, ended up, end* up with,
      came down|out on, ^we did, you said .. we did, going with, went with, went for, going ahead, yes to|from,
      nailed|pinned|tied down, set in stone, done deal*, sorted, off the table, green light*, said yes,
      chosen, we chose|choose|pick|picked, in the bag, that is that, ^called$, ^called it,
      chang* we are|will making|make, we are changing, from now on, how it|things will be, where .. dots|votes|stickers went,
      left|stays|stay|keeping as it is|was, said yes to, has said yes, came of it, ^house|new rules, ^the rules$, ^rules$, shook hands,
      ^where it ended`,
  },
  actions: {
    nouns: `
      action*, task*, job|jobs, next step*, to do, to dos, todo*, follow up*, followup*, homework, promise*,
      pledge*, commitment*, undertaking*, chore*, errand*, deliverable*, gweithred*, camau nesaf, work plan*,
      marching orders, aps`,
    phrases: `
      who .. do|does|doing|did|daein .. what, who .. doing, who .. do what, who .. on it, who .. going to,
      who will, who has, who said .. would, will do, we will, are going to do, going to do, what next,
      where next, next then, what happens next, what now, now what, before .. next|we meet, by next, over to,
      volunteer* for|to, on the hook, to be done, needs|need doing, get on with, to do, doing about it,
      said|say .. we|they|i would, put .. hand up for, carried|brought|held forward|over, take* away and do, down to,
      your name on, names against, getting .. done, in .. diary, take* on, left over`,
  },
  objectives: {
    nouns: `
      aim|aims, objective*, goal*, purpose*, mission*, ambition*, vision*, intention*, remit, terms of reference,
      nod|nodau`,
    phrases: `
      here for, it is for, is|are|am .. for$, we are for,
      why .. we|here .. here|meet|met|came|come|doing|exist|bother, why are we here, set out to,
      want* to .. do|achieve|see|get|be|change, hop* to|for, trying to, the point, point of, asked to do,
      we are after, we were after, wanted .. out of, want out of, in aid of,
      workshops|sessions|meetings|day|group|project .. will be, task of the day, what success, success look*`,
  },
  learnings: {
    nouns: `
      learning|learnings, lesson*, reflection*, takeaway*, take aways, insight*, key learning`,
    phrases: `
      we .. learned|learnt, have|has learned|learnt, taught us, take* away$, now know`,
  },
  hypotheses: {
    nouns: `
      hypothes*, assumption*, theory of change, hunch*`,
    phrases: `
      we .. believe, we think will, if .. then`,
  },
};
