/** The map {@code geographic}: files of a place on Earth, read together and shared by all runs. */
@NullMarked
package org.edgemuse.places.map;

import org.jspecify.annotations.NullMarked;
