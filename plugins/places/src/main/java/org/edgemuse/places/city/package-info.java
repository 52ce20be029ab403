/** The command {@code edgemuse city}: files of a city that does not exist. */
@NullMarked
package org.edgemuse.places.city;

import org.jspecify.annotations.NullMarked;
