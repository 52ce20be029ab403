/** Networks and their parts, against direct formulas in double. */
@NullMarked
package org.edgemuse.ladts.nn;

import org.jspecify.annotations.NullMarked;
