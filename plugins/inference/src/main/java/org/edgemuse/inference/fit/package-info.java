/** Curves fitted to what was measured: errors against denoising steps, time against batches. */
@NullMarked
package org.edgemuse.inference.fit;

import org.jspecify.annotations.NullMarked;
