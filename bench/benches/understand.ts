import { alternate } from "../harness/alternate.ts";
import { bundle } from "../harness/build.ts";
import { inFreshProcess } from "../harness/fresh-process.ts";
import type { Bench, Budget, Row } from "../harness/row.ts";
import { ratio, summary, undisturbed } from "../harness/statistics.ts";
import { mailOfSize, SIZES, type Size } from "../mails/sized-mails.ts";

const READERS = {
  ours: "bench/subjects/read-ours.ts",
  mailparser: "bench/subjects/read-mailparser.ts",
  "postal-mime": "bench/peers/postal-mime.ts",
} as const;
type ReaderName = keyof typeof READERS;
const READER_NAMES = Object.keys(READERS) as ReaderName[];

const TIMES_PARSING: Budget = { kind: "ratio", most: 4 };
const COUNTS: Readonly<Record<Size, number>> = { "2 KB": 300, "20 KB": 200, "1 MB": 20, "20 MB": 3, "an invitation": 200 };
const MEDIANS: Readonly<Partial<Record<Size, number>>> = { "20 KB": 10, "1 MB": 300, "20 MB": 2000 };
const P99: Readonly<Partial<Record<Size, number>>> = { "20 KB": 40 };

/** Bytes in, what the mail says out; next to what undoing MIME alone takes. */
export const understandMail: Bench = {
  name: "understand",
  about: "from the bytes of a mail to what it says, warm; next to parsers that only undo MIME",
  async run({ isQuick, tell }) {
    const { file: runner } = await bundle("bench/runners/read-mail.ts", { folder: "runners" });
    const files = await Promise.all(
      READER_NAMES.map(async (name) => [name, (await bundle(READERS[name], { folder: "read" })).file] as const),
    );
    const rows: Row[] = [];
    for (const size of SIZES) {
      const mail = mailOfSize(size);
      const count = String(Math.max(3, COUNTS[size] / (isQuick ? 4 : 1)));
      const measures = Object.fromEntries(
        files.map(([name, file]) => [name, () => inFreshProcess<number[]>({ script: runner, words: [file, mail, count] })]),
      );
      rows.push(...rowsOf(size, await alternate(measures, { rounds: isQuick ? 1 : 3, tell: (round) => tell(`${size}, ${round}`) })));
    }
    return rows;
  },
};

function rowsOf(size: Size, rounds: Readonly<Record<string, readonly (readonly number[])[]>>): readonly Row[] {
  const samplesOf = (name: ReaderName) => rounds[name]?.flat() ?? [];
  const bestOf = (name: ReaderName) => rounds[name]?.map(undisturbed) ?? [];
  const ours = summary(samplesOf("ours"));
  return [
    { name: `${size}, ours`, unit: "ms", ...ours, ...budgetOf(MEDIANS[size]) },
    ...(P99[size] === undefined || ours.p99 === undefined
      ? []
      : [{ name: `${size}, ours, p99`, unit: "ms", value: ours.p99, ...budgetOf(P99[size]) }]),
    ...(["mailparser", "postal-mime"] as const).map((name): Row => ({ name: `${size}, ${name}`, unit: "ms", ...summary(samplesOf(name)) })),
    { name: `${size}, ours / mailparser`, unit: "x", ...ratio(bestOf("ours"), bestOf("mailparser")), budget: TIMES_PARSING },
    { name: `${size}, ours / postal-mime`, unit: "x", ...ratio(bestOf("ours"), bestOf("postal-mime")) },
  ];
}

function budgetOf(most: number | undefined): { readonly budget?: Budget } {
  return most === undefined ? {} : { budget: { kind: "time", most } };
}
