/** Tests of the command that draws sheets. */
@NullMarked
package org.edgemuse.inference.generate;

import org.jspecify.annotations.NullMarked;
