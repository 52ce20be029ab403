/** Tests of maps that plugins draw. */
@NullMarked
package org.edgemuse.console.portrayal;

import org.jspecify.annotations.NullMarked;
