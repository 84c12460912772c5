/**
 * What a mail to the person shows, template by template. Texts are plain: the template escapes them for where they stand.
 */
export interface MailView {
  readonly template: "answer" | "draft" | "question" | "notice";
  /** The line that inboxes show after the subject. */
  readonly preheader: string;
  readonly heading: string;
  /** Paragraphs above everything else. */
  readonly intro: readonly string[];
  readonly sections: readonly unknown[];
}
