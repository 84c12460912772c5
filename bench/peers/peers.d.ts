// What the benches use of packages that only `npm run bench` installs, so that the types hold without them.
declare module "react" {
  export interface ReactElement {
    readonly type: unknown;
  }
  export type Child = ReactElement | string | undefined | false | readonly Child[];
  export function createElement(type: unknown, properties: object | null, ...children: readonly Child[]): ReactElement;
}

declare module "@react-email/render" {
  import type { ReactElement } from "react";
  export function render(element: ReactElement): Promise<string>;
  export function toPlainText(html: string): string;
}

declare module "@react-email/components" {
  export const Body: unknown;
  export const Button: unknown;
  export const Column: unknown;
  export const Container: unknown;
  export const Head: unknown;
  export const Heading: unknown;
  export const Html: unknown;
  export const Link: unknown;
  export const Preview: unknown;
  export const Row: unknown;
  export const Section: unknown;
  export const Text: unknown;
}

declare module "mjml" {
  export default function mjml2html(mjml: string, options: object): Promise<{ readonly html: string }>;
}
