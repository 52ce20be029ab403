/** What a map reads of its files: points, streets and surfaces. */
@NullMarked
package org.edgemuse.places.layer;

import org.jspecify.annotations.NullMarked;
