/**
 * The only way in which programmes reach a disk or a bundle. Paths use `/`; an absolute one starts
 * with `/` or with a drive. Nothing is ever written.
 */
export interface ReadFile {
  /** The absolute path, `.` and `..` resolved, symbolic links not followed. */
  absolute(path: string): string;
  /** How a person would type the path from where the command was run. */
  shown(absolutePath: string): string;
  /** Null where nothing is. Links are followed. */
  stat(absolutePath: string): FileStat | null;
  /** Where the path leads when every link is followed; null where nothing is. */
  realPath(absolutePath: string): string | null;
  /** At most the first `mostBytes` bytes. */
  read(absolutePath: string, mostBytes: number): Uint8Array;
  /** Names in a folder, in code-unit order; empty where there is no folder. */
  list(absolutePath: string): readonly string[];
}

export interface FileStat {
  readonly kind: 'file' | 'folder' | 'other';
  readonly bytes: number;
}
