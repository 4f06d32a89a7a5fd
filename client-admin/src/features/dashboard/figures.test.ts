import { expect, test } from 'vitest'
import { joined, latestOf, reasonsOf, sharesOf } from './figures'

const version = (wgtVersionCode: number, devices: number[]) => ({
  platform: 'android',
  nativeVersion: '1.0.0',
  nativeVersionCode: 100,
  wgtVersion: `1.0.${wgtVersionCode - 100}`,
  wgtVersionCode,
  devices,
})
const adoption = {
  by: 'day' as const,
  times: ['2026-11-20T00:00:00Z', '2026-11-21T00:00:00Z'],
  versions: [version(102, [4, 6]), version(101, [3, 1]), version(100, [2, 0])],
  others: [0, 1],
}

test('less used versions count as others', () => {
  expect(sharesOf(adoption, 2, 'Others')).toEqual([
    { name: 'Android 1.0.0 · wgt 1.0.2', devices: [4, 6] },
    { name: 'Android 1.0.0 · wgt 1.0.1', devices: [3, 1] },
    { name: 'Others', devices: [2, 1] },
  ])
})

test('there are no others when every version has its place', () => {
  const names = sharesOf({ ...adoption, others: [0, 0] }, 3, 'Others').map(({ name }) => name)
  expect(names).toEqual(['Android 1.0.0 · wgt 1.0.2', 'Android 1.0.0 · wgt 1.0.1', 'Android 1.0.0'])
})

test('the newest shares add up to one, without versions that nobody runs', () => {
  const latest = latestOf(sharesOf(adoption, 3, 'Others'))
  expect(latest.map(({ devices }) => devices)).toEqual([6, 1, 1])
  expect(latest.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
})

test('points of both series meet by their time', () => {
  const [first, second] = joined(
    [
      { time: 'a', checks: 5, offers: 2 },
      { time: 'b', checks: 1, offers: 0 },
    ],
    [{ time: 'a', activeDevices: 3, newDevices: 1 }],
  )
  expect(first).toEqual({ time: 'a', checks: 5, offers: 2, activeDevices: 3, newDevices: 1 })
  expect(second).toEqual({ time: 'b', checks: 1, offers: 0, activeDevices: 0, newDevices: 0 })
})

test('a reason counts over all releases', () => {
  const stats = (failures: { code: string; devices: number }[]) => ({
    sourceId: 's', downloaded: 0, installed: 0, failed: 0, launched: 0, failures,
  })
  expect(reasonsOf([stats([{ code: 'A', devices: 1 }]), stats([{ code: 'B', devices: 2 }, { code: 'A', devices: 4 }])])).toEqual([
    { code: 'A', devices: 5 },
    { code: 'B', devices: 2 },
  ])
})
