/** What of a run GeoMason's own code can work on. */
@NullMarked
package org.edgemuse.geomason.field;

import org.jspecify.annotations.NullMarked;
