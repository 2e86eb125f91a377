import { useState } from 'preact/hooks';
import { told } from '../../language/told.ts';
import { displayProbability, displayQuantity } from '../../quantities/display.ts';
import { displayNumber } from '../../quantities/display-number.ts';
import { parseUnit } from '../../quantities/unit.ts';
import type { LiveBridge, OpenedProgramme, Setting } from '../session/live-messages.ts';
import { bridgeWords } from '../words/bridge-words.ts';
import { inputWords } from '../words/input-words.ts';
import { HeadedTable } from './headed-table.tsx';

/** A setting that the way may begin or end at. */
export interface BridgeEnd {
  readonly name: string;
  readonly setting: Setting;
}

/** What each difference between two settings does to a figure, one after another. */
export const BridgeView = ({
  ends,
  programme,
  bridge,
  onAsk,
}: {
  /** At least two, the last what is set now. */
  readonly ends: readonly BridgeEnd[];
  readonly programme: OpenedProgramme;
  readonly bridge: LiveBridge | null;
  readonly onAsk: (from: Setting, to: Setting) => void;
}) => {
  const [from, setFrom] = useState(ends[0]?.name ?? '');
  const [to, setTo] = useState(ends.at(-1)?.name ?? '');
  const [chosen, setChosen] = useState('');
  const end = (name: string, other: BridgeEnd | undefined): BridgeEnd =>
    (ends.find((one) => one.name === name) ?? other ?? ends[0]) as BridgeEnd;
  const choice = (label: string, value: string, set: (name: string) => void) => (
    <label>
      {label}{' '}
      <select value={value} onChange={(event) => set(event.currentTarget.value)}>
        {ends.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
  const measures = bridge?.steps[0]?.measures ?? [];
  const measure = measures.find(({ id }) => id === chosen) ?? measures[0];
  return (
    <section id="bridge" aria-labelledby="bridge-head">
      <h3 id="bridge-head">{bridgeWords.title}</h3>
      <p class="tools">
        {choice(bridgeWords.from, end(from, ends[0]).name, setFrom)}
        {choice(bridgeWords.to, end(to, ends.at(-1)).name, setTo)}
        <button
          type="button"
          onClick={() => onAsk(end(from, ends[0]).setting, end(to, ends.at(-1)).setting)}
        >
          {bridgeWords.show}
        </button>
        {measure ? (
          <label>
            {bridgeWords.figure}{' '}
            <select value={measure.id} onChange={(event) => setChosen(event.currentTarget.value)}>
              {measures.map(({ id, title, isProbability }) => (
                <option key={id} value={id}>
                  {isProbability ? `${title} ${bridgeWords.holdsIn} …` : told(title)}
                </option>
              ))}
            </select>
          </label>
        ) : null}
      </p>
      {bridge && bridge.steps.length < 2 ? <p role="status">{bridgeWords.same}</p> : null}
      {bridge && measure && bridge.steps.length > 1 ? (
        <Steps bridge={bridge} id={measure.id} programme={programme} />
      ) : null}
    </section>
  );
};

const Steps = ({
  bridge,
  id,
  programme,
}: {
  readonly bridge: LiveBridge;
  readonly id: string;
  readonly programme: OpenedProgramme;
}) => {
  const values = bridge.steps.map(
    ({ measures }) =>
      measures.find((one) => one.id === id) as LiveBridge['steps'][0]['measures'][0],
  );
  const { unit, isProbability, title } = values[0] as (typeof values)[0];
  const text = (value: number): string =>
    isProbability ? displayProbability(value) : displayQuantity(value, parseUnit(unit));
  const moved = (change: number): string =>
    `${change > 0 ? '+' : change < 0 ? '−' : ''}` +
    (isProbability
      ? bridgeWords.points(displayNumber(Math.abs(change) * 100, 2))
      : displayQuantity(Math.abs(change), parseUnit(unit)));
  const nameOf = (at: number): string => {
    const { path, setting } = bridge.steps[at] as LiveBridge['steps'][0];
    if (path !== null) {
      const control = programme.controls.find((one) => one.path === path);
      return control ? told(control.title) : path;
    }
    const belief = programme.beliefs.find(({ name }) => name === setting.belief);
    return bridgeWords.belief(
      belief?.isOurs ? inputWords.evenOdds : (belief?.title ?? setting.belief),
    );
  };
  const rows = values.slice(1).map(({ value }, index) => {
    const before = (values[index] as (typeof values)[0]).value;
    return { name: nameOf(index + 1), path: bridge.steps[index + 1]?.path, before, after: value };
  });
  const first = (values[0] as (typeof values)[0]).value;
  const last = (values.at(-1) as (typeof values)[0]).value;
  return (
    <>
      <p>{bridgeWords.lead(displayNumber(bridge.worlds, 15))}</p>
      <Drawing
        title={isProbability ? title : told(title)}
        values={values.map(({ value }) => value)}
      />
      <HeadedTable
        label={bridgeWords.title}
        heads={[bridgeWords.change, bridgeWords.before, bridgeWords.after, bridgeWords.by]}
      >
        {rows.map(({ name, path, before, after }) => (
          <tr key={path ?? 'belief'}>
            <th scope="row">
              {name} {path ? <code>{path}</code> : null}
            </th>
            <td>{text(before)}</td>
            <td>{text(after)}</td>
            <td>{moved(after - before)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{bridgeWords.whole}</th>
          <td>{text(first)}</td>
          <td>{text(last)}</td>
          <td data-bridge-change={last - first}>{moved(last - first)}</td>
        </tr>
      </HeadedTable>
    </>
  );
};

const ACROSS = 640;
const ROW = 22;

/** Each step a bar from the value before to the value after; the table tells it in figures. */
const Drawing = ({
  title,
  values,
}: {
  readonly title: string;
  readonly values: readonly number[];
}) => {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const x = (value: number): number => 8 + ((value - low) / (high - low || 1)) * (ACROSS - 16);
  const bar = (from: number, to: number, row: number, name: string) => (
    <rect
      key={row}
      class={name}
      x={Math.min(x(from), x(to)).toFixed(1)}
      y={row * ROW + 4}
      width={Math.max(1.5, Math.abs(x(to) - x(from))).toFixed(1)}
      height={ROW - 8}
    />
  );
  return (
    <svg
      viewBox={`0 0 ${ACROSS} ${(values.length + 1) * ROW}`}
      role="img"
      aria-label={bridgeWords.drawn(title)}
    >
      <line class="grid" x1={x(0)} x2={x(0)} y1={0} y2={(values.length + 1) * ROW} />
      {bar(0, values[0] as number, 0, 'band-50')}
      {values.slice(1).map((value, index) => {
        const before = values[index] as number;
        return bar(before, value, index + 1, value < before ? 'fallen' : 'risen');
      })}
      {bar(0, values.at(-1) as number, values.length, 'band-50')}
    </svg>
  );
};
