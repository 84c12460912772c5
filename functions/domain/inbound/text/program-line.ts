/** Lines that phones and mail programs add in the languages of their menus, wherever they stand. */
const KNOWN =
  /^\W{0,3}(?:(?:typed .{2,30}, )?sent (?:from|via|with|using|by) (?:my |the |an? )?\[?(?:i(?:phone|pad|pod)|mobile|mail\b|phone|android|samsung|galaxy|blackberry|pixel|oneplus|huawei|xiaomi|outlook|windows|yahoo|aol|gmail|proton|spark|superhuman|mailbox|cell|tablet|tmobile|t-mobile|verizon).{0,80}|sent from (?:my|the|an?) .{2,60}|sent (?:on the (?:go|move|run)|in haste|while \w{3,12})[.!]?|from my (?:i(?:phone|pad|pod)|mobile|phone|android).{0,20}|someone from mobile|get \[?outlook for .{1,60}|(?:von meinem|diese nachricht wurde von meinem) .{2,60} (?:gesendet|geschrieben)\.?|gesendet (?:von|mit) .{2,40}|holen sie sich outlook .{2,30}|envoyé (?:de|depuis) (?:mon|ma) .{2,30}|téléchargez outlook .{2,30}|enviado des?de (?:mi|o meu) .{2,30}|enviado do meu .{2,30}|inviato da(?:l mio)? .{2,30}|verzonden (?:vanaf mijn|met|vanuit) .{2,30}|skickat från .{2,30}|hämta outlook .{2,30}|sendt fra (?:min|mit) .{2,30}|wysłane? z .{2,30}|lähetetty .{2,30}|отправлено с .{2,30}|надіслано з .{2,30}|[從从]我的 .{2,30}[傳发]送|[发發]自我的 ?.{2,30}|.{2,30}から送信|yahoo mail: search, organize, conquer|(?:please )?(?:excuse|forgive) (?:the |any |my )?(?:brevity|typos?).{0,60})$/i;

/** The name of a program that only its maker knows: "Sent with Airmail". */
const NAMED =
  /^\W{0,3}Sent (?:from|with|using|via) (?:\p{Ll}{0,2}\p{Lu}[\p{L}\d]*)(?: (?:\p{Lu}[\p{L}\d]*|for|on|mobile|client)){0,4}\W{0,3}$/u;

/** By these the person may have sent something to somebody. */
const WAY = /^\W*sent \w{3,5} (?:linkedin|xing|whatsapp|indeed|slack|teams|messenger|signal|post|e-?mail|mail|text)\b/i;

/** Says whether the line is one that a phone or a mail program adds; of a program with a name of its own only the last line is. */
export function isProgramLine(line: string, isLast: boolean): boolean {
  const words = line.trim();
  return KNOWN.test(words) || (isLast && NAMED.test(words) && !WAY.test(words));
}
