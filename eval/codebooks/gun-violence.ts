import type { Codebook } from "../../lib/analysis/frame/codebook";

/**
 * The nine frames of the Gun Violence Frame Corpus (Liu et al. 2019) as a codebook of one subject: terms and examples
 * written from its definitions and general knowledge of the subject, not from its headlines. Headlines that fit no term
 * go by the examples alone.
 */
export const GUN_VIOLENCE: Codebook = [
  {
    name: "gun_rights",
    terms: [
      {
        weight: 2.2,
        phrases:
          "second amendment, 2nd amendment, gun rights, right to bear arms, right to own guns, pro gun, gun owners rights, bear arms, gun freedom, self defense, self defence, constitutional right, constitutional carry, gun owners, concealed carry reciprocity, defend gun rights, law abiding gun owners",
        nouns: "gun owner, self protection",
      },
    ],
    examples: [
      "The Second Amendment protects the right to keep and bear arms",
      "Gun owners say new law violates their constitutional rights",
      "NRA sues over gun law, citing Second Amendment",
      "A gun saved my life: why I carry for self-defense",
      "Law-abiding citizens should not lose their guns",
      "Good guy with a gun stops a shooter",
      "They are coming for your guns, gun rights group warns",
      "Sheriff refuses to enforce gun law, calls it unconstitutional",
      "Gun rights activists rally at the statehouse with rifles",
      "Armed citizens keep us free, columnist argues",
    ],
  },
  {
    name: "gun_control",
    terms: [
      {
        weight: 2,
        phrases:
          "printed gun, printed guns, 3d printed, printable gun, gun purchase, curb gun violence, counter gun violence, reduce gun violence, gun ownership, gun shop, shooting range, shooting ranges, gun control, gun law, gun laws, gun bill, gun bills, gun legislation, gun policy, gun reform, gun restrictions, gun ban, ban on guns, ban guns, banning, ban on, stricter, tougher gun, background check, background checks, bump stock, bump stocks, assault weapon, assault weapons, assault rifle, assault rifles, assault weapons ban, weapons ban, red flag, buyback, buy back, gun sales age, age limit, raise the age, age to buy, waiting period, high capacity magazine, high capacity magazines, gun measure, gun measures, firearms bill, firearm bill, gun safety law, gun safety bill, gun regulation, gun regulations, universal background, licensing, gun license, gun dealer, gun dealers, gun show, gun shows, confiscate, confiscated, seize guns, silencers, ghost guns, gun restraining order, permit to carry, concealed carry, open carry, gun free zone ban, gun proposals, gun proposal, outlaw, loophole, gun trafficking",
        verbs: "regulate, restrict, ban, tighten, legislate, prohibit",
      },
    ],
    examples: [
      "Lawmakers pass bill to ban assault weapons",
      "Background checks for all gun sales become law",
      "Bump stock ban takes effect",
      "State raises minimum age to buy a rifle to 21",
      "Red flag law lets police take guns from dangerous people",
      "Judge blocks release of blueprints for 3D-printed guns",
      "New Zealand bans semi-automatic rifles after mosque shootings",
      "City council considers tougher gun regulations",
      "Gun control measures would close loopholes at gun shows",
      "Governor signs gun safety legislation",
      "House votes to require waiting period for gun purchases",
      "How stricter gun laws reduce shootings",
    ],
  },
  {
    name: "politics",
    // A politician who stands first makes it a headline on politics, whatever is decided.
    opening: 1.3,
    terms: [
      {
        weight: 1.5,
        nouns:
          "president, congress, senate, house, governor, gov, lawmaker, legislator, senator, sen, rep, republican, democrat, gop, white house, election, candidate, campaign, midterm, voter, vote, primary, mayor, politician, politics, nra, national rifle association, trump, obama, clinton, pence, desantis, rubio, cruz, pelosi, mcconnell, sanders, biden, kavanaugh, devos, haley, cuomo, emanuel, lightfoot, bloomberg, bevin, abbott, kellyanne conway, sanders, supreme court, attorney general, ad campaign, debate, rally for, endorsement, super pac, donor, veto, caucus, party, councilman, administration, lobby, lobbyist, tweet, cabinet",
        adjectives: "political, presidential, partisan, liberal, conservative, congressional",
        phrases: "fox news, cnn, town hall, left wing, right wing",
      },
    ],
    examples: [
      "President meets with NRA leaders at the White House",
      "Senator faces criticism for taking NRA donations",
      "Trump says he would have run into the school",
      "Republicans and Democrats split over guns ahead of midterms",
      "Candidate for governor attacks rival over gun record",
      "Gun issue could decide close House race in November",
      "White House press secretary defends president's remarks on shooting",
      "Trump attacks Democrats, tweets about FBI after shooting",
      "2020 candidates lay out positions in debate on guns",
      "Congress does nothing after another mass shooting",
      "Lawmaker under fire for comments on shooting survivors",
      "Sanders, Clinton and Biden trade barbs",
      "Sheriff suspended by governor, fights for his job in senate hearing",
    ],
  },
  {
    name: "mental_health",
    terms: [
      {
        weight: 2,
        nouns:
          "mental health, mental illness, psychiatrist, psychologist, therapist, depression, suicide, anxiety, trauma, ptsd, insanity, competency, voices, delusion, autism, disorder, sanity, medication, domestic violence, domestic abuse, restraining order, road rage, manifesto, motive, loner, stalker, grudge, self harm, social media post, troubled past, childhood, grief counselor, obsession, paranoia, rage, journal, diary, warning sign",
        adjectives:
          "mental, mentally, insane, disturbed, deranged, troubled, suicidal, psychiatric, unstable, depressed, violent history, angry, obsessed, disgruntled",
        phrases:
          "not fit to stand trial, unfit to stand trial, fit to stand trial, heard voices, history of violence, said he wanted, posed in, who was the, what we know about, suspect was, shooter was, gunman was, confession, confessed, threatened to kill, threatened to shoot, argument over, dispute over, domestic dispute",
      },
      {
        weight: 0.8,
        nouns:
          "suspect, shooter, gunman, killer, mother, father, wife, girlfriend, brother, boyfriend, neighbor, veteran, loner, jail, court, records, behavior",
      },
    ],
    examples: [
      "Shooter had a history of mental illness, records show",
      "Suspect was depressed and had threatened suicide",
      "Gunman was angry over divorce, neighbors say",
      "What we know about the suspected shooter: a loner with a troubled past",
      "Judge finds shooting suspect not competent to stand trial",
      "Mother warned police that her son was mentally unstable",
      "Mental health, not guns, is the problem",
      "Shooter heard voices and was obsessed with violence",
      "Survivor's guilt: student dies by suicide after shooting",
      "Trauma and grief counseling offered to survivors",
      "Psychiatrist of the accused gunman testifies",
    ],
  },
  {
    name: "school_safety",
    terms: [
      {
        weight: 1.8,
        phrases:
          "school safety, school security, arming teachers, arm teachers, armed teachers, armed guards, armed guard, school resource officer, resource officer, metal detector, metal detectors, clear backpacks, clear backpack, lockdown drill, lockdown drills, active shooter drill, active shooter drills, active shooter training, lockdown, bulletproof, safe schools, school safety bill, teachers with guns, guns in schools, guns on campus, campus carry, security measures, security guard, security guards, teacher brings gun, gun at school, gun to school, brought gun, loaded gun, found with gun, gun found, gun in backpack, threat against school, school threat, school threats, shooting threat, shooting threats, threat to shoot, threatening to shoot up, shoot up school, shooting plot, school shooting plot, plot to shoot, accidental shooting, accidentally shot, accidentally shoots, accidental discharge, gun storage, safe storage, gun safety, public safety, stray bullet, carry guns, evacuated, heightened security",
        nouns: "drill, security, safety, prevention, threat, campus, student brings gun, hoax, backpack",
        verbs: "prevent, thwart, foil, evacuate, lock down",
      },
      {
        weight: 0.7,
        nouns:
          "school, university, college, high school, student, teacher, classroom, police, police officer, mall, airport, child, toddler",
      },
    ],
    examples: [
      "Schools hold active shooter drills",
      "Teachers to be armed under new school safety plan",
      "District hires school resource officers and installs metal detectors",
      "Student arrested after bringing loaded gun to school",
      "High school locked down after shooting threat",
      "Students must carry clear backpacks after shooting",
      "Police thwart plot to attack school",
      "Parents worry whether their children are safe at school",
      "Security tightened at churches and malls after shooting",
      "Bulletproof doors and panic buttons in classrooms",
      "Deputy stayed outside during the school shooting",
    ],
  },
  {
    name: "race_ethnicity",
    terms: [
      {
        weight: 2.4,
        phrases:
          "black man, black men, black woman, black teen, black teenager, black teens, black boy, black people, black community, black church, black lives matter, african american, african americans, people of color, white man, white men, white woman, white people, white supremacist, white supremacists, white supremacy, white nationalist, white nationalists, anti semitic, antisemitic, anti semitism, antisemitism, hate crime, hate crimes, neo nazi, neo nazis, tree of life, in pittsburgh synagogue, jewish, muslim, muslims, latino, latinos, hispanic, immigrant, immigrants, asian, native american, ethnic, racial, racially, racism, racist, racists, bigotry, minorities, trayvon martin, stephon clark, laquan mcdonald, jason van dyke, emantic bradford, philando castile, dylann roof, george zimmerman, stand your ground, blacks, nazi, kkk, black, jews, charleston",
      },
    ],
    examples: [
      "Unarmed black man shot by white police officer",
      "White supremacist charged with hate crime in shooting",
      "Synagogue gunman spewed anti-Semitic hate",
      "Black Lives Matter protesters demand justice for shooting victim",
      "Muslims targeted in mosque attack",
      "Racism and guns: how race shapes the debate",
      "Latino and immigrant community fears after shooting",
      "Why a white shooter is called troubled and a black one a thug",
    ],
  },
  {
    name: "public_opinion",
    terms: [
      {
        weight: 1.7,
        nouns:
          "protest, protester, rally, march, marcher, walkout, walk out, vigil, memorial, mourner, funeral, survivor, activist, activism, poll, survey, petition, outrage, backlash, public opinion, demonstration, tribute, candlelight vigil, hashtag, critic, reaction, celebrity, grief, demonstrator, anniversary, moment of silence, condolence, op ed, editorial, letter to the editor, movement, student activist, town, community, parent, die in, national school walkout, march for our lives, never again, emma gonzalez, david hogg, hogg, parkland student, parkland survivor, athlete, singer, actor, star, concert, instagram, facebook, twitter",
        verbs:
          "mourn, protest, march, rally, honor, remember, react, demand, grieve, urge, call for, speak out, boycott, slam, blast, commemorate, plead",
        phrases:
          "in the wake of, call for action, calls for action, says enough, enough is enough, americans support, most americans, percent of americans",
      },
    ],
    examples: [
      "Students walk out of class to protest gun violence",
      "Thousands march for stricter gun laws",
      "Poll finds most Americans support background checks",
      "Survivors call for action after shooting",
      "Vigil held to remember victims of the shooting",
      "Celebrities react to mass shooting on Twitter",
      "Victims' families demand change from lawmakers",
      "Community mourns those killed in shooting",
      "Survey: support for gun control rises",
      "Student activists speak out at rally",
      "Letters to the editor: enough is enough on guns",
      "Conservative host faces boycott after mocking teen survivor",
    ],
  },
  {
    name: "society_culture",
    terms: [
      {
        weight: 2,
        nouns:
          "video game, violent video game, culture, society, gun culture, movie, film, hollywood, porn, pornography, religion, faith, god, prayer, church, toxic masculinity, masculinity, bullying, bully, family, fatherless, media violence, violence in america, american life, gun death, gun violence statistics, gun ownership, homicide rate, comparison, other countries, history of, generation, rhetoric, discourse, sickness, moral decay, godlessness, gang, gang violence, statistics, study, tv show, rap, music",
        adjectives: "cultural, societal, toxic",
      },
    ],
    examples: [
      "Are violent video games to blame for mass shootings?",
      "America's gun culture and its obsession with violence",
      "Hollywood movies glorify guns",
      "Gun violence is an epidemic in our society",
      "Thoughts and prayers: faith leaders and churches after the shooting",
      "Fatherless homes and moral decline cause violence, says pastor",
      "Gang violence and shootings over the weekend in the city",
      "Why do other countries not have mass shootings?",
      "Toxic masculinity and the making of a mass shooter",
      "How the media cover mass shootings",
      "Gun deaths reach a record high in the United States, study finds",
      "Hospital doctors treat gunshot wounds as a public health crisis",
    ],
  },
  {
    name: "economic_consequences",
    terms: [
      {
        weight: 2.3,
        nouns:
          "sales, gun sale, stock, share, investor, investment, company, companies, corporation, business, retailer, store, walmart, dick's, dick's sporting goods, kroger, fedex, delta, airline, hotel, discount, partnership, sponsor, advertiser, bank, citigroup, bank of america, blackrock, smith wesson, sturm ruger, remington, colt, gun maker, gunmaker, gun manufacturer, gun industry, firearms industry, bankruptcy, profit, revenue, market, economy, cost, price, million, billion, fund, fundraising, donation, insurance, lawsuit settlement, wall street, shareholder, industry, tax, product, brand, customer, ceo, pension fund, credit card, rental car, yeti, youtube, manufacturer",
        adjectives: "economic, financial, corporate",
        phrases: "cuts ties, cut ties, stop selling, stops selling, sell guns, selling guns, black friday",
      },
    ],
    examples: [
      "Retailer stops selling assault rifles",
      "Gun sales and stocks rise after the shooting",
      "Gun maker files for bankruptcy",
      "Airline and car rental companies cut ties with NRA discount program",
      "Banks will limit business with gun manufacturers",
      "Shareholders press gun company on safety",
      "The cost of gun violence: billions of dollars a year",
      "Fundraiser collects millions for victims of shooting",
      "Company CEO takes a stand on guns as customers boycott",
      "Settlement: school district to pay families of victims",
    ],
  },
];
