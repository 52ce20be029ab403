/** Files that commands write. */
@NullMarked
package org.edgemuse.inference.output;

import org.jspecify.annotations.NullMarked;
