import type { FigureSource } from './figure-sources.ts';

/** A published figure and where it was read. */
export interface Figure {
  readonly value: number;
  readonly source: FigureSource;
  readonly note?: string;
}

/** Number formats of the matrix units that vendors rate. */
export type RatedPrecision = 'fp16' | 'bf16' | 'fp8' | 'int8' | 'fp4';

export type FiguresByPrecision = { readonly [P in RatedPrecision]?: Figure };

/** One accelerator as sold. Rates are dense (no sparsity), bandwidths one way for one device. */
export interface Accelerator {
  readonly id: string;
  readonly vendor: string;
  readonly name: string;
  /** Year of first delivery. */
  readonly firstAvailable: number;
  readonly status: string;
  /** Peak, TFLOP/s. */
  readonly denseTflops: FiguresByPrecision;
  /** Best large matrix product that someone measured, TFLOP/s: the ceiling of any model. */
  readonly achievedTflops?: FiguresByPrecision;
  readonly memoryGb: Figure;
  readonly memoryTbps: Figure;
  readonly scaleUp?: {
    readonly name?: string;
    /** GB/s that a device can send into its scale-up domain. */
    readonly oneWayGbps?: Figure;
    /** Devices of one domain. */
    readonly domain?: Figure;
    /** 2 or 3 where the domain is a torus and not a switch. */
    readonly torusDimensions?: number;
  };
  /** Streaming multiprocessors: how many tiles of a product are worked on at once. */
  readonly multiprocessors?: Figure;
  /** GB/s that a device can send out of its domain. */
  readonly scaleOutGbps?: Figure;
  /** Watts of one device, with the vendor's word for what is meant. */
  readonly powerW?: Figure & { readonly term?: string };
  /** The server or rack that it is sold in. */
  readonly server?: {
    readonly devices: number;
    readonly powerKw?: Figure;
    readonly priceUsd?: Figure;
  };
}
