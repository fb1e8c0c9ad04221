// What must be put away however bench ends: browsers, servers, child processes, folders.

type Task = () => unknown
const tasks = new Set<Task>()

/**
 * Remembers a task for the end of the program, Ctrl+C included.
 *
 * @returns does it now and forgets it
 */
export function atEnd(task: Task): () => Promise<void> {
  tasks.add(task)
  return async () => {
    if (tasks.delete(task)) await task()
  }
}

/** Does all that is left, the latest first. A task that fails does not keep the others from being done. */
export async function cleanUp(): Promise<void> {
  for (const task of [...tasks].reverse()) {
    tasks.delete(task)
    try {
      await task()
    } catch (error) {
      console.error((error as Error).message)
    }
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    console.error('\nStopped.')
    await cleanUp()
    process.exit(130)
  })
}
