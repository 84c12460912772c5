/** Measures each of them once in every round, so that a busy minute of the machine falls on all of them alike. */
export async function alternate<Name extends string, Sample>(
  measures: Readonly<Record<Name, () => Promise<Sample>>>,
  { rounds, tell }: { readonly rounds: number; readonly tell: (progress: string) => void },
): Promise<Readonly<Record<Name, readonly Sample[]>>> {
  const names = Object.keys(measures) as Name[];
  const samples = Object.fromEntries(names.map((name) => [name, [] as Sample[]])) as Record<Name, Sample[]>;
  for (let round = 1; round <= rounds; round += 1) {
    for (const name of names) {
      tell(`round ${round} of ${rounds}: ${name}`);
      samples[name].push(await measures[name]());
    }
  }
  return samples;
}
