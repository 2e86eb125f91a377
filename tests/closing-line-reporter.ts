import type { Reporter, TestModule } from 'vitest/node';

/** Prints the one line that a script can read: `N passed, N failed` (and skipped, when any were). */
export default class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    let passed = 0;
    let failed = 0;
    let skipped = 0;
    for (const module of modules) {
      let counted = 0;
      for (const test of module.children.allTests()) {
        counted++;
        const { state } = test.result();
        if (state === 'passed') passed++;
        else if (state === 'failed') failed++;
        else skipped++;
      }
      if (counted === 0 && module.state() === 'failed') failed++;
    }
    process.on('exit', () => {
      console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
    });
  }
}
