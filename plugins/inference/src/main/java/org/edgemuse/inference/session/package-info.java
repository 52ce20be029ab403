/**
 * ONNX Runtime: graphs on a device, shared by a process, and the arrays that they read and write.
 */
@NullMarked
package org.edgemuse.inference.session;

import org.jspecify.annotations.NullMarked;
