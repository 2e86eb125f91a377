/** A page on which a figure was read. */
export interface FigurePage {
  readonly title: string;
  readonly address?: string;
  /** Day on which the page was read, where it is no dated or numbered version. */
  readonly readOn?: string;
}

const ML_ENGINEERING = 'https://github.com/stas00/ml-engineering/blob/744d01e';
const CHIPS = `${ML_ENGINEERING}/compute/accelerator/README.md`;
const EPOCH_TRENDS = 'https://github.com/epoch-research/training-cost-trends';

/** Where the figures of the catalogue were read, by the key that each figure carries. */
export const figureSources = {
  amdMi300: {
    title: 'AMD ROCm documentation, Instinct MI300 series microarchitecture, table of peaks',
    address: 'https://rocm.docs.amd.com/en/docs-6.2.2/conceptual/gpu-arch/mi300.html',
    readOn: '2026-11-23',
  },
  amdMi350Clock: {
    title:
      'MI355X peaks of stas00/ml-engineering x 2.2 / 2.4 GHz, the clocks that AMD gave at Hot Chips 2025 (wccftech)',
    address:
      'https://wccftech.com/amd-instinct-mi350-gpuai-hardware-powerhouse-3nm-3d-chiplet-cdna-4-185-billion-transistors-1400w-tbp-over-4000b-llm-support/',
    readOn: '2026-11-23',
  },
  deepseekV3: {
    title: 'DeepSeek-V3 technical report',
    address: 'https://arxiv.org/abs/2412.19437',
  },
  dellV100: {
    title: 'Dell EMC Ready Solutions for AI, Deep Learning with NVIDIA, v1.0, page 17',
    address:
      'http://www.manualshelf.com/manual/dell/high-performance-computing-solution-resources/reference-guide-english/page-17.html',
    readOn: '2026-11-23',
  },
  dgx2: {
    title: 'PC Perspective, NVIDIA announces DGX-2 with 16 GV100s, 2018-03',
    address: 'https://pcper.com/2018/03/nvidia-announces-dgx-2-with-16-gv100s-8-100gb-nics/',
    readOn: '2026-11-23',
  },
  dgxB200: {
    title: 'NVIDIA DGX B200 documentation (secondary citation)',
    address: 'https://docs.nvidia.com/dgx/dgxb200-user-guide/',
  },
  dgxB300: { title: 'NVIDIA DGX B300 documentation (secondary citation)' },
  dgxH100: {
    title: 'NVIDIA DGX H100 user guide (secondary citation)',
    address: 'https://docs.nvidia.com/dgx/dgxh100-user-guide/',
  },
  dgxcPeaks: {
    title: 'NVIDIA/dgxc-benchmarking v26.06.00 README.md (peak table NVIDIA uses for MFU)',
    address: 'https://github.com/NVIDIA/dgxc-benchmarking/blob/v26.06.00/README.md',
  },
  epochAnnualPrices: {
    title: 'Epoch AI (CC BY 4.0), ai-chip-counts, Nvidia annual prices.csv (estimates)',
  },
  epochChips: {
    title: 'Epoch AI, training-cost-trends data/Chip dataset-Grid view.csv',
    address: EPOCH_TRENDS,
  },
  epochHardwarePrices: {
    title: 'Epoch AI (CC BY 4.0), training-cost-trends, Hardware prices.csv',
    address: EPOCH_TRENDS,
  },
  gb200Spec: {
    title: 'NVIDIA GB200 NVL72 specification',
    address: 'https://www.nvidia.com/en-us/data-center/gb200-nvl72/',
  },
  gb300Spec: {
    title: 'NVIDIA GB300 NVL72 specification',
    address: 'https://www.nvidia.com/en-us/data-center/gb300-nvl72/',
  },
  hopperInDepth: {
    title: 'NVIDIA developer blog, NVIDIA Hopper architecture in-depth (132 SMs of the SXM5)',
    address: 'https://developer.nvidia.com/blog/nvidia-hopper-architecture-in-depth/',
    readOn: '2026-11-23',
  },
  inferSim: {
    title: 'alibaba/InferSim @f2293da hardware/gpu.py',
    address: 'https://github.com/alibaba/InferSim/blob/f2293da/hardware/gpu.py',
  },
  lockwoodA100: {
    title: "Glenn K. Lockwood's notes on the A100, after NVIDIA's datasheet and white paper",
    address: 'https://glennklockwood.com/garden/processors/A100',
    readOn: '2026-11-23',
  },
  missionControl: {
    title: 'NVIDIA Mission Control, GB300 rack-planning example, via stas00/ml-engineering',
    address: CHIPS,
  },
  mlMatmul: {
    title: 'stas00/ml-engineering @744d01e compute/accelerator/README.md (best large matmul)',
    address: CHIPS,
  },
  mlMemory: {
    title: 'stas00/ml-engineering @744d01e compute/accelerator/README.md (memory table)',
    address: CHIPS,
  },
  mlNetwork: {
    title: 'stas00/ml-engineering @744d01e network/README.md',
    address: `${ML_ENGINEERING}/network/README.md`,
  },
  mlPeaks: {
    title:
      'stas00/ml-engineering @744d01e compute/accelerator/README.md (dense TFLOP/s, cites makers)',
    address: CHIPS,
  },
  mlPower: {
    title: 'stas00/ml-engineering @744d01e compute/accelerator/README.md (power table)',
    address: CHIPS,
  },
  mulletL40s: {
    title: "Mullet, specification table of the NVIDIA L40 and L40S, after NVIDIA's datasheet",
    address: 'https://www.mullet.se/product.html?product_id=355414',
    readOn: '2026-11-23',
  },
  neuron: {
    title: 'AWS Neuron documentation',
    address: 'https://awsdocs-neuron.readthedocs-hosted.com/en/latest/about-neuron/arch/',
  },
  neuronTrn2: {
    title: 'AWS Neuron documentation, Amazon EC2 Trn2 architecture',
    address:
      'https://awsdocs-neuron.readthedocs-hosted.com/en/latest/general/arch/neuron-hardware/trn2-arch.html',
    readOn: '2026-11-23',
  },
  pressRackPower: { title: 'press and integrator figures, about 120 kW' },
  pressRackPrice: { title: 'press figure, about $3M per rack' },
  pressRubin: { title: 'press figures Max-Q / Max-P, preliminary' },
  rubinSpec: {
    title: 'NVIDIA Vera Rubin NVL72 specification',
    address: 'https://www.nvidia.com/en-us/data-center/vera-rubin-nvl72/',
  },
  scalingBook: {
    title: 'jax-ml/scaling-book tpus.md',
    address: 'https://jax-ml.github.io/scaling-book/tpus/',
  },
  sglangDeepseek: {
    title: 'SGLang documentation, DeepSeek usage: the machines asked for (2 x 8 x H20)',
    address: 'https://docs.sglang.ai/basic_usage/deepseek.html',
    readOn: '2026-11-23',
  },
  tensorRtTable: {
    title: 'NVIDIA/TensorRT-LLM v0.17 performance overview: tensor parallel 8 on L40S',
    address:
      'https://github.com/NVIDIA/TensorRT-LLM/blob/258c754/docs/source/performance/perf-overview.md',
  },
  titan: {
    title: 'pytorch/torchtitan benchmarks/llama3_h100_202412_torchtitan.md',
    address:
      'https://github.com/pytorch/torchtitan/blob/main/benchmarks/llama3_h100_202412_torchtitan.md',
  },
  titanPeak: {
    title:
      'SXM peak; the true peak at 500 W is lower and not known (torchtitan benchmark, see titan)',
  },
  tpu7x: {
    title: 'Google Cloud TPU7x documentation',
    address: 'https://docs.cloud.google.com/tpu/docs/tpu7x',
    readOn: '2026-11-23',
  },
  tpuV3: {
    title: 'Google Cloud TPU v3 documentation',
    address: 'https://cloud.google.com/tpu/docs/v3',
    readOn: '2026-11-23',
  },
  voltaPaper: {
    title: 'Table of the Tesla V100 white paper, at maosong.website (NVIDIA GPU specs)',
    address: 'https://maosong.website/p/nvidia-gpu-specs',
    readOn: '2026-11-23',
  },
} as const satisfies Readonly<Record<string, FigurePage>>;

export type FigureSource = keyof typeof figureSources;
