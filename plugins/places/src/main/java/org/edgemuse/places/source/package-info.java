/** Files that tell of places: how they are opened, and how what is wrong with them is told. */
@NullMarked
package org.edgemuse.places.source;

import org.jspecify.annotations.NullMarked;
