import { escape } from "./html.js";

/** Shows a problem of a page where it stands; for the preview, which goes on where the build stops. */
export function unbound(error: Error): string {
  return `<strong class="unbound" role="alert">${escape(error.message)}</strong>`;
}
