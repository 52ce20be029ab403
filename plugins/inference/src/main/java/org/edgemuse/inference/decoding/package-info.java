/** How what a denoiser worked on becomes pixels. */
@NullMarked
package org.edgemuse.inference.decoding;

import org.jspecify.annotations.NullMarked;
