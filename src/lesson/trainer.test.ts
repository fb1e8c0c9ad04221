import { afterEach, describe, expect, it, vi } from 'vitest'

async function built(trainer: string | undefined) {
  vi.resetModules()
  vi.stubEnv('TRAINER', trainer)
  return import('@/lesson/trainer')
}

afterEach(() => vi.unstubAllEnvs())

describe('pages for trainers alone', () => {
  it('are built unless somebody says otherwise', async () => {
    const { trainerRoutes, trainerPaths, forTrainers } = await built(undefined)
    expect(trainerRoutes).toBe(true)
    expect(trainerPaths()).toHaveLength(2)
    expect(await forTrainers(async () => ['guide'])()).toEqual(['guide'])
  })

  it('are not there in a build with TRAINER=0', async () => {
    const { trainerRoutes, trainerPaths, forTrainers } = await built('0')
    expect(trainerRoutes).toBe(false)
    expect(trainerPaths()).toEqual([])
    expect(await forTrainers(async () => ['guide'])()).toEqual([])
  })
})
