/**
 * Shows the evidence of a fact at its mark or number: quote, article, publisher, date and how the date was reached; at an
 * article its own. The cards stand in the page as templates; without this module the marks are plain links to the evidence page.
 */

const card = document.createElement("div");
card.id = "evidence-card";
card.hidden = true;
card.setAttribute("role", "group");
card.setAttribute("aria-label", "Evidence");
document.body.append(card);

let current: Element | null = null;
/** The browser's own tooltip of the mark, which the card takes the place of while it shows. */
let title: Element | null = null;
let timer = 0;

function linkOf(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('a[href*="evidence"]') : null;
}

function templateOf(link: Element): HTMLTemplateElement | null {
  const id = decodeURIComponent(link.getAttribute("href")!.split("#")[1] ?? "");
  return document.querySelector(`template[data-fact="${CSS.escape(id)}"]`);
}

function show(link: Element): void {
  clearTimeout(timer);
  if (link === current) return;
  const template = templateOf(link);
  hide();
  if (!template) return;
  const more = document.createElement("a");
  more.href = link.getAttribute("href")!;
  more.textContent = template.dataset.more ?? "All the evidence";
  card.replaceChildren(template.content.cloneNode(true), more);
  card.hidden = false;
  link.setAttribute("aria-describedby", card.id);
  current = link;
  title = link.querySelector(":scope > title");
  title?.remove();
  place(link);
}

/** Below the mark where there is room, else above; never past the sides of the window. */
function place(link: Element): void {
  const mark = link.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const left = Math.min(Math.max(8, mark.left + mark.width / 2 - width / 2), innerWidth - width - 8);
  const below = mark.bottom + 8;
  const top = below + height < innerHeight || mark.top < height + 8 ? below : mark.top - height - 8;
  card.style.setProperty("left", `${Math.max(8, left) + scrollX}px`);
  card.style.setProperty("top", `${top + scrollY}px`);
}

function hide(): void {
  clearTimeout(timer);
  card.hidden = true;
  current?.removeAttribute("aria-describedby");
  if (title) current?.prepend(title);
  current = title = null;
}

function hideSoon(): void {
  clearTimeout(timer);
  timer = window.setTimeout(hide, 250);
}

document.addEventListener("pointerover", (event) => {
  if (event.pointerType === "touch") return;
  const link = linkOf(event.target);
  if (card.contains(event.target as Node)) clearTimeout(timer);
  else if (link) show(link);
  else if (current) hideSoon();
});
document.addEventListener("focusin", (event) => {
  if (card.contains(event.target as Node)) return clearTimeout(timer);
  const link = linkOf(event.target);
  if (link?.matches(":focus-visible")) show(link);
  else hide();
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") hide();
});
// A first tap shows the card, which has the link; a second one follows it.
document.addEventListener("click", (event) => {
  const link = linkOf(event.target);
  const touched = (event as PointerEvent).pointerType === "touch";
  if (!touched || card.contains(event.target as Node)) return;
  if (!link) return hide();
  if (link === current || !templateOf(link)) return;
  event.preventDefault();
  show(link);
});
