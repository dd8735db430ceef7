/**
 * What a heading asks for, in the words of many groups: signs of the lines that stand under it. Written as cues.ts is.
 */
export const HEADING_CUES: { readonly [sign: string]: string } = {
  asksBarriers: `what gets in the way, gets in the way, getting in the way, get in the way, in the way, in our way,
    stands in the way, barrier, barriers, obstacle, hurdles, blockers, blocks, sticking points,
    stumbling blocks, pain points, pinch points, bottlenecks, snags, niggles, gripes, grumbles, moans,
    moaned, moan, moaning, grumbled, complaints, complained, concerns, worries, worry, worried, fears,
    frustrations, difficulties, difficult, hard, harder, hardest, makes it hard, made it hard, tough,
    struggles, struggle, challenges, problems, problem, issues, trouble, troubles, troublesome, what's
    wrong, wrong, went wrong, goes wrong, going wrong, what hurts, hurts, where it hurts, it hurts,
    hurt, pinches, where it pinches, where the shoe pinches, rubbish, bad, worst, worse, what isn't
    working, isn't working, not working, doesn't work, didn't work, didn't go well, not go well, didn't
    go so well, went badly, not so good, less good, less well, stuck, unstuck, coming unstuck, where we
    get stuck, where people get stuck, stops, stopping, what stops, what's stopping, stops us, stops
    people, holds, holding us back, hold us back, holding back, puts people off, put off, keeps people
    away, lets us down, let down, falls down, fall down, falling down, breaks down, goes astray, gets
    lost, fall through, falls through, gaps, gap, downs, lows, minus, minuses, thorns, thorn, rocks,
    walls, brick walls, weeds, sad, sads, glad, grit, clouds, potholes, against us, limits, limit,
    limiting, prevents, not happy, unhappy, annoys, annoying, drives us mad, gets our goat, wearing,
    wears, tired of, fed up, lacking, missing, what's missing, shortfalls, weaknesses, weakness,
    threats, headaches, headache, tangles, knots, locked doors, closed doors, shut doors, red tape, you
    said, what you said, you told us, what you told us, people told us, can't, cannot, don't like, do
    not like, stop doing, what to stop, bugbears, bugbear, gremlins, bumps, bumps in the road,
    roadblocks, speed bumps, drags, dragging, brakes, anchors, grumps, groans, whinges, whinge, rants,
    beefs, peeves, pet hates, hates, sore points, sore spots, itches, thistles, nettles, brambles,
    stones in the shoe, splinters, leaks, cracks, through the cracks, falling through, pressures,
    pressure points, strains, stresses, risks, constraints, pitfalls, traps, dead ends, hiccups,
    teething troubles, shortcomings, failings, costs us, slows us, slowing, slows, trips, trips us up,
    tripping, trip up, bites, biting, jammed, jams, blockages, clogged, what clogs, what grates, grates,
    stings, drains, drain, draining, sticks, sticky, murky, barriers to, boo, thumbs down, red dots,
    reds, amber, negatives, against, cons, dislikes, disliked, less of`,
  asksQuestions: `question, questions, open questions, unanswered, puzzles, puzzle, puzzling, puzzled, wonder, wonders,
    wondering, wondered, we wonder, don't know, do not know, dont know, didn't know, don't yet know, we
    don't know, not know, unknown, unknowns, unsure, not sure, unclear, need to know, want to know, like
    to know, love to know, know next, to know, find out, finding out, to find out, need to find out,
    find out first, learn, learn more, to learn, want to learn, need to learn, things to learn,
    understand, understand better, explore, enquiry, enquire, ask, asking, to ask, asked, ask them,
    still asking, curious, curiosities, mystery, mysteries, baffled, head scratchers, scratching our
    heads, scratch, lines of enquiry, queries, query, loose ends, unresolved, stumped, beats us, don't
    understand, question marks, who, how, why, what if anything, answers, no answer, dunno, dinnae ken,
    don't ken, search me, who knows, no idea, haven't a clue, clueless, in the dark, fog, foggy, grey
    areas, blind spots, gaps in what we know, what we'd ask, for the experts, to look into, to
    investigate, to check, to test our thinking, assumptions, evidence gaps, knowledge gaps, missing
    evidence, learning questions, research questions, areas of enquiry, inquiry, hunting for, wanted:
    answers, hanging, left hanging, in the air, up in the air, tbc, pending, parked questions, not
    answered, asked and not answered, without an answer, no one could say, nobody could say, couldn't
    answer, nobody knew, we asked, they asked, you asked, dinna ken`,
  asksIdeas: `idea, ideas, bright ideas, brainwaves, brainwave, suggestion, suggestions, suggested, could try, might
    try, to try, try, could do, could we, could be, might do, might help, would help, what would help,
    what might help, what could help, help, would make, make it better, better, make it easier, what
    would make, dreams, dream, dreaming, wishes, wish, wish list, wishlist, magic wand, blue sky, blue
    skies, sky, imagine, if it were ours, if we ran, if we could, if only, what if, maybes, maybe,
    perhaps, possibilities, possible, opportunities, opportunity, solutions, solution, proposals,
    proposal, hat, thrown in, threw in, thrown in the hat, into the pot, in the pot, pot, seeds, seed,
    sparks, spark, lightbulbs, lightbulb, light bulb, bulbs, hopes, hope, hunches, notions, thoughts,
    options, quick wins, inspiration, invent, inventions, new things, experiments, how might we, could
    it be, bring, building blocks, build, make, could change, would change, change, do differently,
    differently, instead, improve, improvements, improving, ways forward, pilot, pilots, to test, test,
    tests, worth trying, worth a try, worth a go, post its, flipchart, brainstorm, brainstormed, start
    doing, requests, asks, like to see, want to see, we'd like, want, option, options canvassed, options
    discussed, alternatives, punts, pitches, pitch, long shots, gambles, daft ideas, mad ideas, wild
    ideas, crazy ideas, half-baked, hare-brained, schemes, plots, plans hatched, hatched, hatching,
    cooking, on the stove, simmering, bubbling, bubbling up, brewing, fermenting, kites flown, flown,
    floated, mooted, on the table, put forward, aired, offered up, tossed in, suggestions box,
    suggestion box, ideas box, ideas wall, ideas bank, pick and mix, menu, shopping list, stretch,
    moonshots, visions, in an ideal world, ideal world, in heaven, utopia, tomorrow, the future, next
    year, growing, saplings, green shoots, shoots, to plant, planting, recipes, prototypes, sketches,
    mock-ups, concepts, changes we'd make, what I'd do, what we'd do, what they'd do, if i had, if they
    let, more of, start, thumbs up, punt, canvassed, let him, let her, let us, let them`,
  asksExamples: `example, examples, elsewhere, other places, other people, others, others do, what others do, other
    areas, other boroughs, other councils, other folk, ither, somewhere else, done elsewhere, seen
    elsewhere, nicked, nick, pinched, pinch, borrow, borrowed, stolen, steal, stealing, copy, copied,
    good practice, best practice, practice elsewhere, case studies, case study, inspired by,
    inspiration, learn from others, learning from others, from others, heard of, heard about, seen, what
    we saw, we've seen, further afield, afield, over the fence, next door, neighbours, over the hill,
    beyond, abroad, round the country, around the country, places, visits, visited, works elsewhere,
    working elsewhere, how others, where it works, models, across the water, across the border, down the
    road, up the road, round the corner, other side, other shores, postcards, from further, spotted,
    sightings, seen and heard elsewhere, done well, does it well, they do it, they manage, magpie,
    magpied, cribbed, lifted, poached, swiped, begged and borrowed, inspirations, role models,
    exemplars, beacons, what good looks like, promising practice, good stories from, lessons from`,
  asksEvidence: `evidence, data, facts, fact, figures, numbers, number, statistics, stats, findings, what we know, what
    we already know, we found, found, what we heard, we heard, heard, what we saw, saw, seen, noticed,
    observed, observations, stories, story, people's stories, tales, lived, lived through, experience,
    experiences, voices, in their words, in their own words, quotes, what people told us, told us,
    people said, what people said, survey, results, result, feedback, responses, monitoring,
    performance, dashboard, counts, counted, measures, baseline, update, how we're doing, getting on,
    how it's going, how it went, went well, going well, what went well, good, what's good, worked,
    works, working, highs, ups, plus, pluses, roses, rose, proud, happened, what happened, report,
    reports, case load, caseload, figures and stories, picture, the picture, state of play, scorecard,
    tally, tallies, head count, how many, how much, snapshot, the numbers, by numbers, in numbers,
    measured, outcomes so far, impact, difference made, signs, signals, witnessed, testimony, accounts,
    case studies of people, portraits, vignettes, who we met, who we saw, day in the life, caught on
    tape, overheard, in people's own words, what folk said, heard on the doorstep, on the doorstep,
    doorstep, shadowing, notes from visits, baseline data, results so far, what worked, bright spots,
    wins, celebrate, joys, smiles, glad`,
  asksChanges: `changed, change, changes, what's changed, what has changed, different, what's different, new, what's
    new, news, shifts, shifted, since, since last, since we last met, since we met, since last time,
    context, background, landscape, world, outside world, round us, around us, out there, developments,
    happening, what's happening, moved, moving, policy, national, horizon, on the horizon, update on,
    turned, times, not the same, no the same, no longer, moved on, on the move, new this month, new
    since, has happened, what's happened, headwinds, tailwinds, weather, climate, backdrop, setting,
    outside our walls, beyond our walls, the wider picture, the bigger picture, bigger picture, national
    picture, drivers, trends, then and now, before and after, goings, comings and goings, arrivals,
    departures, staffing changes, gone, lost, closures, openings, big news`,
  asksDecisions: `decision, decisions, decided, what we decided, decide, agreed, what we agreed, agreement, agreements,
    agree, resolved, resolutions, resolution, settled, what's settled, made our minds up, minds up,
    making our minds up, made up our minds, minds made up, voted, votes, vote, voting, verdict,
    verdicts, conclusions, conclusion, outcome, outcomes, chosen, choices, chose, signed off, approved,
    shook hands, shook on, shaken on, hands up, the room said, yes and no, yes or no, nailed down, in
    stone, where we landed, landed, came down to, so we will, motion, motions, proposals, for decision,
    nodded through, ruled, called, calls made, the call, rulings, made final, it's official, official,
    sealed, done deal, deals, signed, ratified, adopted, carried, elected, officers, officers elected,
    elections, appointments, appointed, what we said yes to, said yes to, yes to, said no to, no to,
    what's in, what's out, in and out, keep, stop, dropped, picked, plumped for, voted through, the
    vote, show of hands, consensus, firm, fixed, fixed points, hard lines, red lines, commitments
    agreed, recommendations agreed, determinations, determination, election, called it, put to`,
  asksActions: `action, actions, action points, action log, action list, actions arising, agreed actions, next steps,
    next step, steps, what next, what's next, next, to do, to-do, to-dos, todo, todos, to do list, jobs,
    job, jobs list, jobs to do, tasks, task, homework, chores, errands, who does what, who will do what,
    who's doing what, who is doing what, who what when, doing what, who, by when, follow up, follow-up,
    followups, follow ups, promises, promised, commitments, pledges, pledge, undertakings, things to do,
    before next time, before we meet, before the next, for next time, by next time, by next meeting,
    until next time, till next time, plan, plan of action, action plan, work plan, get on with, getting
    on with, on with it, over to, on the list, marching orders, took on, taking on, taken on,
    volunteered, owners, off we go, so then, and now, doing next, do next, we will do, we did, we'll do,
    will do, responsibilities, arising, carried forward, outstanding, loose ends, chase, to be done,
    must do, must dos, needs doing, want doing, still to do, next up, coming up, asks of us, your jobs,
    my jobs, our jobs, graft, legwork, donkey work, heavy lifting, shifting, what needs shifting, on my
    plate, on our plates, plates, in hand, assigned, assignments, duties, delegated, baton, batons, rota
    of jobs, errands to run, running about, rolling up sleeves, sleeves, over to you, your turn, hooks,
    who's on the hook, on the hook, deadlines, deliverables, milestones, workplan, week ahead, this
    week, next fortnight, before next, by the next, followed up, matters outstanding, brought forward`,
  asksPurposes: `aim, aims, purpose, purposes, objective, objectives, goal, goals, why, why we're here, why are we here,
    why we met, why bother, here for, what we're here for, what this is for, what it's for, for, point,
    the point, what's the point, mission, vision, ambition, ambitions, remit, brief, the brief, terms of
    reference, intentions, intention, what we want, want from, hope to, hoping for, success, reason,
    reasons, the task, today's task, focus, what we came for, came for, about, scope, scope of the
    session, our task, the ask, the job in hand, what today was for, what tonight is for, what we're
    after, what we were after, what good looks like, north star, destination, where we're heading,
    headline aim, change we want, the change we want, long-term change, impact sought, vision statement,
    in a nutshell, the big idea, promise to residents`,
  asksNotes: `present, apologies, attendance, attendees, attending, who came, who was there, there, in the room, who
    was here, here, sorry, welcome, introductions, intros, hello, hellos, housekeeping, ground rules,
    house rules, rules, minutes, last meeting, previous minutes, matters arising, agenda, next meeting,
    date of next, next time, next one, dates, diary, diary dates, for the diary, thanks, thank you,
    thank yous, any other business, aob, other business, odds and ends, bits and bobs, bits and pieces,
    bits, sundries, and finally, finally, close, closing, goodbye, tea, coffee, break, lunch,
    refreshments, cake, warm up, ice breaker, icebreaker, check in, check out, check-in, opening,
    treasurer, finance, finances, pennies, money, accounts, bank, budget, correspondence, letters,
    notices, photos, photographs, pictures, footnotes, notes, note, scribe, format, day, logistics,
    declarations, interests, health and safety, chair's remarks, chair's report, remarks, events, good
    stuff, good news, nice things, fun, ps, p.s., parked, parking, car park, preliminaries, formalities,
    opening remarks, registers, register, roll call, roll, signed in, sign in, those present, absent,
    absentees, sorry i can't come, not there, late, minute taker, scribe's note, afterthoughts, last
    words, close of meeting, wrap up, wrapping up, done, off home, home time, raffle, teas, catering,
    grub, kit list, what to bring, bring, practicalities, directions, travel, getting there, treasurer's
    report, kitty, subs, in the tin, post bag, shout outs, birthdays, welcome and introductions,
    weather, in other news, off topic, tangents, trivia`,
};
