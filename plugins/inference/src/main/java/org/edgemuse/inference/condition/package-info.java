/**
 * What a prompt is to a denoiser: the number of a label, a text's embedding, a vector of a file.
 */
@NullMarked
package org.edgemuse.inference.condition;

import org.jspecify.annotations.NullMarked;
