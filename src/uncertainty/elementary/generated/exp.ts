// Written by scripts/generate-elementary.ts from the lists of operations; do not edit.
import { powerOfTwo } from '../number-bits.ts';

export function exp(a: number): number {
  const v1 = a === a;
  let v58: number;
  if (v1) {
    const v3 = a < 710 ? a : 710;
    const v5 = v3 < (-746) ? (-746) : v3;
    const v7 = v5 * 1.4426950408889634;
    const v9 = v7 + 0.5;
    const v10 = Math.floor(v9);
    const v12 = v10 * 0.6931471803691238;
    const v13 = v5 - v12;
    const v15 = v10 * 1.9082149292705877e-10;
    const v16 = v13 - v15;
    const v17 = v16 * v16;
    const v19 = 2.5100385984118463e-8 * v16;
    const v21 = v19 + 2.7620089080782014e-7;
    const v22 = v21 * v16;
    const v24 = v22 + 0.000002755726845896983;
    const v25 = v24 * v16;
    const v27 = v25 + 0.00002480152129461859;
    const v28 = v27 * v16;
    const v30 = v28 + 0.0001984126986305428;
    const v31 = v30 * v16;
    const v33 = v31 + 0.0013888888917214578;
    const v34 = v33 * v16;
    const v36 = v34 + 0.008333333333330062;
    const v37 = v36 * v16;
    const v39 = v37 + 0.04166666666662413;
    const v40 = v39 * v16;
    const v42 = v40 + 0.16666666666666669;
    const v43 = v42 * v16;
    const v45 = v43 + 0.5000000000000001;
    const v46 = v17 * v45;
    const v47 = v46 - v15;
    const v48 = v13 + v47;
    const v50 = v48 + 1;
    const v51 = v10 * 0.5;
    const v52 = Math.floor(v51);
    const v53 = v10 - v52;
    const v54 = powerOfTwo(v52);
    const v55 = v50 * v54;
    const v56 = powerOfTwo(v53);
    const v57 = v55 * v56;
    v58 = v57;
  } else {
    v58 = a;
  }
  return v58;
}
