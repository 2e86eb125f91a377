// Written by scripts/generate-elementary.ts from the lists of operations; do not edit.
import { exponentOf, powerOfTwo } from '../number-bits.ts';

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
        const v8 = v3 < 9.332636185032189e-302;
        let v11: number;
        if (v8) {
          const v10 = v3 * 18014398509481984;
          v11 = v10;
        } else {
          v11 = v3;
        }
        const v13 = v11 * 0.7071067811865476;
        const v14 = exponentOf(v13);
        const v16 = 1 - v14;
        const v17 = powerOfTwo(v16);
        const v19 = v11 * 0.25;
        const v20 = v19 * v17;
        const v21 = v20 - 1;
        let v23: number;
        if (v8) {
          v23 = (-53);
        } else {
          v23 = 1;
        }
        const v24 = v14 + v23;
        const v26 = v21 + 2;
        const v27 = v26 - 2;
        const v28 = v21 - v27;
        const v29 = v21 / v26;
        const v30 = v29 * v26;
        const v32 = v29 * 134217729;
        const v33 = v32 - v29;
        const v34 = v32 - v33;
        const v35 = v29 - v34;
        const v36 = v26 * 134217729;
        const v37 = v36 - v26;
        const v38 = v36 - v37;
        const v39 = v26 - v38;
        const v40 = v34 * v38;
        const v41 = v40 - v30;
        const v42 = v34 * v39;
        const v43 = v41 + v42;
        const v44 = v35 * v38;
        const v45 = v43 + v44;
        const v46 = v35 * v39;
        const v47 = v45 + v46;
        const v48 = v21 - v30;
        const v49 = v48 - v47;
        const v50 = v29 * v28;
        const v51 = v49 - v50;
        const v52 = v51 / v26;
        const v53 = v29 * v29;
        const v54 = v29 * 134217729;
        const v55 = v54 - v29;
        const v56 = v54 - v55;
        const v57 = v29 - v56;
        const v58 = v56 * v56;
        const v59 = v58 - v53;
        const v60 = v56 * v57;
        const v61 = v59 + v60;
        const v62 = v57 * v56;
        const v63 = v61 + v62;
        const v64 = v57 * v57;
        const v65 = v63 + v64;
        const v66 = v29 * v52;
        const v67 = v52 * v29;
        const v68 = v66 + v67;
        const v69 = v65 + v68;
        const v71 = 0.1291361767218225 * v53;
        const v73 = v71 + 0.13285957435193352;
        const v74 = v73 * v53;
        const v76 = v74 + 0.15385574796462032;
        const v77 = v76 * v53;
        const v79 = v77 + 0.18181808247544543;
        const v80 = v79 * v53;
        const v82 = v80 + 0.2222222227110234;
        const v83 = v82 * v53;
        const v85 = v83 + 0.2857142857133851;
        const v86 = v85 * v53;
        const v88 = v86 + 0.40000000000000024;
        const v89 = v53 * v88;
        const v91 = 0.6666666666666666 + v89;
        const v92 = v91 - 0.6666666666666666;
        const v93 = v89 - v92;
        const v95 = v93 + 3.700743415417188e-17;
        const v96 = v53 * v91;
        const v97 = v53 * 134217729;
        const v98 = v97 - v53;
        const v99 = v97 - v98;
        const v100 = v53 - v99;
        const v101 = v91 * 134217729;
        const v102 = v101 - v91;
        const v103 = v101 - v102;
        const v104 = v91 - v103;
        const v105 = v99 * v103;
        const v106 = v105 - v96;
        const v107 = v99 * v104;
        const v108 = v106 + v107;
        const v109 = v100 * v103;
        const v110 = v108 + v109;
        const v111 = v100 * v104;
        const v112 = v110 + v111;
        const v113 = v53 * v95;
        const v114 = v69 * v91;
        const v115 = v113 + v114;
        const v116 = v112 + v115;
        const v117 = 2 + v96;
        const v118 = v117 - 2;
        const v119 = v96 - v118;
        const v120 = v119 + v116;
        const v121 = v29 * v117;
        const v122 = v29 * 134217729;
        const v123 = v122 - v29;
        const v124 = v122 - v123;
        const v125 = v29 - v124;
        const v126 = v117 * 134217729;
        const v127 = v126 - v117;
        const v128 = v126 - v127;
        const v129 = v117 - v128;
        const v130 = v124 * v128;
        const v131 = v130 - v121;
        const v132 = v124 * v129;
        const v133 = v131 + v132;
        const v134 = v125 * v128;
        const v135 = v133 + v134;
        const v136 = v125 * v129;
        const v137 = v135 + v136;
        const v138 = v29 * v120;
        const v139 = v52 * v117;
        const v140 = v138 + v139;
        const v141 = v137 + v140;
        const v143 = v24 * 0.6931471803691238;
        const v144 = v143 + v121;
        const v145 = v144 - v143;
        const v146 = v121 - v145;
        const v148 = v24 * 1.9082149292705877e-10;
        const v149 = v148 + v141;
        const v150 = v146 + v149;
        const v151 = v144 + v150;
        const v152 = v151 - v144;
        const v153 = v150 - v152;
        const v155 = b < 73786976294838210000 ? b : 73786976294838210000;
        const v157 = v155 < (-73786976294838210000) ? (-73786976294838210000) : v155;
        const v158 = v157 * v151;
        const v159 = v157 * 134217729;
        const v160 = v159 - v157;
        const v161 = v159 - v160;
        const v162 = v157 - v161;
        const v163 = v151 * 134217729;
        const v164 = v163 - v151;
        const v165 = v163 - v164;
        const v166 = v151 - v165;
        const v167 = v161 * v165;
        const v168 = v167 - v158;
        const v169 = v161 * v166;
        const v170 = v168 + v169;
        const v171 = v162 * v165;
        const v172 = v170 + v171;
        const v173 = v162 * v166;
        const v174 = v172 + v173;
        const v175 = v157 * v153;
        const v176 = v174 + v175;
        const v178 = v176 < 1e-12 ? v176 : 1e-12;
        const v180 = v178 < (-1e-12) ? (-1e-12) : v178;
        const v182 = v158 < 710 ? v158 : 710;
        const v184 = v182 < (-746) ? (-746) : v182;
        const v186 = v184 * 1.4426950408889634;
        const v188 = v186 + 0.5;
        const v189 = Math.floor(v188);
        const v190 = v189 * 0.6931471803691238;
        const v191 = v184 - v190;
        const v192 = v189 * 1.9082149292705877e-10;
        const v193 = v192 - v180;
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
