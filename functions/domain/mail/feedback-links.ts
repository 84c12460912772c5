import type { PointActions, QuestionView } from "./mail-view.ts";
import { mailtoLink } from "./safe-link.ts";

/** Links that open a mail to the record's own address, which names the draft; its body alone says what happened (product.md U4). */
export function pointActions(replyTo: string, about: string): PointActions {
  return {
    sent: mailtoLink({ to: replyTo, subject: `Sent: ${about}`, body: "sent" }),
    snooze: mailtoLink({ to: replyTo, subject: `Snooze: ${about}`, body: "snooze 3 days" }),
    skip: mailtoLink({ to: replyTo, subject: `Skip: ${about}`, body: "skip" }),
  };
}

/** The answers to the close-out question (cadence.md P7). */
export function closeOutActions(replyTo: string, about: string): QuestionView["actions"] {
  return {
    offer: mailtoLink({ to: replyTo, subject: `Offer: ${about}`, body: "they made an offer" }),
    rejected: mailtoLink({ to: replyTo, subject: `Said no: ${about}`, body: "rejected" }),
    notYet: mailtoLink({ to: replyTo, subject: `Not yet: ${about}`, body: "not yet" }),
    close: mailtoLink({ to: replyTo, subject: `Close: ${about}`, body: "close it" }),
  };
}
