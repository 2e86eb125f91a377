import { useEffect, useRef } from 'preact/hooks';
import type { Unfolded } from '../session/live-messages.ts';
import { inputWords } from '../words/input-words.ts';
import { ClaimLine, ClaimQuote } from './claim-line.tsx';
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
      <h2 id="explained-head">{inputWords.howMade}</h2>
      <p>{inputWords.centralWorld}</p>
      <Part part={tree} open />
      <p>
        <button type="button" onClick={() => dialog.current?.close()}>
          {inputWords.close}
        </button>
      </p>
    </dialog>
  );
};

const Part = ({ part, open = false }: { readonly part: Unfolded; readonly open?: boolean }) => {
  const address = webAddress(part.url);
  const head = (
    <>
      {inputWords.partHead(part.title, part.element, part.when)}
      <strong>{part.value}</strong>
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
          <div key={claim.id} class="claim">
            <p>
              <ClaimLine claim={claim} />
            </p>
            <ClaimQuote claim={claim} />
            {link ? (
              <a href={link} rel="noreferrer noopener">
                {inputWords.source}
              </a>
            ) : null}
          </div>
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
