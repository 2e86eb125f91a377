import { findArchitecture } from '../architectures/catalogue.ts';
import type { ModelFields } from './training-case.ts';

/** A model with every size filled in, and its parameters counted by where they sit. */
export interface ModelShape {
  readonly layers: number;
  readonly hidden: number;
  readonly heads: number;
  readonly kvHeads: number;
  readonly headDim: number;
  readonly ffn: number;
  readonly vocab: number;
  readonly seq: number;
  readonly moeLayers: number;
  readonly experts: number;
  readonly topK: number;
  /** Matrix parameters of a layer's attention that a token meets. */
  readonly attentionParameters: number;
  /** Of a layer's feed-forward block without routed experts: dense part, shared experts, router. */
  readonly denseParameters: number;
  /** Of one routed expert. */
  readonly expertParameters: number;
  readonly headParameters: number;
  /** Tables of words: one where embeddings are tied, else two. */
  readonly tables: number;
  readonly layerParameters: number;
  /** Everything that is stored, routed experts apart. */
  readonly storedParameters: number;
  readonly storedExpertParameters: number;
  /** Width of queries and keys, and of values, of all heads: the attention core's. */
  readonly scoreWidth: number;
  /** The same in decode: a latent cache is met by every head as it is, wider than its keys. */
  readonly decodeWidth: number;
  /** Bytes-free count of keys and values that a token leaves in a layer. */
  readonly cacheWidth: number;
  /** Heads that the cache can be split by: a latent cache is whole on every rank. */
  readonly cacheHeads: number;
}

/** Published sizes of models that tables name without saying more. */
const KNOWN: Readonly<Record<string, ModelFields>> = {
  // NVIDIA NeMo framework launcher, GPT-3 configurations.
  'gpt-3 5b': { layers: 24, hidden: 4096, heads: 32, ffn: 16384, vocab: 51200, ffnMatrices: 2 },
  'gpt-3 20b': { layers: 44, hidden: 6144, heads: 48, ffn: 24576, vocab: 51200, ffnMatrices: 2 },
  // NVIDIA Nemotron-3 8B and Nemotron 22B model configurations.
  'nemotron 8b': { layers: 32, hidden: 4096, heads: 32, ffn: 16384, vocab: 256000, ffnMatrices: 2 },
  'nemotron 22b': {
    layers: 40,
    hidden: 6144,
    heads: 48,
    ffn: 24576,
    vocab: 256000,
    ffnMatrices: 2,
  },
  // NVIDIA Nemotron 3 Nano 30B-A3B: 23 Mamba-2, 23 expert and 6 attention layers; heads stand for
  // the mean of the mixers' projections.
  nemotron_3_nano: {
    type: 'moe',
    layers: 52,
    hidden: 2688,
    heads: 28,
    kvHeads: 1,
    headDim: 128,
    attentionLayers: 6,
    experts: 128,
    topK: 6,
    sharedExperts: 2,
    ffn: 1856,
    ffnMatrices: 2,
    denseLayers: 29,
    denseFfn: 0,
    vocab: 131072,
    tiedEmbeddings: false,
  },
};

/**
 * Tokens back that a state layer's scan is worth, in attention of the same width: chunks of 256 and
 * a state of 128 read and written forward, at half of attention's rate (Dao and Gu, arXiv
 * 2405.21060, section 6). An assumption, 800 to 3,000.
 */
const STATE_SPAN = 1536;

/**
 * Fills in what a description leaves out. A published model is known by its name. Layers from the parameter count, heads of 128, four
 * hidden widths of feed-forward, 51,200 words. Returns a reason where the size cannot be told.
 */
export function modelShape(given: ModelFields): ModelShape | { readonly reason: string } {
  const name = given.name ?? '';
  const known = KNOWN[name.toLowerCase()] ?? findArchitecture(name)?.model;
  const model: ModelFields = known === undefined ? given : { ...known, ...given };
  const total = (model.paramsB ?? 0) * 1e9;
  const experts = model.experts ?? 0;
  const vocab = model.vocab ?? 51200;
  if (model.type === 'moe' && (experts === 0 || model.hidden === undefined)) {
    return { reason: 'The shape of this mixture of experts (hidden, experts) is not given.' };
  }
  let hidden = model.hidden ?? 0;
  let layers = model.layers ?? 0;
  if (hidden === 0) {
    if (total === 0) return { reason: 'Neither a hidden size nor a parameter count is given.' };
    // GPT-3's table 2.1 and the Llamas keep hidden / layers near 128: N = 12 h^3 / 128.
    const side = cubeRoot((total * 128) / 12);
    hidden = Math.max(128, Math.round(side / 128) * 128);
  }
  const kvShare = (model.kvHeads ?? model.heads ?? 1) / (model.heads ?? 1);
  const ffn = model.ffn ?? 4 * hidden;
  const matrices = model.ffnMatrices ?? 2;
  if (layers === 0) {
    if (total === 0) return { reason: 'Neither layers nor a parameter count is given.' };
    const embeddings = vocab * hidden * (model.tiedEmbeddings === false ? 2 : 1);
    const perLayer = (2 + 2 * kvShare) * hidden * hidden + matrices * hidden * ffn;
    layers = Math.max(1, Math.round((total - embeddings) / perLayer));
  }
  const heads = model.heads ?? Math.max(1, Math.round(hidden / 128));
  const headDim = model.headDim ?? model.vHeadDim ?? hidden / heads;
  const kvHeads = model.kvHeads ?? heads;
  const seq = model.seq ?? 2048;
  const latent = model.kvLoraRank ?? 0;
  const queryWidth =
    latent > 0 ? (model.qkNopeHeadDim ?? 128) + (model.qkRopeHeadDim ?? 64) : headDim;
  const valueWidth = model.vHeadDim ?? headDim;
  const attentionParameters =
    latent > 0
      ? latentAttention(model, hidden, heads, queryWidth, valueWidth, latent)
      : hidden * headDim * (heads + 2 * kvHeads) + heads * headDim * hidden;
  const moeLayers = experts > 0 ? layers - (model.denseLayers ?? 0) : 0;
  const denseFfn = model.denseFfn ?? ffn;
  const expertParameters = experts > 0 ? matrices * hidden * ffn : 0;
  const shared = (model.sharedExperts ?? 0) * expertParameters;
  const denseParameters =
    (moeLayers * (shared + hidden * experts) +
      (layers - moeLayers) * matrices * hidden * denseFfn) /
    layers;
  const headParameters = vocab * hidden;
  const attentionLayers = model.attentionLayers ?? layers;
  const windowed = Math.min(attentionLayers, model.windowLayers ?? 0);
  const seen = Math.min(1, (model.slidingWindow ?? seq) / seq);
  // Layers that hold a state instead: those with neither attention nor experts of their own.
  const scanning = Math.max(0, layers - attentionLayers - (experts > 0 ? moeLayers : 0));
  const scanned = model.attentionLayers === undefined ? 0 : (scanning * STATE_SPAN) / seq;
  // Of a causal triangle of side s a window w keeps the share 2 w / s - (w / s)^2.
  const attending = (attentionLayers - windowed + windowed * seen * (2 - seen) + scanned) / layers;
  const caching = (attentionLayers - windowed + windowed * seen) / layers;
  const tables = model.tiedEmbeddings === false ? 2 : 1;
  const layerParameters = layers * (attentionParameters + denseParameters);
  return {
    layers,
    hidden,
    heads,
    kvHeads,
    headDim,
    ffn,
    vocab,
    seq,
    moeLayers,
    experts,
    topK: model.topK ?? (experts > 0 ? 1 : 0),
    attentionParameters,
    denseParameters,
    expertParameters,
    headParameters,
    tables,
    layerParameters,
    storedParameters: layerParameters + tables * headParameters,
    storedExpertParameters: moeLayers * experts * expertParameters,
    scoreWidth: (attending * heads * (queryWidth + valueWidth)) / 2,
    decodeWidth:
      latent > 0
        ? attending * heads * (latent + (model.qkRopeHeadDim ?? 64) / 2)
        : (attending * heads * (queryWidth + valueWidth)) / 2,
    cacheHeads: latent > 0 ? 1 : kvHeads,
    cacheWidth:
      caching * (latent > 0 ? latent + (model.qkRopeHeadDim ?? 64) : 2 * kvHeads * headDim),
  };
}

/** Multi-head latent attention: queries and keys by low-rank projections (arXiv 2405.04434). */
function latentAttention(
  model: ModelFields,
  hidden: number,
  heads: number,
  queryWidth: number,
  valueWidth: number,
  latent: number,
): number {
  const queryRank = model.qLoraRank ?? 0;
  const queries =
    queryRank > 0
      ? hidden * queryRank + queryRank * heads * queryWidth
      : hidden * heads * queryWidth;
  const keys = hidden * (latent + (model.qkRopeHeadDim ?? 64));
  const spread = latent * heads * ((model.qkNopeHeadDim ?? 128) + valueWidth);
  return queries + keys + spread + heads * valueWidth * hidden;
}

/** Newton's cube root, to 1e-12; exp and log would do as well but round. */
function cubeRoot(value: number): number {
  let root = Math.sqrt(Math.sqrt(value));
  for (let step = 0; step < 60; step++) root -= (root - value / (root * root)) / 3;
  return root;
}

/** Matrix parameters that one token meets: those of the layers and the output head. */
export function activeParameters(shape: ModelShape): number {
  return (
    shape.layers * (shape.attentionParameters + shape.denseParameters) +
    shape.moeLayers * shape.topK * shape.expertParameters +
    shape.headParameters
  );
}

/** Model FLOPs of a training step for one token: 6 P + 6 L a d s, attention causal. */
export function trainingFlopPerToken(shape: ModelShape): number {
  return 6 * activeParameters(shape) + 6 * shape.layers * shape.scoreWidth * shape.seq;
}
