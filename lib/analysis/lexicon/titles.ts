/**
 * Words that stand before a person's name and say the office.
 * Origin: general knowledge of English news usage, written for this project.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Offices and forms of address: a capitalised one before a name makes that name a person. */
export const TITLES = words(`
  president vice-president chancellor premier minister secretary undersecretary senator sen congressman congresswoman
  representative rep governor gov mayor lawmaker ambassador consul envoy attorney general judge justice prosecutor
  speaker leader chairman chairwoman chair chairperson chief director commissioner administrator commander ceo cfo coo
  founder co-founder executive officer king queen prince princess emperor sultan sheikh emir shah pope cardinal archbishop bishop
  father sister rabbi imam ayatollah reverend rev pastor professor prof doctor dr mr mrs ms miss mx sir lord lady dame baron
  baroness captain capt major colonel col lieutenant lt sergeant sgt admiral marshal brigadier cpl corporal private
  officer detective sheriff inspector superintendent spokesman spokeswoman spokesperson correspondent editor
  analyst economist researcher author writer activist lawyer attorney candidate nominee dictator strongman
  deputy aide adviser advisor strategist counsel treasurer comptroller coach manager boss head tycoon billionaire
  businessman businesswoman chief-executive coordinator organizer democrat republican
`);

/** Words that make a title longer: "Deputy Prime Minister", "Defense Secretary", "Attorney General". */
export const TITLE_MODIFIERS = words(`
  prime vice deputy acting interim former ex then foreign defense defence finance interior exterior trade commerce treasury
  state energy education health labor labour agriculture transport transportation housing justice economy economic home
  national security homeland intelligence assistant associate senior junior chief executive managing press lieutenant major
  brigadier rear supreme district federal regional special majority minority house senate party opposition communist
  democratic republican conservative labour union general high military police crown grand lord us u.s. eu uk
  european public human rights environment environmental cabinet budget veterans affairs white house
  staff campaign election presidential
`);

/** Titles that say the sex of who bears them. */
export const MALE_TITLES = words(
  "mr sir lord king prince emperor congressman chairman spokesman businessman father pope",
);
export const FEMALE_TITLES = words(
  "mrs ms miss lady dame queen princess congresswoman chairwoman spokeswoman businesswoman baroness",
);
