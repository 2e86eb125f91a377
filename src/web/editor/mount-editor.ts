import { autocompletion, type CompletionContext, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { defaultHighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { EditorView, hoverTooltip, keymap, lineNumbers } from '@codemirror/view';
import { spoken } from '../../language/language.ts';
import type { Problem } from '../../programme/problem.ts';
import { editorWords } from '../words/editor-words.ts';
import { keysAbove, readLine } from './keys-above.ts';
import { keysAt, meaningAt, type Schema, valuesAt } from './schema-at.ts';

export interface EditorOptions {
  readonly text: string;
  readonly schema: Schema;
  readonly onChange: (text: string) => void;
  readonly onSave: (text: string) => void;
  /** What is known of the value that stands at a line, 1-based: its range and its source. */
  readonly sourceAt: (line: number) => string | null;
}

export interface Editor {
  text(): string;
  /** Problems of this file, as the command line words them. */
  setProblems(problems: readonly Problem[]): void;
  /** Puts the cursor there, 1-based. */
  goTo(line: number, column: number): void;
  /** Tells its own words in the language spoken now. */
  speakNow(): void;
  destroy(): void;
}

/**
 * An editor of a programme's YAML: completion and hints from the schema, problems at their lines.
 * Tab leaves it, as it leaves any field; F8 goes to the next problem; Ctrl-S saves.
 */
export const mountEditor = (place: HTMLElement, options: EditorOptions): Editor => {
  const { schema } = options;
  const save = (view: EditorView): boolean => {
    options.onSave(view.state.doc.toString());
    return true;
  };
  const language = new Compartment();
  const view = new EditorView({
    parent: place,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        lineNumbers(),
        history(),
        yaml(),
        syntaxHighlighting(defaultHighlightStyle),
        lintGutter(),
        autocompletion({ override: [(context) => complete(schema, context)] }),
        hoverTooltip((editor, position) => hint(editor, position, options)),
        keymap.of([
          { key: 'Mod-s', run: save, preventDefault: true },
          ...completionKeymap,
          ...lintKeymap,
          ...historyKeymap,
          ...defaultKeymap,
        ]),
        EditorView.lineWrapping,
        language.of(ownWords()),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) options.onChange(update.state.doc.toString());
        }),
        LOOK,
      ],
    }),
  });
  const positionOf = (line: number, column: number): number => {
    const { doc } = view.state;
    const found = doc.line(Math.min(Math.max(1, line), doc.lines));
    return Math.min(found.to, found.from + Math.max(0, column - 1));
  };
  return {
    text: () => view.state.doc.toString(),
    setProblems: (problems) => {
      const diagnostics = problems.map(({ line, column, length, severity, message, remedy }) => {
        const from = positionOf(line, column);
        const to = Math.min(from + length, view.state.doc.lineAt(from).to);
        return { from, to: Math.max(from, to), severity, message: `${message}\n${remedy}` };
      });
      view.dispatch(setDiagnostics(view.state, diagnostics));
    },
    goTo: (line, column) => {
      const at = positionOf(line, column);
      view.dispatch({ selection: { anchor: at }, scrollIntoView: true });
      view.focus();
    },
    speakNow: () => view.dispatch({ effects: language.reconfigure(ownWords()) }),
    destroy: () => view.destroy(),
  };
};

/** Words of the editor itself, to be read aloud or shown in its panels. */
const ownWords = (): Extension => [
  EditorView.contentAttributes.of({ 'aria-label': editorWords.asYaml, tabindex: '0' }),
  EditorState.phrases.of({
    Diagnostics: editorWords.diagnostics,
    'No diagnostics': editorWords.noDiagnostics,
    Completions: editorWords.completions,
    close: editorWords.close,
    'Control character': editorWords.controlCharacter,
    'Selection deleted': editorWords.selectionDeleted,
  }),
];

/** The schema explains its keys in English. */
const markEnglish = (element: HTMLElement): void => {
  if (spoken() !== 'en') element.lang = 'en';
};

const linesOf = (state: EditorState): readonly string[] => state.doc.toString().split('\n');

/** Keys where a key may stand, and the words of a choice behind one. */
const complete = (schema: Schema, context: CompletionContext) => {
  const line = context.state.doc.lineAt(context.pos);
  const before = line.text.slice(0, context.pos - line.from);
  const above = keysAbove(linesOf(context.state), line.number - 1);
  const key = /^\s*(?:- +)*([\w-]*)$/.exec(before);
  if (key) {
    const word = key[1] as string;
    if (word === '' && !context.explicit) return null;
    return {
      from: context.pos - word.length,
      options: keysAt(schema, above).map(({ key: label, title, description }) => ({
        label,
        detail: title === label ? '' : title,
        info: description,
        apply: `${label}: `,
      })),
    };
  }
  const value = /^\s*(?:- +)*[^:]+:\s+(\S*)$/.exec(before);
  const own = readLine(line.text)?.key;
  if (!value || own == null) return null;
  const word = value[1] as string;
  return {
    from: context.pos - word.length,
    options: valuesAt(schema, [...above, own]).map((label) => ({ label })),
  };
};

/** What the key under the pointer means, and where its value comes from. */
const hint = (view: EditorView, position: number, options: EditorOptions) => {
  const line = view.state.doc.lineAt(position);
  const key = readLine(line.text)?.key;
  if (key == null) return null;
  const above = keysAbove(linesOf(view.state), line.number - 1);
  const meaning = meaningAt(options.schema, [...above, key]);
  const source = options.sourceAt(line.number);
  const told = [meaning && `${meaning.title}: ${meaning.description}`, source].filter(Boolean);
  if (told.length === 0) return null;
  return {
    pos: line.from,
    end: line.to,
    above: true,
    create: () => {
      const dom = view.dom.ownerDocument.createElement('div');
      dom.className = 'hint';
      markEnglish(dom);
      dom.textContent = told.join('\n');
      return { dom };
    },
  };
};

const LOOK = EditorView.theme({
  '&': { height: '28rem', border: '1px solid var(--quiet)', fontSize: '.85rem' },
  '.cm-scroller': { overflow: 'auto', fontFamily: 'ui-monospace, "DejaVu Sans Mono", monospace' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-gutters': { background: 'var(--raised)', color: 'var(--quiet)', border: 'none' },
  '.cm-tooltip': {
    background: 'var(--paper)',
    color: 'var(--ink)',
    border: '1px solid var(--quiet)',
    maxWidth: '36rem',
    whiteSpace: 'pre-wrap',
  },
  '.cm-tooltip .hint': { padding: '.4rem .6rem' },
  '.cm-content span': { color: 'inherit' },
  '.cm-content span[class]': { fontWeight: 'inherit' },
});
