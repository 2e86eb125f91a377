// Written by scripts/generate-elementary.ts from the lists of operations; do not edit.
import { exponentOf, powerOfTwo } from '../number-bits.ts';

export function log(a: number): number {
  const v2 = 0 < a;
  const v4 = a < Number.POSITIVE_INFINITY;
  const v5 = v2 && v4;
  let v67: number;
  if (v5) {
    const v13 = a < 9.332636185032189e-302;
    let v16: number;
    if (v13) {
      const v15 = a * 18014398509481984;
      v16 = v15;
    } else {
      v16 = a;
    }
    const v18 = v16 * 0.7071067811865476;
    const v19 = exponentOf(v18);
    const v21 = 1 - v19;
    const v22 = powerOfTwo(v21);
    const v24 = v16 * 0.25;
    const v25 = v24 * v22;
    const v26 = v25 - 1;
    let v28: number;
    if (v13) {
      v28 = (-53);
    } else {
      v28 = 1;
    }
    const v29 = v19 + v28;
    const v31 = v26 + 2;
    const v32 = v26 / v31;
    const v33 = v32 * v32;
    const v35 = 0.14616585424888623 * v33;
    const v37 = v35 + 0.15331710618210773;
    const v38 = v37 * v33;
    const v40 = v38 + 0.18182889455674947;
    const v41 = v40 * v33;
    const v43 = v41 + 0.22222211130259878;
    const v44 = v43 * v33;
    const v46 = v44 + 0.2857142862600327;
    const v47 = v46 * v33;
    const v49 = v47 + 0.39999999999899444;
    const v50 = v49 * v33;
    const v52 = v50 + 0.666666666666667;
    const v53 = v33 * v52;
    const v55 = v26 * 0.5;
    const v56 = v55 * v26;
    const v57 = v56 + v53;
    const v58 = v32 * v57;
    const v60 = v29 * 1.9082149292705877e-10;
    const v61 = v58 + v60;
    const v63 = v29 * 0.6931471803691238;
    const v64 = v56 - v61;
    const v65 = v64 - v26;
    const v66 = v63 - v65;
    v67 = v66;
  } else {
    const v10 = a === Number.POSITIVE_INFINITY;
    let v11: number;
    if (v10) {
      v11 = Number.POSITIVE_INFINITY;
    } else {
      const v6 = a === 0;
      let v9: number;
      if (v6) {
        v9 = Number.NEGATIVE_INFINITY;
      } else {
        v9 = Number.NaN;
      }
      v11 = v9;
    }
    v67 = v11;
  }
  return v67;
}
