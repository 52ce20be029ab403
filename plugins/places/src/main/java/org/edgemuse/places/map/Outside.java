package org.edgemuse.places.map;

/** What becomes of points that lie outside the extent. */
public enum Outside {
  /** They are an error. */
  ERROR,
  /** They are left out, and their number is told. */
  DROP
}
