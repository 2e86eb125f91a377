import type { ComponentChildren } from 'preact';

/** What may be wider than the page: it scrolls by itself, by keyboard too. */
export const Scroll = ({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ComponentChildren;
}) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard
  <section class="scroll" tabIndex={0} aria-label={label}>
    {children}
  </section>
);
