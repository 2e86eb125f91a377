import type { SoftwareFields } from './training-case.ts';

/** What of a program's age and make the step time depends on. */
export interface SoftwareStack {
  /** Attention scores written to memory, no sequence parallelism, gradients reduced at the end. */
  readonly unfused: boolean;
  /** A framework that gathers sharded weights layer by layer (FSDP) in plain PyTorch. */
  readonly plainTorch: boolean;
  /** The loss is worked out without keeping a second copy of the logits. */
  readonly fusedLoss: boolean;
  /** Megatron-DeepSpeed: the older kernels with DeepSpeed's engine around them. */
  readonly deepSpeed: boolean;
  /** Years after mid-2025, at most four and a half before and one and a quarter after. */
  readonly vintage: number;
}

const DEFAULT_YEAR = 2025.5;

/**
 * The stack behind a run. FlashAttention came in mid-2022 and reached the big trainers in 2023;
 * Megatron-DeepSpeed kept the older kernels. Unknown software counts as of mid-2025.
 */
export function softwareStack(software: SoftwareFields | undefined): SoftwareStack {
  const name = (software?.name ?? '').toLowerCase();
  const date = /(\d{4})(?:-(\d{2}))?/.exec(software?.date ?? '');
  const undated = name.includes('foundry') ? 2024 : undefined;
  const year =
    date === null ? undated : Number(date[1]) + (date[2] ? (Number(date[2]) - 0.5) / 12 : 0.5);
  const plainTorch = /foundry|fsdp|titan/.test(name);
  const unfused =
    /megatron-deepspeed|metaseq/.test(name) || (year !== undefined && year < 2023 && !plainTorch);
  const vintage = Math.max(-4.5, Math.min(1.25, (year ?? DEFAULT_YEAR) - DEFAULT_YEAR));
  return {
    unfused,
    plainTorch,
    fusedLoss: !name.includes('titan'),
    deepSpeed: name.includes('deepspeed'),
    vintage,
  };
}
