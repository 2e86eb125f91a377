import type { Accelerator } from './accelerator.ts';

/** Accelerators of NVIDIA from Blackwell on: every figure with the source it was read in. */
export const nvidiaFromBlackwell: readonly Accelerator[] = [
  {
    id: 'B200-SXM-180GB',
    vendor: 'NVIDIA',
    name: 'B200 SXM (HGX/DGX)',
    firstAvailable: 2025,
    status: 'available',
    denseTflops: {
      bf16: { value: 2250, source: 'mlPeaks' },
      fp8: { value: 4500, source: 'mlPeaks' },
      fp4: { value: 9000, source: 'mlPeaks' },
    },
    achievedTflops: {
      bf16: { value: 1745, source: 'mlMatmul' },
      fp8: { value: 3432.5, source: 'mlMatmul' },
    },
    memoryGb: { value: 180, source: 'mlMemory' },
    memoryTbps: { value: 8, source: 'mlMemory' },
    scaleUp: {
      name: 'NVLink5',
      oneWayGbps: { value: 900, source: 'mlNetwork' },
      domain: { value: 8, source: 'mlNetwork' },
    },
    scaleOutGbps: { value: 50, source: 'mlNetwork', note: '8 x 400 Gb/s; AWS P6-B200 row' },
    powerW: { value: 1000, source: 'mlPower', term: 'maximum TGP; DGX default set point 700 W' },
    server: { devices: 8, powerKw: { value: 14.3, source: 'dgxB200' } },
  },
  {
    id: 'B300-SXM-270GB',
    vendor: 'NVIDIA',
    name: 'B300 SXM (HGX/DGX)',
    firstAvailable: 2025,
    status: 'available',
    denseTflops: {
      bf16: { value: 2250, source: 'mlPeaks' },
      fp8: { value: 4500, source: 'mlPeaks' },
      fp4: {
        value: 13500,
        source: 'dgxcPeaks',
        note: 'ml-engineering lists 12,600 fp4 / 15,000 nvfp4',
      },
    },
    achievedTflops: {
      bf16: { value: 1769, source: 'mlMatmul' },
      fp8: { value: 3353.3, source: 'mlMatmul' },
    },
    memoryGb: { value: 288, source: 'mlMemory', note: 'MLPerf systems report 270 GB usable' },
    memoryTbps: { value: 8, source: 'mlMemory' },
    scaleUp: {
      name: 'NVLink5',
      oneWayGbps: { value: 900, source: 'mlNetwork' },
      domain: { value: 8, source: 'mlNetwork' },
    },
    scaleOutGbps: { value: 100, source: 'mlNetwork', note: '8 x 800 Gb/s (DGX B300 XDR)' },
    powerW: {
      value: 1000,
      source: 'mlPower',
      term: 'maximum TGP (Epoch lists 1,750 W = DGX system power / 8)',
    },
    server: { devices: 8, powerKw: { value: 14.5, source: 'dgxB300' } },
  },
  {
    id: 'GB200-NVL72',
    vendor: 'NVIDIA',
    name: 'GB200 (per GPU, NVL72 rack)',
    firstAvailable: 2025,
    status: 'available',
    denseTflops: {
      bf16: { value: 2450, source: 'dgxcPeaks', note: '2,500 in vendor marketing' },
      fp8: { value: 4900, source: 'dgxcPeaks', note: '5,000' },
      fp4: { value: 9800, source: 'dgxcPeaks', note: '10,000' },
    },
    achievedTflops: {
      bf16: { value: 1822, source: 'mlMatmul' },
      fp8: { value: 3615.6, source: 'mlMatmul' },
    },
    memoryGb: { value: 186, source: 'mlMemory' },
    memoryTbps: { value: 8, source: 'mlMemory' },
    scaleUp: {
      name: 'NVLink5 + NVSwitch rack',
      oneWayGbps: { value: 900, source: 'mlNetwork' },
      domain: { value: 72, source: 'gb200Spec' },
    },
    powerW: { value: 1200, source: 'mlPower', term: 'per-GPU maximum power' },
    server: {
      devices: 72,
      powerKw: { value: 120, source: 'pressRackPower' },
      priceUsd: { value: 3000000, source: 'pressRackPrice' },
    },
  },
  {
    id: 'GB300-NVL72',
    vendor: 'NVIDIA',
    name: 'GB300 (per GPU, NVL72 rack)',
    firstAvailable: 2025,
    status: 'available',
    denseTflops: {
      bf16: { value: 2450, source: 'dgxcPeaks', note: '2,500' },
      fp8: { value: 4900, source: 'dgxcPeaks', note: '5,000' },
      fp4: { value: 14700, source: 'dgxcPeaks', note: '15,000' },
    },
    memoryGb: {
      value: 288,
      source: 'mlMemory',
      note: 'GB300 same stack as B300; 279 GB usable commonly reported',
    },
    memoryTbps: { value: 8, source: 'mlMemory' },
    scaleUp: {
      name: 'NVLink5 + NVSwitch rack',
      oneWayGbps: { value: 900, source: 'mlNetwork' },
      domain: { value: 72, source: 'gb300Spec' },
    },
    scaleOutGbps: { value: 100, source: 'mlNetwork', note: '800 Gb/s (ConnectX-8)' },
    powerW: { value: 1400, source: 'mlPower', term: 'per-GPU maximum power' },
    server: {
      devices: 72,
      powerKw: { value: 135, source: 'missionControl', note: 'integrators quote 120-132 kW' },
    },
  },
  {
    id: 'Rubin-NVL72',
    vendor: 'NVIDIA',
    name: 'Rubin (per GPU, Vera Rubin NVL72)',
    firstAvailable: 2026,
    status: 'announced',
    denseTflops: {
      bf16: { value: 4000, source: 'mlPeaks' },
      fp8: { value: 17500, source: 'mlPeaks' },
      fp4: {
        value: 35000,
        source: 'mlPeaks',
        note: 'training figure; 50,000 for inference in marketing',
      },
    },
    memoryGb: { value: 288, source: 'mlMemory' },
    memoryTbps: { value: 22, source: 'mlMemory' },
    scaleUp: {
      name: 'NVLink6',
      oneWayGbps: { value: 1800, source: 'mlNetwork' },
      domain: { value: 72, source: 'rubinSpec' },
    },
    scaleOutGbps: { value: 200, source: 'mlNetwork', note: '1,600 Gb/s (ConnectX-9)' },
    server: { devices: 72, powerKw: { value: 210.0, source: 'pressRubin', note: '190 to 230' } },
  },
];
