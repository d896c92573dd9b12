/** Units that can be measured against each other, with the factor to the base unit of their dimension. */
interface Unit {
  readonly unit: string;
  readonly factor: number;
}

const define = (unit: string, factor: number, names: string): readonly (readonly [string, Unit])[] =>
  names.split(" ").map((name) => [name.replaceAll("_", " "), { unit, factor }] as const);

// International System of Units and the customary measures of the US and Britain (NIST Handbook 44, Appendix C).
const UNITS = new Map<string, Unit>([
  ...define("%", 1, "% percent per_cent pct percentage_point percentage_points"),
  ...define("km", 1, "km kms kilometer kilometers kilometre kilometres"),
  ...define("km", 1.609344, "mile miles mi"),
  ...define("km", 1.852, "nautical_mile nautical_miles"),
  ...define("m", 1, "m meter meters metre metres"),
  ...define("m", 0.3048, "foot feet ft"),
  ...define("m", 0.01, "cm centimeter centimeters centimetre centimetres"),
  ...define("ha", 1, "ha hectare hectares"),
  ...define("ha", 0.40468564, "acre acres"),
  ...define("ha", 100, "square_kilometer square_kilometers square_kilometre square_kilometres sq_km km2"),
  ...define("ha", 258.9988, "square_mile square_miles"),
  ...define("t", 1, "t ton tons tonne tonnes metric_ton metric_tons metric_tonnes"),
  ...define("t", 0.001, "kg kilogram kilograms kilo kilos"),
  ...define("t", 0.00045359237, "lb lbs pound_weight"),
  ...define("TEU", 1, "teu teus"),
  ...define("MW", 1, "mw megawatt megawatts"),
  ...define("MW", 1000, "gw gigawatt gigawatts"),
  ...define("barrel", 1, "barrel barrels bbl"),
  ...define("l", 1, "l liter liters litre litres"),
  ...define("°C", 1, "°c celsius degrees_celsius"),
  ...define("day", 1, "day days"),
  ...define("day", 7, "week weeks"),
  ...define("month", 1, "month months"),
  ...define("month", 12, "year years"),
  ...define("month", 120, "decade decades"),
  ...define("hour", 1, "hour hours"),
  ...define("hour", 1 / 60, "minute minutes"),
]);

const CURRENCY_SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^(?:US|U\.S\.)?\s?\$$/i, "USD"],
  [/^(?:C|CA|CAD)\$$/i, "CAD"],
  [/^(?:A|AU|AUD)\$$/i, "AUD"],
  [/^(?:HK)\$$/i, "HKD"],
  [/^R\$$/, "BRL"],
  [/^€$/, "EUR"],
  [/^£$/, "GBP"],
  [/^¥$/, "JPY"],
  [/^₹$/, "INR"],
  [/^S\/\.?$/, "PEN"],
];

const CURRENCY_WORDS = new Map(
  (
    "dollar dollars=USD us_dollars=USD usd=USD euro=EUR euros=EUR eur=EUR pound=GBP pounds=GBP gbp=GBP sterling=GBP " +
    "yuan=CNY renminbi=CNY rmb=CNY yen=JPY rupee=INR rupees=INR ruble=RUB rubles=RUB roubles=RUB peso=peso pesos=peso " +
    "sol=PEN soles=PEN real=BRL reais=BRL franc=CHF francs=CHF won=KRW rand=ZAR"
  )
    .split(" ")
    .map((entry) => {
      const [name = "", code = "USD"] = entry.split("=");
      return [name.replaceAll("_", " "), code] as const;
    }),
);

/** ISO 4217 code of a sign that stands before a number, or null. A bare $ is read as US dollars. */
export const currencyOfSign = (sign: string): string | null =>
  CURRENCY_SIGNS.find(([pattern]) => pattern.test(sign.trim()))?.[1] ?? null;

/** The unit that the words behind a number name: the longest of up to two words. */
export function unitOf(first: string, second: string): (Unit & { readonly words: number }) | null {
  const two = `${first} ${second}`.toLowerCase();
  const one = first.toLowerCase();
  for (const [name, words] of [
    [two, 2],
    [one, 1],
  ] as const) {
    const unit = UNITS.get(name);
    if (unit) return { ...unit, words };
    const code = CURRENCY_WORDS.get(name);
    if (code) return { unit: code, factor: 1, words };
  }
  return null;
}

/** Units that are money: sums of them can be compared, and added up, as they are. */
export const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit) && unit !== "TEU";

/** Names of the kind "km", "USD": measured, not counted. */
export const isMeasure = (unit: string): boolean =>
  isCurrency(unit) || [...UNITS.values()].some((u) => u.unit === unit);
