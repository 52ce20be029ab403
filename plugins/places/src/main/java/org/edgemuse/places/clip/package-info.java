/** Cuts lines and rings at the sides of an area. */
@NullMarked
package org.edgemuse.places.clip;

import org.jspecify.annotations.NullMarked;
