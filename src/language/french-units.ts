/** Names of units in French, for one and for several; those that are symbols stay. */
const NAMES: Readonly<Record<string, readonly [one: string, many: string]>> = {
  month: ['mois', 'mois'],
  year: ['an', 'ans'],
  quarter: ['trimestre', 'trimestres'],
  week: ['semaine', 'semaines'],
  day: ['jour', 'jours'],
  hour: ['heure', 'heures'],
  h: ['h', 'h'],
  min: ['min', 'min'],
  s: ['s', 's'],
  ppt: ['point', 'points'],
  bp: ['point de base', 'points de base'],
  GPU: ['GPU', 'GPU'],
  H100e: ['H100e', 'H100e'],
  token: ['jeton', 'jetons'],
  parameter: ['paramètre', 'paramètres'],
  request: ['requête', 'requêtes'],
  byte: ['octet', 'octets'],
  bit: ['bit', 'bits'],
  job: ['emploi', 'emplois'],
  person: ['personne', 'personnes'],
  building: ['bâtiment', 'bâtiments'],
  site: ['site', 'sites'],
  deal: ['opération', 'opérations'],
  acre: ['acre', 'acres'],
  litre: ['litre', 'litres'],
  gallon: ['gallon', 'gallons'],
  world: ['monde', 'mondes'],
  tCO2: ['t de CO₂', 't de CO₂'],
  gCO2: ['g de CO₂', 'g de CO₂'],
  'GPU-hour': ['heure-GPU', 'heures-GPU'],
  'GPU-month': ['mois-GPU', 'mois-GPU'],
  'job-year': ['emploi-année', 'emplois-années'],
  'million tokens': ['million de jetons', 'millions de jetons'],
};

const POWER_KINDS: Readonly<Record<string, readonly [string, string]>> = {
  IT: ['informatique', 'informatiques'],
  facility: ['site', 'site'],
  contracted: ['souscrit', 'souscrits'],
};
const POWER = /^([kMGT]?W) (IT|facility|contracted)(?:-(\w+))?$/;

/**
 * `mois`, `MW informatiques`, `$/MW site/an` for `month`, `MW IT`, `USD/MW facility/year`. Only
 * what is counted takes the plural; what it is counted by stays one. What has no French name is a
 * symbol, and stays.
 */
export const frenchUnit = (text: string, isMany: boolean): string =>
  text
    .split('/')
    .map((part, at) => term(part, at === 0 && isMany))
    .join('/');

const term = (text: string, isMany: boolean): string => {
  const at = isMany ? 1 : 0;
  const known = NAMES[text];
  if (known) return known[at];
  const power = POWER.exec(text);
  if (power) {
    const [, watts, kind, time] = power;
    const name = POWER_KINDS[kind as string]?.[at];
    return `${watts}\u00a0${name}${time === undefined ? '' : `-${term(time, false)}`}`;
  }
  if (/^[a-z]+s$/.test(text)) return NAMES[text.slice(0, -1)]?.[1] ?? text;
  return text;
};
