/** How far the files of a map reach: in degrees, and as an area in metres. */
@NullMarked
package org.edgemuse.places.extent;

import org.jspecify.annotations.NullMarked;
