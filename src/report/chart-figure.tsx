import type { ComponentChildren } from 'preact';
import type { Width } from '../charts/draw.ts';

/**
 * A chart with its title (the subject, never a verdict), a line that says how to read it, its
 * source line and the figures behind it. Drawn for the desk and for the phone; style shows one.
 */
export const ChartFigure = (props: {
  readonly id: string;
  readonly title: string;
  readonly reading: string;
  readonly source: string;
  readonly draw: (width: Width) => string;
  /** The title is a heading of the third order unless the section has its own. */
  readonly heading?: 'h3' | 'h4';
  readonly children?: ComponentChildren;
}) => {
  const Heading = props.heading ?? 'h3';
  return (
    <figure id={props.id}>
      <Heading>{props.title}</Heading>
      <p class="reading">{props.reading}</p>
      {/* Drawn by src/charts, which escapes every text that it is given. */}
      <div class="wide" dangerouslySetInnerHTML={{ __html: props.draw('wide') }} />
      <div class="narrow" dangerouslySetInnerHTML={{ __html: props.draw('narrow') }} />
      <figcaption>
        <span class="source">{props.source}</span>
      </figcaption>
      {props.children}
    </figure>
  );
};
