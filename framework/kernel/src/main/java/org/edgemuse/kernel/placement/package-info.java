/** Built-in placements of UEs and APs. */
@NullMarked
package org.edgemuse.kernel.placement;

import org.jspecify.annotations.NullMarked;
