/** Tests of the model that really generates. */
@NullMarked
package org.edgemuse.inference.onnx;

import org.jspecify.annotations.NullMarked;
