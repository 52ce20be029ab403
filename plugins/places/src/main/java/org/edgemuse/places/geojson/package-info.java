/** Reads GeoJSON as a stream, so that a file may be larger than memory. */
@NullMarked
package org.edgemuse.places.geojson;

import org.jspecify.annotations.NullMarked;
