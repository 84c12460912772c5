import { expect, it } from "vitest";
import { renderMail } from "#adapters/render.ts";
import { composeMail } from "#domain/mail/compose-mail.ts";
import { sampleCase, sampleNames } from "#local/sample-mails.ts";

// After a change of wording that is meant: `npx vitest run tests/adapters/mail-texts.test.ts --update`, and read the difference.
it.each(sampleNames())("reads word for word as in tests/fixtures/mails/%s.txt", async (name) => {
  const { subject, view } = composeMail(sampleCase(name));

  await expect(`Subject: ${subject}\nPreview: ${view.preheader}\n\n${renderMail(view).text}`).toMatchFileSnapshot(
    `../fixtures/mails/${name}.txt`,
  );
});
