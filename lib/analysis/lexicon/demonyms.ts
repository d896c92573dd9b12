/**
 * Countries with what else they, their people and their capitals are called.
 * Origin: general geography, written for this project; the states are the members and observers of the United Nations
 * (short English names) and a few territories with a government of their own. No list was copied.
 * One line a country: name and other names / people and adjectives / capital and seats of government.
 */
const TABLE = `
United States, US, U.S., USA, U.S.A., United States of America, America / American, Americans / Washington
Afghanistan / Afghan, Afghans / Kabul
Albania / Albanian, Albanians / Tirana
Algeria / Algerian, Algerians / Algiers
Angola / Angolan, Angolans / Luanda
Argentina / Argentine, Argentines, Argentinian, Argentinians / Buenos Aires
Armenia / Armenian, Armenians / Yerevan
Australia / Australian, Australians / Canberra
Austria / Austrian, Austrians / Vienna
Azerbaijan / Azerbaijani, Azerbaijanis, Azeri / Baku
Bahrain / Bahraini, Bahrainis / Manama
Bangladesh / Bangladeshi, Bangladeshis / Dhaka
Belarus / Belarusian, Belarusians / Minsk
Belgium / Belgian, Belgians /
Belize / Belizean /
Benin / Beninese / Porto-Novo
Bhutan / Bhutanese / Thimphu
Bolivia / Bolivian, Bolivians / La Paz
Bosnia, Bosnia and Herzegovina / Bosnian, Bosnians / Sarajevo
Botswana / Batswana / Gaborone
Brazil / Brazilian, Brazilians / Brasilia, Brasília
Brunei / Bruneian / Bandar Seri Begawan
Bulgaria / Bulgarian, Bulgarians / Sofia
Burkina Faso / Burkinabe / Ouagadougou
Burundi / Burundian, Burundians / Gitega
Cambodia / Cambodian, Cambodians / Phnom Penh
Cameroon / Cameroonian, Cameroonians / Yaounde
Canada / Canadian, Canadians / Ottawa
Central African Republic / / Bangui
Chad / Chadian, Chadians / N'Djamena
Chile / Chilean, Chileans / Santiago
China, People's Republic of China, PRC / Chinese / Beijing, Zhongnanhai
Colombia / Colombian, Colombians / Bogota, Bogotá
Congo, Democratic Republic of the Congo, Democratic Republic of Congo, DRC / Congolese / Kinshasa
Costa Rica / Costa Rican, Costa Ricans / San José
Croatia / Croatian, Croatians, Croat, Croats / Zagreb
Cuba / Cuban, Cubans / Havana
Cyprus / Cypriot, Cypriots / Nicosia
Czech Republic, Czechia / Czech, Czechs / Prague
Denmark / Danish, Dane, Danes / Copenhagen
Djibouti / Djiboutian /
Dominican Republic / Dominican, Dominicans / Santo Domingo
Ecuador / Ecuadorian, Ecuadorians, Ecuadorean, Ecuadoreans / Quito
Egypt / Egyptian, Egyptians / Cairo
El Salvador / Salvadoran, Salvadorans / San Salvador
Eritrea / Eritrean, Eritreans / Asmara
Estonia / Estonian, Estonians / Tallinn
Ethiopia / Ethiopian, Ethiopians / Addis Ababa
European Union, EU, E.U. / / Brussels
Fiji / Fijian, Fijians / Suva
Finland / Finnish, Finn, Finns / Helsinki
France / French, Frenchman, Frenchwoman / Paris, Elysee, Élysée
Gabon / Gabonese / Libreville
Gambia / Gambian, Gambians / Banjul
Georgia / Georgian, Georgians / Tbilisi
Germany / German, Germans / Berlin
Ghana / Ghanaian, Ghanaians / Accra
Greece / Greek, Greeks / Athens
Greenland / Greenlandic, Greenlander, Greenlanders / Nuuk
Guatemala / Guatemalan, Guatemalans / Guatemala City
Guinea / Guinean, Guineans / Conakry
Guyana / Guyanese / Georgetown
Haiti / Haitian, Haitians / Port-au-Prince
Honduras / Honduran, Hondurans / Tegucigalpa
Hong Kong / Hongkonger, Hongkongers /
Hungary / Hungarian, Hungarians / Budapest
Iceland / Icelandic, Icelander, Icelanders / Reykjavik
India / Indian, Indians / New Delhi, Delhi
Indonesia / Indonesian, Indonesians / Jakarta
Iran, Islamic Republic of Iran / Iranian, Iranians / Tehran, Teheran
Iraq / Iraqi, Iraqis / Baghdad
Ireland / Irish, Irishman / Dublin
Israel / Israeli, Israelis / Jerusalem, Tel Aviv
Italy / Italian, Italians / Rome
Ivory Coast, Côte d'Ivoire / Ivorian, Ivorians / Abidjan, Yamoussoukro
Jamaica / Jamaican, Jamaicans /
Japan / Japanese / Tokyo
Jordan / Jordanian, Jordanians / Amman
Kazakhstan / Kazakh, Kazakhs / Astana
Kenya / Kenyan, Kenyans / Nairobi
Kosovo / Kosovar, Kosovars / Pristina
Kuwait / Kuwaiti, Kuwaitis /
Kyrgyzstan / Kyrgyz / Bishkek
Laos / Laotian, Laotians / Vientiane
Latvia / Latvian, Latvians / Riga
Lebanon / Lebanese / Beirut
Liberia / Liberian, Liberians / Monrovia
Libya / Libyan, Libyans / Tripoli
Lithuania / Lithuanian, Lithuanians / Vilnius
Luxembourg / Luxembourgish /
Madagascar / Malagasy / Antananarivo
Malawi / Malawian, Malawians / Lilongwe
Malaysia / Malaysian, Malaysians / Kuala Lumpur
Maldives / Maldivian, Maldivians /
Mali / Malian, Malians / Bamako
Malta / Maltese / Valletta
Mauritania / Mauritanian, Mauritanians / Nouakchott
Mauritius / Mauritian, Mauritians /
Mexico / Mexican, Mexicans / Mexico City
Moldova / Moldovan, Moldovans / Chisinau
Mongolia / Mongolian, Mongolians / Ulaanbaatar
Montenegro / Montenegrin, Montenegrins / Podgorica
Morocco / Moroccan, Moroccans / Rabat
Mozambique / Mozambican, Mozambicans / Maputo
Myanmar, Burma / Burmese / Naypyidaw
Namibia / Namibian, Namibians / Windhoek
Nepal / Nepalese, Nepali / Kathmandu
Netherlands, Holland / Dutch, Dutchman / The Hague
New Zealand / New Zealander, New Zealanders / Wellington
Nicaragua / Nicaraguan, Nicaraguans / Managua
Niger / Nigerien / Niamey
Nigeria / Nigerian, Nigerians / Abuja
North Korea, DPRK, Democratic People's Republic of Korea, N. Korea / North Korean, North Koreans / Pyongyang
North Macedonia, Macedonia / Macedonian, Macedonians / Skopje
Norway / Norwegian, Norwegians / Oslo
Oman / Omani, Omanis / Muscat
Pakistan / Pakistani, Pakistanis / Islamabad
Palestine, State of Palestine / Palestinian, Palestinians / Ramallah
Panama / Panamanian, Panamanians / Panama City
Papua New Guinea / / Port Moresby
Paraguay / Paraguayan, Paraguayans / Asunción, Asuncion
Peru / Peruvian, Peruvians / Lima
Philippines / Philippine, Filipino, Filipinos / Manila
Poland / Polish, Pole, Poles / Warsaw
Portugal / Portuguese / Lisbon
Puerto Rico / Puerto Rican, Puerto Ricans / San Juan
Qatar / Qatari, Qataris / Doha
Romania / Romanian, Romanians / Bucharest
Russia, Russian Federation / Russian, Russians / Moscow
Rwanda / Rwandan, Rwandans / Kigali
Saudi Arabia / Saudi, Saudis, Saudi Arabian / Riyadh
Senegal / Senegalese / Dakar
Serbia / Serbian, Serbians, Serb, Serbs / Belgrade
Sierra Leone / / Freetown
Singapore / Singaporean, Singaporeans /
Slovakia / Slovak, Slovaks / Bratislava
Slovenia / Slovenian, Slovenians / Ljubljana
Somalia / Somali, Somalis / Mogadishu
South Africa / South African, South Africans / Pretoria
South Korea, Republic of Korea, S. Korea / South Korean, South Koreans / Seoul
South Sudan / South Sudanese / Juba
Spain / Spanish, Spaniard, Spaniards / Madrid
Sri Lanka / Sri Lankan, Sri Lankans / Colombo
Sudan / Sudanese / Khartoum
Suriname / Surinamese / Paramaribo
Sweden / Swedish, Swede, Swedes / Stockholm
Switzerland / Swiss / Bern
Syria / Syrian, Syrians / Damascus
Taiwan / Taiwanese / Taipei
Tajikistan / Tajik, Tajiks / Dushanbe
Tanzania / Tanzanian, Tanzanians / Dodoma
Thailand / Thai, Thais / Bangkok
Togo / Togolese / Lomé
Trinidad and Tobago, Trinidad / Trinidadian / Port of Spain
Tunisia / Tunisian, Tunisians / Tunis
Turkey, Türkiye / Turkish, Turk, Turks / Ankara
Turkmenistan / Turkmen / Ashgabat
Uganda / Ugandan, Ugandans / Kampala
Ukraine / Ukrainian, Ukrainians / Kyiv, Kiev
United Arab Emirates, UAE, U.A.E. / Emirati, Emiratis / Abu Dhabi
United Kingdom, UK, U.K., Britain, Great Britain / British, Briton, Britons, Brits / London, Downing Street, Whitehall
Uruguay / Uruguayan, Uruguayans / Montevideo
Uzbekistan / Uzbek, Uzbeks / Tashkent
Vatican, Holy See / /
Venezuela / Venezuelan, Venezuelans / Caracas
Vietnam / Vietnamese / Hanoi
Yemen / Yemeni, Yemenis / Sanaa
Zambia / Zambian, Zambians / Lusaka
Zimbabwe / Zimbabwean, Zimbabweans / Harare
England / English, Englishman /
Scotland / Scottish, Scot, Scots / Edinburgh, Holyrood
Wales / Welsh / Cardiff
Northern Ireland / Northern Irish / Belfast, Stormont
Catalonia / Catalan, Catalans / Barcelona
Kurdistan / Kurdish, Kurd, Kurds / Erbil
Crimea / Crimean / Simferopol
Gaza, Gaza Strip / Gazan, Gazans / Gaza City
Tibet / Tibetan, Tibetans / Lhasa
Europe / European, Europeans /
Asia / Asian, Asians /
Africa / African, Africans /
Latin America / Latin American, Latin Americans /
South America / South American, South Americans /
Central America / Central American, Central Americans /
North America / North American, North Americans /
Middle East / Middle Eastern /
`;

/** Capital: the name can stand for the government; adjective and people: "Peruvian", "Peruvians". */
export type CountryForm = "name" | "adjective" | "people" | "capital";

export interface CountryName {
  /** The first name of the line: the key of the country. */
  readonly country: string;
  readonly form: CountryForm;
}

/** Parts of the world: places, but nobody's government. */
export const REGIONS: ReadonlySet<string> = new Set([
  "Europe",
  "Asia",
  "Africa",
  "Latin America",
  "South America",
  "Central America",
  "North America",
  "Middle East",
]);

// Cities that are so often only cities that they must act ("Geneva" says nothing) are simply not listed as capitals.
const PEOPLE =
  /(?:ans|ians|is|ese|ots|anes|oles|urds|erbs|roats|uks|inns|edes|iards|ons|ers|ots|zechs|reeks|hais|cots|inos|aqis|urks|ajiks|ovaks)$/;

function read(): ReadonlyMap<string, CountryName> {
  const out = new Map<string, CountryName>();
  for (const line of TABLE.trim().split("\n")) {
    const [names = [], people = [], seats = []] = line.split("/").map((cell) =>
      cell
        .split(",")
        .map((s) => s.trim())
        .filter(Boolean),
    );
    const country = names[0] ?? "";
    for (const n of names) out.set(n, { country, form: "name" });
    for (const p of people) {
      const plural = p.endsWith("s") && p !== "Swiss" && PEOPLE.test(p);
      if (!out.has(p)) out.set(p, { country, form: plural ? "people" : "adjective" });
    }
    for (const s of seats) if (!out.has(s)) out.set(s, { country, form: "capital" });
  }
  return out;
}

/** Every name of a country, its people and its seat of government -> the country. */
export const COUNTRY_NAMES = read();

/** Adjective of a country ("Peru" -> "Peruvian"); the name itself where there is none. */
export const ADJECTIVE_OF: ReadonlyMap<string, string> = new Map(
  [...COUNTRY_NAMES].reverse().flatMap(([name, { country, form }]) => (form === "adjective" ? [[country, name]] : [])),
);
