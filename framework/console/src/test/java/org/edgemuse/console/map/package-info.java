/** Tests of what pictures show of a map. */
@NullMarked
package org.edgemuse.console.map;

import org.jspecify.annotations.NullMarked;
