/**
 * Maps drawn by MASON portrayals of somebody else's: what a plugin implements to have the console
 * show its map.
 */
@NullMarked
package org.edgemuse.console.portrayal;

import org.jspecify.annotations.NullMarked;
