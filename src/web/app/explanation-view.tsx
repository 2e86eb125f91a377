import { useEffect, useRef } from 'preact/hooks';
import type { Unfolded } from '../session/live-messages.ts';
import { webAddress } from './web-address.ts';

/** A figure of the central world, unfolded down to statements, quotes and sources. */
export const ExplanationView = ({
  tree,
  onClose,
}: {
  readonly tree: Unfolded;
  readonly onClose: () => void;
}) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby="explained-head" onClose={onClose}>
      <h2 id="explained-head">How this figure is made</h2>
      <p>In the central world of what is set: every input at its median.</p>
      <Part part={tree} open />
      <p>
        <button type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </p>
    </dialog>
  );
};

const Part = ({ part, open = false }: { readonly part: Unfolded; readonly open?: boolean }) => {
  const address = webAddress(part.url);
  const head = (
    <>
      {part.title}
      {part.element ? ` of ${part.element}` : ''}
      {part.when ? `, ${part.when}` : ''}: <strong>{part.value}</strong>
    </>
  );
  const body = (
    <>
      {part.formula ? (
        <p>
          <code>{`${part.path} = ${part.formula}`}</code>
        </p>
      ) : null}
      {part.source ? (
        <p>
          {address ? (
            <a href={address} rel="noreferrer noopener">
              {part.source}
            </a>
          ) : (
            part.source
          )}
        </p>
      ) : null}
      {part.claims.map((claim) => {
        const link = webAddress(claim.url);
        return (
          <blockquote key={claim.id}>
            <p>{`${claim.by}, ${claim.on}: ${claim.written}`}</p>
            {claim.quote ? <p>“{claim.quote}”</p> : null}
            {link ? (
              <a href={link} rel="noreferrer noopener">
                source
              </a>
            ) : null}
          </blockquote>
        );
      })}
      {part.parts.length > 0 ? (
        <ul>
          {part.parts.map((inner, at) => (
            <li key={`${inner.path} ${at}`}>
              <Part part={inner} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
  const bare = !part.formula && !part.source && part.claims.length + part.parts.length === 0;
  return bare ? (
    <p>{head}</p>
  ) : (
    <details open={open}>
      <summary>{head}</summary>
      {body}
    </details>
  );
};
