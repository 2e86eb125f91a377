import { type Path, parsePath } from './path.ts';

/**
 * Paths that a pattern names: segments as they are, with `*` for any part of one name
 * (`contracts.*.price`, `contracts."Campus * compute".price`). The order stays.
 */
export function matchPaths(pattern: Path, paths: Iterable<string>): string[] {
  const tests = pattern.map(segmentTest);
  return [...paths].filter((path) => {
    const read = parsePath(path);
    if (!read.ok || read.value.length !== tests.length) return false;
    return tests.every((test, index) => test(read.value[index]!));
  });
}

function segmentTest(segment: string): (name: string) => boolean {
  if (!segment.includes('*')) return (name) => name === segment;
  const [head = '', ...rest] = segment.split('*');
  const tail = rest.pop() ?? '';
  return (name) => {
    if (!name.startsWith(head) || !name.endsWith(tail)) return false;
    let at = head.length;
    const end = name.length - tail.length;
    for (const part of rest) {
      const found = name.indexOf(part, at);
      if (found === -1 || found + part.length > end) return false;
      at = found + part.length;
    }
    return at <= end;
  };
}
