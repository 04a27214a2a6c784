/** What runs in the review page: keys, copying, saving. Plain JavaScript, sent as it stands. */
export const CLIENT = `
const sections = [...document.querySelectorAll("section")];
const status = document.getElementById("status");
const token = document.querySelector("meta[name=token]").content;
const at = () => sections.findIndex((section) => section.contains(document.activeElement));
const go = (i) => sections[Math.max(0, Math.min(sections.length - 1, i))]?.focus();
const act = async (what, section) => {
  if (!section) return void (status.textContent = "Choose one first: j.");
  const text = section.querySelector("textarea").value;
  if (what === "copy") {
    await navigator.clipboard.writeText(text);
    status.textContent = "Copied.";
    return;
  }
  const answer = await fetch("/save", { method: "POST", headers: { "x-token": token }, body: text });
  status.textContent = await answer.text();
  section.toggleAttribute("data-saved", answer.ok);
};
document.addEventListener("click", ({ target }) => {
  if (target.dataset.do) act(target.dataset.do, target.closest("section"));
});
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const section = sections[at()];
  if (event.target.matches("textarea")) {
    if (event.key === "Escape") section.focus();
    return;
  }
  const link = document.querySelector('[data-key="' + CSS.escape(event.key) + '"]');
  if (link) link.click();
  else if (event.key === "j") go(at() + 1);
  else if (event.key === "k") go(at() - 1);
  else if (event.key === "e" && section) section.querySelector("textarea").focus();
  else if (event.key === "c") act("copy", section);
  else if (event.key === "s") act("save", section);
  else return;
  event.preventDefault();
});
go(0);
`;
