/** A model's shape. What is missing is filled from its size; see `model-shape.ts`. */
export interface ModelFields {
  readonly name?: string;
  readonly type?: string;
  readonly layers?: number;
  readonly hidden?: number;
  readonly heads?: number;
  readonly kvHeads?: number;
  readonly headDim?: number;
  readonly ffn?: number;
  /** Matrices of the feed-forward block: 3 gated, 2 plain. */
  readonly ffnMatrices?: number;
  readonly vocab?: number;
  readonly tiedEmbeddings?: boolean;
  readonly paramsB?: number;
  readonly activeParamsB?: number;
  readonly seq?: number;
  readonly experts?: number;
  readonly topK?: number;
  readonly sharedExperts?: number;
  /** Layers at the bottom of a mixture of experts that have none, and their width. */
  readonly denseLayers?: number;
  readonly denseFfn?: number;
  readonly attention?: string;
  /** Layers with an attention core where others hold a state instead (hybrids). Default: all. */
  readonly attentionLayers?: number;
  /** Tokens back that windowed layers see, and how many layers are windowed. Default: none. */
  readonly slidingWindow?: number;
  readonly windowLayers?: number;
  readonly qLoraRank?: number;
  readonly kvLoraRank?: number;
  readonly qkNopeHeadDim?: number;
  readonly qkRopeHeadDim?: number;
  readonly vHeadDim?: number;
}

export interface SoftwareFields {
  readonly name?: string;
  readonly version?: string;
  /** `2024`, `2024-06`; the vintage of the software, the largest hidden variable of a run. */
  readonly date?: string;
}

export interface SystemFields {
  readonly gpu: string;
  readonly count?: number;
  readonly gpusPerNode?: number;
  readonly scaleUpDomain?: number;
  readonly scaleOut?: string;
  readonly powerLimitW?: number;
}

/** One training step: a model on a system, with a layout where it is known. */
export interface TrainingCase {
  readonly system: SystemFields;
  readonly model: ModelFields;
  readonly parallelism?: {
    readonly tp?: number;
    readonly pp?: number;
    readonly cp?: number;
    readonly ep?: number;
    readonly dp?: number;
    readonly virtualStages?: number;
    readonly sequenceParallel?: boolean;
    readonly sharding?: string;
    readonly asyncTp?: boolean;
  };
  readonly batch?: {
    readonly global?: number;
    readonly micro?: number;
    readonly tokensGlobal?: number;
    readonly perDevice?: number;
    readonly gradAccum?: number;
  };
  readonly precision?: string;
  /** `none`, `selective ...`, `full`, `offloaded`; left out: as much as the memory asks for. */
  readonly recompute?: string;
  /** `lora` trains small adapters: no gradients of the weights. */
  readonly task?: string;
  readonly software?: SoftwareFields;
}

/** Fields written `like_this` read as `likeThis`, through lists and records. */
export function camelFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelFields);
  if (typeof value !== 'object' || value === null) return value;
  const fields: Record<string, unknown> = {};
  for (const name in value) {
    const field = (value as Record<string, unknown>)[name];
    const spelled = name.includes('_')
      ? name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
      : name;
    fields[spelled] = typeof field === 'object' ? camelFields(field) : field;
  }
  return fields;
}
