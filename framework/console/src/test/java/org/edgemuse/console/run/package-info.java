/** Tests of the console as a whole. */
@NullMarked
package org.edgemuse.console.run;

import org.jspecify.annotations.NullMarked;
