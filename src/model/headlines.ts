import { peak, total } from '../equations/over-time.ts';
import { perWorld } from '../equations/quantity.ts';
import { drawnSoFar } from './capital/drawable.ts';
import { behind, circulatingDrawn, externalDrawn, refinanced } from './capital/gap.ts';
import { paid } from './capital/month.ts';
import { contract, loan, party, source } from './dimensions.ts';
import { tookOut } from './loans/take-out.ts';
import { permanentJobs } from './public.ts';

// One value a world for what tables show: the series themselves stay with their chapters.

export const peakBehind = perWorld('capital.peakBehind', {
  over: party,
  unit: 'USD',
  title: 'Largest funding gap of the party',
  is: peak(behind),
});

export const drawnInAll = perWorld('capital.drawnInAll', {
  over: source,
  unit: 'USD',
  title: 'Money drawn from the source by the end of the horizon',
  is: peak(drawnSoFar),
});

export const paidInAll = perWorld('contracts.paidInAll', {
  over: contract,
  unit: 'USD',
  title: 'What is paid under the contract over the horizon',
  is: total(paid),
});

export const externalInAll = perWorld('capital.externalInAll', {
  unit: 'USD',
  title: 'New money: drawn from holders outside the programme by the end of the horizon',
  is: peak(externalDrawn),
});

export const circulatingInAll = perWorld('capital.circulatingInAll', {
  unit: 'USD',
  title: 'Money drawn from holders that the programme itself pays, by the end of the horizon',
  is: peak(circulatingDrawn),
});

export const refinancedInAll = perWorld('capital.refinancedInAll', {
  unit: 'USD',
  title: 'Money drawn that only repaid earlier loans, by the end of the horizon',
  is: peak(refinanced),
});

export const tookOutInAll = perWorld('loans.tookOutInAll', {
  over: loan,
  unit: 'USD',
  title: 'Of the loan, what only repaid the loan that it took out, by the end of the horizon',
  is: peak(tookOut),
});

export const permanentPeak = perWorld('public.jobs.permanentPeak', {
  unit: 'job',
  title: 'Largest number of permanent jobs',
  is: peak(permanentJobs),
});
