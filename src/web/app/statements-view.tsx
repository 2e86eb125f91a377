import { useEffect, useMemo, useState } from 'preact/hooks';
import { told } from '../../language/told.ts';
import type { CheckedClaim } from '../../programme/checked-programme.ts';
import { displayProbability } from '../../quantities/display.ts';
import { displayNumber } from '../../quantities/display-number.ts';
import { ClaimCard } from '../../report/claim-card.tsx';
import { anchorOf, dayText } from '../../report/figures.ts';
import type { RunSummary } from '../../results/run-summary.ts';
import type { Dependents } from '../session/live-messages.ts';
import { statementCard } from '../statement-card.ts';
import { cardWords } from '../words/card-words.ts';
import { savePicture } from './save-picture.ts';
import { saveText } from './save-text.ts';

/** Cards drawn at first: a page of seventy would be long for a hand and an eye. */
const SHOWN_FIRST = 6;

/** Every statement on file, found by its words, each a card that can be shared. */
export const StatementsView = ({
  summary,
  dependents,
  asked,
  made,
  linkTo,
}: {
  readonly summary: RunSummary;
  readonly dependents: Dependents | null;
  /** Id of the statement that the link to this view asked for. */
  readonly asked: string | null;
  readonly made: string;
  /** The link to this view with a statement in it. */
  readonly linkTo: (statement: string) => string;
}) => {
  const [sought, setSought] = useState('');
  const [shown, setShown] = useState(SHOWN_FIRST);
  /** The card that a link asked for: it stands first and is brought into sight. */
  const [wanted, setWanted] = useState(asked);
  const { claims } = summary;
  const found = useMemo(() => {
    const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
    const fits = claims.filter((claim) => {
      const text = [claim.by, claim.quote, claim.translation, claim.id, claim.where, claim.on]
        .join(' ')
        .toLowerCase();
      return words.every((word) => text.includes(word));
    });
    const first = words.length > 0 ? undefined : fits.find(({ id }) => id === wanted);
    return first ? [first, ...fits.filter((claim) => claim !== first)] : fits;
  }, [claims, sought, wanted]);
  useEffect(() => {
    if (wanted !== null) document.getElementById(`claim-${anchorOf(wanted)}`)?.scrollIntoView();
  }, [wanted]);
  /** A card names others; they may not be among those shown, and the link holds what is set. */
  const follow = (event: Event): void => {
    const target = event.target as Element | null;
    const anchor = target?.closest('a[href^="#"]')?.getAttribute('href');
    if (anchor == null) return;
    event.preventDefault();
    const named = claims.find(({ id }) => `#claim-${anchorOf(id)}` === anchor);
    if (!named) return;
    setSought('');
    setWanted(named.id);
  };

  const left = found.length - shown;
  return (
    <section id="statements" aria-labelledby="statements-head">
      <h2 id="statements-head">{cardWords.title}</h2>
      <p>{cardWords.lead}</p>
      <p class="tools">
        <label>
          {cardWords.search}{' '}
          <input
            type="search"
            value={sought}
            onInput={(event) => {
              setSought(event.currentTarget.value);
              setShown(SHOWN_FIRST);
            }}
          />
        </label>
        <small role="status">
          {cardWords.found(displayNumber(found.length, 15), displayNumber(claims.length, 15))}
        </small>
      </p>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: links inside are what is clicked or entered */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the same */}
      <div class="cards" onClick={follow}>
        {found.slice(0, shown).map((claim) => (
          <Card
            key={claim.id}
            claim={claim}
            summary={summary}
            dependents={dependents}
            made={made}
            linkTo={linkTo}
          />
        ))}
      </div>
      {left > 0 ? (
        <p class="tools">
          <button type="button" onClick={() => setShown(found.length)}>
            {cardWords.more(left)}
          </button>
        </p>
      ) : null}
    </section>
  );
};

const Card = ({
  claim,
  summary,
  dependents,
  made,
  linkTo,
}: {
  readonly claim: CheckedClaim;
  readonly summary: RunSummary;
  readonly dependents: Dependents | null;
  readonly made: string;
  readonly linkTo: (statement: string) => string;
}) => {
  const figures = figuresOf(claim, summary, dependents);
  const drawn = (): string =>
    statementCard({
      head: summary.programme.title.includes(summary.programme.asOf)
        ? summary.programme.title
        : cardWords.asKnown(summary.programme.title, dayText(summary.programme.asOf)),
      who: [
        `${claim.by} (${told(claim.act)}${claim.form === null ? '' : `, ${told(claim.form)}`})`,
        dayText(claim.on),
        ...(claim.where === null ? [] : [claim.where]),
      ].join(', '),
      words: claim.quote === null ? null : { text: claim.quote, lang: claim.originalLanguage },
      translation: claim.translation === null ? null : cardWords.translated(claim.translation),
      note: claim.note,
      standing: [...standingOf(claim, summary), ...figures],
      source: cardWords.source(
        claim.citation.title,
        claim.citation.publisher,
        dayText(claim.citation.date),
      ),
      made,
    });
  const name = <span class="unseen">{cardWords.of(claim.id)}</span>;
  return (
    <div class="card" data-statement={claim.id}>
      <ClaimCard claim={claim} heading="h3" />
      {figures.map((text) => (
        <p key={text} class="standing">
          {text}
        </p>
      ))}
      <p class="tools">
        <button type="button" onClick={() => void navigator.clipboard?.writeText(linkTo(claim.id))}>
          {cardWords.copyLink}
          {name}
        </button>
        <button type="button" onClick={() => void savePicture(`${claim.id}.png`, drawn())}>
          {cardWords.picture}
          {name}
        </button>
        <button type="button" onClick={() => saveText(`${claim.id}.svg`, drawn(), 'image/svg+xml')}>
          {cardWords.drawing}
          {name}
        </button>
      </p>
    </div>
  );
};

/** What the statement is to the model, and what contests it: never how true it is. */
const standingOf = (
  { about, written, notScored, contests, response }: CheckedClaim,
  { claims }: RunSummary,
): readonly string[] => {
  const lines: string[] = [];
  if (about === null && notScored !== null) {
    lines.push(cardWords.notScored(notScored.replace(/\.$/, '')));
  } else if (about?.kind === 'input') lines.push(cardWords.assumption(about.path, written));
  const others = contests.map((other) => {
    const rival = claims.find((claim) => claim.id === other);
    return rival ? `${rival.by}, ${dayText(rival.on)}` : other;
  });
  if (others.length > 0) lines.push(cardWords.contests([...new Set(others)]));
  if (response?.text) lines.push(cardWords.replied(response.by, response.text));
  return lines;
};

/** What the worlds say of a prediction, or which figures rest on an assumption. */
const figuresOf = (
  { id, about }: CheckedClaim,
  { targets, run }: RunSummary,
  dependents: Dependents | null,
): readonly string[] => {
  if (about?.kind === 'input') {
    const rests = dependents?.[about.path];
    if (rests) return [cardWords.rests([...rests.figures.map(told), ...rests.predictions])];
    return dependents ? [cardWords.restsNone] : [];
  }
  if (about?.kind !== 'prediction') return [];
  const target = targets.find(({ claim }) => claim === id);
  const { written } = about.prediction;
  return [
    target
      ? cardWords.holds(written, displayProbability(target.probability.value), run.beliefTitle)
      : cardWords.aPrediction(written),
  ];
};

/** The statement that a link asks for, as `#belief=...&statement=ID`. */
export const statementIn = (hash: string): string | null =>
  new URLSearchParams(hash.replace(/^#/, '')).get('statement');
