package org.edgemuse.geomason.map;

import java.util.List;

/**
 * A map as it was read.
 *
 * @param repairs what was left out, a sentence each
 */
record ReadMap(GeoMasonMap map, List<String> repairs) {
  ReadMap {
    repairs = List.copyOf(repairs);
  }
}
