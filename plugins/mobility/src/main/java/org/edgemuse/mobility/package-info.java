/** Mobility models: how UEs move about the area, each reproducible UE by UE. */
@NullMarked
package org.edgemuse.mobility;

import org.jspecify.annotations.NullMarked;
