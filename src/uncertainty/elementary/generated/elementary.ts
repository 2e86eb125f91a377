// Written by scripts/generate-elementary.ts from the lists of operations; do not edit.
import { exponentOf, powerOfTwo, significandOf } from '../number-bits.ts';

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

export function log(a: number): number {
  const v2 = 0 < a;
  const v4 = a < Number.POSITIVE_INFINITY;
  const v5 = v2 && v4;
  let v67: number;
  if (v5) {
    const v13 = a < 2.2250738585072014e-308;
    let v16: number;
    if (v13) {
      const v15 = a * 18014398509481984;
      v16 = v15;
    } else {
      v16 = a;
    }
    const v17 = exponentOf(v16);
    let v19: number;
    if (v13) {
      v19 = (-54);
    } else {
      v19 = 0;
    }
    const v20 = v17 + v19;
    const v21 = significandOf(v16);
    const v23 = 1.4142135623730951 < v21;
    const v25 = v23 ? 1 : 0;
    const v26 = v20 + v25;
    let v29: number;
    if (v23) {
      const v28 = v21 * 0.5;
      v29 = v28;
    } else {
      v29 = v21;
    }
    const v30 = v29 - 1;
    const v32 = v30 + 2;
    const v33 = v30 / v32;
    const v34 = v33 * v33;
    const v36 = 0.14616585424888623 * v34;
    const v38 = v36 + 0.15331710618210773;
    const v39 = v38 * v34;
    const v41 = v39 + 0.18182889455674947;
    const v42 = v41 * v34;
    const v44 = v42 + 0.22222211130259878;
    const v45 = v44 * v34;
    const v47 = v45 + 0.2857142862600327;
    const v48 = v47 * v34;
    const v50 = v48 + 0.39999999999899444;
    const v51 = v50 * v34;
    const v53 = v51 + 0.666666666666667;
    const v54 = v34 * v53;
    const v55 = v30 * 0.5;
    const v56 = v55 * v30;
    const v57 = v56 + v54;
    const v58 = v33 * v57;
    const v60 = v26 * 1.9082149292705877e-10;
    const v61 = v58 + v60;
    const v63 = v26 * 0.6931471803691238;
    const v64 = v56 - v61;
    const v65 = v64 - v30;
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

export function pow(a: number, b: number): number {
  const v263 = b === 0;
  const v264 = a === 1;
  const v265 = v263 || v264;
  let v268: number;
  if (v265) {
    v268 = 1;
  } else {
    const v3 = Math.abs(a);
    const v6 = v3 === Number.POSITIVE_INFINITY;
    const v250 = Math.floor(b);
    const v251 = v250 === b;
    const v256 = 0 <= a;
    const v257 = v256 || v6;
    const v258 = a === a;
    const v259 = b === b;
    const v260 = v258 && v259;
    const v261 = v257 || v251;
    const v262 = v260 && v261;
    let v267: number;
    if (v262) {
      const v5 = v3 === 0;
      const v241 = v5 || v6;
      let v242: number;
      if (v241) {
        const v235 = b < 0;
        const v236 = v5 && v235;
        const v237 = 0 < b;
        const v238 = v6 && v237;
        const v239 = v236 || v238;
        const v240 = v239 ? Number.POSITIVE_INFINITY : 0;
        v242 = v240;
      } else {
        const v8 = v3 < 2.2250738585072014e-308;
        let v11: number;
        if (v8) {
          const v10 = v3 * 18014398509481984;
          v11 = v10;
        } else {
          v11 = v3;
        }
        const v12 = exponentOf(v11);
        let v14: number;
        if (v8) {
          v14 = (-54);
        } else {
          v14 = 0;
        }
        const v15 = v12 + v14;
        const v16 = significandOf(v11);
        const v18 = 1.4142135623730951 < v16;
        const v20 = v18 ? 1 : 0;
        const v21 = v15 + v20;
        let v24: number;
        if (v18) {
          const v23 = v16 * 0.5;
          v24 = v23;
        } else {
          v24 = v16;
        }
        const v25 = v24 - 1;
        const v27 = v25 + 2;
        const v28 = v27 - 2;
        const v29 = v25 - v28;
        const v30 = v25 / v27;
        const v31 = v30 * v27;
        const v33 = v30 * 134217729;
        const v34 = v33 - v30;
        const v35 = v33 - v34;
        const v36 = v30 - v35;
        const v37 = v27 * 134217729;
        const v38 = v37 - v27;
        const v39 = v37 - v38;
        const v40 = v27 - v39;
        const v41 = v35 * v39;
        const v42 = v41 - v31;
        const v43 = v35 * v40;
        const v44 = v42 + v43;
        const v45 = v36 * v39;
        const v46 = v44 + v45;
        const v47 = v36 * v40;
        const v48 = v46 + v47;
        const v49 = v25 - v31;
        const v50 = v49 - v48;
        const v51 = v30 * v29;
        const v52 = v50 - v51;
        const v53 = v52 / v27;
        const v54 = v30 * v30;
        const v55 = v30 * 134217729;
        const v56 = v55 - v30;
        const v57 = v55 - v56;
        const v58 = v30 - v57;
        const v59 = v57 * v57;
        const v60 = v59 - v54;
        const v61 = v57 * v58;
        const v62 = v60 + v61;
        const v63 = v58 * v57;
        const v64 = v62 + v63;
        const v65 = v58 * v58;
        const v66 = v64 + v65;
        const v67 = v30 * v53;
        const v68 = v53 * v30;
        const v69 = v67 + v68;
        const v70 = v66 + v69;
        const v72 = 0.1291361767218225 * v54;
        const v74 = v72 + 0.13285957435193352;
        const v75 = v74 * v54;
        const v77 = v75 + 0.15385574796462032;
        const v78 = v77 * v54;
        const v80 = v78 + 0.18181808247544543;
        const v81 = v80 * v54;
        const v83 = v81 + 0.2222222227110234;
        const v84 = v83 * v54;
        const v86 = v84 + 0.2857142857133851;
        const v87 = v86 * v54;
        const v89 = v87 + 0.40000000000000024;
        const v90 = v54 * v89;
        const v92 = 0.6666666666666666 + v90;
        const v93 = v92 - 0.6666666666666666;
        const v94 = v90 - v93;
        const v96 = v94 + 3.700743415417188e-17;
        const v97 = v54 * v92;
        const v98 = v54 * 134217729;
        const v99 = v98 - v54;
        const v100 = v98 - v99;
        const v101 = v54 - v100;
        const v102 = v92 * 134217729;
        const v103 = v102 - v92;
        const v104 = v102 - v103;
        const v105 = v92 - v104;
        const v106 = v100 * v104;
        const v107 = v106 - v97;
        const v108 = v100 * v105;
        const v109 = v107 + v108;
        const v110 = v101 * v104;
        const v111 = v109 + v110;
        const v112 = v101 * v105;
        const v113 = v111 + v112;
        const v114 = v54 * v96;
        const v115 = v70 * v92;
        const v116 = v114 + v115;
        const v117 = v113 + v116;
        const v118 = 2 + v97;
        const v119 = v118 - 2;
        const v120 = v97 - v119;
        const v121 = v120 + v117;
        const v122 = v30 * v118;
        const v123 = v30 * 134217729;
        const v124 = v123 - v30;
        const v125 = v123 - v124;
        const v126 = v30 - v125;
        const v127 = v118 * 134217729;
        const v128 = v127 - v118;
        const v129 = v127 - v128;
        const v130 = v118 - v129;
        const v131 = v125 * v129;
        const v132 = v131 - v122;
        const v133 = v125 * v130;
        const v134 = v132 + v133;
        const v135 = v126 * v129;
        const v136 = v134 + v135;
        const v137 = v126 * v130;
        const v138 = v136 + v137;
        const v139 = v30 * v121;
        const v140 = v53 * v118;
        const v141 = v139 + v140;
        const v142 = v138 + v141;
        const v144 = v21 * 0.6931471803691238;
        const v145 = v144 + v122;
        const v146 = v145 - v144;
        const v147 = v122 - v146;
        const v149 = v21 * 1.9082149292705877e-10;
        const v150 = v149 + v142;
        const v151 = v147 + v150;
        const v152 = v145 + v151;
        const v153 = v152 - v145;
        const v154 = v151 - v153;
        const v156 = b < 73786976294838210000 ? b : 73786976294838210000;
        const v158 = v156 < (-73786976294838210000) ? (-73786976294838210000) : v156;
        const v159 = v158 * v152;
        const v160 = v158 * 134217729;
        const v161 = v160 - v158;
        const v162 = v160 - v161;
        const v163 = v158 - v162;
        const v164 = v152 * 134217729;
        const v165 = v164 - v152;
        const v166 = v164 - v165;
        const v167 = v152 - v166;
        const v168 = v162 * v166;
        const v169 = v168 - v159;
        const v170 = v162 * v167;
        const v171 = v169 + v170;
        const v172 = v163 * v166;
        const v173 = v171 + v172;
        const v174 = v163 * v167;
        const v175 = v173 + v174;
        const v176 = v158 * v154;
        const v177 = v175 + v176;
        const v179 = v177 < 1e-12 ? v177 : 1e-12;
        const v181 = v179 < (-1e-12) ? (-1e-12) : v179;
        const v183 = v159 < 710 ? v159 : 710;
        const v185 = v183 < (-746) ? (-746) : v183;
        const v187 = v185 * 1.4426950408889634;
        const v188 = v187 + 0.5;
        const v189 = Math.floor(v188);
        const v190 = v189 * 0.6931471803691238;
        const v191 = v185 - v190;
        const v192 = v189 * 1.9082149292705877e-10;
        const v193 = v192 - v181;
        const v194 = v191 - v193;
        const v195 = v194 * v194;
        const v197 = 2.5100385984118463e-8 * v194;
        const v199 = v197 + 2.7620089080782014e-7;
        const v200 = v199 * v194;
        const v202 = v200 + 0.000002755726845896983;
        const v203 = v202 * v194;
        const v205 = v203 + 0.00002480152129461859;
        const v206 = v205 * v194;
        const v208 = v206 + 0.0001984126986305428;
        const v209 = v208 * v194;
        const v211 = v209 + 0.0013888888917214578;
        const v212 = v211 * v194;
        const v214 = v212 + 0.008333333333330062;
        const v215 = v214 * v194;
        const v217 = v215 + 0.04166666666662413;
        const v218 = v217 * v194;
        const v220 = v218 + 0.16666666666666669;
        const v221 = v220 * v194;
        const v223 = v221 + 0.5000000000000001;
        const v224 = v195 * v223;
        const v225 = v224 - v193;
        const v226 = v191 + v225;
        const v227 = v226 + 1;
        const v228 = v189 * 0.5;
        const v229 = Math.floor(v228);
        const v230 = v189 - v229;
        const v231 = powerOfTwo(v229);
        const v232 = v227 * v231;
        const v233 = powerOfTwo(v230);
        const v234 = v232 * v233;
        v242 = v234;
      }
      const v243 = a < 0;
      const v244 = 1 / a;
      const v245 = v244 < 0;
      const v246 = v243 || v245;
      const v247 = b * 0.5;
      const v248 = Math.floor(v247);
      const v249 = v248 < v247;
      const v252 = v251 && v249;
      const v253 = v246 && v252;
      let v255: number;
      if (v253) {
        const v254 = -v242;
        v255 = v254;
      } else {
        v255 = v242;
      }
      v267 = v255;
    } else {
      v267 = Number.NaN;
    }
    v268 = v267;
  }
  return v268;
}

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
      const v60 = v58 < 2.2250738585072014e-308;
      let v63: number;
      if (v60) {
        const v62 = v58 * 18014398509481984;
        v63 = v62;
      } else {
        v63 = v58;
      }
      const v64 = exponentOf(v63);
      let v66: number;
      if (v60) {
        v66 = (-54);
      } else {
        v66 = 0;
      }
      const v67 = v64 + v66;
      const v68 = significandOf(v63);
      const v70 = 1.4142135623730951 < v68;
      const v71 = v70 ? 1 : 0;
      const v72 = v67 + v71;
      let v74: number;
      if (v70) {
        const v73 = v68 * 0.5;
        v74 = v73;
      } else {
        v74 = v68;
      }
      const v75 = v74 - 1;
      const v77 = v75 + 2;
      const v78 = v75 / v77;
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
      const v100 = v75 * 0.5;
      const v101 = v100 * v75;
      const v102 = v101 + v99;
      const v103 = v78 * v102;
      const v105 = v72 * 1.9082149292705877e-10;
      const v106 = v103 + v105;
      const v108 = v72 * 0.6931471803691238;
      const v109 = v101 - v106;
      const v110 = v109 - v75;
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
