import type { CheckedClaim, Citation, Prediction } from '../../src/programme/checked-programme.ts';

const SOURCES: Readonly<Record<string, Omit<Citation, 'key' | 'at'>>> = {
  article: {
    title: 'Article on Stargate, its funding and the reply',
    publisher: 'French news site, not named',
    url: 'not on the web',
    date: '2025-01-24',
  },
  launch: {
    title: 'Announcing The Stargate Project',
    publisher: 'OpenAI',
    url: 'https://openai.com/index/announcing-the-stargate-project/',
    date: '2025-01-21',
  },
  jpmorgan: {
    title: 'JPMorgan lends $2.3B for the campus at Abilene',
    publisher: 'Commercial Observer',
    url: 'https://commercialobserver.com/2025/01/abilene',
    date: '2025-01-23',
  },
  trump: {
    title: 'Remarks by the President on AI infrastructure',
    publisher: 'The White House',
    url: 'https://www.whitehouse.gov/remarks',
    date: '2025-01-21',
  },
};

export const citationOf = (key: string): Citation => ({
  key,
  at: null,
  ...(SOURCES[key] as Omit<Citation, 'key' | 'at'>),
});

const prediction = (
  written: string,
  path: string,
  month: number | null,
  value: number,
  unit: string,
): { readonly kind: 'prediction'; readonly prediction: Prediction } => ({
  kind: 'prediction',
  prediction: {
    written,
    path,
    when: month === null ? null : { kind: 'before', month },
    operator: '>=',
    value,
    unit,
  },
});

const claim = (
  line: number,
  id: string,
  by: string,
  act: CheckedClaim['act'],
  on: string,
  source: string,
  more: Partial<CheckedClaim>,
): CheckedClaim => ({
  id,
  by,
  act,
  on,
  where: null,
  about: null,
  notScored: null,
  written: null,
  distribution: null,
  readAs: null,
  rung: null,
  contests: [],
  supersedes: null,
  quote: null,
  originalLanguage: null,
  form: null,
  saidAt: null,
  readAt: null,
  bound: null,
  inForce: null,
  translation: null,
  translationStatus: null,
  reportedBy: null,
  response: null,
  note: null,
  collapsed: false,
  citation: citationOf(source),
  position: { file: 'programmes/stargate-2025-01/programme.yaml', line, column: 3 },
  ...more,
});

const SOFTBANK = { kind: 'input', path: 'sources."SoftBank equity".secured' } as const;

export const CLAIMS: readonly CheckedClaim[] = [
  claim(624, 'launch-500b', 'OpenAI and SoftBank', 'intends', '2025-01-21', 'launch', {
    about: prediction(
      'programme.spent before 2029-02 >= $500B',
      'programme.spent',
      2029 * 12 + 1,
      500e9,
      'USD',
    ),
    rung: 'announced',
    quote: 'intends to invest $500 billion over the next four years',
    originalLanguage: 'en',
  }),
  claim(640, 'launch-100b', 'OpenAI and SoftBank', 'intends', '2025-01-21', 'launch', {
    about: prediction(
      'programme.spent before 2026-01 >= $100B',
      'programme.spent',
      2026 * 12,
      100e9,
      'USD',
    ),
    quote: 'will begin deploying $100 billion immediately',
    originalLanguage: 'en',
  }),
  claim(655, 'jobs-100k', 'Donald Trump', 'asserts', '2025-01-21', 'trump', {
    about: prediction(
      'public.jobs.peakTotal >= 100,000',
      'public.jobs.peakTotal',
      null,
      1e5,
      'job',
    ),
    quote: 'over 100,000 American jobs almost immediately',
    originalLanguage: 'en',
  }),
  claim(670, 'jobs-hundreds', 'OpenAI', 'intends', '2025-01-21', 'launch', {
    about: prediction(
      'public.jobs.peakTotal >= 200,000',
      'public.jobs.peakTotal',
      null,
      2e5,
      'job',
    ),
    quote: 'hundreds of thousands of American jobs',
    originalLanguage: 'en',
  }),
  claim(690, 'softbank-under-10b', 'Elon Musk', 'asserts', '2025-01-22', 'article', {
    where: 'X',
    about: SOFTBANK,
    written: '< $10B, read as $2B to $10B',
    rung: 'secured',
    contests: ['launch-100b'],
    quote: 'SoftBank a bien moins de 10 milliards de dollars garantis',
    originalLanguage: 'fr',
    translation: 'SoftBank has well under $10 billion secured',
    translationStatus: 'unverified original',
    response: { by: 'Sam Altman', claim: 'softbank-not-under', text: null },
  }),
  claim(712, 'softbank-not-under', 'Sam Altman', 'denies', '2025-01-22', 'article', {
    where: 'X',
    about: SOFTBANK,
    written: '>= $10B',
    contests: ['softbank-under-10b'],
    quote: 'Faux, comme tu le sais sûrement',
    originalLanguage: 'fr',
    translation: 'Wrong, as you surely know',
    translationStatus: 'ok',
  }),
  claim(730, 'jpmorgan-loan', 'JPMorgan', 'reports', '2025-01-23', 'jpmorgan', {
    about: { kind: 'input', path: 'sources."JPMorgan construction loan".secured' },
    written: '$2.3B',
    rung: 'secured',
  }),
  claim(760, 'four-years', 'Masayoshi Son', 'intends', '2024-12-16', 'article', {
    about: prediction(
      'programme.spent before 2029-01 >= $100B',
      'programme.spent',
      2029 * 12,
      100e9,
      'USD',
    ),
    quote: '100 milliards de dollars en quatre ans',
    originalLanguage: 'fr',
  }),
  claim(780, 'doubled', 'Masayoshi Son', 'intends', '2025-01-21', 'article', {
    supersedes: 'four-years',
    notScored: 'the sum is in launch-500b',
    quote: 'Je reviens avec 500',
    originalLanguage: 'fr',
  }),
  claim(800, 'hates', 'Donald Trump', 'opines', '2025-01-23', 'article', {
    collapsed: true,
    notScored: 'a remark on motive',
    quote: 'Elon n’aime pas l’une de ces personnes',
    originalLanguage: 'fr',
    translation: 'Elon does not like one of those people',
    translationStatus: 'garbled',
    response: { by: 'Elon Musk', claim: null, text: 'none found until 24 January 2025' },
  }),
];
