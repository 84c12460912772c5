import { Body, Button, Column, Container, Head, Heading, Html, Link, Preview, Row, Section, Text } from "@react-email/components";
import { render, toPlainText } from "@react-email/render";
import { type Child, createElement as element, type ReactElement } from "react";
import type { DraftView, Lines, TimelineRow } from "../../functions/domain/mail/mail-view.ts";
import type { RendererModule } from "../runners/renderer.ts";

const FONT = { fontFamily: "-apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif", color: "#1d2521" };
const SMALL = { ...FONT, fontSize: "14px", lineHeight: "21px", color: "#5a655f" };
const WORDS = { ...FONT, fontSize: "16px", lineHeight: "25px", margin: "0 0 14px" };
const BUTTON = { ...FONT, border: "1px solid #c9d2cd", borderRadius: "8px", padding: "10px 14px", fontSize: "15px" };
const MAIN_BUTTON = { ...BUTTON, background: "#1f5c46", color: "#ffffff" };

/** The same mail as our template draft.mjml, in the components of React Email. */
export const prepare: RendererModule["prepare"] = ({ view }) => {
  if (view.template !== "draft") throw new Error("The component shows drafts.");
  return async () => {
    const html = await render(mail(view));
    return { html: Buffer.from(html), text: Buffer.from(toPlainText(html)) };
  };
};

function mail(view: DraftView): ReactElement {
  return element(
    Html,
    { lang: "en", dir: "ltr" },
    element(Head, null, element("title", null, view.heading)),
    element(Preview, null, view.preheader),
    element(
      Body,
      { style: { backgroundColor: "#eff2ee", margin: 0 } },
      element(
        Container,
        { style: { maxWidth: "600px" } },
        element(Text, { style: SMALL }, "Followthrough"),
        ...matter(view),
        closing(view),
      ),
    ),
  );
}

function matter(view: DraftView): readonly Child[] {
  const { compose, actions } = view;
  return [
    view.eyebrow && words(view.eyebrow, SMALL),
    element(Heading, { as: "h1", style: FONT }, view.heading),
    view.deadline && words(view.deadline.words),
    ...view.intro.map((paragraph) => words(paragraph)),
    element(Heading, { as: "h2", style: FONT }, view.letterTitle),
    pair("To", view.to),
    pair("Subject", view.subject),
    element(Section, { style: { background: "#f7f6f0", padding: "20px" } }, ...view.letter.map(letterParagraph)),
    words(view.verdict, SMALL),
    ...view.warnings.map((warning) => words(`Worth a look: ${warning}`, SMALL)),
    element(Section, null, button("Open in your mail app", compose.mailto, MAIN_BUTTON)),
    element(Row, null, cell(button("Open in Gmail", compose.gmail)), cell(button("Open in Outlook web", compose.outlook))),
    words(compose.note, SMALL),
    element(Heading, { as: "h2", style: FONT }, view.actionsTitle),
    element(
      Row,
      null,
      cell(button(view.doneLabel, actions.sent)),
      cell(button("Snooze 3 days", actions.snooze)),
      cell(button("Skip", actions.skip)),
    ),
    element(Heading, { as: "h2", style: FONT }, view.timelineTitle),
    ...view.timeline.map(timelineRow),
  ];
}

const words = (text: string, style: object = WORDS) => element(Text, { style }, text);
const button = (label: string, href: string, style: object = BUTTON) => element(Button, { href, style }, label);
const cell = (child: Child) => element(Column, null, child);
const pair = (label: string, text: string) => element(Row, null, cell(words(label, SMALL)), cell(words(text)));

function letterParagraph({ first, rest }: Lines): Child {
  return element(Text, { style: WORDS }, first, ...rest.flatMap((line): Child[] => [element("br", null), line]));
}

function timelineRow({ date, time, title, about, state }: TimelineRow): Child {
  const what = element(Text, { style: WORDS }, element("strong", null, title), about && element("br", null), about, state && ` ${state}`);
  return element(Row, null, cell(words(`${date} ${time}`, SMALL)), cell(what));
}

function closing(view: DraftView): Child {
  return element(
    Section,
    null,
    view.tip && words(view.tip, SMALL),
    words("To change anything, reply in plain words.", SMALL),
    element(Text, { style: SMALL }, "Followthrough writes only to you. ", element(Link, { href: view.manage }, "Manage your reminders")),
  );
}
