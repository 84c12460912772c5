import { Failure } from "#domain/failure.ts";

/** Gives what to say when a server could not listen: PORT_TAKEN where another program has the port, else the cause itself. */
export function portTaken(cause: unknown, { port, setting }: { readonly port: number; readonly setting: string }): unknown {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  if (code === "EADDRINUSE") {
    return new Failure("PORT_TAKEN", {
      message: `Port ${port} is in use by another program. Stop that one, or choose another port: ${setting}=${port + 1} npm start`,
      retry: "later",
      cause,
    });
  }
  if (code === "EACCES") {
    return new Failure("PORT_FORBIDDEN", {
      message: `Port ${port} is not open to this user. Choose one above 1024, such as ${setting}=${port + 2500 > 65_535 ? 2525 : port + 2500} npm start`,
      retry: "never",
      cause,
    });
  }
  return cause;
}
