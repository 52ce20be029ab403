/** Channel models of standards. */
@NullMarked
package org.edgemuse.channels;

import org.jspecify.annotations.NullMarked;
