/** Who and when; the day stays in one piece. */
export const SaidBy = (props: { readonly by: string; readonly on: string }) => (
  <>
    {props.by}, <time>{props.on}</time>
  </>
);
