/** The generative model that really generates what ESs are asked for. */
@NullMarked
package org.edgemuse.inference.onnx;

import org.jspecify.annotations.NullMarked;
