/** Where the figures of the catalogue were read, by the key that each figure carries. */
export const figureSources = {
  deepseekV3: 'DeepSeek-V3 technical report',
  dgxB200: 'NVIDIA DGX B200 documentation (docs.nvidia.com, secondary citation)',
  dgxB300: 'NVIDIA DGX B300 documentation (secondary citation)',
  dgxH100: 'NVIDIA DGX H100 user guide via docs.nvidia.com (secondary citation)',
  dgxcPeaks: 'NVIDIA/dgxc-benchmarking v26.06.00 README.md (peak table NVIDIA uses for MFU)',
  epochAnnualPrices: 'Epoch AI (CC BY 4.0), ai-chip-counts, Nvidia annual prices.csv (estimates)',
  epochChips: 'Epoch AI, epoch-research/training-cost-trends data/Chip dataset-Grid view.csv',
  epochHardwarePrices: 'Epoch AI (CC BY 4.0), training-cost-trends, Hardware prices.csv',
  gb200Spec: 'NVIDIA GB200 NVL72 specification',
  gb300Spec: 'NVIDIA GB300 NVL72 specification',
  inferSim: 'alibaba/InferSim @f2293da hardware/gpu.py',
  missionControl: 'NVIDIA Mission Control, GB300 rack-planning example, via stas00/ml-engineering',
  mlMatmul:
    'stas00/ml-engineering @744d01e compute/accelerator/README.md (best large matmul measured)',
  mlMemory: 'stas00/ml-engineering @744d01e compute/accelerator/README.md (memory table)',
  mlNetwork: 'stas00/ml-engineering @744d01e network/README.md',
  mlPeaks:
    'stas00/ml-engineering @744d01e compute/accelerator/README.md (dense TFLOP/s, cites makers)',
  mlPower: 'stas00/ml-engineering @744d01e compute/accelerator/README.md (power table)',
  neuron: 'AWS Neuron documentation',
  pressRackPower: 'press and integrator figures, about 120 kW',
  pressRackPrice: 'press figure, about $3M per rack',
  pressRubin: 'press figures Max-Q / Max-P, preliminary',
  recalled: 'vendor datasheet, recalled and not re-checked',
  rubinSpec: 'NVIDIA Vera Rubin NVL72 specification',
  scalingBook: 'jax-ml/scaling-book tpus.md',
  titan: 'pytorch/torchtitan benchmarks/llama3_h100_202412_torchtitan.md',
  titanPeak:
    'SXM peak; the true peak at 500 W is lower and not known (torchtitan benchmark, see titan)',
  tpu7x: 'Google Cloud TPU7x documentation',
} as const;

export type FigureSource = keyof typeof figureSources;
