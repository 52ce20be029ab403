package org.edgemuse.kernel.api.map;

import java.io.Serializable;
import java.util.List;

/**
 * Points of a file, in its order. The arrays are the points' own: do not change them.
 *
 * @param source the file's name, for messages
 * @param xM x of each point, m
 * @param yM y of each point, m
 * @param names what each is called, empty where it has no name
 */
public record MapPoints(String source, double[] xM, double[] yM, List<String> names)
    implements Serializable {

  /** Copies the list. */
  public MapPoints {
    names = List.copyOf(names);
  }

  /** Number of points. */
  public int count() {
    return xM.length;
  }
}
