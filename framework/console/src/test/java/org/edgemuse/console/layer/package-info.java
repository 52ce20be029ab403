/** Tests of the console's layers. */
@NullMarked
package org.edgemuse.console.layer;

import org.jspecify.annotations.NullMarked;
