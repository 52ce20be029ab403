/** What a run leaves behind: the values of its metrics and the rows of its slots. */
@NullMarked
package org.edgemuse.kernel.result;

import org.jspecify.annotations.NullMarked;
