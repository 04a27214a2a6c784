/** Words before which a sentence can be cut so that what stands before still says something. */
const CLAUSE =
  /,? (?=(?:that|which|who|whose|when|while|after|before|because|stemming|known|named|manufactured|developed)\b)/g;
const PHRASE =
  /(?<!\bat|\bconnection) (?=(?:in|on|with|for|from|against|aboard|during|among|as|within|over|under|into|near|at(?! least))\b)/g;
/** Words that no cut may leave at the end. */
const HANGING =
  /[,;:]?(?: (?:the|an?|and|or|of|to|in|on|at|by|with|for|from|near|its|his|her|their|has|have|had|is|are|was|were|will|be|least|most|another|other|very|not)|[,;:–-])$/i;
const ENOUGH = 28;

/**
 * Cuts a sentence to at most `longest` characters and an ellipsis: where a clause or a phrase ends, else between words.
 * `whole` tells that what is left ends where the sentence has a joint.
 */
export function shorten(words: string, longest: number): { text: string; whole: boolean } {
  if (words.length <= longest) return { text: words, whole: true };
  for (const joint of [CLAUSE, PHRASE]) {
    const cuts = [...words.matchAll(joint)].map(({ index }) => index);
    const cut = cuts.findLast((at) => at >= Math.min(ENOUGH, longest / 2) && at <= longest);
    if (cut !== undefined) return { text: `${words.slice(0, cut)} …`, whole: true };
  }
  const space = words.lastIndexOf(" ", longest);
  let text = words.slice(0, space > 0 ? space : longest);
  while (HANGING.test(text)) text = text.replace(HANGING, "");
  return { text: `${text} …`, whole: false };
}
