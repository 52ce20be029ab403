package org.edgemuse.kernel.config;

import java.io.Serializable;

/**
 * Where a value stands.
 *
 * @param file the file's name, or "" for what comes from no file
 * @param line the line from 1, or 0 if unknown
 * @param key the path of keys from the root, for example {@code
 *     userEquipments.demand.bernoulli.probability} or {@code sweep.schedulers[1]}; "" at the root
 */
public record Where(String file, int line, String key) implements Serializable {

  /** The root of what comes from no file. */
  public static final Where NOWHERE = new Where("", 0, "");

  /** The same line, one key further in. */
  public Where child(String name) {
    return new Where(file, line, key.isEmpty() ? name : key + "." + name);
  }

  /** The same line, at element {@code index} (from 0) of the list that stands here. */
  public Where index(int index) {
    return new Where(file, line, key + "[" + index + "]");
  }

  /** The same place with another line. */
  public Where onLine(int newLine) {
    return new Where(file, newLine, key);
  }

  /** The last key of the path, with its list index if any; "" at the root. */
  public String name() {
    return key.substring(key.lastIndexOf('.') + 1);
  }

  /** For example {@code jcaco.yaml:12: scheduler.masl.alpha}; leaves out what is unknown. */
  public String describe() {
    String place = line > 0 ? (file.isEmpty() ? "line " : file + ":") + line : file;
    return place.isEmpty() || key.isEmpty() ? place + key : place + ": " + key;
  }
}
