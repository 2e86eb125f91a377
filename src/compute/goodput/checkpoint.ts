/**
 * Bytes of a checkpoint a parameter: weights and optimizer state as saved. Llama 3.1 8B 13.08, 70B
 * 13.03, Nemotron-4 15B 13.08 (NVIDIA dgxc-benchmarking), BLOOM-176B 13.05 (BigScience chronicle).
 */
const BYTES_PER_PARAMETER = 13.06;
const BYTES_BAND = 1.01;

/** GB/s that a device adds to the rate of writing: BLOOM's 57.5 GB/s from 384 GPUs. */
const WRITE_GBPS_PER_DEVICE = 0.15;
/** Storage differs from fleet to fleet by this much either way. */
const WRITE_BAND = 2.5;

export interface Checkpoint {
  readonly bytes: number;
  readonly writeSeconds: number;
  readonly low: { readonly bytes: number; readonly writeSeconds: number };
  readonly high: { readonly bytes: number; readonly writeSeconds: number };
}

/** Size of a checkpoint and seconds to write it, while the job waits, from so many devices. */
export function checkpoint(parameters: number, devices: number, writeGbps?: number): Checkpoint {
  const bytes = BYTES_PER_PARAMETER * parameters;
  const writeSeconds = bytes / 1e9 / (writeGbps ?? WRITE_GBPS_PER_DEVICE * devices);
  const band = writeGbps === undefined ? WRITE_BAND : BYTES_BAND;
  return {
    bytes,
    writeSeconds,
    low: { bytes: bytes / BYTES_BAND, writeSeconds: writeSeconds / band },
    high: { bytes: bytes * BYTES_BAND, writeSeconds: writeSeconds * band },
  };
}
