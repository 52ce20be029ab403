/** Tests of the console as a whole. */
@NullMarked
package org.edgemuse.console;

import org.jspecify.annotations.NullMarked;
