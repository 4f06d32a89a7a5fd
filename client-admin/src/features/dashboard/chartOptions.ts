import type { ChartOption } from '@/components/echarts'
import type { Share } from './figures'

export interface Line {
  name: string
  values: number[]
}

const GRID = { left: 8, right: 16, top: 40, bottom: 4, outerBoundsMode: 'same' as const, outerBoundsContain: 'axisLabel' as const }

function axes(labels: string[], bars: boolean): ChartOption {
  return {
    grid: GRID,
    xAxis: { type: 'category', data: labels, boundaryGap: bars, axisLabel: { hideOverlap: true } },
    yAxis: { type: 'value', minInterval: 1, splitNumber: 4 },
    legend: { type: 'scroll', top: 0, left: 0, icon: 'roundRect', itemWidth: 12, itemHeight: 8 },
  }
}

export function lines(labels: string[], shown: readonly Line[]): ChartOption {
  return {
    ...axes(labels, false),
    series: shown.map(({ name, values }) => ({
      type: 'line',
      name,
      data: values,
      smooth: 0.2,
      showSymbol: values.length < 2,
      lineStyle: { width: 2 },
      areaStyle: { opacity: 0.08 },
    })),
  }
}

/** Versions on top of each other: the height is all active devices. */
export function stackedAreas(labels: string[], shares: readonly Share[]): ChartOption {
  return {
    ...axes(labels, false),
    series: shares.map(({ name, devices }) => ({
      type: 'line',
      name,
      stack: 'devices',
      data: devices,
      showSymbol: devices.length < 2,
      lineStyle: { width: 1 },
      areaStyle: { opacity: 0.55 },
      emphasis: { focus: 'series' },
    })),
  }
}
