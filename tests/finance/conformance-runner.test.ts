import { describe, expect, it } from 'vitest';
import { scoreFile } from '../../scripts/conformance/score-file.ts';

const vector = {
  id: 'case',
  function: 'wacc',
  inputs: { debt: 60, equity: 40, cost_of_equity: 0.12, cost_of_debt: 0.06, tax_rate: 0 },
  expected: 0.084,
  tolerance: { abs: 1e-12, rel: 0 },
};

const returns = {
  id: 'roots',
  function: 'irr',
  inputs: { cash_flows: [-100, 230, -132] },
  expected: 0.1,
  all_roots: [0.1, 0.2],
  tolerance: { abs: 1e-9, rel: 1e-9 },
};

function scoreOne(content: unknown) {
  return scoreFile('some.json', content).cases[0]!;
}

describe('conformance', () => {
  it('passes a right case and fails a wrong one with what was expected', () => {
    expect(scoreOne([vector]).passed).toBe(true);
    const wrong = scoreOne([{ ...vector, expected: 0.085 }]);
    expect(wrong.passed).toBe(false);
    expect(wrong.why).toContain('expected 0.085');
  });

  it('holds null against a number, and a short list against a long one', () => {
    expect(scoreOne([{ ...vector, expected: null }]).passed).toBe(false);
    const life = { ...vector, function: 'macrs', inputs: { basis: 1, recovery_years: 3 } };
    expect(scoreOne([{ ...life, expected: [1 / 3] }]).passed).toBe(false);
  });

  it('reads records in the spelling of the vectors', () => {
    const inputs = { debt_service: [10, 20], months: 6, period_months: 12 };
    const expected = { closing_balance: [5, 10, 0] };
    expect(scoreOne([{ ...vector, function: 'dsra_forward', inputs, expected }]).passed).toBe(true);
  });

  it('demands every root and no other', () => {
    expect(scoreOne([returns]).passed).toBe(true);
    expect(scoreOne([{ ...returns, all_roots: [0.1] }]).why).toContain('roots');
    expect(scoreOne([{ ...returns, all_roots: [0.1, 0.2, 0.3] }]).why).toContain('roots');
    expect(scoreOne([{ ...returns, expected: null, all_roots: undefined }]).why).toContain(
      'invented',
    );
  });

  it('fails a function that does not exist and one that refuses its inputs', () => {
    expect(scoreOne([{ ...vector, function: 'no_such' }]).why).toContain('no function noSuch');
    const refused = scoreOne([{ ...vector, inputs: { ...vector.inputs, debt: 'much' } }]);
    expect(refused.why).toContain('debt is much');
  });

  it('skips anchors, and says of other forms that no adapter reads them yet', () => {
    const anchors = scoreFile('a.json', { kind: 'anchors', facts: [] });
    expect(anchors.unscored).toMatchObject({ fails: false });
    const network = scoreFile('b.json', { kind: 'no-such-kind', cases: [] });
    expect(network.unscored?.fails).toBe(true);
    expect(network.unscored?.why).toContain('no adapter yet');
  });
});
