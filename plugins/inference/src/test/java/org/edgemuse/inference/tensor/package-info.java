/** Tests of the files of named arrays. */
@NullMarked
package org.edgemuse.inference.tensor;

import org.jspecify.annotations.NullMarked;
