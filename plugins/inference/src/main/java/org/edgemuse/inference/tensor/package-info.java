/** Files of named arrays of numbers, in the safetensors layout. */
@NullMarked
package org.edgemuse.inference.tensor;

import org.jspecify.annotations.NullMarked;
