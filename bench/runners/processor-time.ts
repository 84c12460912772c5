/**
 * Milliseconds that this process has kept processors busy, all its threads together. Other programs on the machine hardly count,
 * and what the engine compiles or collects beside us does, so that it is rather more than the time on a quiet machine.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
