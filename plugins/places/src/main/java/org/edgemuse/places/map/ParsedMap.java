package org.edgemuse.places.map;

import java.util.List;
import org.edgemuse.kernel.api.map.WorldMap;

/**
 * A map that was read.
 *
 * @param map the map
 * @param repairs what was mended or left out of its files, in sentences
 */
record ParsedMap(WorldMap map, List<String> repairs) {}
