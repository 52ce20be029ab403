/** Maps of real places, read from files that cities and operators publish. */
@NullMarked
package org.edgemuse.places;

import org.jspecify.annotations.NullMarked;
