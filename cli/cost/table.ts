import { type BillLine, bill, charged, idleMonth, keeping, sesFees, total } from "./bill.ts";
import { PRICES_AS_OF } from "./prices.ts";
import type { Use } from "./use.ts";

const THOUSAND = 1000;
const NAME_WIDTH = 44;
const QUANTITY_WIDTH = 14;

/** The costs as a person reads them: of a thousand interviews, and of a month in which nothing happens. */
export function costTable(use: Use): string {
  const used = bill(use);
  return [
    "",
    `One interview: ${use.mailsReceived} mails in, ${use.mailsSent - use.drafts} answers and ${use.drafts} drafts out.`,
    `List prices of us-east-1 (${PRICES_AS_OF}), as if nothing were free. Dollars for 1,000 interviews:`,
    "",
    ...used.map((line) => row(nameOf(line), line.quantity * THOUSAND, line.dollars * THOUSAND)),
    row("everything but SES", undefined, total(used) * THOUSAND),
    "",
    ...sesFees(use).map(({ plan, dollars }) => row(`SES: ${plan}`, undefined, dollars * THOUSAND)),
    row("and for each month that the records are kept", undefined, keeping(use).dollars * THOUSAND),
    "",
    "A month in which nothing happens:",
    "",
    ...idleMonth().map((line) => row(nameOf(line), line.quantity, line.dollars)),
    row("at list prices", undefined, total(idleMonth())),
    row("after what every account has for nothing", undefined, total(idleMonth().map((line) => ({ dollars: charged(line) })))),
    "",
  ].join("\n");
}

const nameOf = ({ service, unit }: BillLine) => `${service}: ${unit}`;

function row(name: string, quantity: number | undefined, dollars: number): string {
  const amount = quantity === undefined ? "" : quantity.toLocaleString("en-US", { maximumFractionDigits: quantity < 10 ? 3 : 0 });
  return `  ${name.padEnd(NAME_WIDTH)}${amount.padStart(QUANTITY_WIDTH)}${`$${dollars.toFixed(3)}`.padStart(10)}`;
}
