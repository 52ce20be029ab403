/** Tests of the console's scenes. */
@NullMarked
package org.edgemuse.console.scene;

import org.jspecify.annotations.NullMarked;
