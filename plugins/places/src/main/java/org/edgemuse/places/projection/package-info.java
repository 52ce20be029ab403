/** From degrees on the ellipsoid to metres in a plane, and back. */
@NullMarked
package org.edgemuse.places.projection;

import org.jspecify.annotations.NullMarked;
