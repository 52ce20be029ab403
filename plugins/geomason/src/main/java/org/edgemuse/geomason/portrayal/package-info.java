/** How the console shows maps of GeoMason. */
@NullMarked
package org.edgemuse.geomason.portrayal;

import org.jspecify.annotations.NullMarked;
