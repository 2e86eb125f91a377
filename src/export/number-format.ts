/**
 * How a number of a unit is shown. Money is written out in the cell and shown in millions, with an
 * m behind it; months that never come are shown as such.
 */
export const formatOf = (unit: string): string => {
  if (unit === 'month') {
    return '[>=1000000]"never";[<=-1000000]"long ago";#,##0.00';
  }
  if (unit === 'USD') return '#,##0.0,,"m";[Red]-#,##0.0,,"m";"-"';
  if (unit === '1' || unit === '1/year' || unit === '1/month') return '0.0000;[Red]-0.0000;"-"';
  if (unit.startsWith('USD/')) return '#,##0.00;[Red]-#,##0.00;"-"';
  if (unit === 'FLOP/s' || unit.startsWith('FLOP')) return '0.00E+00';
  return '#,##0.00;[Red]-#,##0.00;"-"';
};

export const DATE = 'mmm yyyy';
export const WHOLE = '0';
/** As many digits as there are. */
export const GENERAL = 'General';
