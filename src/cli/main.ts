#!/usr/bin/env node
import { commandLine } from './command-line.ts';
import { tellFailure } from './tell-failure.ts';

// A reader who has seen enough (`| head`) closes the pipe; that is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

try {
  await commandLine().parseAsync(process.argv);
} catch (error) {
  process.exitCode = tellFailure(error, (text) => process.stderr.write(text));
}
