/**
 * Words round an article that are not part of it: what sites put above, between and below the paragraphs.
 * Each list is patterns for a whole line, lower case, curly quotes straightened.
 */

/** Lines that no article says in its own voice, even with a full stop. */
export const always: RegExp[] = [
  /^(we|this (web)?site) uses? cookies\b/,
  /^by (clicking|continuing|using this site|submitting)\b/,
  /^(sign up|subscribe|register)( now| today| here)? (for|to)\b.*\b(newsletters?|updates|emails?|alerts|channel|free|briefing|access)\b/,
  /^(get|receive) .*\b(newsletters?|inbox|alerts)\b/,
  /^(follow|like|join|find) us on\b/,
  /^(click|tap|scroll) (here|to|down)\b/,
  /^this will delete your\b/,
  /^your (email|e-mail) address will not be published\b/,
  /^you must be (logged in|a subscriber)\b/,
  /^(please )?(log|sign) in to\b/,
  /^(copyright|©|\(c\))/,
  /\ball rights reserved\b/,
  /^(support|donate to) (us|our)\b/,
  /^javascript (is|must be)\b/,
];

/** Lines that are furniture only where they are the whole line, without a full stop. */
export const alone: RegExp[] = [
  /^share( this)?( (article|story|post|page|on|via|with)\b.*)?:?$/,
  /^(\d+ )?(new )?(comments?|shares?|views|replies|likes)( ?[:(]?\s*\d*\)?)?$/,
  /^(leave|post|add|write) a (comment|reply)$/,
  /^(facebook|twitter|x|telegram|whatsapp|linkedin|email|e-mail|print|copy link|pinterest|reddit|viber|messenger|save|gift|listen)([ |,/·•]+(facebook|twitter|x|telegram|whatsapp|linkedin|email|e-mail|print|copy link|pinterest|reddit|viber|messenger|save|gift|listen))*$/,
  /^(advertisement|advertising|ad|sponsored( content)?|promoted|story continues below( this)?( ad(vertisement)?)?|continue reading( below)?|skip ad)$/,
  /^(tags?|topics?|filed under|keywords|categories|category|labels)\s*:.*$/,
  /^(home|menu|search|login|log in|sign in|sign up|register|subscribe|newsletters?|loading\.*|back to top|next( article| page)?|previous( article| page)?|top)$/,
  /^(read|see|watch|listen to) (the )?(full|more|also|next|original)\b.*$/,
  /^(also read|read also|see also|don't miss|more on this|more (from|in|about)|recommended|you may also like|you might also like|what to read next)\b.*$/,
  /^(related|read next|up next|next up|more|latest|elsewhere|also in the news)\s*[:|»>]\s.*$/,
  /^(home|news|world|politics)( ?[>»/|] ?[\p{L} &]+)+$/u,
  /^\d+ min(ute)?s? read$/,
  /^reading time\b.*$/,
  /^(contact us|about us|privacy policy|terms (of (use|service)|and conditions))\b.*$/,
  /^[*_~=#.·•—– -]+$/,
];

/** Heads of lists of other articles: titles without a full stop that follow belong to them. */
export const listHeads: RegExp[] = [
  /^(related|latest|most read|most popular|top|other|more|recent|similar|popular|trending|editor'?s?'? picks?|must reads?|breaking)( (related|latest|popular))*( (news|articles?|stories|posts|headlines|topics|links|coverage|content|reading|videos?))?( ?(&|and) ?(news|articles?|stories|posts|headlines|topics|links|videos?))*:?$/,
  /^(related|see also|also read|read also|read more|more stories|what to read next|you may also like|you might also like|recommended( for you)?)\s*:?$/,
];

/** Words that begin a line with the time of publication. */
export const stampWords =
  /^(first published|published|posted|updated|last updated|last modified|modified|issued|released|date|publication date|created|added|uploaded|edited)( (on|at|in|by))?\b\s*[:—–-]?/;

/** Words that begin a line with where the text was taken from. */
export const sourceWords =
  /^(sources?|link|via|original(ly)?( (article|published|source|text|link))?( (on|at|in|by))?|read the original( article)?|url|web|website|taken from|republished from|courtesy)\s*:/;

/** Marks of a picture's caption. */
export const captionCues: RegExp[] = [
  /^\(?(photo|photos|image|images|picture|pictures|pic|video|graphic|illustration|illustrative|credit|credits|caption|file photo|file picture|archive photo|in this photo)\b[^.]{0,40}?(\)|:|\bby\b|\bcourtesy\b|\/|©|,|$)/,
  /\((archives?|archive photo|file|file photo|photo|illustrative|illustration|screenshot|screen capture|video|left|right|center|centre|l|r|l-r)\b[^)]*\)\.?$/,
  /\((photo|image|picture|credit|photo credit|photo by)\s*:[^)]*\)\.?$/,
  /\((left|right|center|centre|l|r|second from (left|right))\)/,
  /\b(getty images|ap photo|afp photo|epa|reuters photo|handout photo|flickr|wikimedia commons|shutterstock|\/afp|\/reuters|\/ap|\/epa|\/flash90|cc by(-sa)?( \d\.\d)?)\W*$/,
  /\b(file photo|archive photo|is pictured|are pictured|pictured (in|at|on|during|with|here)|seen here|undated photo|handout picture)\b/,
];

/** Present-tense verbs of a picture: a line without a full stop that holds one is a caption, not a heading. */
export const pictureVerbs =
  /\b(speaks?|shakes?|poses?|looks?|meets?|attends?|inspects?|greets?|walks?|delivers?|addresses|signs?|signed|arrives?|stands?|watch(es)?|visits?|tours?|gestures?|listens?|talks?|holds?|welcomes?)\b.*\b(during|at|in|with|on|of|hands|to|before|after|next to)\b/;

/** Last words of a section's name, as sites put it above a headline: `World News`, `Azerbaijani Politics`. */
export const sections = new Set(
  "news world politics business defense defence opinion analysis economy east caucasus region security military technology exclusive report reports feature features interview interviews live blog editorial commentary international national local home israel azerbaijan affairs diplomacy society markets industry aerospace aviation army navy weapons arms explainer column columns latest breaking".split(
    " ",
  ),
);
