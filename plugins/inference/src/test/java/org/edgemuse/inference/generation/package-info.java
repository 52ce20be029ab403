/** Tests of making pictures. */
@NullMarked
package org.edgemuse.inference.generation;

import org.jspecify.annotations.NullMarked;
