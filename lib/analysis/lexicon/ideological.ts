import type { Group } from "./matcher";

/** "Protect our borders", "defend the homeland": the aim that ends a debate, in every camp's mouth. */
const VERBS =
  "protect protects protecting defend defends defending safeguard safeguarding secure securing preserve preserving".split(
    " ",
  );
const GOODS =
  "national security,homeland,nation,sovereignty,national sovereignty,borders,freedom,freedoms,way of life,values,heritage,motherland".split(
    ",",
  );
const GUARDED = VERBS.flatMap((verb) =>
  ["the", "our", "its", "their"].flatMap((whose) => GOODS.map((good) => `${verb} ${whose} ${good}`)),
).join(",");

/**
 * Words that place their writer in a political vocabulary, so that the other side would use another word (one-sided terms in
 * Recasens et al. 2013). Groups go by vocabulary, not by merit; each has words of several camps.
 */
export const IDEOLOGICAL: readonly Group[] = [
  {
    name: "class",
    weight: 0.85,
    nouns: `imperialism, imperialist, neo imperialism, colonialism, neocolonialism, neo colonialism, neocolonialist, capitalism, capitalist, anti capitalist, bourgeoisie, proletariat, working class, ruling class, ruling elite, ruling circle, oligarchy, oligarch, comprador, class struggle, class war, class warfare, class consciousness, exploitation of workers, financial oligarchy, finance capital, monopoly capital, means of production,
      socialism, socialist, communism, communist, marxism, marxist, leninist, trotskyist, stalinism, stalinist, maoist, anarchist, reactionary, revolutionary, counterrevolution, counter revolution, hegemony, hegemon, plutocracy, plutocrat, robber baron, wage slavery, militarism, militarist, war drive, war policy, warmonger, war machine, military industrial complex, lackey, client state, vassal, vassal state, puppet government, neoliberalism, neoliberal, neo liberal, austerity, privatization of public, great power rivalry`,
    adjectives: `bourgeois, imperialistic, hegemonic, proletarian, capitalistic, anti imperialist, anti communist, pro imperialist, pro capitalist, counterrevolutionary, semi colonial, neocolonial, subaltern`,
  },
  {
    name: "order",
    weight: 0.7,
    phrases: `rules based order, rules based international order, rules based system, free world, free and open, free and open indo pacific, like minded, like minded partners, like minded countries, like minded nations, shared values, western values, democratic values, liberal order, liberal international order, liberal world order, international community, rogue state, rogue states, rogue regime, axis of evil, evil empire, malign influence, malign actor, malign actors, malign activity, great power competition, strategic competitor, strategic competition, sphere of influence, spheres of influence, backyard, monroe doctrine, cold war mentality, new cold war, debt trap, debt trap diplomacy,
      win win, win win cooperation, win win result, win win results, mutual benefit, mutually beneficial, south south cooperation, south south, global south, multipolar, multipolarity, multipolar world, non alignment, non aligned, common prosperity, shared future, community of shared future, community with a shared future, peaceful rise, century of humiliation, containment, unilateralism, protectionism, protectionist, anti china, pro china, pro beijing, pro western, pro american, anti american, anti western, pro russian, pro kremlin, china hawk, china hawks, america first, make america great again, national sovereignty, food sovereignty, energy sovereignty, energy dominance, energy independence, decoupling, de risking, friend shoring, unipolar`,
  },
  {
    name: "security",
    weight: 0.6,
    phrases: `${GUARDED},  national security threat, threat to national security, threat to our national security, war on terror, war on drugs, war on crime, law and order, homeland, tough on crime, soft on crime, peace through strength, clear and present danger, enemy of the people, enemies of the people, enemies within, enemy within, narco state, narco terrorist, narco terrorists, narcoterrorism`,
  },
  {
    name: "market",
    weight: 0.65,
    phrases: `free trade, fair trade, fair and reciprocal, fair and reciprocal trade, unfair trade, unfair trade practice, unfair trade practices, unfair competition, unfair advantage, level playing field, level the playing field, job creator, job creators, job killing, job killer, free market, free markets, free enterprise, pro trade, pro business, pro growth, anti business, business friendly, investment friendly, market friendly, big government, small government, limited government, nanny state, red tape, regulatory burden, tax relief, tax burden, death tax, tax and spend, wealth creator, wealth creators, trickle down, corporate welfare, corporate greed, big business, big pharma, big oil, big tech, wall street greed, fat cat, fat cats, the one percent, the 1 percent, welfare state, welfare queen, welfare queens, entitlements, handout, handouts, hardworking families, hard working families, working families, hard working taxpayers, taxpayer funded, living wage, right to work, union boss, union bosses, union busting, economic nationalism, economic patriotism, socialized medicine, government takeover, race to the bottom, globalism, globalist, globalists, globalization, free marketeer, free marketeers`,
  },
  {
    name: "culture",
    weight: 0.75,
    phrases: `rioters, lynch mob, thin blue line, blue lives matter, all lives matter, black on black crime, groomer, groomers, sexual deviancy, lgbt ideology, lgbt agenda, biological male, biological men, chestfeeding, intersectional, intersectionality, microaggression, microaggressions, safe space, safe spaces, trigger warning, trigger warnings, mansplaining, grievance industry, victimhood, victim mentality, libs, libtard, libtards, progressives, trump derangement syndrome, trumpist, trumpists, trumpworld, plandemic, china virus, chinese virus, chinese coronavirus, wuhan virus, wuhan coronavirus, kung flu, bible thumping, theocracy, theocrat, theocratic, christian nationalism, christian nationalist, christian nationalists, postmodernism, nanny statism, tea partier, tea partiers, rino, rinos, democrat party, limousine liberal, limousine liberals, champagne socialist, bleeding heart, tree hugger, tree huggers, red state america, flyover country, real america, real americans, heartland, silent majority, moral majority, war on christmas, war on women, war on police, war on cops,, radical left, radical right, hard left, hard right, far left, far right, alt right, alt left, extreme left, extreme right, ultra left, ultra right, leftist, leftists, left wing, right wing, left winger, left wingers, right winger, right wingers, leftwing, rightwing, ultraconservative, ultra conservative, arch conservative, liberal elite, liberal elites, coastal elite, coastal elites, cultural elite, elites, elitist, elitists, establishment, anti establishment, mainstream media, liberal media, lamestream media, fake news media, legacy media, corporate media, deep state, the swamp, drain the swamp, snowflake, snowflakes, woke, wokeness, wokeism, wokism, anti woke, cancel culture, political correctness, politically correct, identity politics, virtue signaling, virtue signalling, social justice, social justice warrior, social justice warriors, race baiting, race card, critical race theory, reverse racism, culture war, culture wars, culture of death, cultural marxism, cultural marxist, gender ideology, gender theory, gay agenda, homosexual agenda, transgender agenda, transgender ideology, traditional values, traditional marriage, family values, christian values, judeo christian, religious liberty, religious freedom, pro life, pro choice, pro abortion, anti abortion, anti choice, pro family, unborn child, unborn children, unborn baby, unborn babies, reproductive rights, reproductive justice, partial birth abortion, abortion on demand, abortionist, abortionists, feminazi, toxic masculinity, patriarchy, patriarchal, white privilege, white supremacy, white supremacist, white supremacists, white nationalism, white nationalist, white nationalists, systemic racism, structural racism, institutional racism, systemic oppression, defund the police, antifa, great replacement, replacement theory, nativist, nativism, xenophobe, xenophobes, populist, populists, populism, nationalist, nationalists, ultranationalist, ultra nationalist, nationalism, fascist, fascists, fascism, neo fascist, neofascist, neo nazi, neo nazis, nazi, nazis, proto fascist, bigot, bigots, bigotry`,
  },
  {
    name: "migration-and-climate",
    weight: 0.7,
    phrases: `illegal alien, illegal aliens, illegal immigrant, illegal immigrants, illegals, illegal immigration, criminal alien, criminal aliens, anchor baby, anchor babies, chain migration, open borders, open border, amnesty, sanctuary city, sanctuary cities, migrant caravan, migrant caravans, invasion of migrants, border crisis, dreamers, anti immigrant, anti immigration, undocumented immigrants, mass deportation, mass deportations, catch and release, climate crisis, climate emergency, climate denier, climate deniers, climate denial, climate denialism, climate alarmism, climate alarmist, climate alarmists, climate hysteria, climate justice, environmental justice, green new deal, war on coal, clean coal, gun grabber, gun grabbers, gun safety, common sense gun, second amendment rights, assault weapon, assault weapons, weapons of war, gun nut, gun nuts, gun lobby, states rights, voter suppression, voter fraud, election integrity, election denier, election deniers, stolen election, big lie, judicial activism, activist judge, activist judges, axis of resistance, apartheid state, zionist, zionists, islamist, islamists, islamic terror, radical islam, radical islamic, jihadist, jihadists, jihadi, islamophobia, islamophobic, homophobia, transphobia, transphobic, anti muslim, anti gay, anti lgbt, anti trans, anti police, anti white, anti vaxxer, anti vaxxers, anti gun, pro gun, never trumper, never trumpers, maga, trumpian, trumpism`,
  },
];
