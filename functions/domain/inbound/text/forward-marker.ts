/** Between dashes: Gmail, Yahoo, Thunderbird, Proton, and Outlook's plain text. */
const FORWARDED =
  "forwarded (?:message|e-?mail|by .{1,80})|weitergeleitete nachricht|message transféré|message transmis|mensaje reenviado|messaggio inoltrato|mensagem encaminhada|doorgestuurd bericht|vidarebefordrat meddelande|videresendt meddelelse|przekazana wiadomość|wiadomość przekazana|пересылаемое сообщение|пересланное сообщение|přeposlaná zpráva|edelleenlähetetty viesti|iletilen mesaj|転送メッセージ|转发邮件";
const ORIGINAL =
  "original (?:message|e-?mail|appointment)|ursprüngliche nachricht|originalnachricht|message d'origine|mensaje original|messaggio originale|mensagem original|oorspronkelijk bericht|originalmeddelande|oprindelig meddelelse|wiadomość oryginalna|исходное сообщение|původní zpráva|alkuperäinen viesti|オリジナルメッセージ|原始邮件";
const BEGIN =
  "begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|inizio messaggio inoltrato|início da mensagem (?:reencaminhada|encaminhada)|begin doorgestuurd bericht|vidarebefordrat mejl|start på videresendt besked|początek przekazywanej wiadomości|начало переадресованного сообщения";

const DASHED = new RegExp(`^-{2,60}\\s{0,4}(?:(${FORWARDED})|(${ORIGINAL}))[^-]{0,80}-{2,60}$`, "iu");
const BEGINNING = new RegExp(`^(?:${BEGIN})\\s?:?$`, "iu");

/** Says whether the line, without its ">", announces a forwarded message, or an original that may be forwarded or answered. */
export function markerOf(line: string): "forwarded" | "original" | undefined {
  const words = line
    .trim()
    .replace(/^\*|\*$/g, "")
    .slice(0, 200);
  if (BEGINNING.test(words)) return "forwarded";
  const dashed = DASHED.exec(words);
  if (!dashed) return undefined;
  return dashed[1] === undefined ? "original" : "forwarded";
}

const FORWARD_SUBJECT = /^\s*(?:fwd?|fw|wg|tr|rv|i|enc|vs|vb|doorst|pd|пер|ynt|转发|転送)\s?(?:\[\d+\])?\s?[:：]/iu;
const REPLY_SUBJECT = /^\s*(?:re|aw|sv|antw|odp|r|res|rif|отв|ответ|回复|返信)\s?(?:\[\d+\])?\s?[:：]/iu;

/** What the first prefix of the subject says that the mail is, in the languages of mail programs. */
export function kindBySubject(subject: string): "forward" | "reply" | undefined {
  if (FORWARD_SUBJECT.test(subject)) return "forward";
  return REPLY_SUBJECT.test(subject) ? "reply" : undefined;
}
