import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { programmeSchema } from '../../programme/json-schema.ts';
import type { Problem } from '../../programme/problem.ts';
import { type Editor, mountEditor } from '../editor/mount-editor.ts';
import type { Control, LiveData } from '../session/live-messages.ts';
import { saveText } from './save-text.ts';

const TYPING_MS = 350;

/** The programme's own file, to write and to check; what is sound is run at once. */
export const EditorPane = ({
  data,
  problems,
  controls,
  isOpen,
  onText,
  onDirty,
}: {
  readonly data: LiveData;
  readonly problems: readonly Problem[];
  readonly controls: readonly Control[];
  readonly isOpen: boolean;
  readonly onText: (text: string) => void;
  /** Told whether the text differs from what is saved. */
  readonly onDirty: (dirty: boolean) => void;
}) => {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const [isShown, setShown] = useState(isOpen);
  const [told, setTold] = useState('');
  const name = data.programmePath.split('/').at(-1) ?? 'programme.yaml';
  const own = useMemo(
    () => problems.filter(({ file }) => file === data.programmePath),
    [problems, data.programmePath],
  );
  const sources = useMemo(
    () => new Map(controls.map((one) => [one.place, `${one.written}. Source: ${one.source}`])),
    [controls],
  );
  const known = useRef(sources);
  known.current = sources;

  const save = (text: string): void => {
    if (!data.served) {
      saveText(name, text);
      onDirty(false);
      setTold(`${name} is handed to you as a download.`);
      return;
    }
    void fetch(`/file?path=${encodeURIComponent(name)}`, { method: 'PUT', body: text }).then(
      async (answer) => {
        if (answer.ok) onDirty(false);
        setTold(answer.ok ? `${name} is saved.` : `Not saved: ${await answer.text()}`);
      },
      () => setTold('Not saved: the server does not answer.'),
    );
  };

  useEffect(() => {
    if (!isShown || !place.current || editor.current) return;
    let typing: ReturnType<typeof setTimeout> | null = null;
    editor.current = mountEditor(place.current, {
      text: data.files[data.programmePath] ?? '',
      schema: programmeSchema(),
      onChange: (text) => {
        onDirty(true);
        if (typing) clearTimeout(typing);
        typing = setTimeout(() => onText(text), TYPING_MS);
      },
      onSave: save,
      sourceAt: (line) => known.current.get(`${data.programmePath}:${line}`) ?? null,
    });
  });
  useEffect(() => () => editor.current?.destroy(), []);
  useEffect(() => editor.current?.setProblems(own), [own, isShown]);

  return (
    <section id="write" aria-labelledby="write-head">
      <h2 id="write-head">Write and check</h2>
      <details open={isShown} onToggle={({ currentTarget }) => setShown(currentTarget.open)}>
        <summary>{data.programmePath}</summary>
        <p>
          What you write is checked as you write it, and run where it is sound. Tab leaves the
          editor; F8 goes to the next problem; Ctrl-Space completes; Ctrl-S saves.
        </p>
        <div ref={place} />
        <p class="tools">
          <button type="button" onClick={() => editor.current && save(editor.current.text())}>
            {data.served ? 'Save' : 'Download'}
          </button>
        </p>
        <p role="status">{told}</p>
      </details>
      <div role="status" class="problems">
        {problems.length === 0 ? null : (
          <ul>
            {problems.map((problem) => (
              <li key={`${problem.file}:${problem.line}:${problem.column} ${problem.code}`}>
                <button
                  type="button"
                  disabled={problem.file !== data.programmePath}
                  onClick={() => {
                    setShown(true);
                    setTimeout(() => editor.current?.goTo(problem.line, problem.column), 50);
                  }}
                >
                  {`${problem.file}:${problem.line}:${problem.column}`}
                </button>{' '}
                {`${problem.severity}: ${problem.message} ${problem.remedy}`}
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
};
