/** Tests of the shipped scenarios, of the example plugin, and of how the modules fit together. */
@NullMarked
package org.edgemuse.scenarios;

import org.jspecify.annotations.NullMarked;
