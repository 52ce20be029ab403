/** Layers of a picture, each of which draws one thing of a scene and knows what lies at a point. */
@NullMarked
package org.edgemuse.console.layer;

import org.jspecify.annotations.NullMarked;
