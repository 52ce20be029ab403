/** What a run leaves behind: the values of its metrics and the rows of its tables. */
@NullMarked
package org.edgemuse.kernel.result;

import org.jspecify.annotations.NullMarked;
