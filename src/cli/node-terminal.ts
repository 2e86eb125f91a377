import type { Command } from 'commander';
import type { PageStyle } from './page/page-style.ts';
import { paintFor } from './paint.ts';
import { type Terminal, terminalSettings } from './terminal.ts';

/** The terminal of this process, as the command's options want it used. */
export const nodeTerminal = (command: Command): Terminal => {
  const options = command.optsWithGlobals() as { color?: boolean; ascii?: boolean };
  const { stdout, stderr } = process;
  return {
    out: (text) => {
      stdout.write(text);
    },
    error: (text) => {
      stderr.write(text);
    },
    ...terminalSettings({
      stdout: { isTTY: stdout.isTTY === true, columns: stdout.columns },
      stderr: { isTTY: stderr.isTTY === true },
      environment: process.env,
      plain: options.color === false,
      ascii: options.ascii === true,
    }),
  };
};

export const pageStyle = (terminal: Terminal): PageStyle => ({
  width: terminal.columns,
  unicode: terminal.unicode,
  paint: paintFor(terminal.color),
});
