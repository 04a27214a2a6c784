import type { WordList } from "../lexicon.js";

/** The small words that hold a sentence together. */
export const grammar: WordList = {
  verbs: { be: ["be"], have: ["have"], do: ["do"] },
  others: {
    be: ["am", "are", "were", "been", "being", "'re", "'m"],
    modal: ["will", "would", "shall", "should", "may", "might", "can", "could", "must", "'ll", "'d"],
    future: ["will", "shall", "'ll", "won't"],
    possible: ["may", "might", "could", "would", "can", "if", "whether", "unless", "potential", "possible", "possibly", "perhaps", "hypothetical"],
    negation: ["not", "no", "never", "neither", "nor", "without", "cannot", "n't", "didn't", "doesn't", "don't", "won't", "hasn't", "haven't", "hadn't", "isn't", "aren't", "wasn't", "weren't", "wouldn't", "couldn't", "can't"],
    relative: ["that", "which", "who", "whom", "whose", "where", "when", "what"],
    conjunction: ["and", "but", "or", "while", "whereas", "although", "though", "because", "since", "after", "before", "as", "if", "unless", "until", "than"],
    pronoun: ["he", "she", "it", "they", "we", "i", "you", "him", "her", "them", "his", "hers", "its", "their", "theirs", "this", "these", "those"],
    article: ["the", "a", "an"],
    preposition: ["to", "from", "by", "of", "for", "with", "in", "at", "on", "into", "between", "among", "amongst", "against", "through", "via", "under", "over", "during", "within", "including", "toward", "towards"],
    hearsay: ["reportedly", "allegedly", "apparently", "supposedly", "purportedly"],
    former: ["former", "ex", "then", "late", "outgoing", "previous"],
  },
}; // prettier-ignore
