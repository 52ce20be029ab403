/** The command {@code edgemuse generate}: a sheet of pictures from a prompt. */
@NullMarked
package org.edgemuse.inference.generate;

import org.jspecify.annotations.NullMarked;
