/** Maps read by GeoMason, and UEs as one of its fields. */
@NullMarked
package org.edgemuse.geomason;

import org.jspecify.annotations.NullMarked;
