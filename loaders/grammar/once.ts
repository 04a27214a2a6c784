/**
 * Makes a reading that is done once for each object and remembered as long as that lives: what several rules ask of one
 * sentence, or of a word that comes again and again, is read for the first of them. The readings are shared: none changes one.
 */
export function once<K extends object, V>(read: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { value: V }>();
  return (key) => {
    let reading = known.get(key);
    if (!reading) known.set(key, (reading = { value: read(key) }));
    return reading.value;
  };
}
