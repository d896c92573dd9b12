import type { Group } from "./matcher";

/**
 * Words that speak well or ill of what they are said of. Written from general knowledge for news prose: deeds and judgements
 * that a reader takes as praise or blame, after the categories of appraisal theory (judgement, appreciation, affect; Martin and White 2005).
 * `weight` is the polarity, -1..1. Words whose colour hangs on their object ("fight", "cut", "end") are left out.
 */
export const POLARITY: readonly Group[] = [
  {
    name: "strong-negative",
    weight: -1,
    verbs: `accuse, attack, blame, blast, criticize, criticise, fault, rebuke, slam, abuse, assassinate, betray, brutalize, brutalise, butcher, condemn, corrupt, cheat, decimate, deceive, defame, defraud, demonize, demonise, denigrate, denounce, deride, desecrate,
      devastate, disgrace, disgust, dupe, embezzle, enrage, enslave, excoriate, exploit, extort, humiliate, incite, infuriate, lambast, lambaste, loathe, loot, massacre, menace, mock, molest, murder,
      oppress, outrage, persecute, plunder, poison, rape, repress, ridicule, ruin, sabotage, savage, scapegoat, slander, slaughter, smear, swindle, terrorize, terrorise, threaten, torture, traumatize,
      tyrannize, vilify, violate, wreck, disgust, despise, lie, bully, harass, intimidate, blackmail, castigate, malign, besmirch, gaslight, railroad, fleece`,
    nouns: `abuse, abuser, atrocity, bigot, bigotry, brutality, bribe, bribery, bully, catastrophe, cheat, con man, corruption, coward, cowardice, crook, cruelty, deceit, deception, demagogue, despot, despotism, dictator,
      dictatorship, disaster, disgrace, dishonesty, extortion, extremist, extremism, fascism, fascist, fraud, fraudster, genocide, hate, hatred, hypocrisy, hypocrite, idiot, incompetence, injustice, invader, killer, liar, lie, loser,
      malice, massacre, misconduct, monster, moron, murderer, nightmare, oppression, outrage, persecution, perpetrator, predator, racism, racist, rapist, repression, sexism, slander, terror, terrorism, terrorist, thief, thug, torture, traitor,
      treachery, treason, tyranny, tyrant, vandalism, villain, violence, war crime, wrongdoing, xenophobia, misogyny, misogynist, antisemitism, anti semitism, white supremacist, white supremacy, neo nazi, sham, scam, bloodshed, harassment, intimidation, cronyism, nepotism, blackmail`,
    adjectives: `abhorrent, abusive, abominable, appalling, atrocious, awful, barbaric, bigoted, brutal, callous, catastrophic, contemptible, corrupt, cowardly, criminal, crooked, cruel, deadly, deceitful, deplorable, despicable, despotic,
      destructive, dictatorial, disastrous, disgraceful, disgusting, dishonest, evil, fraudulent, genocidal, ghastly, grotesque, hateful, heinous, hideous, homophobic, horrible, horrendous, horrific, hypocritical, idiotic, immoral, incompetent, inept, inhumane,
      inhuman, insane, insidious, loathsome, malicious, menacing, misogynistic, monstrous, murderous, nefarious, odious, offensive, oppressive, outrageous, pathetic, predatory, racist, reckless, reprehensible, repressive, repugnant, repulsive, ruinous, ruthless,
      sadistic, savage, scandalous, senseless, sexist, shameful, sinister, sordid, stupid, terrible, traitorous, treasonous, treacherous, tyrannical, unconscionable, unethical, unforgivable, vicious, vile, villainous, xenophobic, worst, bloodthirsty, criminal, unhinged, egregious, lawless`,
    phrases:
      "crimes against humanity, crime against humanity, ethnic cleansing, pack of lies, in bad faith, pants on fire, blood on his hands, blood on their hands",
  },
  {
    name: "negative",
    weight: -0.7,
    verbs: `admonish, aggravate, alienate, alarm, anger, antagonize, antagonise, assail, assault, backfire, belittle, botch, bungle, breach, bemoan, censure, chastise, chide, clash, coerce, collude, complain, conspire, contaminate,
      criticize, cripple, damage, debunk, decry, defy, degrade, dehumanize, deplore, derail, destabilize, destabilise, destroy, discredit, discriminate, dismay, disparage, disrespect, disrupt, distort, divide, embarrass, encroach, endanger, erode,
      evade, exacerbate, exaggerate, fabricate, fail, falsify, falter, flounder, flout, fume, hamper, harm, hijack, hinder, horrify, hurt, impair, impeach, imperil, impugn, indict, infringe, inflame, insult, jeopardize, jeopardise, lament, mislead, mismanage,
      misrepresent, misuse, muzzle, neglect, obstruct, offend, overreach, oust, pander, penalize, plague, pollute, prosecute, provoke, punish, rig, renege, reprimand, reproach, repudiate, sanction, scold, shock, silence, sneer, squander, stifle, stoke, strangle,
      stumble, subvert, suffer, sully, suppress, tarnish, taunt, trample, trouble, undercut, undermine, undo, upset, victimize, weaken, weaponize, weaponise, whitewash, worsen, wound, berate, bash, pillory, skewer, scorn, snub, stonewall, bemoan, dodge, flip flop, backtrack, cave,
      bluster, gut, ravage, botch, plunge, misinform, misstate, disappoint, disapprove, object, resent, fret, worry, fear, lash out, lash, grill, trash, clobber, kill, convict, arrest, ban, violate`,
    nouns: `accusation, aggression, aggressor, alarm, allegation, anger, attack, backlash, blame, blunder, boycott, breach, bias, burden, calamity, casualty, censorship, chaos, charade, coercion, collapse, collusion, complaint, conflict of interest, condemnation, conspiracy, contempt,
      controversy, cover up, crackdown, crime, criminal, crisis, critic, criticism, damage, danger, death, deadlock, debacle, defeat, deficiency, denial, destruction, detractor, discord, discrimination, dismay, disinformation, disregard, disrespect, disruption, distrust, downfall,
      embarrassment, enemy, escalation, exploitation, failure, falsehood, farce, fault, fear, felony, fiasco, flaw, foe, fury, greed, grievance, harm, hoax, hostility, humiliation, hysteria, ignorance, impeachment, impunity, inaction, incitement, indictment, inequality, infamy,
      insult, interference, jeopardy, lapse, mess, misery, mishandling, misinformation, mismanagement, mistake, mistrust, mockery, neglect, negligence, obstruction, offender, overreach, panic, paranoia, peril, plot, pollution, prejudice, problem, propaganda, provocation, rage,
      rebuke, recklessness, reprisal, resentment, retaliation, rift, risk, ruin, scandal, scapegoat, setback, shame, shortcoming, smear, stigma, stupidity, suffering, threat, tragedy, travesty, trouble, turmoil, unrest, vendetta, victim, violation, vitriol, vulnerability, weakness,
      witch hunt, worry, wrath, flip flop, gaffe, failing, fiction, falsification, distortion, smokescreen, cover up, crony, stooge, puppet, lackey, subjugation, domination, subservience, dependency, espionage, smuggling, trafficking, instability, trade war, coup, disarray, recession, overcapacity, dumping, debt trap, blackout, inhumanity, plunder, infighting, bullying, meddling, hardliner, hard liner, strongman, regime, nepotism, outcry, uproar, quagmire, stalemate, meltdown`,
    adjectives: `subservient, servile, reactionary, hegemonic, infamous, punishing, crippling, destabilizing, destabilising, retaliatory, absurd, aggressive, alarming, ambiguous, angry, arrogant, autocratic, authoritarian, bad, baseless, belligerent, biased, bitter, bizarre, bleak, bogus, careless, chaotic, clueless, clumsy, combative, complicit, confused, controversial, counterproductive, crazy, cynical, damaging,
      dangerous, defiant, defective, delusional, derogatory, desperate, detrimental, dire, disappointing, disgraced, disingenuous, disloyal, disparaging, disrespectful, disruptive, disturbing, divisive, draconian, dubious, dysfunctional, embarrassing, embattled, erratic, erroneous, evasive, excessive, extreme,
      failed, false, fake, faulty, feckless, fierce, flawed, foolish, fearful, frightening, frivolous, futile, greedy, grim, guilty, harmful, harsh, heavy handed, heartless, hostile, hurtful, ignorant, illegal, illegitimate, illicit, inaccurate, inadequate, inappropriate, incendiary, incoherent, indecent, indefensible,
      ineffective, inexcusable, inexperienced, inflammatory, insensitive, insulting, intolerant, irrational, irresponsible, lazy, ludicrous, mean, mediocre, merciless, misguided, misleading, mistaken, nasty, negligent, negative, nonsensical, notorious, obnoxious, ominous, opaque, painful, paranoid, partisan, petty, poor, preposterous,
      problematic, provocative, punitive, questionable, radical, ridiculous, rogue, rude, scathing, selfish, severe, shaky, shady, shocking, shoddy, sick, sloppy, sluggish, sleazy, spurious, stubborn, suspicious, tainted, tense, thin skinned, tone deaf, tragic, traumatic, troubled, troubling, turbulent, ugly, unacceptable, unaccountable, unconstitutional, undemocratic, undue, unfair,
      unfit, unfounded, unhealthy, unjust, unjustified, unlawful, unnecessary, unpopular, unprecedented, unpresidential, unprofessional, unprovoked, unreasonable, unreliable, unrealistic, unsafe, unstable, unsubstantiated, unsustainable, untrue, untrustworthy, unworthy, vengeful, vindictive, violent, volatile, vulgar, vulnerable, weak, worrisome, worrying, worse,
      worthless, wrong, wrongful, lackluster, dismal, abysmal, crippling, crushing, devastating, painful, toxic, hawkish, vitriolic, warmongering, militaristic, imperialist, imperialistic, nazi, hollow, crisis ridden, scandal plagued, debunked, discredited`,
    phrases: `under fire, come under fire, out of touch, out of control, fall short, falls short, fell short, human rights abuses, human rights violations, abuse of power, conflict of interest, called out, double standard, double standards, power grab, land grab, debt trap, in crisis, at risk,
      in jeopardy, false claim, false claims, false statement, false statements, war of words, lip service, slap in the face, on the brink, back down, backed down, backs down, turned a blind eye, turn a blind eye, doubled down, double down, cracked down on, crack down on, cracking down on, guilty of`,
  },
  {
    name: "mild-negative",
    weight: -0.4,
    verbs: `spook, encroach, oblige, allege, balk, confront, contradict, demand, deny, depose, deter, dismiss, dispute, disagree, doubt, dump, fire, flee, hit, impede, insist, lack, lose, miss, oppose, overturn, pressure, protest, question, rail, rant, rattle, refuse, refute, reject, resign, resist, retaliate, retreat, roil, struggle, sue, suspend,
      tank, tumble, vow, warn, withhold, wrestle, delay, block, scrap, ditch, skip, overlook, ignore, quit, downplay, play down, scuttle, stall, drag, strain, rile, irk, frustrate, squeeze, target, abandon, drop, walk back, pull out of, push back against`,
    nouns: `barrier, bluff, burden, charge, clash, concern, confusion, cost, complication, debt, decline, delay, difficulty, dilemma, disadvantage, disagreement, dispute, dissent, dissatisfaction, division, doubt, drawback, feud, friction, frustration, gap, hurdle, impasse, investigation, lawsuit, limitation, loss, objection, obstacle, opponent,
      opposition, penalty, pressure, probe, protest, protester, punishment, question, refusal, rejection, resignation, resistance, restriction, rival, rivalry, secrecy, shortage, slump, strain, strife, subpoena, suspect, suspicion, tension, uncertainty, warning, spat, row, opposition, downturn, layoff, job loss, glut, volatility, unpredictability, standoff, showdown, scramble, monopoly, dependence, dominance, headwind, ambiguity, skeptic, sceptic, wound`,
    adjectives: `adverse, anxious, costly, critical, cautious, conflicting, cold, cool, difficult, disappointed, doubtful, expensive, frustrated, hard, hardline, hesitant, insufficient, lax, lengthy, limited, nervous, outdated, reluctant, skeptical, sceptical, secretive, slow, steep, tough, tricky, uncertain, unclear, uneasy, unhappy, unlikely, unusual, unwilling, wary, worried, concerned, unable, beleaguered, furious, upset, tired, obscure, unproven`,
    phrases:
      "too late, too little, not enough, little progress, no evidence, no proof, without evidence, ran afoul, run afoul, at odds, far from, no longer, cast doubt on, raise questions, raised questions, raises questions, so called",
  },
  {
    name: "strong-positive",
    weight: 1,
    verbs: `thank, welcome, endorse, appreciate, acclaim, adore, admire, applaud, celebrate, cherish, commend, delight, exalt, excel, extol, glorify, hail, heal, honor, honour, inspire, laud, liberate, love, praise, rescue, revere, salute, save, thrive, thrill, triumph, treasure, venerate, vindicate, rejoice, congratulate, exonerate, flourish`,
    nouns: `acclaim, accolade, admiration, admirer, breakthrough, bravery, brilliance, courage, decency, excellence, genius, glory, greatness, hero, heroine, heroism, honor, honour, icon, integrity, joy, legend, liberator, love, mastery, miracle, patriot, praise, prosperity, savior, saviour, success story, triumph, valor, valour, victory, visionary, champion, excellence, luminary, masterpiece`,
    adjectives: `admirable, amazing, awesome, beautiful, beloved, best, brave, brilliant, charismatic, courageous, compassionate, dazzling, delightful, distinguished, eloquent, exceptional, excellent, exemplary, extraordinary, fabulous, fantastic, gifted, glorious, great, groundbreaking, heroic, honorable, honourable, iconic, incredible, inspiring, inspirational, legendary,
      magnificent, marvelous, marvellous, noble, outstanding, perfect, phenomenal, prestigious, principled, remarkable, renowned, selfless, spectacular, splendid, stellar, stunning, sublime, superb, superior, terrific, tremendous, triumphant, trusted, visionary, wonderful, world class, virtuous, unbreakable, revered, wise`,
    phrases: "standing ovation, high praise, second to none, of the highest order, well deserved, best in class",
  },
  {
    name: "positive",
    weight: 0.7,
    verbs: `accomplish, achieve, advance, aid, appreciate, assist, back, befriend, benefit, bless, bolster, boost, champion, comfort, cure, defend, embrace, empower, encourage, energize, enhance, enjoy, enrich, favor, favour, foster, fulfill, fulfil, gain, help, improve, innovate, invigorate, modernize, nurture, overcome, pioneer, please, promote, prosper, protect,
      recover, reassure, reconcile, recommend, reform, rejuvenate, relieve, respect, restore, revitalize, revive, reward, safeguard, solve, soothe, stabilize, strengthen, succeed, support, sustain, uplift, upgrade, win, excite, cheer, rave, tout, stand by, stand up for, stick by, rebuild`,
    nouns: `accomplishment, achievement, advance, advantage, advocate, affection, aid, ally, appreciation, approval, award, backer, backing, beauty, benefactor, beneficiary, benefit, bipartisanship, blessing, boon, boost, charity, comfort, compassion, confidence, cooperation, defender, democracy, dignity, diplomacy, donation, ease, encouragement, endorsement, enthusiasm, equality, fairness, faith,
      fan, favorite, favourite, freedom, friend, friendship, gain, generosity, gift, goodwill, gratitude, growth, happiness, harmony, help, honesty, hope, improvement, innovation, joy, justice, kindness, liberty, loyalty, merit, milestone, optimism, opportunity, partner, partnership, peace, popularity, pride, progress, promise, protection, protector, recovery, relief, remedy, resilience,
      respect, reward, solidarity, solution, stability, strength, success, support, supporter, sympathy, talent, tolerance, transparency, trust, unity, upside, wealth, winner, wisdom, well being, landmark`,
    adjectives: `advantageous, able, accomplished, accountable, adept, advanced, affordable, appealing, attractive, authentic, bipartisan, bold, bright, calm, capable, cheerful, clean, clever, comfortable, competent, compelling, confident, constructive, cooperative, credible, decent, decisive, dedicated, democratic, dependable, deserving, determined, diligent, diplomatic, dynamic, effective, efficient, encouraging, energetic, enthusiastic,
      ethical, fair, faithful, favorable, favourable, free, friendly, fruitful, generous, gentle, genuine, glad, good, graceful, gracious, grateful, happy, hardworking, hard working, healthy, helpful, historic, honest, hopeful, humane, humble, ideal, impartial, impressive, independent, influential, innovative, intelligent, laudable, legitimate, likable, loving, loyal, lucky, memorable, moderate,
      neutral, nice, nonpartisan, optimistic, passionate, patient, peaceful, patriotic, pleasant, pleased, popular, positive, pragmatic, powerful, praiseworthy, productive, professional, profitable, promising, proud, prudent, qualified, reasonable, reciprocal, refreshing, relevant, reliable, resilient, resolute, respected, respectful, robust, safe, sensible, sincere, skilled, skillful, smart, solid, sound, stable,
      steadfast, stronger, strong, successful, sustainable, sympathetic, talented, thoughtful, thriving, tolerant, transparent, trustworthy, truthful, unbiased, unifying, upbeat, useful, valuable, viable, vibrant, victorious, vital, warm, well known, worthy, mutually beneficial, win win, exonerated, influential, better`,
    phrases:
      "in good faith, on track, common ground, good news, rule of law, human rights, breathing room, turn the corner, turned the corner, stood by, stood up for, well respected, well liked, well qualified, bounce back, bouncing back, bounced back, made history, commitment to",
  },
  {
    name: "mild-positive",
    weight: 0.4,
    verbs: `accept, agree, allow, approve, care, collaborate, confirm, cooperate, credit, elect, ensure, exempt, expand, facilitate, forgive, grant, guarantee, hope, impress, interest, invest, invite, join, learn, lead, lift, mend, negotiate, outperform, prefer, prevail, rally, ratify, resolve, rise, settle, smile, stand, tackle, trust, unite, unveil, volunteer, earn`,
    nouns: `acceptance, accord, agreement, amnesty, asset, assurance, balance, chance, clarity, collaboration, compromise, consensus, consent, credit, deal, ease, efficiency, expansion, experience, flexibility, guarantee, interest, investment, lead, momentum, pact, permission, reconciliation, truce, understanding, majority, reprieve, growth`,
    adjectives: `balanced, careful, consistent, essential, fresh, functional, important, instrumental, key, leading, major, modern, modest, prominent, ready, secure, senior, serious, significant, substantial, top, valid, willing, young, strategic`,
    phrases:
      "make sense, makes sense, made sense, in favor of, in favour of, thumbs up, a step forward, step in the right direction",
  },
];

/**
 * Verbs that judge whom they are done to: who is accused stands accused, who is robbed does not. All other deeds suffered
 * tell of a victim or of luck, not of blame or merit.
 */
export const JUDGING: ReadonlySet<string> = new Set(
  (
    "accuse attack blame blast criticize criticise fault rebuke slam condemn denounce deride lambast lambaste mock ridicule vilify despise castigate " +
    "malign admonish censure chastise chide decry deplore disparage excoriate impeach indict lament impugn reprimand reproach repudiate scold sneer berate bash " +
    "pillory skewer scorn snub grill convict arrest prosecute sanction punish sue investigate probe charge dismiss oppose reject question doubt distrust " +
    "mistrust resent protest boycott fire oust depose suspect discredit jail imprison sentence fine warn expose " +
    "praise applaud laud hail commend admire acclaim celebrate endorse thank welcome salute extol revere honor honour glorify congratulate reward exonerate vindicate " +
    "credit elect trust support back favor favour embrace respect recommend champion defend love like approve reelect prefer"
  ).split(" "),
);

/** What a measure is to whom these words tell of: a burden one is spared, threatened or hit with; or a gain one takes from it. */
export const BURDENING: ReadonlySet<string> = new Set(
  (
    "exempt exemption exclude exclusion exception spare avoid avert escape evade dodge stave shield reprieve waiver immune suffer face brace threat threaten " +
    "impact brunt burden damage harm subject hit hurt affect slap retaliate retaliation oppose opposition against victim reel anger outcry"
  ).split(" "),
);
export const BENEFITING: ReadonlySet<string> = new Set(
  "benefit welcome thanks advantage gain reward enjoy profit prosper favor favour support".split(" "),
);

/** Words that turn the polarity of what follows, up to a few words on. */
export const NEGATORS = new Set(
  `not,no,never,neither,nor,without,hardly,barely,scarcely,nobody,none,nothing,cannot,lack,lacks,lacked,lacking,fail,fails,failed,failing,refuse,refuses,refused,refusing,deny,denies,denied,denying,stop,stops,stopped,avoid,avoids,avoided,prevent,prevents,prevented,reject,rejects,rejected,end,ends,ended,ending,least,unlikely,n't`.split(
    ",",
  ),
);

/** Words that make what follows weigh more (above 1) or less (below 1). */
export const INTENSIFIERS: ReadonlyMap<string, number> = new Map([
  ...`very,extremely,highly,deeply,utterly,completely,totally,absolutely,particularly,especially,incredibly,wildly,hugely,enormously,profoundly,truly,really,so,too,most,more,greatly,strongly,sharply,fiercely,bitterly,massively,grossly,blatantly,increasingly,widely,openly,repeatedly`
    .split(",")
    .map((w) => [w, 1.3] as const),
  ...`slightly,somewhat,fairly,rather,partly,partially,mildly,relatively,moderately,marginally,little,less,almost,nearly,arguably,potentially,possibly,allegedly`
    .split(",")
    .map((w) => [w, 0.6] as const),
]);
