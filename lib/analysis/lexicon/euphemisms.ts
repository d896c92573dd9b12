import type { Group } from "./matcher";

/** Mild or technical words for what is harsh (Allan and Burridge 1991), of war, work, money, policing and diplomacy. */
export const EUPHEMISMS: readonly Group[] = [
  {
    name: "force",
    weight: 0.75,
    phrases: `collateral damage, friendly fire, surgical strike, surgical strikes, precision strike, precision strikes, enhanced interrogation, enhanced interrogation techniques, extraordinary rendition, regime change, special military operation, limited military operation, kinetic action, kinetic operation, kinetic operations, kinetic strike, kinetic strikes,
      police action, peacekeeping operation, humanitarian intervention, stability operations, security operation, pacification, neutralized, neutralised, neutralize, neutralise, neutralizing, neutralising, eliminated targets, soft target, soft targets, boots on the ground, officer involved shooting, non lethal force, less lethal, crowd control measures,
      re education camp, re education camps, reeducation camp, vocational training center, vocational training centers, population transfer, relocation of the population, voluntary migration, buffer zone, no fly zone, mowing the grass, show of force, freedom of navigation operation, security assistance, defensive weapons, lethal aid, security cooperation, forward presence, deterrence posture`,
  },
  {
    name: "work-and-money",
    weight: 0.7,
    phrases: `downsizing, downsized, downsize, rightsizing, right sizing, rightsized, restructuring, workforce reduction, workforce reductions, reduction in force, headcount reduction, headcount reductions, involuntary separation, streamlining, streamlined, streamline, labor flexibility, labour flexibility, flexible labor, flexible labour, structural adjustment, structural adjustments, structural reforms,
      austerity measures, fiscal consolidation, belt tightening, tough choices, hard choices, difficult choices, painful reforms, revenue enhancement, revenue enhancements, negative growth, market correction, soft landing, quantitative easing, cost savings, efficiency savings, voluntary restraint, self restraint, creative accounting, tax optimization, tax planning, facilitation payment, facilitation payments,
      pre owned, economically disadvantaged, economically inactive, underprivileged, low income households, food insecurity, food insecure, housing insecure, affordability challenges, price adjustment, price adjustments, voluntary export restraints`,
  },
  {
    name: "diplomacy",
    weight: 0.65,
    phrases: `frank discussion, frank discussions, frank exchange, frank exchange of views, candid discussion, candid discussions, candid exchange, full and frank, constructive dialogue, constructive talks, robust discussion, robust exchange, robust exchanges, difference of opinion, differences of opinion, differing views, divergent views, disagreements remain, global challenges, common challenges, shared challenges,
      regional challenges, not helpful, unhelpful, regrettable, deeply regrettable, challenging environment, challenging conditions, sensitive issue, sensitive issues, irregularities, inappropriate relationship, working level talks, confidence building, all options are on the table, all options on the table, economical with the truth, misspoke, misstatement, credibility gap, less than ideal, less than optimal, less than satisfactory, not without problems, mixed results, room for improvement, active neutrality, strategic patience, strategic ambiguity`,
  },
  {
    name: "life",
    weight: 0.65,
    phrases: `passed away, passing away, pass away, laid to rest, put to sleep, correctional facility, correctional facilities, processing center, processing centers, removal operations, remove individuals, substance abuse issues, differently abled, senior citizens, golden years, urban renewal, slum clearance, gentrification, informal settlement, informal settlements, resettlement, resettled, sex worker, sex workers, adult entertainment, wardrobe malfunction, domestic incident, civil disturbance, self inflicted, end of life care, family planning, reproductive health, climate change mitigation`,
  },
];
