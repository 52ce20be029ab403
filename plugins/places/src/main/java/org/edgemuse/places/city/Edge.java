package org.edgemuse.places.city;

/**
 * A straight piece of street between two junctions.
 *
 * @param from the junction at its start
 * @param to the junction at its end
 * @param line the street that it belongs to
 * @param road what it is
 */
record Edge(int from, int to, int line, Road road) {

  /** The junction at the other end. */
  int other(int junction) {
    return junction == from ? to : from;
  }
}
