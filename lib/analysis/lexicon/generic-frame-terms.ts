import type { Group } from "./matcher";

/** The generic news frames of Semetko and Valkenburg (2000), with resolution for their frame of responsibility for solving. */
export const GENERIC_FRAMES = ["conflict", "resolution", "economic", "moral", "human-interest"] as const;
export type GenericFrame = (typeof GENERIC_FRAMES)[number];

/** `weight`: 1 names the frame, 0.5 is met in other articles too. */
export interface GenericGroup extends Group {
  readonly frame: GenericFrame;
}

/**
 * Words that carry a generic frame, written from the questions that Semetko and Valkenburg (2000) ask of an article
 * ("Does the story reflect disagreement?", "Does it suggest solutions?", "Does it offer a human face?") and general
 * knowledge of news. The economic frame is read from the terms of the policy frames (`frame-terms.ts`).
 */
export const GENERIC_FRAME_TERMS: readonly GenericGroup[] = [
  {
    name: "dispute",
    frame: "conflict",
    weight: 1,
    verbs: `disagree, dispute, oppose, object to, reject, rebuff, contest, challenge, clash, quarrel, feud, argue with, argue against, spar, fight over, fight back, battle, sue, counter, rebut, refute, contradict, resist, block, obstruct, defy, veto, boycott, protest, walk out, threaten, retaliate, sanction, expel, provoke, confront, split over, divide`,
    nouns: `disagreement, dispute, opposition, opponent, objection, rejection, clash, quarrel, feud, rift, row, standoff, stand off, showdown, confrontation, conflict, controversy, debate, critic, criticism, skeptic, sceptic, denier, lawsuit, court battle, legal battle, rival, adversary, foe, enemy, backlash, outcry, uproar, protest, protester, protestor, demonstrator, boycott, deadlock, stalemate, gridlock, infighting, polarization, culture war, accusation, allegation, rebuttal, counterclaim, disobedience, partisan divide, division, resistance, hostility, threat of force, retaliation`,
    adjectives:
      "controversial, contentious, divisive, divided, hostile, opposed, polarizing, combative, adversarial, partisan",
    phrases:
      "at odds, at loggerheads, pitted against, on the other side, on the other hand, war of words, both sides, two sides, hit back, hits back, pushed back, push back against, fired back, took aim, takes aim, taken aim, in contrast, under fire, opposed to, refused to, refuses to, despite opposition",
  },
  {
    name: "blame",
    frame: "conflict",
    weight: 1,
    verbs: `accuse, attack, blame, blast, slam, bash, criticize, criticise, condemn, denounce, decry, deride, mock, ridicule, scold, rebuke, chide, lambast, lambaste, assail, berate, castigate, vilify, smear, malign, dismiss, scoff, sneer, taunt, call out, lash out, insult, troll, discredit, undermine, mislead, lie, deceive, silence, bully, demonize, demonise`,
    nouns: `attack, blame, insult, smear, lie, liar, hypocrisy, hypocrite, hoax, propaganda, alarmist, alarmism, hysteria, scam, nonsense, fraud, conspiracy, misinformation, disinformation, cover up, fool, idiot, fearmongering, scaremongering, agenda, radical, extremist, leftist, left winger, right winger, elite, activist`,
    adjectives: "false, misleading, dishonest, ridiculous, absurd, bogus, hysterical, outrageous, wrong, debunked",
  },
  {
    name: "remedy",
    frame: "resolution",
    weight: 1,
    verbs: `solve, resolve, remedy, tackle, address, mitigate, alleviate, reduce, cut emissions, curb, phase out, phase down, adapt to, restore, repair, rebuild, reform, invest in, fund, finance, pledge, commit to, vow to, promise to, adopt, implement, introduce, launch, install, deploy, build, develop, transition, switch to, replace, upgrade, modernize, modernise, electrify, decarbonize, decarbonise, offset, protect, conserve, plant, recycle, negotiate, agree to, ratify, sign, broker, mediate, compromise, cooperate, collaborate, partner with, support, encourage, incentivize, incentivise, subsidize, subsidise, regulate, require, legislate`,
    nouns: `solution, remedy, fix, cure, answer, plan, proposal, blueprint, roadmap, road map, strategy, initiative, program, programme, scheme, project, reform, policy, legislation, bill, measure, step, action, effort, investment, incentive, subsidy, carbon tax, carbon price, target, goal, pledge, commitment, deadline, agreement, accord, treaty, pact, deal, negotiation, compromise, settlement, ceasefire, mediation, consensus, cooperation, collaboration, coalition, partnership, alliance, innovation, technology, breakthrough, alternative, transition, renewable energy, renewables, clean energy, solar panel, wind turbine, wind farm, electric vehicle, electric car, battery, efficiency, adaptation, mitigation, resilience, carbon neutrality, net zero, carbon capture, reforestation, restoration, conservation, protection, recommendation, guideline, safeguard, standard, relief, aid package, rescue plan`,
    adjectives:
      "renewable, sustainable, resilient, efficient, effective, feasible, achievable, carbon neutral, zero emission, low carbon",
    phrases:
      "in order to, so that, would help, will help, can help, could help, working to, work to, work together, aims to, aim to, aimed at, designed to, is planning to, plans to, plan to, is expected to reduce, the way forward, way out, common ground, take action, taking action, takes action, took action, call for action, need to act, must act, we need to, we can, path to, steps to, make a difference, lead the way, leading the way, be part of the solution, turn the tide",
  },
  {
    name: "value",
    frame: "moral",
    weight: 1,
    verbs: `atone, forgive, repent, pray, preach, sin, bless, betray, owe it to, condemn, apologize, apologise, sacrifice`,
    nouns: `morality, moral, ethic, ethics, sin, sinner, guilt, shame, conscience, duty, obligation, responsibility, virtue, vice, evil, good and evil, justice, injustice, climate justice, social justice, fairness, equity, dignity, humanity, compassion, mercy, greed, hypocrisy, hypocrite, sacrifice, salvation, redemption, apocalypse, faith, religion, church, pope, cardinal, bishop, priest, pastor, rabbi, imam, encyclical, vatican, bible, scripture, gospel, god, prayer, spirit, soul, heaven, hell, creation, stewardship, steward, commandment, cult, heresy, heretic, dogma, prophet, preacher, crusade, integrity, honesty, solidarity, future generation, human right, crime against humanity, complicity, accountability, cowardice, courage`,
    adjectives:
      "moral, immoral, amoral, ethical, unethical, sinful, guilty, ashamed, shameful, righteous, self righteous, religious, spiritual, holy, sacred, catholic, christian, evangelical, evil, wicked, unconscionable, unforgivable, irresponsible, selfish, just, unjust, fair, unfair, noble, godless, existential",
    phrases:
      "right thing to do, right and wrong, the right side of history, moral obligation, moral duty, moral imperative, moral leadership, moral authority, ought to, how dare, for the sake of, our children, our grandchildren, children and grandchildren, next generation, next generations, future generations, generations to come, common good, on behalf of humanity, betrayed, stolen my dreams, owe it to, should be ashamed, cannot in good conscience, duty to, responsibility to",
  },
  {
    name: "person",
    frame: "human-interest",
    weight: 1,
    verbs: `cry, weep, sob, mourn, grieve, suffer, smile, laugh, hug, remember, recall, dream of, fear for, worry about, struggle to, survive, flee, escape, rescue, marry, raise, inspire`,
    nouns: `mother, father, mom, dad, mum, grandmother, grandfather, grandparent, parent, wife, husband, daughter, son, brother, sister, sibling, baby, toddler, kid, teenager, teen, girl, boy, schoolgirl, schoolboy, widow, friend, neighbor, neighbour, villager, resident, survivor, victim, farmer, fisherman, fishermen, homeowner, evacuee, refugee, family, families, childhood, birthday, wedding, funeral, hometown, home, house, tear, grief, pain, sorrow, heartbreak, joy, love, fear, anxiety, hope, dream, passion, life story, memory, memories, autism, asperger, classmate, celebrity, actor, actress, singer, star, fan`,
    adjectives:
      "heartbroken, heartbreaking, devastated, afraid, scared, terrified, frightened, worried, anxious, lonely, grateful, proud, brave, beloved, young, elderly, year old, homeless, emotional, tearful, personal, inspiring",
    phrases:
      "grew up, growing up, years old, her life, his life, their lives, my life, her family, his family, their home, their homes, my family, told me, i remember, i felt, she remembers, he remembers, she recalls, he recalls, lost everything, lost her, lost his, broke down, burst into tears, high school, rose to fame, first person",
  },
];
