/** Maps whose streets, buildings and sites are fields of GeoMason. */
@NullMarked
package org.edgemuse.geomason.map;

import org.jspecify.annotations.NullMarked;
