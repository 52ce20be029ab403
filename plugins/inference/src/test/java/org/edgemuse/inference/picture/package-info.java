/** Tests of pictures and sheets. */
@NullMarked
package org.edgemuse.inference.picture;

import org.jspecify.annotations.NullMarked;
