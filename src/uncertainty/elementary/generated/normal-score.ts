// Written by scripts/generate-elementary.ts from the lists of operations; do not edit.
import { exponentOf, powerOfTwo } from '../number-bits.ts';

export function normalScore(a: number): number {
  const v210 = 0 < a;
  const v211 = a < 1;
  const v212 = v210 && v211;
  let v221: number;
  if (v212) {
    const v2 = a - 0.5;
    const v3 = Math.abs(v2);
    const v5 = v3 <= 0.425;
    let v220: number;
    if (v5) {
      const v6 = v2 * v2;
      const v8 = 0.180625 - v6;
      const v10 = 2509.0809287301227 * v8;
      const v12 = v10 + 33430.57558358813;
      const v13 = v12 * v8;
      const v15 = v13 + 67265.7709270087;
      const v16 = v15 * v8;
      const v18 = v16 + 45921.95393154987;
      const v19 = v18 * v8;
      const v21 = v19 + 13731.69376550946;
      const v22 = v21 * v8;
      const v24 = v22 + 1971.5909503065513;
      const v25 = v24 * v8;
      const v27 = v25 + 133.14166789178438;
      const v28 = v27 * v8;
      const v30 = v28 + 3.3871328727963665;
      const v32 = 5226.495278852854 * v8;
      const v34 = v32 + 28729.085735721943;
      const v35 = v34 * v8;
      const v37 = v35 + 39307.89580009271;
      const v38 = v37 * v8;
      const v40 = v38 + 21213.794301586597;
      const v41 = v40 * v8;
      const v43 = v41 + 5394.196021424751;
      const v44 = v43 * v8;
      const v46 = v44 + 687.1870074920579;
      const v47 = v46 * v8;
      const v49 = v47 + 42.31333070160091;
      const v50 = v49 * v8;
      const v52 = v50 + 1;
      const v53 = v30 / v52;
      const v54 = v2 * v53;
      v220 = v54;
    } else {
      const v56 = v2 < 0;
      let v58: number;
      if (v56) {
        v58 = a;
      } else {
        const v57 = 1 - a;
        v58 = v57;
      }
      const v60 = v58 < 9.332636185032189e-302;
      let v63: number;
      if (v60) {
        const v62 = v58 * 18014398509481984;
        v63 = v62;
      } else {
        v63 = v58;
      }
      const v65 = v63 * 0.7071067811865476;
      const v66 = exponentOf(v65);
      const v67 = 1 - v66;
      const v68 = powerOfTwo(v67);
      const v70 = v63 * 0.25;
      const v71 = v70 * v68;
      const v72 = v71 - 1;
      let v74: number;
      if (v60) {
        v74 = (-53);
      } else {
        v74 = 1;
      }
      const v75 = v66 + v74;
      const v77 = v72 + 2;
      const v78 = v72 / v77;
      const v79 = v78 * v78;
      const v81 = 0.14616585424888623 * v79;
      const v83 = v81 + 0.15331710618210773;
      const v84 = v83 * v79;
      const v86 = v84 + 0.18182889455674947;
      const v87 = v86 * v79;
      const v89 = v87 + 0.22222211130259878;
      const v90 = v89 * v79;
      const v92 = v90 + 0.2857142862600327;
      const v93 = v92 * v79;
      const v95 = v93 + 0.39999999999899444;
      const v96 = v95 * v79;
      const v98 = v96 + 0.666666666666667;
      const v99 = v79 * v98;
      const v100 = v72 * 0.5;
      const v101 = v100 * v72;
      const v102 = v101 + v99;
      const v103 = v78 * v102;
      const v105 = v75 * 1.9082149292705877e-10;
      const v106 = v103 + v105;
      const v108 = v75 * 0.6931471803691238;
      const v109 = v101 - v106;
      const v110 = v109 - v72;
      const v111 = v108 - v110;
      const v112 = -v111;
      const v113 = Math.sqrt(v112);
      const v115 = v113 <= 5;
      let v207: number;
      if (v115) {
        const v117 = v113 - 1.6;
        const v119 = 0.0007745450142783414 * v117;
        const v121 = v119 + 0.022723844989269184;
        const v122 = v121 * v117;
        const v124 = v122 + 0.2417807251774506;
        const v125 = v124 * v117;
        const v127 = v125 + 1.2704582524523684;
        const v128 = v127 * v117;
        const v130 = v128 + 3.6478483247632045;
        const v131 = v130 * v117;
        const v133 = v131 + 5.769497221460691;
        const v134 = v133 * v117;
        const v136 = v134 + 4.630337846156546;
        const v137 = v136 * v117;
        const v139 = v137 + 1.4234371107496835;
        const v141 = 1.0507500716444169e-9 * v117;
        const v143 = v141 + 0.0005475938084995345;
        const v144 = v143 * v117;
        const v146 = v144 + 0.015198666563616457;
        const v147 = v146 * v117;
        const v149 = v147 + 0.14810397642748008;
        const v150 = v149 * v117;
        const v152 = v150 + 0.6897673349851;
        const v153 = v152 * v117;
        const v155 = v153 + 1.6763848301838038;
        const v156 = v155 * v117;
        const v158 = v156 + 2.053191626637759;
        const v159 = v158 * v117;
        const v160 = v159 + 1;
        const v161 = v139 / v160;
        v207 = v161;
      } else {
        const v162 = v113 - 5;
        const v164 = 2.0103343992922881e-7 * v162;
        const v166 = v164 + 0.000027115555687434876;
        const v167 = v166 * v162;
        const v169 = v167 + 0.0012426609473880784;
        const v170 = v169 * v162;
        const v172 = v170 + 0.026532189526576124;
        const v173 = v172 * v162;
        const v175 = v173 + 0.29656057182850487;
        const v176 = v175 * v162;
        const v178 = v176 + 1.7848265399172913;
        const v179 = v178 * v162;
        const v181 = v179 + 5.463784911164114;
        const v182 = v181 * v162;
        const v184 = v182 + 6.657904643501103;
        const v186 = 2.0442631033899397e-15 * v162;
        const v188 = v186 + 1.421511758316446e-7;
        const v189 = v188 * v162;
        const v191 = v189 + 0.000018463183175100548;
        const v192 = v191 * v162;
        const v194 = v192 + 0.0007868691311456133;
        const v195 = v194 * v162;
        const v197 = v195 + 0.014875361290850615;
        const v198 = v197 * v162;
        const v200 = v198 + 0.1369298809227358;
        const v201 = v200 * v162;
        const v203 = v201 + 0.599832206555888;
        const v204 = v203 * v162;
        const v205 = v204 + 1;
        const v206 = v184 / v205;
        v207 = v206;
      }
      let v209: number;
      if (v56) {
        const v208 = -v207;
        v209 = v208;
      } else {
        v209 = v207;
      }
      v220 = v209;
    }
    v221 = v220;
  } else {
    const v217 = a === 0;
    let v219: number;
    if (v217) {
      v219 = Number.NEGATIVE_INFINITY;
    } else {
      const v213 = a === 1;
      let v216: number;
      if (v213) {
        v216 = Number.POSITIVE_INFINITY;
      } else {
        v216 = Number.NaN;
      }
      v219 = v216;
    }
    v221 = v219;
  }
  return v221;
}
