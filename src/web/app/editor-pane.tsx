import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '../../language/language.ts';
import { sentence } from '../../language/told.ts';
import { programmeSchema } from '../../programme/json-schema.ts';
import type { Problem } from '../../programme/problem.ts';
import { asWritten } from '../../report/figures.ts';
import { type Editor, mountEditor } from '../editor/mount-editor.ts';
import type { Control, LiveData } from '../session/live-messages.ts';
import { editorWords } from '../words/editor-words.ts';
import { saveText } from './save-text.ts';

const TYPING_MS = 350;

/** The programme's own file, to write and to check; what is sound is run at once. */
export const EditorPane = ({
  data,
  language,
  problems,
  controls,
  isOpen,
  onText,
  onDirty,
}: {
  readonly data: LiveData;
  readonly language: Language;
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
  /** Made when it is shown: the language may have changed since. */
  const [note, setNote] = useState<(() => string) | null>(null);
  const tell = (make: () => string): void => setNote(() => make);
  const name = data.programmePath.split('/').at(-1) ?? 'programme.yaml';
  const own = useMemo(
    () => problems.filter(({ file }) => file === data.programmePath),
    [problems, data.programmePath],
  );
  const sources = useMemo(
    () =>
      new Map(
        controls.map((one) => [one.place, editorWords.sourceAt(one.written, sentence(one.source))]),
      ),
    // The sources are told in the language spoken.
    [controls, language],
  );
  const known = useRef(sources);
  known.current = sources;

  const save = (text: string): void => {
    if (!data.served) {
      saveText(name, text);
      onDirty(false);
      tell(() => editorWords.handedOver(name));
      return;
    }
    void fetch(`/file?path=${encodeURIComponent(name)}`, { method: 'PUT', body: text }).then(
      async (answer) => {
        const why = answer.ok ? '' : await answer.text();
        if (answer.ok) onDirty(false);
        tell(() => (answer.ok ? editorWords.saved(name) : editorWords.notSaved(why)));
      },
      () => tell(() => editorWords.noServer),
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
  useEffect(() => editor.current?.speakNow(), [language]);

  return (
    <section id="write" aria-labelledby="write-head">
      <h2 id="write-head">{editorWords.write}</h2>
      <details open={isShown} onToggle={({ currentTarget }) => setShown(currentTarget.open)}>
        <summary>{data.programmePath}</summary>
        <p>{editorWords.how}</p>
        <div ref={place} />
        <p class="tools">
          <button type="button" onClick={() => editor.current && save(editor.current.text())}>
            {data.served ? editorWords.save : editorWords.download}
          </button>
        </p>
        <p role="status">{note?.()}</p>
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
                <span {...asWritten()}>
                  {`${problem.severity}: ${problem.message} ${problem.remedy}`}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
};
