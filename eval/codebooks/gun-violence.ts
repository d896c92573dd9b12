import { buildMatcher, type Group, tokensOf } from "../../lib/analysis/lexicon/matcher";
import { parseText } from "../../lib/text/parse";

/**
 * Terms for the nine frames of the Gun Violence Frame Corpus (Liu et al. 2019), written from its definitions, not from its headlines.
 * A codebook of one subject, used for measuring the frame layer on a second codebook.
 */
export const GUN_VIOLENCE: readonly Group[] = [
  {
    name: "gun_rights",
    weight: 2.2,
    phrases:
      "second amendment, 2nd amendment, gun rights, right to bear arms, right to own guns, pro gun, gun owners rights, bear arms, gun freedom, self defense, self defence, constitutional right, constitutional carry, gun owners, concealed carry reciprocity, defend gun rights, law abiding gun owners",
    nouns: "gun owner, self protection",
  },
  {
    name: "gun_control",
    weight: 2,
    phrases:
      "printed gun, printed guns, 3d printed, printable gun, gun purchase, curb gun violence, counter gun violence, reduce gun violence, gun ownership, gun shop, shooting range, shooting ranges, gun control, gun law, gun laws, gun bill, gun bills, gun legislation, gun policy, gun reform, gun restrictions, gun ban, ban on guns, ban guns, banning, ban on, stricter, tougher gun, background check, background checks, bump stock, bump stocks, assault weapon, assault weapons, assault rifle, assault rifles, assault weapons ban, weapons ban, red flag, buyback, buy back, gun sales age, age limit, raise the age, age to buy, waiting period, high capacity magazine, high capacity magazines, gun measure, gun measures, firearms bill, firearm bill, gun safety law, gun safety bill, gun regulation, gun regulations, universal background, licensing, gun license, gun dealer, gun dealers, gun show, gun shows, confiscate, confiscated, seize guns, silencers, ghost guns, gun restraining order, permit to carry, concealed carry, open carry, gun free zone ban, gun proposals, gun proposal, outlaw, loophole, gun trafficking",
    verbs: "regulate, restrict, ban, tighten, legislate, prohibit",
  },
  {
    name: "politics",
    weight: 1.5,
    nouns:
      "president, congress, senate, house, governor, gov, lawmaker, legislator, senator, sen, rep, republican, democrat, gop, white house, election, candidate, campaign, midterm, voter, vote, primary, mayor, politician, politics, nra, national rifle association, trump, obama, clinton, pence, desantis, rubio, cruz, pelosi, mcconnell, sanders, biden, kavanaugh, devos, haley, cuomo, emanuel, lightfoot, bloomberg, bevin, abbott, kellyanne conway, sanders, supreme court, attorney general, ad campaign, debate, rally for, endorsement, super pac, donor, veto, caucus, party, councilman, administration, lobby, lobbyist, tweet, cabinet",
    adjectives: "political, presidential, partisan, liberal, conservative, congressional",
    phrases: "fox news, cnn, town hall, left wing, right wing",
  },
  {
    name: "mental_health",
    weight: 2,
    nouns:
      "mental health, mental illness, psychiatrist, psychologist, therapist, depression, suicide, anxiety, trauma, ptsd, insanity, competency, voices, delusion, autism, disorder, sanity, medication, domestic violence, domestic abuse, restraining order, road rage, manifesto, motive, loner, stalker, grudge, self harm, social media post, troubled past, childhood, grief counselor, obsession, paranoia, rage, journal, diary, warning sign",
    adjectives:
      "mental, mentally, insane, disturbed, deranged, troubled, suicidal, psychiatric, unstable, depressed, violent history, angry, obsessed, disgruntled",
    phrases:
      "not fit to stand trial, unfit to stand trial, fit to stand trial, heard voices, history of violence, said he wanted, posed in, who was the, what we know about, suspect was, shooter was, gunman was, confession, confessed, threatened to kill, threatened to shoot, argument over, dispute over, domestic dispute",
  },
  {
    name: "school_safety",
    weight: 1.8,
    phrases:
      "school safety, school security, arming teachers, arm teachers, armed teachers, armed guards, armed guard, school resource officer, resource officer, metal detector, metal detectors, clear backpacks, clear backpack, lockdown drill, lockdown drills, active shooter drill, active shooter drills, active shooter training, lockdown, bulletproof, safe schools, school safety bill, teachers with guns, guns in schools, guns on campus, campus carry, security measures, security guard, security guards, teacher brings gun, gun at school, gun to school, brought gun, loaded gun, found with gun, gun found, gun in backpack, threat against school, school threat, school threats, shooting threat, shooting threats, threat to shoot, threatening to shoot up, shoot up school, shooting plot, school shooting plot, plot to shoot, accidental shooting, accidentally shot, accidentally shoots, accidental discharge, gun storage, safe storage, gun safety, public safety, stray bullet, carry guns, evacuated, heightened security",
    nouns: "drill, security, safety, prevention, threat, campus, student brings gun, hoax, backpack",
    verbs: "prevent, thwart, foil, evacuate, lock down",
  },
  {
    name: "race_ethnicity",
    weight: 2.4,
    phrases:
      "black man, black men, black woman, black teen, black teenager, black teens, black boy, black people, black community, black church, black lives matter, african american, african americans, people of color, white man, white men, white woman, white people, white supremacist, white supremacists, white supremacy, white nationalist, white nationalists, anti semitic, antisemitic, anti semitism, antisemitism, hate crime, hate crimes, neo nazi, neo nazis, tree of life, in pittsburgh synagogue, jewish, muslim, muslims, latino, latinos, hispanic, immigrant, immigrants, asian, native american, ethnic, racial, racially, racism, racist, racists, bigotry, minorities, trayvon martin, stephon clark, laquan mcdonald, jason van dyke, emantic bradford, philando castile, dylann roof, george zimmerman, stand your ground, blacks, nazi, kkk, black, jews, charleston",
  },
  {
    name: "public_opinion",
    weight: 1.7,
    nouns:
      "protest, protester, rally, march, marcher, walkout, walk out, vigil, memorial, mourner, funeral, survivor, activist, activism, poll, survey, petition, outrage, backlash, public opinion, demonstration, tribute, candlelight vigil, hashtag, critic, reaction, celebrity, grief, demonstrator, anniversary, moment of silence, condolence, op ed, editorial, letter to the editor, movement, student activist, town, community, parent, die in, national school walkout, march for our lives, never again, emma gonzalez, david hogg, hogg, parkland student, parkland survivor, athlete, singer, actor, star, concert, instagram, facebook, twitter",
    verbs:
      "mourn, protest, march, rally, honor, remember, react, demand, grieve, urge, call for, speak out, boycott, slam, blast, commemorate, plead",
    phrases:
      "in the wake of, call for action, calls for action, says enough, enough is enough, americans support, most americans, percent of americans",
  },
  {
    name: "school_safety",
    weight: 0.7,
    nouns:
      "school, university, college, high school, student, teacher, classroom, police, police officer, mall, airport, child, toddler",
  },
  {
    name: "mental_health",
    weight: 0.8,
    nouns:
      "suspect, shooter, gunman, killer, mother, father, wife, girlfriend, brother, boyfriend, neighbor, veteran, loner, jail, court, records, behavior",
  },
  {
    name: "society_culture",
    weight: 2,
    nouns:
      "video game, violent video game, culture, society, gun culture, movie, film, hollywood, porn, pornography, religion, faith, god, prayer, church, toxic masculinity, masculinity, bullying, bully, family, fatherless, media violence, violence in america, american life, gun death, gun violence statistics, gun ownership, homicide rate, comparison, other countries, history of, generation, rhetoric, discourse, sickness, moral decay, godlessness, gang, gang violence, statistics, study, tv show, rap, music",
    adjectives: "cultural, societal, toxic",
  },
  {
    name: "economic_consequences",
    weight: 2.3,
    nouns:
      "sales, gun sale, stock, share, investor, investment, company, companies, corporation, business, retailer, store, walmart, dick's, dick's sporting goods, kroger, fedex, delta, airline, hotel, discount, partnership, sponsor, advertiser, bank, citigroup, bank of america, blackrock, smith wesson, sturm ruger, remington, colt, gun maker, gunmaker, gun manufacturer, gun industry, firearms industry, bankruptcy, profit, revenue, market, economy, cost, price, million, billion, fund, fundraising, donation, insurance, lawsuit settlement, wall street, shareholder, industry, tax, product, brand, customer, ceo, pension fund, credit card, rental car, yeti, youtube, manufacturer",
    adjectives: "economic, financial, corporate",
    phrases: "cuts ties, cut ties, stop selling, stops selling, sell guns, selling guns, black friday",
  },
];

const match = buildMatcher(GUN_VIOLENCE);

/** Who acts stands first in a headline: a politician there makes it a headline on politics, whatever is decided. */
const ACTOR = 1.3;
/** Longer terms are surer: "assault weapons ban" against "ban". */
const PER_WORD = 0.15;

/** The frame of a headline; politics, the most frequent of the subject, where no term is met. */
export function guessFrame(headline: string): string {
  const scores = new Map<string, number>();
  for (const { words } of parseText(headline).sentences) {
    for (const { from, entry } of match(tokensOf(words))) {
      const actor = entry.group.name === "politics" && from < 3 ? ACTOR : 1;
      const weight = entry.group.weight * (1 + PER_WORD * (entry.key.length - 1)) * actor;
      scores.set(entry.group.name, (scores.get(entry.group.name) ?? 0) + weight);
    }
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ranked[0]?.[0] ?? "politics";
}
