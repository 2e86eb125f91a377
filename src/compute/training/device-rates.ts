import type { Accelerator, RatedPrecision } from '../accelerators/accelerator.ts';
import type { SystemFields } from './training-case.ts';

/** What a device of a system can do, in base units (FLOP/s, bytes, bytes/s). */
export interface DeviceRates {
  readonly family: 'gpu' | 'tpu' | 'gaudi' | 'amd' | 'trainium';
  /** Reachable rate of the largest matrix products at 16 bits and at the case's precision. */
  readonly rate16: number;
  readonly rateLow: number;
  /** Dense peak of the case's precision, for utilisation figures. */
  readonly peak: number;
  /** 16, 8 or 4: width of the products' operands. */
  readonly bits: 16 | 8 | 4;
  readonly memoryBytes: number;
  readonly memoryRate: number;
  readonly linkRate: number;
  readonly nicRate: number;
  readonly domain: number;
  readonly gpusPerNode: number;
  /** Peak of 16 bits over an A100's 312 TFLOP/s. */
  readonly relativePeak: number;
  /** Whether someone measured the ceiling. */
  readonly measured: boolean;
  /** Streaming multiprocessors, where they were read. */
  readonly multiprocessors: number | undefined;
  /** Year of first delivery. */
  readonly since: number;
}

/** Ceilings where no one has measured: those of the nearest measured chips of the catalogue. */
const CEILING_16 = 0.78;
const CEILING_8 = 0.73;
/** A chip whose matrix units were cut and not its memory does not throttle (H20). */
const CEILING_THIN = 0.9;
const THIN_FLOP_PER_BYTE = 50;
const GIGA = 1e9;
/** Makers print GB of memory and mean GiB: an H100 of 80 GB has 85.9e9 bytes. */
const GIB = 1_073_741_824;

export function bitsOf(precision: string | undefined): 16 | 8 | 4 {
  const word = (precision ?? 'bf16').toLowerCase();
  if (word.includes('fp4')) return 4;
  return word.includes('fp8') || word.includes('int8') ? 8 : 16;
}

/** The rates of a chip in a system; figures that no source gives take the stated defaults. */
export function deviceRates(
  chip: Accelerator,
  system: SystemFields,
  precision: string | undefined,
): DeviceRates {
  const bits = bitsOf(precision);
  const peakOf = (rated: RatedPrecision) => chip.denseTflops[rated]?.value;
  const measured = (rated: RatedPrecision) => chip.achievedTflops?.[rated]?.value;
  const peak16 = peakOf('bf16') ?? peakOf('fp16') ?? 100;
  const peak8 = peakOf('fp8') ?? peakOf('int8') ?? peak16;
  // One measured precision tells of the other: both meet the same limits of power.
  const [known16, known8] = [measured('bf16'), measured('fp8')];
  const thin = peak16 / chip.memoryTbps.value < THIN_FLOP_PER_BYTE;
  const [usual16, usual8] = thin ? [CEILING_THIN, CEILING_THIN] : [CEILING_16, CEILING_8];
  const share16 =
    known16 === undefined
      ? known8 === undefined
        ? usual16
        : (known8 / peak8 / CEILING_8) * CEILING_16
      : known16 / peak16;
  const share8 =
    known8 === undefined
      ? known16 === undefined
        ? usual8
        : (share16 / CEILING_16) * CEILING_8
      : known8 / peak8;
  const rate16 = share16 * peak16;
  const rate8 = share8 * peak8;
  const peak4 = peakOf('fp4') ?? peak8;
  const rate4 = share8 * peak4;
  const limit = system.powerLimitW ?? chip.powerW?.value ?? 700;
  // A cap below the H100's 700 W lowers clocks: about the square root of the power.
  const capped = chip.id === 'H100-96GB-500W' ? Math.sqrt(limit / 700) : 1;
  const byBits = bits === 16 ? rate16 : bits === 8 ? rate8 : rate4;
  const perNode = system.gpusPerNode ?? chip.server?.devices ?? 8;
  const torus = chip.scaleUp?.torusDimensions !== undefined;
  return {
    family: familyOf(chip),
    rate16: rate16 * 1e12 * capped,
    rateLow: byBits * 1e12 * capped,
    peak: (bits === 16 ? peak16 : bits === 8 ? peak8 : peak4) * 1e12,
    bits,
    memoryBytes: chip.memoryGb.value * GIB,
    memoryRate: chip.memoryTbps.value * 1e12,
    linkRate: (chip.scaleUp?.oneWayGbps?.value ?? 450) * GIGA,
    nicRate: nicRate(chip, system, perNode),
    domain: torus
      ? (chip.scaleUp?.domain?.value ?? 256)
      : (system.scaleUpDomain ?? chip.scaleUp?.domain?.value ?? 8),
    gpusPerNode: perNode,
    relativePeak: peak16 / 312,
    measured: chip.achievedTflops !== undefined,
    multiprocessors: chip.multiprocessors?.value,
    since: chip.firstAvailable,
  };
}

function familyOf(chip: Accelerator): DeviceRates['family'] {
  if (chip.vendor === 'Google') return 'tpu';
  if (chip.vendor === 'Intel') return 'gaudi';
  if (chip.vendor === 'AWS') return 'trainium';
  return chip.vendor === 'AMD' ? 'amd' : 'gpu';
}

/**
 * Bytes a second that a device sends out of its node: read from words such as `4x100 Gb/s
 * Omni-Path per node` or `400 Gb/s RDMA per GPU`; else the catalogue's; else by age.
 */
function nicRate(chip: Accelerator, system: SystemFields, perNode: number): number {
  const words = system.scaleOut;
  if (words !== undefined) {
    const perCard = /(?:(\d+)\s*x\s*)?[^\d]*?(\d+)\s*Gb\/s/.exec(words);
    const bits = Number(perCard?.[2] ?? 0) * Number(perCard?.[1] ?? 1);
    if (bits > 0) return ((bits / 8) * GIGA) / (/per GPU/i.test(words) ? 1 : perNode);
  }
  const known = chip.scaleOutGbps?.value;
  if (known !== undefined) return known * GIGA;
  return (chip.firstAvailable >= 2022 ? 50 : 25) * GIGA;
}
