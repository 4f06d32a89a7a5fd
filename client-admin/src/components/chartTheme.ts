interface Palette {
  series: string[]
  text: string
  line: string
  surface: string
}

/** Each colour has a contrast of at least 3 on the card it is drawn on. */
const LIGHT: Palette = {
  series: ['#2450c8', '#0c8a5f', '#b45309', '#8b3fc0', '#0b7fa5', '#c02672', '#6b7280', '#7a6a00'],
  text: '#59616f',
  line: '#e6eaf1',
  surface: '#ffffff',
}
const DARK: Palette = {
  series: ['#8fb0ff', '#5fd3ae', '#f4a261', '#cf9bff', '#66c8ea', '#ff8cc0', '#a9b2c2', '#d9c64a'],
  text: '#a3acbb',
  line: '#2a303d',
  surface: '#1e232e',
}

/** What every chart looks like; ECharts' theme. */
export function chartTheme(dark: boolean, font: string) {
  const { series, text, line, surface } = dark ? DARK : LIGHT
  const axis = {
    axisLine: { lineStyle: { color: line } },
    axisTick: { show: false },
    axisLabel: { color: text },
    splitLine: { lineStyle: { color: line } },
  }
  return {
    color: series,
    textStyle: { fontFamily: font },
    categoryAxis: { ...axis, splitLine: { show: false } },
    valueAxis: { ...axis, axisLine: { show: false } },
    legend: {
      textStyle: { color: text },
      pageTextStyle: { color: text },
      pageIconColor: text,
      inactiveColor: line,
    },
    tooltip: {
      backgroundColor: surface,
      borderColor: line,
      textStyle: { color: dark ? '#e8ecf4' : '#171c26', fontSize: 13 },
      axisPointer: { lineStyle: { color: text }, shadowStyle: { color: line } },
    },
  }
}
