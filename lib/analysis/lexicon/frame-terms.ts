import type { Frame } from "../finding";
import type { Group } from "./matcher";

/** Words that call up a frame. `weight`: 2 names the frame itself, 1 is typical of it, 0.5 is met in others too. */
export interface FrameGroup extends Group {
  readonly frame: Frame;
  /** A second frame that the same words also call up, with its weight. */
  readonly also?: { readonly frame: Frame; readonly weight: number };
}

/**
 * Terms of the dimensions of the Policy Frames Codebook (Boydstun, Card, Gross, Resnik and Smith 2014), written from the
 * codebook's definitions and general knowledge of news.
 */
export const FRAME_TERMS: readonly FrameGroup[] = [
  // ---- economic: costs, benefits, money, trade, work
  {
    name: "economic",
    frame: "economic",
    weight: 2,
    nouns: `economy, economic growth, economic impact, economic consequence, economic cost, economic benefit, gdp, gross domestic product, inflation, recession, unemployment, stock market, financial market, stock price, interest rate, price, profit, revenue, sales, earnings, budget deficit, fiscal deficit, investor, market share, job loss, layoff, wage, salary, minimum wage, tax cut, tax hike, tariff revenue, cost of living, bankruptcy, supply chain, trade surplus, trade deficit, trade balance, commodity, commodities, export, exporter, import, importer, manufacturing, manufacturer, steelmaker, automaker, producer, consumer, retailer, shareholder, stock, share price, bond, currency, exchange rate, central bank, imf, world bank`,
    adjectives: "economic, financial, fiscal, monetary, profitable, commercial, unprofitable",
    phrases: "economically, gross domestic product",
  },
  {
    name: "economic-trade",
    frame: "economic",
    weight: 1.6,
    also: { frame: "external-regulation-reputation", weight: 0.7 },
    nouns: `tariff, duty on, import duty, duties, trade war, trade deal, trade agreement, trade pact, free trade agreement, fta, trade barrier, trade partner, trading partner, quota, trade relation, trade talk, trade relationship, dumping, customs union, trade policy, trade measure, trade restriction, trade dispute, trade negotiation, trade bloc, trade tie, foreign investment, foreign direct investment, trade and investment`,
  },
  {
    name: "economic-weak",
    frame: "economic",
    weight: 1,
    nouns: `trade, market, business, company, corporation, firm, industry, investment, cost, money, dollar, euro, billion, fund, funding, bank, loan, debt, employer, employee, worker, job, employment, tax, taxpayer, budget, spending, demand for, supply, production, output, factory, plant, mine, mining, oil, gas, steel, aluminum, aluminium, copper, mineral, lithium, agriculture, farm, farmer, fishing, crop, goods, product, shipping, freight, shipment, cargo, container, consortium, stake, concession, contract, deal worth, merger, acquisition, customer, store, brand, startup, entrepreneur, sector, capital, finance, financing, asset, subsidy, subsidies, economist, logistics, shopper, discount, boycott, sponsor, gun maker, gunmaker, gun sale, pension, income, poverty, wealth, growth, productivity, infrastructure investment, royalty, toll, fee, port operator, shipping company, state owned company, state owned enterprise, conglomerate, monopoly`,
    verbs:
      "invest, export, import, buy, sell, hire, lay off, finance, trade with, profit, manufacture, ship, outsource",
  },
  // ---- capacity and resources
  {
    name: "capacity",
    frame: "capacity-resources",
    weight: 1.6,
    nouns: `shortage, capacity, bottleneck, backlog, overcrowding, understaffing, manpower, staffing, lack of resource, limited resource, scarce resource, natural resource, water supply, power supply, electricity grid, infrastructure gap, deepwater port, deep water port, throughput, teu, draft, logistics hub, transport hub, workforce shortage, lack of funding, resource constraint, storage, stockpile, reserve of`,
    phrases:
      "overstretched, understaffed, overcrowded, overwhelmed system, run out of, running out of, ran out of, at capacity, ill equipped, lacks the resources, lack the resources, stretched thin, depleted, insufficient resources, capacity to",
  },
  {
    name: "capacity-weak",
    frame: "capacity-resources",
    weight: 0.7,
    nouns:
      "infrastructure, resource, railway, railroad, highway, port, megaport, mega port, terminal, berth, pier, dock, airport, road, rail line, pipeline, grid, dam, equipment, personnel, facility, technology, construction, capability, transit time, vessel, hub, corridor, expansion, megaproject",
  },
  // ---- morality
  {
    name: "morality",
    frame: "morality",
    weight: 2,
    nouns: `morality, ethic, sin, conscience, moral obligation, moral duty, religion, faith, church, pope, bishop, priest, pastor, gospel, bible, god, prayer, salvation, soul, virtue, vice, evil, compassion, mercy, righteousness, sanctity of life, golden rule, moral high ground, hypocrisy, shame, dignity, humanity`,
    adjectives:
      "moral, immoral, ethical, unethical, sinful, religious, righteous, shameful, unconscionable, heartless, inhumane, evil, sacred, godly",
    phrases: "right thing to do, right and wrong, crimes against humanity, thoughts and prayers",
  },
  // ---- fairness and equality
  {
    name: "fairness",
    frame: "fairness-equality",
    weight: 1.8,
    nouns: `fairness, equality, inequality, discrimination, equity, injustice, reciprocity, level playing field, double standard, civil right, equal right, equal treatment, unfair advantage, unfair competition, unfair trade, unfair trade practice, unfair practice, disparity, prejudice, bigotry, racism, sexism, segregation, favoritism, minority right, oppression, exploitation, marginalization, racial profiling, social justice, racial justice, gender gap, wage gap, human right, indigenous right`,
    adjectives:
      "fair, unfair, equal, unequal, equitable, inequitable, unjust, reciprocal, discriminatory, racist, marginalized, marginalised, oppressed, exploited, disadvantaged, biased, disproportionate",
    verbs: "discriminate, oppress, marginalize, marginalise",
    phrases: "fair share, fair play, on equal terms, equal footing, fair outcomes, fair treatment",
  },
  {
    name: "race",
    frame: "fairness-equality",
    weight: 1.2,
    also: { frame: "cultural-identity", weight: 1 },
    phrases:
      "black man, black men, black woman, black teen, black people, african american, african americans, people of color, white man, white supremacy, white supremacist, white supremacists, white nationalist, white nationalists, anti semitic, antisemitic, anti semitism, antisemitism, anti muslim, hate crime, hate crimes, black lives matter, neo nazi, neo nazis, racial, racially, racism",
  },
  // ---- law
  {
    name: "legality",
    frame: "legality-constitution-jurisdiction",
    weight: 2,
    nouns: `constitution, constitutionality, court, supreme court, appeals court, judge, justice department, lawsuit, litigation, civil liberty, civil liberties, privacy, fbi, special counsel, injunction, ruling, verdict, statute, jurisdiction, legal challenge, legal action, legal basis, legal right, attorney, attorney general, lawyer, plaintiff, defendant, tribunal, arbitration, subpoena, due process, first amendment, second amendment, fourteenth amendment, amendment, executive authority, presidential power, judicial review, international law, trade law, trading law, rule of law, exclusivity clause, contract law, civil code, ombudsman, regulator, legal framework, wto complaint, world trade organization`,
    adjectives: "unconstitutional, constitutional, judicial, unlawful, lawful, legal, illegal, statutory",
    verbs: "sue, overrule, litigate, appeal the, strike down, invoke",
    phrases:
      "violates the law, violate the law, in court, legal authority, filed suit, file suit, takes to court, legally, broke the law, null and void",
  },
  {
    name: "legality-weak",
    frame: "legality-constitution-jurisdiction",
    weight: 0.9,
    nouns:
      "law, legality, authority over, legal, clause, license, licence, permit, sovereignty, legislation, annulment, exclusive right, exclusivity, treaty, justice, ban on, rights, mandate, compliance, antitrust, oversight",
    verbs: "outlaw, prohibit, legalize, legalise, annul, violate",
  },
  // ---- policy
  {
    name: "policy",
    frame: "policy-prescription",
    weight: 1.5,
    nouns: `policy proposal, proposed legislation, proposed rule, proposed ban, reform, policy reform, policy option, policy recommendation, recommendation, regulation, new rule, background check, gun control, gun law, red flag law, assault weapon ban, assault weapons ban, bump stock, bump stock ban, waiting period, quota system, guideline, pilot program, moratorium, roadmap, road map, action plan, policy response, policy maker, policymaker`,
    verbs: "recommend, legislate, enact, overhaul, regulate, implement, phase out, repeal, ban assault",
    phrases:
      "should adopt, needs to adopt, must adopt, calls for a ban, would require, would ban, would prohibit, policymakers should, the government should, governments should, the way forward, the approach is working, is working, has failed to work",
  },
  {
    name: "policy-weak",
    frame: "policy-prescription",
    weight: 0.7,
    nouns:
      "policy, proposal, bill, measure, plan, program, programme, initiative, rule, solution, strategy, effort to, provision, framework, safeguard, restriction",
    phrases: "should, ought to, need to, needs to, must, is necessary, are necessary, will require, would need to",
  },
  // ---- crime
  {
    name: "crime",
    frame: "crime-punishment",
    weight: 2,
    nouns: `crime, criminal, arrest, prison, jail, inmate, prosecutor, prosecution, indictment, conviction, sentencing, death penalty, capital punishment, murder, homicide, manslaughter, robbery, burglary, theft, fraud, bribery, money laundering, drug trafficking, trafficker, smuggler, smuggling, cartel, gang, police, police officer, detective, sheriff, suspect, shooter, gunman, gunmen, shooting suspect, felony, felon, misdemeanor, bail, parole, probation, guilty plea, manhunt, crime scene, criminal charge, perpetrator, illegal mining, illegal fishing, corruption case, corruption scandal, kickback, embezzlement, racketeering, life sentence, search warrant, weapons charge, road rage, extortion, contract killing, hitman`,
    verbs:
      "arrest, prosecute, indict, convict, imprison, jail, incarcerate, plead guilty, rob, murder, embezzle, smuggle",
    phrases:
      "pleaded guilty, pleads guilty, charged with murder, charged with assault, charged with theft, charged with fraud, criminally charged, face charges, faces charges, facing charges, sentenced to, accused of killing, in custody, behind bars, opened fire, years in prison",
  },
  // ---- security
  {
    name: "security",
    frame: "security-defense",
    weight: 2,
    nouns: `national security, security threat, security concern, security risk, military, army, navy, air force, armed force, defense, defence, defense secretary, defense minister, defence minister, pentagon, troop, soldier, warship, missile, weapon of mass destruction, nuclear weapon, nuclear deal, nuclear program, terrorism, terrorist, terror attack, espionage, spy, spying, intelligence agency, surveillance, cyberattack, cybersecurity, military base, naval base, dual use, invasion, war, warfare, airstrike, raid, border security, border wall, border crossing, border patrol, homeland security, intelligence official, national intelligence, classified information, cia, state secret, security relationship, arms, drone, fighter jet, submarine, southern command, southcom, deterrence, military exercise, joint exercise, counterterrorism, insurgency, guerrilla, combat, ceasefire, armed conflict, military operation, regime change, security cooperation, arms sale, preemptive strike, weaponization, peacekeeping, defense spending`,
    adjectives: "military, naval, nuclear",
    phrases:
      "security and defense, defense cooperation, peace and security, security interests, security grounds, national security grounds",
  },
  {
    name: "security-weak",
    frame: "security-defense",
    weight: 0.8,
    nouns:
      "security, threat, conflict, geopolitical tension, deterrent, defense of, aggression, hostility, strategic, attack, border, weapon, guard, patrol, rocket, rifle, bomb, hostage, sabotage",
    verbs: "deter, invade, bomb",
  },
  // ---- health and safety
  {
    name: "health",
    frame: "health-safety",
    weight: 2,
    nouns: `health, public health, health care, healthcare, hospital, doctor, nurse, patient, disease, virus, pandemic, epidemic, vaccine, vaccination, infection, illness, mental health, mental illness, medicine, medication, drug overdose, opioid, injury, fatality, death toll, casualty, safety, school safety, workplace safety, food safety, accident, pollution, contamination, oil spill, toxic waste, environmental damage, environmental impact, sanitation, malnutrition, hunger, suicide, psychiatrist, therapy, trauma, emergency room, clinic, surgeon, earthquake, hurricane, wildfire, drowning, poisoning, carcinogen, obesity, tobacco, pathogen, quarantine, lockdown, asbestos, deforestation, carbon emission, conservation, wildlife, climate change, drought, biodiversity, ecosystem, marine life`,
    adjectives: "medical, sick, ill, unsafe, toxic, hazardous, wounded, injured, mentally ill, environmental",
    phrases:
      "active shooter drill, active shooter, armed teachers, arming teachers, school shooting, school shootings, mass shooting, mass shootings",
  },
  // ---- quality of life
  {
    name: "life",
    frame: "quality-of-life",
    weight: 1.6,
    nouns: `quality of life, standard of living, living standard, living condition, way of life, daily life, everyday life, livelihood, resident, local community, local communities, neighborhood, neighbourhood, housing, eviction, homelessness, displacement, commute, childcare, child care, household, retirement, leisure, well being, wellbeing, happiness, loneliness, homeowner, noise, dust, cracked house, rent, villager, local fisherman, local fishermen, family life, job opportunity, community benefit, convenience, drinking water, running water, basic service, social program`,
    verbs: "displace, evict, resettle, uproot",
    phrases: "make ends meet, struggling to get by, ordinary people, working families, lives of, local people",
  },
  {
    name: "life-weak",
    frame: "quality-of-life",
    weight: 0.7,
    nouns:
      "school, classroom, kindergarten, teacher, family, town, village, community, street, park, home, house, suburb, neighbourhood school, amenity",
  },
  // ---- culture
  {
    name: "culture",
    frame: "cultural-identity",
    weight: 1.8,
    nouns: `culture, tradition, heritage, identity, national identity, ethnicity, ethnic group, indigenous people, indigenous community, diaspora, language, folklore, custom, ancestor, ancestry, multiculturalism, assimilation, immigrant community, immigrant, migrant, refugee, immigration, patriotism, national pride, nationalism, soft power, music, film, hollywood, celebrity, novelist, artist, museum, festival, cuisine, sport, athlete, actor, actress, singer, rapper, comedian, tv show, video game, gamer, generation, stereotype, muslim, jew, synagogue, mosque, hispanic, latino, values, civilization, confucius institute, exchange student, scholarship`,
    adjectives: "cultural, ethnic, traditional, patriotic, indigenous, jewish, islamic",
    phrases: "way of life, who we are, our values, shared values",
  },
  // ---- public opinion
  {
    name: "opinion",
    frame: "public-opinion",
    weight: 1.9,
    nouns: `poll, opinion poll, survey, pollster, public opinion, approval rating, disapproval, approval, petition, protest, protester, demonstrator, demonstration, rally, rallies, march, marcher, walkout, strike by, vigil, activist, activism, hashtag, public outcry, backlash, popular support, public support, popularity, grassroots, social movement, popular movement, mass movement, town hall, unpopularity, trade union, general strike, mourner, outrage, public anger`,
    adjectives: "unpopular, popular",
    verbs: "protest, rally, mourn, march, demonstrate, speak out",
    phrases:
      "percent of respondents, per cent of respondents, percent of americans, of those surveyed, most americans, majority of americans, took to the streets, take to the streets, public pressure, calls for action, reacts to, social media, twitter, never again",
  },
  // ---- political
  {
    name: "political",
    frame: "political",
    weight: 1.9,
    nouns: `election, midterm, candidate, campaign, voter, ballot, primary, republican, democrat, gop, republican party, democratic party, congress, congressman, congresswoman, senate, senator, house speaker, lawmaker, legislator, governor, partisan, bipartisanship, partisanship, political party, party leader, coalition government, opposition party, caucus, filibuster, impeachment, lobbying, lobbyist, nra, veto, referendum, parliament, prime ministerial race, electorate, poll numbers, swing state, political capital, political fight, political future, incumbent, running mate, constituency, inauguration, political crisis, snap election, no confidence vote, coup, mayor, politics, politician, capitol hill, ways and means, tea party, endorsement, pundit, cabinet reshuffle`,
    adjectives:
      "political, partisan, bipartisan, electoral, congressional, presidential, anti trump, pro trump, left wing, right wing, conservative, liberal",
    phrases:
      "political maneuvering, political gain, political pressure, political support, political will, across the aisle, party lines",
  },
  {
    name: "political-weak",
    frame: "political",
    weight: 0.4,
    nouns:
      "president, white house, administration, government, vote, party, opposition, adviser, aide, critic, official, minister, leader",
  },
  // ---- other states
  {
    name: "external",
    frame: "external-regulation-reputation",
    weight: 2,
    nouns: `foreign policy, diplomacy, diplomat, ambassador, embassy, bilateral relation, bilateral tie, foreign minister, foreign ministry, secretary of state, state department, treaty, summit, g7, g20, united nations, nato, european union, european commission, asean, apec, brics, mercosur, celac, world trade organization, wto, international community, international relation, international body, international bodies, global power, superpower, great power, foreign ally, foreign allies, geopolitics, sphere of influence, belt and road, belt and road initiative, trade talk, trade negotiation, trade deal, trade agreement, trade pact, customs union, trade bloc, trading partner, retaliation, retaliatory tariff, sanction, foreign government, foreign influence, foreign country, foreign countries, foreign nation, international reputation, world stage, global leadership, hegemony, neutrality, non alignment, rapprochement, chinese influence, american influence, us influence, global south, allies, prime minister, chancellor, european leader, world leader`,
    adjectives:
      "diplomatic, bilateral, multilateral, geopolitical, international, foreign, retaliatory, transpacific, hemispheric, unilateral",
    phrases:
      "china relations, china ties, ties with, relations with, relationship with, strategic partnership, rivalry between, talks with, negotiations with, agreement with, agreements with, deal with, summit with, joint statement, state visit, between the two countries, two countries, foreign leaders, foreign officials",
  },
  {
    name: "external-weak",
    frame: "external-regulation-reputation",
    weight: 0.8,
    nouns:
      "ally, negotiation, negotiator, talk, alliance, partner, rival, influence, country, nation, region, bloc, power, world, exemption, concession, delegation, envoy, visit, neighbor country, competitor, hemisphere, washington, beijing, moscow, brussels, berlin, seoul",
    adjectives: "global, regional, overseas, worldwide",
    verbs: "negotiate, retaliate, exempt",
  },
];

/** Blocs that deal with states as one of them. */
export const BLOCS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    EU: "EU",
    "E.U.": "EU",
    "E.U": "EU",
    European: "EU",
    Europe: "EU",
    Brussels: "EU",
    ASEAN: "ASEAN",
    Mercosur: "Mercosur",
    "African Union": "AU",
  }),
);
