import { exp } from '../../uncertainty/elementary/index.ts';
import { findAccelerator, unknownAccelerator } from '../accelerators/catalogue.ts';
import { type DeviceRates, deviceRates } from '../training/device-rates.ts';
import type { Refusal } from '../training/estimate-inputs.ts';
import { type ModelShape, modelShape } from '../training/model-shape.ts';
import { softwareStack } from '../training/software-stack.ts';
import type { ServingCase } from './serving-case.ts';
import type { ServingParameters } from './serving-parameters.ts';
import { type ServingDemand, type ServingRun, serveOn } from './serving-run.ts';

/** A case read: what the replicas are made of and what is asked of them. */
export interface PreparedServing {
  readonly shape: ModelShape;
  readonly rates: DeviceRates;
  readonly devices: number;
  /** Tensor-parallel sizes and sizes of groups that share experts, one of them 1. */
  readonly layouts: readonly { readonly tp: number; readonly ep: number }[];
  readonly demand: ServingDemand;
  readonly vintage: number;
  readonly contest: boolean;
  readonly switched: boolean;
  /** SGLang, vLLM, and TensorRT-LLM from version 1.0 on. */
  readonly python: boolean;
  /** Caches of 16 bits whatever the weights: the default of SGLang and vLLM. */
  readonly wideCache: boolean;
}

/** Mean length of OpenOrca's questions and answers as MLPerf uses them with Llama 2 70B. */
const OPEN_ORCA_TOKENS = 294;
/** Length of prompts where a pool of one phase tells none: what makers measure such pools at. */
const PHASE_TOKENS = 4096;

/** Reads a serving case; a reason where the chip, the model's shape or the lengths are unknown. */
export function prepareServing(run: ServingCase): PreparedServing | Refusal {
  const chip = findAccelerator(run.system.gpu);
  if (chip === undefined) return { reason: unknownAccelerator(run.system.gpu) };
  const rates = deviceRates(chip, run.system, run.precision);
  const devices = run.system.count ?? run.parallelism?.tp ?? 1;
  const demand = demandOf(run, devices);
  if ('reason' in demand) return demand;
  // Windows of attention are counted against the tokens of a whole request.
  const shape = modelShape({ ...run.model, seq: demand.isl + demand.osl });
  if ('reason' in shape) return shape;
  const layouts = layoutsOf(run, shape, devices);
  return {
    shape,
    rates,
    devices,
    layouts,
    demand,
    vintage: Math.max(-2, softwareStack(run.software).vintage),
    contest: /mlperf/i.test(run.software?.name ?? ''),
    switched: chip.scaleUp?.name !== 'PCIe 4.0',
    python: inPython(run.software),
    wideCache: /sglang|vllm/i.test(run.software?.name ?? ''),
  };
}

const TENSOR_SIZES = [1, 2, 4, 8, 16];
const EXPERT_SIZES = [8, 16, 32, 64, 72, 128, 144];
/** Spreading experts over devices is worth a try for models with at least this many. */
const FEWEST_EXPERTS = 64;

/** The layouts that a case states or leaves open. */
function layoutsOf(run: ServingCase, shape: ModelShape, devices: number) {
  const { tp, ep } = run.parallelism ?? {};
  if (ep !== undefined && ep > 1 && shape.experts > 0 && (tp ?? 1) === 1) return [{ tp: 1, ep }];
  if (tp !== undefined) return [{ tp, ep: 1 }];
  const tensor = TENSOR_SIZES.filter((size) => size <= devices).map((size) => ({
    tp: size,
    ep: 1,
  }));
  if (shape.experts < FEWEST_EXPERTS) return tensor;
  const whole = devices <= shape.experts && !EXPERT_SIZES.includes(devices) ? [devices] : [];
  const spread = [...EXPERT_SIZES, ...whole]
    .filter((size) => size > 1 && size <= Math.min(devices, shape.experts))
    .map((size) => ({ tp: 1, ep: size }));
  return [...tensor, ...spread];
}

function inPython(software: ServingCase['software']): boolean {
  const { name = '', version = '' } = software ?? {};
  return /sglang|vllm/i.test(name) || (/tensorrt/i.test(name) && Number.parseFloat(version) >= 1);
}

function demandOf(run: ServingCase, devices: number): ServingDemand | Refusal {
  const work = run.workload;
  const phase = work.phase === 'prefill' || work.phase === 'decode' ? work.phase : 'both';
  const osl = work.osl ?? work.oslTarget ?? (phase === 'both' ? undefined : 1024);
  const isl =
    work.isl ?? (phase !== 'both' ? PHASE_TOKENS : work.scenario ? OPEN_ORCA_TOKENS : undefined);
  if (osl === undefined && isl === undefined) {
    return { reason: 'The lengths of input (isl) and output (osl) are not given.' };
  }
  const scenario = (work.scenario ?? 'offline').toLowerCase();
  const tokenLimit = tokenLimitSeconds(work.latencyLimit);
  return {
    isl: isl ?? OPEN_ORCA_TOKENS,
    osl: osl ?? OPEN_ORCA_TOKENS,
    ...(work.batch === undefined ? {} : { batch: work.batch }),
    ...(work.requestsPerGpu === undefined ? {} : { batchPerDevice: work.requestsPerGpu }),
    // Requests come and go: a short list never fills the machine for long.
    queuePerDevice: (0.6 * (work.numRequests ?? Number.POSITIVE_INFINITY)) / devices,
    phase,
    cached: Math.min(0.999, Math.max(0, work.prefixHitShare ?? 0)),
    tokensPerStep: Math.max(1, work.tokensPerStep ?? 1),
    // The limit holds for 99 of 100 requests, so the mean stays a quarter below.
    ...(tokenLimit === undefined ? {} : { tokenLimit: 0.75 * tokenLimit }),
    scenario:
      scenario === 'server' || scenario === 'interactive' ? (scenario as 'server') : 'offline',
  };
}

/** Seconds a token in words such as `TTFT 2 s, TPOT 200 ms`. */
function tokenLimitSeconds(words: string | undefined): number | undefined {
  const found = /TPOT ([\d.]+) (ms|s)/.exec(words ?? '');
  return found === null ? undefined : Number(found[1]) / (found[2] === 'ms' ? 1000 : 1);
}

/** The layout that serves most; undefined where the model fits in none. */
export function bestRun(
  prepared: PreparedServing,
  by: ServingParameters,
): { readonly run: ServingRun; readonly replicas: number } | undefined {
  const { shape, demand } = prepared;
  const found = bestOf(prepared, prepared.layouts, by);
  if (found !== undefined || demand.phase === 'both' || shape.experts < FEWEST_EXPERTS)
    return found;
  // A device of a pool whose size is not told: the model is spread over as many as serve most.
  const pools = EXPERT_SIZES.filter((size) => size <= shape.experts);
  return bestOf(
    prepared,
    pools.map((ep) => ({ tp: 1, ep })),
    by,
  );
}

function bestOf(
  prepared: PreparedServing,
  layouts: PreparedServing['layouts'],
  by: ServingParameters,
): { readonly run: ServingRun; readonly replicas: number } | undefined {
  const { shape, rates, devices } = prepared;
  const family = rates.family === 'gpu' ? 1 : rates.family === 'amd' ? by.amd : by.other;
  const speed = family * exp(by.gain * prepared.vintage) * (prepared.contest ? by.contest : 1);
  const weightBytes = rates.bits === 16 ? 2 : rates.bits === 8 ? 1 : 0.56;
  const cacheBytes = rates.bits === 16 || prepared.wideCache ? 2 : 1;
  let best: { readonly run: ServingRun; readonly replicas: number } | undefined;
  let most = 0;
  for (const { tp, ep } of layouts) {
    const replica = {
      shape,
      rates,
      tp,
      ep,
      weightBytes,
      cacheBytes,
      speed,
      switched: prepared.switched,
      python: prepared.python,
    };
    const run = serveOn(replica, prepared.demand, by);
    if (run === undefined) continue;
    // A part of a replica where the case is of some devices of a larger pool.
    const whole = layouts === prepared.layouts;
    const fitting = devices / (tp * ep);
    const replicas = whole ? Math.max(1, Math.floor(fitting)) : fitting;
    const rate = replicas * (run.outputRate + run.inputRate);
    if (best === undefined || rate > most) {
      best = { run, replicas };
      most = rate;
    }
  }
  return best;
}
