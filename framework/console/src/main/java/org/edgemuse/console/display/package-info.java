/** The windows that show pictures, and pictures without a window. */
@NullMarked
package org.edgemuse.console.display;

import org.jspecify.annotations.NullMarked;
