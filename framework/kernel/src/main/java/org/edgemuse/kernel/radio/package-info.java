/** Built-in channel models: how path loss, noise and fading turn into rates. */
@NullMarked
package org.edgemuse.kernel.radio;

import org.jspecify.annotations.NullMarked;
