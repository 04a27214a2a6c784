/** What snippets hold where the build does not know the address of the site. */
const UNKNOWN = "https://YOUR-SITE/";

for (const place of document.querySelectorAll<HTMLElement>("[data-address]"))
  place.textContent = ` ${new URL(place.dataset.address!, location.href).href}`;

for (const block of document.querySelectorAll<HTMLElement>(".snippet")) {
  const code = block.querySelector("code")!;
  const root = new URL(block.dataset.base ?? "./", location.href).href;
  if (code.textContent.includes(UNKNOWN)) code.textContent = code.textContent.replaceAll(UNKNOWN, root);
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Copy";
  button.setAttribute("aria-label", `Copy: ${block.previousElementSibling?.textContent.trim() ?? "snippet"}`);
  button.addEventListener("click", () => void copy(button, code));
  block.append(button);
}

/** Puts the snippet on the clipboard, or, where the browser does not allow that, selects it. */
async function copy(button: HTMLButtonElement, code: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(code.textContent);
    button.textContent = "Copied";
  } catch {
    getSelection()?.selectAllChildren(code);
    button.textContent = "Selected";
  }
  setTimeout(() => (button.textContent = "Copy"), 2000);
}
