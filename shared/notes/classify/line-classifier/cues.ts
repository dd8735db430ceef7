/**
 * Turns of speech by what they are a sign of: how people in care, their groups and their minutes talk. Phrases are
 * separated by commas; words meet in every form ("wait": "waits", "waiting"); `*` is any one word, `@` a name, `#` a
 * number. What each sign is worth for which kind is learned (weights.json), so a phrase may stand where it often misleads.
 */
export const CUES: { readonly [sign: string]: string } = {
  negated: `can't, cannot, can not, couldn't, won't, doesn't, don't, didn't, isn't, aren't, wasn't, weren't, haven't,
    hasn't, hadn't, wouldn't, not, never, no, nor, cant, dont, doesnt, wont, isnt, didnt, neither, without, hardly, barely,
    nae, naw, cannae, dinnae, willnae, disnae, isnae`,
  unable: `can't, cannot, can not, couldn't, unable, not able, no way of, no way to, impossible, cant, cannae, not allowed,
    isn't allowed, aren't allowed, are not allowed, is not allowed, won't let, wouldn't let, doesn't let, not permitted,
    not possible, isn't possible, couldn't get, can't get, can't use, can't reach, can't afford, can't find, can't see,
    can't hear, can't read, can't drive, can't get through, can't go, can't leave, can't do, isn't eligible, not eligible,
    doesn't count, doesn't qualify, don't qualify, refused, turned down, turned away, rejected, declined`,
  nobody: `nobody, no one, no-one, noone, nobody's, no one's, none of us, none of them, nowhere, nothing, no sign of,
    there is no, there's no, there are no, there was no, there isn't, there aren't, there's nothing, there's nobody,
    there is nobody, there is nothing, there's nowhere, no longer any, not one, not a single, not enough, no proper, no real`,
  nobodyDoes: `nobody answer, nobody ring, nobody rings back, nobody call, nobody come, nobody tell, nobody told, nobody
    ask, nobody read, nobody explain, nobody listen, nobody want, nobody will, nobody turn up, nobody talk, nobody speak,
    nobody take, nobody pick up, nobody drive, no one answer, no one ring, no one call, no one come, no one tell, no one
    told, no one ask, no one explain, no one listen, no one want, no one will, no one pick up, no one take, no answer,
    no reply, never answer, never ring, never call back, never come, never told, never turn up, never ring back, never reply,
    never heard back, don't ring back, doesn't ring back, didn't ring back, no ring back, goes unanswered, get no answer`,
  tooMuch: `too many, too much, too long, too far, too late, too early, too slow, too fast, too short, too little, too few,
    too small, too big, too hard, too difficult, too often, too expensive, too dear, too complicated, too tired, too busy,
    too frightened, too proud, too ill, too noisy, too loud, too cold, too dark, too steep, too quick, far too, way too, too *`,
  hindrance: `barrier, obstacle, problem, issue, difficulty, trouble, challenge, hurdle, gets in the way, get in the way,
    in the way, gets stuck, stuck, falls through, fall through, fall between, falls between, gap, blocked, blocks, blocking,
    stop, stops, stopping, prevent, prevents, hinder, hold up, holds up, holds back, put off, puts off, puts people off,
    let down, lets down, slip through, hit a wall, brick wall, dead end, stumbling block, bottleneck, barred, get lost,
    gets lost, goes missing, go missing, goes astray, break down, breaks down, breaks, fails, failing, failure, catch is,
    the trouble is, the snag is, the problem is, snag, worst, sticking point, pinch point, frustration, frustrating, pain point`,
  hardship: `hard, difficult, struggle, struggling, tiring, exhausted, exhausting, worn out, stress, stressful, confusing,
    confused, worry, worried, worrying, frightened, frightening, afraid, fear, scared, ashamed, embarrassed, embarrassing,
    shame, humiliating, lonely, isolated, alone, anxious, nervous, intimidating, upset, upsetting, guilt, guilty, angry,
    cross, fed up, sick of, tired of, dread, hate, hated, horrible, awful, terrible, rubbish, useless, hopeless, daft, nightmare,
    misery, suffer, suffering, desperate, unsafe, dangerous, painful, ignored, overlooked, forgotten, judged, patronised,
    patronising, rude, disrespect, unfair, unkind, feel like a burden, burden, put down, talked over, talked down, distrust,
    don't trust, doesn't trust, no trust, mistrust, suspicious, stigma`,
  waiting: `wait, waiting, waited, waiting list, waiting time, queue, queued, queueing, delay, delayed, delays, late, backlog,
    on hold, hold music, hang on, takes weeks, takes months, takes hours, take weeks, take months, take months, takes ages,
    taking weeks, weeks later, months later, # week wait, # month wait, for weeks, for months, for ages, slow, slowly,
    overdue, still waiting, keeps waiting, kept waiting, # weeks, # months, # wks, weeks and weeks, hours on, hours in,
    last minute, short notice, without notice, notice, at the last minute, no notice`,
  paperwork: `form, forms, paperwork, page form, # page, # pages, questionnaire, bureaucracy, red tape, portal, log in, log on,
    login, password, pin, email address, online only, all online, on line, online, app, website, wifi, broadband, jargon, acronym,
    small print, long words, letter, letters, assessment, reassess, eligibility, criteria, threshold, panel, referral, refer,
    referred, proof, prove, evidence of, sign, signature, photocopy, tick box, box for, paper, official language, plain english`,
  passedOn: `passed on, passed from, passed round, pass from pillar, pillar to post, sent back, sent away, sent from, sent round,
    from scratch, start again, starts again, start over, start from, all over again, tell it again, tell it all again, repeat,
    repeated, repeating, tell your story, tell their story, tell the story, tell my story, same story, same questions,
    same question, again and again, over and over, every time, each time, every single, different person, different people,
    another form, another team, another number, wrong number, wrong department, wrong person, wrong team, put through to,
    cut off, bounced, chasing, chase, ring round`,
  dependence: `you have to, have to be, has to be, have to go, has to go, have to ring, have to pay, have to book, have to travel,
    had to, having to, need to have, you need a, only if, only when, only one, only on, only open, only opens, unless, until,
    by the time, even if, even when, even though, depends on, relies on, rely on, expects, assumes, assume, supposed to, meant to be,
    before you can, before they can, insist, requires, required, if you don't, if you can't, if you haven't, if you miss`,
  timesShut: `shuts, closes at, shut at, closes, closed on, shut on, closed at weekends, not open, only open, out of hours, after five,
    after 5, office hours, weekends, bank holiday, at night, in the evening, in the dark, after dark, full up, is full, fully booked,
    no spaces, no places, booked up, locked, lock, locks, padlock`,
  travel: `bus, buses, bus stop, taxi, taxis, transport, minibus, lift home, parking, car park, stairs, steps, step, kerb, ramp,
    slope, hill, doorway, lift is, no lift, toilet, toilets, heating, lighting, lights, pavement, crossing, wheelchair, frame,
    scooter, far away, miles, a mile, mileage, walk to, two buses, the last bus, fare, fares`,
  cost: `expensive, dear, cost, costs, afford, price, fee, fees, charge, charged, pay for, unpaid, out of pocket, money, petrol,
    funding, budget, no money, pays, paid, wage, wages, minimum wage, zero hours, short staffed, short of staff, staffing,
    turnover, agency, vacancy, vacancies, understaffed, shortage, not enough staff, staff leave, leave the job, capacity`,
  wrong: `wrong, missing, broken, lost, out of date, out-of-date, old number, incorrect, mistake, misses, missed, misspelt,
    doesn't work, don't work, isn't working, not working, does not work, stopped working, fault, faulty, leaks, torn, faded,
    hidden, unclear, blurry, illegible, unreadable, tiny print, small print, too small, muddle, muddled, mixed up, mix up,
    chaos, mess, messy, duplicate, contradict, inconsistent, nonsense`,
  wondering: `wonder, wondered, wondering, wonders, we wonder, want to know, wants to know, wanted to know, would like to know,
    would love to know, we'd love to know, love to know, like to know, need to know, need to find out, keen to know, curious,
    curious whether, puzzled, puzzle, puzzles, puzzling, unsure, not sure, isn't sure, aren't sure, wasn't sure, not certain,
    isn't certain, uncertain, unclear whether, unclear, don't know, do not know, doesn't know, does not know, didn't know,
    don't yet know, do not yet know, not known, unknown, isn't known, nobody knows, no one knows, nobody could say,
    no one could say, nobody could tell us, couldn't say, cannot say, can't tell, hard to know, hard to tell, hard to say,
    we never found out, never found out, no idea, no one is sure, nobody is sure, nobody was sure, not clear, to be found out,
    still to find out, remains to be seen, open question, the question is, question of whether, query, queried, query about,
    raised the question, asked whether, asked if, asked how, asked why, asked what, asked who, asks whether, asks if, ask whether,
    want to learn, wants to learn, need to learn, find out whether, find out if, find out how, find out why, find out what,
    to understand, understand why, understand how, any idea, does anyone know, does anybody know, anyone know, who knows`,
  asks: `what, why, who, whose, how, when, where, which, how many, how much, how often, how long, how do, how can, how does,
    how would, how did, how come, why do, why does, why did, why is, why are, why not, what do, what does, what happens,
    what is, what are, what would, what stops, what makes, who is, who decides, who does, who has, who pays, who gets, who rings,
    is it, is there, is this, is that, are there, are we, are they, are people, do they, do we, do people, do you, does it, does anyone,
    does anybody, does the, did it, did they, can we, can they, can anyone, can people, will it, will they, would they, would people,
    would anyone, should we, has anyone, has anybody, have they, whether, or not, or just, or is it, and if so, if so`,
  couldTry: `could, could we, couldn't we, can't we, why don't we, why not, what if, what about, how about, might, we might, might be
    worth, may be worth, maybe, perhaps, possibly, worth a try, worth trying, worth a go, worth looking at, would be good,
    would be nice, would be lovely, would be great, would help, would be useful, would be better, be good to, be nice to,
    be lovely to, be great to, good to have, nice to have, wouldn't it be, imagine, suppose, let's, lets, let us, let people,
    ought to, should, should be, should have, need a, needs a, wish, i wish, we wish, if only, would like, would like to see,
    would love, we'd like, we'd love, i'd like, i'd love, love to see, like to see, suggest, suggested, suggests, suggestion, propose,
    proposed, proposes, proposal, idea, ideas, idea was, an idea, one idea, floated, brainwave, dream, dreamt, try, try out,
    trial, pilot, experiment, test, have a go, instead of, rather than, in place of, borrow, copy, pinch, steal, swap, shared, share a,
    go shares, start a, set up a, set up, bring back, offer, a sort of, some kind of, kind of, something like, one number, one page,
    a named, buddy, buddies, volunteer drivers, phone tree, rota, so that people, so people, so that nobody, could be, could do,
    could have, could go, could use, could run, could ask, could lend, could ring, could offer, might try, might ask, might work,
    might help, could try, could maybe, a bit like, like a library`,
  elsewhere: `elsewhere, other places, other areas, other boroughs, other councils, other counties, another borough, another council,
    another county, another town, another area, another place, other towns, other groups, other teams, somewhere in, over in, up in,
    down in, out in, over at, the next county, next county, the next valley, next valley, next town, next village, next door,
    neighbouring, neighbour county, across the border, over the border, abroad, in denmark, in holland, in sweden, in norway, in finland,
    in germany, in japan, in italy, in spain, in belgium, in france, in canada, in australia, in new zealand, in america, in scotland,
    in wales, in ireland, the dutch, the danish, the netherlands, already do, already does, already run, already runs, already has,
    already have, have a scheme, has a scheme, run a scheme, runs a scheme, have been doing, has been doing, have been running,
    has been running, they do, they have, they use, they run, they send, they give, they let, they pay, they call, they ring,
    they've got, they got, who do this, the one in, the one at, like the one, as they do, as in, similar scheme, model, modelled on,
    good practice, best practice, example, for example, e.g., eg, such as, case study, visited, went to see, have seen, has seen, saw, seen
    at, saw at, heard of, heard about, read about, told us about, came across, works well in, worked well in, works well at, works
    there, cousin's, sister's, at @ they, in @ they, at @ a, in @ the, in @ a, at @ the, uses, use a, lends, lend, lets people, pairs,
    runs a, run a, has a, keeps a, trains, puts, gives every, gives each, gives out, every new, no questions asked, paid by the hour`,
  figures: `#, # people, # of, # of the, # of us, # out of, out of #, # in, in #, half, half of, a third, third of, a quarter, quarter of,
    two thirds, three quarters, most of, the majority, majority, per cent, percent, #%, average, on average, the average, median, total,
    a total of, twice, three times, # times, times a week, times as, double, doubled, fewer, rose, risen, fell, dropped, fallen, up from,
    down from, compared with, compared to, than last year, last year, this year, rate, ratio, figures, figure, survey, surveyed,
    respondents, replied, replies, response, data, count, counted, count of, recorded, reported, log shows, records show, show that, shows
    that, showed, found that, one in, nine out of, out of ten, out of ten, dozen, hundreds, thousands, nearly, almost, over #, more than #,
    less than #, fewer than #, about #, around #, some #, at least #, per week, per month, a week, a month, a year, every week, households,
    residents, patients, carers, calls, referrals, visits, hours, days, minutes, referred, on the list, on the books`,
  story: `she, he, her, his, him, she's, he's, she'd, he'd, herself, himself, she said, he said, she had, he had, she has, he has, she was,
    he was, her mum, his mum, her mother, his mother, her husband, his wife, her son, her daughter, his daughter, his son, my mum, my mother,
    my dad, my husband, my wife, my son, my daughter, i was, i had, i have, i felt, i thought, i rang, i sat, i couldn't, i can, i went, i
    didn't, told us, told me, told her, told him, told @, told the group, described how, one woman, one man, one lady, one carer,
    one person, one resident, one family, one mum, one of us, one of our, a woman, a man, a lady, an older man, an older woman, a resident, a
    carer, a daughter, a young, a member, a neighbour, who is #, who's #, aged #, aged, widow, widowed, widower, since her, since his, for the
    first time, first time in, hadn't, in tears, cried, cry, crying, laughed, broke down, lives alone, lived alone, living alone, lives
    with, lives on, lived, was found, fell, died, after her, after his, when her, when his, mrs @, mr @, now she, now he, used to be, had to,
    gave up, given up, went without, sat in, sat on, slept, rang #, rang, waited, said it, says it, says he, says she, quote, story, in her
    words, in his words`,
  saysSo: `said, says, say, told, felt, feel, feels, reported, thinks, thought, explained, mentioned, noted, commented, described,
    pointed out, reckons, reckon, admitted, complained, moaned, agreed with, according to, heard that, we heard, heard from, was told,
    were told, spoke about, talked about, reminded`,
  changed: `since, since the, since we, since they, since covid, since lockdown, since the pandemic, since christmas, since january, since
    february, since march, since april, since may, since june, since july, since august, since september, since october, since november,
    since december, since last, since spring, since summer, since autumn, since winter, ever since, has changed, have changed, changed,
    change, changes, changing, no longer, not any more, any more, anymore, any longer, used to, used to be, these days, nowadays, now that,
    now we, now they, now it, now there, now all, now only, from april, from september, from january, from october, from next, as of, has
    closed, have closed, closed in, closed last, was closed, closure, has shut, have shut, shut in, shut last, shut down, shutting, shut its,
    closing, has gone, have gone, gone from, is gone, are gone, went in, went last, went online, gone online, moved online, moved to, has
    moved, have moved, move to, moving to, moved out, has ended, ended in, ended last, ended, ends in, came to an end, has stopped, have
    stopped, stopped in, stopped last, stopped running, withdrawn, withdrew, pulled out, took off, taken off, taken away, taken over, took
    over, takes over, new owner, new owners, new manager, under new, merged, merger, merging, reorganised, reorganisation, restructure,
    replaced, replaced by, cut, cut from, cut to, cuts, cut back, been cut, was cut, lost its, lost our, lost the, we lost, retired, has left,
    have left, left in, folded, wound up, came in, came into force, brought in, has started, have started, has opened, have opened, opened in,
    reopened, new law, new act, new rules, new rule, new system, new contract, new policy, legislation, the act, regulations, contract, tender,
    commissioned, recommissioned, the price of, prices, inflation, cost of living, has doubled, have doubled, rise in, rising, growing, more and
    more, fewer and fewer, increase in, the pandemic, covid, lockdown, brexit, the floods, flood, the fire, the strike, switched, switch to,
    switched to, switchover, digital, analogue, privatised, sold, sold off, demolished, redevelopment, moved into, moved in, last year the,
    last month the, last spring, last summer, last autumn, last winter, over the last, in the last, over the past, in the past, is now, are now,
    has become, have become, everything's, as from, funding ended, grant ended, funding ran out, funding runs out`,
  settled: `agreed, agreed to, agreed that, agree, we agreed, it was agreed, all agreed, everyone agreed, group agreed, agreement, decided,
    decided to, decided that, decide, decision, we decided, it was decided, resolved, resolved to, resolved that, resolution, settled, that's
    settled, signed off, sign off, approved, approve, approval, accepted, adopted, adopt, endorsed, ratified, confirmed, carried, carried
    unanimously, unanimous, unanimously, nem con, nem. con., passed, voted, vote, votes, votes to, voted to, vote was, show of hands, hands up, in
    favour, for and, against, abstained, abstention, abstentions, proposed by, seconded, seconded by, proposer, seconder, motion, nobody
    objected, no objections, no one objected, nobody spoke against, no one against, none against, all in favour, all for it, all happy, happy
    with that, everyone happy, everybody happy, all happy with, content with, consensus, ruled out, ruled, thrown out, dropped, drop the, scrap,
    scrapped, keep the, keeping the, we keep, we're keeping, will keep, will stay, stays, stay as, goes ahead, go ahead, going ahead, going with, go
    with, went with, went for, gone with, chose, chosen, choose, picked, plumped, from now on, from now, with effect from, no more, not to, will
    not, we won't, we will not, we're not, we are not, are not going to, we are going, we will, we'll, we shall, we are doing, we're doing, we're
    going, we're moving, is to be, are to be, to be held, to become, will be, will become, will move to, will now be, it is to, final, that's
    final, done deal, it's a yes, said yes, yes to, said no, no to, got the nod, the nod, green light, thumbs up, stand, stands, set at, limit
    of, up to £, be spent, for a year, for six months, for three months, until further notice, trial run, gets a trial, gets a go, in principle,
    by a majority, majority vote, option #, option a, option b, preferred option, recommended, recommend`,
  willDo: `will, will be, to, is to, are to, will ask, will write, will send, will ring, will call, will find, will speak, will get, will talk,
    will look, will bring, will book, will check, will do, will go, will draft, will make, will put, will take, will try, will meet, will share,
    will contact, will chase, will report, will set, is going to, are going to, going to ask, going to ring, gonna, 'll, she'll, he'll, i'll,
    agreed to, offered to, offers to, has offered, promised to, promised, promises, undertook to, undertook, volunteered, volunteered to, said
    she'd, said he'd, said she would, said he would, said they'd, said they would, would ring, would write, would ask, has agreed, asked to, was
    asked to, were asked to, is asked to, are asked to, tasked with, took it on, takes it on, taking on, to take on, to take forward, takes
    forward, to lead, leads on, leading on, lead on, in charge of, responsible for, down to, on the case, please, please could, can someone,
    could someone, can somebody, can you, can everyone, someone to, someone needs to, somebody to, somebody has to, someone has to, everyone to,
    all to, needs to, need to, has to, must, action, actions, to do, owner, due, by when, deadline, asap, before the next, before next, before
    we, by friday, by monday, by tuesday, by wednesday, by thursday, by saturday, by sunday, by the end, by end of, end of, by next, by then, by
    christmas, by easter, by half term, in time for, next week, this week, next month, tomorrow, today, tonight, w/c, week commencing, report
    back, reports back, feed back, bring back to, bring to, back to the, carried over, carried forward, carry over, outstanding, in hand,
    ongoing, in progress, not started, complete, completed, done, closed, still to do, still to, left over from, discharged`,
  doing: `ask, ring, write, write to, send, email, call, phone, speak to, talk to, speak with, talk with, book, draft, circulate, find out, find,
    check, chase, print, order, collect, bring, invite, arrange, organise, set up, look into, look at, put, put up, get, get hold of, get in
    touch, contact, meet, visit, go and, go to, share, prepare, produce, make, type, type up, update, design, count, keep, take, pick up,
    pass, pass on, try, try out, start, buy, fix, mend, measure, map, list, read, reply, report, collate, compile, confirm, add, remove, upload,
    post, deliver, hand out, have a word, follow up, explore, investigate, review, research, sort out, sort, source, submit, apply, sign, pay,
    test, tell, thank, let @ know, dig out, work out, work with, liaise, raise, present, recruit, train, run, host, propose, redraft, rewrite,
    translate, record, publish, shadow, interview, photograph, clean, paint, move, nudge, remind, show, give, finish, close, open, agree, hold`,
  purposes: `aim, aims, our aim, the aim, aim is, aim of, purpose, purpose of, purpose is, the purpose, objective, objectives, goal, goals,
    ambition, mission, vision, remit, the point, point of, the point is, the point of, is for, are for, what we are for, what we're for, what
    we're here, here for, here to, we are here, we're here, why we, why are we, why we're, why bother, why we meet, we exist, exists to, set up
    to, came together to, got together to, meeting to, met to, wanted to, we want to, we want, we wanted, want people to, want everyone, so that,
    in order to, intended to, meant to, hope to, we hope, hoping to, trying to, the job is, our job, the task, task is, the idea of today,
    today is, tonight is, this is about, is about, is to, was to, be able to, working towards, to make it easier, make it easier, easier for, to
    make sure, to find out how, to work out, to understand, to design, to agree, to decide, to improve, to reduce, to help people, to learn
    from, by the end of, by the end of today, at the end of, success, success is, success would, we'll know, outcome, what we were after,
    what we want, what we're after, brief, the brief, terms of reference`,
  housekeeping: `present, apologies, apologies from, sorry, sorry not to, in attendance, attending, attended, attendees, came, who came, in the
    room, here, there were, were here, joined us, joined, left early, arrived, late arrival, chair, chaired by, chairing, in the chair, minutes,
    minute, minutes of, notes by, notes, note taker, notetaker, scribe, scribbling, taking notes, typed by, typed up, written up, welcome,
    welcomed, introductions, introduced, went round, round the table, housekeeping, fire alarm, fire exit, ground rules, phones off, agenda,
    matters arising, taken as read, correct record, next meeting, next time, next one, date of next, next session, see you, same time, same
    place, venue, place, date, time, doors, started, started at, opened at, opened the, closed at, finished, finished at, ended at, meeting
    closed, meeting ended, closed the meeting, wound up, no further business, any other business, aob, thank you, thanks, thanked, thanks to,
    cheers, congratulations, congratulated, well done, birthday, happy, lovely, card, flowers, tea, coffee, cake, cakes, biscuits, biscuit,
    sandwich, sandwiches, lunch, break, soup, chips, cuppa, kettle, raffle, quiz, joke, laughter, laughed, song, sang, dog, cat, weather, rain,
    raining, cold, sun, sunny, photo, photos, picture, recording, slides, attached, below, above, see, flipchart, flipcharts, post-its, postits,
    stickers, dots, group photo, balance, in the bank, treasurer, bank, raised, made £, takings, expenses, receipts, petty cash, insurance,
    confidential, gdpr, consent, dated, page, item, discussion, discussed, some discussion, long chat, chat about, talked about, much talk,
    noted, was noted, it was noted, for information, for noting, parked, moved on, ran out of time, not discussed, came back to, off topic,
    silence, smile, noise, smell, door, window, chairs, table, tables, people came, of us, participants, parking, directions, wheelchair
    accessible, loop, interpreter, interpreters, ps, p.s., nb, n.b., sic, illegible, apologised, declared, declarations, conflicts of interest,
    none declared, none, no change, nothing to report, as above, ditto`,
  opinion: `not sold, not convinced, sceptical, disagreed, disagree, wasn't sure, nodded, nods, nodding, cheers, cheered, applause, fair enough,
    fair, right, good point, important, matters, thinks it, thought it, liked, likes, loved, loves, popular, went down well, working well, works
    well, going well, good news, pleased, proud, glad, grateful, brilliant, great, fantastic, wonderful, delighted, enjoyed`,
  collective: `we, we'll, we're, we've, us, our, the group, the board, the committee, the meeting, the panel, the trustees, the partnership, the
    forum, everyone, everybody, all, the council, members, the team`,
  personal: `i, i'm, i've, i'd, i'll, me, my, mine, myself, you, your, you're, you've, yourself`,
  they: `they, them, their, they're, they've, they'd, people, folk, residents, carers, families, patients, tenants, staff, workers, nurses,
    older people, young people, men, women, parents, neighbours, volunteers, clients`,
  when: `monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, weds, thu, thurs, fri, sat, sun, january,
    february, march, april, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec,
    #th, #th @, # march, # april, # may, # june, # july, spring, summer, autumn, winter, christmas, easter, half-term, half term, term`,
  place: `hall, village hall, church, library, centre, community centre, room, school, surgery, hospital, ward, cafe, kitchen, garden, chapel, town
    hall, office, zoom, teams, online`,
  past: `was, were, had, did, went, came, got, gave, took, made, found, left, told, said, asked, rang, lost, heard, saw, knew, felt, kept, sent,
    wrote, spoke, met, fell, died, sat, stood, waited, turned, tried`,
  present: `is, are, am, has, have, gets, get, goes, go, does, do, takes, take, comes, come, means, needs, need, works, work, feels, knows, wants,
    there's, there is, there are, it's, that's, keeps, makes`,
};
