/** Shapefiles, checked and then read by GeoMason's importer. */
@NullMarked
package org.edgemuse.geomason.shapefile;

import org.jspecify.annotations.NullMarked;
