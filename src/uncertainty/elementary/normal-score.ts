import { elementaryProgram, type NumberStep, type StepWriter } from './elementary-program.ts';
import { logarithmOf } from './logarithm.ts';
import { polynomial } from './polynomial.ts';

/** Numerators and denominators of the three regions, from the constant term upwards. */
const CENTRAL = {
  numerator: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946,
    45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  denominator: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597,
    39307.89580009271, 28729.085735721943, 5226.495278852854,
  ],
};
const NEAR_TAIL = {
  numerator: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045,
    1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  denominator: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008,
    0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-9,
  ],
};
const FAR_TAIL = {
  numerator: [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
    0.026532189526576124, 0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
  ],
  denominator: [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    0.000018463183175100548, 1.421511758316446e-7, 2.0442631033899397e-15,
  ],
};

type Region = typeof CENTRAL;

function rational(w: StepWriter, x: NumberStep, region: Region): NumberStep {
  return w.div(polynomial(w, x, region.numerator), polynomial(w, x, region.denominator));
}

/**
 * The normal score of a probability p: the z with Phi(z) = p, relative error about 1e-15.
 * score(0) = -Infinity, score(1) = Infinity, score(1/2) = +0, anything outside [0, 1] is NaN.
 * For a p close to 1 use -score(1 - p), where 1 - p is known.
 * Source: M. J. Wichura, Algorithm AS 241, Applied Statistics 37 (1988) 477-484, PPND16.
 */
export const normalScoreProgram = elementaryProgram('normalScore', 1, (w, probability) => {
  const p = probability!;
  const centred = w.sub(p, 0.5);
  const isCentral = w.compare('le', w.unary('abs', centred), 0.425);
  const central = w.mul(centred, rational(w, w.sub(0.180625, w.mul(centred, centred)), CENTRAL));

  const isLower = w.compare('lt', centred, 0);
  const tail = w.select(isLower, p, w.sub(1, p));
  const root = w.unary('sqrt', w.unary('neg', logarithmOf(w, tail)));
  const isNear = w.compare('le', root, 5);
  const near = rational(w, w.sub(root, 1.6), NEAR_TAIL);
  const far = rational(w, w.sub(root, 5), FAR_TAIL);
  const distance = w.select(isNear, near, far);
  const outer = w.select(isLower, w.unary('neg', distance), distance);

  const inside = w.both(w.compare('lt', 0, p), w.compare('lt', p, 1));
  const top = w.select(w.compare('eq', p, 1), Number.POSITIVE_INFINITY, Number.NaN);
  const edge = w.select(w.compare('eq', p, 0), Number.NEGATIVE_INFINITY, top);
  return w.select(inside, w.select(isCentral, central, outer), edge);
});
