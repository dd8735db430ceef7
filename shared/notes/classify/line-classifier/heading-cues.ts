/**
 * What a heading asks for, in the words of many groups: signs of the lines that stand under it. Written as cues.ts is.
 */
export const HEADING_CUES: { readonly [sign: string]: string } = {
  asksBarriers: `what gets in the way, gets in the way, getting in the way, get in the way, in the way, in our way, stands in the way, barrier,
    barriers, obstacle, hurdles, blockers, blocks, sticking points, stumbling blocks, pain points, pinch points, bottlenecks, snags, niggles,
    gripes, grumbles, moans, moaned, moan, moaning, grumbled, complaints, complained, concerns, worries, worry, worried, fears, frustrations,
    difficulties, difficult, hard, harder, hardest, makes it hard, made it hard, tough, struggles, struggle, challenges, problems, problem, issues,
    trouble, troubles, troublesome, what's wrong, wrong, went wrong, goes wrong, going wrong, what hurts, hurts, where it hurts, it hurts, hurt, pinches,
    where it pinches, where the shoe pinches, rubbish, bad, worst, worse, what isn't working, isn't working, not working, doesn't work, didn't work, didn't
    go well, not go well, didn't go so well, went badly, not so good, less good, less well, stuck, unstuck, coming unstuck, where we get stuck,
    where people get stuck, stops, stopping, what stops, what's stopping, stops us, stops people, holds, holding us back, hold us back, holding back,
    puts people off, put off, keeps people away, lets us down, let down, falls down, fall down, falling down, breaks down, goes astray, gets lost,
    fall through, falls through, gaps, gap, downs, lows, minus, minuses, thorns, thorn, rocks, walls, brick walls, weeds, sad, sads, glad, grit, clouds, potholes,
    against us, limits, limit, limiting, prevents, not happy, unhappy, annoys, annoying, drives us mad, gets our goat, wearing, wears, tired of, fed
    up, lacking, missing, what's missing, shortfalls, weaknesses, weakness, threats, headaches, headache, tangles, knots, locked doors, closed doors, shut
    doors, red tape, you said, what you said, you told us, what you told us, people told us, can't, cannot, don't like, do not like, stop doing, what to stop`,
  asksQuestions: `question, questions, open questions, unanswered, puzzles, puzzle, puzzling, puzzled, wonder, wonders, wondering, wondered, we wonder,
    don't know, do not know, dont know, didn't know, don't yet know, we don't know, not know, unknown, unknowns, unsure, not sure, unclear, need to
    know, want to know, like to know, love to know, know next, to know, find out, finding out, to find out, need to find out, find out first, learn,
    learn more, to learn, want to learn, need to learn, things to learn, understand, understand better, explore, enquiry, enquire, ask, asking, to ask,
    asked, ask them, still asking, curious, curiosities, mystery, mysteries, baffled, head scratchers, scratching our heads, scratch, lines of enquiry,
    queries, query, loose ends, unresolved, stumped, beats us, dinnae ken, dinna ken, don't understand, question marks, who, how, why, what if anything, answers, no answer`,
  asksIdeas: `idea, ideas, bright ideas, brainwaves, brainwave, suggestion, suggestions, suggested, could try, might try, to try, try, could do, could we,
    could be, might do, might help, would help, what would help, what might help, what could help, help, would make, make it better, better, make it easier,
    what would make, dreams, dream, dreaming, wishes, wish, wish list, wishlist, magic wand, blue sky, blue skies, sky, imagine, if it were ours, if we ran, if
    we could, if only, what if, maybes, maybe, perhaps, possibilities, possible, opportunities, opportunity, solutions, solution, proposals, proposal, hat,
    thrown in, threw in, thrown in the hat, into the pot, in the pot, pot, seeds, seed, sparks, spark, lightbulbs, lightbulb, light bulb, bulbs, hopes, hope, hunches, notions, thoughts, options,
    quick wins, punts, punt, long shots, canvassed, alternatives, let him, let her, let us, let them, inspiration, invent, inventions, new things, experiments, how might we, could it be, bring, building blocks, build, make, could change,
    would change, change, do differently, differently, instead, improve, improvements, improving, ways forward, pilot, pilots, to test, test, tests,
    worth trying, worth a try, worth a go, post its, flipchart, brainstorm, brainstormed, start doing, requests, asks, like to see, want to see, we'd like, want`,
  asksExamples: `example, examples, elsewhere, other places, other people, others, others do, what others do, other areas, other boroughs, other
    councils, other folk, ither, somewhere else, done elsewhere, seen elsewhere, nicked, nick, pinched, pinch, borrow, borrowed, stolen, steal, stealing,
    copy, copied, good practice, best practice, practice elsewhere, case studies, case study, inspired by, inspiration, learn from others, learning from
    others, from others, heard of, heard about, seen, what we saw, we've seen, further afield, afield, over the fence, next door, neighbours, over the hill,
    beyond, abroad, round the country, around the country, places, visits, visited, works elsewhere, working elsewhere, how others, where it works, models`,
  asksEvidence: `evidence, data, facts, fact, figures, numbers, number, statistics, stats, findings, what we know, what we already know, we
    found, found, what we heard, we heard, heard, what we saw, saw, seen, noticed, observed, observations, stories, story, people's stories, tales, lived,
    lived through, experience, experiences, voices, in their words, in their own words, quotes, what people told us, told us, people said, what people said, survey,
    results, result, feedback, responses, monitoring, performance, dashboard, counts, counted, measures, baseline, update, how we're doing, getting on, how it's
    going, how it went, went well, going well, what went well, good, what's good, worked, works, working, highs, ups, plus, pluses, roses, rose, proud, happened,
    what happened, report, reports, case load, caseload, figures and stories, picture, the picture`,
  asksChanges: `changed, change, changes, what's changed, what has changed, different, what's different, new, what's new, news, shifts, shifted, since, since
    last, no the same, not the same, big news, since we last met, since we met, since last time, context, background, landscape, world, outside world, round us, around us, out there, developments,
    happening, what's happening, moved, moving, policy, national, horizon, on the horizon, update on, turned, times`,
  asksDecisions: `decision, decisions, decided, what we decided, decide, agreed, what we agreed, agreement, agreements, agree, resolved, resolutions,
    resolution, settled, what's settled, made our minds up, minds up, making our minds up, made up our minds, minds made up, voted, votes, vote, voting, verdict, verdicts, conclusions,
    conclusion, outcome, outcomes, chosen, choices, chose, signed off, approved, shook hands, shook on, shaken on, hands up, the room said, yes and no, yes or no, nailed down,
    in stone, determinations, determination, elections, election, officers, called, called it, put to, where we landed, landed, came down to, so we will, motion, motions, proposals, for decision, nodded through, ruled`,
  asksActions: `action, actions, action points, action log, action list, actions arising, agreed actions, next steps, next step, steps, what next, what's next, next, to
    do, to-do, to-dos, todo, todos, to do list, jobs, job, jobs list, jobs to do, tasks, task, homework, chores, errands, who does what, who will do what, who's doing what, who is
    doing what, who what when, doing what, who, by when, follow up, follow-up, followups, follow ups, promises, promised, commitments, pledges, pledge, undertakings,
    things to do, before next time, before we meet, before the next, for next time, by next time, by next meeting, until next time, till next time, plan, plan of
    action, action plan, work plan, get on with, getting on with, on with it, over to, on the list, marching orders, took on, taking on, taken on, volunteered, owners,
    off we go, so then, and now, doing next, do next, we will do, we did, we'll do, will do, responsibilities, arising, carried forward, outstanding, loose ends, chase`,
  asksPurposes: `aim, aims, purpose, purposes, objective, objectives, goal, goals, why, why we're here, why are we here, why we met, why bother, here for, what
    we're here for, what this is for, what it's for, for, point, the point, what's the point, mission, vision, ambition, ambitions, remit, brief, the brief, terms of reference,
    intentions, intention, what we want, want from, hope to, hoping for, success, reason, reasons, the task, today's task, focus, what we came for, came for, about`,
  asksNotes: `present, apologies, attendance, attendees, attending, who came, who was there, there, in the room, who was here, here, sorry, welcome, introductions, intros,
    hello, hellos, housekeeping, ground rules, house rules, rules, minutes, last meeting, previous minutes, matters arising, agenda, next meeting, date of next, next time,
    next one, dates, diary, diary dates, for the diary, thanks, thank you, thank yous, any other business, aob, other business, odds and ends, bits and bobs, bits and pieces, bits, sundries,
    and finally, finally, close, closing, goodbye, tea, coffee, break, lunch, refreshments, cake, warm up, ice breaker, icebreaker, check in, check out, check-in, opening, treasurer,
    finance, finances, pennies, money, accounts, bank, budget, correspondence, letters, notices, photos, photographs, pictures, footnotes, notes, note, scribe, format, day, logistics,
    declarations, interests, health and safety, chair's remarks, chair's report, remarks, events, good stuff, good news, nice things, fun, ps, p.s., parked, parking, car park`,
};
