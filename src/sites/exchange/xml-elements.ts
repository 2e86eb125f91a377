import { SaxesParser } from 'saxes';
import type { FilePlace } from './planned-schedule.ts';
import type { ScheduleProblems } from './schedule-problems.ts';

export interface XmlElement {
  /** Without a prefix. */
  readonly name: string;
  /** Own text, without that of children. */
  text: string;
  readonly children: XmlElement[];
  readonly place: FilePlace;
}

const DEEPEST = 64;

/**
 * The elements of an XML text, with the place of each; null and a problem where it is no XML.
 * Entities that the text itself declares are not expanded, so that none can multiply.
 */
export function readXml(text: string, problems: ScheduleProblems): XmlElement | null {
  const parser = new SaxesParser();
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  let fault: string | null = null;
  let faultPlace: FilePlace = { line: 1, column: 1 };
  let tagPlace: FilePlace = { line: 1, column: 1 };
  const tellOnce = (message: string): void => {
    fault ??= message;
    if (fault === message) faultPlace = { line: parser.line, column: parser.column + 1 };
  };
  parser.on('error', (error) => {
    if (fault === null) tellOnce(error.message.replace(/^\d+:\d+: |\.$/g, ''));
  });
  parser.on('opentagstart', ({ name }) => {
    tagPlace = { line: parser.line, column: Math.max(1, parser.column - name.length - 1) };
  });
  parser.on('opentag', ({ name }) => {
    const element = {
      name: name.slice(name.indexOf(':') + 1),
      text: '',
      children: [],
      place: tagPlace,
    };
    if (open.length >= DEEPEST) tellOnce(`elements lie deeper than ${DEEPEST} in each other`);
    else if (open.length > 0) open.at(-1)!.children.push(element);
    else root = element;
    open.push(element);
  });
  const addText = (words: string): void => {
    const element = open.at(-1);
    if (element) element.text += words;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(text).close();
  if (fault !== null || root === null) {
    problems.error(
      'no-xml',
      faultPlace,
      `This is no well-formed XML: ${fault ?? 'it holds no element'}.`,
      'Save the schedule anew as XML from the program that made it.',
    );
    return null;
  }
  return root;
}

export const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name);

export const childOf = (element: XmlElement, name: string): XmlElement | null =>
  element.children.find((child) => child.name === name) ?? null;

/** The trimmed text of a child; null where there is none. */
export const textOf = (element: XmlElement, name: string): string | null =>
  childOf(element, name)?.text.trim() ?? null;

/** A text as it may stand between tags. Throws a RangeError for what XML cannot hold. */
export function escapeXml(text: string): string {
  if (NO_XML.test(text))
    throw new RangeError(`XML cannot hold a control character: ${shown(text)}`);
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

const shown = (text: string): string => JSON.stringify(text.slice(0, 60));

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 leaves out
const NO_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;
