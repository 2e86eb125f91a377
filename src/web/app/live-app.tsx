import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Language, speakFromNowOn, spoken } from '../../language/language.ts';
import type { Problem } from '../../programme/problem.ts';
import { displayNumber } from '../../quantities/display-number.ts';
import { EnergySection } from '../../report/energy-section.tsx';
import { asWritten, dayText } from '../../report/figures.ts';
import { LoansSection } from '../../report/loans-section.tsx';
import { ReturnsSection } from '../../report/returns-section.tsx';
import { pageWords } from '../../report/words/page-words.ts';
import type {
  Dependents,
  FromSession,
  LiveAnswer,
  LiveBridge,
  LiveData,
  OpenedProgramme,
  Setting,
  Unfolded,
} from '../session/live-messages.ts';
import { frameWords } from '../words/frame-words.ts';
import { inputWords } from '../words/input-words.ts';
import { AnswerView, TargetsView } from './answer-view.tsx';
import { BeliefSwitch } from './belief-switch.tsx';
import { BridgeView } from './bridge-view.tsx';
import { ComputeView } from './compute-view.tsx';
import { EditorPane } from './editor-pane.tsx';
import { ExplanationView } from './explanation-view.tsx';
import { FanView } from './fan-view.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { MonthMap } from './month-map.tsx';
import { MOST_PINS, type Pin, PinnedView } from './pinned-view.tsx';
import { saveText } from './save-text.ts';
import { type SessionLink, startSession } from './session-link.ts';
import { Sliders } from './sliders.tsx';
import { StatementsView, statementIn } from './statements-view.tsx';
import { Jobs, Ladder, Payments, Readings, Schedule } from './summary-views.tsx';
import { languageOf, linkOf, settingOf } from './view-link.ts';

/** Series whose fans follow the hand, in the order shown. */
const FANS = ['capital.gap', 'programme.spent', 'power.energisedIt', 'fleet.accelerators'];
const EVEN_ODDS = 'even-odds';

type Beside = Extract<FromSession, { kind: 'beliefs' }>;

export const LiveApp = ({ data, script }: { readonly data: LiveData; readonly script: string }) => {
  const [programme, setProgramme] = useState<OpenedProgramme | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [setting, setSetting] = useState<Setting | null>(null);
  const [answer, setAnswer] = useState<LiveAnswer | null>(null);
  const [settled, setSettled] = useState<LiveAnswer | null>(null);
  const [beside, setBeside] = useState<Beside | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [tree, setTree] = useState<Unfolded | null>(null);
  const [language, setLanguage] = useState<Language>(spoken);
  const [pins, setPins] = useState<readonly Pin[]>([]);
  const [bridge, setBridge] = useState<LiveBridge | null>(null);
  const [dependents, setDependents] = useState<Dependents | null>(null);
  const [statement] = useState(() => statementIn(location.hash));
  const link = useRef<SessionLink | null>(null);
  const asked = useRef(0);
  const isDirty = useRef(false);
  const current = useRef<Setting | null>(null);
  const linkTo = useCallback(
    (to: Setting) => `#${linkOf(to, language === data.language ? null : language)}`,
    [language, data],
  );
  /** Of what is set when it is asked for: the link of a card does not change with every movement. */
  const linkToStatement = useCallback(
    (id: string): string => {
      const now = current.current;
      const view = now ? `${linkTo(now)}&` : '#';
      return `${location.href.replace(/#.*/, '')}${view}statement=${encodeURIComponent(id)}`;
    },
    [linkTo],
  );
  const speak = useCallback((next: Language): void => {
    speakFromNowOn(next);
    // What the session told is in the language before.
    setTree(null);
    setLanguage(next);
  }, []);

  const ask = useCallback((next: Setting): void => {
    current.current = next;
    asked.current += 1;
    setSetting(next);
    link.current?.send({ kind: 'ask', ask: asked.current, setting: next });
  }, []);

  useEffect(() => {
    const take = (message: FromSession): void => {
      if (message.kind === 'opened') {
        setProgramme(message.programme);
        setProblems(message.problems);
        setTrouble(null);
        ask(readLink(message.programme, data));
      } else if (message.kind === 'problems') {
        setProblems(message.problems);
        setTrouble(message.text);
      } else if (message.kind === 'failed') setTrouble(message.reason);
      else if (message.kind === 'answer') {
        const next = message.answer;
        if (next.ask !== asked.current && next.summary !== null) return;
        setAnswer((shown) => (shown && isLater(shown, next) ? shown : next));
        if (message.answer.summary) {
          setSettled(message.answer);
          setDone(null);
        }
      } else if (message.kind === 'progress') setDone(message.done / message.of);
      else if (message.kind === 'beliefs') setBeside(message);
      else if (message.kind === 'explained') setTree(message.tree);
      else if (message.kind === 'bridge') setBridge(message.bridge);
      else if (message.kind === 'dependents') setDependents(message.byInput);
      else saveText('run.json', message.text, 'application/json');
    };
    link.current = startSession(data, script, take);
  }, [ask, data, script]);

  useEffect(() => {
    if (setting) history.replaceState(null, '', linkTo(setting));
  }, [setting, linkTo]);
  useEffect(() => {
    if (!programme) return;
    const follow = (): void => {
      // An anchor within the page is no setting.
      if (!location.hash.includes('=')) return;
      speak(languageOf(location.hash, data.language));
      ask(readLink(programme, data));
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [programme, ask, speak, data]);
  useEffect(() => {
    document.documentElement.lang = language;
    if (programme) document.title = pageWords.headTitle(programme.title);
  }, [language, programme]);

  useEffect(() => {
    if (!data.served) return;
    // What is set stands in the link, so that it outlives the change of a file.
    const changes = new EventSource('/events');
    changes.addEventListener('changed', () => {
      // What a person writes at this moment is not thrown away.
      if (!isDirty.current) location.reload();
    });
    return () => changes.close();
  }, [data]);

  const hold = useCallback(
    (path: string, value: number | null): void => {
      const now = current.current;
      if (!now) return;
      const { [path]: _, ...others } = now.held;
      ask({ ...now, held: value === null ? others : { ...others, [path]: value } });
    },
    [ask],
  );
  const explain = useCallback((path: string, element: string | null, step: number | null): void => {
    const now = current.current;
    if (!now) return;
    const asked = { setting: now, path, element, step, language: spoken() };
    link.current?.send({ kind: 'explain', ...asked });
  }, []);
  const reset = useCallback((): void => {
    if (current.current) ask({ ...current.current, held: {} });
  }, [ask]);

  const tops = useRef(new Map<string, number>());
  const fans = useMemo(
    () => FANS.flatMap((path) => answer?.fans.filter((fan) => fan.path === path) ?? []),
    [answer],
  );

  const write = useCallback(
    (text: string): void => {
      const files = { ...data.files, [data.programmePath]: text };
      link.current?.send({ kind: 'open', data: { ...data, files }, script });
    },
    [data, script],
  );
  const pane = (
    <EditorPane
      key="write"
      data={data}
      language={language}
      problems={problems}
      controls={programme?.controls ?? []}
      isOpen={false}
      onText={write}
      onDirty={(dirty) => {
        isDirty.current = dirty;
      }}
    />
  );
  const alarm =
    trouble === null ? null : (
      <section role="alert" key="alarm">
        <h2>{frameWords.cannotBeRun}</h2>
        {language === 'en' ? null : <p>{frameWords.toldInEnglish}</p>}
        <pre {...asWritten()}>{trouble}</pre>
      </section>
    );
  if (!programme || !setting || !answer) {
    return (
      <main>
        {alarm ?? <p role="status">{frameWords.compiling}</p>}
        {alarm ? pane : null}
      </main>
    );
  }
  const isSettled = settled !== null && settled.ask === asked.current;
  const summary = settled?.summary ?? null;
  const madeOf = (worlds: number): string =>
    frameWords.made(countText(worlds), data.seed, programme.hash.slice(0, 12));
  const made = madeOf(answer.worlds);
  const topOf = (path: string, most: number): number => {
    const known = tops.current.get(path) ?? 0;
    // Calm: the axis moves only when a fan leaves it or falls far below.
    if (most > known || most < known / 3) tops.current.set(path, roundTop(most));
    return tops.current.get(path) ?? 1;
  };
  return (
    <main data-ask={answer.ask} data-worlds={answer.worlds} data-settled={String(isSettled)}>
      <a class="skip" href="#answer-head">
        {frameWords.toTheAnswer}
      </a>
      <header>
        <LanguageSwitch language={language} onSpeak={speak} />
        <h1>{pageWords.headTitle(programme.title)}</h1>
        <p>{frameWords.lead(dayText(programme.asOf))}</p>
      </header>
      {alarm}
      <p role="status" class="worlds">
        {isSettled
          ? frameWords.allRun(countText(answer.worlds))
          : frameWords.soFar(
              countText(answer.worlds),
              done === null ? null : Math.round(done * 100),
            )}
      </p>
      <AnswerView
        answer={answer}
        sentences={isSettled && summary ? summary.answer : null}
        onExplain={explain}
      />
      <div class="beside">
        <BeliefSwitch programme={programme} setting={setting} beside={beside} onSet={ask} />
        <section id="fans" aria-labelledby="fans-head">
          <h2 id="fans-head">{inputWords.monthByMonth}</h2>
          {fans.map((fan) => (
            <FanView
              key={`${fan.path} ${fan.element}`}
              fan={fan}
              top={topOf(fan.path, Math.max(...fan.quantiles.p95))}
              place={{
                startMonth: programme.startMonth,
                monthsPerStep: programme.monthsPerStep,
                made,
              }}
              onExplain={explain}
            />
          ))}
        </section>
      </div>
      <Sliders
        controls={programme.controls}
        held={setting.held}
        startMonth={programme.startMonth}
        language={language}
        onHold={hold}
        onReset={reset}
      />
      <TargetsView answer={answer} />
      <PinnedView
        pins={pins}
        now={answer}
        onPin={() =>
          setPins((known) =>
            known.length < MOST_PINS
              ? [...known, { name: pinName(known), setting, answer }]
              : known,
          )
        }
        onDrop={(at) => setPins((known) => known.filter((_, index) => index !== at))}
        onTake={ask}
        linkTo={linkTo}
      />
      {pins.length > 0 ? (
        <BridgeView
          ends={[...pins, { name: frameWords.now, setting }]}
          programme={programme}
          bridge={bridge}
          onAsk={(from, to) => link.current?.send({ kind: 'bridge', from, to })}
        />
      ) : null}
      {summary ? (
        <Settled
          summary={summary}
          map={data.map}
          startMonth={programme.startMonth}
          stale={!isSettled}
          language={language}
        />
      ) : null}
      {summary ? (
        <Statements
          summary={summary}
          dependents={dependents}
          asked={statement}
          made={madeOf(summary.run.worlds)}
          linkTo={linkToStatement}
          language={language}
        />
      ) : null}
      {pane}
      <p class="tools">
        <button
          type="button"
          disabled={!isSettled}
          onClick={() => link.current?.send({ kind: 'json' })}
        >
          {frameWords.runJson}
        </button>
        {data.served ? (
          <>
            <a href="/export/programme.xlsx" download>
              {frameWords.workbook}
            </a>
            <a href="/export/fans.csv" download>
              {frameWords.csv}
            </a>
            <a href="/export/series.parquet" download>
              {frameWords.parquet}
            </a>
          </>
        ) : null}
        <button type="button" onClick={() => void navigator.clipboard?.writeText(location.href)}>
          {frameWords.copyLink}
        </button>
      </p>
      {tree ? <ExplanationView tree={tree} onClose={() => setTree(null)} /> : null}
    </main>
  );
};

/** Made again when what it tells is another, and not at every movement. */
const Statements = ({
  language,
  ...props
}: Parameters<typeof StatementsView>[0] & { readonly language: Language }) =>
  useMemo(
    () => <StatementsView {...props} />,
    [props.summary, props.dependents, props.asked, props.made, props.linkTo, language],
  );

const Settled = ({
  summary,
  map,
  startMonth,
  stale,
  language,
}: {
  readonly summary: NonNullable<LiveAnswer['summary']>;
  readonly map: LiveData['map'];
  readonly startMonth: number;
  /** Of the setting before, while the worlds of this one run. */
  readonly stale: boolean;
  readonly language: Language;
}) => {
  const views = useMemo(
    () => (
      <>
        <Readings summary={summary} />
        <Ladder summary={summary} />
        <Payments summary={summary} />
        <LoansSection summary={summary} />
        <ReturnsSection summary={summary} />
        <MonthMap summary={summary} map={map} startMonth={startMonth} />
        <EnergySection summary={summary} />
        <Schedule summary={summary} startMonth={startMonth} />
        <ComputeView summary={summary} />
        <Jobs summary={summary} />
      </>
    ),
    // Its words are those of the language spoken.
    [summary, map, startMonth, language],
  );
  // Dimmed without being made again: a movement of the hand must not wait for tables.
  return (
    <div class={stale ? 'stale' : ''} aria-busy={stale}>
      {views}
    </div>
  );
};

/** Whether what is shown is of a later setting, or of more worlds of the same. */
const isLater = (shown: LiveAnswer, next: LiveAnswer): boolean =>
  shown.ask > next.ask || (shown.ask === next.ask && shown.worlds > next.worlds);

/** The next value above that parts into four round steps. */
const roundTop = (most: number): number => {
  if (!(most > 0)) return 1;
  const order = 10 ** Math.floor(Math.log10(most / 4));
  const step = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((part) => part * order * 4 >= most) ?? 10;
  return step * order * 4;
};

const countText = (count: number): string => displayNumber(count, 15);

const pinName = (pins: readonly Pin[]): string => {
  const letters = ['A', 'B', 'C', 'D'];
  return letters.find((letter) => pins.every(({ name }) => name !== letter)) ?? 'E';
};

const readLink = (programme: OpenedProgramme, data: LiveData): Setting =>
  settingOf(
    location.hash,
    {
      beliefs: programme.beliefs.map(({ name }) => name),
      questions: new Map(programme.questions.map(({ id, claims }) => [id, claims.length])),
      paths: new Set(programme.controls.map(({ path }) => path)),
    },
    data.belief ?? EVEN_ODDS,
  );
