/** Runs each task after the one before it has ended, however that ended. */
export type Queue = <T>(task: () => Promise<T>) => Promise<T>;

/** A queue of its own. One machine serves few people, so that order is worth more than speed. */
export function oneAtATime(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task, task);
    last = result.catch(() => undefined);
    return result;
  };
}
