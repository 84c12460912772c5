import { Failure } from "#domain/failure.ts";
import { momentWords } from "#domain/time/words.ts";
import { zone } from "#domain/time/zone.ts";
import { lineLog } from "./log.ts";
import { readSettings } from "./settings.ts";
import { startLocal } from "./system.ts";

try {
  const settings = readSettings(process.env);
  const system = await startLocal(settings, lineLog({ quiet: true }));
  system.ports.outbox.onSent(({ sentAt, to, id }) => {
    process.stdout.write(`${sentAt}  mail to ${to}: outbox/${id}.eml\n`);
  });
  const stop = () => {
    process.stdout.write("\nStopping …\n");
    void system.stop().then(() => process.exit(0));
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  const clock = momentWords(system.ports.clock.now(), { zone: zone(settings.zone), country: settings.country });
  process.stdout.write(`
Followthrough runs. Its clock shows ${clock} (${settings.zone}).

  the page   http://127.0.0.1:${system.httpPort}/
  mail in    127.0.0.1:${system.smtpPort} (SMTP), to log@${settings.mailDomain} or any other address
  mail out   ${settings.dataFolder}/outbox/${settings.relayUrl === undefined ? "" : ", and to RELAY_URL"}

Ctrl-C stops it; everything stays in ${settings.dataFolder}.
`);
} catch (cause) {
  if (!(cause instanceof Failure)) throw cause;
  process.stderr.write(`${cause.message}\n`);
  process.exitCode = 1;
}
