import { exp, log } from '../../uncertainty/elementary/index.ts';
import type { DeviceRates } from '../training/device-rates.ts';
import type { ModelShape } from '../training/model-shape.ts';
import type { ServingParameters } from './serving-parameters.ts';

/**
 * A replica: a model on devices, with what it reads and multiplies. Either each layer is split over
 * `tp` devices (ep 1), or each device holds all but the experts, which are spread over `ep`.
 */
export interface Replica {
  readonly shape: ModelShape;
  readonly rates: DeviceRates;
  readonly tp: number;
  readonly ep: number;
  /** Bytes of a weight and of a cached number. */
  readonly weightBytes: number;
  readonly cacheBytes: number;
  /** Speed of the software over that of the constants. */
  readonly speed: number;
  /** Whether the engine's loop is in Python. */
  readonly python: boolean;
  /** Whether devices are joined by a switch of the vendor, not by the host's bus. */
  readonly switched: boolean;
}

/** Share of a network card's rate that the exchange of tokens reaches, and share that is seen. */
const NETWORK_SHARE = 0.8;
const HIDDEN_HALF = 0.5;
/** Work of the device with the most tokens over the mean, where experts are spread. */
const IMBALANCE = 1.15;
/** Share of the 16-bit ceiling of decode's scores: many heads on one latent cache fill it more. */
const CORE_SHARE = 0.3;
const LATENT_CORE_SHARE = 0.6;
/** More tokens at once than this are a prefill: its calls are not worth counting. */
const DECODE_TOKENS = 2048;

/** Seconds of one decode step, by what takes them. */
export interface DecodeStep {
  readonly weights: number;
  readonly cache: number;
  readonly products: number;
  readonly collectives: number;
  readonly overhead: number;
  readonly total: number;
}

/**
 * One token for each of `batch` sequences (of a device, where experts are spread) with `context` tokens behind them: the longer of reading
 * the weights and multiplying them (a third-power mean, so that near the ridge both count), then
 * the caches, two all-reduces a layer (or the way to the experts and back) and the host. A mixture
 * of experts reads the share 1 - (1 - k / E)^batch of its experts. Pope et al. (arXiv 2211.05102); kipply, Transformer
 * Inference Arithmetic.
 */
export function decodeStep(
  replica: Replica,
  batch: number,
  context: number,
  by: ServingParameters,
): DecodeStep {
  const { shape, rates, tp, ep, speed } = replica;
  const read = rates.memoryRate * by.memory;
  const dense = shape.layerParameters + shape.headParameters;
  const together = batch * ep;
  const touched =
    shape.experts > 0 ? 1 - exp(together * log(Math.max(1e-9, 1 - shape.topK / shape.experts))) : 0;
  const stored = dense + (touched * shape.storedExpertParameters) / ep;
  const weights = (stored * replica.weightBytes) / tp / read;
  const cache =
    (batch * context * shape.layers * shape.cacheWidth * replica.cacheBytes) /
    cacheRanks(replica) /
    read;
  const balance = Math.sqrt(rates.relativePeak);
  const rate = productRate(rates, by);
  const denseFlop = 2 * dense * batch;
  const uneven = ep > 1 ? IMBALANCE : 1;
  const expertFlop = 2 * uneven * shape.moeLayers * shape.topK * shape.expertParameters * batch;
  const perExpert = Math.max(1, (together * shape.topK) / Math.max(1, shape.experts));
  const products =
    (denseFlop * (1 + (by.halfBatch * balance) / batch) +
      expertFlop * (1 + (by.halfBatch * by.grouped * balance) / perExpert)) /
    tp /
    rate;
  const coreShare = shape.cacheHeads === 1 ? LATENT_CORE_SHARE : CORE_SHARE;
  const core =
    (4 * batch * context * shape.layers * shape.decodeWidth) / tp / (rates.rate16 * coreShare);
  const collectives = reduceSeconds(replica, batch, by) + routeSeconds(replica, batch, by);
  const overhead =
    shape.layers * by.layer +
    batch * by.sequence * (replica.python ? by.python : 1) +
    passSeconds(replica, batch, by);
  const heavy = cubicMean(weights, products) + cubicMean(cache, core);
  const total = (heavy + collectives + overhead) / speed;
  return {
    weights: weights / speed,
    cache: cache / speed,
    products: products / speed,
    collectives: collectives / speed,
    overhead: overhead / speed,
    total,
  };
}

/** Seconds to take in `tokens` of one request, of which `cached` are in a prefix cache. */
export function prefillSeconds(
  replica: Replica,
  tokens: number,
  cached: number,
  by: ServingParameters,
): number {
  const { shape, rates, tp } = replica;
  const fresh = tokens * (1 - cached);
  const uneven = replica.ep > 1 ? IMBALANCE : 1;
  const routed = uneven * shape.moeLayers * shape.topK * shape.expertParameters;
  const dense = shape.layerParameters;
  const products = (2 * (dense + routed) * fresh) / tp / (productRate(rates, by) * by.prefill);
  const scores = (2 * fresh * tokens * shape.layers * shape.scoreWidth) / tp / (rates.rate16 * 0.5);
  const bytes = reduceBytes(replica, fresh) / linkRate(replica, by);
  const passes = passSeconds(replica, fresh, by);
  const routes = routeSeconds(replica, fresh, by);
  return (products + scores + passes + bytes + routes + by.request) / replica.speed;
}

/** Devices over which the cache of a sequence is spread; ranks beyond its heads hold copies. */
export function cacheRanks({ shape, tp }: Replica): number {
  return Math.min(tp, Math.max(1, shape.cacheHeads));
}

/**
 * Tokens on their way to their experts (8 bits) and back (16 bits), of which half is hidden behind
 * the work of another batch. Over network cards a token crosses once a node, to four nodes at most.
 */
function routeSeconds(
  { shape, rates, ep }: Replica,
  tokens: number,
  by: ServingParameters,
): number {
  if (ep === 1) return 0;
  const nodes = ep / rates.gpusPerNode;
  const within = ep <= rates.domain;
  const copies = within ? shape.topK : Math.min(shape.topK, nodes, 4);
  const rate = within ? rates.linkRate * by.link : rates.nicRate * NETWORK_SHARE;
  const bytes = (3 * shape.hidden * copies * (ep - 1)) / ep;
  const calls = tokens > DECODE_TOKENS ? 0 : 2 * by.latency;
  return HIDDEN_HALF * shape.moeLayers * (calls + (tokens * bytes) / rate);
}

/**
 * Norms, casts, activations: passes over the hidden states of so many tokens, and of those sent to
 * experts once for each expert. Every rank of a tensor-parallel group makes them all.
 */
function passSeconds({ shape, rates }: Replica, tokens: number, by: ServingParameters): number {
  const routed = by.routedPasses * shape.topK * (shape.moeLayers / shape.layers);
  const bytes = 2 * shape.hidden * (by.passes + routed);
  return (tokens * shape.layers * bytes) / (rates.memoryRate * by.memory);
}

/** Two all-reduces a layer of 2 h bytes a sequence, each twice (t - 1) / t around the ring. */
function reduceSeconds(replica: Replica, batch: number, by: ServingParameters): number {
  if (replica.tp === 1) return 0;
  const calls = 2 * replica.shape.layers * by.latency;
  return calls + reduceBytes(replica, batch) / linkRate(replica, by);
}

function reduceBytes({ shape, tp }: Replica, tokens: number): number {
  return 2 * shape.layers * 2 * ((tp - 1) / tp) * 2 * shape.hidden * tokens;
}

function linkRate({ rates, switched }: Replica, by: ServingParameters): number {
  const inSwitch = rates.since >= 2022 ? by.inSwitch : 1;
  return rates.linkRate * (switched ? by.link * inSwitch : by.bus);
}

function productRate(rates: DeviceRates, by: ServingParameters): number {
  return (
    rates.rateLow *
    (rates.bits === 16 ? by.product16 : rates.bits === 8 ? by.product8 : by.product4)
  );
}

/** (a^3 + b^3)^(1/3): near the larger, a quarter more where both are the same. */
function cubicMean(a: number, b: number): number {
  const larger = Math.max(a, b);
  if (larger === 0) return 0;
  const ratio = Math.min(a, b) / larger;
  // The cube root of 1 + r^3 on [0, 1], by its series to the second order around 1/2.
  const cube = ratio * ratio * ratio;
  return larger * (1 + cube / (3 + cube * 0.847));
}
