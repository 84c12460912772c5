export type HeadKey = "from" | "date" | "to" | "subject" | "other";

/** What mail programs call the lines of a head, in the languages of their menus. */
const WORDS: Readonly<Record<HeadKey, string>> = {
  from: "from|von|de|da|van|från|fra|od|expéditeur|lähettäjä|kimden|nadawca|от|от кого|від|差出人|发件人|寄件者|보낸 사람",
  date: "date|sent|sent at|datum|gesendet|gesendet am|envoyé|envoyé le|fecha|enviado|enviado el|enviado em|data|inviato|verzonden|skickat|sendt|dato|päivämäärä|lähetetty|wysłano|odesláno|дата|отправлено|tarih|gönderme|日付|送信日時|发送时间|日期|날짜",
  to: "to|cc|bcc|an|à|para|a|aan|till|til|do|komu|kopie|kopia|kopio|vastaanottaja|kime|кому|宛先|收件人",
  subject: "subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|temat|předmět|aihe|konu|тема|件名|主题",
  other:
    "reply-to|importance|sensitivity|attachments|priority|resent-from|sender|when|where|wichtigkeit|anlagen|antwort an|risposta|rispondi a|réponse à|responder a",
};

const LINES = (Object.entries(WORDS) as [HeadKey, string][]).map(
  ([key, words]) => [key, new RegExp(`^\\*{0,2}(?:${words})\\s?[:：]\\s?\\*{0,2}\\s?(.*)$`, "iu")] as const,
);

/** Most lines are none, and have no colon where the longest of these words could end. */
const HAS_COLON = /^\s*.{0,30}[:：]/;

/** Which line of a message's head it is, and what it says after its key; undefined for any other line. */
export function readHeadLine(line: string): { readonly key: HeadKey; readonly value: string } | undefined {
  if (!HAS_COLON.test(line)) return undefined;
  for (const [key, pattern] of LINES) {
    const value = pattern.exec(line.trim())?.[1];
    if (value !== undefined) return { key, value: value.replace(/\*$/, "").trim() };
  }
  return undefined;
}
