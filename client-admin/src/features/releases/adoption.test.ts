import { expect, test } from 'vitest'
import type { Schemas } from '@/api'
import { devicesPerDay } from './adoption'
import type { Release } from './release'

const version = (platform: string, nativeVersionCode: number, wgtVersionCode: number, devices: number[]) => ({
  platform,
  nativeVersionCode,
  nativeVersion: '',
  wgtVersionCode,
  wgtVersion: '',
  devices,
})
const adoption: Schemas['Adoption'] = {
  by: 'day',
  times: ['2026-11-01T00:00:00.000Z', '2026-11-02T00:00:00.000Z'],
  others: [0, 0],
  versions: [version('android', 100, 104, [1, 2]), version('android', 100, 105, [10, 20]), version('ios', 100, 104, [100, 200])],
}

test.each([
  [1, 104, [1, 2]],
  [2, 104, [100, 200]],
  [3, 100, [11, 22]],
  [3, 101, [0, 0]],
] as const)('type %s, code %s', (type, versionCode, devices) => {
  const days = devicesPerDay(adoption, { type, versionCode } as Release)
  expect(days.map((day) => day.devices)).toEqual(devices)
  expect(days.map((day) => day.time)).toEqual(adoption.times)
})
