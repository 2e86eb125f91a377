import type { ComponentChildren } from 'preact';

/** A chapter of the report: heading of the second order, reachable by name. */
export const Section = (props: {
  readonly id: string;
  readonly title: string;
  readonly lead?: ComponentChildren;
  readonly children?: ComponentChildren;
}) => (
  <section id={props.id} aria-labelledby={`${props.id}-title`}>
    <h2 id={`${props.id}-title`}>{props.title}</h2>
    {props.lead === undefined ? null : <p class="lead">{props.lead}</p>}
    {props.children}
  </section>
);
