import { spoken } from '../language/language.ts';
import { dayText } from './figures.ts';

/** Who and when; the day stays in one piece. */
export const SaidBy = (props: { readonly by: string; readonly on: string }) => (
  <>
    {props.by},{' '}
    <time {...(spoken() === 'fr' ? { dateTime: props.on } : {})}>{dayText(props.on)}</time>
  </>
);
